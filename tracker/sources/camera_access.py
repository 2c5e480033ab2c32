"""The machine's side of a camera: opening it, and finding out why it does not open."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import cv2

from tracker.errors import SourceError, SourceProblem
from tracker.sources.camera_list import CameraEntry, list_cameras


class CaptureDevice(Protocol):
    """The part of `cv2.VideoCapture` that is used here."""

    def isOpened(self) -> bool: ...  # noqa: N802, D102

    def grab(self) -> bool: ...  # noqa: D102

    def retrieve(self) -> tuple[bool, Any]: ...  # noqa: D102

    def set(self, property_id: int, value: float) -> bool: ...  # noqa: D102

    def release(self) -> None: ...  # noqa: D102


def check_node(path: str) -> None:
    """Raise an `OSError` when a device node cannot be opened; does nothing where cameras have no node."""
    if path.startswith("/dev/"):
        os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))


def open_capture(entry: CameraEntry) -> CaptureDevice:
    """Open a camera with OpenCV, by its node where it has one."""
    address: str | int = entry.path if entry.path.startswith("/dev/") else entry.index
    # OpenCV's own complaints would stand around the one line that the user is meant to read.
    level = cv2.utils.logging.getLogLevel()
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
    try:
        return cv2.VideoCapture(address, entry.backend)
    finally:
        cv2.utils.logging.setLogLevel(level)


def users_of(path: str, processes: Path = Path("/proc")) -> tuple[str, ...]:
    """Names of the programs that hold a device node open, as far as this user may know; Linux only."""
    names: set[str] = set()
    for folder in processes.glob("[0-9]*") if path else ():
        if folder.name == str(os.getpid()):
            continue
        try:
            if any(str(held.readlink()) == path for held in (folder / "fd").iterdir()):
                names.add((folder / "comm").read_text().strip())
        except OSError:
            continue  # gone meanwhile, or another user's
    return tuple(sorted(names))


@dataclass(frozen=True, slots=True)
class CameraAccess:
    """How this machine is asked for cameras; tests hand in another one.

    Attributes
    ----------
    list_cameras, open_capture, check_node, users_of : callable
        See the functions of these names.
    clock : callable
        Seconds that only go forward; stamps the frames.
    retry_s : float
        After a picture that did not come, the next one is asked for this much later.
    """

    list_cameras: Callable[[], tuple[CameraEntry, ...]] = list_cameras
    open_capture: Callable[[CameraEntry], CaptureDevice] = open_capture
    check_node: Callable[[str], None] = check_node
    users_of: Callable[[str], tuple[str, ...]] = users_of
    clock: Callable[[], float] = time.monotonic
    retry_s: float = 0.02


def refusal(entry: CameraEntry, error: OSError) -> SourceError:
    """The `SourceError` for a device node that did not open."""
    where = f"{entry.name} ({entry.path})"
    if error.errno in (errno.EACCES, errno.EPERM):
        return SourceError(SourceProblem.DENIED, f"You are not allowed to use {where}. {_permission_advice()}")
    if error.errno == errno.EBUSY:
        return SourceError(SourceProblem.BUSY, f"{where} is in use by another program. Close that one and try again.")
    return SourceError(SourceProblem.UNPLUGGED, f"{where} has gone. Plug it in again, or choose another source.")


def silent(entry: CameraEntry, users: tuple[str, ...]) -> SourceError:
    """The `SourceError` for a camera that is there but gives no picture."""
    if users:
        message = f"{entry.name} is in use by {', '.join(users)}. Close that program and try again."
    elif entry.path.startswith("/dev/"):
        message = f"{entry.name} gives no picture. Close other programs that may use it, or plug it in again."
    else:
        message = f"{entry.name} gives no picture. Close other programs that may use it. {_permission_advice()}"
    return SourceError(SourceProblem.BUSY, message)


def _permission_advice(platform: str = sys.platform) -> str:
    if platform.startswith("linux"):
        return "Add yourself to the group video (sudo usermod -aG video $USER), then log out and in again."
    if platform == "darwin":
        return "Allow it in System Settings, Privacy & Security, Camera, then start the program again."
    return "Allow it in Settings, Privacy & security, Camera, then try again."
