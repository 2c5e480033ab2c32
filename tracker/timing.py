"""A stop-watch for the stages of one frame. One of the three places that may read a clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from tracker.types import StageTime


class StageClock:
    """Collects how long each stage of the current frame took."""

    def __init__(self) -> None:
        self._times: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time the body of a ``with`` block under ``name``; blocks of the same name add up."""
        start = perf_counter()
        try:
            yield
        finally:
            self._times[name] = self._times.get(name, 0.0) + (perf_counter() - start) * 1e3

    def lap(self) -> tuple[StageTime, ...]:
        """The times since the last lap, in the order in which the stages first ran; starts a new lap."""
        times = tuple(StageTime(name, milliseconds) for name, milliseconds in self._times.items())
        self._times.clear()
        return times
