"""`main.py track`: follow the head in a source without a window."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from math import radians
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted, prepare_kernels
from tracker.commands.outputs import Overwrite, check_outputs
from tracker.commands.reading import Work
from tracker.commands.settings_options import (
    Changes,
    Model,
    SettingsFile,
    SettingsOptions,
    pipeline_settings,
    read_options,
)
from tracker.errors import VisavisError
from tracker.readings import EVERYTHING
from tracker.types import Frame, State, TrackResult

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

main.py track --source clip.mp4 --output face.csv --mode face --personal me.npz

main.py track --source camera --output me.csv --max-frames 900

main.py track --source 1 --output me.csv --fov 70

main.py track --source clip.mp4 --output clip.csv --set smoothing.method=double-exponential --set smoothing.alpha=0.3

main.py track --source clip.mp4 --output face.csv --mode face --model svm --set face.combine=blend-mean"""


# Mean grey below which a picture is as good as black.
DARK_GREY = 8.0
_DARK = " All of them are black or nearly so: check the camera's cover, or the light."


class TrackMode(Enum):
    """What is tracked; the names of tracker.pipeline.Mode, which is not loaded for --help."""

    HEAD = "head"
    FACE = "face"


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for."""

    source: str
    output: Path
    video: Path | None
    max_frames: int | None
    realtime: bool
    mode: TrackMode
    all_faces: Path | None
    options: SettingsOptions
    horizontal_fov_rad: float | None
    quiet: bool
    signals: bool = False


@dataclass(slots=True)
class Tally:
    """What a run came to so far; ``sinks`` know what they had to leave out."""

    sinks: SinkSet
    begun_s: float = field(default_factory=perf_counter)
    frames: int = 0
    tracking: int = 0
    seconds: float = 0.0
    brightest: float = 0.0

    def add(self, frame: Frame, result: TrackResult) -> None:
        """Count a frame in."""
        from tracker.head.white_balance import mean_grey

        self.frames += 1
        self.seconds = perf_counter() - self.begun_s
        self.tracking += result.state is State.TRACKING
        if self.tracking == 0:
            self.brightest = max(self.brightest, mean_grey(frame.image))

    def __str__(self) -> str:
        if self.frames == 0:
            return "no frames"
        share = 100 * self.tracking / self.frames
        left_out = sum(status.dropped for status in self.sinks.statuses())
        more = f", {left_out} came too fast to be written" if left_out else ""
        return f"{self.frames} frames, {share:.1f} % tracking, {self.frames / max(self.seconds, 1e-9):.0f} fps{more}"


def command(
    source: Annotated[
        str,
        typer.Option(
            "--source",
            "-s",
            help="camera, a camera's number or name, a video or picture file, a folder of pictures, demo.",
        ),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The table to write, one row a frame (.csv).")],
    video: Annotated[
        Path | None, typer.Option("--video", help="Also write the pictures with what was found drawn in (.mp4).")
    ] = None,
    max_frames: Annotated[int | None, typer.Option("--max-frames", min=1, help="Stop after this many frames.")] = None,
    realtime: Annotated[
        bool,
        typer.Option("--realtime", help="Play a file at its own rate and skip what comes too late, as a camera would."),
    ] = False,
    mode: Annotated[
        TrackMode, typer.Option("--mode", help="The head by its colours, or the face with its 68 points.")
    ] = TrackMode.HEAD,
    all_faces: Annotated[
        Path | None,
        typer.Option("--all-faces", help="In face mode: also write a row for every face in every frame (.csv)."),
    ] = None,
    signals: Annotated[
        bool, typer.Option("--signals", help="In face mode: also write what the face says, as further columns.")
    ] = False,
    personal: Annotated[
        Path | None, typer.Option("--personal", help="In face mode: what `learn-face` has learnt of this face (.npz).")
    ] = None,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    fov: Annotated[
        float | None,
        typer.Option(
            "--fov",
            min=20.0,
            max=120.0,
            help="The camera's horizontal angle of view in degrees, if you know it; else that of its calibration.",
        ),
    ] = None,
    overwrite: Overwrite = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
) -> int:
    """Track without a window, and write a table of where the head was in each frame."""
    check_outputs(
        [(output, ".csv"), (video, ".mp4"), (all_faces, ".csv")],
        inputs=[source, settings, personal, model],
        overwrite=overwrite,
    )
    for option, value in (
        ("--personal", personal), ("--model", model), ("--all-faces", all_faces), ("--signals", signals or None),
    ):  # fmt: skip
        if value is not None and mode is not TrackMode.FACE:
            raise VisavisError(f"{option} is for face mode: add --mode face.")
    options = read_options(changes, settings, model=model, personal=personal)
    fov_rad = radians(fov) if fov else None
    tally = _track(Job(source, output, video, max_frames, realtime, mode, all_faces, options, fov_rad, quiet, signals))
    if not quiet:
        written = " and ".join(str(path) for path in (output, all_faces, video) if path is not None)
        noted.print(f"{tally}: {written}", markup=False)
        if tally.tracking == 0:
            noted.print(
                f"No face was found in any picture.{_DARK if tally.brightest < DARK_GREY else ''}", markup=False
            )
    return 0


def _track(job: Job) -> Tally:
    # Loaded here, so that --help need not wait for Numba and OpenCV.
    from tracker.pipeline import Mode, Pipeline
    from tracker.run.offline import TrackedFrames
    from tracker.run.sinks import SinkSet
    from tracker.sources.opening import open_source

    with open_source(job.source, realtime=job.realtime) as source:
        prepare_kernels(quiet=job.quiet)
        tracked = TrackedFrames(source, job.max_frames)
        fov_given = job.horizontal_fov_rad is not None
        settings = pipeline_settings(source, job.source, job.options, fov_given=fov_given, quiet=job.quiet)
        pipeline = Pipeline(settings, mode=Mode(job.mode.value), horizontal_fov_rad=job.horizontal_fov_rad)
        if job.signals:
            pipeline.want_reading(EVERYTHING)
        sinks = SinkSet()
        tally = Tally(sinks)
        _attach(sinks, job, tracked, pipeline, source)
        work = Work("Tracking", job.output, expected=tracked.expected, live=source.live, quiet=job.quiet)
        work.do(tracked.through(pipeline.step), sinks, tally)
    return tally


def _attach(sinks: SinkSet, job: Job, tracked: TrackedFrames, pipeline: Pipeline, source: FrameSource) -> None:
    """Add the files that were asked for."""
    from tracker.expression.columns import columns_of
    from tracker.files.faces_table import FacesTable
    from tracker.files.track_table import TrackTable
    from tracker.run.film_sinks import AnnotatedFilmSink

    with_truth, position, face_size = tracked.first.truth is not None, pipeline.settings.position, pipeline.face_size
    signals = columns_of(EVERYTHING) if job.signals else None
    sinks.attach(
        f"the table {job.output}",
        lambda: TrackTable(job.output, with_truth=with_truth, position=position, face_size=face_size, signals=signals),
        wants_pictures=False,
    )
    if (faces := job.all_faces) is not None and face_size is not None:
        sinks.attach(f"the table {faces}", lambda: FacesTable(faces, face_size[0]), wants_pictures=False)
    if (video := job.video) is not None:
        rate_hz, colours = source.frame_rate_hz, source.colours
        sinks.attach(f"the film {video}", lambda: AnnotatedFilmSink(video, rate_hz, colours=colours))
