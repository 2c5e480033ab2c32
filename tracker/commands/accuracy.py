"""`main.py accuracy`: how exact the tracker is on this machine, on faces with known truth."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from tracker.commands.console import InterruptedWorkError, frames_progress, prepare_kernels, printed
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs
from tracker.commands.settings_options import Changes, Model, SettingsFile, SettingsOptions, read_options

if TYPE_CHECKING:
    from tracker.accuracy.report import Column, Report

EPILOG = """Examples:

main.py accuracy --output mine.json

main.py accuracy --output mine.json --resume       go on after it was stopped

main.py accuracy --output mine.json --compare other.json --compare third.json"""

QUICK_FACES = 1
# So many of the columns say how exact it is, the others how quick.
_EXACT = 7


def command(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The report to write (.json); without it, only compare.")
    ] = None,
    compare: Annotated[
        list[Path] | None, typer.Option("--compare", help="Another's report to set beside it; may be given again.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a report that was stopped.")] = False,
    brief: Annotated[
        bool, typer.Option("--brief", help="One face instead of five: a fifth of the time, and less sure.")
    ] = False,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    progress_lines: Annotated[
        bool, typer.Option("--progress-lines", hidden=True, help="Print a line of JSON at every step, for the app.")
    ] = False,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Follow made films of faces whose truth is known: how far off, how shaky, late and quick the tracker is here."""
    from tracker.accuracy.report import load_report

    others = [load_report(path) for path in compare or ()]
    reports, names = others, [path.stem for path in compare or ()]
    if output is not None:
        check_outputs([(output, ".json")], inputs=[model, settings, *(compare or ())], overwrite=overwrite or resume)
        options = read_options(changes, settings, model=model)
        tell = _line_printer() if progress_lines else None
        report = _measure(output, options, (resume, brief, quiet), tell)
        reports, names = [report, *others], [output.stem, *names]
    elif not others:
        raise typer.BadParameter("give --output to measure, or --compare to look at reports")
    if not quiet and not progress_lines:
        for table in _tables(reports, names):
            printed.print(table, soft_wrap=False)
    return 0


def _measure(
    output: Path, options: SettingsOptions, how: tuple[bool, bool, bool], tell: Callable[[int, int], None] | None
) -> Report:
    from tracker.accuracy.conditions import FACES
    from tracker.accuracy.report import ReportError, load_report, new_report, save_report
    from tracker.accuracy.run import measure_all, steps_left
    from tracker.face.shipped import SHIPPED_MODELS
    from tracker.face.tiers import AUTOMATIC, model_for
    from tracker.pipeline import PipelineSettings
    from tracker.run.warm_up import warm_up

    resume, brief, quiet = how
    quiet = quiet or tell is not None
    prepare_kernels(quiet=quiet)
    warm_up()
    tracking = options.over(PipelineSettings())
    begun = load_report(output) if resume and output.exists() else None
    chosen = tracking.face.model
    # What this machine can afford may be told otherwise today.
    again = chosen == AUTOMATIC and begun is not None and begun.model in SHIPPED_MODELS
    chosen = begun.model if begun is not None and again else model_for(chosen)
    tracking = replace(tracking, face=replace(tracking.face, model=chosen))
    faces = FACES[:QUICK_FACES] if brief else FACES
    report = new_report(Path(chosen).stem)
    if begun is not None:
        if not begun.is_of(report):
            raise ReportError(f"{output.name} is of another machine or face model: leave out --resume to begin anew.")
        report = begun
    total, done = steps_left(report, faces), 0

    def keep(found: Report) -> None:
        save_report(found, output)

    keep(report)
    try:
        with frames_progress("Measuring", total, quiet=quiet) as advance:

            def step() -> None:
                nonlocal done
                done += 1
                advance()
                if tell is not None and done % 15 == 0:
                    tell(done, total)

            return measure_all(report, tracking, keep, step, faces)
    except KeyboardInterrupt:
        raise InterruptedWorkError(f"stopped; what was measured is in {output}: go on with --resume") from None


def _line_printer() -> Callable[[int, int], None]:
    def tell(done: int, total: int) -> None:
        sys.stdout.write(json.dumps({"done": done, "total": total}) + "\n")
        sys.stdout.flush()

    return tell


def _tables(reports: list[Report], names: list[str]) -> list[Table]:
    if len(reports) > 1:
        return _comparisons(reports, names)
    from tracker.accuracy.report import COLUMNS

    title = f"{names[0]}: {reports[0].processor}, {reports[0].cores} cores, face model {reports[0].model}"
    # All in one would be too wide for a terminal.
    return [_table_of(reports[0], title, COLUMNS[:_EXACT]), _table_of(reports[0], "", COLUMNS[_EXACT:])]


def _table_of(report: Report, title: str, columns: Sequence[Column]) -> Table:
    from tracker.accuracy.report import title_of

    table = Table(title=title or None, title_justify="left")
    table.add_column("condition")
    for column in columns:
        table.add_column(column.title, justify="right")
    for condition in (*report.conditions, None):
        cells = [column.text(report.mean(column, condition)) for column in columns]
        table.add_row("all" if condition is None else title_of(condition), *cells)
    return table


def _comparisons(reports: list[Report], names: list[str]) -> list[Table]:
    from tracker.accuracy.report import COLUMNS, side_by_side

    tables = []
    for column in COLUMNS:
        table = Table(title=column.title, title_justify="left")
        table.add_column("condition")
        for name, report in zip(names, reports, strict=True):
            table.add_column(f"{name}\n{report.processor}\n{report.model}", justify="right")
        for title, values in side_by_side(reports, column):
            table.add_row(title, *(column.text(value) for value in values))
        tables.append(table)
    return tables
