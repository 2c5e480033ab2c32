"""Smooth bending of a picture: a displacement field from a few points, checked for folds, and a remap through it.

The field says, for each place of the bent picture, where to look in the picture it is made of (an inverse mapping), so
every pixel gets exactly one colour and none is left empty.
"""

from __future__ import annotations

from math import sqrt

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import KERNEL


@njit(inline="always", **KERNEL)
def _wendland(share):  # type: ignore[no-untyped-def]
    # phi(r) = (1 - r)^4 (4 r + 1) for r < 1, else 0: positive definite in the plane, twice continuously differentiable.
    left = 1.0 - share
    square = left * left
    return square * square * (4.0 * share + 1.0)


@njit(**KERNEL)
def radial_matrix(centres_xy: NDArray[np.float64], reach: float, softness: float, out: NDArray[np.float64]) -> None:
    """Values of the radial function between all pairs of points, for solving for the weights of a field.

    The function is Wendland's of minimal degree (H. Wendland, "Piecewise polynomial, positive definite and compactly
    supported radial functions of minimal degree", Adv. Comput. Math. 4, 1995), which is 0 from ``reach`` on.

    Parameters
    ----------
    centres_xy : ndarray, shape (N, 2), float64
    reach : float
        Distance from which a point has no influence.
    softness : float
        Added to the diagonal; more lets the field miss the values at its centres in favour of smoothness, and keeps
        the matrix well-conditioned where centres coincide, as those of closed lids do.
    out : ndarray, shape (N, N), float64
        Output.
    """
    count = centres_xy.shape[0]
    for i in range(count):
        out[i, i] = 1.0 + softness
        for j in range(i):
            x, y = centres_xy[i, 0] - centres_xy[j, 0], centres_xy[i, 1] - centres_xy[j, 1]
            distance = sqrt(x * x + y * y)
            value = _wendland(distance / reach) if distance < reach else 0.0
            out[i, j] = out[j, i] = value


@njit(**KERNEL)
def fill_field(
    centres_xy: NDArray[np.float64],
    weights_xy: NDArray[np.float64],
    reach_px: float,
    corner_xy: NDArray[np.float64],
    step_px: float,
    out: NDArray[np.float32],
) -> None:
    """Evaluate a sum of radial functions on a grid.

    Parameters
    ----------
    centres_xy : ndarray, shape (N, 2), float64, pixels
    weights_xy : ndarray, shape (N, 2), float64, pixels
        Of each centre, for both components.
    reach_px : float
        See `radial_matrix`.
    corner_xy : ndarray, shape (2,), float64, pixels
        Place of the grid's first node.
    step_px : float
        Distance of its nodes.
    out : ndarray, shape (rows, columns, 2), float32, pixels
        Output: the displacement (x, y) at each node.
    """
    rows, columns = out.shape[0], out.shape[1]
    out[:] = 0.0
    for n in range(centres_xy.shape[0]):
        # Only the nodes that this centre reaches.
        x, y = (centres_xy[n, 0] - corner_xy[0]) / step_px, (centres_xy[n, 1] - corner_xy[1]) / step_px
        reach = reach_px / step_px
        for row in range(max(0, int(np.ceil(y - reach))), min(rows - 1, int(np.floor(y + reach))) + 1):
            half = sqrt(max(0.0, reach * reach - (row - y) * (row - y)))
            for column in range(max(0, int(np.ceil(x - half))), min(columns - 1, int(np.floor(x + half))) + 1):
                share = sqrt((column - x) * (column - x) + (row - y) * (row - y)) / reach
                value = _wendland(min(share, 1.0))
                out[row, column, 0] += np.float32(value * weights_xy[n, 0])
                out[row, column, 1] += np.float32(value * weights_xy[n, 1])


@njit(inline="always", **KERNEL)
def _share_until(trace, determinant, room):  # type: ignore[no-untyped-def]
    # Smallest t in (0, 1] with determinant t^2 + trace t + room = 0, else 1; room > 0, so at t = 0 all is well. This
    # form of the root, 2 c / (-b + sqrt(b^2 - 4 a c)), holds for a = 0 too.
    under = trace * trace - 4.0 * determinant * room
    if under < 0.0:
        return 1.0
    lower = sqrt(under) - trace
    return min(1.0, 2.0 * room / lower) if lower > 0.0 else 1.0


@njit(**KERNEL)
def foldless_share(field: NDArray[np.float32], step_px: float, least_area: float) -> float:
    """The largest share of a displacement field, at most 1, at which the picture does not fold.

    The map is x + t u(x), u bilinear between the nodes. Its Jacobian's determinant is linear across a cell, so it is
    least at a corner, where it is det(I + t Du) = 1 + t tr(Du) + t^2 det(Du): a quadratic equation in t each.

    Parameters
    ----------
    field : ndarray, shape (rows, columns, 2), float32, pixels
    step_px : float
        Distance of its nodes.
    least_area : float
        The area to which a small patch may shrink under the map, 0 to 1; 0 allows all that does not fold.

    Returns
    -------
    float
        0 to 1. It varies continuously with the field.
    """
    share = 1.0
    rows, columns = field.shape[0], field.shape[1]
    room = 1.0 - least_area
    for row in range(rows - 1):
        for column in range(columns - 1):
            for corner in range(4):
                at_row, at_column = row + (corner >> 1), column + (corner & 1)
                xx = (field[at_row, column + 1, 0] - field[at_row, column, 0]) / step_px
                yx = (field[at_row, column + 1, 1] - field[at_row, column, 1]) / step_px
                xy = (field[row + 1, at_column, 0] - field[row, at_column, 0]) / step_px
                yy = (field[row + 1, at_column, 1] - field[row, at_column, 1]) / step_px
                share = min(share, _share_until(xx + yy, xx * yy - xy * yx, room))
    return share


@njit(**KERNEL)
def bend(
    source: NDArray[np.uint8], field: NDArray[np.float32], step_px: int, share: float, out: NDArray[np.uint8]
) -> None:
    """Look at a picture through a displacement field: ``out[y, x]`` is the source at (x, y) + share * field.

    Sampled bilinearly; outside the source its border is continued. Where nothing is displaced, pixels are unchanged.

    Parameters
    ----------
    source : ndarray, shape (height, width, 3), uint8, at least 2 x 2
    field : ndarray, shape (rows, columns, 2), float32, pixels
        Displacements at every ``step_px``-th pixel, the first at pixel (0, 0); bilinear between. Covers the picture:
        (rows - 1) * step_px >= height, and likewise across.
    step_px : int
    share : float
        Factor for all displacements.
    out : ndarray, shape (height, width, 3), uint8
        Output; must not overlap with the source.
    """
    height, width = source.shape[0], source.shape[1]
    columns = field.shape[1]
    line = np.empty((columns, 2), dtype=np.float32)
    last_x, last_y = np.float32(width - 1.001), np.float32(height - 1.001)
    zero, half, per_step, factor = np.float32(0.0), np.float32(0.5), np.float32(1.0 / step_px), np.float32(share)
    for y in range(height):
        node_row = y // step_px
        down = np.float32(y - node_row * step_px) * per_step
        for column in range(columns):
            for axis in range(2):
                above, below = field[node_row, column, axis], field[node_row + 1, column, axis]
                line[column, axis] = factor * (above + down * (below - above))
        for node in range((width + step_px - 1) // step_px):
            left_x, left_y = line[node, 0], line[node, 1]
            change_x, change_y = (line[node + 1, 0] - left_x) * per_step, (line[node + 1, 1] - left_y) * per_step
            start = node * step_px
            stop = min(start + step_px, width)
            if left_x == zero and left_y == zero and change_x == zero and change_y == zero:
                for x in range(start, stop):
                    for channel in range(3):
                        out[y, x, channel] = source[y, x, channel]
                continue
            for x in range(start, stop):
                steps = np.float32(x - start)
                from_x = min(max(np.float32(x) + left_x + steps * change_x, zero), last_x)
                from_y = min(max(np.float32(y) + left_y + steps * change_y, zero), last_y)
                column, row = int(from_x), int(from_y)
                across, below_share = from_x - np.float32(column), from_y - np.float32(row)
                above_left, below_left = source[row, column], source[row + 1, column]
                above_right, below_right = source[row, column + 1], source[row + 1, column + 1]
                for channel in range(3):
                    a, b = np.float32(above_left[channel]), np.float32(above_right[channel])
                    c, d = np.float32(below_left[channel]), np.float32(below_right[channel])
                    top, bottom = a + across * (b - a), c + across * (d - c)
                    out[y, x, channel] = np.uint8(top + below_share * (bottom - top) + half)
