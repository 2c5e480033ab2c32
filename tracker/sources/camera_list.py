"""Which cameras are there, what they are called, and which came or went."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
from cv2_enumerate_cameras import enumerate_cameras

from tracker.errors import SourceError, SourceProblem

SYSFS = Path("/sys/class/video4linux")


@dataclass(frozen=True, slots=True)
class CameraEntry:
    """One camera that the machine offers.

    Attributes
    ----------
    index : int
        OpenCV's number of it within ``backend``.
    name : str
        What the maker calls it; two alike are told apart by a number behind it.
    path : str
        The system's own address, stable while it stays plugged in; '' where there is none.
    backend : int
        OpenCV's constant of the programming interface to open it with.
    """

    index: int
    name: str
    path: str
    backend: int

    @property
    def id(self) -> str:
        """What to save so as to find this camera again; the name is the fallback."""
        return self.path or str(self.index)


@dataclass(frozen=True, slots=True)
class CameraChanges:
    """Cameras that came and went between two looks."""

    arrived: tuple[CameraEntry, ...]
    gone: tuple[CameraEntry, ...]


class CameraWatch:
    """Tells what was plugged in or pulled out since the last look. To be polled every second or two.

    Parameters
    ----------
    look : callable
        Lists the cameras; `list_cameras` unless a test says otherwise.
    """

    def __init__(self, look: Callable[[], tuple[CameraEntry, ...]] | None = None) -> None:
        self._look = look or list_cameras
        self.cameras = self._look()

    def poll(self) -> CameraChanges | None:
        """Look again; None when nothing changed. ``cameras`` is the new list."""
        before, self.cameras = self.cameras, self._look()
        arrived = tuple(entry for entry in self.cameras if entry not in before)
        gone = tuple(entry for entry in before if entry not in self.cameras)
        return CameraChanges(arrived, gone) if arrived or gone else None


def list_cameras(nodes_of: Callable[[int], Iterable[Any]] = enumerate_cameras) -> tuple[CameraEntry, ...]:
    """All cameras in the order of their numbers; nodes that carry no pictures are left out.

    Parameters
    ----------
    nodes_of : callable
        Gives the nodes that one of OpenCV's back ends has, each with an ``index``, a ``name`` and a ``path``.
    """
    backend = _backend()
    try:
        found = sorted(nodes_of(backend), key=lambda info: info.index)
    except (OSError, RuntimeError, NotImplementedError):
        return ()
    pictured = [info for info in found if _gives_pictures(info.path or "")]
    names = _told_apart([info.name or f"Camera {info.index}" for info in pictured])
    return tuple(
        CameraEntry(info.index, name, info.path or "", backend) for info, name in zip(pictured, names, strict=True)
    )


def find_camera(wanted: str, cameras: tuple[CameraEntry, ...]) -> CameraEntry:
    """Camera of this number, path or name; part of a name will do, whole names first.

    Raises
    ------
    SourceError
        NO_CAMERA where there is none at all, NOT_FOUND for one that is not there; the message lists those that are.
    """
    if not cameras:
        message = "No camera was found. Plug one in, or try the demo (--source demo)."
        raise SourceError(SourceProblem.NO_CAMERA, message)
    for entry in cameras:
        if wanted in (entry.path, str(entry.index)):
            return entry
    sought = wanted.casefold()
    for fits in (str.__eq__, str.startswith, str.__contains__):
        for entry in cameras:
            if wanted and not wanted.isdigit() and fits(entry.name.casefold(), sought):
                return entry
    message = f"There is no camera {wanted!r}. There is {described(cameras)}. Choose by number or by name."
    raise SourceError(SourceProblem.NOT_FOUND, message)


def described(cameras: tuple[CameraEntry, ...]) -> str:
    """The cameras in words: ``0 (HD Webcam), 2 (Capture Card)``."""
    return ", ".join(f"{entry.index} ({entry.name})" for entry in cameras) or "no camera"


def _backend(platform: str = sys.platform) -> int:
    if platform.startswith("linux"):
        return cv2.CAP_V4L2
    # On Windows DirectShow: Media Foundation takes ten seconds and more to open some webcams.
    return cv2.CAP_AVFOUNDATION if platform == "darwin" else cv2.CAP_DSHOW


def _gives_pictures(path: str, sysfs: Path = SYSFS) -> bool:
    # A webcam owns a second node for metadata. The lister asks the driver, but believes every node that it may not
    # open; of those the first node of each device is the one with pictures.
    if not path.startswith("/dev/") or os.access(path, os.R_OK | os.W_OK):
        return True
    try:
        return (sysfs / Path(path).name / "index").read_text().strip() == "0"
    except OSError:
        return True


def _told_apart(names: list[str]) -> list[str]:
    told: list[str] = []
    for place, name in enumerate(names):
        earlier = names[:place].count(name)
        told.append(f"{name} ({earlier + 1})" if earlier else name)
    return told
