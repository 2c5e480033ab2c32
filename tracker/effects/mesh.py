"""The mesh that carries a face: the 68 iBUG points and three closed rings around them.

Every vertex is a fixed mixture of the points, with weights that sum to one. So the mesh turns, rolls and scales with
them, and no triangle is ever rearranged. The triangles are data: ``assets/meshes/face-mesh-triangles.csv``. Where the
rings lie is one of two (`Reach`).

Rings, 28 vertices each, from jaw point 0 along the jaw to 16 and back over the forehead:

- the *edge* (the jaw points themselves, then 68 to 78 over the forehead),
- the *inner ring* (79 to 106), just within the face, where skin is surely skin,
- the *outer ring* (107 to 134), just outside the face.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.checked_file import taken_apart, text_of
from tracker.errors import ModelFileError
from tracker.types import Points, read_only

POINT_COUNT = 68
VERTEX_COUNT = 135
TRIANGLES_FILE = Path(__file__).resolve().parents[2] / "assets" / "meshes" / "face-mesh-triangles.csv"
PARTS = ("core", "edge", "outside", "eyes", "mouth")

_BROW_POINTS = tuple(range(17, 27))
_FOREHEAD = 11
_PAST_THE_BROW = 0.75
# Jaw points of both sides, from the ears downwards: their middle lies inside the head and stays inside its outline when
# it turns, as that of points on the front of the face would not.
_MIDDLE_OF_HEAD = (0, 2, 4, 12, 14, 16)

Weights = NDArray[np.float64]
Triangles = NDArray[np.int32]


class Reach(Enum):
    """How far a mesh's rings reach over a face."""

    SURE = "sure"
    """Half of a bare forehead, so that fringes and caps mostly stay outside."""
    WHOLE = "whole"
    """To the edge of the jaw and over all of a forehead, be it bald: for those who know where hair is."""


@dataclass(frozen=True, slots=True)
class _Rings:
    """Where the rings of a reach lie.

    Attributes
    ----------
    rises : tuple of float
        How far the forehead reaches above each brow point, as a share of the way from the mouth's corners to the eyes'.
        The middle one stands between the brows.
    jaw_inset, forehead_inset, outset : float
        How far the other rings lie from the edge, as a share of the way to the middle of the head: the inner one by
        more along a jaw behind which the background begins, than on the forehead.
    """

    rises: tuple[float, ...]
    jaw_inset: float
    forehead_inset: float
    outset: float


_RINGS = {
    Reach.SURE: _Rings((0.18, 0.22, 0.26, 0.28, 0.29, 0.29, 0.29, 0.28, 0.26, 0.22, 0.18), 0.08, 0.03, -0.14),
    # The arch of `tracker.effects.face_frame.mean_controls_xy` over the mean face.
    Reach.WHOLE: _Rings((0.33, 0.59, 0.74, 0.89, 1.03, 1.05, 1.03, 0.89, 0.74, 0.59, 0.33), 0.025, 0.03, -0.14),
}


@dataclass(frozen=True, slots=True, eq=False)
class FaceMesh:
    """The mesh's fixed part.

    Attributes
    ----------
    weights : ndarray, shape (135, 68), float64
        Vertices from points; rows sum to 1, the first 68 are the points themselves.
    parts : dict of str to ndarray, shape (T, 3), int32
        Triangles of "core" (within the inner ring, without eyes and mouth), "edge" (from there to the edge), "outside"
        (from the edge to the outer ring), "eyes" and "mouth" (between the lips). All turn the same way in a face seen
        from the front, the deeper ones first.
    """

    weights: Weights
    parts: dict[str, Triangles]

    def vertices_xy(self, points_xy: Points) -> Points:
        """All 135 vertices, shape (135, 2), pixels, of a face's points, shape (68, 2)."""
        return np.asarray(self.weights @ points_xy, np.float64)

    def triangles(self, *names: str) -> Triangles:
        """Triangles of several parts together, shape (T, 3), int32, contiguous, in the order of the names."""
        return np.ascontiguousarray(np.concatenate([self.parts[name] for name in names]))


def edge_vertices() -> NDArray[np.int64]:
    """Vertices of the edge, once around."""
    return np.concatenate([np.arange(17), np.arange(POINT_COUNT + _FOREHEAD - 1, POINT_COUNT - 1, -1)])


def inner_vertices() -> NDArray[np.int64]:
    """Vertices of the inner ring, once around; each beside the edge's vertex of the same place."""
    return np.arange(POINT_COUNT + _FOREHEAD, POINT_COUNT + _FOREHEAD + len(edge_vertices()))


def outer_vertices() -> NDArray[np.int64]:
    """Vertices of the outer ring, likewise."""
    return inner_vertices() + len(edge_vertices())


def ring_weights(reach: Reach = Reach.SURE) -> Weights:
    """How all vertices are mixed from the points, shape (135, 68)."""
    rings = _RINGS[reach]
    points = np.eye(POINT_COUNT)
    # From the mouth's corners to the outer corners of the eyes: upright in the face, and at one depth, so that it turns
    # with the head. What it does not do is move with the brows or the jaw.
    up = points[[36, 45]].mean(axis=0) - points[[48, 54]].mean(axis=0)
    brows = points[list(_BROW_POINTS)]
    along = np.concatenate([brows[:5], [brows[4:6].mean(axis=0)], brows[5:]])
    # The brows' ends lie at the very edge of the face: the ring goes around them.
    along[0] += _PAST_THE_BROW * (points[17] - points[18])
    along[-1] += _PAST_THE_BROW * (points[26] - points[25])
    forehead = along + np.outer(rings.rises, up)
    edge = np.concatenate([points, forehead])[edge_vertices()]
    middle = points[list(_MIDDLE_OF_HEAD)].mean(axis=0)
    insets = np.where(edge_vertices() < POINT_COUNT, rings.jaw_inset, rings.forehead_inset)[:, None]
    return np.concatenate([points, forehead, edge + insets * (middle - edge), edge + rings.outset * (middle - edge)])


@lru_cache(maxsize=len(Reach))
def shipped_mesh(reach: Reach = Reach.SURE) -> FaceMesh:
    """The mesh with the triangles in ``assets/meshes``; its arrays are read-only.

    Raises
    ------
    ModelFileError
        If their file is missing or damaged.
    """
    weights, parts = ring_weights(reach), read_parts(TRIANGLES_FILE)
    read_only(weights)
    for triangles in parts.values():
        read_only(triangles)
    return FaceMesh(weights, parts)


def read_parts(path: Path) -> dict[str, Triangles]:
    """Triangles by the part of the face that they lie in, see `FaceMesh`.

    Raises
    ------
    ModelFileError
        If the file is missing or damaged.
    """
    try:
        text = text_of(path)
        with taken_apart():
            rows = list(csv.DictReader(text.splitlines()))
            corners = np.array([[int(row[name]) for name in ("a", "b", "c")] for row in rows], np.int32)
            part_of = np.array([row["part"] for row in rows])
        if set(part_of) != set(PARTS) or corners.min() < 0 or corners.max() >= VERTEX_COUNT:
            raise ValueError("a part is missing, or a triangle has a corner that is not there")
    except (OSError, ValueError) as error:
        raise ModelFileError(f"the triangles in {path.name} cannot be read ({error}); install again") from error
    return {name: np.ascontiguousarray(corners[part_of == name]) for name in PARTS}
