"""What is before a face taken out of a picture and laid back, and steadied; skin followed upwards to the hair.

Only pixels that a cover touches are looked at: over most of a face there is nothing before it.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

Plane = NDArray[np.float32]
Picture = NDArray[np.uint8]

_ZERO, _ONE, _HALF = np.float32(0.0), np.float32(1.0), np.float32(0.5)
# Light changes over a forehead: the skin's colour is by so much that of the newest row, where that is skin for sure.
_NEWEST, _KEPT = np.float32(0.25), np.float32(0.9)


@njit(**KERNEL)
def mix_in(over: Picture, alpha: Plane, part: Picture) -> None:
    """Lay a picture over another one.

    Parameters
    ----------
    over : ndarray, shape (height, width, 3), uint8
    alpha : ndarray, shape (height, width), float32
        How much of it is seen, 0 to 1.
    part : ndarray, shape (height, width, 3), uint8
        In and output.
    """
    for i in range(alpha.shape[0]):
        for j in range(alpha.shape[1]):
            share = alpha[i, j]
            if share <= _ZERO:
                continue
            for channel in range(3):
                old = np.float32(part[i, j, channel])
                part[i, j, channel] = np.uint8(old + share * (np.float32(over[i, j, channel]) - old) + _HALF)


@njit(**KERNEL)
def lay_back(picture: Picture, free: Picture, alpha: Plane, wider: Plane, seen: float, part: Picture) -> None:
    """Lay what was taken away before what was drawn; where nothing was drawn the picture becomes what it was.

    Parameters
    ----------
    picture, free : ndarray, shape (height, width, 3), uint8
        As it was, and as it was when something was drawn.
    alpha : ndarray, shape (height, width), float32
        How much of each pixel is of what was taken away.
    wider : ndarray, shape (height, width), float32
        Not 0 where anything was.
    seen : float
        Grey levels, as a mean over 3 x 3 pixels, that tell that something was drawn.
    part : ndarray, shape (height, width, 3), uint8
        As it was drawn; in and output.
    """
    rows, columns = alpha.shape
    least = np.float32(1.0 / seen)
    # What is drawn is overwritten row by row: of the rows before the differences are kept.
    changed = np.zeros((3, columns + 2), np.float32)
    for i in range(rows + 1):
        if i < rows:
            line = changed[i % 3]
            for j in range(columns):
                most = 0
                for channel in range(3):
                    most = max(most, abs(int(part[i, j, channel]) - int(free[i, j, channel])))
                line[j + 1] = np.float32(most)
            line[0], line[columns + 1] = line[1], line[columns]
        if i == 0:
            continue
        row = i - 1
        before, here, after = changed[max(row - 1, 0) % 3], changed[row % 3], changed[min(i, rows - 1) % 3]
        for j in range(columns):
            if wider[row, j] <= _ZERO and alpha[row, j] <= _ZERO:
                continue
            total = _ZERO
            for k in range(j, j + 3):
                total += before[k] + here[k] + after[k]
            drawn = min(total * least / np.float32(9.0), _ONE) * (_ONE - alpha[row, j])
            for channel in range(3):
                old = np.float32(picture[row, j, channel])
                part[row, j, channel] = np.uint8(old + drawn * (np.float32(part[row, j, channel]) - old) + _HALF)


@njit(**KERNEL)
def keep_where_still(
    colours: Plane, before: Plane, chances_before: Plane, limits: tuple[float, float, float], chances: Plane
) -> None:
    """Mix chances with those of the frame before, where the colours are what they were.

    Parameters
    ----------
    colours, before : ndarray, shape (rows, columns, 3), float32
        Of this frame and of the one before, laid onto it.
    chances_before : ndarray, shape (rows, columns, kinds), float32
        Of the frame before, laid onto this one.
    limits : tuple of float
        How much is kept where nothing has changed; the changes, as a mean over 3 x 3 cells, up to which that much is
        kept and from which on nothing is.
    chances : ndarray, shape (rows, columns, kinds), float32
        In and output.
    """
    kept, still, changed = np.float32(limits[0]), np.float32(limits[1]), np.float32(limits[2])
    rows, columns, kinds = chances.shape
    mean, slope = np.float32(1.0 / 27.0), kept / (changed - still)
    # Of three rows at a time the changes are kept, with a column more at either end.
    lines = np.empty((3, columns + 2), np.float32)
    for i in range(rows + 1):
        if i < rows:
            line = lines[i % 3]
            for j in range(columns):
                total = _ZERO
                for channel in range(3):
                    total += abs(colours[i, j, channel] - before[i, j, channel])
                line[j + 1] = total
            line[0], line[columns + 1] = line[1], line[columns]
        if i == 0:
            continue
        row = i - 1
        above, here, below = lines[max(row - 1, 0) % 3], lines[row % 3], lines[min(i, rows - 1) % 3]
        for j in range(columns):
            total = _ZERO
            for k in range(j, j + 3):
                total += above[k] + here[k] + below[k]
            share = min(max(slope * (changed - mean * total), _ZERO), kept)
            for kind in range(kinds):
                chances[row, j, kind] += share * (chances_before[row, j, kind] - chances[row, j, kind])


@njit(**KERNEL)
def follow_skin(
    colours: Plane, first: int, known: Plane, share: Plane, limits: tuple[float, float, float, float], out: Plane
) -> None:
    """Follow skin upwards from row to row by its colour.

    Parameters
    ----------
    colours : ndarray, shape (rows, columns, 3), float32
        Logarithms of the cells' colours.
    first : int
        The row from which on it is known.
    known : ndarray, shape (columns, 3), float32
        The skin's colour there; output too.
    share : ndarray, shape (columns,), float32
        How much of that row is skin, 0 to 1.
    limits : tuple of float
        Differences of colour up to which a cell is skin and from which on it is none; the share of a difference that
        counts where a cell is brighter; how much of a cell's skin goes on into those beside it in the row above.
    out : ndarray, shape (first, columns), float32
        Output: how much of each cell is skin.
    """
    alike, other, shine, widening = limits
    columns = colours.shape[1]
    for row in range(first - 1, -1, -1):
        for j in range(columns):
            away = 0.0
            for channel in range(3):
                step = float(colours[row, j, channel] - known[j, channel])
                away = max(away, step * shine, -step)
            own = min(max((other - away) / (other - alike), 0.0), 1.0)
            if row == first - 1:
                beneath, beside = share[j], max(share[max(j - 1, 0)], share[min(j + 1, columns - 1)])
            else:
                below = out[row + 1]
                beneath, beside = below[j], max(below[max(j - 1, 0)], below[min(j + 1, columns - 1)])
            out[row, j] = np.float32(min(own, max(float(beneath), widening * float(beside))))
            if out[row, j] > _KEPT:
                for channel in range(3):
                    known[j, channel] += _NEWEST * (colours[row, j, channel] - known[j, channel])
