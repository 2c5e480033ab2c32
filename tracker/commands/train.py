"""`main.py train`: build face models from annotated pictures."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from tracker.commands.console import noted
from tracker.commands.outputs import check_output

if TYPE_CHECKING:
    from tracker.face.face_model import FaceModel
    from tracker.training.face_model import FaceModelPlan

EPILOG = """Examples:

main.py train faces/ --output my-face.npz

main.py train faces/ --output small.npz --modes 20 --experts mosse

main.py train faces/ --output sparse.npz --shape sparse-pca --donor my-face.npz"""


class ShapeKind(Enum):
    """Which shape model."""

    PCA = "pca"
    SPARSE_PCA = "sparse-pca"


class Experts(Enum):
    """Which patch experts."""

    SVM = "svm"
    RIDGE = "ridge"
    MOSSE = "mosse"


@dataclass(frozen=True, slots=True)
class _Job:
    folder: Path
    output: Path
    plan: FaceModelPlan
    donor: Path | None
    final_on_all: bool


def command(
    folder: Annotated[Path, typer.Argument(help="A folder of pictures with .pts files beside them.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The model to write (.npz); its card goes beside it.")],
    shape: Annotated[ShapeKind, typer.Option(help="Sparse modes each move few points.")] = ShapeKind.PCA,
    modes: Annotated[int, typer.Option(min=4, max=100, help="Shape modes. More follow a face more closely.")] = 40,
    experts: Annotated[Experts, typer.Option(help="How the patch experts are learnt.")] = Experts.SVM,
    donor: Annotated[
        Path | None, typer.Option(help="Take patch experts and validator from this model of the same faces.")
    ] = None,
    final_on_all: Annotated[
        bool, typer.Option("--final-on-all", help="After measuring, train again on all faces; takes twice as long.")
    ] = False,
    seed: Annotated[int, typer.Option(help="The same seed gives the same model.")] = 0,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
) -> int:
    """Build a face model: shape, initialiser, patch experts, validator; measured on photographs kept out of it."""
    from tracker.training.face_model import FaceModelPlan

    check_output(output, ".npz")
    plan = FaceModelPlan(name=output.stem, shape_kind=shape.value, mode_count=modes)
    plan = replace(
        plan,
        initialiser=replace(plan.initialiser, seed=seed),
        experts=tuple(replace(one, kind=experts.value, seed=seed) for one in plan.experts),
        validator=replace(plan.validator, seed=seed),
        wear=replace(plan.wear, seed=seed),
    )
    _train(_Job(folder, output, plan, donor, final_on_all), quiet)
    return 0


def _train(job: _Job, quiet: bool) -> None:
    from tracker.face.model_file import load_face_model, save_face_model
    from tracker.head.detector import FaceDetector
    from tracker.training.card import CardFacts, write_card
    from tracker.training.data_set import read_folder, split
    from tracker.training.evaluation import evaluate
    from tracker.training.face_model import train_face_model

    faces = read_folder(job.folder)
    training, validation = split(faces)
    detect, start = FaceDetector().detect, perf_counter()
    donor = load_face_model(job.donor) if job.donor else None
    with _bars(quiet) as progress:
        model = train_face_model(training, detect, job.plan, progress, donor)
        minutes = (perf_counter() - start) / 60
        # What is measured is what is written: half of its numbers lose some digits on the way.
        model = _through_file(model, job.output, save_face_model, load_face_model)
        report = evaluate(model, validation, detect, progress)
        if job.final_on_all:
            save_face_model(train_face_model(faces, detect, job.plan, progress, donor), job.output)
    facts = CardFacts(
        training_faces=len(faces) if job.final_on_all else len(training),
        validation_faces=len(validation),
        data=f"the folder {job.folder.name}",
        command=shlex.join(["main.py", *sys.argv[1:]]),
        minutes=minutes,
        final_on_all=job.final_on_all,
    )
    write_card(model, report, facts, job.output.with_suffix(".md"))
    if not quiet:
        noted.print(f"{job.output} and its card; on {len(validation)} faces kept out:\n{report.table()}", markup=False)


def _through_file(
    model: FaceModel, path: Path, save: Callable[[FaceModel, Path], None], load: Callable[[Path], FaceModel]
) -> FaceModel:
    save(model, path)
    return load(path)


@contextmanager
def _bars(quiet: bool) -> Iterator[Callable[[str, float], None]]:
    """A progress bar for each step of the training; yields what to tell the step and its share done."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=noted, disable=quiet) as bars:
        tasks: dict[str, int] = {}

        def progress(step: str, share: float) -> None:
            if step not in tasks:
                for task in tasks.values():
                    bars.update(task, completed=1.0)  # type: ignore[arg-type]
                tasks[step] = int(bars.add_task(step, total=1.0))
            bars.update(tasks[step], completed=share)  # type: ignore[arg-type]

        yield progress
        for task in tasks.values():
            bars.update(task, completed=1.0)  # type: ignore[arg-type]
