"""Mean-value coordinates: what a value known around a polygon is inside it, without solving anything.

M. S. Floater, "Mean value coordinates", 2003; used in place of a Poisson solver by Z. Farbman et al., "Coordinates for
instant image cloning", SIGGRAPH 2009.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

# Nearer to a corner of the polygon than this a point takes that corner's value, pixels.
_TOUCHING_PX = 1e-3


@njit(**KERNEL)
def mean_value_weights(
    points_xy: NDArray[np.float64], polygon_xy: NDArray[np.float64], weights: NDArray[np.float64]
) -> None:
    """Weights of a polygon's corners for points inside it.

    Parameters
    ----------
    points_xy : ndarray, shape (N, 2), float64, pixels
    polygon_xy : ndarray, shape (M, 2), float64, pixels
        Once around, either way; at least three corners. Need not be convex.
    weights : ndarray, shape (N, M), float64
        Output; rows sum to 1. ``weights @ values`` is smooth inside and meets the values on the polygon.
    """
    count = len(polygon_xy)
    for n in range(len(points_xy)):
        row = weights[n]
        row[:] = 0.0
        touched = -1
        for m in range(count):
            # Half the angle between two neighbouring corners as the point sees them: tan(angle / 2) =
            # |p x q| / (|p| |q| + p . q), with the sign of the turn.
            px, py = polygon_xy[m, 0] - points_xy[n, 0], polygon_xy[m, 1] - points_xy[n, 1]
            after = m + 1 if m + 1 < count else 0
            qx, qy = polygon_xy[after, 0] - points_xy[n, 0], polygon_xy[after, 1] - points_xy[n, 1]
            p, q = np.sqrt(px * px + py * py), np.sqrt(qx * qx + qy * qy)
            if p < _TOUCHING_PX:
                touched = m
                break
            cross, dot = px * qy - py * qx, px * qx + py * qy
            if np.abs(cross) < _TOUCHING_PX * max(p, q) and dot < 0.0:
                # On an edge, as seen from which it is half a turn: its two corners outweigh all others.
                row[:] = 0.0
                row[m], row[after] = q, p
                break
            tangent = cross / (p * q + dot) if cross != 0.0 else 0.0
            row[m] += tangent / p
            row[after] += tangent / max(q, _TOUCHING_PX)
        if touched >= 0:
            row[:] = 0.0
            row[touched] = 1.0
            continue
        total = row.sum()
        if np.abs(total) > 0.0:
            row /= total
        else:
            row[:] = 1.0 / count
