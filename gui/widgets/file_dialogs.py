"""Asking for a file or a folder to open; '' where the user thinks better of it."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QIcon
from PyQt6.QtWidgets import QDialogButtonBox, QFileDialog, QHeaderView, QTreeView, QWidget

from gui.words import later, tr

_SIZE = QSize(900, 560)
_CLIPS = later("Clips (*.mp4 *.mkv *.avi *.mov *.webm *.m4v *.mpg *.ogv);;All files (*)")
_SCENES = later("Models and pictures (*.glb *.gltf *.obj *.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)")
_EXPRESSIONS = later("Expressions (*.npz);;All files (*)")
_PROFILES = later("Profiles (*.toml);;All files (*)")
_REPORTS = later("Reports (*.zip);;All files (*)")
_TABLES = later("Tables (*.csv);;All files (*)")
_SHEETS = later("Pictures (*.jpg *.png);;All files (*)")
_BOARDS = later("Sheets to print (*.pdf *.png);;All files (*)")
_MEASURED = later("Reports of accuracy (*.json);;All files (*)")
_LAYOUTS = later("Layouts of points (*.toml);;All files (*)")
_POINTS = later("Points (*.csv *.json);;All files (*)")
_MODELS = later("Models (*.npz);;All files (*)")
_NUMBERS = later("Reports (*.json);;All files (*)")
_FILMS = later("Films (*.mp4);;All files (*)")
_PICTURES = later("Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)")


def ask_for_clip(parent: QWidget, source: str) -> str:
    """A video file, looked for beside the present source."""
    return _ask(parent, tr("Open a clip"), _folder_of(source), tr(_CLIPS))


def ask_for_picture(parent: QWidget, source: str) -> str:
    """A picture, looked for beside the present source."""
    return _ask(parent, tr("Open a picture"), _folder_of(source), tr(_PICTURES))


def ask_for_mask_picture(parent: QWidget, present: str) -> str:
    """A picture with a face to make a mask of, looked for beside the one of the last time."""
    return _ask(parent, tr("Make a mask of a picture"), _folder_of(present), tr(_PICTURES))


def ask_for_folder(parent: QWidget, source: str) -> str:
    """A folder of pictures, looked for beside the present source."""
    return _ask(parent, tr("Open a folder of pictures"), _folder_of(source))


def ask_for_session(parent: QWidget, folder: str) -> str:
    """The folder of a recording."""
    return _ask(parent, tr("Open a recording"), folder)


def ask_for_table(parent: QWidget, source: str) -> str:
    """A table of a track, looked for beside the present source."""
    return _ask(parent, tr("Open a table"), _folder_of(source), tr(_TABLES))


def ask_where_exports(parent: QWidget, folder: str) -> str:
    """The folder into which exports go."""
    return _ask(parent, tr("Export into a folder"), folder)


def ask_for_scene(parent: QWidget, present: str) -> str:
    """A model or a picture to look at through the window, looked for beside the present one."""
    return _ask(parent, tr("Show your own"), _folder_of(present), tr(_SCENES))


def ask_for_expressions(parent: QWidget) -> str:
    """A file of own expressions."""
    return _ask(parent, tr("Import expressions"), str(Path.home()), tr(_EXPRESSIONS))


def ask_where_expressions(parent: QWidget) -> str:
    """Where own expressions are to be saved."""
    return _ask_where(parent, tr("Export expressions"), tr(_EXPRESSIONS), "expressions.npz")


def ask_for_profile(parent: QWidget) -> str:
    """A profile of outputs."""
    return _ask(parent, tr("Import a profile"), str(Path.home()), tr(_PROFILES))


def ask_where_profile(parent: QWidget, name: str) -> str:
    """Where a profile of outputs is to be saved."""
    return _ask_where(parent, tr("Export the profile"), tr(_PROFILES), f"{name}.toml")


def ask_where_sheet(parent: QWidget) -> str:
    """Where a similarity sheet is to be saved."""
    return _ask_where(parent, tr("Save the sheet"), tr(_SHEETS), "sheet.jpg")


def ask_for_layout(parent: QWidget) -> str:
    """A layout of points of the user's own."""
    return _ask(parent, tr("Open a layout"), str(Path.home()), tr(_LAYOUTS))


def ask_for_points(parent: QWidget) -> str:
    """A table of points, or COCO keypoints."""
    return _ask(parent, tr("Import points"), str(Path.home()), tr(_POINTS))


def ask_for_folder_of_points(parent: QWidget, folder: str) -> str:
    """The folder in which points are, a file for each picture."""
    return _ask(parent, tr("Import points from a folder"), folder)


def ask_where_points(parent: QWidget, name: str) -> str:
    """Where points are to be saved."""
    return _ask_where(parent, tr("Export points"), tr(_POINTS), name)


def ask_for_model(parent: QWidget) -> str:
    """A model file."""
    return _ask(parent, tr("Open a model"), str(Path.home()), tr(_MODELS))


def ask_where_model(parent: QWidget) -> str:
    """Where a model is to be written."""
    return _ask_where(parent, tr("Save the model as"), tr(_MODELS), "my-face.npz")


def ask_for_numbers(parent: QWidget, folder: str) -> str:
    """The report of a model."""
    return _ask(parent, tr("Open a report"), folder, tr(_NUMBERS))


def ask_where_picture(parent: QWidget, name: str) -> str:
    """Where a picture is to be saved."""
    return _ask_where(parent, tr("Save the picture"), tr(_SHEETS), name)


def ask_where_film(parent: QWidget, name: str) -> str:
    """Where a film is to be saved."""
    return _ask_where(parent, tr("Save the film"), tr(_FILMS), name)


def ask_where_report(parent: QWidget) -> str:
    """Where a report of a loss is to be saved."""
    return _ask_where(parent, tr("Save a report"), tr(_REPORTS), "why-lost.zip")


def ask_where_board(parent: QWidget) -> str:
    """Where the board that measures a lens is to be saved."""
    return _ask_where(parent, tr("Save the board"), tr(_BOARDS), "board.pdf")


def ask_for_accuracy(parent: QWidget) -> str:
    """A report of accuracy to compare with."""
    return _ask(parent, tr("Compare with a report"), str(Path.home()), tr(_MEASURED))


def ask_where_accuracy(parent: QWidget) -> str:
    """Where a report of accuracy is to be saved."""
    return _ask_where(parent, tr("Save the report"), tr(_MEASURED), "accuracy.json")


def file_dialog(parent: QWidget | None, title: str, folder: str, kinds: str = "") -> QFileDialog:
    """A dialog that asks for a file of some kinds, or without any for a folder: the desktop's own, or else Qt's with
    room for all of its columns."""
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile if kinds else QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, not kinds)
    screen = dialog.screen()
    dialog.resize(_SIZE if screen is None else _SIZE.boundedTo(screen.availableGeometry().size() - QSize(16, 48)))
    table = dialog.findChild(QTreeView, "treeView")
    if table is not None and (heads := table.header()) is not None:
        # Names take what the others leave.
        heads.setStretchLastSection(False)
        for column in range(heads.count()):
            least = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.ResizeToContents
            heads.setSectionResizeMode(column, least)
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.buttons():
            button.setIcon(QIcon())
    return dialog


def _ask_where(parent: QWidget, title: str, kinds: str, name: str) -> str:
    dialog = file_dialog(parent, title, str(Path.home()), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix[1:])
    dialog.selectFile(name)
    return _chosen(dialog)


def _ask(parent: QWidget, title: str, folder: str, kinds: str = "") -> str:
    return _chosen(file_dialog(parent, title, folder, kinds))


def _chosen(dialog: QFileDialog) -> str:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""


def _folder_of(source: str) -> str:
    path = Path(source)
    return str(path.parent) if path.is_absolute() and path.exists() else str(Path.home())
