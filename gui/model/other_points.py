"""Says that a page needs the 68 points, where the model that is in use has others. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from gui.model.notices import Level, Notice, Remedy
from gui.words import tr
from tracker.markup import IBUG_68
from tracker.types import TrackResult


class OtherPoints:
    """Tells it once, whenever faces begin to have other points.

    Parameters
    ----------
    notify : callable
        Takes a `Notice`.
    sentence : str
        What is told; ``{count}`` in it is how many points there are instead.
    """

    def __init__(self, notify: Callable[[Notice], object], sentence: str) -> None:
        self._notify, self._sentence = notify, sentence
        self._told = 0

    def forget(self) -> None:
        """Tell it anew, as the page is shown again."""
        self._told = 0

    def take(self, result: TrackResult) -> None:
        """Look at the newest result."""
        if result.face is None:
            return
        count = len(result.face.points_xy)
        if count not in (self._told, IBUG_68.point_count):
            text = tr(self._sentence, count=count)
            self._notify(Notice(text, Level.WARNING, (Remedy.USUAL_MODEL,), seconds=None))
        self._told = count
