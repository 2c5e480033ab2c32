"""How a head moved over some seconds, to try filters on."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.outputs.axes import Axes

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """Poses as they were tracked, before any filter; those of frames without a head are left out.

    Attributes
    ----------
    times_s : ndarray, shape (N,), float64
        Ascending.
    axes : ndarray, shape (N, 6), float64
        See `tracker.outputs.axes`.
    """

    times_s: Array
    axes: Array

    def __len__(self) -> int:
        return len(self.times_s)

    @property
    def length_s(self) -> float:
        """From the first pose to the last."""
        return float(self.times_s[-1] - self.times_s[0]) if len(self) else 0.0


class RecentCourse:
    """Keeps the last seconds.

    Parameters
    ----------
    seconds : float
        How many.
    """

    def __init__(self, seconds: float = 10.0) -> None:
        self._seconds = seconds
        self._poses: deque[tuple[float, Axes]] = deque()

    def put(self, time_s: float, axes: Axes) -> None:
        """Take in one more pose; one that is not later than the last begins a new course.

        Parameters
        ----------
        time_s : float
        axes : ndarray, shape (6,), float64
            Not changed afterwards; `tracker.outputs.mapping.stages.MappedPose.raw` is a good one, as no recentring
            shows in it.
        """
        if self._poses and time_s <= self._poses[-1][0]:
            self._poses.clear()
        self._poses.append((time_s, axes))
        while time_s - self._poses[0][0] > self._seconds:
            self._poses.popleft()

    def course(self) -> Course:
        """What was kept, as it is now."""
        poses = tuple(self._poses)
        times_s = np.array([time_s for time_s, _ in poses])
        return Course(times_s, np.array([axes for _, axes in poses]).reshape(-1, 6))
