"""Colour bins: every colour a pixel can have, put into one of a few hundred drawers by a table.

One table look-up a pixel replaces the conversion to another colour space. The tables see six bits of each channel.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import EXACT

TABLE_BITS = 6
TABLE_SIZE = 1 << (3 * TABLE_BITS)

HUE_BINS = 30
SATURATION_BINS = 8
# Three shades are enough to tell brown wood from lit skin, and few enough to bear a change of the light.
SHADE_BINS = 3
VALUE_BINS = 16
HUE_SATURATION_BINS = HUE_BINS * SATURATION_BINS * SHADE_BINS + VALUE_BINS
# Below this saturation or value the hue is mostly sensor noise; such pixels go to drawers of brightness alone,
# which is also what lets a grey picture be followed at all.
MIN_SATURATION = 0.12
MIN_VALUE = 0.10

RGB_LEVELS = 16
RGB_BINS = RGB_LEVELS**3


def _table_colours() -> NDArray[np.float64]:
    """Blue, green and red of each entry of a table, 0 to 1, shape (TABLE_SIZE, 3)."""
    index = np.arange(TABLE_SIZE)
    mask = (1 << TABLE_BITS) - 1
    channels = np.stack([index >> (2 * TABLE_BITS), index >> TABLE_BITS, index], axis=1) & mask
    return (channels + 0.5) / (mask + 1)


def hue_saturation_table() -> NDArray[np.uint16]:
    """Bin of each colour by hue, saturation and a coarse shade; by value alone where the hue means nothing.

    Returns
    -------
    ndarray, shape (TABLE_SIZE,), uint16
        Indexed by ``blue >> 2 << 12 | green >> 2 << 6 | red >> 2``; values below ``HUE_SATURATION_BINS``.

    References
    ----------
    A. R. Smith, "Color gamut transform pairs", SIGGRAPH 1978 (the hexcone model).
    """
    blue, green, red = _table_colours().T
    value = np.maximum(np.maximum(blue, green), red)
    chroma = value - np.minimum(np.minimum(blue, green), red)
    saturation = chroma / value
    safe = np.where(chroma > 0, chroma, 1.0)
    sector = np.where(
        value == red, (green - blue) / safe, np.where(value == green, 2 + (blue - red) / safe, 4 + (red - green) / safe)
    )
    # Half a bin of rotation keeps skin, which straddles red's wrap-around, in the middle of its drawers.
    hue = (sector / 6 + 0.5 / HUE_BINS) % 1.0
    hue_bin = np.minimum((hue * HUE_BINS).astype(int), HUE_BINS - 1)
    saturation_bin = np.minimum((saturation * SATURATION_BINS).astype(int), SATURATION_BINS - 1)
    value_bin = np.minimum((value * VALUE_BINS).astype(int), VALUE_BINS - 1)
    colourless = (saturation < MIN_SATURATION) | (value < MIN_VALUE)
    shade_bin = np.minimum((value * SHADE_BINS).astype(int), SHADE_BINS - 1)
    coloured_bin = (hue_bin * SATURATION_BINS + saturation_bin) * SHADE_BINS + shade_bin
    bins: NDArray[np.uint16] = np.where(
        colourless, HUE_BINS * SATURATION_BINS * SHADE_BINS + value_bin, coloured_bin
    ).astype(np.uint16)
    return bins


def rgb_table() -> NDArray[np.uint16]:
    """Bin of each colour in a cube of 16 x 16 x 16.

    Returns
    -------
    ndarray, shape (TABLE_SIZE,), uint16
        Indexed as in `hue_saturation_table`; values below ``RGB_BINS``.
    """
    level = (_table_colours() * RGB_LEVELS).astype(int)
    bins: NDArray[np.uint16] = ((level[:, 0] * RGB_LEVELS + level[:, 1]) * RGB_LEVELS + level[:, 2]).astype(np.uint16)
    return bins


@njit(inline="always", **EXACT)
def table_index(blue: int, green: int, red: int) -> int:
    """Entry of a colour in the tables above.

    Parameters
    ----------
    blue, green, red : int, 0 to 255

    Returns
    -------
    int, 0 to TABLE_SIZE - 1
    """
    return ((blue >> 2) << 12) | ((green >> 2) << 6) | (red >> 2)


@njit(**EXACT)
def count_colours(
    image: NDArray[np.uint8],
    table: NDArray[np.uint16],
    ellipse: NDArray[np.float64],
    inner: float,
    outer: float,
    histogram: NDArray[np.float32],
) -> int:
    """Count the colours of the pixels in an ellipse, or in the ring between two ellipses.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    table : ndarray, shape (TABLE_SIZE,), uint16
        Colour to bin.
    ellipse : ndarray, shape (5,), float64
        Centre x, y; semi-axes along the box's width and height (px); rotation (rad, clockwise).
    inner, outer : float
        The ring's borders as multiples of the ellipse; ``inner=0`` counts the whole ellipse.
    histogram : ndarray, shape (bins,), float32, output
        Overwritten with the share of each bin, summing to 1 (to 0 where no pixel is inside the picture).

    Returns
    -------
    int
        Number of pixels counted.
    """
    height, width = image.shape[0], image.shape[1]
    centre_x, centre_y, radius_x, radius_y, angle = ellipse
    cosine, sine = np.cos(angle), np.sin(angle)
    reach_x = outer * np.sqrt((radius_x * cosine) ** 2 + (radius_y * sine) ** 2)
    reach_y = outer * np.sqrt((radius_x * sine) ** 2 + (radius_y * cosine) ** 2)
    left, right = max(0, int(np.ceil(centre_x - reach_x))), min(width - 1, int(np.floor(centre_x + reach_x)))
    top, bottom = max(0, int(np.ceil(centre_y - reach_y))), min(height - 1, int(np.floor(centre_y + reach_y)))
    histogram[:] = 0.0
    count = 0
    for row in range(top, bottom + 1):
        down = row - centre_y
        for column in range(left, right + 1):
            along = column - centre_x
            u = (along * cosine + down * sine) / radius_x
            v = (down * cosine - along * sine) / radius_y
            distance = u * u + v * v
            if inner * inner <= distance <= outer * outer:
                entry = table_index(image[row, column, 0], image[row, column, 1], image[row, column, 2])
                histogram[table[entry]] += 1.0
                count += 1
    if count > 0:
        for i in range(histogram.shape[0]):
            histogram[i] /= count
    return count
