"""A face from the response maps of all its points: how much each map says, the shape model's face, and the points.

One call each a look, as a look is short: see `tracker.face.conv_fitter` for what is done and why.
"""

from __future__ import annotations

from math import exp

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.map_moments import shift_means, whole_moments
from kernels.mean_shift import fill_jacobian, place_points, solve_step
from kernels.options import KERNEL
from kernels.similarity import nearest_similarity


@njit(**KERNEL)
def weigh_maps(
    maps: NDArray[np.float32],
    growth: float,
    slack: NDArray[np.float64],
    means_xy: NDArray[np.float64],
    noise: NDArray[np.float64],
    weights: NDArray[np.float64],
) -> None:
    """Where the points are by the maps alone, and how much each counts: the inverse of its expected squared error.

    Parameters
    ----------
    maps : ndarray, shape (N, side, side), float32
        Each of sum 1.
    growth : float
        The squared error of a map's mean is this times the square of the map's covariance.
    slack : ndarray, shape (N,), float64
        Squared error of the shape model at each point, squared cells.
    means_xy : ndarray, shape (N, 2), float64
        Output, in cells.
    noise : ndarray, shape (N, 3), float64
        Output: expected squared error of the means, xx, xy, yy.
    weights : ndarray, shape (N, 3), float64
        In: each row begins with what the point counts besides. Output: xx, xy, yy.
    """
    whole_moments(maps, means_xy, noise)
    for i in range(len(maps)):
        xx, xy, yy = noise[i, 0], noise[i, 1], noise[i, 2]
        noise[i, 0], noise[i, 1] = growth * (xx * xx + xy * xy), growth * xy * (xx + yy)
        noise[i, 2] = growth * (yy * yy + xy * xy)
        a, b, c = noise[i, 0] + slack[i], noise[i, 1], noise[i, 2] + slack[i]
        share = weights[i, 0] / (a * c - b * b)
        weights[i, 0], weights[i, 1], weights[i, 2] = share * c, -share * b, share * a


@njit(**KERNEL)
def fit_shape(
    maps: NDArray[np.float32],
    means_xy: NDArray[np.float64],
    weights: NDArray[np.float64],
    mean: NDArray[np.float64],
    modes: NDArray[np.float64],
    held: NDArray[np.float64],
    variances: NDArray[np.float64],
    parameters: NDArray[np.float64],
    points_xy: NDArray[np.float64],
) -> None:
    """The shape model's most likely face: from the mean face laid on the means, a mean-shift step for each variance.

    Parameters
    ----------
    maps : ndarray, shape (N, side, side), float32
    means_xy, weights
        From `weigh_maps`.
    mean, modes
        As in `kernels.mean_shift.place_points`, in cells.
    held : ndarray, shape (3, 4 + K), float64
        How strongly each parameter is held, to what, and how large a shape parameter may become.
    variances : ndarray, shape (S,), float64
        Of the kernel through which the maps are seen, squared cells.
    parameters : ndarray, shape (4 + K,), float64
        Output, as in `place_points`.
    points_xy : ndarray, shape (N, 2), float64
        Output: where they put the points, in cells.
    """
    size, count = len(parameters), len(maps)
    pull, centre, limit = held[0], held[1], held[2]
    points, vectors = points_xy.reshape(-1), np.empty((count, 2))
    jacobian, weighted = np.empty((size, 2 * count)), np.empty((size, 2 * count))
    normal, step, departure = np.empty((size, size)), np.empty(size), np.empty(size)
    shares = np.empty(count)
    for i in range(count):
        shares[i] = weights[i, 0] + weights[i, 2]
    a, b, x, y = nearest_similarity(mean.reshape(count, 2), means_xy, shares)
    for m in range(size):
        parameters[m] = 0.0
    parameters[0], parameters[1], parameters[2], parameters[3] = a - 1.0, b, x, y
    place_points(mean, modes, parameters, points)
    for variance in variances:
        shift_means(maps, points_xy, variance, vectors)
        for i in range(count):
            vectors[i, 0] -= points_xy[i, 0]
            vectors[i, 1] -= points_xy[i, 1]
        fill_jacobian(modes, parameters, points, jacobian)
        for m in range(size):
            departure[m] = parameters[m] - centre[m]
        solve_step(jacobian, weights, vectors.reshape(-1), pull, departure, weighted, normal, step)
        for m in range(size):
            parameters[m] += step[m]
        for m in range(4, size):
            parameters[m] = min(max(parameters[m], -limit[m]), limit[m])
        place_points(mean, modes, parameters, points)


@njit(**KERNEL)
def leave_shape(
    maps: NDArray[np.float32],
    means_xy: NDArray[np.float64],
    weights: NDArray[np.float64],
    slack: NDArray[np.float64],
    variance: float,
    points_xy: NDArray[np.float64],
) -> float:
    """Move each point from the model's place towards its map's, by how sure the two are.

    Parameters
    ----------
    maps, means_xy, weights, slack
        As for `weigh_maps` and `fit_shape`.
    variance : float
        Of the kernel under which the likelihood is read, squared cells.
    points_xy : ndarray, shape (N, 2), float64
        In and output, in cells.

    Returns
    -------
    float
        Mean log mass of the maps about the moved points.
    """
    for i in range(len(points_xy)):
        x, y = means_xy[i, 0] - points_xy[i, 0], means_xy[i, 1] - points_xy[i, 1]
        points_xy[i, 0] += slack[i] * (weights[i, 0] * x + weights[i, 1] * y)
        points_xy[i, 1] += slack[i] * (weights[i, 1] * x + weights[i, 2] * y)
    likelihood: float = shift_means(maps, points_xy, variance, np.empty((len(points_xy), 2)))
    return likelihood


@njit(**KERNEL)
def place_in_picture(
    points_xy: NDArray[np.float64],
    bias_xy: NDArray[np.float64],
    noise: NDArray[np.float64],
    view: NDArray[np.float64],
    close: float,
    placed_xy: NDArray[np.float64],
    confidences: NDArray[np.float64],
) -> None:
    """The points as the picture has them, and how sure they are.

    Parameters
    ----------
    points_xy : ndarray, shape (N, 2), float64
        In cells.
    bias_xy : ndarray, shape (N, 2), float64
        Taken off them, in cells.
    noise : ndarray, shape (N, 3), float64
        From `weigh_maps`.
    view : ndarray, shape (4,), float64
        Takes cells to pixels: (a, b, x, y) of the similarity.
    close : float
        A confidence is the probability that the point lies nearer to its place than the root of this, squared cells.
    placed_xy : ndarray, shape (N, 2), float64, pixels
        Output.
    confidences : ndarray, shape (N,), float64
        Output.
    """
    for i in range(len(points_xy)):
        x, y = points_xy[i, 0] - bias_xy[i, 0], points_xy[i, 1] - bias_xy[i, 1]
        placed_xy[i, 0] = view[0] * x - view[1] * y + view[2]
        placed_xy[i, 1] = view[1] * x + view[0] * y + view[3]
        spread = 0.5 * (noise[i, 0] + noise[i, 2])
        confidences[i] = 1.0 - exp(-0.5 * close / max(spread, 1e-9))
