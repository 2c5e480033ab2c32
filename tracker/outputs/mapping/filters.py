"""Filters of all six axes at once, of one shape; across any turn, as turns are filtered as quaternions."""

from __future__ import annotations

from math import degrees, exp
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from tracker.head.smoother import (
    NOMINAL_DT_S,
    STILL_SPEED_RAD_S,
    DoubleExponentialSmoother,
    ExponentialSmoother,
    OneEuroSmoother,
    Smoother,
)
from tracker.outputs.axes import POSITION, Axes
from tracker.outputs.mapping.accela import AccelaFilter
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.turns import STRAIGHT, angles_of, turn_of, unit

# A head that moves more slowly is at rest: nothing is predicted.
_STILL_CM_S = 3.0


class AxesFilter(Protocol):
    """Follows the axes over time; starts anew by itself after a gap of half a second."""

    def step(self, axes: Axes, time_s: float) -> Axes:
        """The filtered axes of a moment.

        Parameters
        ----------
        axes : ndarray, shape (6,), float64, finite
            See `tracker.outputs.axes`.
        time_s : float
            Later than the last one; otherwise it starts anew.

        Returns
        -------
        ndarray, shape (6,), float64
        """

    def forget(self) -> None:
        """Start anew with the next pose."""


class NoFilter:
    """Gives back what it is given."""

    def step(self, axes: Axes, time_s: float) -> Axes:
        """The axes as they are."""
        return axes

    def forget(self) -> None:
        """Remembers nothing."""


class SmoothedAxes:
    """Smooths the place, and the turn as a quaternion.

    Quaternions of turns that are near each other are so too, if their signs agree: so what smooths vectors smooths
    them, wherever the head looks, and their length is put right afterwards.

    Parameters
    ----------
    place, turn : Smoother
        Of 3 and of 4 numbers. The 4 change by half of the radians by which the head turns.
    """

    def __init__(self, place: Smoother, turn: Smoother) -> None:
        self._place, self._turn = place, turn
        self.forget()

    def forget(self) -> None:
        """Start anew with the next pose."""
        self._place.reset()
        self._turn.reset()
        self._before: NDArray[np.float64] = np.array(STRAIGHT)

    def step(self, axes: Axes, time_s: float) -> Axes:
        """The filtered axes of a moment."""
        turn = np.array(turn_of(axes))
        self._before = turn if turn @ self._before >= 0 else -turn
        place = self._place.step(axes[POSITION], time_s)
        return np.array([*place, *angles_of(unit(*self._turn.step(self._before, time_s).tolist()))])


def make_filter(settings: FilterSettings) -> AxesFilter:
    """The filter that the settings ask for.

    Parameters
    ----------
    settings : FilterSettings
    """
    match settings.method:
        case "ema":
            alpha = _alpha(settings)
            return SmoothedAxes(ExponentialSmoother(alpha), ExponentialSmoother(alpha))
        case "double-exponential":
            alpha, ahead_s = _alpha(settings), settings.prediction_ms / 1000
            return SmoothedAxes(DoubleExponentialSmoother(alpha, ahead_s), DoubleExponentialSmoother(alpha, ahead_s))
        case "one-euro":
            return _one_euro(settings)
        case "accela":
            return AccelaFilter(settings)
        case _:
            return NoFilter()


def _alpha(settings: FilterSettings) -> float:
    return 1.0 - exp(-1000 * NOMINAL_DT_S * settings.pace / settings.time_constant_ms)


def _one_euro(settings: FilterSettings) -> SmoothedAxes:
    pace, ahead_s = settings.pace, settings.prediction_ms / 1000
    cutoff_hz = pace * settings.rest_cutoff_hz
    # A quaternion changes by half of the angle, in radians.
    turn_beta = pace * settings.turn_beta * degrees(2.0)
    return SmoothedAxes(
        OneEuroSmoother(cutoff_hz, pace * settings.place_beta, ahead_s, _STILL_CM_S),
        OneEuroSmoother(cutoff_hz, turn_beta, ahead_s, STILL_SPEED_RAD_S / 2),
    )
