"""The point about which a head turns, learnt from its own turning, and how far a turn still makes it slide.

When a head turns, the point between its eyes moves, though the viewer has gone nowhere. What stays where it is lies
some 10 cm behind the eyes, in the neck, at another place in each head. Between two moments of a turn the place p of the
eyes changes by ``p1 - p0 = -(R1 - R0) c``, with R the rotations and c the way from the eyes to the centre in the head;
that is linear in c, and so solved by recursive least squares, one step for every two degrees of turning, starting from
an average neck. What the viewer moves besides is the noise in it: the slower a turn, the less it tells.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from tracker.types import PivotDrift, Points

Array = NDArray[np.float64]

# From the eyes to where an average head turns, head frame, and how much that differs between heads.
_USUAL_M = np.array([0.0, 0.06, 0.10])
_SPREAD_M = np.array([0.01, 0.04, 0.04])
# A step is taken for so much of yaw or pitch.
_STEP_YAW_RAD, _STEP_PITCH_RAD = np.deg2rad(2.0), np.deg2rad(1.5)
# Noise of a place along the picture and in depth, and how fast a body sways besides.
_NOISE_M = np.array([0.0005, 0.0005, 0.003])
_SWAY_M_S = 0.03
# Squared error of a step, in squares of its noise, from which it counts half as much.
_ODD = 4.0
# A step that takes longer tells nothing, nor does one in which the head went farther than any turn takes it.
_LONGEST_S, _FARTHEST_M = 0.5, 0.20
# What older steps still count when a new one comes: in the centre, and in the slide that is shown.
_KEPT, _KEPT_SLIDE = 0.997, 0.97
# Steps after which the slide is worth showing.
_FEWEST_STEPS = 8


class HeadPivot:
    """Learns where one head turns.

    Attributes
    ----------
    offset_m : ndarray, shape (3,), float64
        From the point between the eyes to the centre, head frame.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Another head: an average neck."""
        self.offset_m: Array = _USUAL_M.copy()
        self._information, self._right = np.zeros((3, 3)), np.zeros(3)
        self._slides = np.zeros(3)
        self._steps = 0
        self.lost()

    def lost(self) -> None:
        """The head is not there: the next place starts a new turn."""
        self._before: tuple[Array, Points, float] | None = None

    def step(self, turn: Array, place_m: Points, time_s: float) -> None:
        """Take in a pose.

        Parameters
        ----------
        turn : ndarray, shape (3, 3), float64
            Rotation from head to camera frame, as measured.
        place_m : ndarray, shape (3,), float64, metres
            The point between the eyes.
        time_s : float
        """
        if self._before is None:
            self._before = turn, place_m, time_s
            return
        turn_before, place_before, time_before = self._before
        across, down = _turned(turn_before, turn)
        elapsed_s = time_s - time_before
        if elapsed_s > _LONGEST_S:
            self._before = turn, place_m, time_s
        elif across >= _STEP_YAW_RAD or down >= _STEP_PITCH_RAD:
            self._before = turn, place_m, time_s
            angle = float(np.hypot(across, down))
            if np.linalg.norm(place_m - place_before) < _FARTHEST_M * angle + 0.005:
                self._learn(turn_before - turn, place_m - place_before, angle, elapsed_s)

    @property
    def pivot_drift(self) -> PivotDrift | None:
        """How far a turn moves the eyes and the centre; None before there were enough turns."""
        if self._steps < _FEWEST_STEPS:
            return None
        eyes, centre, angle = (float(value) for value in np.sqrt(self._slides))
        per_degree = 1000 / math.degrees(angle)
        return PivotDrift(eyes * per_degree, centre * per_degree)

    def _learn(self, lever: Array, moved_m: Points, angle_rad: float, elapsed_s: float) -> None:
        """One step of recursive least squares for ``moved = lever c``."""
        left_over = moved_m - lever @ self.offset_m
        # Before this step is learnt from; along the picture, where it is seen.
        squares = np.array([moved_m[:2] @ moved_m[:2], left_over[:2] @ left_over[:2], angle_rad**2])
        self._slides = _KEPT_SLIDE * self._slides + squares
        self._steps += 1
        precision = 1 / (2 * _NOISE_M**2 + (_SWAY_M_S * elapsed_s) ** 2)
        # Who walks while turning goes much farther than that (Cauchy's weight).
        precision /= 1 + (precision * left_over**2).sum() / _ODD
        weighted = lever.T * precision
        self._information = _KEPT * self._information + weighted @ lever
        self._right = _KEPT * self._right + weighted @ moved_m
        usual = 1 / _SPREAD_M**2
        self.offset_m = np.linalg.solve(self._information + np.diag(usual), self._right + usual * _USUAL_M)


def _turned(before: Array, after: Array) -> tuple[float, float]:
    """By how much a head looks elsewhere, across and up or down; a tilt changes neither."""
    x, y, z = (before.T @ after[:, 2]).tolist()
    return abs(math.atan2(x, z)), abs(math.atan2(y, z))
