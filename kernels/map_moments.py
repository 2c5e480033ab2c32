"""Where the mass of response maps lies: of whole maps, and seen through a Gaussian about each point."""

from __future__ import annotations

from math import log

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.exponential import fast_exp
from kernels.options import KERNEL


@njit(**KERNEL)
def whole_moments(maps: NDArray[np.float32], means_xy: NDArray[np.float64], covariances: NDArray[np.float64]) -> None:
    """Mean and covariance of each map.

    Parameters
    ----------
    maps : ndarray, shape (N, side, side), float32
        Each of sum 1.
    means_xy : ndarray, shape (N, 2), float64
        Output, in cells; (0, 0) is the centre of a map's first cell.
    covariances : ndarray, shape (N, 3), float64
        Output: xx, xy, yy, squared cells.
    """
    count, side = maps.shape[0], maps.shape[1]
    middle = np.float32(0.5 * (side - 1))
    # About the middle, so that float32 does not cancel; the same for all maps.
    places = np.empty((5, side * side), dtype=np.float32)
    for row in range(side):
        for column in range(side):
            cell, x, y = row * side + column, np.float32(column) - middle, np.float32(row) - middle
            places[0, cell], places[1, cell] = x, y
            places[2, cell], places[3, cell], places[4, cell] = x * x, x * y, y * y
    xs, ys, xxs, xys, yys = places[0], places[1], places[2], places[3], places[4]
    flat = maps.reshape(count, side * side)
    for i in range(count):
        line = flat[i]
        total, sum_x, sum_y = np.float32(0.0), np.float32(0.0), np.float32(0.0)
        sum_xx, sum_xy, sum_yy = np.float32(0.0), np.float32(0.0), np.float32(0.0)
        for cell in range(side * side):
            mass = line[cell]
            total += mass
            sum_x += mass * xs[cell]
            sum_y += mass * ys[cell]
            sum_xx += mass * xxs[cell]
            sum_xy += mass * xys[cell]
            sum_yy += mass * yys[cell]
        whole = max(np.float64(total), 1e-30)
        x_mean, y_mean = sum_x / whole, sum_y / whole
        means_xy[i, 0], means_xy[i, 1] = middle + x_mean, middle + y_mean
        covariances[i, 0] = sum_xx / whole - x_mean * x_mean
        covariances[i, 1] = sum_xy / whole - x_mean * y_mean
        covariances[i, 2] = sum_yy / whole - y_mean * y_mean


@njit(**KERNEL)
def shift_means(
    maps: NDArray[np.float32], points_xy: NDArray[np.float64], variance: float, means_xy: NDArray[np.float64]
) -> float:
    """Mean of each map times ``exp(-|y - x|^2 / (2 variance))``: the E step of mean-shift.

    The mean less the point is the mean-shift vector (Saragih, Lucey & Cohn, IJCV 2011, equation 22).

    Parameters
    ----------
    maps : ndarray, shape (N, side, side), float32
        Each of sum 1.
    points_xy : ndarray, shape (N, 2), float64
        In cells.
    variance : float
        Of the kernel, squared cells.
    means_xy : ndarray, shape (N, 2), float64
        Output, in cells.

    Returns
    -------
    float
        Mean over the maps of the log of the mass under the kernel; higher where the picture agrees with the points.
    """
    count, side = maps.shape[0], maps.shape[1]
    across, slope = np.empty(side, dtype=np.float32), np.empty(side, dtype=np.float32)
    down, fall = np.empty(side, dtype=np.float32), np.empty(side, dtype=np.float32)
    masses, firsts = np.empty(side, dtype=np.float32), np.empty(side, dtype=np.float32)
    sharpness, last = np.float32(-0.5 / variance), np.float64(side - 1)
    logs = 0.0
    for i in range(count):
        # A point that has left its map is seen from the edge, so that the kernel does not vanish.
        x = np.float32(min(max(points_xy[i, 0], 0.0), last))
        y = np.float32(min(max(points_xy[i, 1], 0.0), last))
        for k in range(side):
            # About the point, so that float32 does not cancel.
            x_off, y_off = np.float32(np.int32(k)) - x, np.float32(np.int32(k)) - y
            across[k], down[k] = fast_exp(sharpness * x_off * x_off), fast_exp(sharpness * y_off * y_off)
            slope[k], fall[k] = across[k] * x_off, down[k] * y_off
            masses[k], firsts[k] = np.float32(0.0), np.float32(0.0)
        # Column by column, so that sums over a row, which vector instructions are slow at, are left to the end.
        for row in range(side):
            line, share, below = maps[i, row], down[row], fall[row]
            for k in range(side):
                masses[k] += share * line[k]
                firsts[k] += below * line[k]
        total, sum_x, sum_y = np.float32(0.0), np.float32(0.0), np.float32(0.0)
        for k in range(side):
            total += masses[k] * across[k]
            sum_x += masses[k] * slope[k]
            sum_y += firsts[k] * across[k]
        whole = max(np.float64(total), 1e-30)
        means_xy[i, 0], means_xy[i, 1] = np.float64(x) + sum_x / whole, np.float64(y) + sum_y / whole
        logs += log(whole)
    mean: float = logs / count
    return mean
