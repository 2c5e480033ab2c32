"""All outputs together: a sink that hands every result to each of them, and changes what there is while it runs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Lock, Thread

from tracker.outputs.axes import axes_of
from tracker.outputs.known_motion import LENGTH_S, known_sample
from tracker.outputs.output import OutputStatus
from tracker.outputs.profile import OutputEntry, Profile
from tracker.outputs.sample import Sample
from tracker.outputs.worker import OutputWorker
from tracker.readings import NOTHING, Wanted
from tracker.types import Frame, State, TrackResult

TEST_HZ = 30.0
_LEAVING_S = 1.0

Clock = Callable[[], float]


@dataclass(slots=True, eq=False)
class _Line:
    """An output that is on, and what sends for it."""

    entry: OutputEntry
    worker: OutputWorker
    testing: bool = False


class OutputHub:
    """A sink that wants no pictures; `pictures` is the sink for those outputs that do.

    Any method may be called from any thread.

    Parameters
    ----------
    monotonic_stamps : bool
        Whether the frames' times are on the clock of `time.monotonic`, see `tracker.sources.source.FrameSource`.
    clock : callable
        That clock, seconds.

    Attributes
    ----------
    monotonic_stamps : bool
        May be changed when another source comes.
    paused : bool
        While set nothing new is sent, as if nobody were there; targets stay connected.
    """

    def __init__(self, *, monotonic_stamps: bool = False, clock: Clock = time.monotonic) -> None:
        self.monotonic_stamps = monotonic_stamps
        self.paused = False
        self._clock = clock
        self._changing = Lock()
        # Replaced as a whole, so that a result is handed round without a lock.
        self._lines: tuple[_Line, ...] = ()
        self._leaving: list[OutputWorker] = []
        self._tests: list[_Test] = []
        self.profile = Profile("")
        self.pictures = _Pictures(self)

    @property
    def wanted(self) -> Wanted:
        """What must be read from faces for the outputs that are on."""
        wanted = NOTHING
        for line in self._lines:
            wanted |= line.entry.kind.wanted
        return wanted

    @property
    def is_on(self) -> bool:
        """Whether any output is."""
        return bool(self._lines)

    @property
    def wants_pictures(self) -> bool:
        """Whether any output that is on looks at pictures."""
        return any(line.entry.kind.pictures for line in self._lines)

    def use(self, profile: Profile) -> None:
        """Have these outputs from now on; those that stay as they are go on without a gap."""
        with self._changing:
            before = {line.entry: line for line in self._lines}
            wanted = [entry for entry in profile.outputs if entry.on]
            self.profile = profile
            self._lines = tuple(before.get(entry) or self._line(entry) for entry in wanted)
            for entry, line in before.items():
                if entry not in wanted:
                    self._leave(line)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """See `tracker.run.sinks.Sink`."""
        self._hand_round(frame, result, pictures=False)

    def close(self) -> None:
        """Nothing more comes; the outputs stay as they are, and wait for what comes next."""

    def test(self, name: str) -> None:
        """Send a known motion to one output that is on, instead of the face, for its length."""
        for line in self._lines:
            if line.entry.name == name and not line.testing:
                self._tests.append(_Test(line, self._clock))

    def statuses(self) -> dict[str, OutputStatus]:
        """How each output of the profile is doing, by name."""
        found = {entry.name: OutputStatus(entry.name) for entry in self.profile.outputs}
        return found | {line.entry.name: line.worker.status() for line in self._lines}

    def end(self, timeout_s: float = _LEAVING_S) -> bool:
        """Close all outputs; False if one did not come to its end in time, as where a network does not answer."""
        self.use(Profile(self.profile.name))
        for test in self._tests:
            test.stop()
        end_s = self._clock() + timeout_s
        workers, self._leaving = self._leaving, []
        still = [worker for worker in workers if not worker.join(max(0.0, end_s - self._clock()))]
        return not still

    def hand_picture(self, frame: Frame, result: TrackResult) -> None:
        """Take a result with its picture, for those outputs that look at pictures."""
        self._hand_round(frame, result, pictures=True)

    def _line(self, entry: OutputEntry) -> _Line:
        output = entry.kind.make(entry.target)
        return _Line(entry, OutputWorker(entry.name, output, entry.sending, self._clock))

    def _leave(self, line: _Line) -> None:
        line.worker.close()
        self._leaving = [*(worker for worker in self._leaving if not worker.join(0.0)), line.worker]

    def _hand_round(self, frame: Frame, result: TrackResult, *, pictures: bool) -> None:
        lines = [line for line in self._lines if line.entry.kind.pictures is pictures and not line.testing]
        if self.paused or not lines:
            return
        sample = self._sample(frame, result)
        for line in lines:
            line.worker.put(sample)

    def _sample(self, frame: Frame, result: TrackResult) -> Sample:
        face = result.primary
        pose = face.pose if face is not None and face.state is State.TRACKING else None
        axes = None if pose is None else axes_of(pose)
        captured_s = frame.time_s if self.monotonic_stamps else self._clock()
        return Sample(frame, result, captured_s, axes, axes)


class _Pictures:
    """The sink of results with pictures."""

    def __init__(self, hub: OutputHub) -> None:
        self._hub = hub

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Hand on to those that look at pictures."""
        self._hub.hand_picture(frame, result)

    def close(self) -> None:
        """Nothing more comes."""


class _Test:
    """Sends the known motion to one output, on a thread of its own."""

    def __init__(self, line: _Line, clock: Clock) -> None:
        self._line, self._clock = line, clock
        self._stopped = Event()
        line.testing = True
        self._thread = Thread(target=self._work, name="visavis-output-test", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it early."""
        self._stopped.set()
        self._thread.join()

    def _work(self) -> None:
        begun_s = self._clock()
        try:
            for index in range(round(LENGTH_S * TEST_HZ)):
                self._line.worker.put(known_sample(index / TEST_HZ, self._clock(), index))
                if self._stopped.wait(max(0.0, begun_s + (index + 1) / TEST_HZ - self._clock())):
                    break
        finally:
            self._line.testing = False
