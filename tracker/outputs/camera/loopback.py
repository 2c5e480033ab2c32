"""A virtual camera by Linux's v4l2loopback: pictures are written to its device, and other programs read them there.

PyAV has an output for such devices, too, but it takes no notice of what the driver answers: while another program
looks, or with ``keep_format``, v4l2loopback keeps the size that it has, and pictures of another one come out torn. Here
they are made to fit. With ``exclusive_caps=1``, which Chrome wants, a device says that it takes pictures only while
nobody gives it any, and that it is a camera only while somebody does.
"""

from __future__ import annotations

import errno
import fcntl
import os
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np

from tracker.outputs.camera import HOW_TO_LOAD
from tracker.outputs.output import OutputError
from tracker.types import Image
from tracker.words import later

DRIVER = "v4l2 loopback"

_CAPTURE, _OUTPUT, _DEVICE_CAPS = 0x1, 0x2, 0x80000000
_BUFFER_OF_OUTPUT, _NOT_INTERLACED, _SRGB = 2, 1, 8
# linux/videodev2.h: capability, format (its union has pointers in it), and stream parameters.
_CAPABILITY = struct.Struct("16s32s32sIII12x")
_FORMAT = struct.Struct("@I0P12I152x")
_PARAMETERS = struct.Struct("@I10I160x")

Ioctl = Callable[[int, int, bytearray], object]


def _request(direction: int, number: int, size: int) -> int:
    return direction << 30 | size << 16 | ord("V") << 8 | number


QUERY_CAPABILITY = _request(2, 0, _CAPABILITY.size)
SET_FORMAT = _request(3, 5, _FORMAT.size)
SET_PARAMETERS = _request(3, 22, _PARAMETERS.size)


@dataclass(frozen=True, slots=True)
class PixelFormat:
    """How pictures lie in the device.

    Attributes
    ----------
    code : int
        The four letters of V4L2.
    from_bgr : int
        OpenCV's conversion.
    bits : int
        For each pixel.
    row_bytes : int
        For each pixel of a row of the first plane.
    """

    code: int
    from_bgr: int
    bits: int
    row_bytes: int


def _letters(text: str) -> int:
    return int.from_bytes(text.encode(), "little")


PIXEL_FORMATS = MappingProxyType(
    {
        "yuyv": PixelFormat(_letters("YUYV"), cv2.COLOR_BGR2YUV_YUY2, 16, 2),
        "i420": PixelFormat(_letters("YU12"), cv2.COLOR_BGR2YUV_I420, 12, 1),
    }
)


def loopback_devices(devices: Path = Path("/dev"), ioctl: Ioctl = fcntl.ioctl) -> Iterator[tuple[Path, bool]]:
    """The devices of v4l2loopback, in order of their numbers.

    Parameters
    ----------
    devices : Path
        The folder of device nodes.
    ioctl : callable
        As `fcntl.ioctl`.

    Yields
    ------
    path : Path
    free : bool
        Whether it takes pictures now.
    """
    numbered = [path for path in devices.glob("video*") if path.name.removeprefix("video").isdigit()]
    for path in sorted(numbered, key=lambda path: int(path.name.removeprefix("video"))):
        try:
            handle = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        except OSError:
            continue
        try:
            driver, abilities = _abilities(handle, ioctl)
        except OSError:
            continue
        finally:
            os.close(handle)
        if driver == DRIVER:
            yield path, bool(abilities & _OUTPUT)


def _abilities(handle: int, ioctl: Ioctl) -> tuple[str, int]:
    answer = bytearray(_CAPABILITY.size)
    ioctl(handle, QUERY_CAPABILITY, answer)
    driver, _, _, _, of_all, of_this = _CAPABILITY.unpack(answer)
    return driver.rstrip(b"\0").decode("utf-8", "replace"), of_this if of_all & _DEVICE_CAPS else of_all


class LoopbackCamera:
    """Writes pictures to a device of v4l2loopback, or of another driver that takes them.

    Parameters
    ----------
    path : Path
    size_px : tuple of int
        The size to ask for, even numbers.
    rate_hz : float
        What readers are told to expect.
    pixels : str
        To ask for; one of `PIXEL_FORMATS`.
    ioctl : callable
        As `fcntl.ioctl`.

    Attributes
    ----------
    size_px : tuple of int
        What the device has for its life.

    Raises
    ------
    OutputError
        If it takes no pictures now: why, and what to do.
    """

    def __init__(
        self, path: Path, size_px: tuple[int, int], rate_hz: float, pixels: str, *, ioctl: Ioctl = fcntl.ioctl
    ) -> None:
        self._path = path
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        except OSError as error:
            raise _not_opened(path, error) from error
        try:
            self._format, self.size_px = self._agree(size_px, PIXEL_FORMATS[pixels], ioctl)
            # Only a hint for readers; not every driver takes it.
            with suppress(OSError):
                every = 0, 0, 1000, round(1000 * rate_hz), 0, 0, 0, 0, 0, 0
                ioctl(self._handle, SET_PARAMETERS, bytearray(_PARAMETERS.pack(_BUFFER_OF_OUTPUT, *every)))
        except BaseException:
            os.close(self._handle)
            raise

    def put(self, picture: Image) -> bool:
        """Write a picture of that size, BGR; says whether the device took it."""
        data = np.asarray(cv2.cvtColor(picture, self._format.from_bgr), np.uint8).reshape(-1).data
        try:
            written = os.write(self._handle, data)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno in (errno.ENODEV, errno.ENXIO):
                raise _gone(self._path) from error
            if error.errno in (errno.EBUSY, errno.EINVAL):
                raise _taken(self._path) from error
            raise
        if written != data.nbytes:
            raise OutputError(
                later(f"The virtual camera {self._path} takes only parts of pictures. Choose a smaller size.")
            )
        return True

    def close(self) -> None:
        """Let go of the device."""
        os.close(self._handle)

    def _agree(
        self, size_px: tuple[int, int], wished: PixelFormat, ioctl: Ioctl
    ) -> tuple[PixelFormat, tuple[int, int]]:
        """Ask for a format; what the device has in the end."""
        try:
            _, abilities = _abilities(self._handle, ioctl)
        except OSError as error:
            raise OutputError(later(f"{self._path} is no video device. Choose another one.")) from error
        if not abilities & _OUTPUT:
            raise _taken(self._path) if abilities & _CAPTURE else _no_output(self._path)
        width, height = size_px
        bytes_wished = width * height * wished.bits // 8
        asked = width, height, wished.code, _NOT_INTERLACED, width * wished.row_bytes, bytes_wished, _SRGB
        answer = bytearray(_FORMAT.pack(_BUFFER_OF_OUTPUT, *asked, 0, 0, 0, 0, 0))
        try:
            ioctl(self._handle, SET_FORMAT, answer)
        except OSError as error:
            raise _taken(self._path) from error
        _, width, height, code, *_ = _FORMAT.unpack(answer)
        kept = next((known for known in PIXEL_FORMATS.values() if known.code == code), None)
        if kept is None or width % 2 or height % 2 or not width or not height:
            raise OutputError(
                later(f"The virtual camera {self._path} keeps a format that is not known here. Load its driver anew.")
            )
        return kept, (width, height)


def _not_opened(path: Path, error: OSError) -> OutputError:
    match error.errno:
        case errno.ENOENT | errno.ENODEV | errno.ENXIO:
            return _gone(path)
        case errno.EACCES | errno.EPERM:
            return OutputError(later(f"You may not write to {path}. Have yourself added to the group video."))
        case errno.EBUSY:
            return _taken(path)
        case _:
            return OutputError(later(f"{path} cannot be opened ({error.strerror}). Choose another device."))


def _gone(path: Path) -> OutputError:
    return OutputError(later(f"The virtual camera {path} is not there. Load its driver with: {HOW_TO_LOAD}"))


def _taken(path: Path) -> OutputError:
    return OutputError(
        later(f"Another program gives {path} its pictures. End it, or the program that still looks at its last one.")
    )


def _no_output(path: Path) -> OutputError:
    return OutputError(later(f"{path} is a camera that takes no pictures. Choose a device of v4l2loopback."))
