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

    References
    ----------
    T. Moeller, B. Trumbore, "Fast, minimum storage ray/triangle intersection", J. Graphics Tools 2, 1997, section 2.
    """
    covered[:] = False
    tx, ty, tz = towards[0], towards[1], towards[2]
    for t in range(len(triangles)):
        i, j, k = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        ax, ay, az = corners_m[i, 0], corners_m[i, 1], corners_m[i, 2]
        ex, ey, ez = corners_m[j, 0] - ax, corners_m[j, 1] - ay, corners_m[j, 2] - az
        fx, fy, fz = corners_m[k, 0] - ax, corners_m[k, 1] - ay, corners_m[k, 2] - az
        # P = D x E2, determinant = P . E1
        px, py, pz = ty * fz - tz * fy, tz * fx - tx * fz, tx * fy - ty * fx
        determinant = px * ex + py * ey + pz * ez
        if abs(determinant) < _FLAT:
            continue
        for n in range(len(covered)):
            if covered[n] or n in (i, j, k):
                continue
            sx, sy, sz = corners_m[n, 0] - ax, corners_m[n, 1] - ay, corners_m[n, 2] - az
            u = (sx * px + sy * py + sz * pz) / determinant
            if u <= 0.0 or u >= 1.0:
                continue
            # Q = T x E1, v = Q . D, distance = Q . E2
            qx, qy, qz = sy * ez - sz * ey, sz * ex - sx * ez, sx * ey - sy * ex
            v = (qx * tx + qy * ty + qz * tz) / determinant
            if v <= 0.0 or u + v >= 1.0:
                continue
            if (qx * fx + qy * fy + qz * fz) / determinant > least_m:
                covered[n] = True
