"""Writes pictures to an MP4 file, each shown at the time at which it was taken."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import cv2
import numpy as np

from tracker.errors import VisavisError
from tracker.files.sound_copy import SoundCopy
from tracker.types import Image

TICKS_PER_S = 90_000
ENCODERS = (("libx264", {"crf": "20", "preset": "veryfast"}), ("mpeg4", {"qscale": "3"}))


class VideoWriter:
    """An MP4 file that grows by one picture at a time.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    frame_rate_hz : float, optional
        The nominal rate; players show it, the true times decide.
    note : str, optional
        A comment kept in the file.
    sound : SoundCopy, optional
        Sound to go with the pictures, as far as they go.

    Notes
    -----
    The size is that of the first picture, made even as the format wants it; others are scaled to it.
    """

    def __init__(
        self, path: Path, frame_rate_hz: float | None = None, *, note: str = "", sound: SoundCopy | None = None
    ) -> None:
        self._rate = Fraction(frame_rate_hz or 30.0).limit_denominator(1001)
        self._container = av.open(str(path), "w", format="mp4")
        if note:
            self._container.metadata.update({"comment": note, "description": note})
        self._sound = sound
        self._stream: av.VideoStream | None = None
        self._start_s = 0.0
        self._last_tick = -1

    def write(self, image: Image, time_s: float) -> None:
        """Append one picture.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        time_s : float
            Capture time; the first one is the video's zero. A time that is not later than the one before is put one
            tick (1/90000 s) after it.

        Raises
        ------
        VisavisError
            If no encoder works.
        """
        if self._stream is None:
            self._stream = self._start(image)
            self._start_s = time_s
        picture = av.VideoFrame.from_ndarray(_fitted(image, self._stream.width, self._stream.height), format="bgr24")
        self._last_tick = max(self._last_tick + 1, round((time_s - self._start_s) * TICKS_PER_S))
        picture.pts = self._last_tick
        picture.time_base = Fraction(1, TICKS_PER_S)
        self._container.mux(self._stream.encode(picture))
        self._copy_sound(self._last_tick / TICKS_PER_S)

    def copy_rest_of_sound(self) -> None:
        """Write the sound that goes on after the last picture too."""
        self._copy_sound(float("inf"))

    def _copy_sound(self, until_s: float) -> None:
        if self._sound is not None and self._stream is not None:
            self._sound.copy_until(self._container, until_s)

    def _start(self, image: Image) -> av.VideoStream:
        name, options = next(((name, options) for name, options in ENCODERS if name in av.codecs_available), (None, {}))
        if name is None:
            raise VisavisError(
                "This installation of PyAV has no encoder for MP4 video. Without one no film can be written."
            )
        stream = self._container.add_stream(name, rate=self._rate, options=options)
        if not isinstance(stream, av.VideoStream):
            raise VisavisError(f"The encoder {name} makes no video. Without one no film can be written.")
        height, width = image.shape[:2]
        stream.width, stream.height = width + width % 2, height + height % 2
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, TICKS_PER_S)
        if self._sound is not None:
            self._sound.begin(self._container)
        return stream

    def close(self) -> None:
        """Write what the encoder still holds and finish the file. May be called twice."""
        if self._stream is not None:
            self._copy_sound(self._last_tick / TICKS_PER_S + float(1 / self._rate))
            self._container.mux(self._stream.encode(None))
            self._stream = None
        self._container.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _fitted(image: Image, width: int, height: int) -> Image:
    """The picture at the video's size: one row or column repeated to make it even, or scaled if it is another size."""
    missing_rows, missing_columns = height - image.shape[0], width - image.shape[1]
    if missing_rows == missing_columns == 0:
        return image
    if missing_rows in (0, 1) and missing_columns in (0, 1):
        return np.pad(image, ((0, missing_rows), (0, missing_columns), (0, 0)), mode="edge")
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
