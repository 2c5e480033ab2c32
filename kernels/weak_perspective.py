"""Scaled-orthographic pose of a shape from the picture of its points, in closed form."""

from __future__ import annotations

from math import sqrt

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL


@njit(**KERNEL)
def fit_weak_perspective(
    points_xy: NDArray[np.float64],
    shape_m: NDArray[np.float64],
    weights: NDArray[np.float64],
    turn: NDArray[np.float64],
    middle_m: NDArray[np.float64],
    middle_xy: NDArray[np.float64],
) -> float:
    """The nearest rotation and scale to the least-squares map of a shape onto its picture.

    That map A, 2 x 3, is ``sqrt(A A') U`` with the rows of U orthonormal (polar decomposition); U is the first two rows
    of the rotation, and the scale the mean of the two singular values.

    Parameters
    ----------
    points_xy : ndarray, shape (N, 2), float64, pixels
    shape_m : ndarray, shape (N, 3), float64, metres
    weights : ndarray, shape (N,), float64
    turn : ndarray, shape (3, 3), float64
        Output: rotation from the shape's frame to the camera's.
    middle_m : ndarray, shape (3,), float64
        Output: weighted middle of the shape.
    middle_xy : ndarray, shape (2,), float64
        Output: where it is seen.

    Returns
    -------
    float
        Pixels for a metre; NaN, and no rotation, where the points have no extent.
    """
    total = 0.0
    middle_m[0], middle_m[1], middle_m[2] = 0.0, 0.0, 0.0
    middle_xy[0], middle_xy[1] = 0.0, 0.0
    for i in range(len(weights)):
        total += weights[i]
        for k in range(3):
            middle_m[k] += weights[i] * shape_m[i, k]
        for k in range(2):
            middle_xy[k] += weights[i] * points_xy[i, k]
    for k in range(3):
        middle_m[k] /= total
    for k in range(2):
        middle_xy[k] /= total
    # Second moments of the shape, symmetric, and of picture and shape.
    a, b, c, d, e, f = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    moments = np.zeros((2, 3))
    for i in range(len(weights)):
        weight = weights[i] / total
        x, y, z = shape_m[i, 0] - middle_m[0], shape_m[i, 1] - middle_m[1], shape_m[i, 2] - middle_m[2]
        a += weight * x * x
        b += weight * x * y
        c += weight * x * z
        d += weight * y * y
        e += weight * y * z
        f += weight * z * z
        for k in range(2):
            share = weight * (points_xy[i, k] - middle_xy[k])
            moments[k, 0] += share * x
            moments[k, 1] += share * y
            moments[k, 2] += share * z
    # Times the inverse of the shape's moments, by cofactors.
    aa, ab, ac = d * f - e * e, c * e - b * f, b * e - c * d
    bb, bc, cc = a * f - c * c, b * c - a * e, a * d - b * b
    determinant = a * aa + b * ab + c * ac
    for k in range(2):
        x, y, z = moments[k, 0], moments[k, 1], moments[k, 2]
        moments[k, 0] = (x * aa + y * ab + z * ac) / determinant
        moments[k, 1] = (x * ab + y * bb + z * bc) / determinant
        moments[k, 2] = (x * ac + y * bc + z * cc) / determinant
    p, q, r = 0.0, 0.0, 0.0
    for k in range(3):
        p += moments[0, k] * moments[0, k]
        q += moments[0, k] * moments[1, k]
        r += moments[1, k] * moments[1, k]
    # Of a symmetric 2 x 2 matrix G: sqrt(G) = (G + sqrt(det G)) / t with t = trace(sqrt(G)).
    product = sqrt(max(p * r - q * q, 0.0))
    both = sqrt(p + r + 2.0 * product)
    if not product > 1e-12 * (p + r):
        return np.nan
    for k in range(3):
        first, second = moments[0, k], moments[1, k]
        # The inverse of sqrt(G), whose determinant is that product.
        turn[0, k] = ((r + product) * first - q * second) / (both * product)
        turn[1, k] = ((p + product) * second - q * first) / (both * product)
    turn[2, 0] = turn[0, 1] * turn[1, 2] - turn[0, 2] * turn[1, 1]
    turn[2, 1] = turn[0, 2] * turn[1, 0] - turn[0, 0] * turn[1, 2]
    turn[2, 2] = turn[0, 0] * turn[1, 1] - turn[0, 1] * turn[1, 0]
    return 0.5 * both
