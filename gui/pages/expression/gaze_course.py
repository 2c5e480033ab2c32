"""The course of a gaze calibration: nine points to be looked at, and four fresh ones to see how good it is. No Qt.

It goes by the times of the frames. Only looks of a surely tracked face count, so that looking away makes it longer and
spoils nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

import numpy as np

from gui.words import tr
from tracker.errors import VisavisError
from tracker.gaze.screen_map import SETTLE_S, GazeFeatures, GazeSample, ScreenMap, calibrated, validated

# How long each point is looked at, of which the eyes need the first part to get there.
LOOK_S: Final = SETTLE_S + 1.0
# A longer gap between frames is none of the time that was looked.
_LONGEST_GAP_S: Final = 0.2
_NEAR, _FAR = 0.1, 0.9
_GRID: Final = (_NEAR, 0.5, _FAR)
# The middle first; then so that the eyes go long ways.
_ORDER: Final = (4, 0, 8, 2, 6, 1, 7, 3, 5)
_FRESH: Final = ((0.28, 0.3), (0.72, 0.7), (0.7, 0.28), (0.3, 0.72))


class GazePhase(Enum):
    """Where the course is."""

    READY = "ready"
    LOOKING = "looking"
    CHECKING = "checking"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Mark:
    """A point on the screen, as shares of its width and height from the top left."""

    x: float
    y: float


MARKS: Final = tuple(Mark(_GRID[number % 3], _GRID[number // 3]) for number in _ORDER)
FRESH_MARKS: Final = tuple(Mark(x, y) for x, y in _FRESH)


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What a frame says of where the eyes look.

    Attributes
    ----------
    features : GazeFeatures
    openness : float
        Of the less open eye.
    confidence : float
    """

    features: GazeFeatures
    openness: float
    confidence: float


class GazeCourse:
    """Collects looks and makes the map of them.

    Parameters
    ----------
    screen_m : tuple of float
        Width and height of the screen, metres.

    Attributes
    ----------
    phase : GazePhase
    made : ScreenMap or None
        The map, once it was checked.
    problem : str
        Why there is none; translated.
    """

    def __init__(self, screen_m: tuple[float, float]) -> None:
        self._screen_m = screen_m
        self.begin(GazePhase.READY)

    def begin(self, phase: GazePhase = GazePhase.LOOKING) -> None:
        """Begin with the first point, or anew."""
        self.phase = phase
        self.made: ScreenMap | None = None
        self.problem = ""
        self._samples: list[GazeSample] = []
        self._checks: list[GazeSample] = []
        self._number = 0
        self._looked_s, self._last_s = 0.0, float("nan")
        self._seen = True

    @property
    def mark(self) -> Mark | None:
        """The point to look at now."""
        marks = self._marks
        return marks[self._number] if self._number < len(marks) else None

    @property
    def share(self) -> float:
        """How much of the point's time is over, 0 to 1."""
        return min(1.0, self._looked_s / LOOK_S)

    @property
    def is_seen(self) -> bool:
        """Whether the newest frame told where the eyes look."""
        return self._seen

    @property
    def progress(self) -> tuple[int, int]:
        """How many points are done, and how many there are in all."""
        done = self._number + (len(MARKS) if self.phase in (GazePhase.CHECKING, GazePhase.DONE) else 0)
        return done, len(MARKS) + len(FRESH_MARKS)

    def take(self, look: Look | None, time_s: float) -> None:
        """A frame; None where it is not known where the eyes look."""
        mark = self.mark
        if mark is None:
            return
        gap_s = time_s - self._last_s
        self._last_s = time_s if look is not None else float("nan")
        self._seen = look is not None
        if look is None:
            return
        if 0.0 < gap_s <= _LONGEST_GAP_S:
            self._looked_s += gap_s
        place_m, since_s = self.place_m(mark), self._looked_s
        sample = GazeSample(time_s, look.features, place_m, since_s, look.openness, look.confidence)
        (self._samples if self.phase is GazePhase.LOOKING else self._checks).append(sample)
        if self._looked_s >= LOOK_S:
            self._next()

    def place_m(self, mark: Mark) -> tuple[float, float]:
        """Where a mark is, screen frame, metres."""
        width, height = self._screen_m
        return (mark.x - 0.5) * width, (0.5 - mark.y) * height

    def looks(self) -> tuple[tuple[Mark, Mark], ...]:
        """For each fresh mark, where the map says it was looked: the median over the time that the eyes were there."""
        if self.made is None:
            return ()
        width, height = self._screen_m
        pairs = []
        for mark in FRESH_MARKS:
            of_mark = [one for one in self._checks if one.target_m == self.place_m(mark)]
            settled = [one for one in of_mark if one.since_s >= SETTLE_S]
            places = [place for one in settled if (place := self.made.place(one.features)) is not None]
            if places:
                x, y = np.median([(place.x_m, place.y_m) for place in places], axis=0)
                pairs.append((mark, Mark(float(x) / width + 0.5, 0.5 - float(y) / height)))
        return tuple(pairs)

    @property
    def _marks(self) -> tuple[Mark, ...]:
        return {GazePhase.LOOKING: MARKS, GazePhase.CHECKING: FRESH_MARKS}.get(self.phase, ())

    def _next(self) -> None:
        self._number += 1
        self._looked_s, self._last_s = 0.0, float("nan")
        if self._number < len(self._marks):
            return
        try:
            if self.phase is GazePhase.LOOKING:
                self.made = calibrated(self._samples)
                self.phase, self._number = GazePhase.CHECKING, 0
            else:
                assert self.made is not None
                self.made = validated(self.made, self._checks)
                self.phase = GazePhase.DONE
        except VisavisError as error:
            self.phase, self.made, self.problem = GazePhase.FAILED, None, tr(str(error))


def error_words(made: ScreenMap) -> str:
    """How far off it is on fresh points, in centimetres and degrees; translated."""
    return tr(
        "On fresh points it is {error:.1f} cm off on average, which is {angle:.1f}° at your eyes.",
        error=100 * made.error_m,
        angle=float(np.degrees(made.error_rad)),
    )
