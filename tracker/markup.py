"""What the points of a face markup mean: mirror pairs, regions, the eye corners that errors are measured against."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]
_NONE: Indices = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Markup:
    """A way to annotate a face.

    Attributes
    ----------
    name : str
    mirror : ndarray, shape (points,), int64
        ``mirror[i]`` is the point that `i` becomes when the picture is mirrored.
    outer_eyes : tuple of int
        Outer eye corners: first the one on the left of the picture. A layout of somebody's own may name other points
        by whose distance errors are to be measured.
    regions : dict of str to ndarray of int64
        Jaw, brows, nose, eyes and mouth; every point is in exactly one. A layout of somebody's own may have others.
    contours : tuple of ndarray of int64
        Lines that draw the face, point after point; a closed line ends at the point where it began.
    parts : tuple of (str, ndarray of int64)
        What points are called, in the order in which they are placed: a name, and the points that count through it.
    text : str
        All of it, of a layout of somebody's own, see `tracker.layouts`; "" of one that comes with the program.
    """

    name: str
    mirror: Indices
    outer_eyes: tuple[int, int]
    regions: dict[str, Indices]
    contours: tuple[Indices, ...]
    parts: tuple[tuple[str, Indices], ...] = ()
    text: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What each point is called, such as ``right eye 2``; a part of one point needs no number."""
        names = [""] * self.point_count
        for part, points in self.parts:
            for number, point in enumerate(points, start=1):
                names[point] = f"{part} {number}" if len(points) > 1 else part
        return tuple(names)

    @property
    def point_count(self) -> int:
        """How many points a face has."""
        return len(self.mirror)

    def region(self, name: str) -> Indices:
        """The points of a region; none where a layout does not have it."""
        return self.regions.get(name, _NONE)

    def mirrored(self, points_xy: NDArray[np.float64], width_px: float) -> NDArray[np.float64]:
        """Points (..., N, 2) of the picture of that width, as they are in the mirrored picture."""
        flipped = points_xy[..., self.mirror, :].copy()
        flipped[..., 0] = width_px - 1.0 - flipped[..., 0]
        return flipped


def _indices(*runs: tuple[int, int]) -> Indices:
    """Whole numbers of inclusive runs, each counting up or down."""
    parts = [range(first, last + 1) if last >= first else range(first, last - 1, -1) for first, last in runs]
    return np.array(list(chain.from_iterable(parts)), dtype=np.int64)


IBUG_68 = Markup(
    name="ibug-68",
    mirror=_indices(
        *((16, 0), (26, 17), (27, 30), (35, 31)),
        *((45, 42), (47, 46), (39, 36), (41, 40)),
        *((54, 48), (59, 55), (64, 60), (67, 65)),
    ),
    outer_eyes=(36, 45),
    regions={
        "jaw": _indices((0, 16)),
        "brows": _indices((17, 26)),
        "nose": _indices((27, 35)),
        "eyes": _indices((36, 47)),
        "mouth": _indices((48, 67)),
    },
    contours=(
        _indices((0, 16)),
        _indices((17, 21)),
        _indices((22, 26)),
        _indices((27, 30)),
        _indices((31, 35)),
        _indices((36, 41), (36, 36)),
        _indices((42, 47), (42, 42)),
        _indices((48, 59), (48, 48)),
        _indices((60, 67), (60, 60)),
    ),
    parts=(
        ("jaw", _indices((0, 16))),
        ("right brow", _indices((17, 21))),
        ("left brow", _indices((22, 26))),
        ("bridge of the nose", _indices((27, 30))),
        ("base of the nose", _indices((31, 35))),
        ("right eye", _indices((36, 41))),
        ("left eye", _indices((42, 47))),
        ("outer lip", _indices((48, 59))),
        ("inner lip", _indices((60, 67))),
    ),
)

CLMTOOLS_71 = Markup(
    name="clmtools-71",
    mirror=_indices(
        *((14, 0), (19, 22), (15, 18), (28, 32), (23, 27), (33, 33), (40, 34), (41, 41), (43, 42)),
        *((50, 44), (55, 51), (58, 56), (61, 59), (62, 62), (67, 70), (63, 66)),
    ),
    outer_eyes=(23, 28),
    regions={
        "jaw": _indices((0, 14)),
        "brows": _indices((15, 22)),
        "nose": _indices((33, 43), (62, 62)),
        "eyes": _indices((23, 32), (63, 70)),
        "mouth": _indices((44, 61)),
    },
    contours=(
        _indices((0, 14)),
        _indices((15, 18)),
        _indices((19, 22)),
        np.array([23, 63, 24, 64, 25, 65, 26, 66, 23]),
        np.array([28, 67, 29, 68, 30, 69, 31, 70, 28]),
        np.array([34, 35, 36, 42, 37, 43, 38, 39, 40]),
        np.array([33, 41, 62]),
        _indices((44, 55), (44, 44)),
        _indices((44, 44), (56, 58), (50, 50), (59, 61), (44, 44)),
    ),
    parts=(
        ("jaw", _indices((0, 14))),
        ("left brow", _indices((15, 18))),
        ("right brow", _indices((19, 22))),
        ("right eye", np.array([23, 63, 24, 64, 25, 65, 26, 66])),
        ("right pupil", _indices((27, 27))),
        ("left eye", np.array([28, 67, 29, 68, 30, 69, 31, 70])),
        ("left pupil", _indices((32, 32))),
        ("nose", _indices((33, 43), (62, 62))),
        ("outer lip", _indices((44, 55))),
        ("inner lip", _indices((56, 61))),
    ),
)

MARKUPS = {markup.name: markup for markup in (IBUG_68, CLMTOOLS_71)}


def markup_of(point_count: int) -> Markup:
    """The markup with that many points that comes with the program.

    Raises
    ------
    ValueError
        If none has.
    """
    for markup in MARKUPS.values():
        if markup.point_count == point_count:
            return markup
    known = ", ".join(str(markup.point_count) for markup in MARKUPS.values())
    raise ValueError(f"no known markup has {point_count} points; known are those with {known}")


@cache
def unnamed_markup(point_count: int) -> Markup:
    """Stands in for a layout of which nothing but the number of points is known: points without lines."""
    points = np.arange(point_count)
    last = max(point_count - 1, 0)
    return Markup(f"{point_count} points", points, (0, last), {"points": points}, (), (("point", points),))
