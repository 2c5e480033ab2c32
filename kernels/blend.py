"""Laying a drawn face over a picture: the region it takes, the differences along its border, the final mix.

The drawn face lives in a window of the picture, whose first pixel is ``picture[top, left]``. All arrays but the picture
have the window's size.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

Plane = NDArray[np.float32]
Picture = NDArray[np.uint8]

_ZERO, _ONE, _HALF = np.float32(0.0), np.float32(1.0), np.float32(0.5)


@njit(**KERNEL)
def mark_region(weight: Plane, free: Plane) -> None:
    """Make a region of what is at least half covered, and tell its inner pixels from its border.

    Border pixels have one of their four neighbours outside the region. Beyond the window's sides nothing is outside.

    Parameters
    ----------
    weight : ndarray, shape (height, width), float32
        In and output: becomes 1 where it was at least one half, else 0.
    free : ndarray, shape (height, width), float32
        Output: 1 for inner pixels of the region, else 0.
    """
    rows, columns = weight.shape
    for i in range(rows):
        for j in range(columns):
            weight[i, j] = _ONE if weight[i, j] >= _HALF else _ZERO
    for i in range(rows):
        above, here, below = weight[max(i - 1, 0)], weight[i], weight[min(i + 1, rows - 1)]
        for j in range(columns):
            sides = here[max(j - 1, 0)] * here[min(j + 1, columns - 1)]
            free[i, j] = here[j] * above[j] * below[j] * sides


@njit(**KERNEL)
def border_differences(
    picture: Picture,
    left: int,
    top: int,
    face: Plane,
    weight: Plane,
    free: Plane,
    field: Plane,
    border: NDArray[np.int32],
) -> int:
    """Fix a field to picture minus face on the region's border, and to 0 outside.

    Parameters
    ----------
    picture : ndarray, shape (H, W, 3), uint8, BGR
    left, top : int
        Where the window lies in it, pixels.
    face : ndarray, shape (3, height, width), float32
    weight, free : ndarray, shape (height, width), float32
        From `mark_region`.
    field : ndarray, shape (3, height, width), float32
        Output; left as it is where ``free`` is 1.
    border : ndarray, shape (n, 2), int32
        Output: row and column of the border's pixels, as many as there is room for.

    Returns
    -------
    int
        How many pixels the border has.
    """
    count = 0
    for i in range(weight.shape[0]):
        for j in range(weight.shape[1]):
            if free[i, j] > _ZERO:
                continue
            for channel in range(3):
                field[channel, i, j] = _ZERO
            if weight[i, j] > _ZERO and count < len(border):
                for channel in range(3):
                    field[channel, i, j] = np.float32(picture[top + i, left + j, channel]) - face[channel, i, j]
                border[count, 0], border[count, 1] = i, j
                count += 1
    return count


@njit(inline="always", **KERNEL)
def _trust(square: float, limits: tuple[float, float]) -> float:
    """1 for distances up to the first limit, falling smoothly to 0 at the second."""
    if square <= limits[0] * limits[0]:
        return 1.0
    if square >= limits[1] * limits[1]:
        return 0.0
    share = (np.sqrt(square) - limits[0]) / (limits[1] - limits[0])
    return float(1.0 - share * share * (3.0 - 2.0 * share))


@njit(inline="always", **KERNEL)
def _harmonics(row: int, column: int, frame: tuple[float, float, float], out: NDArray[np.float64]) -> None:
    x, y = (column - frame[0]) * frame[2], (row - frame[1]) * frame[2]
    out[0], out[1], out[2], out[3], out[4] = 1.0, x, y, x * y, x * x - y * y


@njit(**KERNEL)
def border_moments(
    field: Plane,
    border: NDArray[np.int32],
    frame: tuple[float, float, float],
    model: NDArray[np.float64],
    limits: tuple[float, float],
    out: NDArray[np.float64],
) -> None:
    """Sums for fitting a smooth membrane to the differences along a border, far ones left out.

    The membrane is the sum of the five harmonic polynomials up to the second degree: 1, x, y, xy and x² - y².

    Parameters
    ----------
    field : ndarray, shape (3, height, width), float32
    border : ndarray, shape (n, 2), int32
        Row and column of the border's pixels.
    frame : tuple of float
        Column and row of the origin of x and y, and units for a pixel.
    model : ndarray, shape (5, 3), float64
        The membrane so far; each pixel counts by its distance (over the three channels) from it.
    limits : tuple of float
        A distance up to the first counts fully, one from the second on not at all; grey levels.
    out : ndarray, shape (5, 8), float64
        Output: weighted sums of the polynomials' products with each other and with the three channels.
    """
    out[:] = 0.0
    terms = np.zeros(5)
    for k in range(len(border)):
        i, j = border[k, 0], border[k, 1]
        _harmonics(i, j, frame, terms)
        square = 0.0
        for channel in range(3):
            expected = 0.0
            for n in range(5):
                expected += terms[n] * model[n, channel]
            square += (field[channel, i, j] - expected) ** 2
        trust = _trust(square, limits)
        if trust == 0.0:
            continue
        for n in range(5):
            for m in range(5):
                out[n, m] += trust * terms[n] * terms[m]
            for channel in range(3):
                out[n, 5 + channel] += trust * terms[n] * field[channel, i, j]


@njit(**KERNEL)
def tame_border(
    field: Plane,
    border: NDArray[np.int32],
    frame: tuple[float, float, float],
    model: NDArray[np.float64],
    limits: tuple[float, float],
    reach: int,
    weight: Plane,
) -> None:
    """Bring differences that are far from a smooth membrane back to it: hair, background, a hand.

    As the face no longer meets the picture there, it fades out towards those pixels instead.

    Parameters
    ----------
    field : ndarray, shape (3, height, width), float32
        In and output.
    border, frame, model, limits
        As in `border_moments`.
    reach : int
        How far inwards the face fades, pixels.
    weight : ndarray, shape (height, width), float32
        In and output: lowered around the pixels that were far off.
    """
    terms, expected = np.zeros(5), np.zeros(3)
    rows, columns = weight.shape
    for k in range(len(border)):
        i, j = border[k, 0], border[k, 1]
        _harmonics(i, j, frame, terms)
        square = 0.0
        for channel in range(3):
            total = 0.0
            for n in range(5):
                total += terms[n] * model[n, channel]
            expected[channel] = total
            square += (field[channel, i, j] - total) ** 2
        trust = _trust(square, limits)
        if trust >= 1.0:
            continue
        for channel in range(3):
            field[channel, i, j] = expected[channel] + trust * (field[channel, i, j] - expected[channel])
        for row in range(max(i - reach, 0), min(i + reach + 1, rows)):
            for column in range(max(j - reach, 0), min(j + reach + 1, columns)):
                away = np.sqrt(float((row - i) ** 2 + (column - j) ** 2)) / (reach + 1)
                if away < 1.0:
                    weight[row, column] = min(weight[row, column], np.float32(trust + (1.0 - trust) * away))


@njit(**KERNEL)
def fill_membrane(free: Plane, frame: tuple[float, float, float], model: NDArray[np.float64], field: Plane) -> None:
    """Fill the unknown part of a field with a smooth membrane.

    Parameters
    ----------
    free : ndarray, shape (height, width), float32
    frame, model
        As in `border_moments`.
    field : ndarray, shape (3, height, width), float32
        Output; left as it is where ``free`` is 0.
    """
    terms = np.zeros(5)
    for i in range(free.shape[0]):
        for j in range(free.shape[1]):
            if free[i, j] > _ZERO:
                _harmonics(i, j, frame, terms)
                for channel in range(3):
                    total = 0.0
                    for n in range(5):
                        total += terms[n] * model[n, channel]
                    field[channel, i, j] = total


@njit(**KERNEL)
def carry_field(last: Plane, to_last: tuple[float, float, float, float], free: Plane, field: Plane) -> None:
    """Fill the unknown part of a field from an earlier one that has moved since.

    Parameters
    ----------
    last : ndarray, shape (3, rows, columns), float32
        The earlier field, in a window of its own.
    to_last : tuple of float
        Similarity (a, b, x, y) from a pixel (column, row) here to (a column - b row + x, b column + a row + y) there.
    free : ndarray, shape (height, width), float32
        1 where the field is unknown.
    field : ndarray, shape (3, height, width), float32
        Output, bilinear; left as it is where ``free`` is 0.
    """
    rows, columns = last.shape[1:]
    most_x, most_y = np.float32(columns - 1), np.float32(rows - 1)
    a, b, from_x, from_y = (
        np.float32(to_last[0]),
        np.float32(to_last[1]),
        np.float32(to_last[2]),
        np.float32(to_last[3]),
    )
    for i in range(free.shape[0]):
        y = np.float32(i)
        for j in range(free.shape[1]):
            if free[i, j] == _ZERO:
                continue
            x = np.float32(j)
            u = min(max(a * x - b * y + from_x, _ZERO), most_x)
            v = min(max(b * x + a * y + from_y, _ZERO), most_y)
            x0, y0 = int(u), int(v)
            x1, y1 = min(x0 + 1, columns - 1), min(y0 + 1, rows - 1)
            fx, fy = u - np.float32(x0), v - np.float32(y0)
            for channel in range(3):
                top = last[channel, y0, x0] + fx * (last[channel, y0, x1] - last[channel, y0, x0])
                bottom = last[channel, y1, x0] + fx * (last[channel, y1, x1] - last[channel, y1, x0])
                field[channel, i, j] = top + fy * (bottom - top)


@njit(**KERNEL)
def colour_moments(
    picture: Picture,
    left: int,
    top: int,
    face: Plane,
    weight: Plane,
    opponent: Plane,
    step: int,
    out: NDArray[np.float64],
) -> None:
    """Sums of opponent colours and of their squares, of picture and face, where the face covers the picture.

    Parameters
    ----------
    picture : ndarray, shape (H, W, 3), uint8, BGR
    left, top : int
        Where the window lies in it, pixels.
    face : ndarray, shape (3, height, width), float32
    weight : ndarray, shape (height, width), float32
        Pixels of at least one half count.
    opponent : ndarray, shape (3, 3), float32
        Opponent colours are ``opponent @ (blue, green, red)``.
    step : int
        Every so many rows and columns are looked at.
    out : ndarray, shape (4, 3), float64
        Output: the picture's means and spreads (standard deviations), then the face's.
    """
    out[:] = 0.0
    count = 0
    for i in range(0, weight.shape[0], step):
        for j in range(0, weight.shape[1], step):
            if weight[i, j] < _HALF:
                continue
            count += 1
            pixel = picture[top + i, left + j]
            for k in range(3):
                mine, theirs = 0.0, 0.0
                for channel in range(3):
                    mine += opponent[k, channel] * pixel[channel]
                    theirs += opponent[k, channel] * face[channel, i, j]
                out[0, k] += mine
                out[1, k] += mine * mine
                out[2, k] += theirs
                out[3, k] += theirs * theirs
    for k in range(3):
        for row in (0, 2):
            mean = out[row, k] / max(count, 1)
            out[row, k] = mean
            out[row + 1, k] = np.sqrt(max(out[row + 1, k] / max(count, 1) - mean * mean, 0.0))


@njit(**KERNEL)
def colour_field(face: Plane, matrix: Plane, offset: Plane, weight: Plane, field: Plane) -> None:
    """What a change of colours adds to a face.

    Parameters
    ----------
    face : ndarray, shape (3, height, width), float32
    matrix : ndarray, shape (3, 3), float32
    offset : ndarray, shape (3,), float32
        The new colour is ``matrix @ (blue, green, red) + offset``.
    weight : ndarray, shape (height, width), float32
    field : ndarray, shape (3, height, width), float32
        Output: new colour minus old; 0 where ``weight`` is.
    """
    for i in range(weight.shape[0]):
        for j in range(weight.shape[1]):
            for k in range(3):
                new = (
                    offset[k]
                    + matrix[k, 0] * face[0, i, j]
                    + matrix[k, 1] * face[1, i, j]
                    + matrix[k, 2] * face[2, i, j]
                )
                field[k, i, j] = new - face[k, i, j] if weight[i, j] > _ZERO else _ZERO


@njit(**KERNEL)
def compose(picture: Picture, left: int, top: int, face: Plane, field: Plane, weight: Plane, strength: float) -> None:
    """Mix face plus field into a picture.

    Parameters
    ----------
    picture : ndarray, shape (H, W, 3), uint8, BGR
        Output, drawn over.
    left, top : int
        Where the window lies in it, pixels.
    face, field : ndarray, shape (3, height, width), float32
    weight : ndarray, shape (height, width), float32
        0 leaves the picture, 1 covers it.
    strength : float
        Times all weights, 0 to 1.
    """
    full = np.float32(255.0)
    for i in range(weight.shape[0]):
        line = picture[top + i]
        for j in range(weight.shape[1]):
            share = weight[i, j] * np.float32(strength)
            if share <= _ZERO:
                continue
            for channel in range(3):
                old = np.float32(line[left + j, channel])
                new = min(max(face[channel, i, j] + field[channel, i, j], _ZERO), full)
                line[left + j, channel] = np.uint8(old + share * (new - old) + _HALF)
