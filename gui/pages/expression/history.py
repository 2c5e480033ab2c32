"""The last seconds of all signals, and the gestures in them, in memory that does not grow. No Qt."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gui.model.signal_rows import ROWS, UNIT_REGION
from tracker.geometry import Points
from tracker.readings import Gesture

SECONDS: Final = 30.0
# As many pictures as a fast camera takes in that time; with a faster one the line reaches less far back.
_CAPACITY: Final = 1800
_MOST_EVENTS: Final = 64
# A gap so long breaks a line.
_GAP_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class Happened:
    """A gesture as a tick of the time line: how many seconds ago it was."""

    ago_s: float
    gesture: Gesture


class SignalHistory:
    """A ring of samples; a clock that jumps back starts anew."""

    def __init__(self) -> None:
        self._columns = {
            name: column for column, name in enumerate(n for row in (*ROWS, *UNIT_REGION.rows) for n in row.signals)
        }
        self._full = {name: row.full for row in ROWS for name in row.signals}
        self._time_s = np.full(_CAPACITY, np.nan)
        self._table = np.full((_CAPACITY, len(self._columns)), np.nan, np.float32)
        self._events: deque[tuple[float, Gesture]] = deque(maxlen=_MOST_EVENTS)
        self._next = self._count = 0

    def clear(self) -> None:
        """Forget everything."""
        self._events.clear()
        self._next = self._count = 0

    def add(self, time_s: float, signals: Mapping[str, float], gestures: Sequence[Gesture] = ()) -> None:
        """Take in one picture's signals; those that are not known leave a gap."""
        if self._count and time_s <= self._newest_s:
            self.clear()
        self._time_s[self._next] = time_s
        self._table[self._next] = np.nan
        for name, value in signals.items():
            if name in self._columns:
                self._table[self._next, self._columns[name]] = value / self._full.get(name, 1.0)
        self._events.extend((gesture.start_s, gesture) for gesture in gestures)
        self._next = (self._next + 1) % _CAPACITY
        self._count = min(self._count + 1, _CAPACITY)

    def line(self, name: str) -> tuple[Points, Points]:
        """Seconds before now, shape (N,), oldest first, and the signal as a share of a full bar, NaN where unknown."""
        order = self._order()
        ago_s = self._time_s[order] - self._newest_s
        recent = order[ago_s >= -SECONDS]
        times = self._time_s[recent] - self._newest_s
        values = self._table[recent, self._columns[name]].astype(np.float64)
        # A jump in time is no slope: its first sample is left out.
        values[1:][np.diff(times) > _GAP_S] = np.nan
        return times, values

    def events(self) -> tuple[Happened, ...]:
        """What happened lately, oldest first."""
        if not self._count:
            return ()
        now_s = self._newest_s
        return tuple(Happened(now_s - at, gesture) for at, gesture in self._events if 0 <= now_s - at <= SECONDS)

    @property
    def size_bytes(self) -> int:
        """How much memory the samples take, however long it runs."""
        return self._time_s.nbytes + self._table.nbytes

    @property
    def _newest_s(self) -> float:
        return float(self._time_s[(self._next - 1) % _CAPACITY]) if self._count else 0.0

    def _order(self) -> NDArray[np.int64]:
        return (np.arange(self._next - self._count, self._next) % _CAPACITY).astype(np.int64)
