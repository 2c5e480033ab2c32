"""Files played at their own rate, on a clock that passes only when told."""

from __future__ import annotations

import time
from threading import Thread

import numpy as np
import pytest

from tracker.sources.paced import PacedSource
from tracker.sources.source import FrameSource
from tracker.types import Frame


class Film(FrameSource):
    """Frames at given times; reading one takes ``cost_s`` of the clock."""

    name = "film"
    size_px = (8, 8)
    frame_rate_hz = 10.0

    def __init__(self, times: np.ndarray, clock: Clock, cost_s: float = 0.0) -> None:
        self.frames = [Frame(np.zeros((8, 8, 3), np.uint8), float(at), index) for index, at in enumerate(times)]
        self.frame_count = len(self.frames)
        self.left = iter(self.frames)
        self.clock = clock
        self.cost_s = cost_s
        self.closed = 0

    def read(self) -> Frame | None:
        self.clock.now += self.cost_s
        return next(self.left, None)

    def close(self) -> None:
        self.closed += 1


class Clock:
    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


def play(times: np.ndarray, *, drop_late: bool = False, cost_s: float = 0.0, busy_s=lambda index: 0.0):
    """(index, moment it was handed out) of every frame; the reader is busy for ``busy_s(index)`` after each."""
    clock = Clock()
    source = PacedSource(Film(times, clock, cost_s), drop_late=drop_late, clock=clock, wait=clock.wait)
    shown = []
    for frame in source:
        shown.append((frame.index, clock.now - 50.0))
        clock.now += busy_s(frame.index)
    return source, shown


def test_frames_come_at_their_times_even_at_a_variable_rate():
    times = np.array([0.0, 0.1, 0.15, 0.6, 0.7])
    source, shown = play(times)
    assert [index for index, _ in shown] == [0, 1, 2, 3, 4]
    np.testing.assert_allclose([at for _, at in shown], times)
    assert (source.live, source.dropped, source.frame_count, source.name) == (False, 0, 5, "film")


def test_slow_reader_loses_nothing_and_does_not_hurry_afterwards():
    source, shown = play(np.arange(8) / 10, busy_s=lambda index: 1.0 if index == 2 else 0.0)
    assert [index for index, _ in shown] == list(range(8))
    gaps = np.diff([at for _, at in shown])
    np.testing.assert_allclose(gaps, [0.1, 0.1, 1.0, 0.1, 0.1, 0.1, 0.1])
    assert source.dropped == 0


def test_realtime_drops_what_comes_too_late_and_counts_it():
    source, shown = play(np.arange(40) / 10, drop_late=True, busy_s=lambda index: 0.25)
    indices = [index for index, _ in shown]
    assert source.live
    assert source.dropped == 40 - len(indices) > 15
    for index, at in shown:
        assert at == pytest.approx(index / 10, abs=0.1 + 1e-9), "never shown more than a frame late"


def test_realtime_with_a_decoder_that_is_too_slow_still_shows_something():
    source, shown = play(np.arange(60) / 10, drop_late=True, cost_s=0.3)
    assert len(shown) >= 5
    assert source.dropped == 60 - len(shown)


def test_gap_in_the_time_stamps_is_not_waited_out():
    _, shown = play(np.array([0.0, 0.1, 7200.0, 7200.1]))
    assert shown[-1][1] < 10


def test_close_wakes_a_reader_that_waits():
    clock = Clock()
    film = Film(np.array([0.0, 4.0]), clock)
    source = PacedSource(film)
    source.read()
    reader = Thread(target=source.read)
    reader.start()
    begun = time.monotonic()
    source.close()
    reader.join(3)
    assert not reader.is_alive() and time.monotonic() - begun < 2
    assert film.closed == 1 and source.read() is None
