"""Marks by Lab Streaming Layer: those of another program's stream come in, and our own go out for LabRecorder.

A mark that comes in has its own time, on the clock of the machine that sent it. LSL measures how far that clock is from
this machine's (by round trips, to some tenths of a millisecond), and `LslClock` how far LSL's clock here is from the
monotonic one that frames are stamped with (by reading both, to some microseconds; on Linux they are the same clock).
How long the network took does not matter. Without `pylsl` (the extra "outputs"), or where its library does not load,
all of this says so in a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from threading import Event, Thread
from typing import Any

from tracker.session.layout import SessionError
from tracker.session.marker_channel import TakeMark
from tracker.session.marker_lines import LONGEST_LABEL, LONGEST_LINE, Mark, mark_of
from tracker.session.markers import Marker
from tracker.timing import Moment, now

OUTLET_NAME = "visavis_markers"
_RESOLVE_S, _PULL_S = 1.0, 0.2
_READINGS = 20
# A mark from longer ago, or from the future, comes of a clock that is not known yet.
_LONGEST_AGO_S = 3600.0
_AT_ONCE = 64


class LslClock:
    """Takes LSL's clock to the monotonic one.

    Parameters
    ----------
    local_clock : callable
        Of LSL, seconds.
    clock : callable
        What the time is.

    Attributes
    ----------
    offset_s : float
        To be added to a time of LSL's.
    error_s : float
        Half of what lay between the readings of both clocks: the offset is no further off.
    """

    def __init__(self, local_clock: Callable[[], float], clock: Callable[[], Moment] = now) -> None:
        best: tuple[float, float] | None = None
        for _ in range(_READINGS):
            before = clock().monotonic_ns
            there_s = local_clock()
            after = clock().monotonic_ns
            reading = 0.5e-9 * (after - before), 0.5e-9 * (before + after) - there_s
            best = min(best, reading) if best else reading
        assert best is not None
        self.error_s, self.offset_s = best

    def moment(self, stamp_s: float, at: Moment) -> Moment:
        """The moment of a time of LSL's; ``at`` is one on both of the machine's clocks, such as now."""
        monotonic_ns = round(1e9 * (stamp_s + self.offset_s))
        return Moment(at.wall_ns + monotonic_ns - at.monotonic_ns, monotonic_ns)


def lsl() -> Any:
    """The module `pylsl`.

    Raises
    ------
    SessionError
        If it is not there, or does not load.
    """
    try:
        return import_module("pylsl")
    except (ImportError, RuntimeError, OSError) as error:
        raise SessionError(
            f"Lab Streaming Layer is not here ({type(error).__name__}). Install it with: pip install pylsl"
        ) from error


class MarkerInlet:
    """Takes the marks of a stream, on a thread of its own, until it is closed; waits for a stream that is not there.

    Parameters
    ----------
    name : str
        Of the stream.
    take : callable
        Given each mark and when it was made; called on the thread.
    module : module, optional
        `pylsl`.
    clock : callable
        What the time is.

    Attributes
    ----------
    connected : bool
        Whether the stream was found.

    Raises
    ------
    SessionError
        See `lsl`.
    """

    def __init__(
        self, name: str, take: TakeMark, *, module: Any | None = None, clock: Callable[[], Moment] = now
    ) -> None:
        self._lsl = module or lsl()
        self._name, self._take, self._clock = name, take, clock
        self._lsl_clock = LslClock(self._lsl.local_clock, clock)
        self._closing = Event()
        self.connected = False
        self._thread = Thread(target=self._work, name="visavis-marker-stream", daemon=True)
        self._thread.start()

    @property
    def error_s(self) -> float:
        """How exactly LSL's clock is known here; the clocks of two machines are known to some tenths of a ms."""
        return self._lsl_clock.error_s

    def close(self) -> None:
        """Take no more."""
        self._closing.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._closing.is_set():
            found = self._lsl.resolve_byprop("name", self._name, 1, _RESOLVE_S)
            if not found:
                continue
            # A stream of numbers has no labels; nor is it listened to for long if it ends.
            inlet = self._lsl.StreamInlet(found[0], max_buflen=60, recover=False)
            try:
                self._listen(inlet)
            except (self._lsl.LostError, TimeoutError):
                pass
            finally:
                self.connected = False
                inlet.close_stream()

    def _listen(self, inlet: Any) -> None:
        if inlet.channel_format != self._lsl.cf_string:
            self._closing.wait(_RESOLVE_S)
            return
        inlet.open_stream(_RESOLVE_S)
        self.connected = True
        while not self._closing.is_set():
            samples, stamps = inlet.pull_chunk(_PULL_S, _AT_ONCE)
            away_s = inlet.time_correction(_RESOLVE_S) if samples else 0.0
            for sample, stamp_s in zip(samples, stamps, strict=True):
                self._hand_on(str(sample[0]), stamp_s + away_s)

    def _hand_on(self, text: str, stamp_s: float) -> None:
        at = self._clock()
        moment = self._lsl_clock.moment(stamp_s, at)
        if abs(moment.monotonic_ns - at.monotonic_ns) > 1e9 * _LONGEST_AGO_S:
            moment = at
        try:
            self._take(mark_of_text(text), moment)
        except SessionError:  # nobody is there to be told: a mark without words, or a recording that has ended
            return


def mark_of_text(text: str) -> Mark:
    """What a sample of a marker stream says: JSON as for the socket, or else its words are the label.

    Raises
    ------
    SessionError
        If there are none.
    """
    if text.lstrip().startswith("{") and len(text) <= LONGEST_LINE:
        try:
            return mark_of(text.encode("utf-8", "replace"))
        except SessionError:
            pass  # somebody else's JSON
    words = " ".join(text[: 4 * LONGEST_LABEL].split())
    return mark_of(f"mark {words[:LONGEST_LABEL]}".encode("utf-8", "replace"))


class MarkerOutlet:
    """A stream of our own marks, `OUTLET_NAME`, that LabRecorder and others can record.

    Parameters
    ----------
    module : module, optional
        `pylsl`.
    clock : callable
        What the time is.

    Raises
    ------
    SessionError
        See `lsl`; or if the stream cannot be made.
    """

    def __init__(self, *, module: Any | None = None, clock: Callable[[], Moment] = now) -> None:
        self._lsl = module or lsl()
        self._lsl_clock = LslClock(self._lsl.local_clock, clock)
        info = self._lsl.StreamInfo(OUTLET_NAME, "Markers", 1, self._lsl.IRREGULAR_RATE, "string", OUTLET_NAME)
        try:
            self._outlet: Any = self._lsl.StreamOutlet(info)
        except RuntimeError as error:
            raise SessionError(f"The stream {OUTLET_NAME} cannot be made ({error}).") from error

    def send(self, marker: Marker, monotonic_s: float) -> None:
        """Send a marker with the moment it is about, on the clock of `time.monotonic`."""
        label = marker.label or marker.kind.value
        self._outlet.push_sample([label], monotonic_s - self._lsl_clock.offset_s)

    def close(self) -> None:
        """End the stream."""
        self._outlet = None
