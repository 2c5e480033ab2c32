"""Marks from other programs for a recording: by the local socket and by Lab Streaming Layer, at their true time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tracker.control.channel import Listening
from tracker.errors import VisavisError
from tracker.session.frame_clock import FrameClock
from tracker.session.layout import SessionError
from tracker.session.marker_channel import TakeMark, listen_for_marks
from tracker.session.marker_lines import Mark
from tracker.session.marker_stream import MarkerInlet, MarkerOutlet
from tracker.session.markers import Marker
from tracker.timing import Moment, now
from tracker.types import Frame, TrackResult
from tracker.words import later

SOCKET_ORIGIN, STREAM_ORIGIN = "socket", "lsl"
NOTHING_YET = later("No frame has been recorded yet. Try again in a moment.")


@dataclass(frozen=True, slots=True)
class OutsideSettings:
    """Whose marks are taken.

    Attributes
    ----------
    socket : bool
        Those of the local socket.
    stream : str
        Those of the LSL stream of this name; empty for none.
    outlet : bool
        Whether marks go out as an LSL stream, too.
    """

    socket: bool = False
    stream: str = ""
    outlet: bool = False

    @property
    def any(self) -> bool:
        """Whether there is anything to do."""
        return self.socket or bool(self.stream) or self.outlet


class OutsideMarks:
    """A sink that knows the frames' clock, and marks by it what other programs send while it is attached.

    Parameters
    ----------
    settings : OutsideSettings
    mark : callable
        Takes a `Marker` into the recording, from any thread.
    exact : bool
        See `FrameClock`.
    clock : callable
        What the time is.

    Attributes
    ----------
    problems : tuple of str
        A sentence for each way by which no marks can come.
    """

    def __init__(
        self,
        settings: OutsideSettings,
        mark: Callable[[Marker], object],
        *,
        exact: bool,
        clock: Callable[[], Moment] = now,
    ) -> None:
        self._mark, self._clock = mark, clock
        self._frames = FrameClock(exact=exact)
        self._outlet: MarkerOutlet | None = None
        self._lines: list[Listening] = []
        problems: list[str] = []
        if settings.socket:
            self._open(lambda: listen_for_marks(self._taker(SOCKET_ORIGIN)), problems)
        if settings.stream:
            self._open(lambda: MarkerInlet(settings.stream, self._taker(STREAM_ORIGIN)), problems)
        if settings.outlet:
            try:
                self._outlet = MarkerOutlet()
            except SessionError as error:
                problems.append(str(error))
        self.problems = tuple(problems)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """A frame has come."""
        self._frames.note(frame.time_s, self._clock())

    def send(self, marker: Marker) -> None:
        """Send a marker that was made here out, where that is wanted; it was made now."""
        if self._outlet is not None:
            self._outlet.send(marker, 1e-9 * self._clock().monotonic_ns)

    def close(self) -> None:
        """Take no more."""
        for line in self._lines:
            line.close()
        if self._outlet is not None:
            self._outlet.close()

    def _open(self, make: Callable[[], Listening], problems: list[str]) -> None:
        try:
            self._lines.append(make())
        except SessionError as error:
            problems.append(str(error))

    def _taker(self, origin: str) -> TakeMark:
        def take(mark: Mark, moment: Moment) -> None:
            time_s = self._frames.at(1e-9 * moment.monotonic_ns)
            if time_s is None:
                raise SessionError(NOTHING_YET)
            marker = Marker(time_s, mark.kind, mark.label, mark.duration_s, origin, moment.wall_ns)
            try:
                self._mark(marker)
            except VisavisError as error:
                raise SessionError(str(error)) from error
            if self._outlet is not None and origin != STREAM_ORIGIN:
                self._outlet.send(marker, 1e-9 * moment.monotonic_ns)

        return take
