"""Pose of a head from the picture of its points, under full perspective: Gauss-Newton, without allocation.

A point S of the head is seen at ``f (X, Y) / Z + c`` with ``(X, Y, Z) = R S + t`` and ``S = shape + sum_e a_e mode_e``.
The rotation is a matrix that is turned about the camera's axes, ``R <- exp([w]x) R``, so no angle is singular.
Unknowns are ordered t (3), w (3), a (E).
"""

from __future__ import annotations

from math import cos, sin, sqrt

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

# Nearer than this nothing can be seen; a step that leads there is no solution.
_NEAREST_M = 0.02


@njit(**KERNEL)
def solve_pose(
    points_xy: NDArray[np.float64],
    weights: NDArray[np.float64],
    shape_m: NDArray[np.float64],
    modes_m: NDArray[np.float64],
    precisions: NDArray[np.float64],
    camera: NDArray[np.float64],
    turn: NDArray[np.float64],
    place_m: NDArray[np.float64],
    amounts: NDArray[np.float64],
    normal: NDArray[np.float64],
    work: NDArray[np.float64],
    rounds: int,
) -> float:
    """Turn, place and mode amounts with the least weighted squared error in the picture and from the prior.

    Parameters
    ----------
    points_xy : ndarray, shape (N, 2), float64, pixels
    weights : ndarray, shape (N,), float64
        What each point's squared error counts; 0 leaves it out.
    shape_m : ndarray, shape (N, 3), float64, metres
    modes_m : ndarray, shape (E, N, 3), float64, metres
        E may be 0.
    precisions : ndarray, shape (E,), float64
        What a squared amount costs, in squared pixels: point noise over the mode's variance. Higher holds it nearer 0.
    camera : ndarray, shape (3,), float64, pixels
        Focal length, x and y of the principal point.
    turn : ndarray, shape (3, 3), float64
        Start and output: rotation from head to camera frame.
    place_m : ndarray, shape (3,), float64, metres
        Start and output: where the head's origin is in the camera frame.
    amounts : ndarray, shape (E,), float64
        Start and output.
    normal : ndarray, shape (6 + E, 6 + E), float64
        Output: the normal matrix at the last step, both triangles, with the prior.
    work : ndarray, shape (10 + E, 6 + E), float64
        Work space.
    rounds : int
        At most so many steps.

    Returns
    -------
    float
        Weighted mean squared error of the points per axis, squared pixels; NaN where there is no solution.
    """
    size = 6 + len(amounts)
    gradient, step = work[0], work[1]
    error = np.nan
    for _ in range(rounds):
        error = _accumulate(
            points_xy, weights, shape_m, modes_m, camera, turn, place_m, amounts, normal, gradient, work[2:4]
        )
        for e in range(len(amounts)):
            normal[6 + e, 6 + e] += precisions[e]
            gradient[6 + e] -= precisions[e] * amounts[e]
        for i in range(size):
            for j in range(i):
                normal[j, i] = normal[i, j]
        if not error < np.inf or not _solve(normal, gradient, work[4:], step):
            return np.nan
        for k in range(3):
            place_m[k] += step[k]
        _turn_by(step[3], step[4], step[5], turn)
        for e in range(len(amounts)):
            amounts[e] += step[6 + e]
        # 1e-12: a micrometre, a millionth of a radian.
        if (
            place_m[2] > _NEAREST_M
            and step[0] ** 2 + step[1] ** 2 + step[2] ** 2 < 1e-12 * (1.0 + place_m[2])
            and step[3] ** 2 + step[4] ** 2 + step[5] ** 2 < 1e-12
        ):
            break
    return error if place_m[2] > _NEAREST_M else np.nan


@njit(**KERNEL)
def _accumulate(
    points_xy: NDArray[np.float64],
    weights: NDArray[np.float64],
    shape_m: NDArray[np.float64],
    modes_m: NDArray[np.float64],
    camera: NDArray[np.float64],
    turn: NDArray[np.float64],
    place_m: NDArray[np.float64],
    amounts: NDArray[np.float64],
    normal: NDArray[np.float64],
    gradient: NDArray[np.float64],
    rows: NDArray[np.float64],
) -> float:
    """Lower triangle of J'WJ, J'Wr and the weighted mean squared error; infinite with a point behind the camera."""
    size = 6 + len(amounts)
    normal[:] = 0.0
    gradient[:] = 0.0
    total, mass = 0.0, 0.0
    for i in range(len(points_xy)):
        weight = weights[i]
        if weight <= 0.0:
            continue
        sx, sy, sz = shape_m[i, 0], shape_m[i, 1], shape_m[i, 2]
        for e in range(len(amounts)):
            sx += amounts[e] * modes_m[e, i, 0]
            sy += amounts[e] * modes_m[e, i, 1]
            sz += amounts[e] * modes_m[e, i, 2]
        # Turned, not yet moved: what a further turn acts on.
        x = turn[0, 0] * sx + turn[0, 1] * sy + turn[0, 2] * sz
        y = turn[1, 0] * sx + turn[1, 1] * sy + turn[1, 2] * sz
        z = turn[2, 0] * sx + turn[2, 1] * sy + turn[2, 2] * sz
        depth = z + place_m[2]
        if depth < _NEAREST_M:
            return np.inf
        scale = camera[0] / depth
        u, v = (x + place_m[0]) / depth, (y + place_m[1]) / depth
        left, up = points_xy[i, 0] - camera[0] * u - camera[1], points_xy[i, 1] - camera[0] * v - camera[2]
        # d(u, v)/d(X, Y, Z) = f/Z [1 0 -u; 0 1 -v], d(X, Y, Z)/dw = -[R S]x
        rows[0, 0], rows[0, 1], rows[0, 2] = scale, 0.0, -scale * u
        rows[1, 0], rows[1, 1], rows[1, 2] = 0.0, scale, -scale * v
        rows[0, 3], rows[0, 4], rows[0, 5] = -scale * u * y, scale * (z + u * x), -scale * y
        rows[1, 3], rows[1, 4], rows[1, 5] = -scale * (z + v * y), scale * v * x, scale * x
        for e in range(len(amounts)):
            ex, ey, ez = modes_m[e, i, 0], modes_m[e, i, 1], modes_m[e, i, 2]
            away = turn[2, 0] * ex + turn[2, 1] * ey + turn[2, 2] * ez
            rows[0, 6 + e] = scale * (turn[0, 0] * ex + turn[0, 1] * ey + turn[0, 2] * ez - u * away)
            rows[1, 6 + e] = scale * (turn[1, 0] * ex + turn[1, 1] * ey + turn[1, 2] * ez - v * away)
        for j in range(size):
            first, second = weight * rows[0, j], weight * rows[1, j]
            gradient[j] += first * left + second * up
            for k in range(j + 1):
                normal[j, k] += first * rows[0, k] + second * rows[1, k]
        total += weight * (left * left + up * up)
        mass += 2.0 * weight
    return total / mass if mass > 0.0 else np.inf


@njit(**KERNEL)
def _solve(
    matrix: NDArray[np.float64], right: NDArray[np.float64], factor: NDArray[np.float64], solution: NDArray[np.float64]
) -> bool:
    """Cholesky; False where the matrix is not positive definite."""
    size = len(matrix)
    for i in range(size):
        for j in range(i + 1):
            left = matrix[i, j]
            for k in range(j):
                left -= factor[i, k] * factor[j, k]
            if i == j:
                if not left > 0.0:
                    return False
                factor[i, i] = sqrt(left)
            else:
                factor[i, j] = left / factor[j, j]
    for i in range(size):
        left = right[i]
        for k in range(i):
            left -= factor[i, k] * solution[k]
        solution[i] = left / factor[i, i]
    for i in range(size - 1, -1, -1):
        left = solution[i]
        for k in range(i + 1, size):
            left -= factor[k, i] * solution[k]
        solution[i] = left / factor[i, i]
    return True


@njit(**KERNEL)
def _turn_by(x: float, y: float, z: float, turn: NDArray[np.float64]) -> None:
    """``turn <- exp([x y z]x) turn``: Rodrigues, column by column."""
    angle = sqrt(x * x + y * y + z * z)
    if angle < 1e-15:
        return
    ax, ay, az = x / angle, y / angle, z / angle
    c, s = cos(angle), sin(angle)
    for k in range(3):
        p, q, r = turn[0, k], turn[1, k], turn[2, k]
        along = (1.0 - c) * (ax * p + ay * q + az * r)
        turn[0, k] = c * p + s * (ay * r - az * q) + along * ax
        turn[1, k] = c * q + s * (az * p - ax * r) + along * ay
        turn[2, k] = c * r + s * (ax * q - ay * p) + along * az


@njit(**KERNEL)
def invert_leading(matrix: NDArray[np.float64], inverse: NDArray[np.float64]) -> bool:
    """The leading block of the inverse of a symmetric, positive definite matrix: the covariance of some unknowns.

    Parameters
    ----------
    matrix : ndarray, shape (M, M), float64
    inverse : ndarray, shape (K, K), float64
        Output; NaN where the matrix is not positive definite.

    Returns
    -------
    bool
        Whether it is.
    """
    size, count = len(matrix), len(inverse)
    # With A = L L' the block is Y' Y, where L Y are the first K columns of the unit matrix.
    factor, columns = np.zeros((size, size)), np.zeros((count, size))
    for i in range(size):
        for j in range(i + 1):
            left = matrix[i, j]
            for k in range(j):
                left -= factor[i, k] * factor[j, k]
            if i > j:
                factor[i, j] = left / factor[j, j]
            elif left > 0.0:
                factor[i, i] = sqrt(left)
            else:
                inverse[:] = np.nan
                return False
    for m in range(count):
        column = columns[m]
        for i in range(m, size):
            left = 1.0 if i == m else 0.0
            for k in range(m, i):
                left -= factor[i, k] * column[k]
            column[i] = left / factor[i, i]
    for m in range(count):
        for n in range(count):
            total = 0.0
            for k in range(size):
                total += columns[m, k] * columns[n, k]
            inverse[m, n] = total
    return True
