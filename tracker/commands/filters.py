"""`main.py filters`: try the smoothing of the head on what was recorded of it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.errors import SettingsError, VisavisError

if TYPE_CHECKING:
    from tracker.head.smoother import SmoothingSettings
    from tracker.pose.smoothing_laboratory import SmoothingLaboratory, SmoothingTrial

EPILOG = """Examples:

main.py filters recording --output filters.csv

main.py filters recording --jitter 0.1

main.py filters track.csv --part place --jitter 0.5 --from 10 --to 40

Jitter is the root mean square of the trembling of a head that rests, in degrees or millimetres; lag is the delay by
which a course smoothed to both sides fits what came out of the filter best. docs/filters.md says more."""

COLUMNS = (
    *("method", "alpha", "min_cutoff_hz", "beta", "rotation_beta", "prediction_s"),
    *("place_jitter_mm", "place_lag_ms", "turn_jitter_deg", "turn_lag_ms"),
    *("on_front", "tuned"),
)
_UNITS = {"place": "mm", "turn": "degrees"}


def command(
    recorded: Annotated[Path, typer.Argument(help="The folder of a recording, or a table of `track` (.csv).")],
    jitter: Annotated[
        float | None,
        typer.Option("--jitter", min=1e-6, help="Find the filters that lag least and tremble no more than this."),
    ] = None,
    part: Annotated[
        str | None,
        typer.Option("--part", help="Of what is told, and what --jitter is of: turn (degrees) or place (millimetres)."),
    ] = None,
    first_s: Annotated[float, typer.Option("--from", min=0.0, help="Begin there, in seconds.")] = 0.0,
    last_s: Annotated[
        float | None, typer.Option("--to", help="Stop there, in seconds; five minutes are tried at most.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write all that was tried as a table (.csv).")
    ] = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Try smoothing filters on a recorded head, and say how much each trembles and how far it lags behind."""
    from tracker.head.smoother import METHODS, SmoothingSettings
    from tracker.pose.filter_trials import front_by
    from tracker.pose.smoothing_laboratory import SmoothingLaboratory, candidates
    from tracker.session.head_courses import read_head_course

    check_outputs([(output, ".csv")], inputs=[recorded], overwrite=overwrite)
    if last_s is not None and last_s <= first_s:
        raise SettingsError("--to must be later than --from")
    course = read_head_course(recorded, first_s, last_s)
    laboratory, present = SmoothingLaboratory(course), SmoothingSettings()
    chosen = _part(part, laboratory)
    findings = laboratory.findings(candidates(present))
    if not findings.rested or not findings.moved:
        missing = "rest" if not findings.rested else "move"
        raise VisavisError(f"The head does not {missing} enough in that part to tell. Choose a longer or another part.")
    front = front_by(findings.trials, chosen)
    tuned = [
        trial
        for method in METHODS
        if jitter is not None and (trial := laboratory.tuned(present, method, chosen, jitter)) is not None
    ]
    if course.smoothed and not quiet:
        noted.print(
            "What is read was smoothed when it was tracked, so filters are tried on less trembling than a camera's. "
            "Record with `record`, or track with --set smoothing.method=none.",
            markup=False,
        )
    if not quiet:
        _tell(tuned if jitter is not None else front, chosen)
    if output is not None:
        _write(output, [*findings.trials, *tuned], front, tuned)
    if jitter is not None and not tuned:
        raise VisavisError(f"No filter trembles by less than {jitter:g} {_UNITS[chosen]} there. Allow for more.")
    return 0


def _part(wanted: str | None, laboratory: SmoothingLaboratory) -> str:
    part = wanted or laboratory.parts[-1]
    if part not in _UNITS:
        raise SettingsError("--part must be turn or place")
    if part not in laboratory.parts:
        raise SettingsError("how the head was turned is not in there; use --part place")
    return part


def _tell(trials: Sequence[SmoothingTrial], part: str) -> None:
    """A line each, the least lag first, and how the first is used."""
    ordered = sorted(trials, key=lambda trial: abs(trial.part(part).lag_ms or 0.0))
    for trial in ordered:
        measure = trial.part(part)
        told = f"jitter {measure.jitter or 0.0:.3f} {_UNITS[part]}, lag {measure.lag_ms or 0.0:.0f} ms"
        noted.print(f"{told}: {' '.join(options_of(trial.settings))}", markup=False)


def options_of(settings: SmoothingSettings) -> list[str]:
    """How a filter is asked for on the command line, with what it needs."""
    from tracker.settings import describe, is_relevant

    names = [name for name, declared in describe(type(settings)).items() if is_relevant(declared, settings)]
    return [f"--set smoothing.{name}={getattr(settings, name)}" for name in names]


def _write(
    path: Path, trials: Sequence[SmoothingTrial], front: Sequence[SmoothingTrial], tuned: Sequence[SmoothingTrial]
) -> None:
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for trial in trials:
            told = trial.settings
            measures = (trial.place.jitter, trial.place.lag_ms, trial.turn.jitter, trial.turn.lag_ms)
            rows.writerow(
                [
                    *(told.method, told.alpha, told.min_cutoff_hz, told.beta, told.rotation_beta, told.prediction_s),
                    *("" if value is None else f"{value:.5g}" for value in measures),
                    *(int(trial in front), int(trial in tuned)),
                ]
            )
