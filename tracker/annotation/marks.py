"""The points of one picture, as far as they are placed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

import numpy as np

from tracker.markup import Markup
from tracker.types import Points, read_only

Place = tuple[float, float]


class PictureState(Enum):
    """How far a picture is."""

    UNTOUCHED = "untouched"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True)
class PointMarks:
    """What is said of the points of one picture.

    Attributes
    ----------
    places : tuple of (float, float) or None
        Pixels, the centre of the top left one is (0, 0); None where a point is not placed yet.
    hidden : frozenset of int
        Points that are placed where they must be, though something covers them.
    done : bool
        Whether somebody has said that all is right.
    """

    places: tuple[Place | None, ...]
    hidden: frozenset[int] = frozenset()
    done: bool = False

    @property
    def placed(self) -> int:
        """How many points are placed."""
        return sum(place is not None for place in self.places)

    @property
    def is_whole(self) -> bool:
        """Whether all points are placed."""
        return None not in self.places

    @property
    def state(self) -> PictureState:
        """How far the picture is."""
        if self.done:
            return PictureState.DONE
        return PictureState.BEGUN if self.placed else PictureState.UNTOUCHED

    @property
    def next_point(self) -> int | None:
        """The first point that is not placed."""
        return None if self.is_whole else self.places.index(None)

    @cached_property
    def points_xy(self) -> Points:
        """Pixels, shape (N, 2), read-only; not numbers where a point is not placed."""
        points = np.array([place or (np.nan, np.nan) for place in self.places], dtype=np.float64)
        return read_only(points.reshape(-1, 2))  # type: ignore[return-value]

    def with_points(self, points_xy: Points) -> PointMarks:
        """The same with its points elsewhere, shape (N, 2); those that are not numbers are not placed."""
        places = tuple((float(x), float(y)) if np.isfinite(x + y) else None for x, y in points_xy)
        hidden = frozenset(point for point in self.hidden if places[point] is not None)
        return PointMarks(places, hidden, self.done and None not in places)

    def with_place(self, point: int, place: Place | None) -> PointMarks:
        """The same with one point placed, or no longer."""
        places = (*self.places[:point], place, *self.places[point + 1 :])
        hidden = self.hidden if place is not None else self.hidden - {point}
        return PointMarks(places, hidden, self.done and None not in places)

    def with_hidden(self, points: Iterable[int], hidden: bool) -> PointMarks:
        """The same with some points covered by something, or not."""
        chosen = {point for point in points if self.places[point] is not None}
        return replace(self, hidden=self.hidden | chosen if hidden else self.hidden - chosen)

    def as_done(self, done: bool) -> PointMarks:
        """The same, said to be right or not; that cannot be said before all points are placed."""
        return replace(self, done=done and self.is_whole)

    def mirrored(self, markup: Markup, width_px: float) -> PointMarks:
        """The points in the mirrored picture of that width."""
        hidden = frozenset(int(markup.mirror[point]) for point in self.hidden)
        flipped = markup.mirrored(self.points_xy, width_px)
        return replace(self.with_points(flipped), hidden=hidden)


def no_marks(point_count: int) -> PointMarks:
    """A picture on which nothing is placed."""
    return PointMarks((None,) * point_count)


def marks_of(points_xy: Points, visible: Iterable[bool] | None = None, *, done: bool = False) -> PointMarks:
    """Marks of points of which all are known.

    Parameters
    ----------
    points_xy : ndarray, shape (N, 2), pixels
    visible : iterable of bool, optional
        Of each point; all are seen if not given.
    done : bool
    """
    marks = no_marks(len(points_xy)).with_points(points_xy)
    hidden = [] if visible is None else [point for point, seen in enumerate(visible) if not seen]
    return marks.with_hidden(hidden, True).as_done(done)
