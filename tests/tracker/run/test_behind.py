"""Work behind: what it tells, what it comes to, and that it can be left."""

from threading import Event

import pytest

from tracker.errors import VisavisError
from tracker.run.behind import NewestOrder, Progress, WorkBehind

PATIENCE_S = 10.0


def test_what_it_tells_is_seen_and_then_what_it_made():
    told, seen = Event(), Event()

    def work(tell):
        tell(0.25, "Looking")
        told.set()
        assert seen.wait(PATIENCE_S)
        return "made"

    behind = WorkBehind("test", work)
    assert not behind.status.is_over
    behind.start()
    assert told.wait(PATIENCE_S)
    assert (behind.status.share, behind.status.step, behind.status.made) == (0.25, "Looking", None)
    seen.set()
    assert behind.wait(PATIENCE_S)
    assert (behind.status.progress, behind.status.made) == (Progress.DONE, "made")


def test_it_is_left_where_it_tells_how_far_it_is():
    left = []

    def work(tell):
        try:
            for number in range(10**9):
                tell(number / 10**9)
        finally:
            left.append("nothing half")

    behind = WorkBehind("test", work)
    behind.start()
    behind.cancel()
    assert behind.wait(PATIENCE_S)
    assert behind.status.progress is Progress.CANCELLED and behind.status.is_over and left == ["nothing half"]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (VisavisError("There is no disk."), "There is no disk."),
        (ZeroDivisionError("oh"), "This is a fault of the program (ZeroDivisionError: oh)."),
    ],
)
def test_why_it_failed_is_told_in_a_sentence(error, sentence):
    def work(tell):
        raise error

    behind = WorkBehind("test", work)
    behind.start()
    assert behind.wait(PATIENCE_S)
    assert (behind.status.progress, behind.status.problem) == (Progress.FAILED, sentence)


def test_of_orders_that_come_meanwhile_the_last_is_next_and_nothing_ends_it():
    gates = {name: Event() for name in "abcd"}

    def do(name):
        assert gates[name].wait(10)
        if name == "c":
            raise ZeroDivisionError("no")
        return name.upper()

    orders = NewestOrder("test", do, lambda order, problem: f"{order}: {problem}")
    for name in "abc":
        orders.begin(name)
    assert orders.is_busy and orders.waiting == "c" and orders.poll() is None
    gates["a"].set()
    orders.join(10)
    assert orders.poll() == "A" and orders.is_busy and orders.waiting is None
    gates["c"].set()
    orders.join(10)
    told = orders.poll()
    assert told.startswith("c: ") and "ZeroDivisionError" in told and not orders.is_busy
    gates["d"].set()
    orders.begin("d")
    orders.begin("a")
    orders.wait(10)
    assert orders.poll() == "D" and not orders.is_busy
