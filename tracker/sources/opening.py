"""From what the user typed or clicked to a frame source."""

from __future__ import annotations

from pathlib import Path

from tracker.errors import SourceError, SourceProblem
from tracker.sources.camera import CameraSettings, open_camera
from tracker.sources.camera_access import CameraAccess
from tracker.sources.camera_list import described
from tracker.sources.images import IMAGE_SUFFIXES, ImageFolder, ImageSettings, StillImage
from tracker.sources.paced import PacedSource
from tracker.sources.source import FrameSource
from tracker.sources.video_file import VideoFile

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
        pictures, or (part of) a camera's name; tried in this order. ``./demo`` is a file of that name.
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
    if spec.casefold() == "camera":
        return open_camera(None, camera, access)
    if spec.isdecimal() or spec.startswith("/dev/"):
        return open_camera(spec, camera, access)
    recorded = _open_recorded(spec, loop, images)
    if recorded is None:
        return _open_named(spec, camera, access)
    return PacedSource(recorded, drop_late=True) if realtime else recorded


def _open_recorded(spec: str, loop: bool, images: ImageSettings | None) -> FrameSource | None:
    """The demo, or what is at a path; None where there is nothing."""
    if spec.casefold() == "demo":
        # Only here: the demo's pictures take a moment to load.
        from tracker.sources.demo import DemoSettings, DemoSource

        return DemoSource(DemoSettings(loop=loop))
    path = Path(spec).expanduser()
    try:
        if not spec or not path.exists():
            return None
    except (OSError, ValueError):  # longer than a path may be, or with characters that no path has
        return None
    if path.is_dir():
        return ImageFolder(path, settings=images)
    if path.suffix.lower() in IMAGE_SUFFIXES:
        return StillImage(path, repeat=loop, settings=images)
    return VideoFile(path)


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
