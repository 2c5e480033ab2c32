"""A curve from what one axis does to what is sent of it: a monotone cubic through points that the user has set."""

from __future__ import annotations

import numpy as np

CurvePoints = tuple[tuple[float, float], ...]

_STEPS = 256


class Curve:
    """A curve in one direction, from 0 to 0 on, through points; beyond the last one it stays at its height.

    Parameters
    ----------
    points : tuple of (float, float)
        How far the head has moved, and what is sent; the first numbers above 0 and ascending, the second not falling.
        Without points the same is sent as comes.

    References
    ----------
    F. Fritsch, J. Butland, "A method for constructing local monotone piecewise cubic interpolants", SIAM Journal on
    Scientific and Statistical Computing 5 (1984).
    """

    def __init__(self, points: CurvePoints) -> None:
        self._end, self._heights = 0.0, [0.0]
        if points:
            from scipy.interpolate import PchipInterpolator  # slow to load, and not needed before an axis is bent

            moved, sent = np.array([(0.0, 0.0), *points]).T
            self._end = float(moved[-1])
            # Cubics of few points overshoot by rounding; the table that they are compiled to may not.
            heights = PchipInterpolator(moved, sent)(np.linspace(0.0, self._end, _STEPS + 1))
            self._heights = np.maximum.accumulate(np.clip(heights, 0.0, sent[-1])).tolist()

    def at(self, moved: float) -> float:
        """What is sent of a movement that is at least 0."""
        if not self._end:
            return moved
        place = _STEPS * moved / self._end
        if place >= _STEPS:
            return self._heights[-1]
        step = int(place)
        low, high = self._heights[step : step + 2]
        return low + (place - step) * (high - low)
