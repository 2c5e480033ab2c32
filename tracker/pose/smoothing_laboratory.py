"""Tries the smoothing of the head on a course: how much each filter trembles, how far it lags, and which one lags least
among those that tremble no more than is wanted; `tracker.pose.steadiness` says how the two are measured.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import cos, exp, floor, log, sin

import numpy as np

from tracker.head.smoother import METHODS, SmoothingSettings, make_rotation_smoother, make_smoother
from tracker.pose.filter_trials import Findings, Trial, findings_of, trial_of
from tracker.pose.head_course import HeadCourse
from tracker.pose.steadiness import Array, SteadinessBench, numbers_of
from tracker.settings import Knob, describe

SmoothingTrial = Trial[SmoothingSettings]
SmoothingFindings = Findings[SmoothingSettings]

PLACE, TURN = PARTS = ("place", "turn")
# Of the averages, and of the one-euro filter's cut-off at rest.
_ALPHAS = (0.05, 0.1, 0.18, 0.28, 0.4, 0.55, 0.7, 0.85)
_CUTOFFS_HZ = (0.1, 0.2, 0.4, 0.7, 1.2, 2.0, 3.5, 6.0)
_KNOBS = {name: knob for name, knob in describe(SmoothingSettings).items() if isinstance(knob, Knob)}
_LOWEST_BETA = 1.0
# How exactly the knobs are sought, in shares of themselves, and how often the outer one is tried.
_EXACT, _TRIES = 0.02, 10
# A filter that trembles by no more than this share too much does.
_SLACK = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Smoothed:
    """What a filter makes of a course.

    Attributes
    ----------
    places_m : ndarray, shape (N, 3), float64
    turns : ndarray, shape (N, 3), float64, or None
        Rotation vectors, radians.
    """

    places_m: Array
    turns: Array | None


class SmoothingLaboratory:
    """Tries filters on one course; what was tried is kept.

    Parameters
    ----------
    course : HeadCourse
        Some seconds, in which the head rests for a while and moves for a while.
    """

    def __init__(self, course: HeadCourse) -> None:
        self.course = course
        self.bench = SteadinessBench(course.times_s, _numbers(course.places_m, course.turns), course.breaks)
        self._tried: dict[SmoothingSettings, SmoothingTrial] = {}

    @property
    def parts(self) -> tuple[str, ...]:
        """What can be measured: "place", and "turn" where it was tracked."""
        return PARTS if self.course.turns is not None else (PLACE,)

    def trial(self, settings: SmoothingSettings) -> SmoothingTrial:
        """Try one filter."""
        if settings not in self._tried:
            self._tried[settings] = trial_of(settings, self.bench.measure(self._filtered(settings)))
        return self._tried[settings]

    def findings(self, settings: Sequence[SmoothingSettings]) -> SmoothingFindings:
        """Try several, and find which are worth having."""
        return findings_of(self.bench, tuple(self.trial(one) for one in settings))

    def tuned(self, present: SmoothingSettings, method: str, part: str, jitter: float) -> SmoothingTrial | None:
        """The settings of a kind of filter that lag least and tremble no more than is wanted.

        The weight of an average is found by Brent's method, as the more it is the more is left of the trembling. Of the
        one-euro filter the same is done for the cut-off at rest at each speed-up that a bounded search asks for.

        Parameters
        ----------
        present : SmoothingSettings
            What is not sought is taken from these; the speed-up in turns keeps its ratio to the one in motion.
        method : str
            One of `METHODS`.
        part : str
            "place" or "turn": of which the trembling is limited and the lag sought.
        jitter : float
            The most that is wanted, millimetres or degrees.

        Returns
        -------
        Trial or None
            None where no settings tremble as little, or the head did not rest and move enough to tell.
        """
        if not (self.bench.rested and self.trial(replace(present, method="none")).part(part).lag_ms is not None):
            return None
        start = replace(present, method=method)
        if method == "one-euro":
            return self._tuned_one_euro(start, part, jitter)
        if method == "none":
            found: SmoothingTrial | None = self.trial(start)
        else:
            found = self._quickest(lambda value: replace(start, alpha=value), "alpha", part, jitter)
        return found if found is not None and _is_calm(found, part, jitter) else None

    def _tuned_one_euro(self, start: SmoothingSettings, part: str, jitter: float) -> SmoothingTrial | None:
        ratio = start.rotation_beta / start.beta if start.beta > 0 else 0.0
        found: list[SmoothingTrial] = []

        def lag_at(log_beta: float) -> float:
            beta = round(exp(log_beta), 2)
            turned = min(round(ratio * beta, 2), _KNOBS["rotation_beta"].high)
            fast = replace(start, beta=beta, rotation_beta=turned)
            trial = self._quickest(lambda value: replace(fast, min_cutoff_hz=value), "min_cutoff_hz", part, jitter)
            if trial is None or not _is_calm(trial, part, jitter):
                # Trembles too much at any cut-off: the less it speeds up, the better.
                return 1e4 + beta
            found.append(trial)
            return abs(trial.part(part).lag_ms or 0.0)

        from scipy import optimize  # slow to load, and not needed before smoothers are tried

        bounds = log(_LOWEST_BETA), log(_KNOBS["beta"].high)
        optimize.minimize_scalar(lag_at, bounds=bounds, method="bounded", options={"maxiter": _TRIES, "xatol": 0.1})
        lag_at(bounds[0])
        return min(found, key=lambda trial: abs(trial.part(part).lag_ms or 0.0), default=None)

    def _quickest(
        self, made: Callable[[float], SmoothingSettings], name: str, part: str, jitter: float
    ) -> SmoothingTrial | None:
        """The highest value of a knob that trembles no more than is wanted; None where even the lowest does."""
        from scipy import optimize  # slow to load, and not needed before smoothers are tried

        low, high = log(_KNOBS[name].low), log(_KNOBS[name].high)

        def excess(log_value: float) -> float:
            trembles = self.trial(made(_rounded(exp(log_value)))).part(part).jitter
            return -1.0 if trembles is None else trembles / jitter - 1.0

        if excess(high) <= 0:
            return self.trial(made(_rounded(exp(high))))
        if excess(low) > 0:
            return None
        root = optimize.brentq(excess, low, high, xtol=_EXACT)
        # Brent's root may lie on either side; within its reach one on the calm side is found.
        while root > low and excess(root) > _SLACK:
            root -= _EXACT
        return self.trial(made(_rounded(exp(max(root, low)))))

    def _filtered(self, settings: SmoothingSettings) -> Array:
        out = smoothed(self.course, settings)
        return _numbers(out.places_m, out.turns)


def candidates(present: SmoothingSettings) -> tuple[SmoothingSettings, ...]:
    """Every kind of filter at several settings from steady to quick, and the present one if it is not among them.

    Parameters
    ----------
    present : SmoothingSettings
        Its prediction and speed-ups are those of all.
    """
    tried = [replace(present, method="none")]
    for method in METHODS[1:]:
        if method == "one-euro":
            tried += [replace(present, method=method, min_cutoff_hz=cutoff_hz) for cutoff_hz in _CUTOFFS_HZ]
        else:
            tried += [replace(present, method=method, alpha=alpha) for alpha in _ALPHAS]
    return tuple(tried) if present in tried else (*tried, present)


def smoothed(course: HeadCourse, settings: SmoothingSettings) -> Smoothed:
    """What the tracker would have made of a course with other settings.

    Parameters
    ----------
    course : HeadCourse
    settings : SmoothingSettings
    """
    place, turn = make_smoother(settings), make_rotation_smoother(settings)
    places_m, turns = np.empty_like(course.places_m), None if course.turns is None else np.empty_like(course.turns)
    for number, (time_s, lost) in enumerate(zip(course.times_s.tolist(), course.breaks.tolist(), strict=True)):
        if lost:
            place.reset()
            turn.reset()
        places_m[number] = place.step(course.places_m[number], time_s)
        if course.turns is not None and turns is not None:
            turns[number] = turn.step(course.turns[number], time_s)
    return Smoothed(places_m, turns)


def _is_calm(trial: SmoothingTrial, part: str, jitter: float) -> bool:
    trembles = trial.part(part).jitter
    return trembles is not None and trembles <= jitter * (1.0 + 2.0 * _SLACK)


def _rounded(value: float) -> float:
    """To three digits after the point, downwards: what trembles less."""
    return max(floor(1000 * value + 1e-6), 1) / 1000


def _numbers(places_m: Array, turns: Array | None) -> Array:
    return numbers_of(100.0 * places_m, None if turns is None else [_quaternion(one) for one in turns.tolist()])


def _quaternion(vector: Sequence[float]) -> tuple[float, ...]:
    angle = float(np.hypot(np.hypot(vector[0], vector[1]), vector[2]))
    share = 0.5 if angle < 1e-9 else sin(0.5 * angle) / angle
    return cos(0.5 * angle), *(share * one for one in vector)
