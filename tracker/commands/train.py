"""`main.py train`: build face models from annotated pictures."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands import (
    train_annotate,
    train_covers,
    train_expression,
    train_expressions_shape,
    train_eyes,
    train_glance,
    train_import,
    train_irises,
    train_join,
    train_network,
    train_report,
    train_shape_3d,
)
from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.training_steps import ProgressOption, training_steps
from tracker.errors import SettingsError, SourceError, SourceProblem

if TYPE_CHECKING:
    from tracker.face.face_model import FaceModel
    from tracker.markup import Markup
    from tracker.training.face_model import FaceModelPlan, ModelPart
    from tracker.training.samples import ExpertPlan

EPILOG = """Examples:

main.py train model faces/ --output my-face.npz

main.py train model faces/ --output small.npz --modes 20 --experts mosse

main.py train shape annotations.csv --output shape.npz

main.py train experts faces/ --model my-face.npz --output other.npz --experts ridge

A training of a model that was stopped goes on with the parts that it had when the same command is given again."""

Folder = Annotated[Path, typer.Argument(help="A folder of pictures, annotated by the program or by .pts files.")]
Seed = Annotated[int, typer.Option(help="The same seed gives the same model.")]
Base = Annotated[Path, typer.Option("--model", help="The model that keeps its other parts.")]
Output = Annotated[Path, typer.Option("--output", "-o", help="The file to write (.npz).")]
Layout = Annotated[
    Path | None,
    typer.Option("--layout", help="What the points are: a layout of your own (.toml), or annotations in it."),
]

# Below, an eye is a few pixels; above, patches show less than a mouth.
_SMALLEST_SCALE, _LARGEST_SCALE = 15, 120

application = typer.Typer(help="Build face models from annotated pictures.", no_args_is_help=True)


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
    progress_file: Path | None

    @property
    def parts_folder(self) -> Path:
        """Where the parts are kept that are trained already."""
        return self.output.with_suffix(".parts")


@application.command("model", epilog=EPILOG)
def train_model(
    folder: Folder,
    output: Annotated[Path, typer.Option("--output", "-o", help="The model to write (.npz); its card goes beside it.")],
    shape: Annotated[ShapeKind, typer.Option(help="Sparse modes each move few points.")] = ShapeKind.PCA,
    modes: Annotated[
        int | None,
        typer.Option(
            min=4, max=100, help="Shape modes. More follow a face more closely. Usual: 40, fewer for few faces."
        ),
    ] = None,
    layout: Layout = None,
    experts: Annotated[Experts, typer.Option(help="How the patch experts are learnt.")] = Experts.SVM,
    donor: Annotated[
        Path | None, typer.Option(help="Take patch experts and validator from this model of the same faces.")
    ] = None,
    final_on_all: Annotated[
        bool, typer.Option("--final-on-all", help="After measuring, train again on all faces; takes twice as long.")
    ] = False,
    channels: Annotated[
        str, typer.Option(help="What the patch experts look at, apart by commas, of gradient, grey and lbp.")
    ] = "gradient,grey,lbp",
    scales: Annotated[
        str,
        typer.Option(help="Pixels for the distance of the outer eye corners, coarse to fine, apart by commas: two."),
    ] = "30,46",
    seed: Seed = 0,
    progress_file: ProgressOption = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Build a face model: shape, initialiser, patch experts, validator; measured on photographs kept out of it."""
    card = output.with_suffix(".md")
    # The card comes last: where there is none, what is there is of a training that was stopped, and goes on.
    goes_on = output.with_suffix(".parts").exists() and not card.exists()
    check_outputs([(output, ".npz"), (card, ".md")], inputs=[folder, donor], overwrite=overwrite or goes_on)
    plan = replace(_plan(output.stem, experts, seed), shape_kind=shape.value, mode_count=modes, markup=_markup(layout))
    plan = replace(plan, experts=expert_plans(plan.experts[0], channels, scales))
    _train(_Job(folder, output, plan, donor, final_on_all, progress_file), quiet)
    return 0


@application.command("shape", epilog=EPILOG)
def shape_alone(
    data: Annotated[Path, typer.Argument(help="A folder with .pts files, or a CSV in the 71-point layout.")],
    output: Output,
    kind: Annotated[ShapeKind, typer.Option(help="Sparse modes each move few points.")] = ShapeKind.PCA,
    modes: Annotated[int | None, typer.Option(min=4, max=100, help="Shape modes to keep.")] = None,
    layout: Layout = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Build a shape model alone; no pictures are looked at."""
    from tracker.face.shape_file import save_shape_model
    from tracker.training.data_set import read_annotations, read_csv
    from tracker.training.face_model import FaceModelPlan, train_shape

    check_outputs([(output, ".npz")], inputs=[data], overwrite=overwrite)
    if not data.exists():
        raise SourceError(SourceProblem.NOT_FOUND, f"there is no {data}")
    markup = _markup(layout)
    faces, markup = read_annotations(data, markup) if data.is_dir() else (read_csv(data), markup)
    model = train_shape(faces, FaceModelPlan(shape_kind=kind.value, mode_count=modes, markup=markup))
    with writing(output):
        save_shape_model(model, output)
    if not quiet:
        noted.print(
            f"{output}: {len(faces)} faces, {len(model.mean_xy)} points, {model.mode_count} modes", markup=False
        )
    return 0


@application.command("initialiser", epilog=EPILOG)
def initialiser_alone(
    folder: Folder,
    model: Base,
    output: Output,
    seed: Seed = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train a model's initialiser anew: what finds the face in the detector's box."""
    check_outputs([(output, ".npz")], inputs=[folder, model], overwrite=overwrite)
    return _retrain("initialiser", folder, model, output, _plan(output.stem, Experts.SVM, seed), quiet)


@application.command("experts", epilog=EPILOG)
def experts_alone(
    folder: Folder,
    model: Base,
    output: Output,
    experts: Annotated[Experts, typer.Option(help="How they are learnt.")] = Experts.SVM,
    seed: Seed = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train a model's patch experts anew: what finds each point."""
    check_outputs([(output, ".npz")], inputs=[folder, model], overwrite=overwrite)
    return _retrain("experts", folder, model, output, _plan(output.stem, experts, seed), quiet)


@application.command("validator", epilog=EPILOG)
def validator_alone(
    folder: Folder,
    model: Base,
    output: Output,
    seed: Seed = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train a model's validator anew: what tells a good fit from a bad one."""
    check_outputs([(output, ".npz")], inputs=[folder, model], overwrite=overwrite)
    return _retrain("validator", folder, model, output, _plan(output.stem, Experts.SVM, seed), quiet)


application.command("covers", epilog=train_covers.EPILOG)(train_covers.command)
application.command("expressions-shape", epilog=train_expressions_shape.EPILOG)(train_expressions_shape.command)
application.command("expression", epilog=train_expression.EPILOG)(train_expression.command)
application.command("eyes", epilog=train_eyes.EPILOG)(train_eyes.command)
application.command("glance", epilog=train_glance.EPILOG)(train_glance.command)
application.command("irises", epilog=train_irises.EPILOG)(train_irises.command)
application.command("annotate", epilog=train_annotate.EPILOG)(train_annotate.command)
application.command("join", epilog=train_join.EPILOG)(train_join.command)
application.command("network", epilog=train_network.EPILOG)(train_network.command)
application.command("report", epilog=train_report.EPILOG)(train_report.command)
application.command("shape3d", epilog=train_shape_3d.EPILOG)(train_shape_3d.command)
application.command("import", epilog=train_import.EPILOG)(train_import.command)


def _markup(path: Path | None) -> Markup | None:
    """The layout in a file of its own, or in one of annotations."""
    from tracker.annotation.log import ENDING, read_log
    from tracker.layouts import read_layout

    if path is None:
        return None
    return read_log(path).markup if path.name.endswith(ENDING) else read_layout(path)


def _plan(name: str, experts: Experts, seed: int) -> FaceModelPlan:
    from tracker.training.face_model import FaceModelPlan

    plan = FaceModelPlan(name=name)
    return replace(
        plan,
        initialiser=replace(plan.initialiser, seed=seed),
        experts=tuple(replace(one, kind=experts.value, seed=seed) for one in plan.experts),
        validator=replace(plan.validator, seed=seed),
        wear=replace(plan.wear, seed=seed),
    )


def expert_plans(usual: ExpertPlan, channels: str, scales: str) -> tuple[ExpertPlan, ...]:
    """The plans of the patch experts, coarse to fine.

    Parameters
    ----------
    usual : ExpertPlan
        What else is planned.
    channels, scales : str
        As the user gave them, apart by commas.

    Raises
    ------
    SettingsError
        If a channel or scale is not one, or there are not two scales, as the fit looks twice.
    """
    from tracker.face.channels import CHANNELS

    names = tuple(name.strip() for name in channels.split(","))
    if not set(names) <= set(CHANNELS) or len(set(names)) < len(names):
        raise SettingsError(f"--channels are one or more of {', '.join(CHANNELS)}, apart by commas, not {channels}")
    try:
        coarse, fine = (float(scale) for scale in scales.split(","))
    except ValueError as error:
        raise SettingsError(f"--scales are two numbers apart by a comma, such as 30,46, not {scales}") from error
    if not _SMALLEST_SCALE <= coarse < fine <= _LARGEST_SCALE:
        raise SettingsError(f"--scales go from {_SMALLEST_SCALE} to {_LARGEST_SCALE} pixels, the smaller first")
    return tuple(replace(usual, scale=scale, channels=names) for scale in (coarse, fine))


def _retrain(part: ModelPart, folder: Path, base: Path, output: Path, plan: FaceModelPlan, quiet: bool) -> int:
    from tracker.face.model_file import load_face_model, save_face_model
    from tracker.head.detector import FaceDetector
    from tracker.training.data_set import read_annotations, split
    from tracker.training.evaluation import evaluate
    from tracker.training.face_model import retrain_part

    detect, known = FaceDetector().detect, load_face_model(base)
    training, validation = split(read_annotations(folder, known.shape.layout)[0])
    with step_bars(quiet) as progress:
        model = retrain_part(known, part, training, detect, plan, progress)
        model = _through_file(model, output, save_face_model, load_face_model)
        report = evaluate(model, validation, progress)
    if not quiet:
        noted.print(f"{output}; on {len(validation)} faces kept out:\n{report.table()}", markup=False)
    return 0


def _train(job: _Job, quiet: bool) -> None:
    from tracker.face.model_file import load_face_model, save_face_model
    from tracker.head.detector import FaceDetector
    from tracker.training.card import CardFacts, write_card
    from tracker.training.data_set import read_annotations, split
    from tracker.training.evaluation import evaluate
    from tracker.training.face_model import train_face_model
    from tracker.training.initialiser import for_few_faces
    from tracker.training.judgement import judged_by, learn_judgement
    from tracker.training.kept_parts import KeptParts, key_of

    faces, markup = read_annotations(job.folder, job.plan.markup)
    training, validation = split(faces)
    initialiser = for_few_faces(job.plan.initialiser, len(training))
    plan = replace(job.plan, markup=markup, initialiser=initialiser)
    detect, start = FaceDetector().detect, perf_counter()
    donor = load_face_model(job.donor) if job.donor else None
    with training_steps(quiet, job.progress_file) as progress:
        parts = KeptParts(job.parts_folder, key_of(training, plan))
        with writing(job.output):
            model = train_face_model(training, detect, plan, progress, donor, parts)
        minutes = (perf_counter() - start) / 60
        # What is measured is what is written: half of its numbers lose some digits on the way.
        judgement = learn_judgement(model, validation, progress)
        model = _through_file(judged_by(model, judgement), job.output, save_face_model, load_face_model)
        report = evaluate(model, validation, progress)
        if job.final_on_all:
            with writing(job.output):
                more = KeptParts(job.parts_folder, key_of(faces, plan))
                final = train_face_model(faces, detect, plan, progress, donor, more)
                save_face_model(judged_by(final, judgement), job.output)
    facts = CardFacts(
        training_faces=len(faces) if job.final_on_all else len(training),
        validation_faces=len(validation),
        data=f"the folder {job.folder.name}",
        command=shlex.join(["main.py", *sys.argv[1:]]),
        minutes=minutes,
        final_on_all=job.final_on_all,
    )
    with writing(job.output.with_suffix(".md")):
        write_card(model, report, facts, job.output.with_suffix(".md"))
    parts.clear()
    if not quiet:
        noted.print(f"{job.output} and its card; on {len(validation)} faces kept out:\n{report.table()}", markup=False)


def _through_file(
    model: FaceModel, path: Path, save: Callable[[FaceModel, Path], None], load: Callable[[Path], FaceModel]
) -> FaceModel:
    with writing(path):
        save(model, path)
    return load(path)
