"""Still pictures: one of them, several in one file, or a folder of them as the frames of a film."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from tracker.settings import knob
from tracker.sources.guarded import GuardedSource
from tracker.sources.picture_file import PictureFile, read_image, read_picture
from tracker.sources.picture_folder import pictures_in
from tracker.sources.source import FrameSource
from tracker.types import Frame, Image, Points, read_only
from tracker.words import later

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ImageSettings:
    """How pictures become a film."""

    frame_rate_hz: float = knob(30.0, 1.0, 240.0, "Hz", "How many pictures of a folder make up one second.")


def open_picture(path: Path, *, repeat: bool = False, settings: ImageSettings | None = None) -> FrameSource:
    """Open a picture file, as a film if there are several pictures in it.

    Parameters
    ----------
    path : Path
    repeat : bool
        Show a single picture for ever.
    settings : ImageSettings, optional

    Raises
    ------
    SourceError
        See `tracker.sources.picture_file.PictureFile`.
    """
    file = PictureFile(path)
    if file.count > 1:
        return PictureFilm(path.name, file, settings)
    file.close()
    return StillImage(path, repeat=repeat, settings=settings)


class StillImage(FrameSource):
    """One picture, as a single frame or, with ``repeat``, over and over at the nominal rate.

    Parameters
    ----------
    path : Path
    repeat : bool
        Show the picture for ever, for the app; its frames then share one array.
    settings : ImageSettings

    Attributes
    ----------
    picture : Picture
        The picture with its transparency; the frames show it on white.
    """

    recorded = True

    def __init__(self, path: Path, *, repeat: bool = False, settings: ImageSettings | None = None) -> None:
        self.name = path.name
        self.picture = read_picture(path)
        self._image = self.picture.shown
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


class PictureFilm(GuardedSource):
    """The pictures of one file: an animation, each for its own time, or the pages of a document at a nominal rate.

    The first sets the size; others are scaled to fit into it, centred on black. Transparent ones are shown on white.

    Parameters
    ----------
    name : str
    file : PictureFile
        Closed together with this.
    settings : ImageSettings, optional
    """

    recorded = seekable = True

    def __init__(self, name: str, file: PictureFile, settings: ImageSettings | None = None) -> None:
        super().__init__()
        self.name, self._file = name, file
        self._index = 0
        self._times_s = [0.0]
        self._page_s = 1.0 / (settings or ImageSettings()).frame_rate_hz
        try:
            first, shown_s = file.read()
        except BaseException:
            file.close()
            raise
        self.size_px = (first.colours.shape[1], first.colours.shape[0])
        self.frame_rate_hz = 1.0 / (shown_s or self._page_s)
        self.frame_count = file.count
        self.notes = (later(f"What is transparent in {name} is shown on white."),) if first.alpha is not None else ()

    def _next(self) -> Frame | None:
        if self._index >= self._file.count:
            return None
        picture, shown_s = self._file.read(self._index)
        self._learn(shown_s)
        frame = Frame(_fitted(picture.shown, self.size_px), self._times_s[self._index], self._index, recorded=True)
        self._index += 1
        return frame

    def _seek(self, index: int) -> None:
        index = max(0, min(index, self._file.count - 1))
        while len(self._times_s) <= index:  # how long a picture is shown stands beside it
            self._index = len(self._times_s) - 1
            self._learn(self._file.read(self._index)[1])
        self._index = index

    def _learn(self, shown_s: float | None) -> None:
        """Note when the next picture comes."""
        if len(self._times_s) == self._index + 1:
            self._times_s.append(self._times_s[-1] + (shown_s or self._page_s))

    def _release(self) -> None:
        self._file.close()


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

    recorded = seekable = True

    def __init__(self, folder: Path, *, settings: ImageSettings | None = None) -> None:
        self.name = folder.name or str(folder)
        self.frame_rate_hz = (settings or ImageSettings()).frame_rate_hz
        contents = pictures_in(folder)
        self._paths = contents.pictures
        self.notes = (f"{contents.note}.",) if contents.left_out else ()
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

    def seek(self, index: int) -> None:
        """See `FrameSource`."""
        self._index = max(0, min(index, len(self._paths) - 1))

    def frame_times(self) -> Points | None:
        """See `FrameSource`."""
        times_s = np.arange(self.frame_count or 0) / (self.frame_rate_hz or 1.0)
        return read_only(times_s)  # type: ignore[return-value]

    def close(self) -> None:
        """Give no more frames."""
        self._paths = ()

    def _report(self, path: Path) -> None:
        if not self._told:
            log.warning("%s differs in size from the first picture; such pictures are scaled to fit", path.name)
            self._told = True


def _fitted(image: Image, size_px: tuple[int, int]) -> Image:
    width, height = size_px
    if image.shape[:2] == (height, width):
        return image
    scale = min(width / image.shape[1], height / image.shape[0])
    inner = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    scaled = cv2.resize(image, inner, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    canvas = np.zeros((height, width, 3), np.uint8)
    left, top = (width - inner[0]) // 2, (height - inner[1]) // 2
    canvas[top : top + inner[1], left : left + inner[0]] = scaled
    return read_only(canvas)  # type: ignore[return-value]
