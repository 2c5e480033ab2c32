"""Filters that were tried on one course, and which of them are worth having; whatever kind of settings they have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import numpy as np

from tracker.pose.steadiness import Measure, Measures, SteadinessBench, mean_of

# So much lag weighs as much as all of the trembling.
_AS_BAD_MS = 200.0


class Kind(Protocol):
    """Settings of a filter."""

    @property
    def method(self) -> str:
        """The kind of filter."""


S = TypeVar("S", bound=Kind)


@dataclass(frozen=True, slots=True)
class Trial(Generic[S]):
    """How one filter does.

    Attributes
    ----------
    settings : S
    place, turn : Measure
    left : float or None
        Share of the trembling that is left, 1 without a filter.
    """

    settings: S
    place: Measure
    turn: Measure
    left: float | None

    @property
    def lag_ms(self) -> float | None:
        """The mean of place and turn, as far as they are known."""
        return mean_of(lag for part in (self.place, self.turn) if (lag := part.lag_ms) is not None)

    @property
    def cost(self) -> float | None:
        """Trembling and lag in one number, the less the better."""
        lag_ms = self.lag_ms
        return None if self.left is None or lag_ms is None else self.left + abs(lag_ms) / _AS_BAD_MS

    def part(self, name: str) -> Measure:
        """The measure of "place", in millimetres, or "turn", in degrees."""
        return self.place if name == "place" else self.turn


@dataclass(frozen=True, slots=True)
class Line(Generic[S]):
    """The trials of one kind of filter from steady to quick, to be drawn.

    Attributes
    ----------
    method : str
    trials : tuple of Trial
    lags_ms, jitters : tuple of float
        Of each of these trials.
    """

    method: str
    trials: tuple[Trial[S], ...]
    lags_ms: tuple[float, ...]
    jitters: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Findings(Generic[S]):
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

    trials: tuple[Trial[S], ...]
    front: tuple[Trial[S], ...]
    suggested: Trial[S] | None
    rested: bool
    moved: bool

    def lines(self, part: str) -> tuple[Line[S], ...]:
        """Jitter against lag, one line for each kind of filter, in the order in which they were tried first.

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
        for method in dict.fromkeys(trial.settings.method for trial in self.trials):
            told = [one for one in self.trials if one.settings.method == method]
            known = [
                (trial, measure.lag_ms, measure.jitter)
                for trial in told
                if (measure := trial.part(part)).lag_ms is not None and measure.jitter is not None
            ]
            if known:
                known.sort(key=lambda one: -one[1])
                trials, lags_ms, jitters = zip(*known, strict=True)
                lines.append(Line(method, trials, lags_ms, jitters))
        return tuple(lines)


def trial_of(settings: S, measures: Measures) -> Trial[S]:
    """A trial, of what was measured.

    Parameters
    ----------
    settings : S
    measures : Measures
    """
    return Trial(settings, measures.place, measures.turn, measures.left)


def findings_of(bench: SteadinessBench, trials: tuple[Trial[S], ...]) -> Findings[S]:
    """What trials on the course of a bench tell together.

    Parameters
    ----------
    bench : SteadinessBench
    trials : tuple of Trial
    """
    told = [(cost, trial) for trial in trials if (cost := trial.cost) is not None]
    suggested = min(told, key=lambda one: one[0], default=None)
    return Findings(trials, front_of(trials), suggested[1] if suggested else None, bench.rested, bench.moved)


def front_of(trials: Iterable[Trial[S]]) -> tuple[Trial[S], ...]:
    """Those that no other trial beats in both trembling and lag, from the least lag on."""
    return _front(
        (abs(lag_ms), left, one)
        for one in trials
        if (lag_ms := one.lag_ms) is not None and (left := one.left) is not None
    )


def front_by(trials: Iterable[Trial[S]], part: str) -> tuple[Trial[S], ...]:
    """The same by the trembling and the lag of the "place" or the "turn" alone."""
    measured = ((one, one.part(part)) for one in trials)
    return _front(
        (abs(told.lag_ms), told.jitter, one)
        for one, told in measured
        if told.lag_ms is not None and told.jitter is not None
    )


def _front(known: Iterable[tuple[float, float, Trial[S]]]) -> tuple[Trial[S], ...]:
    front, least = [], np.inf
    for _, trembling, trial in sorted(known, key=lambda one: one[:2]):
        if trembling < least:
            front.append(trial)
            least = trembling
    return tuple(front)
