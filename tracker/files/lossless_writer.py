"""Writes pictures to a Matroska film by FFV1, so that they can be read back as they were, to the bit."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import av

from tracker.errors import VisavisError
from tracker.files.matroska_file import MUXING, MatroskaFile
from tracker.types import Image

# What Matroska films count in.
TICKS_PER_S = 1000
# Each picture by itself, so that any can be gone to and a damaged one harms no other; the quicker of two coders.
_CODING = {"level": "3", "g": "1", "slices": "4", "slicecrc": "1", "coder": "0", "context": "0"}
_MOST_THREADS = 4


class LosslessWriter:
    """A Matroska film that grows by one whole picture at a time, and plays whatever ends the program.

    Parameters
    ----------
    path : Path
        Replaced if it exists, once there is something to see.
    frame_rate_hz : float, optional
        The nominal rate; players show it, the true times decide.
    """

    def __init__(self, path: Path, frame_rate_hz: float | None = None) -> None:
        self._rate = Fraction(frame_rate_hz or 30.0).limit_denominator(1001)
        self._file = MatroskaFile(path)
        self._container = av.open(self._file, "w", format="matroska", container_options=dict(MUXING))
        self._stream: av.VideoStream | None = None
        self._start_s = 0.0
        self._last_tick = -1

    def write(self, image: Image, time_s: float) -> None:
        """Append one picture.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        time_s : float
            Capture time; the first one is the film's zero. It is kept to a millisecond, and one that is not later than
            the one before is put a millisecond after it.

        Raises
        ------
        VisavisError
            If there is no such encoder, or the picture is of another size than the first.
        OSError
            If it cannot be written; what was written before can be played.
        """
        height, width = image.shape[:2]
        if self._stream is None:
            self._stream, self._start_s = self._start(width, height), time_s
        if (width, height) != (self._stream.width, self._stream.height):
            raise VisavisError("The pictures have another size now, which a lossless film cannot follow.")
        picture = av.VideoFrame.from_ndarray(image, format="bgr24").reformat(format="bgr0")
        self._last_tick = max(self._last_tick + 1, round((time_s - self._start_s) * TICKS_PER_S))
        picture.pts, picture.time_base = self._last_tick, Fraction(1, TICKS_PER_S)
        self._container.mux(self._stream.encode(picture))
        self._file.settle()

    def sync(self) -> None:
        """Have on the disk what is written; may be called from another thread until it is closed.

        Raises
        ------
        OSError
            If it is not.
        """
        self._file.sync()

    def close(self) -> None:
        """Write what is left, and the index by which players find their way. May be called twice.

        Raises
        ------
        OSError
            As for `write`.
        """
        stream, self._stream = self._stream, None
        try:
            if stream is not None:
                self._container.mux(stream.encode(None))
                self._file.settle()
        finally:
            self._container.close()
            self._file.finish()

    def _start(self, width: int, height: int) -> av.VideoStream:
        if "ffv1" not in av.codecs_available:
            raise VisavisError("This installation of PyAV has no FFV1. Choose another kind of picture.")
        stream = self._container.add_stream("ffv1", rate=self._rate, options=dict(_CODING))
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = width, height, "bgr0"
        stream.codec_context.time_base = Fraction(1, TICKS_PER_S)
        stream.codec_context.thread_type = "SLICE"
        stream.codec_context.thread_count = min(_MOST_THREADS, os.cpu_count() or 1)
        return stream
