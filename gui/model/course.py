"""Numbers over a long time: as many of them as can be seen, where there are none, and what part of the time is on show.
No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tracker.run.timeline import LOST
from tracker.types import Points

# A step in time so many times the usual one, and at least so long, is a gap.
_GAP_STEPS: Final = 3.0
_GAP_S: Final = 0.25
_NICE_S: Final = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200)
SHORTEST_S: Final = 0.5
_ZOOM: Final = 1.5

Spans = tuple[tuple[float, float], ...]


def outline(
    time_s: Points, series: Mapping[str, NDArray[np.float32]], window_s: tuple[float, float], bins: int
) -> tuple[Points, dict[str, Points]]:
    """What of numbers over time can be seen in so many columns of pixels.

    Parameters
    ----------
    time_s : ndarray, shape (N,), float64
        Increasing.
    series : mapping of str to ndarray, shape (N,)
        NaN where nothing is known.
    window_s : tuple of float
        From when to when it is shown.
    bins : int
        Columns; where there are more than two numbers to each, the lowest and the highest of a column stand for it, so
        that no peak is lost.

    Returns
    -------
    time_s : ndarray, shape (M,), float64
    series : dict of str to ndarray, shape (M,), float64
    """
    # One more at either end, so that a line goes on to the edge.
    first = max(0, int(np.searchsorted(time_s, window_s[0])) - 1)
    last = min(time_s.size, int(np.searchsorted(time_s, window_s[1], side="right")) + 1)
    if last - first <= 2 * bins:
        part = slice(first, last)
        return time_s[part], {name: values[part].astype(np.float64) for name, values in series.items()}
    edges = np.linspace(first, last, bins + 1).astype(np.int64)
    starts = edges[:-1] - first
    times = np.stack([time_s[edges[:-1]], time_s[edges[1:] - 1]], axis=1).ravel()
    shown = {}
    for name, values in series.items():
        part_of = values[first:last].astype(np.float64)
        low, high = np.fmin.reduceat(part_of, starts), np.fmax.reduceat(part_of, starts)
        shown[name] = np.stack([low, high], axis=1).ravel()
    return times, shown


def lost_spans(time_s: Points, states: NDArray[np.uint8]) -> Spans:
    """From when to when nothing was tracked."""
    if not time_s.size:
        return ()
    lost = np.concatenate([[False], states == LOST, [False]])
    begins, ends = np.flatnonzero(lost[1:] & ~lost[:-1]), np.flatnonzero(~lost[1:] & lost[:-1])
    after = np.append(time_s, time_s[-1])
    return tuple(zip(time_s[begins].tolist(), after[ends].tolist(), strict=True))


def gap_spans(time_s: Points) -> Spans:
    """From when to when there is no frame where there should be some."""
    steps = np.diff(time_s)
    if not steps.size:
        return ()
    wide = np.flatnonzero(steps > max(_GAP_S, _GAP_STEPS * float(np.median(steps))))
    return tuple((float(time_s[row]), float(time_s[row + 1])) for row in wide)


def merged(spans: Spans, apart_s: float) -> Spans:
    """The same spans, with those that lie nearer to each other as one, as they cannot be told apart."""
    found: list[tuple[float, float]] = []
    for begin, end in sorted(spans):
        if found and begin - found[-1][1] <= apart_s:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((begin, end))
    return tuple(found)


def ticks_s(window_s: tuple[float, float], most: int) -> list[float]:
    """Round times within a window, at most about so many."""
    length = window_s[1] - window_s[0]
    step = next((nice for nice in _NICE_S if length / nice <= most), _NICE_S[-1])
    first = int(np.ceil(window_s[0] / step - 1e-9))
    last = int(np.floor(window_s[1] / step + 1e-9))
    return [number * step for number in range(first, last + 1)]


def value_at(values: NDArray[np.float32], index: int) -> float | None:
    """The number of a frame; None where it is not known."""
    if not 0 <= index < values.size or not np.isfinite(values[index]):
        return None
    return float(values[index])


@dataclass(frozen=True, slots=True)
class TimeWindow:
    """What part of a time line is on show.

    Attributes
    ----------
    first_s, last_s : float
    length_s : float
        Of all.
    """

    first_s: float
    last_s: float
    length_s: float

    @classmethod
    def whole(cls, length_s: float) -> TimeWindow:
        """All of it."""
        return cls(0.0, max(length_s, SHORTEST_S), max(length_s, SHORTEST_S))

    @property
    def span_s(self) -> tuple[float, float]:
        """From when to when."""
        return self.first_s, self.last_s

    def zoomed(self, steps: float, about_s: float) -> TimeWindow:
        """Nearer by so many steps, or farther; what is at a time stays where it is."""
        wide = min(self.length_s, max(SHORTEST_S, (self.last_s - self.first_s) / _ZOOM**steps))
        share = (about_s - self.first_s) / (self.last_s - self.first_s)
        return self._placed(about_s - share * wide, wide)

    def moved(self, by_s: float) -> TimeWindow:
        """Further on, or back."""
        return self._placed(self.first_s + by_s, self.last_s - self.first_s)

    def following(self, time_s: float) -> TimeWindow:
        """The same, or where a time is not in it, turned over as a page to where it is."""
        if self.first_s <= time_s <= self.last_s:
            return self
        return self._placed(time_s - 0.05 * (self.last_s - self.first_s), self.last_s - self.first_s)

    def _placed(self, first_s: float, wide_s: float) -> TimeWindow:
        first_s = min(max(0.0, first_s), self.length_s - wide_s)
        return TimeWindow(first_s, first_s + wide_s, self.length_s)
