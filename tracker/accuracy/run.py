"""The whole measurement, one face in one condition after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tracker.accuracy.conditions import CONDITIONS, FACES, Condition
from tracker.accuracy.films import FRAMES, Studio
from tracker.accuracy.measuring import measure
from tracker.accuracy.report import Report
from tracker.pipeline import PipelineSettings

Advance = Callable[[], object]


def steps_left(report: Report, faces: Sequence[str] = FACES, conditions: Sequence[Condition] = CONDITIONS) -> int:
    """How many frames are still to be followed."""
    return FRAMES * len(list(_left(report, faces, conditions)))


def measure_all(
    report: Report,
    settings: PipelineSettings,
    keep: Callable[[Report], object],
    advance: Advance = lambda: None,
    faces: Sequence[str] = FACES,
    conditions: Sequence[Condition] = CONDITIONS,
) -> Report:
    """Measure what a report has not yet.

    Parameters
    ----------
    report : Report
    settings : PipelineSettings
    keep : callable
        Takes the report after each cell.
    advance : callable
        Called after each frame.
    faces, conditions
        Which.
    """
    studio = Studio()
    for face, condition in _left(report, faces, conditions):
        for outcome in measure(studio.film(face, condition), settings, face, condition.name):
            if outcome is None:
                advance()
            else:
                report = report.with_cell(outcome)
                keep(report)
    return report


def _left(report: Report, faces: Sequence[str], conditions: Sequence[Condition]) -> Iterable[tuple[str, Condition]]:
    # All conditions of a face first: what is stopped early compares conditions.
    return ((face, one) for face in faces for one in conditions if not report.has(face, one.name))
