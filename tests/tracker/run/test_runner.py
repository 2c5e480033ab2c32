"""The two threads: starting, stopping, dropping, pausing, failing. Events instead of sleeping throughout."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from threading import Event

import numpy as np
import pytest

from tracker.errors import SettingsError, SourceError, SourceProblem
from tracker.run.monitor import STALLED_OPENING_S, STALLED_S, Meter, Phase, RunMonitor
from tracker.run.runner import TrackerRunner
from tracker.run.sinks import SinkSet
from tracker.sources.source import FrameSource
from tracker.types import Frame, State, TrackResult

LONG_S = 20.0  # how long a test waits for what must happen; never waited out when all is well
PICTURE = np.zeros((4, 4, 3), np.uint8)


class FakeSource(FrameSource):
    """Gives ``count`` frames; each `read` first calls ``before(index)``."""

    name = "fake"
    size_px = (4, 4)

    def __init__(self, count: int, *, live: bool = False, before: Callable[[int], object] = lambda index: None) -> None:
        self.count = count
        self.live = live
        self.before = before
        self.reads = 0
        self.closed = Event()
        self.threads: set[str] = set()

    def read(self) -> Frame | None:
        self.threads.add(threading.current_thread().name)
        if self.reads >= self.count or self.closed.is_set():
            return None
        self.before(self.reads)
        frame = Frame(PICTURE, 0.01 * self.reads, self.reads)
        self.reads += 1
        return frame

    def close(self) -> None:
        self.closed.set()


class FakePipeline:
    """Notes what it was given; each `step` first calls ``before(index)``."""

    def __init__(self, before: Callable[[int], object] = lambda index: None) -> None:
        self.before = before
        self.seen: list[int | str] = []
        self.threads: set[str] = set()

    def step(self, frame: Frame) -> TrackResult:
        self.threads.add(threading.current_thread().name)
        self.before(frame.index)
        self.seen.append(frame.index)
        return TrackResult(frame.index, frame.time_s, State.DETECTING)

    def reset(self, *, same_camera: bool) -> None:
        self.seen.append("reset")

    def refuse(self) -> None:
        raise SettingsError("smoothing is 7; it must be from 0 to 1")


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    yield
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("visavis")]
    assert left == []


@pytest.fixture
def run() -> Iterator[Callable[..., TrackerRunner[FakePipeline]]]:
    runners: list[TrackerRunner[FakePipeline]] = []

    def begin(source: FrameSource, pipeline: FakePipeline, **options: object) -> TrackerRunner[FakePipeline]:
        runner = TrackerRunner(lambda: source, pipeline, **{"paced": False, **options})
        runners.append(runner)
        runner.start()
        return runner

    yield begin
    for runner in runners:
        assert runner.stop(LONG_S)


def waited(event: Event) -> None:
    assert event.wait(LONG_S), "what should happen did not"


def test_file_loses_no_frame(run):
    source, pipeline = FakeSource(200), FakePipeline()
    runner = run(source, pipeline)
    assert runner.wait(LONG_S)
    assert pipeline.seen == list(range(200))
    status = runner.status()
    assert (status.phase, status.tracked_frames, status.dropped_frames) == (Phase.ENDED, 200, 0)
    assert (status.error, status.message) == (None, "")
    assert source.closed.is_set()
    frame, result = runner.results.get(0)
    assert frame.index == result.index == 199
    assert runner.results.closed


def test_each_thread_does_its_own_work(run):
    source, pipeline = FakeSource(3), FakePipeline()
    assert run(source, pipeline).wait(LONG_S)
    assert (source.threads, pipeline.threads) == ({"visavis-capture"}, {"visavis-tracking"})


def test_live_source_drops_what_the_tracker_has_no_time_for(run):
    begun, all_read = Event(), Event()
    # The tracker holds frame 0 until the source has given all the others; of these only the newest is left.
    source = FakeSource(11, live=True, before=lambda index: waited(begun) if index == 1 else None)
    pipeline = FakePipeline(lambda index: (begun.set(), waited(all_read)) if index == 0 else None)
    runner = run(source, pipeline)
    waited(source.closed)
    all_read.set()
    assert runner.wait(LONG_S)
    assert pipeline.seen == [0, 10]
    assert runner.status().dropped_frames == 9


def test_drops_within_the_source_are_counted_too(run):
    source = FakeSource(2)
    source.dropped = 5
    runner = run(source, FakePipeline())
    assert runner.wait(LONG_S)
    assert runner.status().dropped_frames == 5


def test_stop_in_the_middle(run):
    reached = Event()
    source = FakeSource(10**9)
    pipeline = FakePipeline(lambda index: reached.set() if index == 20 else None)
    runner = run(source, pipeline)
    waited(reached)
    assert runner.stop(LONG_S)
    assert runner.status().phase is Phase.STOPPED
    assert source.closed.is_set()
    count = len(pipeline.seen)
    assert pipeline.seen == list(range(count))
    assert runner.stop(), "again is harmless"
    assert not runner.post(lambda pipeline: None)


def test_stop_before_start_and_second_start():
    runner = TrackerRunner(lambda: FakeSource(1), FakePipeline())
    assert runner.status().phase is Phase.IDLE
    assert runner.stop()
    other = TrackerRunner(lambda: FakeSource(1), FakePipeline())
    other.start()
    with pytest.raises(RuntimeError, match="only once"):
        other.start()
    assert other.stop(LONG_S)


def test_stop_while_the_source_is_still_being_opened():
    opening, go_on = Event(), Event()
    source = FakeSource(5)

    def open_slowly() -> FrameSource:
        opening.set()
        waited(go_on)
        return source

    pipeline = FakePipeline()
    runner = TrackerRunner(open_slowly, pipeline)
    runner.start()
    waited(opening)
    assert runner.status().phase is Phase.OPENING
    assert runner.stop(0.01) is False, "it hangs, and stop says so"
    go_on.set()
    assert runner.wait(LONG_S)
    assert source.closed.is_set() and pipeline.seen == []
    assert runner.status().phase is Phase.STOPPED


def test_a_read_that_hangs_does_not_hang_stop():
    hanging, go_on = Event(), Event()
    source = FakeSource(5, live=True, before=lambda index: (hanging.set(), waited(go_on)) if index == 2 else None)
    runner = TrackerRunner(lambda: source, FakePipeline())
    runner.start()
    waited(hanging)
    assert runner.stop(0.01) is False
    go_on.set()
    assert runner.wait(LONG_S)


def test_source_that_does_not_open():
    busy = SourceError(SourceProblem.BUSY, "It is in use. Close the other one.")
    runner = TrackerRunner(raiser(busy), FakePipeline())
    runner.start()
    assert runner.wait(LONG_S)
    status = runner.status()
    assert status.phase is Phase.FAILED
    assert isinstance(status.error, SourceError) and status.error.problem is SourceProblem.BUSY
    assert status.message == "It is in use. Close the other one."
    assert runner.results.closed


def raiser(error: Exception) -> Callable[..., FrameSource]:
    def fail(*_: object) -> FrameSource:
        raise error

    return fail


def test_unplugged_in_the_middle(run):
    error = SourceError(SourceProblem.UNPLUGGED, "It was unplugged. Plug it in again.")
    source = FakeSource(9, before=lambda index: raiser(error)() if index == 4 else None)
    pipeline = FakePipeline()
    runner = run(source, pipeline)
    assert runner.wait(LONG_S)
    assert pipeline.seen == [0, 1, 2, 3], "what came before is tracked"
    assert runner.status().error is error
    assert runner.stop() and runner.status().phase is Phase.FAILED, "stopping does not hide it"
    assert source.closed.is_set()


@pytest.mark.parametrize("place", ["source", "pipeline", "command"])
def test_a_fault_in_a_thread_is_never_silent(run, place, caplog):
    fail_at_3 = lambda index: raiser(ZeroDivisionError("oops"))() if index == 3 else None  # noqa: E731
    source = FakeSource(10**9, before=fail_at_3 if place == "source" else lambda index: None)
    pipeline = FakePipeline(fail_at_3 if place == "pipeline" else lambda index: None)
    runner = run(source, pipeline)
    if place == "command":
        runner.post(raiser(ZeroDivisionError("oops")))
    assert runner.wait(LONG_S)
    status = runner.status()
    assert status.phase is Phase.FAILED and isinstance(status.error, ZeroDivisionError)
    assert "fault in the program" in status.message and "oops" in status.message
    assert source.closed.is_set()
    assert "ZeroDivisionError" in caplog.text, "with its traceback in the log"


def test_commands_run_on_the_tracking_thread_between_frames(run):
    stepping, may_step = Event(), Event()
    pipeline = FakePipeline(lambda index: (stepping.set(), waited(may_step)) if index == 0 else None)
    runner = run(FakeSource(2), pipeline)
    ran: list[tuple[str, list[int]]] = []
    waited(stepping)
    assert runner.post(lambda target: ran.append((threading.current_thread().name, list(target.seen))))
    assert ran == []
    may_step.set()
    assert runner.wait(LONG_S)
    assert ran == [("visavis-tracking", [0])]


def test_a_refused_command_is_told_and_the_run_goes_on(run):
    may_read, refused = Event(), Event()
    source = FakeSource(3, before=lambda index: waited(may_read) if index == 1 else None)
    pipeline = FakePipeline()
    runner = run(source, pipeline)
    runner.post(FakePipeline.refuse)
    runner.post(lambda _: refused.set())
    waited(refused)
    assert runner.status().message == "smoothing is 7; it must be from 0 to 1"
    may_read.set()
    assert runner.wait(LONG_S)
    assert pipeline.seen == [0, 1, 2] and runner.status().phase is Phase.ENDED


def test_pause_reads_nothing_but_carries_out_commands(run):
    second, paused, tracked, commanded = Event(), Event(), Event(), Event()
    source = FakeSource(10, before=lambda index: (second.set(), waited(paused)) if index == 1 else None)
    pipeline = FakePipeline(lambda index: tracked.set() if index == 1 else None)
    runner = run(source, pipeline)
    waited(second)
    runner.pause()
    paused.set()
    waited(tracked)  # frame 1 was under way already
    runner.post(lambda _: commanded.set())
    waited(commanded)
    assert runner.status().phase is Phase.PAUSED
    assert source.reads == 2 and not source.closed.is_set()
    runner.resume()
    assert runner.wait(LONG_S)
    assert pipeline.seen == list(range(10))


def test_stop_while_paused(run):
    source = FakeSource(10**9)
    runner = run(source, FakePipeline())
    runner.pause()
    assert runner.stop(LONG_S)
    assert source.closed.is_set()


def test_file_in_the_app_plays_at_its_own_rate(run):
    runner = run(FakeSource(6), FakePipeline(), paced=True)
    assert runner.wait(LONG_S)
    status = runner.status()
    assert status.tracked_frames == 6 and status.dropped_frames == 0
    assert status.camera_fps < 150, "100 frames a second say the time stamps"


class Clock:
    def __init__(self) -> None:
        self.now = 10.0

    def __call__(self) -> float:
        return self.now


def test_latency_counts_from_the_stamp_of_a_camera(run):
    clock = Clock()
    source = FakeSource(1, live=True)
    source.monotonic_stamps = True  # its frame is stamped 0.0
    pipeline = FakePipeline(lambda index: setattr(clock, "now", 10.04))
    runner = run(source, pipeline, clock=clock)
    assert runner.wait(LONG_S)
    assert runner.status().latency_ms == pytest.approx(10040)
    other = run(FakeSource(1), FakePipeline(lambda index: setattr(clock, "now", clock.now + 0.04)), clock=clock)
    assert other.wait(LONG_S)
    assert other.status().latency_ms == pytest.approx(40)


def test_meter_over_a_sliding_window():
    meter = Meter(window_s=1.0)
    assert (meter.rate_hz(0.0), meter.mean(0.0)) == (0.0, 0.0)
    for index in range(61):
        meter.tick(index / 30, value=index)
    assert meter.rate_hz(2.0) == pytest.approx(30)
    assert meter.mean(2.0) == pytest.approx(45)
    assert meter.rate_hz(2.5) == pytest.approx(30)
    assert meter.rate_hz(4.0) == 0.0, "no old rate is shown as the present one"
    still = Meter()
    still.tick(1.0)
    still.tick(1.0)
    assert still.rate_hz(1.0) == 0.0


def test_monitor_notices_a_camera_that_gives_nothing():
    clock = Clock()
    monitor = RunMonitor(clock)
    monitor.opening()
    clock.now += STALLED_OPENING_S + 0.1
    assert monitor.status(0).stalled and "takes long to open" in monitor.status(0).message
    monitor.running()
    monitor.waiting()
    clock.now += STALLED_S - 0.1
    assert not monitor.status(0).stalled
    clock.now += 0.2
    assert monitor.status(0).stalled and "gives no pictures" in monitor.status(0).message
    monitor.captured()
    clock.now += 100
    assert not monitor.status(0).stalled, "it is the tracker that takes its time"


def test_monitor_keeps_the_first_error_and_the_last_word():
    monitor = RunMonitor(Clock())
    first = ValueError("first")
    monitor.fail(first)
    monitor.fail(ValueError("second"))
    monitor.finish(Phase.ENDED)
    monitor.running()
    assert monitor.status(0).phase is Phase.FAILED and monitor.status(0).error is first


class ListSink:
    """Remembers the numbers of the frames it took."""

    def __init__(self, before: Callable[[int], object] = lambda index: None) -> None:
        self.before = before
        self.taken: list[int] = []

    def take(self, frame: Frame, result: TrackResult) -> None:
        self.before(frame.index)
        self.taken.append(frame.index)

    def close(self) -> None:
        pass


def refuse(index: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_file_is_held_back_for_a_lossless_sink_and_a_failing_one_stops_nothing(run):
    sinks, film = SinkSet(), ListSink()
    sinks.attach("the film", lambda: film)
    sinks.attach("the table", lambda: ListSink(refuse))
    pipeline = FakePipeline()
    assert run(FakeSource(300), pipeline, sinks=sinks).wait(LONG_S)
    sinks.close(LONG_S)
    assert film.taken == pipeline.seen == list(range(300))
    assert [name for name, _ in sinks.new_failures()] == ["the table"]


def test_a_live_source_is_tracked_on_while_a_sink_is_stuck(run):
    tracked_all = Event()
    sinks, film = SinkSet(), ListSink(lambda index: waited(tracked_all))
    queue = sinks.attach("the film", lambda: film)
    pipeline = FakePipeline()
    # Frame by frame, so that the tracker itself drops none.
    taken = [Event() for _ in range(100)]
    pipeline.before = lambda index: taken[index].set()
    source = FakeSource(100, live=True, before=lambda index: waited(taken[index - 1]) if index else None)
    runner = run(source, pipeline, sinks=sinks)
    assert runner.wait(LONG_S)
    assert pipeline.seen == list(range(100))
    tracked_all.set()
    sinks.close(LONG_S)
    status = queue.status()
    assert len(film.taken) + status.dropped == 100 and status.dropped > 50


def test_a_run_can_be_stopped_while_it_waits_for_a_sink(run):
    gate = Event()
    sinks = SinkSet()
    sinks.attach("the film", lambda: ListSink(lambda index: waited(gate)))
    runner = run(FakeSource(10_000), FakePipeline(), sinks=sinks)
    assert runner.stop(LONG_S)
    gate.set()
    sinks.close(LONG_S)


def test_what_there_is_to_tell_of_a_source_is_its_notice(run):
    source = FakeSource(1)
    source.notes = ("It is mirrored.", "It is pale.")
    runner = run(source, FakePipeline())
    assert runner.wait(LONG_S)
    assert runner.status().notice == "It is mirrored. It is pale."
