"""Which points of a surface lie behind another part of it."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

# A triangle seen from its edge covers nothing.
_FLAT = 1e-12


@njit(**KERNEL)
def mark_covered(
    corners_m: NDArray[np.float64],
    triangles: NDArray[np.int64],
    towards: NDArray[np.float64],
    least_m: float,
    covered: NDArray[np.bool_],
) -> None:
    """Mark the points between which and the viewer a triangle lies.

    Parameters
    ----------
    corners_m : ndarray, shape (V, 3), float64, metres
        Of the surface; the points are the first of them.
    triangles : ndarray, shape (T, 3), int64
        Which corners belong together.
    towards : ndarray, shape (3,), float64
        Unit vector from the surface to the viewer, who is far away.
    least_m : float
        A triangle must lie this far before a point to cover it; larger forgives a coarse surface.
    covered : ndarray, shape (N,), bool
        Output, for the first N corners. Triangles of which a point is a corner do not cover it.
    """
    count = len(covered)
    tx, ty, tz = towards[0], towards[1], towards[2]
    # Axes across the line of sight: the first is square to the axis that it lies along least.
    if abs(tx) <= min(abs(ty), abs(tz)):
        ux, uy, uz = 0.0, -tz, ty
    elif abs(ty) <= abs(tz):
        ux, uy, uz = tz, 0.0, -tx
    else:
        ux, uy, uz = -ty, tx, 0.0
    vx, vy, vz = ty * uz - tz * uy, tz * ux - tx * uz, tx * uy - ty * ux
    across, down, near = np.empty(len(corners_m)), np.empty(len(corners_m)), np.empty(len(corners_m))
    # The axes may be of any length, for all that counts across is which side of an edge a point is on.
    for n in range(len(corners_m)):
        x, y, z = corners_m[n, 0], corners_m[n, 1], corners_m[n, 2]
        across[n], down[n], near[n] = ux * x + uy * y + uz * z, vx * x + vy * y + vz * z, tx * x + ty * y + tz * z
    # Above 0 where a triangle covers a point: how far the point is within its edges and behind it, whichever is less.
    deepest = np.zeros(count)
    for t in range(len(triangles)):
        i, j, k = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        ax, ay, az = across[i], down[i], near[i]
        ex, ey, ez = across[j] - ax, down[j] - ay, near[j] - az
        fx, fy, fz = across[k] - ax, down[k] - ay, near[k] - az
        area = ex * fy - ey * fx
        if abs(area) < _FLAT:
            continue
        first = deepest[i] if i < count else 0.0
        second = deepest[j] if j < count else 0.0
        third = deepest[k] if k < count else 0.0
        share = 1.0 / area
        for n in range(count):
            sx, sy = across[n] - ax, down[n] - ay
            u, v = share * (sx * fy - sy * fx), share * (ex * sy - ey * sx)
            before = az + u * ez + v * fz - near[n] - least_m
            deepest[n] = max(deepest[n], min(min(u, v), min(1.0 - u - v, before)))
        if i < count:
            deepest[i] = first
        if j < count:
            deepest[j] = second
        if k < count:
            deepest[k] = third
    for n in range(count):
        covered[n] = deepest[n] > 0.0
