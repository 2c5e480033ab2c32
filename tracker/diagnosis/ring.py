"""The last ten seconds, always in memory: results and measures, and small grey pictures where those are allowed.

All room is taken at the start and never grows. For 600 frames (10 s at 60 a second; of a quicker source not every frame
is kept) the measures take 0.2 MB and the pictures 1.1 MB; of the results, which are kept as they are, without a copy,
those in face mode with everything read take about 6 kB each, so 3.6 MB at most: under 6 MB in all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from tracker.diagnosis.measures import MEASURES, STATES, Course, Numbers
from tracker.types import Image, Points, TrackResult, read_only

RING_S = 10.0
_MOST_A_SECOND = 60.0
_FRAMES = int(RING_S * _MOST_A_SECOND)
# Pictures: every so many seconds, in this size.
_PICTURE_EVERY_S, PICTURE_PX = 0.1, (120, 90)
_PICTURES = int(RING_S / _PICTURE_EVERY_S)


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """Small grey pictures.

    Attributes
    ----------
    times_s : ndarray, shape (N,), float64
    images : ndarray, shape (N, 90, 120), uint8
    """

    times_s: Points
    images: Image


class Ring:
    """Keeps what was put in last.

    Parameters
    ----------
    pictures : bool
        Whether small pictures are kept, too.
    """

    def __init__(self, *, pictures: bool = False) -> None:
        self._times_s = np.zeros(_FRAMES)
        self._indices = np.zeros(_FRAMES, np.int64)
        self._states = np.zeros(_FRAMES, np.int64)
        self._values = np.zeros((_FRAMES, len(MEASURES)))
        self._results: list[TrackResult | None] = [None] * _FRAMES
        self._count = 0
        self._picture_times_s = np.zeros(_PICTURES if pictures else 0)
        self._images = np.zeros((_PICTURES if pictures else 0, PICTURE_PX[1], PICTURE_PX[0]), np.uint8)
        self._pictures = 0

    @property
    def keeps_pictures(self) -> bool:
        """Whether there is room for pictures."""
        return len(self._images) > 0

    def clear(self) -> None:
        """Forget everything."""
        self._results = [None] * _FRAMES
        self._count = self._pictures = 0
        self._images[:] = 0

    def wants(self, result: TrackResult) -> bool:
        """Whether a result is to be put in: all in which something happens are, and as many others as there is room.

        Parameters
        ----------
        result : TrackResult
        """
        if self._count == 0 or result.events:
            return True
        last = (self._count - 1) % _FRAMES
        # A little less than the time between two frames, as cameras are not quite regular.
        soon = result.time_s - self._times_s[last] < 0.8 / _MOST_A_SECOND
        return not soon or STATES[self._states[last]] is not result.state

    def put(self, result: TrackResult, values: Numbers) -> None:
        """Keep a result with its measures.

        Parameters
        ----------
        result : TrackResult
            Pictures in it, such as those of the inside of a fit, are not kept.
        values : ndarray, shape (number of measures,), float64
        """
        place = self._count % _FRAMES
        self._times_s[place], self._indices[place] = result.time_s, result.index
        self._states[place] = STATES.index(result.state)
        self._values[place] = values
        self._results[place] = without_pictures(result)
        self._count += 1

    def put_picture(self, image: Image, time_s: float) -> None:
        """Keep a small grey picture, if pictures are kept and the last one is old enough.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8
        time_s : float
        """
        if not self.keeps_pictures:
            return
        last_s = self._picture_times_s[(self._pictures - 1) % _PICTURES]
        if self._pictures and time_s - last_s < _PICTURE_EVERY_S:
            return
        place = self._pictures % _PICTURES
        decimated = cv2.resize(image, (2 * PICTURE_PX[0], 2 * PICTURE_PX[1]), interpolation=cv2.INTER_LINEAR)
        small = cv2.resize(decimated, PICTURE_PX, interpolation=cv2.INTER_AREA)
        self._images[place] = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
        self._picture_times_s[place] = time_s
        self._pictures += 1

    def course(self, seconds: float = RING_S) -> Course:
        """A copy of the measures of the last seconds, oldest first.

        Parameters
        ----------
        seconds : float
        """
        places = self._places(seconds)
        arrays = (self._times_s[places], self._indices[places], self._states[places], self._values[places])
        for array in arrays:
            read_only(array)
        return Course(*arrays)

    def results(self) -> tuple[TrackResult, ...]:
        """The results of the last ten seconds, oldest first: as many as the course has rows."""
        return tuple(kept for place in self._places(RING_S) if (kept := self._results[place]) is not None)

    def pictures(self) -> Pictures | None:
        """A copy of the pictures of the last ten seconds, oldest first; None where none are kept."""
        if not self._pictures or not self._count:
            return None
        newest_s = self._times_s[(self._count - 1) % _FRAMES]
        first = max(0, self._pictures - _PICTURES)
        places = [place % _PICTURES for place in range(first, self._pictures)]
        places = [place for place in places if newest_s - self._picture_times_s[place] <= RING_S]
        times_s, images = self._picture_times_s[places], self._images[places]
        read_only(times_s)
        read_only(images)
        return Pictures(times_s, images)

    def _places(self, seconds: float) -> list[int]:
        if not self._count:
            return []
        newest_s = self._times_s[(self._count - 1) % _FRAMES]
        every = (place % _FRAMES for place in range(max(0, self._count - _FRAMES), self._count))
        return [place for place in every if newest_s - self._times_s[place] <= seconds]


def without_pictures(result: TrackResult) -> TrackResult:
    """A result without the pictures that some ask for: of the head's colours, the inside of a fit, what is before it.

    Parameters
    ----------
    result : TrackResult
    """
    faces = result.faces
    if any(one.face.view is not None or one.face.covers is not None for one in faces):
        faces = tuple(replace(one, face=replace(one.face, view=None, covers=None)) for one in faces)
    return replace(result, faces=faces, back_projection=None)
