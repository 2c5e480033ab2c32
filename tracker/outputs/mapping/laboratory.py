"""Tries the filters of outputs on a course that was recorded: how much trembling each leaves, and how far each lags
behind; `tracker.pose.steadiness` says how that is measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from tracker.outputs.axes import POSITION
from tracker.outputs.mapping.course import Array, Course
from tracker.outputs.mapping.filter_settings import FILTERS, FilterSettings
from tracker.outputs.mapping.filters import make_filter
from tracker.outputs.mapping.turns import turn_of
from tracker.pose.filter_trials import Findings, Trial, findings_of, trial_of
from tracker.pose.steadiness import SteadinessBench, numbers_of

QUICKNESSES = (0.0, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1.0)
FilterTrial = Trial[FilterSettings]
FilterFindings = Findings[FilterSettings]


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


def compared(course: Course, settings: Sequence[FilterSettings]) -> FilterFindings:
    """Try filters on a course.

    Parameters
    ----------
    course : Course
        Some seconds, in which the head rests for a while and turns for a while.
    settings : sequence of FilterSettings
    """
    bench = SteadinessBench(course.times_s, _numbers(course.axes))
    trials = (trial_of(one, bench.measure(_numbers(filtered(course, one)))) for one in settings)
    return findings_of(bench, tuple(trials))


def filtered(course: Course, settings: FilterSettings) -> Array:
    """What a filter makes of a course, shape (N, 6); for ghosts and plots."""
    made = make_filter(settings)
    steps = [made.step(axes, time_s) for time_s, axes in zip(course.times_s.tolist(), course.axes, strict=True)]
    return np.array(steps).reshape(-1, 6)


def _numbers(axes: Array) -> Array:
    return numbers_of(axes[:, POSITION], [turn_of(one) for one in axes])
