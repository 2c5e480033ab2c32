"""Where on the screen was looked most: a map that fades, in memory that does not grow. No Qt."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from tracker.readings import ScreenPlace

COLUMNS, ROWS = 64, 36
# After so long, a look counts for a third of a new one.
_FADE_S: Final = 60.0
_LONGEST_GAP_S: Final = 0.2
# A look is spread at least so far, in cells.
_LEAST_SPREAD: Final = 1.2


class GazeHeat:
    """Seconds that were looked at each part of a screen.

    Parameters
    ----------
    screen_m : tuple of float
        Its width and height, metres.
    """

    def __init__(self, screen_m: tuple[float, float]) -> None:
        self._screen_m = screen_m
        self._seconds = np.zeros((ROWS, COLUMNS))
        self._last_s = float("nan")
        self._x, self._y = np.arange(COLUMNS) + 0.5, np.arange(ROWS) + 0.5

    def clear(self) -> None:
        """Forget all looks."""
        self._seconds[:] = 0.0
        self._last_s = float("nan")

    def add(self, place: ScreenPlace | None, time_s: float) -> None:
        """A frame, and where was looked in it."""
        gap_s = time_s - self._last_s
        self._last_s = time_s
        if not 0.0 < gap_s <= _LONGEST_GAP_S:
            return
        self._seconds *= np.exp(-gap_s / _FADE_S)
        if place is None:
            return
        width, height = self._screen_m
        x, y = (place.x_m / width + 0.5) * COLUMNS, (0.5 - place.y_m / height) * ROWS
        spread = max(_LEAST_SPREAD, place.error_m / width * COLUMNS)
        across, down = (np.exp(-0.5 * ((cells - at) / spread) ** 2) for cells, at in ((self._x, x), (self._y, y)))
        self._seconds += gap_s * np.outer(down, across)

    def levels(self) -> NDArray[np.uint8]:
        """Shape (36, 64): 0 where hardly was looked, 255 where most."""
        most = float(self._seconds.max())
        if most <= 0.0:
            return np.zeros((ROWS, COLUMNS), np.uint8)
        levels: NDArray[np.uint8] = (255.0 * self._seconds / most).astype(np.uint8)
        return levels
