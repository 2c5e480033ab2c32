"""Sub-pixel warps of grey pictures into the reference frame of the face."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL


@njit(inline="always", **KERNEL)
def _bilinear_clamped(image, x, y):  # type: ignore[no-untyped-def]
    # The last row and column are reached to within a hair, so that the 2 x 2 cell always exists.
    x = min(max(x, 0.0), image.shape[1] - 1.000001)
    y = min(max(y, 0.0), image.shape[0] - 1.000001)
    column, row = int(x), int(y)
    across, down = np.float32(x - column), np.float32(y - row)
    above, below = image[row], image[row + 1]
    top = np.float32(above[column]) + across * (np.float32(above[column + 1]) - np.float32(above[column]))
    bottom = np.float32(below[column]) + across * (np.float32(below[column + 1]) - np.float32(below[column]))
    return top + down * (bottom - top)


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
    # Offsets of two of the samples; the other two are their opposites.
    dx0, dy0 = (a - b) * 0.25, (b + a) * 0.25
    dx1, dy1 = (a + b) * 0.25, (b - a) * 0.25
    if inside:
        # Summed up in a contiguous array, as canvases are parts of wider ones and loops over those are slower.
        total = np.zeros((rows, columns), dtype=np.float32)
        for dx, dy in ((dx0, dy0), (-dx0, -dy0), (dx1, dy1), (-dx1, -dy1)):
            _add_samples(image, a, b, x_px + dx, y_px + dy, total)
        for v in range(rows):
            for u in range(columns):
                out[v, u] = total[v, u]
        return
    quarter = np.float32(0.25)
    for v in range(rows):
        x, y = x_px - b * v, y_px + a * v
        for u in range(columns):
            seen = _bilinear_clamped(image, x - dx0, y - dy0) + _bilinear_clamped(image, x + dx0, y + dy0)
            seen += _bilinear_clamped(image, x - dx1, y - dy1) + _bilinear_clamped(image, x + dx1, y + dy1)
            out[v, u] = quarter * seen
            x += a
            y += b


@njit(**KERNEL)
def _add_samples(
    image: NDArray[np.uint8], a: float, b: float, x_px: float, y_px: float, total: NDArray[np.float32]
) -> None:
    """Add a quarter of one bilinear sample to each pixel of ``total``; all samples lie inside the picture.

    Three loops a row, where to look, fetch, interpolate: the first and the last become vector instructions, as all
    they touch is contiguous.
    """
    rows, columns = total.shape
    pixels, width = image.reshape(-1), image.shape[1]
    places = np.empty(columns, dtype=np.int32)
    shares = np.empty((2, columns), dtype=np.float32)
    cells = np.empty((4, columns), dtype=image.dtype)
    across, down = shares[0], shares[1]
    above, above_right, below, below_right = cells[0], cells[1], cells[2], cells[3]
    step_x, step_y, quarter = np.float32(a), np.float32(b), np.float32(0.25)
    for v in range(rows):
        # Counted from a whole pixel at the row's lower end, so that float32 keeps a thousandth of a grey level.
        x, y = x_px - b * v, y_px + a * v
        origin_x = int(x + min(0.0, a * (columns - 1)))
        origin_y = int(y + min(0.0, b * (columns - 1)))
        first_x, first_y = np.float32(x - origin_x), np.float32(y - origin_y)
        for u in range(columns):
            inner_x = first_x + step_x * np.float32(np.int32(u))
            inner_y = first_y + step_y * np.float32(np.int32(u))
            column, row = np.int32(inner_x), np.int32(inner_y)
            across[u], down[u] = inner_x - np.float32(column), inner_y - np.float32(row)
            places[u] = row * np.int32(width) + column
        start = origin_y * width + origin_x
        for u in range(columns):
            # Unsigned, as negative numbers would be looked up from the end.
            place = np.uint64(start + places[u])
            under = place + np.uint64(width)
            above[u], above_right[u] = pixels[place], pixels[place + np.uint64(1)]
            below[u], below_right[u] = pixels[under], pixels[under + np.uint64(1)]
        line = total[v]
        for u in range(columns):
            top = np.float32(above[u]) + across[u] * (np.float32(above_right[u]) - np.float32(above[u]))
            bottom = np.float32(below[u]) + across[u] * (np.float32(below_right[u]) - np.float32(below[u]))
            line[u] += quarter * (top + down[u] * (bottom - top))
