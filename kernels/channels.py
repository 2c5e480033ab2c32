"""What patch experts look at besides grey levels: rectified gradients and centre-symmetric local patterns."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

# Planes of each channel, and where each plane goes when the picture is mirrored, with its sign.
GRADIENT_PLANES = 4
PATTERN_PLANES = 4
GRADIENT_MIRROR = ((1, 1.0), (0, 1.0), (2, 1.0), (3, 1.0))
PATTERN_MIRROR = ((0, -1.0), (3, 1.0), (2, 1.0), (1, 1.0))
# First of each pair of opposite neighbours, (row, column): right, right-down, down, left-down.
_NEIGHBOURS = ((0, 1), (1, 1), (1, 0), (1, -1))


@njit(**KERNEL)
def rectified_gradient(image: NDArray[np.float32], out: NDArray[np.float32]) -> None:
    """Central differences, split by sign: rightwards, leftwards, downwards, upwards; each at least 0.

    Parameters
    ----------
    image : ndarray, shape (rows, columns), float32
    out : ndarray, shape (4, rows, columns), float32
        Output; the outermost rows and columns are 0.
    """
    rows, columns = image.shape
    zero, half = np.float32(0.0), np.float32(0.5)
    for row in range(rows):
        for column in range(columns):
            across, down = zero, zero
            if 0 < row < rows - 1 and 0 < column < columns - 1:
                across = half * (image[row, column + 1] - image[row, column - 1])
                down = half * (image[row + 1, column] - image[row - 1, column])
            out[0, row, column] = max(across, zero)
            out[1, row, column] = max(-across, zero)
            out[2, row, column] = max(down, zero)
            out[3, row, column] = max(-down, zero)


@njit(**KERNEL)
def local_patterns(image: NDArray[np.float32], threshold: float, out: NDArray[np.float32]) -> None:
    """Which of each pair of opposite neighbours is the brighter one: 1, -1, or 0 where they are about equal.

    Centre-symmetric local binary patterns (Heikkilä, Pietikäinen & Schmid, Pattern Recognition 2009), one plane a bit,
    with a dead band so that flat skin is not noise (Tan & Triggs, IEEE TIP 2010). The step is a ramp from half the
    threshold to one and a half, so that sensor noise does not make it flicker.

    Parameters
    ----------
    image : ndarray, shape (rows, columns), float32
    threshold : float
        Grey levels that count as a difference; higher ignores more texture.
    out : ndarray, shape (4, rows, columns), float32
        Output: right-left, then clockwise in steps of 45 degrees; the outermost rows and columns are 0.
    """
    rows, columns = image.shape
    slope, one = np.float32(1.0 / threshold), np.float32(1.0)
    for row in range(rows):
        for column in range(columns):
            for k in range(PATTERN_PLANES):
                out[k, row, column] = 0.0
            if 0 < row < rows - 1 and 0 < column < columns - 1:
                for k in range(PATTERN_PLANES):
                    down, across = _NEIGHBOURS[k]
                    ratio = (image[row + down, column + across] - image[row - down, column - across]) * slope
                    size = min(max(abs(ratio) - np.float32(0.5), np.float32(0.0)), one)
                    out[k, row, column] = size if ratio > 0 else -size
