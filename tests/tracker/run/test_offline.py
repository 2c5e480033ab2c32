"""The offline loop: nothing left out, and what was done is kept however it ends."""

import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem
from tracker.run.offline import TrackedFrames, run_offline
from tracker.run.sinks import SinkError, SinkSet
from tracker.sources.source import FrameSource
from tracker.types import Frame, State, TrackResult


class Frames(FrameSource):
    """Gives frames 0.1 s apart; an exception among the items is raised in its place."""

    name, size_px = "frames", (4, 4)

    def __init__(self, *items):
        self._items = iter(items)

    def read(self):
        item = next(self._items, None)
        if isinstance(item, BaseException):
            raise item
        return None if item is None else Frame(np.zeros((4, 4, 3), np.uint8), item / 10, item)

    def close(self):
        pass


class Kept:
    """A sink that keeps numbers, and can be told to fail."""

    def __init__(self, fails_at=None):
        self.numbers, self.closed, self.fails_at = [], False, fails_at

    def take(self, frame, result):
        if frame.index == self.fails_at:
            raise OSError(28, "No space left on device")
        self.numbers.append(frame.index)

    def close(self):
        self.closed = True


def step(frame):
    return TrackResult(frame.index, frame.time_s, State.TRACKING)


def attached(*kept):
    sinks = SinkSet()
    for number, sink in enumerate(kept):
        sinks.attach(f"the file {number}", lambda sink=sink: sink)
    return sinks


def test_everything_goes_to_every_sink_and_is_observed():
    first, second, seen = Kept(), Kept(), []
    tracked = TrackedFrames(Frames(*range(500)))
    assert tracked.first.index == 0 and not tracked.ended
    run_offline(tracked.through(step), attached(first, second), lambda frame, result: seen.append(result.index))
    assert first.numbers == second.numbers == seen == list(range(500))
    assert first.closed and second.closed and tracked.ended


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), SourceError(SourceProblem.UNPLUGGED, "gone")])
def test_what_was_done_is_kept(stop):
    kept = Kept()
    tracked = TrackedFrames(Frames(0, 1, 2, stop, 3))
    with pytest.raises(type(stop)):
        run_offline(tracked.through(step), attached(kept))
    assert (kept.numbers, kept.closed, tracked.ended) == ([0, 1, 2], True, False)


def test_a_second_interruption_does_not_break_the_closing():
    class Slow(Kept):
        def close(self):
            # As if Ctrl-C was pressed again while the film is finished.
            import _thread

            _thread.interrupt_main()
            super().close()

    kept = Slow()
    with pytest.raises(KeyboardInterrupt):
        run_offline(TrackedFrames(Frames(0, 1, KeyboardInterrupt())).through(step), attached(kept))
    assert (kept.numbers, kept.closed) == ([0, 1], True)


def test_a_sink_that_fails_does_not_stop_the_others():
    bad, good = Kept(fails_at=3), Kept()
    with pytest.raises(SinkError, match="The file 0 cannot be written: No space left on device"):
        run_offline(TrackedFrames(Frames(*range(100))).through(step), attached(bad, good))
    assert (bad.numbers, good.numbers) == ([0, 1, 2], list(range(100)))
    assert bad.closed and good.closed


def test_without_anybody_left_to_take_results_there_are_no_more():
    bad, tracked = Kept(fails_at=0), TrackedFrames(Frames(*range(100_000)))
    with pytest.raises(SinkError):
        run_offline(tracked.through(step), attached(bad))
    assert not tracked.ended


def test_a_sink_that_cannot_be_made_stops_it_at_once():
    def cannot():
        raise OSError(13, "Permission denied")

    good = Kept()
    sinks = attached(good)
    sinks.attach("the film x.mp4", cannot)
    with pytest.raises(SinkError, match=r"The film x\.mp4 cannot be written: Permission denied"):
        run_offline(TrackedFrames(Frames(0, 1)).through(step), sinks)
    assert good.closed and good.numbers == []


def test_limit_and_skip():
    limited = TrackedFrames(Frames(*range(10)), limit=3)
    assert [frame.index for frame, _ in limited.through(step)] == [0, 1, 2] and not limited.ended
    later = TrackedFrames(Frames(*range(10)), skip_s=0.45)
    assert [frame.index for frame, _ in later.through(step)] == [5, 6, 7, 8, 9]
    with pytest.raises(SourceError, match="not longer than 9 s"):
        TrackedFrames(Frames(*range(10)), skip_s=9)
    with pytest.raises(SourceError, match="no pictures"):
        TrackedFrames(Frames())
