"""A filter after opentrack's Accela: the farther the output is behind the head, the faster it comes after.

Its gains and dead zones are those that opentrack's users know. Unlike there, the way that is left is worked out by the
solution of ``dr/dt = -gain(r)``, which is the same at any rate and cannot overshoot; and the dead zone is a ball rather
than a box, so that no direction is bent.
"""

from __future__ import annotations

import numpy as np

from tracker.head.smoother import RESTART_AFTER_S
from tracker.outputs.axes import POSITION, Axes
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.turns import Quaternion, angle_between, angles_of, between, turn_of

# How far behind, in smoothings, and how fast it comes after, in cm or degrees a second.
_PLACE_GAINS = (
    *((0.0, 0.0), (0.33, 0.375), (0.66, 0.75), (1.33, 2.25), (1.66, 4.5), (2.0, 7.5)),
    *((3.0, 24.0), (5.0, 60.0), (7.0, 110.0), (8.0, 150.0), (9.0, 200.0)),
)
_TURN_GAINS = ((0.0, 0.0), (0.5, 0.4), (1.0, 1.5), (1.5, 8.0), (2.5, 35.0), (5.0, 100.0), (8.0, 200.0), (9.0, 300.0))
# What is less than this, in smoothings, has been caught up with.
_CAUGHT_UP = 1e-4
_STEPS = 400


class Pursuit:
    """How much of the way to the head is left after a while.

    Parameters
    ----------
    gains : tuple of (float, float)
        Knots of the speed at each distance, the distance in smoothings.
    smoothing : float
        Centimetres or degrees.
    dead_zone : float
        Distance, in the same unit, from which on nothing is done.
    """

    def __init__(self, gains: tuple[tuple[float, float], ...], smoothing: float, dead_zone: float) -> None:
        from scipy.interpolate import PchipInterpolator  # slow to load, and not needed before an output is on

        self._smoothing, self._dead_zone = smoothing, dead_zone
        distances, speeds = np.array(gains).T
        self._behind = np.geomspace(_CAUGHT_UP, distances[-1], _STEPS)
        paces = 1.0 / PchipInterpolator(distances, speeds)(self._behind)
        legs_s = 0.5 * smoothing * (paces[1:] + paces[:-1]) * np.diff(self._behind)
        self._needed_s = np.concatenate([[0.0], np.cumsum(legs_s)])
        self._fastest = float(speeds[-1]) / smoothing

    def left(self, distance: float, dt_s: float) -> float:
        """What is left of a distance after ``dt_s``."""
        behind = (distance - self._dead_zone) / self._smoothing
        if behind <= _CAUGHT_UP:
            return distance
        farthest = float(self._behind[-1])
        needed_s = float(np.interp(behind, self._behind, self._needed_s)) + max(0.0, behind - farthest) / self._fastest
        left_s = needed_s - dt_s
        beyond = max(0.0, left_s - float(self._needed_s[-1])) * self._fastest
        still = float(np.interp(left_s, self._needed_s, self._behind)) if left_s > 0 else 0.0
        return self._dead_zone + self._smoothing * (still + beyond)


class AccelaFilter:
    """See `tracker.outputs.mapping.filters.AxesFilter`.

    Parameters
    ----------
    settings : FilterSettings
    """

    def __init__(self, settings: FilterSettings) -> None:
        # Near the head the speed goes with the square of what it is divided by.
        calm = settings.pace**-0.5
        self._place_pursuit = Pursuit(_PLACE_GAINS, calm * settings.place_smoothing_cm, settings.place_dead_zone_cm)
        self._turn_pursuit = Pursuit(_TURN_GAINS, calm * settings.turn_smoothing_deg, settings.turn_dead_zone_deg)
        self._last: tuple[Axes, Quaternion, float] | None = None

    def forget(self) -> None:
        """Start anew with the next pose."""
        self._last = None

    def step(self, axes: Axes, time_s: float) -> Axes:
        """The filtered axes of a moment."""
        turn = turn_of(axes)
        if self._last is None or not 0 < time_s - self._last[2] < RESTART_AFTER_S:
            self._last = axes[POSITION], turn, time_s
            return axes
        place, turn_before, time_before = self._last
        dt_s = time_s - time_before
        way = axes[POSITION] - place
        place = place + _share(self._place_pursuit, float(np.sqrt(way @ way)), dt_s) * way
        turn = between(turn_before, turn, _share(self._turn_pursuit, angle_between(turn_before, turn), dt_s))
        self._last = place, turn, time_s
        return np.array([*place, *angles_of(turn)])


def _share(pursuit: Pursuit, distance: float, dt_s: float) -> float:
    return 1.0 - pursuit.left(distance, dt_s) / distance if distance > 0 else 0.0
