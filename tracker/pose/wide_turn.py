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
_HANDOVER_RAD = (radians(35.0), radians(52.0))
# In a still, what a glance counts of the yaw before that: on photographs whose yaws are known it errs less than points
# do, and otherwise. In a film it would make unsteady what is steady.
_STILL_YAW_SHARE = 0.8
# In a film a glance is taken from here on, at every so many frames, and steadied over this time.
_LOOK_FROM_RAD, _EVERY_FRAMES, _STEADY_S = radians(28.0), 3, 0.15
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


def with_glance(estimator: HeadPoseEstimator, fix: PoseFix | None, glanced: Array) -> PoseFix | None:
    """The pose in a still picture in which a glance was taken.

    Parameters
    ----------
    estimator : HeadPoseEstimator
        That just found `fix` by points.
    fix : PoseFix or None
        None where the points have no pose.
    glanced : ndarray, shape (3, 3), float64
        Relative turn.

    Returns
    -------
    PoseFix or None
        None where the points have no pose and the head is not turned far, so that they should.
    """
    if fix is None:
        return _alone(estimator, glanced)
    by_points = facing_from_camera(fix.place_m) @ fix.turn
    return _corrected(estimator, fix, by_points, vector_of(by_points.T @ glanced), _STILL_YAW_SHARE)


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
        self._last: Array | None = None
        self._seen_s = -np.inf
        self._frames = _EVERY_FRAMES

    @property
    def counts(self) -> bool:
        """Whether glances count at the moment."""
        return self._last is not None

    def step(self, estimator: HeadPoseEstimator, fix: PoseFix | None, look: Look, time_s: float) -> PoseFix | None:
        """The pose in a frame.

        Parameters
        ----------
        estimator : HeadPoseEstimator
            That just found `fix` by points.
        fix : PoseFix or None
            None where the points have no pose.
        look : callable
            Called only where a glance is wanted.
        time_s : float

        Returns
        -------
        PoseFix or None
        """
        by_points = facing_from_camera(fix.place_m) @ fix.turn if fix is not None else None
        glanced = look() if self._wants(by_points) else None
        if glanced is not None:
            self._take(by_points, glanced, time_s)
        elif time_s - self._seen_s > _OLD_S:
            self._difference = self._last = None
        if fix is None or by_points is None:
            return _alone(estimator, self._last) if self._last is not None else None
        return fix if self._difference is None else _corrected(estimator, fix, by_points, self._difference)

    def _wants(self, by_points: Array | None) -> bool:
        self._frames += 1
        if self._frames < _EVERY_FRAMES:
            return False
        if by_points is not None and _farther_rad(by_points, self._difference) < _LOOK_FROM_RAD:
            return False
        self._frames = 0
        return True

    def _take(self, by_points: Array | None, glanced: Array, time_s: float) -> None:
        if by_points is None:
            self._difference = None
        else:
            difference = vector_of(by_points.T @ glanced)
            kept = exp(-(time_s - self._seen_s) / _STEADY_S)
            before = difference if self._difference is None else self._difference
            self._difference = kept * before + (1.0 - kept) * difference
        self._last, self._seen_s = glanced, time_s


def _farther_rad(by_points: Array, difference: Array | None) -> float:
    """How far a head is turned sideways, by points or by glances, whichever is more."""
    angle = sideways_rad(by_points)
    return angle if difference is None else max(angle, sideways_rad(by_points @ matrix_of_vector(difference)))


def _corrected(
    estimator: HeadPoseEstimator, fix: PoseFix, by_points: Array, difference: Array, yaw_share: float = 0.0
) -> PoseFix:
    """A pose that goes over to the glance where the head is turned far, and has so much of its yaw before."""
    share = glance_share(_farther_rad(by_points, difference))
    counted = share * difference
    counted[1] += (1.0 - share) * yaw_share * difference[1]
    if not counted.any():
        return fix
    # The difference is in the head's own frame, so it does not matter in which frame the turn ends.
    return estimator.turned(fix, fix.turn @ matrix_of_vector(counted), max(share, yaw_share))


def _alone(estimator: HeadPoseEstimator, glanced: Array) -> PoseFix | None:
    """The pose by a glance alone, of a head that is turned far."""
    if sideways_rad(glanced) < _HANDOVER_RAD[1]:
        return None
    fix = estimator.given(glanced)
    return estimator.given(facing_from_camera(fix.place_m).T @ glanced) if fix is not None else None
