"""Sub-pixel warps of grey pictures into the reference frame of the face."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL


@njit(inline="always", **KERNEL)
def _bilinear_inside(image, x, y):  # type: ignore[no-untyped-def]
    column, row = int(x), int(y)
    across, down = np.float32(x - column), np.float32(y - row)
    above, below = image[row], image[row + 1]
    top = np.float32(above[column]) + across * (np.float32(above[column + 1]) - np.float32(above[column]))
    bottom = np.float32(below[column]) + across * (np.float32(below[column + 1]) - np.float32(below[column]))
    return top + down * (bottom - top)


@njit(inline="always", **KERNEL)
def _bilinear_clamped(image, x, y):  # type: ignore[no-untyped-def]
    # The last row and column are reached to within a hair, so that the 2 x 2 cell always exists.
    x = min(max(x, 0.0), image.shape[1] - 1.000001)
    y = min(max(y, 0.0), image.shape[0] - 1.000001)
    return _bilinear_inside(image, x, y)


@njit(**KERNEL)
def warp_similarity(
    image: NDArray[np.uint8], a: float, b: float, x_px: float, y_px: float, out: NDArray[np.float32]
) -> None:
    """Fill ``out`` with the picture seen through a similarity; the mean of four bilinear samples a pixel.

    ``out[v, u]`` is the picture around (a u - b v + x_px, b u + a v + y_px). The four samples lie a quarter of an
    output pixel from its centre, which is a box filter as wide as the output pixel while the scale is at most 2.
    Outside the picture its border is continued.

    Parameters
    ----------
    image : ndarray, shape (height, width), uint8 or float32, at least 2 x 2
    a, b : float
        Scale times cosine and sine: picture pixels for one output pixel.
    x_px, y_px : float
        Where the centre of the output's top-left pixel lies in the picture.
    out : ndarray, shape (rows, columns), float32
        Output.
    """
    rows, columns = out.shape
    height, width = image.shape
    reach_x = (abs(a) + abs(b)) * 0.25
    inside = True
    for corner in range(4):
        u, v = (corner & 1) * (columns - 1.0), (corner >> 1) * (rows - 1.0)
        x, y = a * u - b * v + x_px, b * u + a * v + y_px
        inside &= reach_x <= x < width - 1 - reach_x and reach_x <= y < height - 1 - reach_x
    quarter = np.float32(0.25)
    # Offsets of two of the samples; the other two are their opposites.
    dx0, dy0 = (a - b) * 0.25, (b + a) * 0.25
    dx1, dy1 = (a + b) * 0.25, (b - a) * 0.25
    for v in range(rows):
        x, y = x_px - b * v, y_px + a * v
        for u in range(columns):
            if inside:
                total = _bilinear_inside(image, x - dx0, y - dy0) + _bilinear_inside(image, x + dx0, y + dy0)
                total += _bilinear_inside(image, x - dx1, y - dy1) + _bilinear_inside(image, x + dx1, y + dy1)
            else:
                total = _bilinear_clamped(image, x - dx0, y - dy0) + _bilinear_clamped(image, x + dx0, y + dy0)
                total += _bilinear_clamped(image, x - dx1, y - dy1) + _bilinear_clamped(image, x + dx1, y + dy1)
            out[v, u] = quarter * total
            x += a
            y += b
