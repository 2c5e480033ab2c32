"""Sinks: none slows another, a lossless one loses nothing, and what fails is told once, by name."""

from threading import Event, current_thread

import numpy as np
import pytest

from tracker.errors import VisavisError
from tracker.run import sinks as module
from tracker.run.sinks import Delivery, SinkError, SinkQueue, SinkSet
from tracker.types import Frame, State, TrackResult

LONG_S = 20.0
PICTURE = np.zeros((4, 4, 3), np.uint8)


class ListSink:
    """Remembers what it took; each `take` first calls ``before(index)``."""

    def __init__(self, before=lambda index: None):
        self.before = before
        self.taken = []
        self.closed = 0
        self.threads = set()

    def take(self, frame, result):
        self.threads.add(current_thread().name)
        self.before(frame.index)
        self.taken.append(frame.index)

    def close(self):
        self.threads.add(current_thread().name)
        self.closed += 1


def feed(sinks, count, goes_on=None, start=0):
    for index in range(start, start + count):
        sinks.put(Frame(PICTURE, index / 25, index), TrackResult(index, index / 25, State.TRACKING), goes_on)


def waited(event):
    assert event.wait(LONG_S), "what should happen did not"


def always():
    return True


def full_disk(index):
    raise OSError(28, "No space left on device")


def test_every_sink_gets_every_result_on_a_thread_of_its_own():
    sinks, first, second = SinkSet(), ListSink(), ListSink()
    sinks.attach("first", lambda: first)
    sinks.attach("second", lambda: second)
    feed(sinks, 100, always)
    sinks.close(LONG_S)
    assert first.taken == second.taken == list(range(100))
    assert (first.closed, second.closed) == (1, 1)
    assert first.threads == {"visavis-sink first"} and second.threads == {"visavis-sink second"}


def test_a_sink_is_made_on_its_own_thread():
    made = []
    sinks = SinkSet()
    sinks.attach("it", lambda: made.append(current_thread().name) or ListSink())
    sinks.wait_until_open()
    assert made == ["visavis-sink it"]
    sinks.close(LONG_S)


def test_the_newest_result_wins():
    busy, go_on = Event(), Event()
    sink = ListSink(lambda index: (busy.set(), waited(go_on)) if index == 0 else None)
    sinks = SinkSet()
    sinks.attach("screen", lambda: sink, Delivery.NEWEST)
    feed(sinks, 1)
    waited(busy)
    feed(sinks, 9, start=1)
    (status,) = sinks.statuses()
    assert (status.dropped, status.waiting) == (8, 1)
    go_on.set()
    sinks.close(LONG_S)
    assert sink.taken == [0, 9]


def test_what_is_put_again_never_takes_the_place_of_something_newer():
    busy, go_on = Event(), Event()
    sink = ListSink(lambda index: (busy.set(), waited(go_on)) if index == 1 else None)
    queue = SinkQueue("screen", lambda: sink, Delivery.NEWEST)
    results = [(Frame(PICTURE, index, index), TrackResult(index, index, State.TRACKING)) for index in range(3)]
    queue.put(*results[1])
    waited(busy)
    queue.put_again(*results[0])
    queue.put(*results[2])
    queue.put_again(*results[0])
    go_on.set()
    idle = Event()
    queue.post(idle.set)
    waited(idle)
    assert sink.taken == [1, 2]
    while len(sink.taken) < 3:
        queue.put_again(*results[2])
    queue.finish()
    assert queue.join(LONG_S) and sink.taken[:3] == [1, 2, 2]


def test_a_lossless_sink_holds_a_file_back():
    gate, ahead = Event(), []
    sink = ListSink(lambda index: waited(gate))
    sinks = SinkSet()
    queue = sinks.attach("film", lambda: sink)

    def goes_on():
        # Asked only while there is no room: from then on the sink may work.
        ahead.append(queue.status().waiting)
        gate.set()
        return True

    feed(sinks, 200, goes_on)
    sinks.close(LONG_S)
    assert sink.taken == list(range(200))
    assert queue.status().dropped == 0
    assert 0.2 - 1e-9 <= max(ahead) / 25 <= 0.25, "no further than a fifth of a second of film"


def test_of_a_live_source_what_comes_too_fast_is_left_out_and_counted():
    busy, gate = Event(), Event()
    sink = ListSink(lambda index: (busy.set(), waited(gate)))
    sinks = SinkSet()
    queue = sinks.attach("film", lambda: sink)
    feed(sinks, 1)
    waited(busy)
    feed(sinks, 200, start=1)
    gate.set()
    sinks.close(LONG_S)
    # Half a second of 25 frames a second, both ends included: what waits is lost if the program is killed.
    kept = 1 + int(module._BEHIND_S * 25)
    assert sink.taken == list(range(1 + kept))
    assert queue.status().dropped == 200 - kept


def test_large_pictures_fill_a_queue_sooner():
    busy, gate = Event(), Event()
    sink = ListSink(lambda index: (busy.set(), waited(gate)))
    queue = SinkQueue("film", lambda: sink, Delivery.LOSSLESS)
    # Without pages behind it: only its size is asked for.
    huge = np.broadcast_to(np.zeros((1, 1, 3), np.uint8), (8000, 8000, 3))
    for index in range(10):
        queue.put(Frame(huge, index / 25, index), TrackResult(index, index / 25, State.TRACKING))
        waited(busy)
    assert queue.status().waiting == module._FEWEST_WAITING
    gate.set()
    queue.finish()
    assert queue.join(LONG_S)


def test_a_sink_that_fails_is_told_once_and_the_others_go_on():
    sinks, good, bad = SinkSet(), ListSink(), ListSink(full_disk)
    sinks.attach("the table a.csv", lambda: bad)
    sinks.attach("the table b.csv", lambda: good)
    feed(sinks, 300, always)
    sinks.close(LONG_S)
    assert good.taken == list(range(300))
    assert bad.closed == 1
    ((name, error),) = sinks.new_failures()
    assert name == "the table a.csv" and error.errno == 28
    assert sinks.new_failures() == []
    with pytest.raises(SinkError, match=r"^The table a\.csv cannot be written: No space left on device\.$"):
        sinks.check()


def test_a_sink_that_cannot_be_made_or_closed_has_failed():
    def cannot():
        raise VisavisError("There is no such mask.")

    sinks = SinkSet()
    sinks.attach("the effect", cannot)
    with pytest.raises(VisavisError, match="no such mask"):
        sinks.wait_until_open()
    assert not sinks.is_heard
    feed(sinks, 50, always)
    sinks.close(LONG_S)

    class Unclosable(ListSink):
        def close(self):
            raise OSError(5, "Input/output error")

    sinks = SinkSet()
    sinks.attach("the film", Unclosable)
    sinks.close(LONG_S)
    with pytest.raises(SinkError, match="Input/output error"):
        sinks.check()


def test_a_fault_of_the_program_stays_one():
    def divide(index):
        raise ZeroDivisionError

    sinks = SinkSet()
    sinks.attach("it", lambda: ListSink(divide))
    feed(sinks, 1)
    sinks.close(LONG_S)
    with pytest.raises(ZeroDivisionError):
        sinks.check()


def test_a_sink_that_hangs_is_told_and_not_waited_for():
    now, busy, gate = [0.0], Event(), Event()
    sink = ListSink(lambda index: (busy.set(), waited(gate)) if index == 0 else None)
    queue = SinkQueue("film", lambda: sink, Delivery.LOSSLESS, clock=lambda: now[0])
    sinks = SinkSet()
    sinks._queues = (queue,)
    feed(sinks, 1, always)
    waited(busy)
    feed(sinks, 5, always, start=1)
    assert not queue.status().stalled
    now[0] = module.STALLED_S + 1
    assert queue.status().stalled and not queue.status().given_up
    now[0] = module.GIVEN_UP_S + 1
    feed(sinks, 5, always, start=50)
    assert queue.status().dropped == 5
    with pytest.raises(SinkError, match="Film hangs"):
        sinks.check()
    queue.finish()
    assert not queue.join()
    now[0] = 0.0  # or its thread would have to wake up within a moment, which a busy machine does not grant
    gate.set()
    assert queue.join(LONG_S)
    assert sink.taken == list(range(6))


def test_a_detached_sink_takes_what_waits_and_is_closed():
    busy, gate, sink = Event(), Event(), ListSink()
    sink.before = lambda index: (busy.set(), waited(gate))
    sinks = SinkSet()
    queue = sinks.attach("film", lambda: sink)
    feed(sinks, 3)
    waited(busy)
    sinks.detach(queue)
    feed(sinks, 3, start=3)
    gate.set()
    assert queue.join(LONG_S)
    assert (sink.taken, sink.closed) == ([0, 1, 2], 1)


def test_a_paused_sink_gets_nothing_and_counts_nothing():
    sinks, sink = SinkSet(), ListSink()
    queue = sinks.attach("preview", lambda: sink)
    queue.paused = True
    feed(sinks, 3)
    queue.paused = False
    feed(sinks, 2, start=3)
    sinks.close(LONG_S)
    assert sink.taken == [3, 4]
    assert queue.status().dropped == 0


def test_what_is_posted_is_done_after_what_waits_and_not_overtaken():
    busy, gate, done = Event(), Event(), []
    sink = ListSink(lambda index: (busy.set(), waited(gate)))
    sinks = SinkSet()
    queue = sinks.attach("effect", lambda: sink)
    feed(sinks, 3)
    waited(busy)
    queue.post(lambda: done.append(list(sink.taken)))
    queue.delivery = Delivery.NEWEST
    feed(sinks, 2, start=3)
    gate.set()
    sinks.close(LONG_S)
    assert sink.taken == [0, 4] and done == [[0]]


def test_a_sink_that_fails_after_it_was_detached_is_told_too():
    class Unclosable(ListSink):
        def close(self):
            raise OSError(28, "No space left on device")

    sinks = SinkSet()
    queue = sinks.attach("the film", Unclosable)
    sinks.detach(queue)
    assert queue.join(LONG_S)
    assert [name for name, _ in sinks.new_failures()] == ["the film"]
    assert sinks.new_failures() == []
