"""`main.py expression`: what a face says in a source, as a table: signals, expressions, gaze and gestures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from math import radians
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted
from tracker.commands.following import TrackMode, Watch, opened
from tracker.commands.options import Fov, MaxFrames, Quiet, Source, TableFile
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.reading import Work
from tracker.commands.settings_options import (
    Changes,
    Model,
    SettingsFile,
    read_options,
)
from tracker.readings import GestureKind, Wanted
from tracker.types import Frame, State, TrackResult

if TYPE_CHECKING:
    from tracker.expression.neutral import NeutralCapture
    from tracker.pipeline import Pipeline
    from tracker.run.sinks import SinkSet

EPILOG = """Examples:

main.py expression --source clip.mp4 --output says.csv

main.py expression --source demo --output says.csv --max-frames 450

main.py expression --source camera --output me.csv --neutral-seconds 2 --keep-ranges me.toml

main.py expression --source clip.mp4 --output me.csv --ranges me.toml --no-gaze

main.py expression --source clip.mp4 --output says.csv --set expression.blink_depth=0.6

It reads expressions of a face, not feelings. What the columns are told from, and how well, is in
tracker/expression/README.md."""


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for."""

    watch: Watch
    output: Path
    neutral_s: float | None
    keep: Path | None


@dataclass(slots=True)
class Tally:
    """What a run came to so far."""

    begun_s: float = field(default_factory=perf_counter)
    frames: int = 0
    tracking: int = 0
    read: int = 0
    seconds: float = 0.0
    gestures: Counter[GestureKind] = field(default_factory=Counter)
    emotions: Counter[str] = field(default_factory=Counter)

    def add(self, frame: Frame, result: TrackResult) -> None:
        """Count a frame in."""
        self.frames += 1
        self.seconds = perf_counter() - self.begun_s
        self.tracking += result.state is State.TRACKING
        reading = result.primary.reading if result.primary is not None else None
        if reading is None:
            return
        self.read += 1
        self.gestures.update(gesture.kind for gesture in reading.gestures)
        if reading.expression is not None:
            self.emotions[reading.expression.emotion.value if reading.expression.emotion else "unsure"] += 1

    def __str__(self) -> str:
        if self.frames == 0:
            return "no frames"
        rate = self.frames / max(self.seconds, 1e-9)
        parts = [f"{self.frames} frames, {100 * self.tracking / self.frames:.1f} % tracking, {rate:.0f} fps"]
        parts += [f"{self.gestures[kind]} {kind.value}s" for kind in (GestureKind.BLINK, GestureKind.WINK)]
        known = sum(self.emotions.values())
        parts += [f"{name} {100 * count / known:.0f} %" for name, count in self.emotions.most_common()]
        return ", ".join(parts)


def command(
    source: Source,
    output: TableFile,
    expressions: Annotated[
        bool, typer.Option("--expressions/--no-expressions", help="Named expressions: happiness, surprise, ...")
    ] = True,
    gaze: Annotated[bool, typer.Option("--gaze/--no-gaze", help="Irises, and where the eyes look.")] = True,
    gestures: Annotated[bool, typer.Option("--gestures/--no-gestures", help="Blinks, winks, nods, ...")] = True,
    neutral_seconds: Annotated[
        float | None,
        typer.Option(
            "--neutral-seconds",
            min=0.5,
            max=30.0,
            help="Take so many seconds of a still face for the person's neutral face, as soon as there are.",
        ),
    ] = None,
    ranges: Annotated[
        Path | None, typer.Option("--ranges", help="A person's own neutral face and extremes, as kept before (.toml).")
    ] = None,
    keep_ranges: Annotated[
        Path | None, typer.Option("--keep-ranges", help="Keep what was learnt of the person in a file (.toml).")
    ] = None,
    max_frames: MaxFrames = None,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    fov: Fov = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Write down what a face says: eyes, brows, mouth, blinks, expressions, gaze and gestures of each frame."""
    check_outputs(
        [(output, ".csv"), (keep_ranges, ".toml")], inputs=[source, settings, model, ranges], overwrite=overwrite
    )
    given = [*(changes or []), *([f"expression.ranges={ranges}"] if ranges is not None else [])]
    options = read_options(given, settings, model=model)
    wanted = Wanted(signals=True, expressions=expressions, gaze=gaze, gestures=gestures)
    fov_rad = radians(fov) if fov else None
    watch = Watch(source, TrackMode.FACE, options, fov_rad, wanted, max_frames, realtime=False, quiet=quiet)
    tally, notes = _read(Job(watch, output, neutral_seconds, keep_ranges))
    if not quiet:
        noted.print(f"{tally}: {output}", markup=False)
        for note in notes:
            noted.print(note, markup=False)
    return 0


def _read(job: Job) -> tuple[Tally, list[str]]:
    quiet = job.watch.quiet
    with opened(job.watch) as (source, pipeline, tracked):
        tally, capturing = Tally(), _Capturing(pipeline, job.neutral_s)
        work = Work("Reading", job.output, expected=tracked.expected, live=source.live, quiet=quiet)
        try:
            work.do(tracked.through(capturing.step), _sinks(job), tally)
        finally:
            # Also of what was stopped half-way.
            if job.keep is not None:
                _keep(pipeline, job.keep, quiet=quiet)
        notes = capturing.notes
    if tally.read == 0:
        notes.append("No face was found in any picture.")
    return tally, notes


def _sinks(job: Job) -> SinkSet:
    from tracker.expression.columns import columns_of
    from tracker.files.signals_table import SignalsTable
    from tracker.run.sinks import SinkSet

    sinks = SinkSet()
    columns = columns_of(job.watch.wanted)
    sinks.attach(f"the table {job.output}", lambda: SignalsTable(job.output, columns), wants_pictures=False)
    return sinks


def _keep(pipeline: Pipeline, path: Path, *, quiet: bool) -> None:
    from tracker.expression.ranges import save_ranges

    ranges = pipeline.person_ranges
    words = f"{path} was not written: nothing was learnt of a face."
    if ranges is not None:
        with writing(path):
            save_ranges(ranges, path)
        words = f"What was learnt of the person is kept in {path}."
    if not quiet:
        noted.print(words, markup=False)


class _Capturing:
    """Tracks, and captures a neutral face as soon as one keeps still for long enough."""

    def __init__(self, pipeline: Pipeline, seconds: float | None) -> None:
        from tracker.expression.neutral import NeutralCapture

        self._pipeline = pipeline
        self._make: Callable[[], NeutralCapture | None] = lambda: None if seconds is None else NeutralCapture(seconds)
        self._capture = self._make()
        self._refused = ""

    def step(self, frame: Frame) -> TrackResult:
        result = self._pipeline.step(frame)
        if self._capture is not None and (self._capture.begun or result.primary is not None):
            self._capture.take(result.primary, frame.time_s)
            if self._capture.ranges is not None:
                self._pipeline.use_ranges(self._capture.ranges)
                self._capture = None
            elif self._capture.refusal is not None:
                self._refused, self._capture = self._capture.refusal.value, self._make()
        return result

    @property
    def notes(self) -> list[str]:
        if self._capture is None:
            return []
        return [f"No neutral face could be taken. {self._refused}".rstrip()]
