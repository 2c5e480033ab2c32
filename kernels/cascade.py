"""A boosted cascade of Haar features, evaluated over all windows of an image pyramid.

The meaning is that of OpenCV's ``CascadeClassifier`` for its new file format, window for window: the same variance
normalisation, the same steps between windows, the same window left out after one that the first stage rejects, the
same rounding of the rectangles found. The way is our own. The first stage, which sees every window, is computed for a
row of windows side by side; the windows that pass are listed, and each later stage goes through that list, tree by
tree and block by block, evaluating all nodes of a tree. So there is no branch to mispredict, and the inner loops run in
vector registers.

P. Viola and M. Jones, "Robust real-time face detection", IJCV 57(2), 2004;
R. Lienhart, A. Kuranov and V. Pisarevsky, "Empirical analysis of detection cascades of boosted classifiers", DAGM 2003.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import EXACT

# A window whose grey levels spread less than this (standard deviation) is passed over, as in OpenCV.
_MIN_SPREAD = 10.0
# How many listed windows are taken through a stage together.
BLOCK = 256


class Cascade(NamedTuple):
    """A cascade as flat arrays, read-only, in the order of evaluation.

    Attributes
    ----------
    window_width, window_height : int
        Size of the window that the cascade was trained on, pixels.
    rectangles : ndarray, shape (nodes, 3, 4), int32
        x, y, width, height of the node's feature; unused rectangles are zero.
    weights : ndarray, shape (nodes, 4), float32
        Weights of the three rectangles, then the node's threshold.
    branches : ndarray, shape (nodes, 2), int32
        Where to go below the threshold, and from it on: a node if >= 0, else leaf ``-1 - value``. A node comes after
        its parent.
    leaves : ndarray, shape (leaves,), float32
    roots : ndarray, shape (trees + 1,), int32
        First node of each tree; closed by the number of nodes.
    stage_ends : ndarray, shape (stages + 1,), int32
        First tree of each stage; closed by the number of trees.
    stage_thresholds : ndarray, shape (stages,), float32
    """

    window_width: int
    window_height: int
    rectangles: NDArray[np.int32]
    weights: NDArray[np.float32]
    branches: NDArray[np.int32]
    leaves: NDArray[np.float32]
    roots: NDArray[np.int32]
    stage_ends: NDArray[np.int32]
    stage_thresholds: NDArray[np.float32]


@njit(**EXACT)
def cell_offsets(rectangles: NDArray[np.int32], stride: int, step: int, out: NDArray[np.uint32]) -> None:
    """Where a feature's corner cells lie in an integral image, from the cell of the window's top left corner.

    Parameters
    ----------
    rectangles : ndarray, shape (nodes, 3, 4), int32
        x, y, width, height.
    stride : int
        Cells in a row of the integral image.
    step : int
        1 or 2, see `kernels.integral`.
    out : ndarray, shape (nodes, 12), uint32
        Output: for each rectangle the top left, top right, bottom left and bottom right cell.
    """
    half = stride // 2
    for node in range(rectangles.shape[0]):
        for r in range(3):
            x, y, width, height = rectangles[node, r]
            for corner in range(4):
                column = x + (corner % 2) * width
                row = y + (corner // 2) * height
                if step == 2:
                    column = (column % 2) * half + column // 2
                out[node, 4 * r + corner] = row * stride + column


class Room(NamedTuple):
    """Arrays that a scan computes in; what they hold before and after has no meaning.

    Attributes
    ----------
    values : ndarray, shape (nodes of the largest tree, at least stride and `BLOCK`), float32
    norms : ndarray, shape (stride,), float32
    totals : ndarray, shape (at least stride and `BLOCK`,), float64
    cells : ndarray, shape (at least the windows of all levels,), uint32
    cell_norms : ndarray, shape (like cells,), float32
    """

    values: NDArray[np.float32]
    norms: NDArray[np.float32]
    totals: NDArray[np.float64]
    cells: NDArray[np.uint32]
    cell_norms: NDArray[np.float32]


@njit(**EXACT)
def scan_pyramid(
    integrals: tuple[NDArray[np.int32], NDArray[np.uint32]],
    levels: NDArray[np.int32],
    scales: NDArray[np.float32],
    cascade: Cascade,
    offsets: NDArray[np.uint32],
    room: Room,
    rectangles: NDArray[np.int32],
    scores: NDArray[np.float64],
) -> int:
    """Find all windows of a pyramid that pass every stage.

    Parameters
    ----------
    integrals : (sums, squares), each shape (rows, stride), int32 and uint32
        The integral images of all levels, one below the other (`kernels.integral.integral_images`).
    levels : ndarray, shape (levels, 4), int32
        First row, picture width, picture height, step.
    scales : ndarray, shape (levels,), float32
        Picture pixels per pixel of the level.
    cascade : Cascade
    offsets : ndarray, shape (2, nodes + 1, 12), uint32
        `cell_offsets` for step 1 and step 2; the last row is that of the whole window less a border of one pixel,
        over which the variance is taken.
    room : Room
    rectangles : ndarray, shape (capacity, 4), int32
        Output: x, y, width, height of each window found, in pixels of the picture, level by level, row by row.
    scores : ndarray, shape (capacity,), float64
        Output: the sum that the last stage came to.

    Returns
    -------
    int
        How many windows were found. Those beyond the capacity are counted but not written.
    """
    sums, squares = integrals[0].ravel(), integrals[1].ravel()
    stride = integrals[0].shape[1]
    stages = cascade.stage_thresholds.shape[0]
    found = 0
    # all levels of one step share their cell offsets, and so one list
    for step in range(2, 0, -1):
        table = offsets[step - 1]
        listed: Any = np.int64(0)  # a literal would be a type of its own, and all below it be compiled twice
        for level in range(levels.shape[0]):
            if levels[level, 3] == step:
                first_row, columns, rows = _windows(levels[level], cascade)
                for row in range(first_row, first_row + rows, step):
                    base = np.uint64(row * stride)
                    _normalise_row(sums, squares, base, columns, cascade, table, room)
                    _first_stage_row(sums, base, columns, cascade, table, room)
                    listed = _list_passed(base, columns, np.float64(cascade.stage_thresholds[0]), room, listed)
        # a cascade of a single stage goes through it twice, for its scores
        for stage in range(min(1, stages - 1), stages):
            listed = _later_stage(sums, listed, stage, cascade, table, room, scores[min(found, scores.shape[0]) :])
        fitting = max(min(listed, scores.shape[0] - found), 0)
        _write_rectangles(room.cells[:fitting], stride, levels, scales, cascade, rectangles[found : found + fitting])
        found += listed
    return found


@njit(**EXACT)
def _windows(level, cascade):  # type: ignore[no-untyped-def]
    """First row, number of windows in a row, and number of rows in which windows may start."""
    first_row, width, height, step = level
    columns = (max(width + 1 - cascade.window_width, 0) + step - 1) // step
    return first_row, columns, height + 1 - cascade.window_height


@njit(**EXACT)
def _write_rectangles(cells, stride, levels, scales, cascade, out):  # type: ignore[no-untyped-def]
    level = 0
    for i in range(len(cells)):
        row, column = divmod(np.int64(cells[i]), stride)
        while level + 1 < len(levels) and row >= levels[level + 1, 0]:
            level += 1
        scale, step = scales[level], levels[level, 3]
        out[i, 0] = np.int32(np.rint(np.float32(column * step) * scale))
        out[i, 1] = np.int32(np.rint(np.float32(row - levels[level, 0]) * scale))
        out[i, 2] = np.int32(np.rint(np.float32(cascade.window_width) * scale))
        out[i, 3] = np.int32(np.rint(np.float32(cascade.window_height) * scale))


@njit(**EXACT)
def _normalise_row(sums, squares, base, columns, cascade, table, room):  # type: ignore[no-untyped-def]
    """1 / (area * standard deviation) of the grey levels of each window in a row; -1 for those that are too flat."""
    norms, totals = room.norms, room.totals
    area = np.float64((cascade.window_width - 2) * (cascade.window_height - 2))
    inner = table.shape[0] - 1
    a, b, c, d = base + table[inner, 0], base + table[inner, 1], base + table[inner, 2], base + table[inner, 3]
    for k in range(np.uint64(columns)):
        total = np.float64(np.int32(sums[a + k] - sums[b + k] - sums[c + k] + sums[d + k]))
        totals[k] = total * total
    for k in range(np.uint64(columns)):
        square = np.float64(np.uint32(squares[a + k] - squares[b + k] - squares[c + k] + squares[d + k]))
        spread = area * square - totals[k]
        inverse = np.float32(1.0 / np.sqrt(spread)) if spread > 0 else np.float32(1.0)
        norms[k] = inverse if area * np.float64(inverse) < 1.0 / _MIN_SPREAD else np.float32(-1.0)


@njit(**EXACT)
def _list_passed(base, columns, threshold, room, listed):  # type: ignore[no-untyped-def]
    """List the windows of a row that pass the first stage after those already listed; returns how many there are."""
    norms, totals, cells, cell_norms = room.norms, room.totals, room.cells, room.cell_norms
    k = np.uint64(0)
    while k < columns:
        if norms[k] > 0:
            if totals[k] < threshold:
                # OpenCV leaves out the window after one that fell at the first stage
                k += np.uint64(1)
            else:
                cells[listed] = base + k
                cell_norms[listed] = norms[k]
                listed += 1
        k += np.uint64(1)
    return listed


@njit(**EXACT)
def _first_stage_row(sums, base, columns, cascade, table, room):  # type: ignore[no-untyped-def]
    """Sum of the first stage's trees for each window in a row, into ``room.totals``."""
    values, totals, norms = room.values, room.totals, room.norms
    weights, branches, leaves, roots = cascade.weights, cascade.branches, cascade.leaves, cascade.roots
    count = np.uint64(columns)
    totals[:columns] = 0.0
    for tree in range(cascade.stage_ends[1]):
        first, end = roots[tree], roots[tree + 1]
        # children come after their parents, so that going backwards each node finds its branches' outcomes ready
        for node in range(end - 1, first - 1, -1):
            n, v = np.uint64(node), np.uint64(node - first)
            a, b, c, d = base + table[n, 0], base + table[n, 1], base + table[n, 2], base + table[n, 3]
            weight = weights[n, 0]
            for k in range(count):
                values[v, k] = weight * np.float32(np.int32(sums[a + k] - sums[b + k] - sums[c + k] + sums[d + k]))
            for r in range(1, 3):
                weight = weights[n, r]
                if weight == 0:
                    continue
                i = 4 * r
                a, b, c, d = base + table[n, i], base + table[n, i + 1], base + table[n, i + 2], base + table[n, i + 3]
                for k in range(count):
                    values[v, k] += weight * np.float32(np.int32(sums[a + k] - sums[b + k] - sums[c + k] + sums[d + k]))
            _decide(values, norms, np.uint64(0), count, node, first, weights, branches, leaves)
        for k in range(count):
            totals[k] += np.float64(values[0, k])


@njit(**EXACT)
def _later_stage(sums, listed, stage, cascade, table, room, scores):  # type: ignore[no-untyped-def]
    """Evaluate one stage in the listed windows and keep those that pass; returns how many."""
    totals, cells, cell_norms = room.totals, room.cells, room.cell_norms
    threshold = np.float64(cascade.stage_thresholds[stage])
    kept = np.uint64(0)
    for start in range(np.uint64(0), np.uint64(listed), np.uint64(BLOCK)):
        count = min(np.uint64(BLOCK), np.uint64(listed) - start)
        _stage_block(sums, start, count, stage, cascade, table, room)
        for k in range(count):
            if totals[k] >= threshold:
                cells[kept] = cells[start + k]
                cell_norms[kept] = cell_norms[start + k]
                if kept < len(scores):
                    scores[kept] = totals[k]
                kept += np.uint64(1)
    return np.int64(kept)


@njit(**EXACT)
def _stage_block(sums, start, count, stage, cascade, table, room):  # type: ignore[no-untyped-def]
    """Sum of a stage's trees for ``count`` listed windows from ``start`` on, into ``room.totals``."""
    values, totals, cells, norms = room.values, room.totals, room.cells, room.cell_norms
    weights, branches, leaves, roots = cascade.weights, cascade.branches, cascade.leaves, cascade.roots
    totals[:count] = 0.0
    for tree in range(cascade.stage_ends[stage], cascade.stage_ends[stage + 1]):
        first, end = roots[tree], roots[tree + 1]
        for node in range(end - 1, first - 1, -1):
            n, v = np.uint64(node), np.uint64(node - first)
            w0, w1, w2 = weights[n, 0], weights[n, 1], weights[n, 2]
            a, b, c, d = table[n, 0], table[n, 1], table[n, 2], table[n, 3]
            e, f, g, h = table[n, 4], table[n, 5], table[n, 6], table[n, 7]
            for k in range(count):
                cell = cells[start + k]
                values[v, k] = w0 * np.float32(
                    np.int32(sums[cell + a] - sums[cell + b] - sums[cell + c] + sums[cell + d])
                ) + w1 * np.float32(np.int32(sums[cell + e] - sums[cell + f] - sums[cell + g] + sums[cell + h]))
            if w2 != 0:
                a, b, c, d = table[n, 8], table[n, 9], table[n, 10], table[n, 11]
                for k in range(count):
                    cell = cells[start + k]
                    values[v, k] += w2 * np.float32(
                        np.int32(sums[cell + a] - sums[cell + b] - sums[cell + c] + sums[cell + d])
                    )
            _decide(values, norms, start, count, node, first, weights, branches, leaves)
        for k in range(count):
            totals[k] += np.float64(values[0, k])


@njit(**EXACT)
def _decide(values, norms, start, count, node, first, weights, branches, leaves):  # type: ignore[no-untyped-def]
    """Replace a node's feature values by what its tree comes to from there on."""
    v = np.uint64(node - first)
    threshold = weights[node, 3]
    left, right = branches[node, 0], branches[node, 1]
    left_leaf = leaves[-1 - left] if left < 0 else np.float32(0)
    right_leaf = leaves[-1 - right] if right < 0 else np.float32(0)
    left_row = np.uint64(max(left - first, 0))
    right_row = np.uint64(max(right - first, 0))
    for k in range(count):
        below = left_leaf if left < 0 else values[left_row, k]
        above = right_leaf if right < 0 else values[right_row, k]
        values[v, k] = below if values[v, k] * norms[start + k] < threshold else above
