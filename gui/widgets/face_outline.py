"""How the points of a face hang together: outlines, triangles, regions, and the way between two views of it. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gui.widgets import theme
from gui.words import later, tr
from tracker.markup import Markup
from tracker.types import Face, FitView, Points, TrackedFace

Indices = NDArray[np.int64]

_TRIANGLE_FILES = {68: "ibug-68-triangles.csv"}


@cache
def outlines(markup: Markup) -> tuple[tuple[int, ...], ...]:
    """Runs of points that belong to one line."""
    return tuple(tuple(contour.tolist()) for contour in markup.contours)


@cache
def mesh_edges(markup: Markup, folder: Path = theme.ASSETS / "meshes") -> Indices:
    """Pairs of points that the mesh connects, shape (E, 2): Delaunay's triangles of the mean face, without openings.

    A markup without triangles has its lines in their place.
    """
    if markup.point_count not in _TRIANGLE_FILES:
        return _edges(pairwise(path) for path in outlines(markup))
    triangles = np.loadtxt(folder / _TRIANGLE_FILES[markup.point_count], delimiter=",", dtype=np.int64)
    return _edges(zip(triangles[:, i], triangles[:, j], strict=True) for i, j in ((0, 1), (1, 2), (0, 2)))


def _edges(runs: Iterable[Iterable[tuple[int, int]]]) -> Indices:
    pairs = {(int(min(pair)), int(max(pair))) for run in runs for pair in run}
    return np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)


# The names of the regions of all markups that come with the program.
REGION_WORDS = (later("jaw"), later("brows"), later("nose"), later("eyes"), later("mouth"), later("points"))


def region_of(point: int, markup: Markup) -> str:
    """Name of the part of the face to which a point belongs; of a layout of somebody's own, the point's own name."""
    return markup.names[point] if markup.text else next(name for name, of in markup.regions.items() if point in of)


# What the points of the markups that come with the program are called.
PART_WORDS = (
    *(later("jaw"), later("right brow"), later("left brow"), later("bridge of the nose"), later("base of the nose")),
    *(later("right eye"), later("left eye"), later("right pupil"), later("left pupil"), later("nose")),
    *(later("outer lip"), later("inner lip")),
)


def point_name(markup: Markup, point: int) -> str:
    """What a point is called, for people; a layout of somebody's own has its own words."""
    for part, points in markup.parts:
        if point in points:
            number = points.tolist().index(point) + 1
            return tr("{part} {number}", part=tr(part), number=number) if len(points) > 1 else tr(part)
    return str(point)


def nearest_point(points_xy: Points, x: float, y: float, reach: float) -> int | None:
    """The point next to a place, or None where none is within reach."""
    distances = np.hypot(points_xy[:, 0] - x, points_xy[:, 1] - y)
    nearest = int(distances.argmin())
    return nearest if distances[nearest] <= reach else None


def face_at(faces: Sequence[TrackedFace], x: float, y: float) -> int | None:
    """Number of the face in whose box a place is; of several the one whose middle is nearest; None beside all."""
    best: tuple[float, int] | None = None
    for one in faces:
        box = one.box
        across, down = x - box.x_px, y - box.y_px
        turned = np.cos(box.angle_rad), np.sin(box.angle_rad)
        along, below = across * turned[0] + down * turned[1], down * turned[0] - across * turned[1]
        if abs(along) <= 0.5 * box.width_px and abs(below) <= 0.5 * box.height_px:
            best = min(best or (np.inf, 0), (float(np.hypot(across, down)), one.face_id))
    return best[1] if best else None


class Similarity:
    """The turn, size and shift that takes one set of points best to another.

    With points as complex numbers it is z -> turn * z + shift, and least squares gives
    turn = sum conj(z - mean) (w - mean) / sum |z - mean|^2.
    """

    def __init__(self, source_xy: Points, target_xy: Points) -> None:
        source, target = _complex(source_xy), _complex(target_xy)
        centred = source - source.mean()
        self._turn = np.vdot(centred, target - target.mean()) / max(np.vdot(centred, centred).real, 1e-12)
        self._shift = target.mean() - self._turn * source.mean()

    @property
    def scale(self) -> float:
        """How much larger things become."""
        return float(abs(self._turn))

    def apply(self, points_xy: Points) -> Points:
        """Take points (..., 2) along."""
        moved = self._turn * _complex(points_xy) + self._shift
        return np.stack([moved.real, moved.imag], axis=-1)


def way_on_canvas(face: Face, view: FitView, point: int) -> Points:
    """Where a point was on the canvas before and after each step of its fit, shape (steps + 1, 2)."""
    to_canvas = Similarity(face.points_xy, view.points_on_canvas_xy)
    places = [points[point] for points in view.iterates_xy] or [face.points_xy[point]]
    return to_canvas.apply(np.array(places))


def _complex(points_xy: Points) -> NDArray[np.complex128]:
    return np.asarray(points_xy[..., 0] + 1j * points_xy[..., 1])
