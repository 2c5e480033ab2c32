"""Oriented gradients and the descriptors made of them (after Lowe, IJCV 2004, and Dalal & Triggs, CVPR 2005)."""

from __future__ import annotations

from math import cos, pi, sin, sqrt

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

DIRECTIONS = 8
_COSINES = np.array([cos(2 * pi * k / DIRECTIONS) for k in range(DIRECTIONS)], dtype=np.float32)
_SINES = np.array([sin(2 * pi * k / DIRECTIONS) for k in range(DIRECTIONS)], dtype=np.float32)
# A gradient counts for a direction while it is within one step of it; at most two directions share it.
_EDGE = np.float32(cos(2 * pi / DIRECTIONS))
# A descriptor entry above this share is cut, so that one strong edge does not drown the rest (Lowe, section 6.1).
_LARGEST_SHARE = 0.2
# Squared length, in grey levels, below which a descriptor fades to zero instead of amplifying noise.
_NOISE_FLOOR = 4.0


@njit(**KERNEL)
def oriented_gradients(image: NDArray[np.float32], out: NDArray[np.float32]) -> None:
    """Split the gradient of a picture over eight directions, softly.

    With g the gradient by central differences and d_k the unit vector at k times 45 degrees, plane k is
    ``max(0, g . d_k - |g| cos 45)``: no arc tangent, and a turning edge moves smoothly from plane to plane.

    Parameters
    ----------
    image : ndarray, shape (rows, columns), float32
    out : ndarray, shape (rows, columns, 8), float32
        Output; the outermost rows and columns are zero.
    """
    rows, columns = image.shape
    for column in range(columns):
        for k in range(DIRECTIONS):
            out[0, column, k] = out[rows - 1, column, k] = np.float32(0.0)
    for row in range(1, rows - 1):
        above, here, below = image[row - 1], image[row], image[row + 1]
        for k in range(DIRECTIONS):
            out[row, 0, k] = out[row, columns - 1, k] = np.float32(0.0)
        for column in range(1, columns - 1):
            across = np.float32(0.5) * (here[column + 1] - here[column - 1])
            down = np.float32(0.5) * (below[column] - above[column])
            least = _EDGE * np.sqrt(across * across + down * down)
            cell = out[row, column]
            for k in range(DIRECTIONS):
                cell[k] = max(np.float32(0.0), across * _COSINES[k] + down * _SINES[k] - least)


@njit(**KERNEL)
def pool(planes: NDArray[np.float32], width: int, sums: NDArray[np.float32], out: NDArray[np.float32]) -> None:
    """Mean of each plane over a square of odd width, by running sums; squares are cut off at the border.

    Parameters
    ----------
    planes : ndarray, shape (rows, columns, 8), float32
    width : int
        Side of the square, odd, pixels. Wider blurs more and tolerates larger shifts.
    sums : ndarray, shape (columns, 8), float32
        Work space.
    out : ndarray, shape (rows, columns, 8), float32
        Output; must not be ``planes``.
    """
    rows, columns, _ = planes.shape
    reach, length = width // 2, columns * DIRECTIONS
    share = np.float32(1.0 / (width * width))
    # Columns and directions as one line: sums over neighbours are sums of shifted lines.
    lines, totals, answers = planes.reshape(rows, length), sums.reshape(length), out.reshape(rows, length)
    for k in range(length):
        totals[k] = np.float32(0.0)
    for row in range(-reach, rows):
        if row + reach < rows:
            line = lines[row + reach]
            for k in range(length):
                totals[k] += line[k]
        if row - reach - 1 >= 0:
            line = lines[row - reach - 1]
            for k in range(length):
                totals[k] -= line[k]
        if row < 0:
            continue
        answer = answers[row]
        for k in range(length):
            answer[k] = np.float32(0.0)
        for off in range(-reach * DIRECTIONS, (reach + 1) * DIRECTIONS, DIRECTIONS):
            # A canvas may be narrower than the square is wide.
            first, end = max(0, -off), max(0, length - max(0, off))
            if first < end:
                here, there = answer[first:end], totals[first + off : end + off]
                for k in range(end - first):
                    here[k] += share * there[k]


@njit(**KERNEL)
def describe_canvas(
    canvas: NDArray[np.float32],
    width: int,
    points_xy: NDArray[np.float64],
    cells: int,
    spacing: float,
    out: NDArray[np.float32],
) -> None:
    """`oriented_gradients`, `pool` and `describe_points` of a canvas at one go.

    Parameters
    ----------
    canvas : ndarray, shape (rows, columns), float32
    width, points_xy, cells, spacing, out
        As for those.
    """
    rows, columns = canvas.shape
    planes = np.empty((rows, columns, DIRECTIONS), dtype=np.float32)
    pooled = np.empty((rows, columns, DIRECTIONS), dtype=np.float32)
    oriented_gradients(canvas, planes)
    pool(planes, width, np.empty((columns, DIRECTIONS), dtype=np.float32), pooled)
    describe_points(pooled, points_xy, cells, spacing, out)


@njit(**KERNEL)
def describe_points(
    pooled: NDArray[np.float32], points_xy: NDArray[np.float64], cells: int, spacing: float, out: NDArray[np.float32]
) -> None:
    """Describe the surroundings of each point by the gradients of a square grid of cells around it.

    The grid is sampled bilinearly (positions beyond the border are moved onto it), then each description is brought to
    unit length, cut at 0.2 and brought to unit length again.

    Parameters
    ----------
    pooled : ndarray, shape (rows, columns, 8), float32
        From `pool`.
    points_xy : ndarray, shape (N, 2), float64, pixels
    cells : int
        Grid cells along each side.
    spacing : float
        Distance between cell centres, pixels.
    out : ndarray, shape (N, cells * cells * 8), float32
        Output: for each point the cells row by row, eight directions each.
    """
    rows, columns, _ = pooled.shape
    start = -0.5 * spacing * (cells - 1)
    for i in range(len(points_xy)):
        description = out[i]
        for cell in range(cells * cells):
            x = points_xy[i, 0] + start + spacing * (cell % cells)
            y = points_xy[i, 1] + start + spacing * (cell // cells)
            x = min(max(x, 0.0), columns - 1.000001)
            y = min(max(y, 0.0), rows - 1.000001)
            column, row = int(x), int(y)
            across, down = np.float32(x - column), np.float32(y - row)
            for k in range(DIRECTIONS):
                top = pooled[row, column, k] + across * (pooled[row, column + 1, k] - pooled[row, column, k])
                bottom = pooled[row + 1, column, k]
                bottom += across * (pooled[row + 1, column + 1, k] - pooled[row + 1, column, k])
                description[cell * DIRECTIONS + k] = top + down * (bottom - top)
        _bring_to_unit_length(description)


@njit(**KERNEL)
def _bring_to_unit_length(description: NDArray[np.float32]) -> None:
    total = 0.0
    for value in description:
        total += value * value
    factor = np.float32(1.0 / sqrt(total + _NOISE_FLOOR))
    total = 0.0
    for k in range(len(description)):
        description[k] = min(description[k] * factor, np.float32(_LARGEST_SHARE))
        total += description[k] * description[k]
    factor = np.float32(1.0 / sqrt(total + 1e-6))
    for k in range(len(description)):
        description[k] *= factor
