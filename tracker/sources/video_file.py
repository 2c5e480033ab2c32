"""Video files, decoded by PyAV (FFmpeg) with their true time stamps."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain
from pathlib import Path

import av
from av.video.frame import VideoFrame

from tracker.errors import SourceError, SourceProblem
from tracker.sources.file_checks import check_readable, check_size
from tracker.sources.film_clock import FilmClock
from tracker.sources.film_container import DECODER_ERRORS, open_film
from tracker.sources.film_picture import FilmPictures
from tracker.sources.guarded import GuardedSource
from tracker.types import Frame
from tracker.words import later

FALLBACK_RATE_HZ = 25.0
# No camera and no programme is slower or faster; what says so counts in units of its clock.
_RATES_HZ = (0.01, 1000.0)
# A clip that stops this much short of what its header says has lost its end.
MISSING_S, MISSING_SHARE = 1.0, 0.1
# So many failures to read on, one after the other, are the end of a damaged file.
_MOST_FAILURES = 100


class VideoFile(GuardedSource):
    """Every frame of a video file, upright and in order, with square pixels; time starts at 0 with the first frame.

    Frames of variable rate keep their own times; see `FilmClock` for time stamps that are missing or out of order. All
    frames have the size of the first. Covers and thumbnails are no video.

    Parameters
    ----------
    path : Path

    Attributes
    ----------
    origin_s : float
        The first frame's time in the file, which is 0 here.
    colours : ColourTags
        What the film says about its colours.

    Raises
    ------
    SourceError
        NOT_FOUND, EMPTY, or UNREADABLE for what is not a video. Also from `read`, as UNREADABLE, after the last good
        frame of a clip that is damaged or cut off: what came before is good and worth keeping.
    """

    recorded = True

    def __init__(self, path: Path) -> None:
        super().__init__()
        check_readable(path)
        self.name = path.name
        self._path = path
        self._container, self._stream = open_film(path)
        self._damaged = 0
        self._index = 0
        try:
            self.frame_rate_hz = _rate_hz(self._stream.average_rate) or _rate_hz(self._stream.guessed_rate)
            self._step_s = 1.0 / (self.frame_rate_hz or FALLBACK_RATE_HZ)
            clock = self._clock = FilmClock(self._step_s)
            timed = clock.timed(self._decode())
            first = self._first_of(timed)
            self.origin_s = clock.origin_s
            self._timed = chain((first,), timed)
            self._pictures = FilmPictures(first[0], self._stream.sample_aspect_ratio)
            self.size_px, self.colours = self._pictures.size_px, self._pictures.colours
            check_size(path, *self.size_px)
        except BaseException:
            self._container.close()
            raise
        self.notes = tuple(note.replace("{name}", self.name) for note in self._pictures.notes)
        self._announced_s = _announced_s(self._container, self._stream)
        if self._stream.frames > 0:
            self.frame_count = self._stream.frames
        elif self._announced_s is not None:
            self.frame_count = max(1, round(self._least_s(self._announced_s) / self._step_s))

    def _next(self) -> Frame | None:
        for picture, time_s in self._timed:
            try:
                image = self._pictures.as_shown(picture)
            except DECODER_ERRORS:
                self._damaged += 1
                continue
            frame = Frame(image, time_s, self._index, recorded=True)
            self._index += 1
            return frame
        self._check_end()
        return None

    def _release(self) -> None:
        self._container.close()

    def _first_of(self, timed: Iterator[tuple[VideoFrame, float]]) -> tuple[VideoFrame, float]:
        first = next(timed, None)
        if first is None:
            message = f"{self._path} holds no picture that can be shown. It may be damaged; choose another file."
            raise SourceError(SourceProblem.UNREADABLE, message)
        return first

    def _decode(self) -> Iterator[VideoFrame]:
        """All pictures that can be decoded; counts the packets that cannot in ``_damaged``."""
        is_first = True
        for packet in self._packets():
            self._damaged += packet is not None and packet.is_corrupt
            for picture in self._decoded(packet):
                if is_first:
                    self._damaged = 0  # a recording may begin in the middle of a group of pictures; that is no damage
                    is_first = False
                yield picture

    def _packets(self) -> Iterator[av.Packet[av.VideoStream] | None]:
        """All packets, at last one without data or None; reads on behind what cannot be read."""
        failures = 0
        while failures < _MOST_FAILURES:
            try:
                for packet in self._container.demux(self._stream):
                    failures = 0
                    yield packet
            except DECODER_ERRORS:
                self._damaged += failures == 0
                failures += 1
            else:
                return
        yield None

    def _decoded(self, packet: av.Packet[av.VideoStream] | None) -> list[VideoFrame]:
        """What the decoder gives out for a packet; without data, all that it still holds."""
        try:
            if packet is None:
                return self._stream.decode(None)
            if not packet.size and packet.dts is not None:
                return []  # the picture before is shown on; the decoder would take it for the end
            return packet.decode()
        except DECODER_ERRORS:
            self._damaged += packet is None or not packet.is_corrupt
            return []

    def _least_s(self, announced_s: float) -> float:
        """What a file announces without what comes before its first picture, which some formats count in."""
        return announced_s - self.origin_s if announced_s > self.origin_s > 0.0 else announced_s

    def _check_end(self) -> None:
        """Raise once, after the last good frame, if the file held less than it should have."""
        reached_s = (self._clock.time_s or 0.0) + self._step_s
        short_s = self._least_s(self._announced_s or 0.0) - reached_s
        damaged, self._damaged = self._damaged, 0
        self._announced_s = None
        if short_s > max(MISSING_S, MISSING_SHARE * reached_s):
            message = f"{self._path} is cut off: it ends after {reached_s:.1f} s, {short_s:.1f} s early."
        elif damaged:
            message = f"{self._path} is damaged: not all of it could be read (missing parts: {damaged})."
        else:
            return
        rest = later(f"{self._index} good frames could be read; a fresh copy of the file may have more.")
        raise SourceError(SourceProblem.UNREADABLE, f"{message} {rest}")


def _rate_hz(rate: Fraction | None) -> float | None:
    least_hz, most_hz = _RATES_HZ
    return float(rate) if rate and least_hz <= rate <= most_hz else None


def _announced_s(container: av.container.InputContainer, stream: av.VideoStream) -> float | None:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration is not None else None
