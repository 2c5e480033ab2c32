"""How much what comes out of a filter trembles, and how far it comes after the head.

Trembling (jitter) is told by moments in which the head rests: the root mean square of what is left of the place or the
turn when the parabola that they follow there is taken out, as a body sways, and a calm filter still comes after. Lag is
told by moments in which it moves: the delay by which a course smoothed to both sides, in which nothing lags, fits what
came out of the filter best. Both are measured on one course, so filters that ran over the same one can be compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import degrees
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tracker.head.smoother import RESTART_AFTER_S

Array = NDArray[np.float64]
Pieces = NDArray[np.intp]

# Spreads of the bells that are averaged over: of what does not tremble, of where a head rests, of its speed; a bell has
# ended after so many of them.
_CALM_S, _REST_S, _SPEED_S = 0.05, 0.3, 0.15
_ENDS = 6.5
# So long after a motion nobody rests yet.
_SETTLED_S = 0.5
# A head that moves more slowly rests; one that moves less than this about its mean tells no lag. Place and turn.
_RESTING = (1.5, 4.0)
_LEAST_MOTION = (0.5, 2.0)
# No camera trembles less, in centimetres or degrees.
_LEAST_JITTER = 1e-6
# So many moments are the least that tell how much trembles, and the most by which lag is told.
_FEWEST_RESTING, _MOST_MOMENTS = 20, 3000
_DELAYS_S = np.arange(-0.12, 0.601, 0.004)
_PLACE, _TURN = slice(0, 3), slice(3, 7)


@dataclass(frozen=True, slots=True)
class Measure:
    """What a filter makes of the place, or of the turn.

    Attributes
    ----------
    jitter : float or None
        Root mean square of the trembling of a head that rests, millimetres or degrees; None if it never rests.
    lag_ms : float or None
        None if it never moves. Below 0: ahead. Of what lags by more than 600 no more is told.
    """

    jitter: float | None = None
    lag_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Measures:
    """What a filter makes of a course.

    Attributes
    ----------
    place, turn : Measure
    left : float or None
        Share of the trembling that is left, 1 without a filter.
    """

    place: Measure
    turn: Measure
    left: float | None


class SteadinessBench:
    """What of a course all filters are measured by; time and memory go with its length.

    Parameters
    ----------
    times_s : ndarray, shape (N,), float64
        Ascending.
    numbers : ndarray, shape (N, 3) or (N, 7), float64
        As they were tracked, before any filter; see `numbers_of`.
    breaks : ndarray, shape (N,), bool, optional
        Before which moments the head was lost; a gap of half a second is one in any case.
    """

    def __init__(self, times_s: Array, numbers: Array, breaks: NDArray[np.bool_] | None = None) -> None:
        self._times_s = times_s
        self._parts = (_PLACE, _TURN)[: 1 if numbers.shape[1] == 3 else 2]
        apart = np.diff(times_s, prepend=times_s[:1]) >= RESTART_AFTER_S
        pieces = np.cumsum(apart if breaks is None else apart | breaks, dtype=np.intp)
        self._trembling = self._take_out_rest(numbers, pieces)
        self._unfiltered = [self._jitter(numbers, part) for part in self._parts]
        # Nothing is known of the lag where a filter has only begun, nor where the delayed course is beyond an end.
        since_s, until_s = (np.abs(times_s - times_s[ends]) for ends in _ends(pieces))
        usable = np.flatnonzero((since_s >= _DELAYS_S[-1]) & (until_s >= -_DELAYS_S[0]))
        self._usable = usable[:: max(1, -(-len(usable) // _MOST_MOMENTS))]
        calm = _means(times_s, _CALM_S, pieces) @ numbers
        self._delayed = [
            self._delays(calm[:, part], least) for part, least in zip(self._parts, _LEAST_MOTION, strict=False)
        ]

    @property
    def rested(self) -> bool:
        """Whether the head rested enough."""
        return self._trembling is not None

    @property
    def moved(self) -> bool:
        """Whether the place or the turn moved enough."""
        return any(delayed is not None for delayed in self._delayed)

    def measure(self, numbers: Array) -> Measures:
        """Measure what came out of a filter.

        Parameters
        ----------
        numbers : ndarray, of the shape of those at the beginning
        """
        jitters = [self._jitter(numbers, part) for part in self._parts]
        lags_ms = [
            self._lag_ms(numbers[:, part], delayed) for part, delayed in zip(self._parts, self._delayed, strict=True)
        ]
        shares = [
            (jitter / before) ** 2
            for jitter, before in zip(jitters, self._unfiltered, strict=True)
            if jitter is not None and before is not None and before > _LEAST_JITTER
        ]
        left = mean_of(shares)
        place_mm = None if jitters[0] is None else 10 * jitters[0]
        turn = Measure(jitters[1], lags_ms[1]) if len(jitters) > 1 else Measure()
        return Measures(Measure(place_mm, lags_ms[0]), turn, None if left is None else left**0.5)

    def _jitter(self, numbers: Array, part: slice) -> float | None:
        if self._trembling is None:
            return None
        left = self._trembling @ numbers[:, part]
        return float(np.sqrt((left**2).sum(axis=1).mean()))

    def _take_out_rest(self, numbers: Array, pieces: Pieces) -> Any:
        """Takes the local parabola out of the moments in which the head rests, (moments, N); None for too few."""
        from scipy import sparse  # slow to load, and not needed before steadiness is measured

        times_s = self._times_s
        if len(times_s) < _FEWEST_RESTING:
            return None
        speeds = np.gradient(_means(times_s, _SPEED_S, pieces) @ numbers, times_s, axis=0)
        slow = [
            np.sqrt((speeds[:, part] ** 2).sum(axis=1)) < least
            for part, least in zip(self._parts, _RESTING, strict=False)
        ]
        rests = np.all(slow, axis=0)
        changes = np.diff(rests, prepend=rests[:1]) | (np.diff(pieces, prepend=pieces[:1]) > 0)
        stretches = np.cumsum(changes, dtype=np.intp)
        resting = np.flatnonzero(rests & (times_s - times_s[_ends(stretches)[0]] >= _SETTLED_S))
        if len(resting) < _FEWEST_RESTING:
            return None
        return (sparse.eye_array(len(times_s), format="csr") - _means(times_s, _REST_S, stretches, degree=2))[resting]

    def _delays(self, calm: Array, least: float) -> Array | None:
        """The smoothed course at each delay, shape (delays, moments, numbers); None if nothing moves."""
        if not len(self._usable) or np.sqrt(calm[self._usable].var(axis=0).sum()) < least:
            return None
        moments_s = self._times_s[self._usable] - _DELAYS_S[:, None]
        return np.stack([np.interp(moments_s, self._times_s, column) for column in calm.T], axis=-1)

    def _lag_ms(self, out: Array, delayed: Array | None) -> float | None:
        if delayed is None:
            return None
        errors = (delayed**2).sum(axis=(1, 2)) - 2 * np.tensordot(delayed, out[self._usable], 2)
        at = int(np.clip(np.argmin(errors), 1, len(errors) - 2))
        before, here, after = errors[at - 1 : at + 2]
        bend = before - 2 * here + after
        # The vertex of the parabola through the three.
        shift = 0.5 * (before - after) / bend if bend > 0 else 0.0
        return float(1000 * (_DELAYS_S[at] + np.clip(shift, -1.0, 1.0) * (_DELAYS_S[1] - _DELAYS_S[0])))


def numbers_of(places_cm: Array, turns: Array | Sequence[Sequence[float]] | None) -> Array:
    """Place and turn as numbers that can be averaged: centimetres, and quaternions as long as degrees.

    Parameters
    ----------
    places_cm : ndarray, shape (N, 3)
    turns : array-like, shape (N, 4), or None
        Unit quaternions, of either sign; None where turns are not known.

    Returns
    -------
    ndarray, shape (N, 7), or (N, 3) without turns
    """
    if turns is None:
        return places_cm
    signed = np.array(turns, dtype=np.float64).reshape(-1, 4)
    turned_over = (signed[1:] * signed[:-1]).sum(axis=1) < 0
    signed[1:] *= np.cumprod(np.where(turned_over, -1.0, 1.0))[:, None]
    return np.hstack([places_cm, degrees(2.0) * signed])


def mean_of(values: Iterable[float]) -> float | None:
    """The mean of some numbers; None for none."""
    found = list(values)
    return sum(found) / len(found) if found else None


def _means(times_s: Array, spread_s: float, pieces: Pieces, *, degree: int = 0) -> Any:
    """Fits polynomials under a bell about each moment, within its piece, and takes their middles; sparse, (N, N)."""
    from scipy import sparse  # slow to load, and not needed before steadiness is measured

    count = len(times_s)
    first, last = _ends(pieces)
    low = np.maximum(np.searchsorted(times_s, times_s - _ENDS * spread_s), first)
    high = np.minimum(np.searchsorted(times_s, times_s + _ENDS * spread_s, "right"), last + 1)
    begins = np.concatenate([[0], np.cumsum(high - low)])
    rows = np.repeat(np.arange(count), high - low)
    columns = np.arange(begins[-1]) - np.repeat(begins[:-1] - low, high - low)
    away = (times_s[columns] - times_s[rows]) / spread_s
    weights = np.exp(-0.5 * away**2)
    powers = [away**power for power in range(2 * degree + 1)]
    moments = np.stack([np.bincount(rows, weights * power, count) for power in powers])
    places = np.arange(degree + 1)
    normal = np.moveaxis(moments[places[:, None] + places], -1, 0)
    # Of the solution for each moment only the middle's height counts, which is its first number.
    heights = np.linalg.pinv(normal, hermitian=True)[:, 0]
    entries = weights * sum(heights[rows, power] * powers[power] for power in places)
    return sparse.csr_array((entries, columns, begins), shape=(count, count))


def _ends(pieces: Pieces) -> tuple[Pieces, Pieces]:
    """The first and the last moment of the piece that each moment is in; pieces are numbered upwards."""
    return np.searchsorted(pieces, pieces, "left"), np.searchsorted(pieces, pieces, "right") - 1
