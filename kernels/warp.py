"""Sub-pixel warps of grey pictures into the reference frame of the face."""

from __future__ import annotations

from math import floor, sqrt

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

# The part of the picture that a warp looks at is laid out anew where it is at most this many times as large as the
# output; it is up to 8 times where an output pixel covers two of the picture's.
_LARGEST_PART = 16.0
# Beyond this, or at a place that is no number, nothing is looked for.
_FARTHEST = 1e12


@njit(**KERNEL)
def warp_similarity(
    image: NDArray[np.uint8], a: float, b: float, x_px: float, y_px: float, out: NDArray[np.float32]
) -> None:
    """Fill ``out`` with the picture seen through a similarity; the mean of four bilinear samples a pixel.

    ``out[v, u]`` is the picture around (a u - b v + x_px, b u + a v + y_px). The four samples lie a quarter of an
    output pixel from its centre, which is a box filter as wide as the output pixel while the scale is at most 2.
    Outside the picture its border is continued. At a place that is no number all is 0.

    Parameters
    ----------
    image : ndarray, shape (height, width), uint8, at least 2 x 2
    a, b : float
        Scale times cosine and sine: picture pixels for one output pixel.
    x_px, y_px : float
        Where the centre of the output's top-left pixel lies in the picture.
    out : ndarray, shape (rows, columns), float32
        Output.
    """
    rows, columns = out.shape
    # The samples of all pixels are those of a grid twice as fine. Its first one, and its extent along rows and columns:
    x, y = x_px - 0.25 * (a - b), y_px - 0.25 * (b + a)
    across_x, across_y = a * (columns - 0.5), b * (columns - 0.5)
    down_x, down_y = -b * (rows - 0.5), a * (rows - 0.5)
    # A pixel more on each side, for rounding.
    left = x + min(0.0, across_x) + min(0.0, down_x) - 1.0
    top = y + min(0.0, across_y) + min(0.0, down_y) - 1.0
    width = abs(across_x) + abs(down_x) + 4.0
    height = abs(across_y) + abs(down_y) + 4.0
    if abs(left) < 1e6 and abs(top) < 1e6 and width * height <= _LARGEST_PART * (rows + 4) * (columns + 4):
        cells = np.empty((int(height), int(width)), dtype=np.uint32)
        first_x, first_y = floor(left), floor(top)
        _lay_out(image, first_x, first_y, cells)
        _warp_cells(cells, 0.5 * a, 0.5 * b, x - first_x, y - first_y, out)
    elif abs(a) + abs(b) + abs(x_px) + abs(y_px) < _FARTHEST:
        _warp_far(image, a, b, x_px, y_px, out)
    else:
        out[:] = np.float32(0.0)


@njit(**KERNEL)
def _lay_out(image: NDArray[np.uint8], left: int, top: int, cells: NDArray[np.uint32]) -> None:
    """Each 2 x 2 pixels of a part of the picture as one number, so that a sample is one look-up.

    Outside the picture its border is continued.
    """
    rows, columns = cells.shape
    height, width = image.shape
    # Columns that lie to the left of the picture's last but one, and those that lie within.
    first, end = min(max(-left, 0), columns), min(max(width - 1 - left, 0), columns)
    for v in range(rows):
        above, below = image[min(max(top + v, 0), height - 1)], image[min(max(top + v + 1, 0), height - 1)]
        line = cells[v]
        for u in range(first):
            line[u] = _cell(above[0], above[0], below[0], below[0])
        if first < end:
            inner, start = line[first:end], left + first
            above_inner, below_inner = above[start : left + end + 1], below[start : left + end + 1]
            for u in range(end - first):
                line_above, line_right = above_inner[u], above_inner[u + 1]
                inner[u] = _cell(line_above, line_right, below_inner[u], below_inner[u + 1])
        for u in range(max(first, end), columns):
            line[u] = _cell(above[width - 1], above[width - 1], below[width - 1], below[width - 1])


@njit(inline="always", **KERNEL)
def _cell(above, above_right, below, below_right):  # type: ignore[no-untyped-def]
    upper = np.uint32(above) | np.uint32(above_right) << np.uint32(8)
    return upper | np.uint32(below) << np.uint32(16) | np.uint32(below_right) << np.uint32(24)


@njit(**KERNEL)
def _warp_cells(cells: NDArray[np.uint32], a: float, b: float, x: float, y: float, out: NDArray[np.float32]) -> None:
    """Means of 2 x 2 samples of a grid that begins at (x, y) and has steps (a, b), all within the cells.

    Three loops a row of the grid, where to look, fetch, interpolate: the first and the last become vector instructions.
    """
    rows, columns = out.shape
    samples, width, pixels = 2 * columns, cells.shape[1], cells.reshape(-1)
    total = np.empty(samples, dtype=np.float32)
    across, down = np.empty(samples, dtype=np.float32), np.empty(samples, dtype=np.float32)
    places, fetched = np.empty(samples, dtype=np.int32), np.empty(samples, dtype=np.uint32)
    step_x, step_y, quarter = np.float32(a), np.float32(b), np.float32(0.25)
    byte = np.uint32(255)
    for v in range(rows):
        for u in range(samples):
            total[u] = np.float32(0.0)
        for line in range(2 * v, 2 * v + 2):
            # Counted from a whole pixel at the row's lower end, so that float32 keeps a thousandth of a grey level.
            row_x, row_y = x - b * line, y + a * line
            origin_x = int(row_x + min(0.0, a * (samples - 1)))
            origin_y = int(row_y + min(0.0, b * (samples - 1)))
            first_x, first_y = np.float32(row_x - origin_x), np.float32(row_y - origin_y)
            start = np.int32(origin_y * width + origin_x)
            for u in range(samples):
                inner_x = first_x + step_x * np.float32(np.int32(u))
                inner_y = first_y + step_y * np.float32(np.int32(u))
                column, row = np.int32(inner_x), np.int32(inner_y)
                across[u], down[u] = inner_x - np.float32(column), inner_y - np.float32(row)
                places[u] = start + row * np.int32(width) + column
            for u in range(samples):
                # Unsigned, as negative numbers would be looked up from the end.
                fetched[u] = pixels[np.uint64(places[u])]
            for u in range(samples):
                cell = fetched[u]
                above = np.float32(np.int32(cell & byte))
                above_right = np.float32(np.int32(cell >> np.uint32(8) & byte))
                below = np.float32(np.int32(cell >> np.uint32(16) & byte))
                below_right = np.float32(np.int32(cell >> np.uint32(24)))
                top = above + across[u] * (above_right - above)
                bottom = below + across[u] * (below_right - below)
                total[u] += top + down[u] * (bottom - top)
        target = out[v]
        for u in range(columns):
            target[u] = quarter * (total[2 * u] + total[2 * u + 1])


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
def _warp_far(image: NDArray[np.uint8], a: float, b: float, x_px: float, y_px: float, out: NDArray[np.float32]) -> None:
    """The same at any scale and place: each sample by itself."""
    dx0, dy0 = (a - b) * 0.25, (b + a) * 0.25
    dx1, dy1 = (a + b) * 0.25, (b - a) * 0.25
    quarter = np.float32(0.25)
    for v in range(out.shape[0]):
        x, y = x_px - b * v, y_px + a * v
        for u in range(out.shape[1]):
            seen = _bilinear_clamped(image, x - dx0, y - dy0) + _bilinear_clamped(image, x + dx0, y + dy0)
            seen += _bilinear_clamped(image, x - dx1, y - dy1) + _bilinear_clamped(image, x + dx1, y + dy1)
            out[v, u] = quarter * seen
            x += a
            y += b


@njit(**KERNEL)
def standardise(canvas: NDArray[np.float32], least_spread: float) -> None:
    """Bring grey levels to mean 0 and spread 1.

    Parameters
    ----------
    canvas : ndarray, shape (rows, columns), float32, contiguous
        In and output.
    least_spread : float
        What a smaller spread is taken for, so that flat pictures are not blown up into noise.
    """
    levels = canvas.reshape(-1)
    total, square = np.float32(0.0), np.float32(0.0)
    for k in range(len(levels)):
        total += levels[k]
    mean = np.float32(total / len(levels))
    for k in range(len(levels)):
        square += (levels[k] - mean) * (levels[k] - mean)
    share = np.float32(1.0 / max(sqrt(square / len(levels)), least_spread))
    for k in range(len(levels)):
        levels[k] = (levels[k] - mean) * share
