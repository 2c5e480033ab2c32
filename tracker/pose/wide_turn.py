"""The turn of a head that is turned far, where its points tell it badly: a network that sees the whole head helps.

From the front the points tell a turn within a degree, and steadily. The farther a head is turned, the more of them are
guessed, and at a profile they tell next to nothing; there a glance (`tracker.face.glance`) is good to some degrees. In
between the answer goes over smoothly from the one to the other.

Turns that are "relative" here are those to a camera that looks straight at the head.
"""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, exp, radians

import numpy as np
from numpy.typing import NDArray

from tracker.pose.estimator import HeadPoseEstimator, PoseFix
from tracker.pose.rotation import facing_from_camera, matrix_of_vector, vector_of

Array = NDArray[np.float64]
# Takes a glance at the head: its relative turn, or None where it shows no face.
Look = Callable[[], Array | None]

# Turned sideways by the first, points alone count; from the second on, the glance alone.
_HANDOVER_RAD = (radians(25.0), radians(45.0))
# In a film a glance is taken from here on, at every so many frames, and steadied over this time.
_LOOK_FROM_RAD, _EVERY_FRAMES, _STEADY_S = radians(20.0), 3, 0.15
# What was seen so long ago counts no more.
_OLD_S = 0.5


def sideways_rad(turn: Array) -> float:
    """How far a head is turned to a side; 0 to pi.

    Parameters
    ----------
    turn : ndarray, shape (3, 3), float64
        Relative.
    """
    return abs(atan2(float(turn[0, 2]), float(turn[2, 2])))


def glance_share(angle_rad: float) -> float:
    """What a glance counts beside the points, 0 to 1, where a head is turned sideways by that much."""
    start, end = _HANDOVER_RAD
    along = min(1.0, max(0.0, (angle_rad - start) / (end - start)))
    return along * along * (3.0 - 2.0 * along)


def with_glance(estimator: HeadPoseEstimator, fix: PoseFix, glanced: Array) -> PoseFix:
    """The pose in a still picture in which a glance was taken.

    Parameters
    ----------
    estimator : HeadPoseEstimator
        That just found `fix` by points.
    fix : PoseFix
    glanced : ndarray, shape (3, 3), float64
        Relative turn.
    """
    by_points = facing_from_camera(fix.place_m) @ fix.turn
    return _corrected(estimator, fix, by_points, vector_of(by_points.T @ glanced))


class WideTurn:
    """Follows by how much glances at one head differ from its points, from frame to frame.

    The difference, a turn in the head's own frame, is what is remembered: between two glances the head goes on turning
    as its points do.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Another head, or it was lost."""
        self._difference: Array | None = None
        self._seen_s = -np.inf
        self._frames = _EVERY_FRAMES

    @property
    def counts(self) -> bool:
        """Whether glances count at the moment."""
        return self._difference is not None

    def step(self, estimator: HeadPoseEstimator, fix: PoseFix, look: Look, time_s: float) -> PoseFix:
        """The pose in a frame.

        Parameters
        ----------
        estimator : HeadPoseEstimator
            That just found `fix` by points.
        fix : PoseFix
        look : callable
            Called only where a glance is wanted.
        time_s : float
        """
        by_points = facing_from_camera(fix.place_m) @ fix.turn
        glanced = look() if self._wants(by_points) else None
        if glanced is not None:
            self._take(vector_of(by_points.T @ glanced), time_s)
        elif time_s - self._seen_s > _OLD_S:
            self._difference = None
        return fix if self._difference is None else _corrected(estimator, fix, by_points, self._difference)

    def _wants(self, by_points: Array) -> bool:
        self._frames += 1
        if self._frames < _EVERY_FRAMES or _farther_rad(by_points, self._difference) < _LOOK_FROM_RAD:
            return False
        self._frames = 0
        return True

    def _take(self, difference: Array, time_s: float) -> None:
        kept = exp(-(time_s - self._seen_s) / _STEADY_S)
        before = difference if self._difference is None else self._difference
        self._difference = kept * before + (1.0 - kept) * difference
        self._seen_s = time_s


def _farther_rad(by_points: Array, difference: Array | None) -> float:
    """How far a head is turned sideways, by points or by glances, whichever is more."""
    angle = sideways_rad(by_points)
    return angle if difference is None else max(angle, sideways_rad(by_points @ matrix_of_vector(difference)))


def _corrected(estimator: HeadPoseEstimator, fix: PoseFix, by_points: Array, difference: Array) -> PoseFix:
    share = glance_share(_farther_rad(by_points, difference))
    if share <= 0.0:
        return fix
    # The difference is in the head's own frame, so it does not matter in which frame the turn ends.
    return estimator.turned(fix, fix.turn @ matrix_of_vector(share * difference), share)
