"""Bends a picture so that given points come to lie elsewhere, and all around them follows smoothly."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from kernels.bend import bend, fill_field, foldless_share, radial_matrix
from tracker.types import Image, Points

# Nodes of the displacement field in the length of its reach. The field has no feature finer than a tenth of that.
_NODES_IN_REACH = 16
# How far the field may miss its points, in favour of smoothness; see `kernels.bend.radial_matrix`.
_SOFTNESS = 0.02
# No patch of the bent picture is made from one smaller than this share of it.
_LEAST_AREA = 0.12
# How often the points' moves are cut down before what is left of a fold is settled by weakening the field itself.
_ROUNDS = 3
_NEARLY_ALL = 0.98
# Less than this is not seen.
_LEAST_MOVE_PX = 0.02


@dataclass(frozen=True, slots=True)
class _Window:
    """The part of the picture that changes."""

    left: int
    top: int
    width: int
    height: int

    def of(self, picture: Image) -> Image:
        return picture[self.top : self.top + self.height, self.left : self.left + self.width]


class Bender:
    """Bends pictures in place. Holds work space that is used again, so it has one owner."""

    def __init__(self) -> None:
        self._matrix: NDArray[np.float64] = np.empty((0, 0))
        self._field: NDArray[np.float32] = np.empty(0, np.float32)
        self._source: Image = np.empty(0, np.uint8)

    def bend(self, picture: Image, from_xy: Points, to_xy: Points, reach_px: float) -> float:
        """Move what lies at ``from_xy`` to ``to_xy``.

        The field is a sum of radial functions about ``to_xy``, which is where the bent picture asks, with the values
        that lead back to ``from_xy``. Where it would fold the picture, the points are moved less until it does not.

        Parameters
        ----------
        picture : ndarray, shape (height, width, 3), uint8, BGR
            Changed in place.
        from_xy, to_xy : ndarray, shape (N, 2), float64, pixels
            Equal points are held where they are.
        reach_px : float
            Farther than this from every point nothing moves.

        Returns
        -------
        float
            Share of the move that was made: 1 unless it would have folded the picture.
        """
        moves_xy = to_xy - from_xy
        window = _window(picture, np.vstack([from_xy, to_xy]), reach_px)
        if window is None or np.abs(moves_xy).max() < _LEAST_MOVE_PX:
            return 1.0
        step_px = max(2, round(reach_px / _NODES_IN_REACH))
        field = self._field_of(window, step_px)
        share = 1.0
        for _ in range(_ROUNDS):
            self._fill(field, window, (from_xy + share * moves_xy, -share * moves_xy), (reach_px, step_px))
            harmless = foldless_share(field, float(step_px), _LEAST_AREA)
            if harmless > _NEARLY_ALL:
                break
            share *= harmless
        seen = window.of(picture)
        source = self._copy_of(seen)
        bend(source, field, step_px, harmless, seen)
        return float(share * harmless)

    def _fill(
        self, field: NDArray[np.float32], window: _Window, moves_xy: tuple[Points, Points], size: tuple[float, int]
    ) -> None:
        """The field that has the second of ``moves_xy`` at the first; ``size`` is its reach and step in pixels."""
        (centres_xy, values_xy), (reach_px, step_px) = moves_xy, size
        weights_xy = self._weights(centres_xy, values_xy, reach_px)
        corner_xy = np.array([window.left, window.top], dtype=np.float64)
        fill_field(centres_xy, weights_xy, reach_px, corner_xy, float(step_px), field)

    def _weights(self, centres_xy: Points, values_xy: Points, reach_px: float) -> Points:
        count = len(centres_xy)
        if len(self._matrix) != count:
            self._matrix = np.empty((count, count))
        radial_matrix(centres_xy, reach_px, _SOFTNESS, self._matrix)
        return np.asarray(np.linalg.solve(self._matrix, values_xy), dtype=np.float64)

    def _field_of(self, window: _Window, step_px: int) -> NDArray[np.float32]:
        rows, columns = (ceil(side / step_px) + 1 for side in (window.height, window.width))
        if self._field.size < rows * columns * 2:
            self._field = np.empty(rows * columns * 2, np.float32)
        return self._field[: rows * columns * 2].reshape(rows, columns, 2)

    def _copy_of(self, seen: Image) -> Image:
        if self._source.size < seen.size:
            self._source = np.empty(seen.size, np.uint8)
        copy = self._source[: seen.size].reshape(seen.shape)
        copy[:] = seen
        return copy


def _window(picture: Image, points_xy: Points, reach_px: float) -> _Window | None:
    """What lies within reach of the points and in the picture; None where that is next to nothing."""
    height, width = picture.shape[:2]
    low, high = points_xy.min(axis=0) - reach_px, points_xy.max(axis=0) + reach_px
    left, top = max(0, floor(low[0])), max(0, floor(low[1]))
    right, bottom = min(width, ceil(high[0]) + 1), min(height, ceil(high[1]) + 1)
    if right - left < 2 or bottom - top < 2:
        return None
    return _Window(left, top, right - left, bottom - top)
