"""`main.py light`: how well a face is lit, and what to do about it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from tracker.commands.console import frames_progress, prepare_kernels, printed
from tracker.commands.options import Quiet, Source

if TYPE_CHECKING:
    from tracker.diagnosis.light import LightReading
    from tracker.run.offline import Tracked
    from tracker.types import Frame, TrackResult

EPILOG = """Examples:

main.py light --source camera

main.py light --source clip.mp4 --seconds 3 --json"""


def command(
    source: Source = "camera",
    seconds: Annotated[float, typer.Option("--seconds", min=1.0, max=600.0, help="How long to look.")] = 6.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a table.")] = False,
    quiet: Quiet = False,
) -> int:
    """Measure how a face is lit and filmed, and say what could be better, the worst first."""
    from tracker.diagnosis.light import LightMeter
    from tracker.pipeline import Pipeline
    from tracker.run.offline import TrackedFrames, run_offline
    from tracker.sources.opening import open_source

    meter = LightMeter()
    with open_source(source) as opened:
        prepare_kernels(quiet=quiet or as_json)
        tracked = TrackedFrames(opened).through(Pipeline(horizontal_fov_rad=None).step)
        with frames_progress("Looking", None, quiet=quiet or as_json) as advance:

            def observe(frame: Frame, result: TrackResult) -> None:
                meter.take(frame.image, result)
                advance()

            run_offline(_for_a_while(tracked, seconds), observe=observe)
    seen = meter.reading()
    if as_json:
        printed.print_json(json.dumps(_report(seen)))
    else:
        _print(seen)
    return 0


def _for_a_while(tracked: Iterator[Tracked], seconds: float) -> Iterator[Tracked]:
    begun_s: float | None = None
    for frame, result in tracked:
        begun_s = frame.time_s if begun_s is None else begun_s
        yield frame, result
        if frame.time_s - begun_s >= seconds:
            return


def _said(seen: LightReading) -> list[str]:
    """What could be better, the worst first."""
    from tracker.diagnosis.light_advice import troubles
    from tracker.diagnosis.light_words import ADVICE, NO_FACE, WELL

    if seen.level is None:
        return [NO_FACE]
    bad = sorted((one for one in troubles(seen).values() if one.badness >= 1), key=lambda one: -one.badness)
    return [ADVICE[one.trouble].format(value=one.value) for one in bad] or [WELL]


def _report(seen: LightReading) -> dict[str, object]:
    from tracker.diagnosis.light_advice import goodness

    good = goodness(seen)
    return {
        "goodness": None if good is None else round(good, 1),
        "advice": _said(seen),
        "values": {name: None if value is None else round(value, 4) for name, value in asdict(seen).items()},
    }


def _print(seen: LightReading) -> None:
    from tracker.diagnosis.light_advice import goodness
    from tracker.diagnosis.light_words import ROWS, value_of

    for line in _said(seen):
        printed.print(line, markup=False)
    good = goodness(seen)
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_row("All together", "–" if good is None else f"{good:.0f} of 100")
    for row in ROWS:
        value = value_of(row, seen)
        table.add_row(row.title, "–" if value is None else row.words.format(value=value))
    printed.print(table)
