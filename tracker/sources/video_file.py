"""Video files, decoded by PyAV (FFmpeg) with their true time stamps."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain
from pathlib import Path
from threading import Lock

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from tracker.errors import SourceError, SourceProblem
from tracker.sources.file_checks import check_readable, check_size
from tracker.sources.film_clock import FilmClock
from tracker.sources.film_container import DECODER_ERRORS
from tracker.sources.film_decoder import FilmDecoder
from tracker.sources.film_picture import FilmPictures
from tracker.sources.film_survey import FilmSurvey, survey_film
from tracker.sources.guarded import GuardedSource
from tracker.types import Frame, Points
from tracker.words import later

FALLBACK_RATE_HZ = 25.0
# No camera and no programme is slower or faster; what says so counts in units of its clock.
_RATES_HZ = (0.01, 1000.0)
# A clip that stops this much short of what its header says has lost its end.
MISSING_S, MISSING_SHARE = 1.0, 0.1
# So many pictures that can be decoded by themselves are tried, going back, before all is decoded from the beginning.
_MOST_TRIES = 3

# A picture, the how manieth it is, and when it is shown in seconds.
Timed = tuple[VideoFrame, int, float]


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
    seekable = True

    def __init__(self, path: Path) -> None:
        super().__init__()
        check_readable(path)
        self.name = path.name
        self._path = path
        self._decoder = FilmDecoder(path)
        self._index, self._reached_s = 0, 0.0
        self._ticks: list[int | None] = []
        self._surveyed: FilmSurvey | None = None
        self._was_surveyed = False
        self._surveying = Lock()
        try:
            stream = self._decoder.stream
            self.frame_rate_hz = _rate_hz(stream.average_rate) or _rate_hz(stream.guessed_rate)
            self._step_s = 1.0 / (self.frame_rate_hz or FALLBACK_RATE_HZ)
            timed = self._from_start()
            first = self._first_of(timed)
            self.origin_s, self._first_ticks = self._clock.origin_s, first[0].pts
            self._timed: Iterator[Timed] = chain((first,), timed)
            self._pictures = FilmPictures(first[0], stream.sample_aspect_ratio)
            self.size_px, self.colours = self._pictures.size_px, self._pictures.colours
            check_size(path, *self.size_px)
        except BaseException:
            self._decoder.close()
            raise
        self.notes = tuple(note.replace("{name}", self.name) for note in self._pictures.notes)
        self._announced_s = self._decoder.announced_s
        if stream.frames > 0:
            self.frame_count = stream.frames
        elif self._announced_s is not None:
            self.frame_count = max(1, round(self._least_s(self._announced_s) / self._step_s))

    def frame_times(self) -> Points | None:
        """See `FrameSource`. Reads through the file once, which takes a moment; None where only decoding can tell."""
        survey = self._survey()
        return None if survey is None else survey.times_s

    def key_frames(self) -> NDArray[np.int64] | None:
        """Which frames can be decoded by themselves, in their order; None where `frame_times` is."""
        survey = self._survey()
        return None if survey is None else survey.keys

    def _next(self) -> Frame | None:
        for picture, index, time_s in self._timed:
            try:
                image = self._pictures.as_shown(picture)
            except DECODER_ERRORS:
                self._decoder.damaged += 1
                continue
            if index == len(self._ticks):
                self._ticks.append(picture.pts)
            self._index, self._reached_s = index + 1, time_s + self._step_s
            return Frame(image, time_s, index, recorded=True)
        self._check_end()
        return None

    def _seek(self, index: int) -> None:
        survey = self._survey()
        if survey is not None and survey.ticks[: len(self._ticks)].tolist() != self._ticks[: survey.ticks.size]:
            survey = self._surveyed = None  # the packets told another story than the pictures
        if survey is None or not self._jump(survey, min(index, survey.ticks.size - 1)):
            self._walk(index)
        self._decoder.damaged = 0

    def _jump(self, survey: FilmSurvey, index: int) -> bool:
        """Decode from the last picture before it that can be decoded by itself; False if that does not lead there."""
        key = survey.key_at(index)
        if survey.keys[key] <= self._index <= index:
            return self._skip_to(index)
        for place in range(key, max(-1, key - _MOST_TRIES), -1):
            try:
                self._decoder.seek(int(survey.key_dts[place]), int(survey.ticks[index]))
            except DECODER_ERRORS:
                return False
            self._timed = self._from_there(survey)
            if self._skip_to(index):
                return True
        return False

    def _walk(self, index: int) -> None:
        """Decode all that is before it, which always leads there."""
        if index < self._index:
            self._decoder.close()
            self._decoder = FilmDecoder(self._path)
            self._timed, self._index = self._from_start(), 0
        self._skip_to(index)

    def _skip_to(self, index: int) -> bool:
        """Let picture ``index`` come next; False if that is not to be had, and another one comes."""
        for one in self._timed:
            if self._closing.is_set():
                return True
            if one[1] >= index:
                self._timed, self._index = chain((one,), self._timed), one[1]
                return one[1] == index
        return False

    def _from_start(self) -> Iterator[Timed]:
        """All pictures from the first on, counted."""
        self._clock = FilmClock(self._step_s)
        timed = enumerate(self._clock.timed(self._decoder.pictures()))
        return ((picture, index, time_s) for index, (picture, time_s) in timed)

    def _from_there(self, survey: FilmSurvey) -> Iterator[Timed]:
        """All pictures from here on, known by their time stamps."""
        for picture in self._decoder.pictures():
            if (index := survey.index_of(picture.pts)) is not None:
                yield picture, index, float(survey.times_s[index])

    def _survey(self) -> FilmSurvey | None:
        with self._surveying:
            if not self._was_surveyed and self._first_ticks is not None:
                survey = survey_film(self._path, self._step_s, self._first_ticks, lambda: not self._closing.is_set())
                self._surveyed = survey
                if survey is not None:
                    self.frame_count = survey.ticks.size
            self._was_surveyed = True
            return self._surveyed

    def _release(self) -> None:
        self._decoder.close()

    def _first_of(self, timed: Iterator[Timed]) -> Timed:
        first = next(timed, None)
        if first is None:
            message = f"{self._path} holds no picture that can be shown. It may be damaged; choose another file."
            raise SourceError(SourceProblem.UNREADABLE, message)
        return first

    def _least_s(self, announced_s: float) -> float:
        """What a file announces without what comes before its first picture, which some formats count in."""
        return announced_s - self.origin_s if announced_s > self.origin_s > 0.0 else announced_s

    def _check_end(self) -> None:
        """Raise once, after the last good frame, if the file held less than it should have."""
        reached_s = self._reached_s
        short_s = self._least_s(self._announced_s or 0.0) - reached_s
        damaged, self._decoder.damaged = self._decoder.damaged, 0
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
