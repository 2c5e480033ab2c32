"""Still pictures: one of them, or a folder of them as the frames of a film."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from tracker.errors import SourceError, SourceProblem
from tracker.settings import knob
from tracker.sources.file_checks import check_readable, check_size
from tracker.sources.image_header import announced_size, is_whole
from tracker.sources.source import FrameSource
from tracker.types import Frame, Image, read_only

IMAGE_SUFFIXES = frozenset({".bmp", ".jpeg", ".jpg", ".jpe", ".pgm", ".png", ".ppm", ".tif", ".tiff", ".webp"})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ImageSettings:
    """How pictures become a film."""

    frame_rate_hz: float = knob(30.0, 1.0, 240.0, "Hz", "How many pictures of a folder make up one second.")


def read_image(path: Path) -> Image:
    """Read a picture as 8-bit BGR, turned upright by its Exif mark; grey, 16-bit, CMYK and transparent ones too.

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, read-only

    Raises
    ------
    SourceError
        NOT_FOUND, EMPTY, or UNREADABLE for what is damaged, no picture, too small or too large.
    """
    check_readable(path)
    data = path.read_bytes()
    announced = announced_size(data)
    if announced is not None:
        check_size(path, *announced)
    if not is_whole(data):
        message = f"{path} is cut off: its end is missing. Get a fresh copy of it, or choose another picture."
        raise SourceError(SourceProblem.UNREADABLE, message)
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    except (cv2.error, MemoryError):
        image = None
    if image is None:
        message = f"{path} is not a picture that can be read, or it is damaged. Choose another, or save it as PNG."
        raise SourceError(SourceProblem.UNREADABLE, message)
    check_size(path, image.shape[1], image.shape[0])
    return read_only(image)  # type: ignore[return-value]


class StillImage(FrameSource):
    """One picture, as a single frame or, with ``repeat``, over and over at the nominal rate.

    Parameters
    ----------
    path : Path
    repeat : bool
        Show the picture for ever, for the app; its frames then share one array.
    settings : ImageSettings
    """

    recorded = True

    def __init__(self, path: Path, *, repeat: bool = False, settings: ImageSettings | None = None) -> None:
        self.name = path.name
        self._image = read_image(path)
        self.size_px = (self._image.shape[1], self._image.shape[0])
        self.frame_rate_hz = (settings or ImageSettings()).frame_rate_hz
        self._left = None if repeat else 1
        self.frame_count = self._left
        self._index = 0

    def read(self) -> Frame | None:
        """The picture again, or None once it has been given often enough."""
        if self._left is not None and self._index >= self._left:
            return None
        frame = Frame(self._image, self._index / (self.frame_rate_hz or 1.0), self._index, recorded=True)
        self._index += 1
        return frame

    def close(self) -> None:
        """Give no more frames."""
        self._left = 0


class ImageFolder(FrameSource):
    """The pictures of a folder in the order of their names, numbers counted as numbers (``2.png`` before ``10.png``).

    The first picture sets the size; others are scaled to fit into it, centred on black. Time runs at a nominal rate.

    Parameters
    ----------
    folder : Path
    settings : ImageSettings

    Raises
    ------
    SourceError
        EMPTY for a folder without pictures, NOT_FOUND. Also from `read`, as UNREADABLE, at a damaged picture.
    """

    recorded = True

    def __init__(self, folder: Path, *, settings: ImageSettings | None = None) -> None:
        self.name = folder.name or str(folder)
        self.frame_rate_hz = (settings or ImageSettings()).frame_rate_hz
        self._paths = _pictures_in(folder)
        first = read_image(self._paths[0])
        self.size_px = (first.shape[1], first.shape[0])
        self.frame_count = len(self._paths)
        self._index = 0
        self._told = False

    def read(self) -> Frame | None:
        """Next picture, or None after the last."""
        paths = self._paths  # `close` may empty it at any time
        if self._index >= len(paths):
            return None
        path = paths[self._index]
        image = read_image(path)
        if (image.shape[1], image.shape[0]) != self.size_px:
            self._report(path)
            image = _fitted(image, self.size_px)
        frame = Frame(image, self._index / (self.frame_rate_hz or 1.0), self._index, recorded=True)
        self._index += 1
        return frame

    def close(self) -> None:
        """Give no more frames."""
        self._paths = []

    def _report(self, path: Path) -> None:
        if not self._told:
            log.warning("%s differs in size from the first picture; such pictures are scaled to fit", path.name)
            self._told = True


def _pictures_in(folder: Path) -> list[Path]:
    try:
        found = [
            path
            for path in folder.iterdir()
            if path.suffix.lower() in IMAGE_SUFFIXES and not path.name.startswith(".") and path.is_file()
        ]
    except FileNotFoundError as error:
        message = f"There is no folder {folder}. Check the name."
        raise SourceError(SourceProblem.NOT_FOUND, message) from error
    except OSError as error:
        message = f"The folder {folder} cannot be read ({error.strerror}). Choose another one."
        raise SourceError(SourceProblem.UNREADABLE, message) from error
    if not found:
        message = f"There are no pictures in the folder {folder}. Choose one with PNG or JPEG files in it."
        raise SourceError(SourceProblem.EMPTY, message)
    return sorted(found, key=_natural_key)


def _natural_key(path: Path) -> tuple[list[tuple[int, str]], str]:
    # Digits and letters alternate after the split, so numbers are only ever compared with numbers.
    parts = re.split(r"([0-9]+)", path.stem.casefold())
    return [(int(part), "") if place % 2 else (0, part) for place, part in enumerate(parts)], path.name


def _fitted(image: Image, size_px: tuple[int, int]) -> Image:
    width, height = size_px
    scale = min(width / image.shape[1], height / image.shape[0])
    inner = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    scaled = cv2.resize(image, inner, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    canvas = np.zeros((height, width, 3), np.uint8)
    left, top = (width - inner[0]) // 2, (height - inner[1]) // 2
    canvas[top : top + inner[1], left : left + inner[0]] = scaled
    return read_only(canvas)  # type: ignore[return-value]
