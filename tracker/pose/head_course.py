"""How a head moved over some seconds, as it was tracked, to try smoothing on."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.pose.rotation import matrix_of, vector_of
from tracker.types import Points, Rotation, TrackResult, read_only

# A turn that is known in fewer of the frames than this is left out; else the frames without one are.
_MOST_WITHOUT = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class HeadCourse:
    """Places and turns of a head; frames without it are left out.

    Attributes
    ----------
    times_s : ndarray, shape (N,), float64
        Ascending.
    places_m : ndarray, shape (N, 3), float64
        In the screen frame.
    turns : ndarray, shape (N, 3), float64, or None
        Rotation vectors, radians; None where turns were not tracked.
    breaks : ndarray, shape (N,), bool
        Before which of them the head was lost.
    smoothed : bool
        Whether it had been smoothed before it was kept, so that filters are tried on less than what a camera sees.
    """

    times_s: Points
    places_m: Points
    turns: Points | None
    breaks: NDArray[np.bool_]
    smoothed: bool

    def __len__(self) -> int:
        return len(self.times_s)

    @property
    def length_s(self) -> float:
        """From the first moment to the last."""
        return float(self.times_s[-1] - self.times_s[0]) if len(self) else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class HeadMoment:
    """A head in one frame.

    Attributes
    ----------
    time_s : float
    place_m : ndarray, shape (3,)
    turn : ndarray, shape (3,), or None
    smoothed : bool
    """

    time_s: float
    place_m: Points
    turn: Points | None
    smoothed: bool


def moment_of(result: TrackResult) -> HeadMoment | None:
    """The head of a frame before smoothing, or where only that is known, after it; None where there is none.

    Parameters
    ----------
    result : TrackResult
    """
    followed = result.followed
    if followed is None:
        return None
    place, pose = followed.head_raw or followed.head, followed.pose_raw or followed.pose
    if place is None:
        return None
    turn = None if pose is None else turn_of(pose.rotation)
    return HeadMoment(result.time_s, place.as_array(), turn, followed.head_raw is None)


def turn_of(rotation: Rotation) -> Points:
    """Its rotation vector, shape (3,), radians."""
    return vector_of(matrix_of(rotation))


class CourseKeeper:
    """Keeps what a head did.

    Parameters
    ----------
    seconds : float
        How much of it at most, the newest.
    """

    def __init__(self, seconds: float = float("inf")) -> None:
        self._seconds = seconds
        self._moments: deque[tuple[HeadMoment, bool]] = deque()
        self._lost = False

    def put(self, moment: HeadMoment | None) -> None:
        """Take in one more frame; one that is not later than the last begins a new course.

        Parameters
        ----------
        moment : HeadMoment or None
            None where the head is lost.
        """
        if moment is None:
            self._lost = True
            return
        if self._moments and moment.time_s <= self._moments[-1][0].time_s:
            self._moments.clear()
        self._moments.append((moment, self._lost and bool(self._moments)))
        self._lost = False
        while moment.time_s - self._moments[0][0].time_s > self._seconds:
            self._moments.popleft()

    @property
    def length_s(self) -> float:
        """How many seconds are kept."""
        return self._moments[-1][0].time_s - self._moments[0][0].time_s if self._moments else 0.0

    def course(self) -> HeadCourse:
        """What was kept, as it is now."""
        kept = tuple(self._moments)
        turned = sum(moment.turn is not None for moment, _ in kept)
        has_turns = turned > 0 and turned >= _MOST_WITHOUT * len(kept)
        used = [(moment, lost) for moment, lost in kept if moment.turn is not None or not has_turns]
        times_s = np.array([moment.time_s for moment, _ in used])
        places_m = np.array([moment.place_m for moment, _ in used]).reshape(-1, 3)
        turns = np.array([moment.turn for moment, _ in used]).reshape(-1, 3) if has_turns else None
        breaks = np.array([lost for _, lost in used], dtype=np.bool_)
        for array in (times_s, places_m, breaks, *(() if turns is None else (turns,))):
            read_only(array)
        return HeadCourse(times_s, places_m, turns, breaks, any(moment.smoothed for moment, _ in used))


def course_of(results: Iterable[TrackResult]) -> HeadCourse:
    """The course of the head that is followed in some results.

    Parameters
    ----------
    results : iterable of TrackResult
        In their order.
    """
    keeper = CourseKeeper()
    for result in results:
        keeper.put(moment_of(result))
    return keeper.course()
