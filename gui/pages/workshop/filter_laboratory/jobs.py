"""Tries filters on a head that was recorded, on a thread of its own. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from tracker.head.smoother import SmoothingSettings
from tracker.pose.head_course import HeadCourse
from tracker.pose.smoothing_laboratory import (
    Smoothed,
    SmoothingFindings,
    SmoothingLaboratory,
    SmoothingTrial,
    candidates,
    smoothed,
)
from tracker.run.behind import NewestOrder
from tracker.session.head_courses import read_head_course

Lanes = Mapping[str, SmoothingSettings]


@dataclass(frozen=True, slots=True)
class Wish:
    """The most that is to be left of the trembling of a part: degrees of the "turn", or millimetres of the "place"."""

    part: str
    jitter: float


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What is to be tried, and on what: the settings of each kind of filter, the app's own, and the wish to tune them
    to, if any; quickly: these alone, and not each kind from steady to quick."""

    source: HeadCourse | Path
    lanes: Lanes
    present: SmoothingSettings
    wish: Wish | None = None
    quickly: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What came of an order.

    Attributes
    ----------
    course : HeadCourse or None
        None where it cannot be read.
    lanes : mapping of str to SmoothingSettings
        As tried; tuned where that was wished.
    heads : mapping of str to Smoothed
        What each makes of the course.
    trials : mapping of str to SmoothingTrial
    findings : SmoothingFindings or None
    problem : str
    wish : Wish or None
    tuned : tuple of str
        The kinds that the wish could be granted for.
    """

    course: HeadCourse | None
    lanes: Lanes
    heads: Mapping[str, Smoothed] = field(default_factory=dict)
    trials: Mapping[str, SmoothingTrial] = field(default_factory=dict)
    findings: SmoothingFindings | None = None
    problem: str = ""
    wish: Wish | None = None
    tuned: tuple[str, ...] = ()


class LaboratoryJobs(NewestOrder[Order, Answer]):
    """Tries what is ordered; a wish that waits is not forgotten for an order that comes after it."""

    def __init__(self) -> None:
        super().__init__(
            "filter-laboratory", self._answered, lambda order, problem: Answer(None, order.lanes, problem=problem)
        )
        self._laboratory: SmoothingLaboratory | None = None
        self._findings: SmoothingFindings | None = None

    def begin(self, order: Order) -> None:
        waiting = self.waiting
        super().begin(replace(order, wish=order.wish or (waiting.wish if waiting is not None else None)))

    def _answered(self, order: Order) -> Answer:
        source = order.source
        course = read_head_course(source) if isinstance(source, Path) else source
        if self._laboratory is None or self._laboratory.course is not course:
            self._laboratory = SmoothingLaboratory(course)
            tried = tuple(order.lanes.values()) if order.quickly else candidates(order.present)
            self._findings = self._laboratory.findings(tried)
        laboratory, lanes, tuned = self._laboratory, dict(order.lanes), []
        if order.wish is not None:
            part = order.wish.part if order.wish.part in laboratory.parts else laboratory.parts[-1]
            for method in lanes:
                trial = laboratory.tuned(lanes[method], method, part, order.wish.jitter)
                if trial is not None:
                    lanes[method] = trial.settings
                    tuned.append(method)
        heads = {method: smoothed(course, settings) for method, settings in lanes.items()}
        trials = {method: laboratory.trial(settings) for method, settings in lanes.items()}
        return Answer(course, lanes, heads, trials, self._findings, "", order.wish, tuple(tuned))
