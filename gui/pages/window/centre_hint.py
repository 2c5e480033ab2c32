"""Notices when the view stays off to one side, as when the camera stands elsewhere than is assumed. No Qt."""

from __future__ import annotations

from math import hypot

from gui.words import later
from tracker.types import HeadPosition

HINT = later("The view is drawn from the side: sit in front of the middle and press C")
CALIBRATE_HINT = later(
    "The view is drawn from the side: sit in front of the middle and press C, or press K to calibrate once and for all"
)
_OFF_M, _PATIENCE_S = 0.07, 6.0
_CALM_S = 0.5


class CentreHint:
    """Speaks up once, when the head has been away from the middle in the mean for some seconds."""

    def __init__(self) -> None:
        self._x_m = self._y_m = 0.0
        self._since_s: float | None = None
        self._last_s = 0.0
        self._done = False

    def add(self, head: HeadPosition | None, time_s: float) -> bool:
        """Take in where the head is; says whether it is time for the hint."""
        if head is None or time_s < self._last_s:
            self._since_s = None
            return False
        share = min(1.0, (time_s - self._last_s) / _CALM_S)
        self._last_s = time_s
        if self._since_s is None:
            self._since_s, self._x_m, self._y_m = time_s, head.x_m, head.y_m
        self._x_m += share * (head.x_m - self._x_m)
        self._y_m += share * (head.y_m - self._y_m)
        if hypot(self._x_m, self._y_m) < _OFF_M:
            self._since_s = time_s
        if self._done or time_s - self._since_s < _PATIENCE_S:
            return False
        self._done = True
        return True
