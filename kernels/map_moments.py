"""Where the mass of response maps lies, seen through a Gaussian about each point: the E step of mean-shift.

With the kernel's variance far above the map's extent these are the plain mean and covariance of the map.
"""

from __future__ import annotations

from math import log

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.exponential import fast_exp
from kernels.options import KERNEL


@njit(**KERNEL)
def map_moments(
    maps: NDArray[np.float32],
    points_xy: NDArray[np.float64],
    variance: float,
    means_xy: NDArray[np.float64],
    covariances: NDArray[np.float64],
    log_masses: NDArray[np.float64],
) -> None:
    """Mean and covariance of each map times ``exp(-|y - x|^2 / (2 variance))``.

    The mean less the point is the mean-shift vector (Saragih, Lucey & Cohn, IJCV 2011, equation 22).

    Parameters
    ----------
    maps : ndarray, shape (N, side, side), float32
        Each of sum 1.
    points_xy : ndarray, shape (N, 2), float64
        In cells; (0, 0) is the centre of a map's first cell.
    variance : float
        Of the kernel, squared cells.
    means_xy : ndarray, shape (N, 2), float64
        Output, in cells.
    covariances : ndarray, shape (N, 3), float64
        Output: xx, xy, yy, squared cells.
    log_masses : ndarray, shape (N,), float64
        Output: log of the mass under the kernel; higher where the picture agrees with the point.
    """
    count, side = maps.shape[0], maps.shape[1]
    across, down = np.empty(side, dtype=np.float32), np.empty(side, dtype=np.float32)
    sharpness = np.float32(-0.5 / variance)
    last = np.float64(side - 1)
    for i in range(count):
        # A point that has left its map is seen from the edge, so that the kernel does not vanish.
        x = np.float32(min(max(points_xy[i, 0], 0.0), last))
        y = np.float32(min(max(points_xy[i, 1], 0.0), last))
        for k in range(side):
            place = np.float32(k)
            across[k] = fast_exp(sharpness * (place - x) * (place - x))
            down[k] = fast_exp(sharpness * (place - y) * (place - y))
        total, sum_x, sum_y = 0.0, 0.0, 0.0
        sum_xx, sum_xy, sum_yy = 0.0, 0.0, 0.0
        for row in range(side):
            mass, first, second = np.float32(0.0), np.float32(0.0), np.float32(0.0)
            line = maps[i, row]
            for k in range(side):
                part = line[k] * across[k]
                # About the point, so that float32 does not cancel.
                offset = np.float32(k) - x
                mass += part
                first += part * offset
                second += part * offset * offset
            share, below = np.float64(down[row]), np.float64(row) - np.float64(y)
            total += share * mass
            sum_x += share * first
            sum_y += share * mass * below
            sum_xx += share * second
            sum_xy += share * first * below
            sum_yy += share * mass * below * below
        total = max(total, 1e-30)
        mean_x, mean_y = sum_x / total, sum_y / total
        means_xy[i, 0] = np.float64(x) + mean_x
        means_xy[i, 1] = np.float64(y) + mean_y
        covariances[i, 0] = sum_xx / total - mean_x * mean_x
        covariances[i, 1] = sum_xy / total - mean_x * mean_y
        covariances[i, 2] = sum_yy / total - mean_y * mean_y
        log_masses[i] = log(total)
