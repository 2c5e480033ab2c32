"""`main.py replay`: track a session once more, as it was or with other settings, and say what is the same."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import FAILED, InterruptedWorkError, noted, prepare_kernels, printed
from tracker.commands.following import TrackMode
from tracker.commands.options import MaxFrames, Personal, Quiet
from tracker.commands.outputs import Overwrite, check_outputs
from tracker.commands.reading import Work
from tracker.commands.settings_options import Changes, Model, SettingsFile, SettingsOptions, read_options
from tracker.errors import VisavisError
from tracker.types import Frame, TrackResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.files.track_table import TrackTable
    from tracker.pipeline import Mode
    from tracker.run.offline import Tracked
    from tracker.run.sinks import SinkSet
    from tracker.session.again import Check, TrackedAgain
    from tracker.session.difference import Spread
    from tracker.session.pictures import Pictures
    from tracker.session.reader import Session
    from tracker.session.replayer import Replayer
    from tracker.session.runs import RunWriter

EPILOG = """Examples:

main.py replay recordings/2026-11-29_10-15-00

main.py replay recordings/monday --output monday.csv

main.py replay recordings/monday --model svm --keep svm

main.py replay recordings/monday --set smoothing.method=ema --output calm.csv"""

_UNITS = {
    "points_percent": ("points", "% of the outer-eye distance"),
    "position_cm": ("position", "cm"),
    "turn_deg": ("turn", "degrees"),
    "signals": ("signals", ""),
}


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for."""

    session: Path
    output: Path | None
    keep: str | None
    mode: TrackMode | None
    options: SettingsOptions
    max_frames: int | None
    quiet: bool

    @property
    def is_as_recorded(self) -> bool:
        """Whether nothing is to be done otherwise than it was."""
        return self.mode is None and not self.options


def command(
    session: Annotated[Path, typer.Argument(metavar="SESSION", help="The folder of a recorded session.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Also write a table of it, one row a frame (.csv).")
    ] = None,
    keep: Annotated[
        str | None, typer.Option("--keep", metavar="NAME", help="Keep all that is found as a run in the session.")
    ] = None,
    mode: Annotated[
        TrackMode | None, typer.Option("--mode", help="Follow the head, or the face, whatever was followed.")
    ] = None,
    personal: Personal = None,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    max_frames: MaxFrames = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Track a session again. As it was recorded, every number must come out the same: status 1 if one does not.

    With other settings or another model it tells how far that is from what was recorded.
    """
    check_outputs([(output, ".csv")], inputs=[session, settings, personal, model], overwrite=overwrite)
    options = read_options(changes, settings, model=model, personal=personal)
    return _replay(Job(session, output, keep, mode, options, max_frames, quiet))


def _replay(job: Job) -> int:
    # Loaded here, so that --help need not wait for Numba and OpenCV.
    from tracker.session.again import Check
    from tracker.session.pictures import pictures_of
    from tracker.session.reader import read_session
    from tracker.session.replayer import Replayer

    session = read_session(job.session)
    pictures = pictures_of(session)
    prepare_kernels(quiet=job.quiet)
    replayer = Replayer(job.options.over, _mode_of(job))
    run = _Run(job, session, pictures, replayer, Check())
    run.do()
    return _told(run) if not job.quiet else _status(run)


@dataclass(slots=True)
class _Run:
    """A replay, and what came of it."""

    job: Job
    session: Session
    pictures: Pictures
    replayer: Replayer
    check: Check
    kept: RunWriter | None = None

    @property
    def expected(self) -> int:
        """How many frames are to be tracked."""
        frames = len(self.session.results)
        return min(frames, self.job.max_frames or frames)

    def do(self) -> None:
        """Track everything, into all that was asked for."""
        output = self.job.output
        work = Work("Replaying", output or self.job.session, expected=self.expected, quiet=self.job.quiet)
        tracked = self._tracked()
        first = next(tracked, None)
        if first is None:
            raise VisavisError(f"{self.job.session} has no frame that can be tracked again.")
        try:
            work.do(chain((first,), tracked), self._sinks(), self)
        except InterruptedWorkError:
            if output is not None:
                raise
            raise InterruptedWorkError(f"stopped after {self}; the session is as it was") from None

    def add(self, frame: Frame, result: TrackResult) -> None:
        """Frames are counted where they are compared."""

    def __str__(self) -> str:
        return f"{self.check.frames} frames"

    def _tracked(self) -> Iterator[Tracked]:
        from tracker.session.again import track_again

        one: TrackedAgain
        for one in islice(track_again(self.session, self.pictures, self.replayer), self.job.max_frames):
            self.check.add(one)
            yield one.frame, one.again
        if self.kept is not None:
            self.kept.finish()

    def _sinks(self) -> SinkSet:
        from tracker.run.sinks import SinkSet
        from tracker.session.runs import RunWriter, describe_again

        sinks, job = SinkSet(), self.job
        if (output := job.output) is not None:
            sinks.attach(f"the table {output}", lambda: self._table(output), wants_pictures=False)
        if job.keep is not None:
            description = describe_again(self.session, job.options.over, _mode_of(job))
            kept = self.kept = RunWriter(self.session.folder, job.keep, description)
            sinks.attach(f"the run {job.keep}", lambda: kept)
        return sinks

    def _table(self, output: Path) -> TrackTable:
        from tracker.expression.columns import columns_of
        from tracker.files.track_table import TrackTable

        pipeline, wanted = self.replayer.pipeline, self.session.description.wanted
        return TrackTable(
            output,
            with_truth=self.session.results[0].truth is not None,
            position=pipeline.settings.position,
            face_size=pipeline.face_size,
            signals=columns_of(wanted) if wanted.any else None,
        )


def _mode_of(job: Job) -> Mode | None:
    from tracker.pipeline import Mode

    return Mode(job.mode.value) if job.mode else None


def _status(run: _Run) -> int:
    return 0 if not run.job.is_as_recorded or run.check.complete.is_equal else FAILED


def _told(run: _Run) -> int:
    """Say what came of it."""
    for line in (*run.session.missing, *dict.fromkeys(run.replayer.notes)):
        noted.print(line, markup=False)
    complete, gaps = run.check.complete, run.check.after_gaps
    if run.job.is_as_recorded and complete.is_equal:
        printed.print(f"All {complete.values:,} values of {complete.frames} frames are equal.", markup=False)
    elif run.job.is_as_recorded:
        _tell_deviations(run)
    if run.job.is_as_recorded and gaps.frames:
        noted.print(
            f"Before {gaps.frames} frames others are missing that the tracker had seen, so these cannot be the same: "
            f"{gaps.frames - gaps.frames_that_differ} are all the same.",
            markup=False,
        )
    if not run.job.is_as_recorded or not complete.is_equal:
        _tell_differences(run)
    if run.check.frames < run.expected:
        noted.print(f"Pictures are there for {run.check.frames} of {run.expected} frames.", markup=False)
    return _status(run)


def _tell_deviations(run: _Run) -> None:
    from tracker.session.surroundings import changed_since

    complete, first = run.check.complete, run.check.complete.first
    if first is None:
        printed.print("There is nothing that could be compared.", markup=False)
        return
    printed.print(
        f"{complete.values_that_differ:,} of {complete.values:,} values differ, in {complete.frames_that_differ} of "
        f"{complete.frames} frames. The first: frame {first.index}, {first.place}: {first.recorded} was recorded, and "
        f"it is {first.again} now.",
        markup=False,
    )
    if not run.pictures.are_exact:
        printed.print(
            "The video of this session is compressed with loss: the pictures are not quite those that were tracked. "
            "Record with --video ffv1 for sessions that can be replayed to the last bit.",
            markup=False,
        )
    for line in changed_since(run.session.description):
        printed.print(line, markup=False)


def _tell_differences(run: _Run) -> None:
    summary = run.check.summary()
    printed.print(f"{summary.frames} frames, {summary.states_differ} of them in another state.", markup=False)
    for name, (what, unit) in _UNITS.items():
        spread: Spread | None = getattr(summary, name)
        if spread is not None:
            printed.print(
                f"{what}: median {spread.median:.3g}, 95 % within {spread.percentile_95:.3g}, "
                f"at most {spread.largest:.3g} {unit}".rstrip(),
                markup=False,
            )
