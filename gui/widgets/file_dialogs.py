"""Asking for a file or a folder to open; '' where the user thinks better of it."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtWidgets import QFileDialog, QWidget

_CLIPS = "Clips (*.mp4 *.mkv *.avi *.mov *.webm *.m4v *.mpg *.ogv);;All files (*)"
_SCENES = "Models and pictures (*.glb *.gltf *.obj *.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)"
_PICTURES = "Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)"


def ask_for_clip(parent: QWidget, source: str) -> str:
    """A video file, looked for beside the present source."""
    return QFileDialog.getOpenFileName(parent, "Open a clip", _folder_of(source), _CLIPS)[0]


def ask_for_picture(parent: QWidget, source: str) -> str:
    """A picture, looked for beside the present source."""
    return QFileDialog.getOpenFileName(parent, "Open a picture", _folder_of(source), _PICTURES)[0]


def ask_for_mask_picture(parent: QWidget, present: str) -> str:
    """A picture with a face to make a mask of, looked for beside the one of the last time."""
    return QFileDialog.getOpenFileName(parent, "Make a mask of a picture", _folder_of(present), _PICTURES)[0]


def ask_for_folder(parent: QWidget, source: str) -> str:
    """A folder of pictures, looked for beside the present source."""
    return QFileDialog.getExistingDirectory(parent, "Open a folder of pictures", _folder_of(source))


def ask_for_scene(parent: QWidget, present: str) -> str:
    """A model or a picture to look at through the window, looked for beside the present one."""
    return QFileDialog.getOpenFileName(parent, "Show your own", _folder_of(present), _SCENES)[0]


def _folder_of(source: str) -> str:
    path = Path(source)
    return str(path.parent) if path.is_absolute() and path.exists() else str(Path.home())
