"""All outputs together: a sink that maps every pose, and hands each result to every output.

What there is may be changed while it runs, from any thread: another profile, another centre, a test.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Lock, Thread

from tracker.outputs.known_motion import LENGTH_S, known_sample
from tracker.outputs.mapping.mapper import PoseMapper
from tracker.outputs.mapping.stages import MappedPose
from tracker.outputs.output import OutputStatus
from tracker.outputs.plausible import plausible
from tracker.outputs.profile import OutputEntry, Profile
from tracker.outputs.sample import Sample
from tracker.outputs.sending import Sending
from tracker.outputs.worker import OutputWorker
from tracker.readings import NOTHING, Wanted
from tracker.types import Frame, State, TrackResult

TEST_HZ = 30.0
_LEAVING_S = 1.0

Clock = Callable[[], float]


@dataclass(slots=True, eq=False)
class _Line:
    """An output that is on, and what sends for it; ``testing`` while it sends the known motion."""

    entry: OutputEntry
    worker: OutputWorker
    testing: bool = False


class OutputHub:
    """A sink that wants no pictures; `pictures` is the sink for those outputs that do.

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
    profile : Profile
        That in use.
    mapped : MappedPose or None
        The last pose at every stage of the mapping; None while there is none.
    """

    def __init__(self, *, monotonic_stamps: bool = False, clock: Clock = time.monotonic) -> None:
        self.monotonic_stamps = monotonic_stamps
        self.paused = False
        self._clock = clock
        self._changing = Lock()
        # Replaced as a whole, so that a result is handed round without a lock.
        self._lines: tuple[_Line, ...] = ()
        self._leaving: list[_Line] = []
        self._tests: list[_Test] = []
        self.profile = Profile("")
        self._mapping = Lock()
        self._mapper = PoseMapper(self.profile.mapping)
        self._face_id: int | None = None
        self.mapped: MappedPose | None = None
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
        """Have these outputs from now on; those whose target stays go on without a gap, and poses pass over."""
        with self._changing:
            before = list(self._lines)
            kept = {entry.name: self._kept(entry, before) for entry in profile.outputs if entry.on}
            for line in before:
                self._leave(line)
            self._lines = tuple(kept[entry.name] or self._begun(entry) for entry in profile.outputs if entry.on)
            self.profile = profile
        with self._mapping:
            self._mapper.use(profile.mapping)

    def recenter(self) -> None:
        """Where the head is now is straight ahead, and in the middle."""
        with self._mapping:
            self._mapper.recenter()

    def hold_centre(self, held: bool) -> None:
        """While held, the centre stays with the head."""
        with self._mapping:
            self._mapper.hold_centre(held)

    def nudge(self, axis: str, amount: float) -> None:
        """Send so much more of one axis, centimetres or degrees, until the next recentring."""
        with self._mapping:
            self._mapper.nudge(axis, amount)

    def take(self, frame: Frame, result: TrackResult) -> None:
        """See `tracker.run.sinks.Sink`."""
        result = plausible(result)
        self.mapped = self._map(result)
        axes = None if self.mapped is None else self.mapped.mapped
        self._hand_round(Sample(frame, result, self._captured_s(frame), axes, self.mapped), pictures=False)

    def close(self) -> None:
        """Nothing more comes; the outputs stay as they are, and wait for what comes next."""

    def test(self, name: str) -> None:
        """Send a known motion to one output that is on, instead of the face, for its length."""
        self._tests = [test for test in self._tests if test.goes_on]
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
        lines, self._leaving = self._leaving, []
        still = [line for line in lines if not line.worker.join(max(0.0, end_s - self._clock()))]
        return not still

    def hand_picture(self, frame: Frame, result: TrackResult) -> None:
        """Take a result with its picture, for those outputs that look at pictures; they are sent no pose."""
        self._hand_round(Sample(frame, result, self._captured_s(frame)), pictures=True)

    def _kept(self, entry: OutputEntry, before: list[_Line]) -> _Line | None:
        """One of those that there are, taken from them, if its target is the same."""
        for line in before:
            if line.entry.kind is entry.kind and line.entry.target == entry.target:
                before.remove(line)
                if line.entry != entry:
                    sending = Sending(entry.sending, entry.filter)
                    line.worker.name, line.worker.sending, line.entry = entry.name, sending, entry
                return line
        return None

    def _begun(self, entry: OutputEntry) -> _Line:
        output, sending = entry.kind.make(entry.target), Sending(entry.sending, entry.filter)
        before = [line.worker for line in self._leaving if line.entry.kind is entry.kind]
        return _Line(entry, OutputWorker(entry.name, output, sending, self._clock, before))

    def _leave(self, line: _Line) -> None:
        line.worker.close()
        self._leaving = [*(one for one in self._leaving if not one.worker.join(0.0)), line]

    def _map(self, result: TrackResult) -> MappedPose | None:
        face = result.primary
        sure = face is not None and face.state is State.TRACKING and not self.paused
        with self._mapping:
            if face is not None and face.face_id != self._face_id:
                if self._face_id is not None:  # somebody else sits elsewhere
                    self._mapper.forget()
                self._face_id = face.face_id
            return self._mapper.step(face.pose_raw if face is not None and sure else None, result.time_s)

    def _captured_s(self, frame: Frame) -> float:
        return frame.time_s if self.monotonic_stamps else self._clock()

    def _hand_round(self, sample: Sample, *, pictures: bool) -> None:
        if self.paused:
            return
        for line in self._lines:
            if line.entry.kind.pictures is pictures and not line.testing:
                line.worker.put(sample)


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

    @property
    def goes_on(self) -> bool:
        """Whether it has not come to its end."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """End it early."""
        self._stopped.set()
        self._thread.join()

    def _work(self) -> None:
        begun_s = self._clock()
        try:
            for index in range(round(LENGTH_S * TEST_HZ)):
                self._line.worker.put(known_sample(index / TEST_HZ, self._clock(), index, centred=True))
                if self._stopped.wait(max(0.0, begun_s + (index + 1) / TEST_HZ - self._clock())):
                    break
        finally:
            self._line.testing = False
