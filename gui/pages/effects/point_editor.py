"""The points of a face while they are corrected: moves, undo. No Qt."""

from __future__ import annotations

import numpy as np

from gui.model.history import History
from tracker.types import Points, read_only

# How far neighbours follow a point, as a share of the face's size.
_NEIGHBOUR_SHARE = 0.09


class PointEditor:
    """Points that are moved one by one or together. What is done from a press to a release is one undo step.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), float64, pixels
    """

    def __init__(self, points_xy: Points) -> None:
        self._history: History[tuple[tuple[float, float], ...]] = History(_frozen(points_xy))
        self._points = _thawed(self._history.value)

    @property
    def points_xy(self) -> Points:
        """As they are now, shape (68, 2), read-only."""
        return self._points

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return self._history.can_redo

    def move(self, point: int, by_xy: tuple[float, float], *, neighbours: bool = False) -> None:
        """Move a point; with ``neighbours`` those around it follow, the nearer the more."""
        weights = np.zeros(len(self._points))
        weights[point] = 1.0
        if neighbours:
            size = float(np.ptp(self._points, axis=0).max())
            distance = np.linalg.norm(self._points - self._points[point], axis=1)
            weights = np.exp(-0.5 * (distance / max(_NEIGHBOUR_SHARE * size, 1e-9)) ** 2)
        self._push(self._points + weights[:, None] * np.array(by_xy), "move")

    def move_all(self, by_xy: tuple[float, float]) -> None:
        """Move the whole face."""
        self._push(self._points + np.array(by_xy), "move")

    def scale(self, factor: float) -> None:
        """Make the whole face larger or smaller about its middle."""
        middle = self._middle()
        self._push(middle + factor * (self._points - middle), "scale")

    def turn(self, angle_rad: float) -> None:
        """Turn the whole face about its middle, clockwise in the picture."""
        middle, (sine, cosine) = self._middle(), (np.sin(angle_rad), np.cos(angle_rad))
        rotation = np.array([[cosine, -sine], [sine, cosine]])
        self._push(middle + (self._points - middle) @ rotation.T, "turn")

    def seal(self) -> None:
        """End the present undo step."""
        self._history.seal()

    def undo(self) -> None:
        """Take the last step back."""
        self._points = _thawed(self._history.undo())

    def redo(self) -> None:
        """Take the next step again."""
        self._points = _thawed(self._history.redo())

    def _middle(self) -> Points:
        return np.asarray(0.5 * (self._points.min(axis=0) + self._points.max(axis=0)))

    def _push(self, points_xy: Points, key: str) -> None:
        self._history.push(_frozen(points_xy), key)
        self._points = _thawed(self._history.value)


def _frozen(points_xy: Points) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(y)) for x, y in points_xy)


def _thawed(points: tuple[tuple[float, float], ...]) -> Points:
    return read_only(np.array(points, dtype=np.float64))  # type: ignore[return-value]
