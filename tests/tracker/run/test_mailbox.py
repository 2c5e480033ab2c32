"""The slot between two threads."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest

from tracker.run.mailbox import Mailbox

LONG_S = 20.0  # how long a test waits for what must happen; never waited out when all is well


def start(target) -> Thread:
    thread = Thread(target=target, daemon=True)
    thread.start()
    return thread


def finish(*threads: Thread) -> None:
    for thread in threads:
        thread.join(LONG_S)
        assert not thread.is_alive(), "a thread hangs"


def test_one_item_through():
    box: Mailbox[str] = Mailbox()
    assert box.put("a") is False
    assert box.get(0) == "a"
    assert box.get(0) is None
    assert box.dropped == 0


def test_latest_wins_and_drops_are_counted():
    box: Mailbox[int] = Mailbox()
    assert [box.put(number) for number in range(5)] == [False, True, True, True, True]
    assert box.get(0) == 4
    assert box.dropped == 4


def test_items_that_are_false_are_items():
    box: Mailbox[int] = Mailbox()
    box.put(0)
    assert box.put(0) is True
    assert box.get(0) == 0


def test_get_waits_for_put():
    box: Mailbox[str] = Mailbox()
    got = []
    reader = start(lambda: got.append(box.get(LONG_S)))
    box.put("late")
    finish(reader)
    assert got == ["late"]


def test_get_gives_up_in_time():
    assert Mailbox[int]().get(0.01) is None


def test_lossless_loses_nothing_and_keeps_the_order():
    box: Mailbox[int] = Mailbox()
    dropped = []

    def write() -> None:
        dropped.extend(box.put(number, lossless=True) for number in range(500))
        box.close()

    writer = start(write)
    got = []
    while (item := box.get(LONG_S)) is not None:
        got.append(item)
    finish(writer)
    assert got == list(range(500))
    assert not any(dropped) and box.dropped == 0


def test_live_writer_and_slow_reader_account_for_every_item():
    box: Mailbox[int] = Mailbox()
    together = Barrier(2)

    def write() -> None:
        together.wait(LONG_S)
        for number in range(3000):
            box.put(number)
        box.close()

    writer = start(write)
    together.wait(LONG_S)
    got = []
    while (item := box.get(LONG_S)) is not None:
        got.append(item)
    finish(writer)
    assert got == sorted(got) and got[-1] == 2999
    assert len(got) + box.dropped == 3000


@pytest.mark.parametrize("lossless", [False, True])
def test_close_lets_the_last_item_out_and_nothing_in(lossless):
    box: Mailbox[str] = Mailbox()
    box.put("last")
    box.close()
    assert box.closed
    assert box.put("too late", lossless=lossless) is True
    assert box.get() == "last"
    assert box.get() is None
    assert box.dropped == 0


def test_close_wakes_a_reader_and_a_writer():
    empty: Mailbox[str] = Mailbox()
    full: Mailbox[str] = Mailbox()
    full.put("here")
    results = []
    reader = start(lambda: results.append(("reader", empty.get())))
    writer = start(lambda: results.append(("writer", full.put("more", lossless=True))))
    empty.close()
    full.close()
    finish(reader, writer)
    assert sorted(results) == [("reader", None), ("writer", True)]
    assert full.get() == "here"
