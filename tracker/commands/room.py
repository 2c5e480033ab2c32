"""`main.py room`: look through the screen along a tracked head, and keep what is seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from math import radians
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from tracker.commands.console import noted, prepare_kernels
from tracker.commands.options import Fov, MaxFrames, Quiet
from tracker.commands.outputs import Overwrite, check_folder, check_outputs, check_unused
from tracker.commands.reading import Work
from tracker.commands.settings_options import (
    Changes,
    SettingsFile,
    SettingsOptions,
    camera_is_placed,
    pipeline_settings,
    read_options,
)
from tracker.errors import VisavisError
from tracker.run.sinks import SinkSet
from tracker.scene_view import OpenScene, SceneOrder
from tracker.types import Frame, Image, TrackResult

EPILOG = """Examples:

main.py room --source demo --output out/tunnel.mp4

main.py room --source clip.mp4 --output room.mp4 --scene 2 --inset

main.py room --source track.csv --output pictures --scene own --open model.glb

main.py room --source clip.mp4 --output flight.mp4 --scene flight

main.py room --source clip.mp4 --output calm.mp4 --set smoothing.min_cutoff_hz=0.3

Scenes: 1 or tunnel, 2 or room, 3 or own, 4 or flight (the game, steered by the head)."""

# A film has no delay until it is shown; this much makes up for what tracking itself lags behind.
_PREDICTION_S = 0.015
_SMALLEST_PX, _LARGEST_PX = 32, 8192

# Of the pictures in a folder, see `tracker.run.film_sinks.PictureFolderSink`.
PICTURE_NAMES = r"\d{6,}\.png"

# What there is of a frame that is known from a table only.
_NO_PICTURE: Image = np.zeros((0, 0, 3), dtype=np.uint8)


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for."""

    source: str
    output: Path
    order: SceneOrder
    max_frames: int | None
    strength: float
    as_measured: bool
    horizontal_fov_rad: float | None
    options: SettingsOptions
    inset: bool
    quiet: bool


def make_command(open_scene: OpenScene) -> Callable[..., int]:
    """Make the command.

    Parameters
    ----------
    open_scene : callable
        Opens the scene of a `SceneOrder`. Handed in, as nothing here may know OpenGL.
    """

    def command(
        source: Annotated[
            str,
            typer.Option("--source", "-s", help="As for track; or a table that track has written (.csv)."),
        ],
        output: Annotated[
            Path, typer.Option("--output", "-o", help="A film (.mp4), or a folder for one PNG picture a frame.")
        ],
        scene: Annotated[str, typer.Option("--scene", help="Number or name of the scene.")] = "1",
        own: Annotated[
            Path | None,
            typer.Option(
                "--open", help="For the scene 'own': a glTF or OBJ model, a picture, or a folder of picture layers."
            ),
        ] = None,
        size: Annotated[str, typer.Option("--size", help="Width x height of the pictures.")] = "1280x720",
        screen_height: Annotated[
            float,
            typer.Option("--screen-height", min=2.0, max=500.0, help="Height of the screen in cm; smaller moves more."),
        ] = 20.0,
        strength: Annotated[
            float,
            typer.Option("--strength", min=0.0, max=3.0, help="1 is physically right, more is exaggeration."),
        ] = 1.0,
        as_measured: Annotated[
            bool,
            typer.Option(
                "--as-measured",
                help="Trust the camera's usual place; that of a calibrated one always is. Otherwise the head starts in "
                "front of the middle.",
            ),
        ] = False,
        fov: Fov = None,
        settings: SettingsFile = None,
        changes: Changes = None,
        stereo: Annotated[bool, typer.Option("--stereo", help="Both eyes, for red-cyan glasses.")] = False,
        inset: Annotated[bool, typer.Option("--inset", help="Show the camera's picture in a corner.")] = False,
        max_frames: MaxFrames = None,
        overwrite: Overwrite = False,
        quiet: Quiet = False,
    ) -> int:
        """Draw a scene as seen through the screen by a head that moves, without a window."""
        _check(output, [source, own, settings], overwrite=overwrite)
        size_px = parse_size(size)
        height_m = screen_height / 100
        order = SceneOrder(scene, own, size_px, (height_m * size_px[0] / size_px[1], height_m), stereo)
        fov_rad = radians(fov) if fov else None
        options = read_options(changes, settings)
        if options and _is_table(source):
            raise VisavisError(f"{source} is tracked already: leave out --set and --settings.")
        job = Job(source, output, order, max_frames, strength, as_measured, fov_rad, options, inset, quiet)
        count = _draw(job, open_scene)
        if not quiet:
            noted.print(f"{count} pictures: {output}", markup=False)
        return 0

    return command


def parse_size(text: str) -> tuple[int, int]:
    """Width and height out of a text such as ``1280x720``.

    Raises
    ------
    VisavisError
        If it is no such text, or too small or large.
    """
    match = re.fullmatch(r"\s*(\d{1,5})\s*[x×*]\s*(\d{1,5})\s*", text.lower())
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(_SMALLEST_PX <= side <= _LARGEST_PX for side in size):
        raise VisavisError(
            f"The size {text!r} is not one. Give width x height, each from {_SMALLEST_PX} to {_LARGEST_PX}: 1280x720"
        )
    return size


def _check(output: Path, inputs: Sequence[str | Path | None], *, overwrite: bool) -> None:
    if output.suffix.lower() == ".mp4":
        check_outputs([(output, ".mp4")], inputs=inputs, overwrite=overwrite)
        return
    if output.is_file() or output.suffix:
        raise VisavisError(f"The output {output} must be a film (.mp4) or a folder.")
    check_folder(output, inputs=inputs)
    pictures = sorted(one for one in output.iterdir() if re.fullmatch(PICTURE_NAMES, one.name, re.IGNORECASE))
    check_unused(pictures, inputs, overwrite=overwrite)


def _draw(job: Job, open_scene: OpenScene) -> int:
    sinks, count = SinkSet(), _Count()
    try:
        if _is_table(job.source):
            _draw_table(job, open_scene, sinks, count)
        else:
            _draw_source(job, open_scene, sinks, count)
    finally:
        sinks.close()
    return count.pictures


def _is_table(source: str) -> bool:
    return Path(source).suffix.lower() == ".csv"


@dataclass(slots=True)
class _Count:
    """How many pictures there are so far."""

    pictures: int = 0

    def add(self, frame: Frame, result: TrackResult) -> None:
        self.pictures += 1

    def __str__(self) -> str:
        return f"{self.pictures} pictures"


def _draw_table(job: Job, open_scene: OpenScene, sinks: SinkSet, count: _Count) -> None:
    """Along a table that `track` has written."""
    from tracker.files.track_reader import read_track

    results = list(islice(read_track(Path(job.source).expanduser()), job.max_frames))
    spent_s = results[-1].time_s - results[0].time_s
    _attach(sinks, job, open_scene, (len(results) - 1) / spent_s if spent_s > 0 else None, placed=False)
    tracked = ((Frame(_NO_PICTURE, result.time_s, result.index), result) for result in results)
    work = Work("Drawing", job.output, expected=len(results), quiet=job.quiet)
    work.do(tracked, sinks, count)


def _draw_source(job: Job, open_scene: OpenScene, sinks: SinkSet, count: _Count) -> None:
    """Along the head that is tracked in a source."""
    from tracker.pipeline import Pipeline
    from tracker.run.offline import TrackedFrames
    from tracker.session.opening import open_source

    with open_source(job.source, realtime=False) as source:
        fov_rad = job.horizontal_fov_rad
        placed = camera_is_placed(source, job.source, job.options)
        # The scene first: where it cannot be drawn there is no need to track anything.
        _attach(sinks, job, open_scene, source.frame_rate_hz, placed=placed)
        prepare_kernels(quiet=job.quiet)
        settings = pipeline_settings(source, job.source, job.options, fov_given=fov_rad is not None, quiet=job.quiet)
        pipeline = Pipeline(settings, horizontal_fov_rad=fov_rad)
        tracked = TrackedFrames(source, job.max_frames)
        work = Work("Drawing", job.output, expected=tracked.expected, live=source.live, quiet=job.quiet)
        work.do(tracked.through(pipeline.step), sinks, count)


def _attach(sinks: SinkSet, job: Job, open_scene: OpenScene, frame_rate_hz: float | None, *, placed: bool) -> None:
    """Open the scene, and what its pictures are written to."""
    from tracker.pose.viewpoint import Viewpoint, ViewpointSettings
    from tracker.run.film_sinks import FilmSink, PictureFolderSink
    from tracker.run.scene_sink import SceneSink

    def open_sink() -> SceneSink:
        view = Viewpoint(ViewpointSettings(strength=job.strength, prediction_s=_PREDICTION_S))
        with ExitStack() as undo:
            scene = open_scene(job.order)
            undo.callback(scene.close)
            is_film = job.output.suffix.lower() == ".mp4"
            pictures = FilmSink(job.output, frame_rate_hz) if is_film else PictureFolderSink(job.output)
            undo.pop_all()
        return SceneSink(scene, view, pictures, inset=job.inset, placed=placed or job.as_measured)

    sinks.attach(f"{job.output}", open_sink)
    sinks.wait_until_open()
