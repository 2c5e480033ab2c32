"""What happened in a session, as cues with a beginning, an end and words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.readings import Emotion, FaceReading
from tracker.session.exports.moments import Moment, Row
from tracker.session.markers import Marker, MarkerKind
from tracker.types import State

if TYPE_CHECKING:
    from tracker.session.reader import Session

# A moment is shown for so long; what a face looks like for a shorter time is no cue.
SHOWN_S, _SHORTEST_LOOK_S = 1.0, 0.5
_AWAY = (State.LOST, State.DETECTING)
_WORDS = {
    MarkerKind.EVENT: "Event",
    MarkerKind.EXCLUDE: "Excluded",
    MarkerKind.LABEL: "Label",
    MarkerKind.LOSS: "Lost",
    MarkerKind.NOTE: "Note",
}


@dataclass(frozen=True, slots=True, order=True)
class Cue:
    """Something that is shown for a while.

    Attributes
    ----------
    begin_s, end_s : float
        Since the session's first frame.
    kind : str
        ``marker``, ``loss``, ``gesture`` or ``expression``.
    words : str
    """

    begin_s: float
    end_s: float
    kind: str
    words: str


class CueFinder:
    """Finds losses, gestures and expressions as frames go by.

    Parameters
    ----------
    says_losses : bool
        Off where markers say why and when the face was lost.
    """

    def __init__(self, *, says_losses: bool) -> None:
        self._says_losses = says_losses
        self._was_tracked = False
        self._lost_since_s: float | None = None
        self._look: Emotion | None = None
        self._look_since_s = self._last_s = 0.0

    def take(self, moment: Moment) -> Iterator[Cue]:
        """The cues that are whole with this frame."""
        yield from self._loss(moment)
        row = Row(moment, moment.result.primary)
        reading = None if row.sure is None else row.sure.reading
        yield from self._expression(moment.elapsed_s, reading)
        start_s = moment.result.time_s - moment.elapsed_s
        for gesture in () if reading is None else reading.gestures:
            side = "" if gesture.side is None else f", {gesture.side.value}"
            yield Cue(gesture.start_s - start_s, gesture.end_s - start_s, "gesture", f"{gesture.kind.value}{side}")
        self._last_s = moment.elapsed_s

    def end(self) -> Iterator[Cue]:
        """The cues that last to the end."""
        if self._lost_since_s is not None:
            yield Cue(self._lost_since_s, self._last_s, "loss", "Lost")
        yield from self._expression(self._last_s, None)

    def _loss(self, moment: Moment) -> Iterator[Cue]:
        state = moment.result.state
        if state is State.TRACKING:
            if self._lost_since_s is not None:
                yield Cue(self._lost_since_s, moment.elapsed_s, "loss", "Lost")
            self._was_tracked, self._lost_since_s = True, None
        elif self._says_losses and self._was_tracked and state in _AWAY and self._lost_since_s is None:
            self._lost_since_s = moment.elapsed_s

    def _expression(self, now_s: float, reading: FaceReading | None) -> Iterator[Cue]:
        look = None if reading is None or reading.expression is None else reading.expression.emotion
        if look is self._look:
            return
        if self._look not in (None, Emotion.NEUTRAL) and now_s - self._look_since_s >= _SHORTEST_LOOK_S:
            yield Cue(self._look_since_s, now_s, "expression", f"Looks like {self._look.value}")
        self._look, self._look_since_s = look, now_s


def marker_cues(session: Session) -> Iterator[Cue]:
    """The markers of a session.

    Parameters
    ----------
    session : Session
    """
    start_s = float(session.times_s[0]) if len(session.times_s) else 0.0
    for marker in session.markers:
        begin_s = marker.time_s - start_s
        yield Cue(begin_s, begin_s + marker.duration_s, "marker", marker_words(marker))


def marker_words(marker: Marker) -> str:
    """A marker in a line: its kind, and its label where it has one.

    Parameters
    ----------
    marker : Marker
    """
    label = " ".join(marker.label.split())
    return f"{_WORDS[marker.kind]}: {label}" if label else _WORDS[marker.kind]
