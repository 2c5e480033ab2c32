"""A camera, by OpenCV. Sources are one of the three places that may read a clock."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass

import cv2
import numpy as np

from tracker.errors import SourceError, SourceProblem
from tracker.settings import knob, switch
from tracker.sources.camera_access import CameraAccess, CaptureDevice, refusal, silent
from tracker.sources.camera_list import CameraEntry, find_camera
from tracker.sources.guarded import GuardedSource
from tracker.types import Frame, Image, read_only

# Many cameras miss their first pictures, and a loose plug misses some later.
PATIENCE_READS = 25
# After a rest this long the driver's queue holds old pictures; those come at once, a fresh one takes longer.
REST_S = 1.0
QUEUED_READS = 4
AT_ONCE_S = 0.004
LEAST_STEP_S = 1e-3
# The problem worth telling when no camera works, most telling first.
TELLING = (SourceProblem.DENIED, SourceProblem.BUSY, SourceProblem.UNPLUGGED)


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """What to ask a camera for. A camera that cannot do it gives the nearest it can."""

    width_px: int = knob(640, 160, 3840, "px", "Width of the picture. More sees farther, and takes more time.", step=16)
    height_px: int = knob(480, 120, 2160, "px", "Height of the picture.", step=8)
    frame_rate_hz: float = knob(30.0, 5.0, 240.0, "Hz", "Pictures a second. More follows faster, in good light.")
    motion_jpeg: bool = switch(True, "Let the camera compress: most webcams reach their full rate only so.")
    auto_exposure: bool = switch(True, "Let the camera choose its exposure. Many halve their rate in dim light then.")
    exposure_ms: float = knob(15.0, 0.1, 200.0, "ms", "Exposure when it is not automatic. More is brighter and blurs.")


class CameraSource(GuardedSource):
    """Live pictures of one camera.

    Parameters
    ----------
    entry : CameraEntry
    settings : CameraSettings
    access : CameraAccess, optional
        How the machine is asked for the camera.

    Raises
    ------
    SourceError
        DENIED, BUSY or UNPLUGGED, when it does not open; from `read`, UNPLUGGED, when it stops giving pictures.
    """

    live = True
    monotonic_stamps = True

    def __init__(
        self, entry: CameraEntry, settings: CameraSettings | None = None, access: CameraAccess | None = None
    ) -> None:
        super().__init__()
        self.name = entry.name
        self._entry = entry
        self._access = access or CameraAccess()
        self._index = 0
        self._time_s = -math.inf
        self._device = self._open(settings or CameraSettings())
        try:
            first = self._grab_picture()
            if first is None:
                raise silent(entry, self._access.users_of(entry.path))
        except BaseException:
            self._device.release()
            raise
        self.size_px = (first.shape[1], first.shape[0])
        self.frame_rate_hz = (settings or CameraSettings()).frame_rate_hz

    def _open(self, settings: CameraSettings) -> CaptureDevice:
        try:
            self._access.check_node(self._entry.path)
        except OSError as error:
            raise refusal(self._entry, error) from error
        device = self._access.open_capture(self._entry)
        if not device.isOpened():
            device.release()
            raise silent(self._entry, self._access.users_of(self._entry.path))
        _configure(device, settings)
        return device

    def _next(self) -> Frame | None:
        self._skip_queued()
        image = self._grab_picture()
        if image is None:
            if self._closing.is_set():
                return None
            raise self._loss()
        frame = Frame(image, self._time_s, self._index)
        self._index += 1
        return frame

    def _release(self) -> None:
        self._device.release()

    def _grab_picture(self) -> Image | None:
        """Next picture, its capture time in ``_time_s``; None when the camera gives none for a while."""
        for _ in range(PATIENCE_READS):
            picture, now_s = self._try_once()
            if picture is not None:
                # The clock of some systems moves in steps longer than a fast camera's.
                self._time_s = max(now_s, self._time_s + LEAST_STEP_S)
                return _as_bgr(picture)
            if self._closing.wait(self._access.retry_s) or self._vanished():
                break
        return None

    def _try_once(self) -> tuple[Image | None, float]:
        """One picture, if there is one, and when it was grabbed."""
        try:
            grabbed = self._device.grab()
            now_s = self._access.clock()
            given, picture = self._device.retrieve() if grabbed else (False, None)
        except cv2.error:
            return None, 0.0
        return (picture if given and picture is not None and picture.size else None), now_s

    def _skip_queued(self) -> None:
        if self._access.clock() - self._time_s < REST_S:
            return
        for _ in range(QUEUED_READS):
            asked_s = self._access.clock()
            picture, now_s = self._try_once()
            if picture is None or now_s - asked_s > AT_ONCE_S:
                return

    def _vanished(self) -> bool:
        try:
            self._access.check_node(self._entry.path)
        except OSError as error:
            return refusal(self._entry, error).problem is SourceProblem.UNPLUGGED
        return False

    def _loss(self) -> SourceError:
        if self._vanished():
            message = f"{self.name} was unplugged. Plug it in again, or choose another source."
        else:
            message = f"{self.name} stopped giving pictures. Plug it in again, or choose another source."
        return SourceError(SourceProblem.UNPLUGGED, message)


def open_camera(
    wanted: str | None = None, settings: CameraSettings | None = None, access: CameraAccess | None = None
) -> CameraSource:
    """Open a camera by number, path or (part of its) name; None takes the first that works.

    Raises
    ------
    SourceError
        NO_CAMERA, NOT_FOUND, BUSY, DENIED or UNPLUGGED.
    """
    access = access or CameraAccess()
    cameras = access.list_cameras()
    if wanted is not None or not cameras:
        return CameraSource(find_camera(wanted or "0", cameras), settings, access)
    failures: list[SourceError] = []
    for entry in cameras:
        try:
            return CameraSource(entry, settings, access)
        except SourceError as error:
            failures.append(error)
    raise min(failures, key=lambda error: TELLING.index(error.problem))


def _configure(device: CaptureDevice, settings: CameraSettings) -> None:
    """Ask for the settings; what a camera refuses stays as it was. The format goes first: sizes depend on it."""
    if settings.motion_jpeg:
        device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    device.set(cv2.CAP_PROP_FRAME_WIDTH, settings.width_px)
    device.set(cv2.CAP_PROP_FRAME_HEIGHT, settings.height_px)
    device.set(cv2.CAP_PROP_FPS, settings.frame_rate_hz)
    for property_id, value in _exposure(settings, sys.platform):
        device.set(property_id, value)


def _exposure(settings: CameraSettings, platform: str) -> list[tuple[int, float]]:
    # Every system has numbers of its own: V4L2 counts in 0.1 ms with 3 for automatic, Windows in powers of two seconds.
    if platform.startswith("linux"):
        auto, manual, value = 3.0, 1.0, settings.exposure_ms * 10.0
    elif platform == "win32":
        auto, manual, value = 0.75, 0.25, float(round(math.log2(settings.exposure_ms / 1000.0)))
    else:
        return []
    if settings.auto_exposure:
        return [(cv2.CAP_PROP_AUTO_EXPOSURE, auto)]
    return [(cv2.CAP_PROP_AUTO_EXPOSURE, manual), (cv2.CAP_PROP_EXPOSURE, value)]


def _as_bgr(picture: Image) -> Image:
    # Infrared cameras give grey pictures, some with a third axis of length 1.
    if picture.ndim == 2 or picture.shape[2] == 1:
        return read_only(np.repeat(picture.reshape(*picture.shape[:2], 1), 3, axis=2))  # type: ignore[return-value]
    return read_only(np.ascontiguousarray(picture))  # type: ignore[return-value]
