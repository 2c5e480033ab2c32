"""Tries filters on a course that was recorded: how much trembling each leaves, and how far each lags behind.

Trembling is told by moments in which the head rests: what is left of the place and the turn when the parabola that they
follow there is taken out, as a body sways, and a calm filter still comes after. Lag is told by moments in which it
moves: the delay by which a smoothed course, in which nothing lags, fits what came out of the filter best.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import degrees

import numpy as np
from numpy.typing import NDArray

from tracker.head.smoother import RESTART_AFTER_S
from tracker.outputs.axes import POSITION
from tracker.outputs.mapping.course import Array, Course
from tracker.outputs.mapping.filter_settings import FILTERS, FilterSettings
from tracker.outputs.mapping.filters import make_filter
from tracker.outputs.mapping.turns import turn_of

QUICKNESSES = (0.0, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1.0)
# Spreads of the bells that are averaged over: of what does not tremble, of where a head rests, of its speed.
_CALM_S, _REST_S, _SPEED_S = 0.05, 0.3, 0.15
# So long after a motion nobody rests yet.
_SETTLED_S = 0.5
# A head that moves more slowly rests; one that moves less than this about its mean tells no lag.
_RESTING = (1.5, 4.0)
_LEAST_MOTION = (0.5, 2.0)
# No camera trembles less, in centimetres or degrees.
_LEAST_JITTER = 1e-6
# So many moments are the least that tell how much trembles.
_FEWEST_RESTING = 20
_DELAYS_S = np.arange(-0.12, 0.601, 0.004)
_PLACE, _TURN = slice(0, 3), slice(3, 7)
_PARTS = (_PLACE, _TURN)
# So much lag weighs as much as all of the trembling.
_AS_BAD_MS = 200.0


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

    jitter: float | None
    lag_ms: float | None


@dataclass(frozen=True, slots=True)
class Trial:
    """How one filter does.

    Attributes
    ----------
    settings : FilterSettings
    place, turn : Measure
    left : float or None
        Share of the trembling that is left, 1 without a filter.
    """

    settings: FilterSettings
    place: Measure
    turn: Measure
    left: float | None

    @property
    def lag_ms(self) -> float | None:
        """The mean of place and turn, as far as they are known."""
        return _mean(lag for part in (self.place, self.turn) if (lag := part.lag_ms) is not None)

    @property
    def cost(self) -> float | None:
        """Trembling and lag in one number, the less the better."""
        lag_ms = self.lag_ms
        return None if self.left is None or lag_ms is None else self.left + abs(lag_ms) / _AS_BAD_MS


@dataclass(frozen=True, slots=True)
class Line:
    """The trials of one kind of filter from steady to quick, to be drawn.

    Attributes
    ----------
    method : str
        One of `FILTERS`.
    trials : tuple of Trial
    lags_ms, jitters : tuple of float
        Of each of these trials.
    """

    method: str
    trials: tuple[Trial, ...]
    lags_ms: tuple[float, ...]
    jitters: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found on a course.

    Attributes
    ----------
    trials : tuple of Trial
    front : tuple of Trial
        Those that no other one beats in both, from the least lag on (Pareto's front).
    suggested : Trial or None
        The one with the least cost.
    rested, moved : bool
        Whether the head rested, and moved, enough for the two to be told.
    """

    trials: tuple[Trial, ...]
    front: tuple[Trial, ...]
    suggested: Trial | None
    rested: bool
    moved: bool

    def lines(self, part: str) -> tuple[Line, ...]:
        """Jitter against lag, one line for each kind of filter.

        Parameters
        ----------
        part : str
            "place", in millimetres, or "turn", in degrees.

        Returns
        -------
        tuple of Line
            None of those of which nothing is known.
        """
        lines = []
        for method in FILTERS:
            told = [
                (trial, measure.lag_ms, measure.jitter)
                for trial in self.trials
                if trial.settings.method == method
                and (measure := getattr(trial, part)).lag_ms is not None
                and measure.jitter is not None
            ]
            if told:
                trials, lags_ms, jitters = zip(*told, strict=True)
                lines.append(Line(method, trials, lags_ms, jitters))
        return tuple(lines)


def candidates(present: FilterSettings) -> tuple[FilterSettings, ...]:
    """Every kind of filter at several settings from steady to quick, and the present one if it is not among them.

    Parameters
    ----------
    present : FilterSettings
        Its prediction and expert's numbers are those of all.
    """
    tried = [replace(present, method="none")]
    tried += [replace(present, method=method, quickness=share) for method in FILTERS[1:] for share in QUICKNESSES]
    return tuple(tried) if present in tried else (*tried, present)


def compared(course: Course, settings: Sequence[FilterSettings]) -> Findings:
    """Try filters on a course.

    Parameters
    ----------
    course : Course
        Some seconds, in which the head rests for a while and turns for a while; time and memory go with its square.
    settings : sequence of FilterSettings

    Returns
    -------
    Findings
    """
    bench = _Bench(course)
    trials = tuple(bench.trial(one) for one in settings)
    told = [(cost, trial) for trial in trials if (cost := trial.cost) is not None]
    suggested = min(told, key=lambda one: one[0], default=None)
    return Findings(trials, front_of(trials), suggested[1] if suggested else None, bench.rested, bench.moved)


def front_of(trials: Iterable[Trial]) -> tuple[Trial, ...]:
    """Those that no other trial beats in both trembling and lag, from the least lag on."""
    known = [
        (abs(lag_ms), left, trial)
        for trial in trials
        if (lag_ms := trial.lag_ms) is not None and (left := trial.left) is not None
    ]
    front, least = [], np.inf
    for _, left, trial in sorted(known, key=lambda one: one[:2]):
        if left < least:
            front.append(trial)
            least = left
    return tuple(front)


def filtered(course: Course, settings: FilterSettings) -> Array:
    """What a filter makes of a course, shape (N, 6); for ghosts and plots."""
    made = make_filter(settings)
    steps = [made.step(axes, time_s) for time_s, axes in zip(course.times_s.tolist(), course.axes, strict=True)]
    return np.array(steps).reshape(-1, 6)


class _Bench:
    """What of a course all trials are measured by.

    Parameters
    ----------
    course : Course
    """

    def __init__(self, course: Course) -> None:
        self._course = course
        times_s, seen = course.times_s, _numbers(course.axes)
        pieces = np.cumsum(np.diff(times_s, prepend=times_s[:1]) >= RESTART_AFTER_S, dtype=np.intp)
        self._trembling = _trembling(times_s, seen, pieces)
        self._unfiltered = [self._jitter(seen, part) for part in _PARTS]
        # Nothing is known of the lag where a filter has only begun, nor where the delayed course is beyond an end.
        since_s, until_s = (np.abs(times_s - times_s[ends]) for ends in _ends(pieces))
        self._usable = np.flatnonzero((since_s >= _DELAYS_S[-1]) & (until_s >= -_DELAYS_S[0]))
        calm = _means(times_s, _CALM_S, pieces) @ seen
        self._delayed = [self._delays(calm[:, part], least) for part, least in zip(_PARTS, _LEAST_MOTION, strict=True)]

    @property
    def rested(self) -> bool:
        """Whether the head rested enough."""
        return self._trembling is not None

    @property
    def moved(self) -> bool:
        """Whether the place or the turn moved enough."""
        return any(delayed is not None for delayed in self._delayed)

    def trial(self, settings: FilterSettings) -> Trial:
        """Measure one filter."""
        out = _numbers(filtered(self._course, settings))
        jitters = [self._jitter(out, part) for part in _PARTS]
        lags_ms = [self._lag_ms(out[:, part], delayed) for part, delayed in zip(_PARTS, self._delayed, strict=True)]
        shares = [
            (jitter / before) ** 2
            for jitter, before in zip(jitters, self._unfiltered, strict=True)
            if jitter is not None and before is not None and before > _LEAST_JITTER
        ]
        left = _mean(shares)
        place_mm = None if jitters[0] is None else 10 * jitters[0]
        return Trial(
            settings,
            Measure(place_mm, lags_ms[0]),
            Measure(jitters[1], lags_ms[1]),
            None if left is None else left**0.5,
        )

    def _jitter(self, numbers: Array, part: slice) -> float | None:
        if self._trembling is None:
            return None
        left = self._trembling @ numbers[:, part]
        return float(np.sqrt((left**2).sum(axis=1).mean()))

    def _delays(self, calm: Array, least: float) -> Array | None:
        """The smoothed course at each delay, shape (delays, moments, numbers); None if nothing moves."""
        if not len(self._usable) or np.sqrt(calm[self._usable].var(axis=0).sum()) < least:
            return None
        times_s = self._course.times_s
        moments_s = times_s[self._usable] - _DELAYS_S[:, None]
        return np.stack([np.interp(moments_s, times_s, column) for column in calm.T], axis=-1)

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


def _trembling(times_s: Array, seen: Array, pieces: NDArray[np.intp]) -> Array | None:
    """Takes the local parabola out of the moments in which the head rests, shape (moments, N); None for too few."""
    if len(times_s) < _FEWEST_RESTING:
        return None
    speeds = np.gradient(_means(times_s, _SPEED_S, pieces) @ seen, times_s, axis=0)
    rests = np.all(
        [np.sqrt((speeds[:, part] ** 2).sum(axis=1)) < slow for part, slow in zip(_PARTS, _RESTING, strict=True)],
        axis=0,
    )
    changes = np.diff(rests, prepend=rests[:1]) | (np.diff(pieces, prepend=pieces[:1]) > 0)
    stretches = np.cumsum(changes, dtype=np.intp)
    resting = np.flatnonzero(rests & (times_s - times_s[_ends(stretches)[0]] >= _SETTLED_S))
    if len(resting) < _FEWEST_RESTING:
        return None
    return (np.eye(len(times_s)) - _means(times_s, _REST_S, stretches, degree=2))[resting]


def _means(times_s: Array, spread_s: float, pieces: NDArray[np.intp], *, degree: int = 0) -> Array:
    """Fits polynomials under a bell about each moment, within its piece, and takes their middles, shape (N, N)."""
    away = (times_s - times_s[:, None]) / spread_s
    weights = np.exp(-0.5 * away**2) * (pieces[:, None] == pieces)
    moments = np.stack([(weights * away**power).sum(axis=1) for power in range(2 * degree + 1)])
    powers = np.arange(degree + 1)
    normal = np.moveaxis(moments[powers[:, None] + powers], -1, 0)
    # Of the solution for each moment only the middle's height counts, which is its first number.
    heights = np.linalg.pinv(normal, hermitian=True)[:, 0]
    return np.asarray(weights * sum(heights[:, power, None] * away**power for power in powers))


def _ends(pieces: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The first and the last moment of the piece that each moment is in; pieces are numbered upwards."""
    return np.searchsorted(pieces, pieces, "left"), np.searchsorted(pieces, pieces, "right") - 1


def _numbers(axes: Array) -> Array:
    """Place and turn as numbers that can be averaged, shape (N, 7): centimetres, and quaternions as long as degrees."""
    turns = np.array([turn_of(one) for one in axes]).reshape(-1, 4)
    turned_over = (turns[1:] * turns[:-1]).sum(axis=1) < 0
    turns[1:] *= np.cumprod(np.where(turned_over, -1.0, 1.0))[:, None]
    return np.hstack([axes[:, POSITION], degrees(2.0) * turns])


def _mean(values: Iterable[float]) -> float | None:
    found = list(values)
    return sum(found) / len(found) if found else None
