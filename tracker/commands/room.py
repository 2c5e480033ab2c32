"""`main.py room`: look through the screen along a tracked head, and keep what is seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import chain, islice
from math import radians
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.calibrated import calibrated_position
from tracker.commands.console import InterruptedWorkError, frames_progress, noted, prepare_kernels
from tracker.commands.outputs import check_output
from tracker.errors import SourceError, SourceProblem, VisavisError
from tracker.scene_view import OpenScene, SceneOrder, SceneView
from tracker.types import HeadPosition, Image, Points, TrackedHead, TrackResult

if TYPE_CHECKING:
    from tracker.sources.source import FrameSource

EPILOG = """Examples:

main.py room --source demo --output out/tunnel.mp4

main.py room --source clip.mp4 --output room.mp4 --scene 2 --inset

main.py room --source track.csv --output pictures --scene own --open model.glb

main.py room --source clip.mp4 --output flight.mp4 --scene flight

Scenes: 1 or tunnel, 2 or room, 3 or own, 4 or flight (the game, steered by the head)."""

# A film has no delay until it is shown; this much makes up for what tracking itself lags behind.
_PREDICTION_S = 0.015
_SMALLEST_PX, _LARGEST_PX = 32, 8192

# What the head was, and the picture it was found in, where there is one.
Look = tuple[TrackResult, Image | None]


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
    inset: bool
    quiet: bool


@dataclass(slots=True)
class Looks:
    """The looks of a source in order, how many there are to be, and how fast they come.

    ``placed`` is whether it was measured where the camera stands.
    """

    items: Iterator[Look]
    count: int | None
    frame_rate_hz: float | None
    placed: bool = False


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
        fov: Annotated[
            float | None,
            typer.Option(
                "--fov",
                min=20.0,
                max=120.0,
                help="The camera's horizontal angle of view in degrees, if you know it; else that of its calibration.",
            ),
        ] = None,
        stereo: Annotated[bool, typer.Option("--stereo", help="Both eyes, for red-cyan glasses.")] = False,
        inset: Annotated[bool, typer.Option("--inset", help="Show the camera's picture in a corner.")] = False,
        max_frames: Annotated[int | None, typer.Option("--max-frames", min=1, help="Stop after this many.")] = None,
        quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
    ) -> int:
        """Draw a scene as seen through the screen by a head that moves, without a window."""
        _check(output, source)
        size_px = parse_size(size)
        height_m = screen_height / 100
        order = SceneOrder(scene, own, size_px, (height_m * size_px[0] / size_px[1], height_m), stereo)
        fov_rad = radians(fov) if fov else None
        job = Job(source, output, order, max_frames, strength, as_measured, fov_rad, inset, quiet)
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


def _check(output: Path, source: str) -> None:
    if output.suffix.lower() == ".mp4":
        check_output(output, ".mp4", inputs=[source])
        return
    if output.is_file() or output.suffix:
        raise VisavisError(f"The output {output} must be a film (.mp4) or a folder.")
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise VisavisError(f"The folder {output} cannot be made: {error.strerror}.") from error


def _draw(job: Job, open_scene: OpenScene) -> int:
    from tracker.pose.viewpoint import Viewpoint, ViewpointSettings

    count = 0
    with ExitStack() as stack:
        # The scene first: where it cannot be drawn there is no need to track anything.
        scene = open_scene(job.order)
        stack.callback(scene.close)
        looks = _looks(job, stack)
        write = _writer(stack, job.output, looks.frame_rate_hz)
        placed = (lambda result: result) if job.as_measured or looks.placed else _Recentred()
        view = Viewpoint(ViewpointSettings(strength=job.strength, prediction_s=_PREDICTION_S))
        clock = _Steps()
        advance = stack.enter_context(frames_progress("Drawing", looks.count, quiet=job.quiet))
        try:
            for result, camera in looks.items:
                view.take(placed(result))
                eye = view.at(result.time_s)
                scene.advance(clock.since_last(result.time_s), eye, follows=view.follows)
                write(_picture(job, scene, result, camera, eye), result.time_s)
                count += 1
                advance()
        except KeyboardInterrupt:
            raise InterruptedWorkError(f"stopped; {count} pictures kept in {job.output}") from None
        except SourceError as error:
            raise SourceError(error.problem, f"{error} Kept in {job.output}: {count} pictures.") from error
    return count


class _Steps:
    """How much time passes from picture to picture."""

    def __init__(self) -> None:
        self._last_s: float | None = None

    def since_last(self, time_s: float) -> float:
        last_s, self._last_s = self._last_s, time_s
        return 0.0 if last_s is None else max(0.0, time_s - last_s)


class _Recentred:
    """Moves all results so that the head is first seen in front of the middle of the screen.

    Hardly any camera stands where the settings say and looks straight ahead; the app's viewer would press "recentre".
    """

    def __init__(self) -> None:
        self._first: HeadPosition | None = None

    def __call__(self, result: TrackResult) -> TrackResult:
        head = result.head
        if head is None:
            return result
        first = self._first = self._first or head
        moved = HeadPosition(head.x_m - first.x_m, head.y_m - first.y_m, head.z_m)
        seen = TrackedHead(box=result.box, confidence=result.confidence, sighting=result.sighting, head=moved)
        return replace(result, tracked_head=seen, faces=())


def _picture(job: Job, scene: SceneView, result: TrackResult, camera: Image | None, eye_m: Points) -> Image:
    from tracker.drawing import draw_inset

    picture = scene.render(eye_m, result.box.angle_rad if result.box else 0.0)
    if job.inset and camera is not None:
        draw_inset(picture, camera, result.box)
    return picture


def _looks(job: Job, stack: ExitStack) -> Looks:
    if Path(job.source).suffix.lower() == ".csv":
        return _looks_of_track(Path(job.source).expanduser(), job.max_frames)
    return _looks_of_source(job, stack)


def _looks_of_track(path: Path, limit: int | None) -> Looks:
    from tracker.files.track_reader import read_track

    results = list(islice(read_track(path), limit))
    spent_s = results[-1].time_s - results[0].time_s
    rate_hz = (len(results) - 1) / spent_s if spent_s > 0 else None
    return Looks(((result, None) for result in results), len(results), rate_hz)


def _looks_of_source(job: Job, stack: ExitStack) -> Looks:
    from tracker.pipeline import Pipeline, PipelineSettings
    from tracker.sources.opening import open_source

    source: FrameSource = stack.enter_context(open_source(job.source, realtime=False))
    prepare_kernels(quiet=job.quiet)
    first = source.read()
    if first is None:
        raise SourceError(SourceProblem.EMPTY, f"{source.name} has no pictures in it.")
    fov_rad = job.horizontal_fov_rad
    position = calibrated_position(source, job.source, fov_given=fov_rad is not None, quiet=job.quiet)
    settings = PipelineSettings() if position is None else PipelineSettings(position=position)
    pipeline = Pipeline(settings, horizontal_fov_rad=fov_rad)
    frames = islice(chain([first], source), job.max_frames)
    counts = [count for count in (source.frame_count, job.max_frames) if count is not None]
    looks = ((pipeline.step(frame), frame.image) for frame in frames)
    return Looks(looks, min(counts, default=None), source.frame_rate_hz, placed=position is not None)


def _writer(stack: ExitStack, output: Path, frame_rate_hz: float | None) -> Callable[[Image, float], None]:
    if output.suffix.lower() == ".mp4":
        from tracker.files.video_writer import VideoWriter

        return stack.enter_context(VideoWriter(output, frame_rate_hz)).write
    return _PictureFolder(output).write


class _PictureFolder:
    """Numbered PNG pictures."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._count = folder, 0

    def write(self, image: Image, time_s: float) -> None:
        import cv2

        path = self._folder / f"{self._count:06d}.png"
        done, data = cv2.imencode(".png", image, [cv2.IMWRITE_PNG_COMPRESSION, 3])
        try:
            if done:
                path.write_bytes(data.tobytes())
        except OSError as error:
            raise VisavisError(f"The picture {path} cannot be written: {error.strerror}.") from error
        self._count += 1
