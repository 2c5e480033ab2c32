"""`main.py track`: follow the head in a source without a window."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted
from tracker.commands.following import Tally, TrackMode, Watch, check_mode, opened
from tracker.commands.losses import attach_watch, tell_losses
from tracker.commands.options import Fov, MaxFrames, Mode, Personal, Quiet, Realtime, Source, TableFile
from tracker.commands.outputs import Overwrite, check_outputs
from tracker.commands.reading import Work
from tracker.commands.settings_options import (
    Changes,
    Model,
    SettingsFile,
    read_options,
)
from tracker.readings import EVERYTHING, NOTHING

if TYPE_CHECKING:
    from tracker.pipeline import Pipeline
    from tracker.run.offline import TrackedFrames
    from tracker.run.sinks import SinkSet
    from tracker.sources.source import FrameSource

EPILOG = """Examples:

main.py track --source demo --output out/demo.csv --video out/demo.mp4

main.py track --source clip.mp4 --output clip.csv

main.py track --source clip.mp4 --output face.csv --mode face

main.py track --source clip.mp4 --output face.csv --mode face --all-faces everybody.csv

main.py track --source clip.mp4 --output face.csv --mode face --signals

main.py track --source clip.mp4 --output face.csv --mode face --seen

main.py track --source clip.mp4 --output clip.csv --losses why.csv

main.py track --source clip.mp4 --output face.csv --mode face --personal me.npz

main.py track --source camera --output me.csv --max-frames 900

main.py track --source 1 --output me.csv --fov 70

main.py track --source clip.mp4 --output clip.csv --set smoothing.method=double-exponential --set smoothing.alpha=0.3

main.py track --source clip.mp4 --output face.csv --mode face --model svm --set face.combine=blend-mean"""


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for."""

    watch: Watch
    output: Path
    video: Path | None
    all_faces: Path | None
    losses: Path | None
    with_seen: bool


def command(
    source: Source,
    output: TableFile,
    video: Annotated[
        Path | None, typer.Option("--video", help="Also write the pictures with what was found drawn in (.mp4).")
    ] = None,
    max_frames: MaxFrames = None,
    realtime: Realtime = False,
    mode: Mode = TrackMode.HEAD,
    all_faces: Annotated[
        Path | None,
        typer.Option("--all-faces", help="In face mode: also write a row for every face in every frame (.csv)."),
    ] = None,
    signals: Annotated[
        bool, typer.Option("--signals", help="In face mode: also write what the face says, as further columns.")
    ] = False,
    seen: Annotated[
        bool,
        typer.Option(
            "--seen", help="In face mode: also write which points are seen (1) or guessed (0), as further columns."
        ),
    ] = False,
    losses: Annotated[
        Path | None, typer.Option("--losses", help="Also write when and why the face was lost, a row a loss (.csv).")
    ] = None,
    personal: Personal = None,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    fov: Fov = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Track without a window, and write a table of where the head was in each frame."""
    check_outputs(
        [(output, ".csv"), (video, ".mp4"), (all_faces, ".csv"), (losses, ".csv")],
        inputs=[source, settings, personal, model],
        overwrite=overwrite,
    )
    of_faces = {
        "--personal": personal,
        "--model": model,
        "--all-faces": all_faces,
        "--signals": signals,
        "--seen": seen,
    }
    check_mode(mode, of_faces)
    options = read_options(changes, settings, model=model, personal=personal)
    fov_rad = radians(fov) if fov else None
    wanted = EVERYTHING if signals else NOTHING
    watch = Watch(source, mode, options, fov_rad, wanted, max_frames, realtime=realtime, quiet=quiet)
    tally = _track(Job(watch, output, video, all_faces, losses, seen))
    if not quiet:
        written = " and ".join(str(path) for path in (output, all_faces, losses, video) if path is not None)
        noted.print(f"{tally}: {written}", markup=False)
        if tally.losses is not None:
            tell_losses(tally.losses)
        if tally.nothing_found:
            noted.print(tally.nothing_found, markup=False)
    return 0


def _track(job: Job) -> Tally:
    # Loaded here, so that --help need not wait for Numba and OpenCV.
    from tracker.run.sinks import SinkSet

    with opened(job.watch) as (source, pipeline, tracked):
        sinks = SinkSet()
        tally = Tally(sinks)
        if job.losses is not None or not job.watch.quiet:
            tally.losses = attach_watch(sinks, job.losses)
        _attach(sinks, job, tracked, pipeline, source)
        quiet = job.watch.quiet
        work = Work("Tracking", job.output, expected=tracked.expected, live=source.live, quiet=quiet)
        work.do(tracked.through(pipeline.step), sinks, tally)
    return tally


def _attach(sinks: SinkSet, job: Job, tracked: TrackedFrames, pipeline: Pipeline, source: FrameSource) -> None:
    """Add the files that were asked for."""
    from tracker.expression.columns import columns_of
    from tracker.files.faces_table import FacesTable
    from tracker.files.track_table import TrackTable
    from tracker.run.film_sinks import AnnotatedFilmSink

    with_truth, position, face_size = tracked.first.truth is not None, pipeline.settings.position, pipeline.face_size
    signals = columns_of(job.watch.wanted) if job.watch.wanted.any else None
    sinks.attach(
        f"the table {job.output}",
        lambda: TrackTable(
            job.output,
            with_truth=with_truth,
            position=position,
            face_size=face_size,
            signals=signals,
            with_seen=job.with_seen,
        ),
        wants_pictures=False,
    )
    if (faces := job.all_faces) is not None and face_size is not None:
        sinks.attach(
            f"the table {faces}", lambda: FacesTable(faces, face_size[0], with_seen=job.with_seen), wants_pictures=False
        )
    if (video := job.video) is not None:
        rate_hz, colours = source.frame_rate_hz, source.colours
        sinks.attach(f"the film {video}", lambda: AnnotatedFilmSink(video, rate_hz, colours=colours))
