"""What is marked in a recording: how it looks, and the list of it with what can be done and taken back. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from gui.model.history import History
from gui.words import later, tr
from tracker.session.markers import LONGEST_LABEL, Marker, MarkerKind

LABELS: Final = 9


@dataclass(frozen=True, slots=True)
class MarkLook:
    """How a kind of marker is told from others: a word, a colour of the theme by its name, and a shape."""

    word: str
    role: str
    shape: str


LOOKS: Final = {
    MarkerKind.EVENT: MarkLook(later("Event"), "ACCENT", "diamond"),
    MarkerKind.EXCLUDE: MarkLook(later("Leave out"), "BAD", "span"),
    MarkerKind.LABEL: MarkLook(later("Label"), "GOOD", "flag"),
    MarkerKind.LOSS: MarkLook(later("Lost"), "WARN", "triangle"),
    MarkerKind.NOTE: MarkLook(later("Note"), "DIM", "dot"),
}


def words_of(marker: Marker) -> str:
    """What a marker is called in a list: its label, or else its kind."""
    return marker.label or tr(LOOKS[marker.kind].word)


@dataclass(frozen=True, slots=True)
class MarkState:
    """Whether there is something to take back, and to make again."""

    can_undo: bool
    can_redo: bool


class MarkDesk:
    """The markers of one recording, in the order of their times.

    Parameters
    ----------
    markers : iterable of Marker
    keep : callable
        Told all of them whenever they have changed.
    """

    def __init__(
        self, markers: Iterable[Marker] = (), keep: Callable[[tuple[Marker, ...]], object] = lambda all: None
    ) -> None:
        self._history: History[tuple[Marker, ...]] = History(_in_order(markers))
        self._keep = keep
        self.span_from_s: float | None = None

    @property
    def markers(self) -> tuple[Marker, ...]:
        """All of them."""
        return self._history.value

    @property
    def state(self) -> MarkState:
        """Whether there is something to take back."""
        return MarkState(self._history.can_undo, self._history.can_redo)

    def add(self, marker: Marker) -> None:
        """Add one."""
        self._become((*self.markers, marker))

    def remove(self, markers: Iterable[Marker]) -> None:
        """Take some out, as one step."""
        gone = list(markers)
        self._become(marker for marker in self.markers if marker not in gone)

    def change(self, marker: Marker, changed: Marker) -> None:
        """Put another one in the place of one."""
        self._become(changed if one is marker or one == marker else one for one in self.markers)

    def rename(self, marker: Marker, label: str) -> None:
        """Give one another label."""
        self.change(marker, replace(marker, label=label.strip()[:LONGEST_LABEL]))

    def span(self, time_s: float) -> Marker | None:
        """Begin what is to be left out; the second time, end it.

        Returns
        -------
        Marker or None
            What is left out, once both ends are known.
        """
        if self.span_from_s is None:
            self.span_from_s = time_s
            return None
        first_s, last_s = sorted((self.span_from_s, time_s))
        self.span_from_s = None
        marker = Marker(first_s, MarkerKind.EXCLUDE, "", last_s - first_s)
        self.add(marker)
        return marker

    def undo(self) -> None:
        """Take back the last change."""
        self._history.undo()
        self._keep(self.markers)

    def redo(self) -> None:
        """Make the next change again."""
        self._history.redo()
        self._keep(self.markers)

    def _become(self, markers: Iterable[Marker]) -> None:
        before = self.markers
        self._history.push(_in_order(markers), "markers")
        self._history.seal()
        if self.markers != before:
            self._keep(self.markers)


def _in_order(markers: Iterable[Marker]) -> tuple[Marker, ...]:
    return tuple(sorted(markers, key=lambda marker: marker.time_s))
