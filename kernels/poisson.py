"""Poisson blending: the gradients of one picture with the border colours of another.

P. Pérez, M. Gangnet, A. Blake, "Poisson image editing", SIGGRAPH 2003. With ``result = face + field`` the equation is
Laplace's for the field, whose border values are ``scene - face`` (their eq. 10): a membrane spanned over the region. It
is smooth, so that a multigrid solver that starts from the last frame's field needs one cycle or two.

A region is given by ``free``, 1 where the field is unknown and 0 where it is fixed. At the sides of the arrays, where a
region is cut off by the picture's edge, nothing is fixed and the field arrives at a right angle (Neumann's condition).
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL

Plane = NDArray[np.float32]

_SMALLEST_SIDE = 4
_CHANNELS = 3
# Weights of three Jacobi sweeps that together damp all waves shorter than four pixels best: the inverses of Chebyshev's
# nodes on the part of the spectrum of 1 - average that belongs to them, 1/2 to 2.
_NODES = [1.25 + 0.75 * np.cos(np.pi * (2 * k + 1) / 6) for k in range(3)]
_WEIGHTS = (np.float32(1 / _NODES[0]), np.float32(1 / _NODES[2]), np.float32(1 / _NODES[1]))
_SWEEPS_ON_COARSEST = 8
# A coarse region larger than the true one overshoots at the border and diverges, a smaller one creeps. Strict once and
# lenient after that, the errors make up for each other: measured, 0.25 of the error is left after a cycle, not 0.37.
_LEAST_FREE = (4, 4, 3)


def work_size(height: int, width: int) -> int:
    """How many float32 values `solve_membrane` needs to work on arrays of that size or any smaller one.

    Parameters
    ----------
    height, width : int
        Pixels.
    """
    total = 0
    while True:
        # the region, and three planes each of correction, right side and sweep
        total += height * width * (1 + 3 * _CHANNELS)
        if min(height, width) <= _SMALLEST_SIDE:
            return total
        height, width = (height + 1) // 2, (width + 1) // 2


def solve_membrane(field: Plane, free: Plane, work: Plane, cycles: int) -> None:
    """Bring a field nearer to the membrane that its fixed values span, in place.

    Multigrid V-cycles on half-sized grids, three Jacobi sweeps before and three after each correction
    (U. Trottenberg et al., "Multigrid", 2001, chapter 2).

    Parameters
    ----------
    field : ndarray, shape (3, height, width), float32
        Output. On entry the fixed values where ``free`` is 0, and elsewhere a first guess; the better the guess, the
        fewer cycles are needed.
    free : ndarray, shape (height, width), float32
        1 where the field is unknown, 0 where it is fixed.
    work : ndarray, shape (at least ``work_size(height, width)``,), float32
        Output, scratch.
    cycles : int
        More is nearer; each leaves about a quarter of the error, or half where sides cut off the region and it meets
        the right one or the bottom at a size that is no multiple of a power of two.

    Raises
    ------
    ValueError
        When shapes do not match or the work space is too small.
    """
    height, width = free.shape
    if field.shape != (_CHANNELS, height, width):
        raise ValueError(f"the field is {field.shape}, the region {free.shape}")
    if len(work) < work_size(height, width):
        raise ValueError(f"the work space holds {len(work)} values, {work_size(height, width)} are needed")
    _solve(field, free, work, cycles)


@njit(**KERNEL)
def _solve(field: Plane, free: Plane, work: Plane, cycles: int) -> None:
    height, width = free.shape
    starts, heights, widths = np.zeros(16, np.int64), np.zeros(16, np.int64), np.zeros(16, np.int64)
    levels, start = 0, 0
    while True:
        starts[levels], heights[levels], widths[levels] = start, height, width
        start += height * width * (1 + 3 * _CHANNELS)
        levels += 1
        if min(height, width) <= _SMALLEST_SIDE:
            break
        height, width = (height + 1) // 2, (width + 1) // 2
    for k in range(1, levels):
        finer = _region(free, work, starts[k - 1], heights[k - 1], widths[k - 1], k - 1)
        _halve_region(finer, _region(free, work, starts[k], heights[k], widths[k], k), _LEAST_FREE[min(k, 2)])
    once = np.int64(1)  # a literal would be a type of its own, and all below it be compiled twice
    for _ in range(cycles):
        for k in range(levels):
            value, rhs, swept = _planes(field, work, starts[k], heights[k], widths[k], k)
            region = _region(free, work, starts[k], heights[k], widths[k], k)
            if k == 0:
                rhs[:] = 0
            else:
                value[:] = 0
            _smooth(value, rhs, swept, region, once if k + 1 < levels else _SWEEPS_ON_COARSEST)
            if k + 1 < levels:
                _, below, _ = _planes(field, work, starts[k + 1], heights[k + 1], widths[k + 1], k + 1)
                coarser = _region(free, work, starts[k + 1], heights[k + 1], widths[k + 1], k + 1)
                _restrict_residual(value, rhs, region, coarser, below)
        for k in range(levels - 2, -1, -1):
            value, rhs, swept = _planes(field, work, starts[k], heights[k], widths[k], k)
            region = _region(free, work, starts[k], heights[k], widths[k], k)
            correction, _, _ = _planes(field, work, starts[k + 1], heights[k + 1], widths[k + 1], k + 1)
            _add_correction(correction, region, value)
            _smooth(value, rhs, swept, region, once)


@njit(**KERNEL)
def _part(work: Plane, start: int, height: int, width: int) -> Plane:
    """Three planes of the work space."""
    return work[start : start + _CHANNELS * height * width].reshape((_CHANNELS, height, width))


@njit(**KERNEL)
def _region(free: Plane, work: Plane, start: int, height: int, width: int, level: int) -> Plane:
    """What is unknown of a level; the finest level's is given."""
    return free if level == 0 else work[start : start + height * width].reshape((height, width))


@njit(**KERNEL)
def _planes(field: Plane, work: Plane, start: int, height: int, width: int, level: int):  # type: ignore[no-untyped-def]
    """Value, right side and sweep of a level; the finest level's value is the field itself."""
    size = height * width
    value = field if level == 0 else _part(work, start + size, height, width)
    rhs = _part(work, start + 4 * size, height, width)
    return value, rhs, _part(work, start + 7 * size, height, width)


@njit(**KERNEL)
def _halve_region(fine: Plane, coarse: Plane, least: int) -> None:
    """A coarse cell is free when at least so many of its four are."""
    rows, columns = fine.shape
    for i in range(coarse.shape[0]):
        above, below = fine[2 * i], fine[min(2 * i + 1, rows - 1)]
        for j in range(coarse.shape[1]):
            right = min(2 * j + 1, columns - 1)
            total = above[2 * j] + above[right] + below[2 * j] + below[right]
            coarse[i, j] = np.float32(1.0) if total >= least else np.float32(0.0)


@njit(**KERNEL)
def _smooth(value: Plane, rhs: Plane, swept: Plane, free: Plane, times: int) -> None:
    for _ in range(times):
        _sweep(value, rhs, free, _WEIGHTS[0], swept)
        _sweep(swept, rhs, free, _WEIGHTS[1], value)
        _sweep(value, rhs, free, _WEIGHTS[2], swept)
        _copy(swept, value)


@njit(**KERNEL)
def _copy(source: Plane, out: Plane) -> None:
    for channel in range(_CHANNELS):
        for i in range(source.shape[1]):
            for j in range(source.shape[2]):
                out[channel, i, j] = source[channel, i, j]


@njit(**KERNEL)
def _sweep(value: Plane, rhs: Plane, free: Plane, weight: float, out: Plane) -> None:
    """One damped Jacobi sweep: value + weight * (mean of the four neighbours + rhs / 4 - value)."""
    rows, columns = free.shape
    quarter = np.float32(0.25)
    for channel in range(_CHANNELS):
        for i in range(rows):
            here, into, right_side, inside = value[channel, i], out[channel, i], rhs[channel, i], free[i]
            above, below = value[channel, max(i - 1, 0)], value[channel, min(i + 1, rows - 1)]
            for j in (0, columns - 1):
                mean = quarter * (above[j] + below[j] + here[max(j - 1, 0)] + here[min(j + 1, columns - 1)])
                into[j] = here[j] + weight * inside[j] * (mean + quarter * right_side[j] - here[j])
            # Slices that start where they are read from let the compiler see that nothing wraps around.
            left, right, mid = here[: columns - 2], here[2:], here[1 : columns - 1]
            up, down, target = above[1:], below[1:], into[1:]
            source, open_here = right_side[1:], inside[1:]
            for j in range(columns - 2):
                mean = quarter * (up[j] + down[j] + left[j] + right[j] + source[j])
                target[j] = mid[j] + weight * open_here[j] * (mean - mid[j])


@njit(**KERNEL)
def _restrict_residual(value: Plane, rhs: Plane, free: Plane, coarse_free: Plane, out: Plane) -> None:
    """Sum of four residuals, which is their mean times the four by which the squared grid step grows."""
    rows, columns = free.shape
    for channel in range(_CHANNELS):
        plane, right_side = value[channel], rhs[channel]
        for i in range(out.shape[1]):
            for j in range(out.shape[2]):
                total = np.float32(0.0)
                for row in range(2 * i, min(2 * i + 2, rows)):
                    above, here, below = plane[max(row - 1, 0)], plane[row], plane[min(row + 1, rows - 1)]
                    for column in range(2 * j, min(2 * j + 2, columns)):
                        neighbours = (
                            above[column]
                            + below[column]
                            + here[max(column - 1, 0)]
                            + here[min(column + 1, columns - 1)]
                        )
                        residual = neighbours - np.float32(4.0) * here[column] + right_side[row, column]
                        total += free[row, column] * residual
                out[channel, i, j] = total * coarse_free[i, j]


@njit(**KERNEL)
def _add_correction(correction: Plane, free: Plane, value: Plane) -> None:
    """Add the coarse grid's correction, bilinearly between the cells' centres."""
    rows, columns = free.shape
    coarse_rows, coarse_columns = correction.shape[1:]
    for channel in range(_CHANNELS):
        for i in range(rows):
            near = i // 2
            far = min(max(near + (1 if i % 2 else -1), 0), coarse_rows - 1)
            first, second = correction[channel, near], correction[channel, far]
            into, inside = value[channel, i], free[i]
            for j in range(columns):
                k = j // 2
                other = min(max(k + (1 if j % 2 else -1), 0), coarse_columns - 1)
                step = np.float32(0.5625) * first[k] + np.float32(0.1875) * (first[other] + second[k])
                into[j] += inside[j] * (step + np.float32(0.0625) * second[other])
