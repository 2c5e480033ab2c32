"""Keeps moved points of a face from turning triangles over."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.checked_file import taken_apart, text_of
from tracker.errors import ModelFileError
from tracker.markup import IBUG_68
from tracker.types import Points

Triangles = NDArray[np.int64]

TRIANGLES = Path(__file__).resolve().parents[2] / "assets" / "meshes" / "ibug-68-triangles.csv"

# The lids and the inner lips, round from the corner on the left of the picture.
_OPENINGS = ((36, 37, 38, 39, 40, 41), (42, 43, 44, 45, 46, 47), (60, 61, 62, 63, 64, 65, 66, 67))
# A triangle keeps at least this share of its area.
LEAST_AREA = 0.25
_ROUNDS = 8


def face_triangles(path: Path = TRIANGLES) -> Triangles:
    """The triangles between the 68 points of a face, those of the eyes and between the lips with them, shape (T, 3).

    Raises
    ------
    ModelFileError
        If their file is missing or damaged.
    """
    try:
        lines = text_of(path).split()
        with taken_apart():
            triangles = np.array([line.split(",") for line in lines], dtype=np.int64)
    except (OSError, ValueError) as error:
        raise ModelFileError(f"the triangles in {path.name} cannot be read ({error})") from error
    if (
        not triangles.size
        or triangles.shape[1:] != (3,)
        or triangles.min() < 0
        or triangles.max() >= IBUG_68.point_count
    ):
        raise ModelFileError(f"the triangles in {path.name} are none")
    return np.vstack([triangles, *(_strip(opening) for opening in _OPENINGS)])


def _strip(loop: tuple[int, ...]) -> Triangles:
    """Triangles across an opening, from its one corner to the other; `loop` is its border from a corner round."""
    half = len(loop) // 2
    upper, lower = loop[: half + 1], (loop[0], *reversed(loop[half:]))
    strip = []
    for step in range(half):
        strip += [(upper[step], upper[step + 1], lower[step]), (lower[step], upper[step + 1], lower[step + 1])]
    return np.array([triangle for triangle in strip if len(set(triangle)) == 3], dtype=np.int64)


def twice_areas(points_xy: Points, triangles: Triangles) -> NDArray[np.float64]:
    """Twice the signed area of each triangle, shape (T,); the sign tells which way round its corners go."""
    first, second, third = (points_xy[triangles[:, corner]] for corner in range(3))
    return _cross(second - first, third - first)


def foldless_moves(points_xy: Points, moves: Points, triangles: Triangles, least_area: float = LEAST_AREA) -> Points:
    """Moves cut down, where they are too much, so that every triangle keeps its side up and some of its area.

    Points are slowed one by one, so that a tight spot does not hold up the rest of the face. A triangle's area is
    quadratic in the share t of its corners' moves; it sets the largest t that is harmless for its corners. As
    neighbours then move by different shares, this is done in rounds, and what is left is settled by one share for all.

    Parameters
    ----------
    points_xy, moves : ndarray, shape (N, 2), float64
    triangles : ndarray, shape (T, 3), int
    least_area : float
        Share of its area that a triangle keeps at least, 0 to 1.

    Returns
    -------
    ndarray, shape (N, 2), float64
        Continuous in points and moves.
    """
    safe = moves
    for _ in range(_ROUNDS):
        shares = _harmless_shares(points_xy, safe, triangles, least_area)
        if shares.min() >= 1.0:
            return safe
        of_points = np.ones(len(points_xy))
        np.minimum.at(of_points, triangles, shares[:, None])
        safe = safe * of_points[:, None]
    return np.asarray(safe * min(1.0, float(_harmless_shares(points_xy, safe, triangles, least_area).min())))


def _harmless_shares(points_xy: Points, moves: Points, triangles: Triangles, least_area: float) -> NDArray[np.float64]:
    """For each triangle the largest t in [0, 1] up to which its area stays above the least, shape (T,)."""
    first, second, third = (points_xy[triangles[:, corner]] for corner in range(3))
    step, other, last = (moves[triangles[:, corner]] for corner in range(3))
    along, across, along_step, across_step = second - first, third - first, other - step, last - step
    # Signed so that all areas are positive: room + linear t + square t^2 >= 0.
    area = _cross(along, across)
    side = np.sign(area)
    room = (1.0 - least_area) * np.abs(area)
    linear = side * (_cross(along, across_step) + _cross(along_step, across))
    square = side * _cross(along_step, across_step)
    under = linear * linear - 4.0 * square * room
    lower = np.sqrt(np.maximum(under, 0.0)) - linear
    hits = (under >= 0.0) & (lower > 0.0)
    return np.where(hits, np.minimum(1.0, 2.0 * room / np.where(hits, lower, 1.0)), 1.0)


def _cross(first: Points, second: Points) -> NDArray[np.float64]:
    return np.asarray(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0])
