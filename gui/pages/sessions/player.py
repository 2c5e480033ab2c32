"""The recording that is played: its markers, its numbers over time, and where in it the play head stands. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from gui.model.controller import Controller
from gui.model.marks import LOOKS, MarkDesk, words_of
from gui.model.notices import Level, Notice
from gui.model.state import AppState
from gui.model.transport import Tick
from gui.pages.sessions.runs import ComparedRun
from gui.words import tr
from tracker.errors import VisavisError
from tracker.run.behind import Tell, WorkBehind
from tracker.session.markers import Marker, MarkerKind, write_markers
from tracker.session.playing import PlayClock
from tracker.session.reader import Session
from tracker.session.series import SessionSeries, series_of

_LONG_S: Final = 12.0

Reader = Callable[[Session, Tell], SessionSeries]


def read_series(session: Session, tell: Tell) -> SessionSeries:
    """The numbers of a session over time."""
    return series_of(session.results.batches(), tell)


class SessionPlayer:
    """Follows the session that the controller plays.

    Parameters
    ----------
    controller : Controller
    read : callable
        Reads the numbers of a session, on a thread.

    Attributes
    ----------
    session : Session or None
    clock : PlayClock or None
    series : SessionSeries or None
        None until they are read.
    marks : MarkDesk
    compared : ComparedRun or None
        A run that is looked at beside it.
    changed : callable
        Called whenever the markers have changed.
    """

    def __init__(self, controller: Controller, read: Reader = read_series) -> None:
        self._controller, self._read = controller, read
        self._reading: WorkBehind[SessionSeries] | None = None
        self.session: Session | None = None
        self.clock: PlayClock | None = None
        self.series: SessionSeries | None = None
        self.marks = MarkDesk()
        self.compared: ComparedRun | None = None
        self.changed: Callable[[], object] = lambda: None

    @property
    def is_open(self) -> bool:
        """Whether a session is played."""
        return self.session is not None

    @property
    def leaves_out(self) -> bool:
        """Whether one end of what is to be left out is known, and the other is not yet."""
        return self.marks.span_from_s is not None

    @property
    def position(self) -> int:
        """The frame on show."""
        return self._controller.transport.view.position

    def show_state(self, old: AppState, new: AppState) -> None:
        """Follow the state of the app."""
        if new.session is self.session:
            return
        self.close()
        self.session, self.series = new.session, None
        if (session := new.session) is None:
            self.clock, self.marks = None, MarkDesk()
            return
        self.clock = PlayClock(session.times_s)
        self.marks = MarkDesk(session.markers, self._keep)
        self._show_ticks()
        self._reading = WorkBehind("series", lambda tell: self._read(session, tell))
        self._reading.start()

    def tick(self) -> None:
        """Take in what was read meanwhile."""
        if self._reading is None or not self._reading.status.is_over:
            return
        # Should that have failed, the recording plays without its plots.
        self.series, self._reading = self._reading.status.made, None
        if self.series is not None:
            self._controller.transport.tell_known(self.series.states)

    def mark(self, kind: MarkerKind, label: str = "") -> None:
        """Mark the frame on show."""
        if self.clock is not None:
            self.marks.add(Marker(self.clock.recorded(self.position), kind, label))

    def leave_out(self) -> None:
        """Leave out what is from here on, up to where this is asked for again."""
        if self.clock is not None:
            self.marks.span(self.clock.recorded(self.position))

    def change_kind(self, marker: Marker, kind: MarkerKind) -> None:
        """Let a marker be of another kind."""
        self.marks.change(marker, replace(marker, kind=kind))

    def move_here(self, marker: Marker) -> None:
        """Let a marker be at the frame on show."""
        if self.clock is not None:
            self.marks.change(marker, replace(marker, time_s=self.clock.recorded(self.position)))

    def jump(self, marker: Marker) -> None:
        """Go to where a marker begins."""
        if self.clock is not None:
            self._controller.transport.seek(self.clock.index(marker.time_s))

    def step_marker(self, direction: int) -> None:
        """Go to the next marker, or (-1) to the one before."""
        if self.clock is None:
            return
        here = self.position
        places = [self.clock.index(marker.time_s) for marker in self.marks.markers]
        others = [place for place in places if (place - here) * direction > 0]
        if others:
            self._controller.transport.seek(min(others, key=lambda place: abs(place - here)))

    def seek_index(self, index: int) -> None:
        """Go to a frame."""
        self._controller.transport.seek(index)

    def seek_s(self, played_s: float) -> None:
        """Go to a time from the beginning."""
        transport = self._controller.transport
        transport.seek(transport.times.index_at(max(0.0, played_s)))

    def close(self) -> None:
        """Read no more."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def ticks(self) -> tuple[Tick, ...]:
        """The markers as they stand on the bar and on the plots."""
        return tuple(self._tick_of(marker) for marker in self.marks.markers)

    def _tick_of(self, marker: Marker) -> Tick:
        assert self.clock is not None
        at_s, look = self.clock.played(marker.time_s), LOOKS[marker.kind]
        return Tick(at_s, at_s + marker.duration_s, look.role, look.shape, words_of(marker))

    def _show_ticks(self) -> None:
        self._controller.transport.set_ticks(self.ticks())

    def _keep(self, markers: tuple[Marker, ...]) -> None:
        self._show_ticks()
        if self.session is not None:
            try:
                write_markers(self.session.folder.markers, markers)
            except VisavisError as error:
                self._controller.notify(Notice(tr(str(error)), Level.ERROR, seconds=_LONG_S))
        self.changed()
