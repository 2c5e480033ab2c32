"""Similarities of the plane between two sets of points."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL


@njit(**KERNEL)
def nearest_similarity(
    source_xy: NDArray[np.float64], target_xy: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[float, float, float, float]:
    """Least-squares similarity ``(x, y) -> (a x - b y + c, b x + a y + d)`` that takes one set of points to another.

    Parameters
    ----------
    source_xy, target_xy : ndarray, shape (N, 2), float64
    weights : ndarray, shape (N,), float64
        How much each point counts.

    Returns
    -------
    a, b, c, d : float
    """
    total, from_x, from_y, to_x, to_y = 0.0, 0.0, 0.0, 0.0, 0.0
    for i in range(len(weights)):
        weight = weights[i]
        total += weight
        from_x += weight * source_xy[i, 0]
        from_y += weight * source_xy[i, 1]
        to_x += weight * target_xy[i, 0]
        to_y += weight * target_xy[i, 1]
    from_x, from_y, to_x, to_y = from_x / total, from_y / total, to_x / total, to_y / total
    along, turned, square = 0.0, 0.0, 0.0
    for i in range(len(weights)):
        x, y = source_xy[i, 0] - from_x, source_xy[i, 1] - from_y
        u, v = target_xy[i, 0] - to_x, target_xy[i, 1] - to_y
        along += weights[i] * (x * u + y * v)
        turned += weights[i] * (x * v - y * u)
        square += weights[i] * (x * x + y * y)
    a, b = along / square, turned / square
    return a, b, to_x - (a * from_x - b * from_y), to_y - (b * from_x + a * from_y)
