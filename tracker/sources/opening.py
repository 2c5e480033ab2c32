"""From what the user typed or clicked to a frame source."""

from __future__ import annotations

from pathlib import Path

from tracker.errors import SourceError, SourceProblem
from tracker.sources.camera import CameraSettings, open_camera
from tracker.sources.camera_access import CameraAccess
from tracker.sources.camera_list import described
from tracker.sources.file_checks import check_readable
from tracker.sources.image_header import looks_like_picture, other_kind
from tracker.sources.images import ImageFolder, ImageSettings, open_picture
from tracker.sources.paced import PacedSource
from tracker.sources.picture_file import IMAGE_SUFFIXES
from tracker.sources.source import FrameSource
from tracker.sources.video_file import VideoFile
from tracker.words import later

# Films that are made of nothing but pictures.
_RAW_FILMS = frozenset({".mjpeg", ".mjpg"})
# How much of a name that leads nowhere is repeated in the message.
LONGEST_SHOWN = 120


def open_source(
    spec: str,
    *,
    realtime: bool = False,
    loop: bool = False,
    camera: CameraSettings | None = None,
    images: ImageSettings | None = None,
    access: CameraAccess | None = None,
) -> FrameSource:
    """Open what ``spec`` names.

    Parameters
    ----------
    spec : str
        ``camera`` (the first that works), ``demo``, a camera's number, the path of a video, a picture or a folder of
        pictures, or (part of) a camera's name; tried in this order. ``./demo`` and ``./0`` are files or folders of that
        name, which is told where there is one.
    realtime : bool
        Play files at their own rate and drop frames that come too late, as a camera would.
    loop : bool
        Let the demo begin again at its end, and show a still picture for ever.
    camera : CameraSettings, optional
    images : ImageSettings, optional
    access : CameraAccess, optional
        How the machine is asked for cameras.

    Raises
    ------
    SourceError
        With one plain sentence; nothing else is raised for a source that does not work.
    """
    word = spec.casefold()
    if word in ("demo", "camera") or spec.isdecimal():
        source = _open_reserved(word, loop, camera, access)
        realtime = realtime and word == "demo"
    elif spec.startswith("/dev/"):
        return open_camera(spec, camera, access)
    elif (path := _existing(spec)) is not None:
        source = _open_recorded(path, loop, images)
    else:
        return _open_named(spec, camera, access)
    return PacedSource(source, drop_late=True) if realtime else source


def _open_reserved(word: str, loop: bool, camera: CameraSettings | None, access: CameraAccess | None) -> FrameSource:
    """The demo or a camera; what has the same name is not taken, but told."""
    there = _existing(word)
    hint = ""
    if there is not None and there.is_dir():
        hint = later(f"There is a folder {word} here too; for that one write ./{word}.")
    elif there is not None:
        hint = later(f"There is a file {word} here too; for that one write ./{word}.")
    try:
        source = _open_demo(loop) if word == "demo" else open_camera(None if word == "camera" else word, camera, access)
    except SourceError as error:
        raise SourceError(error.problem, f"{error} {hint}".strip()) from error
    if hint:
        source.notes += (hint,)
    return source


def _open_demo(loop: bool) -> FrameSource:
    # Only here: the demo's pictures take a moment to load.
    from tracker.sources.demo import DemoSettings, DemoSource

    return DemoSource(DemoSettings(loop=loop))


def _existing(spec: str) -> Path | None:
    """What is at a path, if anything."""
    path = Path(spec).expanduser()
    try:
        return path if spec and path.exists() else None
    except (OSError, ValueError):  # longer than a path may be, or with characters that no path has
        return None


def _open_recorded(path: Path, loop: bool, images: ImageSettings | None) -> FrameSource:
    if path.is_dir():
        return ImageFolder(path, settings=images)
    check_readable(path)
    return open_picture(path, repeat=loop, settings=images) if _is_picture(path) else VideoFile(path)


def _is_picture(path: Path) -> bool:
    """By its name, or by what it begins with where that says nothing of pictures."""
    suffix = path.suffix.lower()
    if suffix in IMAGE_SUFFIXES:
        return True
    with path.open("rb") as file:
        start = file.read(4096)
    return suffix not in _RAW_FILMS and (looks_like_picture(start) or bool(other_kind(path, start)))


def _open_named(spec: str, camera: CameraSettings | None, access: CameraAccess | None) -> FrameSource:
    try:
        return open_camera(spec, camera, access)
    except SourceError as error:
        if error.problem not in (SourceProblem.NO_CAMERA, SourceProblem.NOT_FOUND):
            raise
    shown = repr(spec if len(spec) <= LONGEST_SHOWN else f"{spec[:LONGEST_SHOWN]}...")
    if "/" in spec or "\\" in spec or Path(spec).suffix:
        message = f"There is no file or folder {shown}. Check the name and where it lies."
    else:
        cameras = (access or CameraAccess()).list_cameras()
        known = f"Cameras here: {described(cameras)}." if cameras else "No camera was found at all."
        message = f"There is no file, folder or camera called {shown}. {known} Check the name, or use: demo."
    raise SourceError(SourceProblem.NOT_FOUND, message)
