"""Choosing the way in which a virtual camera can be had here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tracker.outputs.camera import HOW_TO_LOAD
from tracker.outputs.camera.foreign import ForeignCamera
from tracker.outputs.camera.pipewire import PipewireCamera, pipewire_is_there
from tracker.outputs.output import OutputError
from tracker.settings import Needs, choice, knob, text
from tracker.types import Image
from tracker.words import later

_SIZES = ("640x360", "640x480", "1280x720", "1920x1080")


@dataclass(frozen=True, slots=True)
class VirtualCameraSettings:
    """Which camera it is, and what its pictures are like."""

    way: str = choice(
        "auto",
        ("auto", "device", "pipewire"),
        "auto: a device of v4l2loopback where there is one that is free, else PipeWire (on Windows and macOS the camera"
        " of OBS). device: the one below. pipewire: without a driver, for programs that take cameras from PipeWire.",
        labels={"auto": "By itself", "pipewire": "PipeWire"},
        label="Camera",
    )
    device: str = text("/dev/video10", "Its path.", needs=Needs("way", ("device",)))
    size: str = choice(
        "1280x720",
        _SIZES,
        "Of all pictures while the camera is on; others are made to fit, with black beside them. Larger: sharper, and"
        " dearer. A device that is in use keeps its own.",
        labels={size: size.replace("x", " × ") for size in _SIZES},
    )
    rate_hz: float = knob(
        30.0, 5.0, 60.0, "Hz", "At most so many pictures a second. Higher: smoother, and dearer.", step=5.0
    )
    pixels: str = choice(
        "yuyv",
        ("yuyv", "i420"),
        "How colours are stored in a device. yuyv: what most programs know. i420: less to carry.",
        labels={"yuyv": "YUYV", "i420": "I420"},
        label="Storage",
        level="expert",
    )

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        width, height = self.size.split("x")
        return int(width), int(height)


class Camera(Protocol):
    """What shows pictures to other programs.

    Attributes
    ----------
    size_px : tuple of int
        Of all pictures while it is open.
    """

    size_px: tuple[int, int]

    def put(self, picture: Image) -> bool:
        """Show a picture of that size, BGR; false where it was left out. An OutputError or OSError if it is gone."""

    def close(self) -> None:
        """Give it back."""


def _devices() -> Iterable[tuple[Path, bool]]:
    from tracker.outputs.camera.loopback import loopback_devices

    return loopback_devices()


def _loopback(path: Path, settings: VirtualCameraSettings) -> Camera:
    from tracker.outputs.camera.loopback import LoopbackCamera

    return LoopbackCamera(path, settings.size_px, settings.rate_hz, settings.pixels)


@dataclass(frozen=True, slots=True)
class CameraWays:
    """The ways to a virtual camera on this machine; tests hand in others.

    Attributes
    ----------
    platform : str
        As ``sys.platform``.
    devices : callable
        See `tracker.outputs.camera.loopback.loopback_devices`.
    loopback, pipewire, foreign : callable
        Open a camera.
    has_pipewire : callable
        See `pipewire_is_there`.
    """

    platform: str = sys.platform
    devices: Callable[[], Iterable[tuple[Path, bool]]] = _devices
    loopback: Callable[[Path, VirtualCameraSettings], Camera] = _loopback
    pipewire: Callable[[tuple[int, int], float], Camera] = PipewireCamera
    foreign: Callable[[tuple[int, int], float], Camera] = ForeignCamera
    has_pipewire: Callable[[], bool] = pipewire_is_there


def open_camera(settings: VirtualCameraSettings, ways: CameraWays | None = None) -> Camera:
    """Open the camera that is asked for.

    Parameters
    ----------
    settings : VirtualCameraSettings
    ways : CameraWays, optional
        None: those of this machine.

    Returns
    -------
    Camera

    Raises
    ------
    OutputError
        If there is none: what to install, in one line.
    """
    ways = ways or CameraWays()
    if not ways.platform.startswith("linux"):
        return ways.foreign(settings.size_px, settings.rate_hz)
    if settings.way == "pipewire":
        return ways.pipewire(settings.size_px, settings.rate_hz)
    if settings.way == "device":
        return ways.loopback(Path(settings.device), settings)
    found = dict(ways.devices())
    free = next((path for path, is_free in found.items() if is_free), None)
    if free is None and ways.has_pipewire():
        return ways.pipewire(settings.size_px, settings.rate_hz)
    path = free or next(iter(found), None)
    if path is None:
        raise OutputError(
            later(
                f"This system has no virtual camera. Install v4l2loopback and load it with: {HOW_TO_LOAD}"
                " (or install GStreamer's plug-in for PipeWire)."
            )
        )
    # Of one that is not free opening it says why.
    return ways.loopback(path, settings)
