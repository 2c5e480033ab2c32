"""The points of one picture while they are placed and corrected: moves, undo. No Qt."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from gui.model.history import Undoing
from tracker.annotation.marks import Place, PointMarks
from tracker.markup import Markup
from tracker.types import Points

# How far neighbours follow a point, as a share of the face's size.
_NEIGHBOUR_SHARE = 0.09


class PointEditor(Undoing[PointMarks]):
    """Points that are placed, moved one by one or together, and hidden. What is done from a press to a release is one
    undo step.

    Parameters
    ----------
    markup : Markup
        What the points mean.
    marks : PointMarks
        Where they are.
    """

    def __init__(self, markup: Markup, marks: PointMarks) -> None:
        super().__init__(marks)
        self.markup = markup

    @property
    def marks(self) -> PointMarks:
        """As they are now."""
        return self._history.value

    @property
    def points_xy(self) -> Points:
        """Where they are now, shape (N, 2), pixels, read-only; not numbers where a point is not placed."""
        return self.marks.points_xy

    def move(self, point: int, by_xy: tuple[float, float], *, neighbours: bool = False) -> None:
        """Move a point; with ``neighbours`` those around it follow, the nearer the more."""
        points = self.points_xy
        weights = np.zeros(len(points))
        weights[point] = 1.0
        if neighbours:
            size = float(np.max(np.nanmax(points, axis=0) - np.nanmin(points, axis=0)))
            distance = np.linalg.norm(points - points[point], axis=1)
            weights = np.exp(-0.5 * (distance / max(_NEIGHBOUR_SHARE * size, 1e-9)) ** 2)
        self._move_to(points + weights[:, None] * np.array(by_xy), "move")

    def move_all(self, by_xy: tuple[float, float]) -> None:
        """Move the whole face."""
        self._move_to(self.points_xy + np.array(by_xy), "move")

    def scale(self, factor: float) -> None:
        """Make the whole face larger or smaller about its middle."""
        middle = self._middle()
        self._move_to(middle + factor * (self.points_xy - middle), "scale")

    def turn(self, angle_rad: float) -> None:
        """Turn the whole face about its middle, clockwise in the picture."""
        middle, (sine, cosine) = self._middle(), (np.sin(angle_rad), np.cos(angle_rad))
        rotation = np.array([[cosine, -sine], [sine, cosine]])
        self._move_to(middle + (self.points_xy - middle) @ rotation.T, "turn")

    def place(self, point: int, place: Place | None) -> None:
        """Place a point, or take it away; what a drag then does to it belongs to the same step."""
        self.seal()
        self.use(self.marks.with_place(point, place), "move")

    def hide(self, points: Iterable[int], hidden: bool) -> None:
        """Say of some points that something covers them, or that nothing does."""
        self.use(self.marks.with_hidden(points, hidden), "hide")
        self.seal()

    def use(self, marks: PointMarks, key: str) -> None:
        """Take other marks over; steps of the same key in a row are one until `seal`."""
        self._history.push(marks, key)

    def _middle(self) -> Points:
        points = self.points_xy
        return np.asarray(0.5 * (np.nanmin(points, axis=0) + np.nanmax(points, axis=0)))

    def _move_to(self, points_xy: Points, key: str) -> None:
        if self.marks.placed:
            self.use(self.marks.with_points(points_xy), key)
