"""Grouping of the rectangles that a scan finds around one object, with OpenCV's ``groupRectangles`` for its meaning."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kernels.options import EXACT

# A class this strong silences weaker ones inside it.
_STRONG = 3


@njit(**EXACT)
def group_rectangles(
    rectangles: NDArray[np.int32],
    scores: NDArray[np.float64],
    min_neighbours: int,
    tolerance: float,
    labels: NDArray[np.int32],
    out_rectangles: NDArray[np.int32],
    out_neighbours: NDArray[np.int32],
    out_scores: NDArray[np.float64],
) -> int:
    """Put similar rectangles together and keep the groups that have enough members.

    Two rectangles are similar if all four sides lie within ``tolerance`` of their smaller size; groups are the
    connected classes of similar rectangles. A group lying inside a stronger one is dropped.

    Parameters
    ----------
    rectangles : ndarray, shape (n, 4), int32
        x, y, width, height.
    scores : ndarray, shape (n,), float64
    min_neighbours : int
        Groups need more members than this. 0: everything is handed on ungrouped, with one neighbour each.
    tolerance : float
        Larger: rectangles further apart count as the same.
    labels : ndarray, shape (n,), int32
        Room to compute in.
    out_rectangles : ndarray, shape (n, 4), int32
        Output: the mean of each group kept, in the order in which their first members come.
    out_neighbours : ndarray, shape (n,), int32
        Output: its number of members.
    out_scores : ndarray, shape (n,), float64
        Output: its best score.

    Returns
    -------
    int
        How many groups were kept.
    """
    count: int = rectangles.shape[0]
    if min_neighbours <= 0:
        for i in range(count):
            _copy_rectangle(rectangles, i, out_rectangles, i)
            out_scores[i] = scores[i]
            out_neighbours[i] = 1
        return count
    classes = _label(rectangles, tolerance, labels)
    _average(rectangles, scores, labels, classes, out_rectangles, out_neighbours, out_scores)
    kept = 0
    for i in range(classes):
        if out_neighbours[i] > min_neighbours and not _inside_stronger(
            out_rectangles, out_neighbours, i, classes, min_neighbours, tolerance
        ):
            labels[kept] = i
            kept += 1
    # only now move them up: the test above compares with all classes
    for i in range(kept):
        source = labels[i]
        _copy_rectangle(out_rectangles, source, out_rectangles, i)
        out_neighbours[i] = out_neighbours[source]
        out_scores[i] = out_scores[source]
    return kept


@njit(**EXACT)
def _copy_rectangle(source, i, out, j):  # type: ignore[no-untyped-def]
    for side in range(4):
        out[j, side] = source[i, side]


@njit(**EXACT)
def _label(rectangles, tolerance, labels):  # type: ignore[no-untyped-def]
    """Connected classes of similar rectangles by union-find; returns their number."""
    count = rectangles.shape[0]
    for i in range(count):
        labels[i] = i
        for j in range(i):
            if _similar(rectangles[i], rectangles[j], tolerance):
                a, b = _root(labels, i), _root(labels, j)
                # the earlier one stays the root, so that a class is numbered when its first member comes
                if a < b:
                    labels[b] = a
                else:
                    labels[a] = b
    for i in range(count):
        labels[i] = _root(labels, i)
    classes = 0
    for i in range(count):
        if labels[i] == i:
            labels[i] = classes
            classes += 1
        else:
            labels[i] = labels[labels[i]]
    return classes


@njit(**EXACT)
def _root(labels, i):  # type: ignore[no-untyped-def]
    while labels[i] != i:
        labels[i] = labels[labels[i]]
        i = labels[i]
    return i


@njit(**EXACT)
def _similar(a, b, tolerance):  # type: ignore[no-untyped-def]
    limit = tolerance * (min(a[2], b[2]) + min(a[3], b[3])) * 0.5
    return (
        abs(a[0] - b[0]) <= limit
        and abs(a[1] - b[1]) <= limit
        and abs(a[0] + a[2] - b[0] - b[2]) <= limit
        and abs(a[1] + a[3] - b[1] - b[3]) <= limit
    )


@njit(**EXACT)
def _average(rectangles, scores, labels, classes, means, members, best):  # type: ignore[no-untyped-def]
    means[:classes] = 0
    members[:classes] = 0
    best[:classes] = -np.inf
    for i in range(rectangles.shape[0]):
        label = labels[i]
        members[label] += 1
        best[label] = max(best[label], scores[i])
        for side in range(4):
            means[label, side] += rectangles[i, side]
    for label in range(classes):
        # single precision and rounding to even, as OpenCV does it
        share = np.float32(1.0) / np.float32(members[label])
        for side in range(4):
            means[label, side] = np.int32(np.rint(np.float32(means[label, side]) * share))


@njit(**EXACT)
def _inside_stronger(rectangles, members, i, classes, min_neighbours, tolerance):  # type: ignore[no-untyped-def]
    x, y, width, height = rectangles[i, 0], rectangles[i, 1], rectangles[i, 2], rectangles[i, 3]
    for j in range(classes):
        if j == i or members[j] <= min_neighbours:
            continue
        other_x, other_y = rectangles[j, 0], rectangles[j, 1]
        other_width, other_height = rectangles[j, 2], rectangles[j, 3]
        dx = np.int32(np.rint(other_width * tolerance))
        dy = np.int32(np.rint(other_height * tolerance))
        if (
            x >= other_x - dx
            and y >= other_y - dy
            and x + width <= other_x + other_width + dx
            and y + height <= other_y + other_height + dy
            and (members[j] > max(_STRONG, members[i]) or members[i] < _STRONG)
        ):
            return True
    return False
