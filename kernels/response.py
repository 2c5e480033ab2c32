"""Responses of linear patch experts: how well each place of a window looks like the point it is searched for.

A patch x of one channel is brought to zero mean (plane by plane) and unit length (all planes together) before it meets
the filter w. With a filter whose planes each have zero mean the subtraction drops out,

    w . (x - mean) / |x - mean| = (w . x) * r,    r = 1 / sqrt(sum x^2 - (sum x)^2 / n + floor)

so only box sums are needed to normalise. Training, and every back end, uses this definition and no other;
`kernels.response_onnx` is the twin of `prepare` and `respond` for ONNX Runtime.
"""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.exponential import fast_exp
from kernels.options import KERNEL

PATCH_PX = 11
# Rows of a response map are computed and stored this wide: whole vector registers, whatever the window.
LANES = 16
LARGEST_WINDOW_PX = LANES
# Grey levels squared, for each pixel of a patch: flat skin must not be blown up into texture.
NOISE = 2.0


@njit(**KERNEL)
def inverse_lengths(planes: NDArray[np.float32], sums: NDArray[np.float64], out: NDArray[np.float32]) -> None:
    """One over the length of every zero-mean 11 x 11 patch of a canvas, by running box sums.

    Parameters
    ----------
    planes : ndarray, shape (planes, rows, columns), float32
    sums : ndarray, shape (2, columns), float64
        Work space.
    out : ndarray, shape (rows - 10, columns - 10), float32
        Output, indexed by the patch's top-left pixel.
    """
    count, rows, columns = planes.shape
    share = 1.0 / (PATCH_PX * PATCH_PX)
    out[:] = NOISE * PATCH_PX * PATCH_PX
    for plane in range(count):
        sums[:] = 0.0
        for row in range(rows):
            for column in range(columns):
                value = np.float64(planes[plane, row, column])
                sums[0, column] += value
                sums[1, column] += value * value
            if row >= PATCH_PX:
                for column in range(columns):
                    value = np.float64(planes[plane, row - PATCH_PX, column])
                    sums[0, column] -= value
                    sums[1, column] -= value * value
            if row >= PATCH_PX - 1:
                line, one, two = out[row - PATCH_PX + 1], sums[0], sums[1]
                # Eleven terms written out are vector code; a running sum along the row would have to wait for itself.
                for k in range(columns - PATCH_PX + 1):
                    total = (one[k] + one[k + 1] + one[k + 2] + one[k + 3]) + (one[k + 4] + one[k + 5] + one[k + 6])
                    total += (one[k + 7] + one[k + 8]) + (one[k + 9] + one[k + 10])
                    square = (two[k] + two[k + 1] + two[k + 2] + two[k + 3]) + (two[k + 4] + two[k + 5] + two[k + 6])
                    square += (two[k + 7] + two[k + 8]) + (two[k + 9] + two[k + 10])
                    line[k] += np.float32(max(0.0, square - total * total * share))
    for row in range(out.shape[0]):
        for column in range(out.shape[1]):
            out[row, column] = np.float32(1.0 / sqrt(out[row, column]))


@njit(**KERNEL)
def correlate_windows(
    planes: NDArray[np.float32],
    lengths: NDArray[np.float32],
    filters: NDArray[np.float32],
    corners: NDArray[np.int64],
    window: int,
    out: NDArray[np.float32],
) -> None:
    """Normalised correlation of each point's filter over its own window.

    Parameters
    ----------
    planes : ndarray, shape (planes, rows, columns), float32
        One channel of the canvas. Columns up to ``corners + 26`` are read, so the canvas is padded on the right.
    lengths : ndarray, shape (rows - 10, columns - 10), float32
        From `inverse_lengths`.
    filters : ndarray, shape (N, planes, 11, 11), float32
        Each plane of zero mean.
    corners : ndarray, shape (N, 2), int64
        (x, y) of the top-left pixel of the patch at the window's first place.
    window : int
        Places along each side, at most 16.
    out : ndarray, shape (N, window, 16), float32
        Output; columns from ``window`` on hold no meaning.
    """
    count = planes.shape[0]
    for i in range(len(filters)):
        x, y = corners[i, 0], corners[i, 1]
        for row in range(window):
            for k in range(LANES):
                out[i, row, k] = 0.0
        # One row of the filter meets all rows of the window before the next one: its taps stay in registers, and
        # neighbouring rows do not wait for each other's sums.
        for plane in range(count):
            for u in range(PATCH_PX):
                w = filters[i, plane, u]
                w0, w1, w2, w3, w4, w5 = w[0], w[1], w[2], w[3], w[4], w[5]
                w6, w7, w8, w9, w10 = w[6], w[7], w[8], w[9], w[10]
                for row in range(window):
                    line = out[i, row]
                    seen = planes[plane, y + row + u, x : x + LANES + PATCH_PX - 1]
                    # The eleven taps are written out so that the loop over places becomes two vector registers.
                    for k in range(LANES):
                        line[k] += (
                            (w0 * seen[k] + w1 * seen[k + 1] + w2 * seen[k + 2] + w3 * seen[k + 3])
                            + (w4 * seen[k + 4] + w5 * seen[k + 5] + w6 * seen[k + 6] + w7 * seen[k + 7])
                            + (w8 * seen[k + 8] + w9 * seen[k + 9] + w10 * seen[k + 10])
                        )
        for row in range(window):
            factors = lengths[y + row, x : x + LANES]
            for k in range(LANES):
                out[i, row, k] *= factors[k]


@njit(**KERNEL)
def to_probabilities(
    maps: NDArray[np.float32], gains: NDArray[np.float32], biases: NDArray[np.float32], window: int
) -> None:
    """Logistic of the scores, in place: ``1 / (1 + exp(-(gain score + bias)))``; columns beyond the window become 0.

    Parameters
    ----------
    maps : ndarray, shape (N, window, 16), float32
        Input and output.
    gains, biases : ndarray, shape (N,), float32
    window : int
    """
    one = np.float32(1.0)
    for i in range(len(maps)):
        gain, bias = gains[i], biases[i]
        for row in range(window):
            line = maps[i, row]
            for k in range(LANES):
                line[k] = one / (one + fast_exp(-(gain * line[k] + bias)))
            for k in range(window, LANES):
                line[k] = 0.0


@njit(**KERNEL)
def bring_to_sum_one(maps: NDArray[np.float32], window: int, confidences: NDArray[np.float64]) -> None:
    """Divide each response map by its sum, in place, and note its highest value before that.

    Parameters
    ----------
    maps : ndarray, shape (N, window, 16), float32
        Input and output; columns from ``window`` on are 0.
    window : int
    confidences : ndarray, shape (N,), float64
        Output: the highest value of each map before the division.
    """
    for i in range(len(maps)):
        total, highest = np.float32(0.0), np.float32(0.0)
        for row in range(window):
            for k in range(LANES):
                total += maps[i, row, k]
                highest = max(highest, maps[i, row, k])
        confidences[i] = highest
        factor = np.float32(1.0) / (total + np.float32(1e-20))
        for row in range(window):
            for k in range(LANES):
                maps[i, row, k] *= factor


class Prepared(NamedTuple):
    """What `respond` works with: the experts of one channel, and room for one canvas.

    Attributes
    ----------
    filters : ndarray, shape (N, planes, 11, 11), float32
    gains, biases : ndarray, shape (N,), float32
    sums : ndarray, shape (2, columns), float64
    lengths : ndarray, shape (rows - 10, columns - 10), float32
    """

    filters: NDArray[np.float32]
    gains: NDArray[np.float32]
    biases: NDArray[np.float32]
    sums: NDArray[np.float64]
    lengths: NDArray[np.float32]


def prepare(
    filters: NDArray[np.float32],
    gains: NDArray[np.float32],
    biases: NDArray[np.float32],
    canvas_shape: tuple[int, int],
) -> Prepared:
    """Make ready for `respond`.

    Parameters
    ----------
    filters : ndarray, shape (N, planes, 11, 11), float32
        Each plane of zero mean.
    gains, biases : ndarray, shape (N,), float32
        Of the logistic.
    canvas_shape : tuple of int
        (rows, columns) of the planes.
    """
    rows, columns = canvas_shape
    lengths = np.empty((rows - PATCH_PX + 1, columns - PATCH_PX + 1), dtype=np.float32)
    return Prepared(filters, gains, biases, np.empty((2, columns)), lengths)


@njit(**KERNEL)
def respond(
    prepared: Prepared,
    planes: NDArray[np.float32],
    corners: NDArray[np.int64],
    window: int,
    out: NDArray[np.float32],
) -> None:
    """Probability of every place of every window that the point is there.

    Parameters
    ----------
    prepared : Prepared
        Its room is written to.
    planes : ndarray, shape (planes, rows, columns), float32
        One channel of the canvas, padded on the right as for `correlate_windows`.
    corners : ndarray, shape (N, 2), int64
        (x, y) of the top-left pixel of the patch at the window's first place.
    window : int
        Places along each side, at most 16.
    out : ndarray, shape (N, window, 16), float32
        Output; columns from ``window`` on are 0.
    """
    inverse_lengths(planes, prepared.sums, prepared.lengths)
    correlate_windows(planes, prepared.lengths, prepared.filters, corners, window, out)
    to_probabilities(out, prepared.gains, prepared.biases, window)
