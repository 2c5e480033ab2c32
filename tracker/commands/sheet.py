"""`main.py sheet`: the faces of a session, a clip or a folder of pictures, those that are alike near each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import frames_progress, noted, prepare_kernels
from tracker.commands.options import MaxFrames, Quiet
from tracker.commands.outputs import Overwrite, check_outputs
from tracker.commands.settings_options import (
    Changes,
    Model,
    SettingsFile,
    SettingsOptions,
    pipeline_settings,
    read_options,
)
from tracker.errors import VisavisError
from tracker.face.shipped import MOST_EXACT
from tracker.readings import Wanted

if TYPE_CHECKING:
    from tracker.session.sheet import SheetWish
    from tracker.session.sheet_samples import FaceSample

EPILOG = """Examples:

main.py sheet my-session --output sheet.jpg

main.py sheet clip.mp4 --output smiles.jpg --by expression --choose different --count 400

main.py sheet photos --output people.png --by look

Beside the picture NAME.json tells which frame is in which cell."""

# Pictures do not have to keep up with a camera.
SUFFIXES = (".jpg", ".jpeg", ".png")


class By(Enum):
    """The names of tracker.session.sheet_features.Likeness, which is not loaded for --help."""

    SHAPE = "shape"
    EXPRESSION = "expression"
    LOOK = "look"
    POSE = "pose"


class Choose(Enum):
    """The names of tracker.session.sheet_choice.Choosing."""

    EVENLY = "evenly"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for."""

    source: str
    wish: SheetWish
    max_frames: int | None
    options: SettingsOptions
    quiet: bool


@dataclass(slots=True)
class Gathered:
    """The faces that were found, of how many pictures, and what there is to tell of that."""

    samples: Sequence[FaceSample]
    pictures: int
    what: str
    notes: list[str]


class StepTimes:
    """How long each step took, as text."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, float]] = []

    def __call__(self, step: str) -> None:
        """A step begins."""
        self._steps.append((step, perf_counter()))

    def __str__(self) -> str:
        ends = [*(begun_s for _, begun_s in self._steps[1:]), perf_counter()]
        return ", ".join(f"{step} {end - begun:.1f} s" for (step, begun), end in zip(self._steps, ends, strict=True))


def command(
    source: Annotated[
        str, typer.Argument(help="A session's folder, a video file, a folder of pictures, a camera, or demo.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The picture to write (.jpg or .png).")],
    by: Annotated[
        By,
        typer.Option(
            "--by",
            help="What makes faces alike: their shape and turn, their expression, the look of the picture, or only how "
            "the head is turned.",
        ),
    ] = By.SHAPE,
    choose: Annotated[
        Choose, typer.Option("--choose", help="Which faces, where there are too many: evenly, or the most different.")
    ] = Choose.EVENLY,
    count: Annotated[int, typer.Option("--count", min=1, max=4096, help="How many faces at most.")] = 1024,
    cell: Annotated[int, typer.Option("--cell", min=24, max=256, help="Side of a face, pixels.")] = 64,
    max_frames: MaxFrames = None,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Put faces on a grid so that alike ones lie near each other: a picture, and a file that says which is where."""
    suffix = output.suffix.lower()
    if suffix not in SUFFIXES:
        raise VisavisError(f"The name of the output {output} must end in .jpg or .png.")
    data = output.with_suffix(".json")
    check_outputs([(output, suffix), (data, ".json")], inputs=[source, settings, model], overwrite=overwrite)
    # Loaded here, so that --help need not wait for Numba and OpenCV.
    from tracker.files.picture_writer import write_picture
    from tracker.session.sheet import SheetWish, make_sheet
    from tracker.session.sheet_choice import Choosing
    from tracker.session.sheet_features import Likeness
    from tracker.session.sheet_file import write_sheet

    wish = SheetWish(Likeness(by.value), Choosing(choose.value), count, cell)
    times = StepTimes()
    times("faces")
    found = _gather(Job(source, wish, max_frames, read_options(changes, settings, model=model), quiet))
    sheet, picture = make_sheet(found.samples, Path(source).name or source, wish, times)
    write_picture(output, picture)
    write_sheet(data, sheet)
    if not quiet:
        for note in found.notes:
            noted.print(note, markup=False)
        near = sheet.neighbour_distance / sheet.random_distance if sheet.random_distance > 0 else 1.0
        noted.print(
            f"{len(sheet.cells)} faces of {found.pictures} {found.what} on {sheet.columns} x {sheet.rows}: {output} "
            f"and {data}\nNeighbours differ {near:.2f} times as much as any two faces. {times}",
            markup=False,
        )
    return 0


def _gather(job: Job) -> Gathered:
    from tracker.session.layout import SessionFolder

    path = Path(job.source).expanduser()
    if path.is_dir() and SessionFolder(path).is_session:
        return _from_session(path, job)
    if path.is_dir():
        return _from_pictures(path, job)
    return _from_source(job)


def _from_session(path: Path, job: Job) -> Gathered:
    from tracker.session.reader import read_session
    from tracker.session.sheet_samples import Gathering

    session = read_session(path)
    gathering, frames, notes = Gathering(job.wish.candidates, job.wish.cell_px), 0, list(session.missing)
    count = len(session.results) if job.max_frames is None else min(len(session.results), job.max_frames)
    with frames_progress("Reading", count, quiet=job.quiet) as advance:
        try:
            for image, result in session.frames(0, count):
                gathering.take(image, result)
                frames += 1
                advance()
        except KeyboardInterrupt:
            notes.append("Stopped; the sheet is of what was read until then.")
    return Gathered(gathering.kept.samples, frames, "frames", notes)


def _from_source(job: Job) -> Gathered:
    from tracker.pipeline import Mode, Pipeline
    from tracker.run.offline import TrackedFrames
    from tracker.session.opening import open_source
    from tracker.session.sheet_features import Likeness
    from tracker.session.sheet_samples import Gathering

    gathering, frames, notes = Gathering(job.wish.candidates, job.wish.cell_px), 0, []
    with open_source(job.source) as source:
        prepare_kernels(quiet=job.quiet)
        tracked = TrackedFrames(source, job.max_frames)
        pipeline = Pipeline(pipeline_settings(source, job.source, job.options, quiet=job.quiet), mode=Mode.FACE)
        pipeline.want_reading(Wanted(signals=job.wish.by is Likeness.EXPRESSION))
        with frames_progress("Tracking", tracked.expected, quiet=job.quiet) as advance:
            try:
                for frame, result in tracked.through(pipeline.step):
                    gathering.take(frame.image, result)
                    frames += 1
                    advance()
            except KeyboardInterrupt:
                notes.append("Stopped; the sheet is of what was seen until then.")
    return Gathered(gathering.kept.samples, frames, "frames", notes)


def _from_pictures(folder: Path, job: Job) -> Gathered:
    from tracker.face.model_file import model_by_name
    from tracker.face.tiers import AUTOMATIC
    from tracker.pipeline import PipelineSettings
    from tracker.session.sheet_choice import evenly
    from tracker.session.sheet_stills import StillGathering
    from tracker.sources.picture_folder import pictures_in

    prepare_kernels(quiet=job.quiet)
    contents = pictures_in(folder)
    most = min(len(contents.pictures), job.max_frames or len(contents.pictures), job.wish.candidates)
    pictures = [contents.pictures[index] for index in evenly(len(contents.pictures), most)]
    wanted = job.options.over(PipelineSettings()).face.model
    model = model_by_name(MOST_EXACT if wanted == AUTOMATIC else wanted)
    gathering, notes = StillGathering(model, job.wish.cell_px), []
    with frames_progress("Fitting", len(pictures), quiet=job.quiet, unit=None) as advance:
        try:
            gathering.take_all(pictures, advance)
        except KeyboardInterrupt:
            notes.append("Stopped; the sheet is of what was seen until then.")
    if contents.left_out:
        notes.append(f"{contents.note}.")
    if refused := gathering.refused:
        more = f" And {len(refused) - 1} more like it." if len(refused) > 1 else ""
        notes.append(refused[0] + more)
    return Gathered(gathering.samples, len(pictures), "pictures", notes)
