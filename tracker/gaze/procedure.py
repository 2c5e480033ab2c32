"""Calibrating the gaze to the screen: nine points to look at, four to check with, and what was seen meanwhile.

It knows no window: who shows it asks where the point is, and hands over each frame's face.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.gaze.screen_map import GazeFeatures, GazeSample, ScreenMap, calibrated, validated
from tracker.types import TrackedFace

# Shares of half the screen: the corners, the sides and the middle; then fresh points between them.
_OUT, _BETWEEN = 0.82, 0.42
_GRID = tuple((x * _OUT, y * _OUT) for y in (1, 0, -1) for x in (-1, 0, 1))
_FRESH = tuple((x * _BETWEEN, y * _BETWEEN) for x, y in ((-1, 1), (1, -1), (1, 1), (-1, -1)))
POINT_S = 1.6


class Phase(Enum):
    """What the points are for just now."""

    LEARNING = "learning"
    CHECKING = "checking"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ShownPoint:
    """The point to look at.

    Attributes
    ----------
    x, y : float
        Shares of half the screen from its middle, right and up.
    share_done : float
        Of its own time, 0 to 1.
    """

    x: float
    y: float
    share_done: float


class GazeProcedure:
    """One calibration from beginning to end.

    Parameters
    ----------
    screen_m : tuple of float
        Width and height of the screen.
    """

    def __init__(self, screen_m: tuple[float, float]) -> None:
        self._half_m = 0.5 * screen_m[0], 0.5 * screen_m[1]
        self._start_s: float | None = None
        self._now_s = 0.0
        self._samples: dict[tuple[float, float], list[GazeSample]] = {}

    @property
    def phase(self) -> Phase:
        """What the points are for."""
        index = self._index
        return Phase.LEARNING if index < len(_GRID) else Phase.CHECKING if index < _COUNT else Phase.DONE

    @property
    def point(self) -> ShownPoint | None:
        """What to show now; None when all is done."""
        if self.phase is Phase.DONE:
            return None
        x, y = (*_GRID, *_FRESH)[self._index]
        return ShownPoint(x, y, (self._now_s / POINT_S) % 1.0)

    @property
    def _index(self) -> int:
        return int(self._now_s / POINT_S)

    def step(self, one: TrackedFace | None, time_s: float) -> None:
        """Take a frame in.

        Parameters
        ----------
        one : TrackedFace or None
            The user's face with its reading; None while it is away.
        time_s : float
            Of the frame; the first one starts the first point.
        """
        if self._start_s is None:
            self._start_s = time_s
        self._now_s = max(self._now_s, time_s - self._start_s)
        point = self.point
        features = GazeFeatures.of_face(one) if one is not None else None
        if point is None or features is None or one is None or one.reading is None or one.reading.gaze is None:
            return
        target = point.x * self._half_m[0], point.y * self._half_m[1]
        openness = [eye.openness for eye in (one.reading.left, one.reading.right) if eye and eye.openness is not None]
        since_s = point.share_done * POINT_S
        sample = GazeSample(time_s, features, target, since_s, min(openness, default=0.0), one.reading.gaze.confidence)
        self._samples.setdefault((point.x, point.y), []).append(sample)

    def result(self) -> ScreenMap:
        """The map with its error on the fresh points.

        Raises
        ------
        GazeCalibrationError
            If too few points were looked at; the message says what to do.
        """
        made = calibrated([one for point in _GRID for one in self._samples.get(point, ())])
        return validated(made, [one for point in _FRESH for one in self._samples.get(point, ())])


_COUNT = len(_GRID) + len(_FRESH)
