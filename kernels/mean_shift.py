"""Regularised landmark mean-shift (Saragih, Lucey & Cohn, IJCV 2011): the mean-shift vectors and the parameter update.

The density of point i is a kernel estimate over its response map, ``p(x) = sum_y pi_y N(x; y, rho I)``. Its mean-shift
vector v_i is the step to the weighted mean of the window's places; the parameters follow by one Gauss-Newton step,

    dp = (J' W J + R)^-1 (J' W v - R (p - p0))                                                      (their equation 23)
"""

from __future__ import annotations

from math import log, sqrt

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.exponential import fast_exp
from kernels.options import KERNEL
from kernels.response import LANES


@njit(**KERNEL)
def mean_shift_vectors(
    maps: NDArray[np.float32],
    window: int,
    offsets_xy: NDArray[np.float64],
    variance: float,
    vectors_xy: NDArray[np.float64],
    log_densities: NDArray[np.float64],
) -> None:
    """Mean-shift vector of every point. The Gaussian is separable: 2 w exponentials for a window of w x w.

    Parameters
    ----------
    maps : ndarray, shape (N, window, 16), float32
        Response maps of sum 1.
    window : int
    offsets_xy : ndarray, shape (N, 2), float64
        Where each point stands in its window: (0, 0) is the map's first place.
    variance : float
        Of the kernel, squared canvas pixels. Larger smooths the map to one hill, smaller follows its peaks.
    vectors_xy : ndarray, shape (N, 2), float64
        Output.
    log_densities : ndarray, shape (N,), float64
        Output: log of the density at the point; higher where the picture agrees.
    """
    across, down = np.empty(LANES, dtype=np.float32), np.empty(LANES, dtype=np.float32)
    sharpness = np.float32(-0.5 / variance)
    for i in range(len(maps)):
        # A point that has left its window is seen from the window's edge, so that the kernel does not vanish.
        x = np.float32(min(max(offsets_xy[i, 0], 0.0), window - 1.0))
        y = np.float32(min(max(offsets_xy[i, 1], 0.0), window - 1.0))
        for k in range(LANES):
            place = np.float32(k)
            across[k] = fast_exp(sharpness * (place - x) * (place - x))
            down[k] = fast_exp(sharpness * (place - y) * (place - y))
        total, first_x, first_y = np.float64(0.0), np.float64(0.0), np.float64(0.0)
        for row in range(window):
            mass, moment = np.float32(0.0), np.float32(0.0)
            line = maps[i, row]
            for k in range(LANES):
                part = line[k] * across[k]
                mass += part
                moment += part * np.float32(k)
            share = np.float64(down[row])
            total += share * mass
            first_x += share * moment
            first_y += share * mass * row
        total = max(total, np.float64(1e-30))
        vectors_xy[i, 0] = first_x / total - offsets_xy[i, 0]
        vectors_xy[i, 1] = first_y / total - offsets_xy[i, 1]
        log_densities[i] = log(total)


@njit(**KERNEL)
def place_points(
    mean: NDArray[np.float64], modes: NDArray[np.float64], parameters: NDArray[np.float64], points: NDArray[np.float64]
) -> None:
    """Points of a face on the canvas.

    Parameters
    ----------
    mean : ndarray, shape (2 N,), float64
        Mean face in canvas pixels, (x_0, y_0, x_1, ...), origin at its centroid.
    modes : ndarray, shape (K, 2 N), float64
        In canvas pixels.
    parameters : ndarray, shape (4 + K,), float64
        (a, b, x, y) of the similarity ``x' = (1 + a) x - b y + x, ...``, then the shape parameters.
    points : ndarray, shape (2 N,), float64
        Output.
    """
    for k in range(mean.shape[0]):
        points[k] = mean[k]
    for k in range(len(modes)):
        amount, mode = parameters[4 + k], modes[k]
        for j in range(len(points)):
            points[j] += amount * mode[j]
    a, b = 1.0 + parameters[0], parameters[1]
    for i in range(len(points) // 2):
        x, y = points[2 * i], points[2 * i + 1]
        points[2 * i] = a * x - b * y + parameters[2]
        points[2 * i + 1] = b * x + a * y + parameters[3]


@njit(**KERNEL)
def fill_jacobian(
    modes: NDArray[np.float64],
    parameters: NDArray[np.float64],
    points: NDArray[np.float64],
    jacobian: NDArray[np.float64],
) -> None:
    """Derivatives of the points by the parameters, one row a parameter.

    Parameters
    ----------
    modes, parameters, points
        As in `place_points`; the points are those of the parameters.
    jacobian : ndarray, shape (4 + K, 2 N), float64
        Output.
    """
    a, b = 1.0 + parameters[0], parameters[1]
    square = a * a + b * b
    for i in range(len(points) // 2):
        # The shape before the similarity, recovered from the points.
        x, y = points[2 * i] - parameters[2], points[2 * i + 1] - parameters[3]
        x, y = (a * x + b * y) / square, (a * y - b * x) / square
        jacobian[0, 2 * i], jacobian[0, 2 * i + 1] = x, y
        jacobian[1, 2 * i], jacobian[1, 2 * i + 1] = -y, x
        jacobian[2, 2 * i], jacobian[2, 2 * i + 1] = 1.0, 0.0
        jacobian[3, 2 * i], jacobian[3, 2 * i + 1] = 0.0, 1.0
    for k in range(len(modes)):
        mode, row = modes[k], jacobian[4 + k]
        for i in range(len(points) // 2):
            row[2 * i] = a * mode[2 * i] - b * mode[2 * i + 1]
            row[2 * i + 1] = b * mode[2 * i] + a * mode[2 * i + 1]


@njit(**KERNEL)
def solve_step(
    jacobian: NDArray[np.float64],
    weights: NDArray[np.float64],
    vectors: NDArray[np.float64],
    pull: NDArray[np.float64],
    departure: NDArray[np.float64],
    weighted: NDArray[np.float64],
    normal: NDArray[np.float64],
    step: NDArray[np.float64],
) -> bool:
    """One regularised Gauss-Newton step, by Cholesky's decomposition.

    Parameters
    ----------
    jacobian : ndarray, shape (M, 2 N), float64
        Its first M rows are solved for; pass fewer rows for a rigid step.
    weights : ndarray, shape (N, 3), float64
        Symmetric 2 x 2 weight of each point: xx, xy, yy.
    vectors : ndarray, shape (2 N,), float64
        Mean-shift vectors.
    pull : ndarray, shape (M,), float64
        Diagonal of R: how strongly each parameter is held to the prior's centre.
    departure : ndarray, shape (M,), float64
        ``p - p0``: how far each parameter is from there.
    weighted : ndarray, shape (M, 2 N), float64
        Work space.
    normal : ndarray, shape (M, M), float64
        Work space; its upper triangle holds the Cholesky factor afterwards.
    step : ndarray, shape (M,), float64
        Output.

    Returns
    -------
    bool
        False if the system is singular or holds a NaN; then ``step`` is 0.
    """
    size, length = jacobian.shape
    for m in range(size):
        row, out, total = jacobian[m], weighted[m], 0.0
        for i in range(length // 2):
            x, y = row[2 * i], row[2 * i + 1]
            out[2 * i] = weights[i, 0] * x + weights[i, 1] * y
            out[2 * i + 1] = weights[i, 1] * x + weights[i, 2] * y
        for j in range(length):
            total += out[j] * vectors[j]
        step[m] = total - pull[m] * departure[m]
    _fill_upper(weighted, jacobian, normal)
    for m in range(size):
        normal[m, m] += pull[m]
    solved: bool = _solve_cholesky(normal, step)
    return solved


@njit(**KERNEL)
def _fill_upper(left: NDArray[np.float64], right: NDArray[np.float64], product: NDArray[np.float64]) -> None:
    """Upper triangle of ``left right'``, in blocks of 2 x 4, so that each number that is fetched is used often.

    Blocks that reach over the edge do its last row or column more than once.
    """
    size, length = right.shape
    last = size - 1
    for m in range(0, size, 2):
        m1 = min(m + 1, last)
        a, b = left[m], left[m1]
        for n in range(m, size, 4):
            n1, n2, n3 = min(n + 1, last), min(n + 2, last), min(n + 3, last)
            c, d, e, f = right[n], right[n1], right[n2], right[n3]
            ac, ad, ae, af = 0.0, 0.0, 0.0, 0.0
            bc, bd, be, bf = 0.0, 0.0, 0.0, 0.0
            for j in range(length):
                ac += a[j] * c[j]
                ad += a[j] * d[j]
                ae += a[j] * e[j]
                af += a[j] * f[j]
                bc += b[j] * c[j]
                bd += b[j] * d[j]
                be += b[j] * e[j]
                bf += b[j] * f[j]
            product[m, n], product[m, n1], product[m, n2], product[m, n3] = ac, ad, ae, af
            product[m1, n], product[m1, n1], product[m1, n2], product[m1, n3] = bc, bd, be, bf


@njit(**KERNEL)
def _solve_cholesky(normal: NDArray[np.float64], step: NDArray[np.float64]) -> bool:
    """Solve with the upper triangle of ``normal``, in place; all inner loops run along rows."""
    size = len(step)
    for k in range(size):
        row = normal[k]
        if not row[k] > 1e-12:
            for m in range(size):
                step[m] = 0.0
            return False
        share = 1.0 / sqrt(row[k])
        for j in range(k, size):
            row[j] *= share
        step[k] *= share
        amount = step[k]
        for j in range(k + 1, size):
            step[j] -= amount * row[j]
        for i in range(k + 1, size):
            other, amount = normal[i], row[i]
            for j in range(i, size):
                other[j] -= amount * row[j]
    for k in range(size - 1, -1, -1):
        row, total = normal[k], step[k]
        for j in range(k + 1, size):
            total -= row[j] * step[j]
        step[k] = total / row[k]
    return True
