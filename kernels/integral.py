"""Integral images in the layout that the cascade scan reads.

An integral image has one row and one column more than its picture, the first of each zero; cell (y, x) is the sum of
all pixels above and to the left. Its rows lie ``stride`` cells apart. Where windows are scanned two pixels apart the
even columns come first in a row and the odd ones from the row's middle on, so that neighbouring windows read
neighbouring cells and a whole row of windows can be computed in vector registers:

* step 1: column x is cell ``x`` of its row;
* step 2: column x is cell ``(x & 1) * (stride // 2) + (x >> 1)`` of its row.

P. Viola and M. Jones, "Robust real-time face detection", IJCV 57(2), 2004, section 2.1.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import EXACT


@njit(**EXACT)
def integral_images(grey: NDArray[np.uint8], step: int, sums: NDArray[np.int32], squares: NDArray[np.uint32]) -> None:
    """Write the integral images of a picture and of its squared pixels.

    Parameters
    ----------
    grey : ndarray, shape (height, width), uint8
    step : int
        1 or 2, the distance of scanned windows in pixels; it sets the order of the columns (see the module).
    sums : ndarray, shape (height + 1, stride), int32
        Output. ``stride`` is even and at least ``width + 2``. Sums wrap at 2**32, which differences of cells undo.
    squares : ndarray, shape (height + 1, stride), uint32
        Output, likewise.
    """
    height, width = grey.shape
    sums[0, :] = 0
    squares[0, :] = 0
    if step == 1:
        for y in range(height):
            _plain_row(grey[y], sums[y], squares[y], sums[y + 1], squares[y + 1])
        return
    half = sums.shape[1] // 2
    for y in range(height):
        _split_row(
            grey[y],
            (sums[y, :half], sums[y, half:], sums[y + 1, :half], sums[y + 1, half:]),
            (squares[y, :half], squares[y, half:], squares[y + 1, :half], squares[y + 1, half:]),
            width // 2,
        )
        if width % 2:
            last = np.int64(grey[y, width - 1])
            # the last column is odd; its left neighbour, even, ends the pairs
            k = width // 2
            row_sum = sums[y + 1, k] - sums[y, k] + last
            row_square = np.int64(squares[y + 1, k]) - np.int64(squares[y, k]) + last * last
            sums[y + 1, half + k] = np.int32(sums[y, half + k] + row_sum)
            squares[y + 1, half + k] = np.uint32(np.int64(squares[y, half + k]) + row_square)


@njit(**EXACT)
def _plain_row(grey_row, sums_above, squares_above, sums_row, squares_row):  # type: ignore[no-untyped-def]
    row_sum = np.int32(0)
    row_square = np.uint32(0)
    sums_row[0] = 0
    squares_row[0] = 0
    for x in range(grey_row.shape[0]):
        value = np.uint32(grey_row[x])
        row_sum = np.int32(row_sum + np.int32(value))
        row_square = np.uint32(row_square + value * value)
        sums_row[x + 1] = np.int32(sums_above[x + 1] + row_sum)
        squares_row[x + 1] = np.uint32(squares_above[x + 1] + row_square)


@njit(**EXACT)
def _split_row(grey_row, sums, squares, pairs):  # type: ignore[no-untyped-def]
    even_above, odd_above, even, odd = sums
    even_square_above, odd_square_above, even_square, odd_square = squares
    row_sum = np.int32(0)
    row_square = np.uint32(0)
    even[0] = 0
    even_square[0] = 0
    for k in range(pairs):
        value = np.uint32(grey_row[2 * k])
        row_sum = np.int32(row_sum + np.int32(value))
        row_square = np.uint32(row_square + value * value)
        odd[k] = np.int32(odd_above[k] + row_sum)
        odd_square[k] = np.uint32(odd_square_above[k] + row_square)
        value = np.uint32(grey_row[2 * k + 1])
        row_sum = np.int32(row_sum + np.int32(value))
        row_square = np.uint32(row_square + value * value)
        even[k + 1] = np.int32(even_above[k + 1] + row_sum)
        even_square[k + 1] = np.uint32(even_square_above[k + 1] + row_square)
