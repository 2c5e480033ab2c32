"""`main.py train network`: the learned experts, one small network for all points."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.errors import SettingsError

if TYPE_CHECKING:
    from tracker.face.face_model import FaceModel
    from tracker.training.conv_crops import CropSource
    from tracker.training.conv_network import ResponseNetwork
    from tracker.training.conv_training import ConvPlan
    from tracker.training.data_set import AnnotatedFace
    from tracker.types import Points

Progress = Callable[[str, float], None]

EPILOG = """Examples:

main.py train network faces/ --model my-face.npz --output my-conv.npz

main.py train network faces/ --model my-face.npz --output small.npz --tier conv-small --threads 2

A training that was stopped goes on where it was when the same command is given again."""

# Going on with all faces once the measuring is done: fewer and smaller steps.
_FINAL_STEPS_SHARE = 0.2
_FINAL_RATE_SHARE = 0.25


class Tier(Enum):
    """How large the network is."""

    CONV = "conv"
    CONV_SMALL = "conv-small"


def command(
    folder: Annotated[Path, typer.Argument(help="A folder of pictures with .pts files beside them.")],
    model: Annotated[
        Path, typer.Option("--model", help="A classical model of the same faces; gives shape, start and validator.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The model to write (.npz); its card goes beside it.")],
    tier: Annotated[Tier, typer.Option(help="conv is more exact, conv-small takes a third of the time.")] = Tier.CONV,
    steps: Annotated[
        int, typer.Option(min=1, help="Training steps of 32 pictures. More is better, up to a point.")
    ] = 12_000,
    final_model: Annotated[
        Path | None,
        typer.Option(help="After measuring, go on with all faces and write that, with the other parts of this model."),
    ] = None,
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 2,
    seed: Annotated[int, typer.Option(help="The same seed gives the same network, but for rounding.")] = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train the learned experts: a network that answers for all points in one look. Needs PyTorch."""
    check_libraries(threads)
    from tracker.face.model_file import load_face_model, save_face_model
    from tracker.head.detector import FaceDetector
    from tracker.training.card import CardFacts, write_card
    from tracker.training.conv_training import ConvPlan
    from tracker.training.data_set import read_folder, split
    from tracker.training.evaluation import evaluate

    card = output.with_suffix(".md")
    # The card comes last: where there is none, what is there is of a training that was stopped, and goes on.
    goes_on = output.with_suffix(".checkpoint").exists() and not card.exists()
    check_outputs(
        [(output, ".npz"), (card, ".md")],
        inputs=[folder, model, final_model],
        overwrite=overwrite or goes_on,
    )
    faces = read_folder(folder)
    training, validation = split(faces)
    base, final = load_face_model(model), load_face_model(final_model) if final_model else None
    plan, start = ConvPlan(tier=tier.value, steps=steps, seed=seed), perf_counter()
    with step_bars(quiet) as progress:
        trained = _trained(training, validation, base, plan, output, progress)
        minutes = (perf_counter() - start) / 60
        report = evaluate(trained, validation, FaceDetector().detect, progress)
        if final is not None:
            finished = _final(faces, trained, final, plan, output, progress)
            with writing(output):
                save_face_model(finished, output)
    facts = CardFacts(
        training_faces=len(faces) if final is not None else len(training),
        validation_faces=len(validation),
        data=f"the folder {folder.name}",
        command=shlex.join(["main.py", *sys.argv[1:]]),
        minutes=minutes,
        final_on_all=final is not None,
    )
    with writing(card):
        write_card(trained, report, facts, card)
    if not quiet:
        noted.print(f"{output} and its card; on {len(validation)} faces kept out:\n{report.table()}", markup=False)
    return 0


def check_libraries(threads: int) -> None:
    """Make sure that networks can be trained here, on so many cores; a `SettingsError` says what is missing."""
    try:
        import onnx  # noqa: F401
        import torch
    except ImportError as error:
        raise SettingsError(
            f"training a network needs PyTorch and onnx ({error.name} is missing): pip install 'visavis[learning]'"
        ) from error
    torch.set_num_threads(threads)


def _trained(
    training: Sequence[AnnotatedFace],
    validation: Sequence[AnnotatedFace],
    base: FaceModel,
    plan: ConvPlan,
    output: Path,
    progress: Progress,
) -> FaceModel:
    """The network trained, exported, put into the model and through its file, so that what is measured is written."""
    from tracker.face.conv_experts import ConvExperts
    from tracker.face.model_file import load_face_model, save_face_model
    from tracker.training.conv_training import annotator_bias, train_network
    from tracker.training.judgement import judged_by, learn_judgement

    checkpoint = output.with_suffix(".checkpoint")
    source = _source(training, base, progress)
    with writing(checkpoint):
        network = train_network(source, len(base.shape.mean_xy), plan, checkpoint, progress)
    straight = _exported(network, training, base, np.zeros_like(base.shape.mean_xy))
    bias_xy = annotator_bias(ConvExperts(straight, output.name), base.shape, training, progress)
    model = replace(base, name=output.stem, experts=(), network=_exported(network, training, base, bias_xy))
    model = judged_by(model, learn_judgement(model, validation, progress))
    with writing(output):
        save_face_model(model, output)
    return load_face_model(output)


def _final(
    faces: Sequence[AnnotatedFace],
    measured: FaceModel,
    base: FaceModel,
    plan: ConvPlan,
    output: Path,
    progress: Progress,
) -> FaceModel:
    """The measured network after some more steps on all faces, with the other parts of a model of all faces."""
    from tracker.face.conv_experts import ConvExperts
    from tracker.training.conv_training import train_network
    from tracker.training.judgement import judged_by

    steps = max(1, round(_FINAL_STEPS_SHARE * plan.steps))
    further = replace(plan, steps=steps, learning_rate=_FINAL_RATE_SHARE * plan.learning_rate, seed=plan.seed + 1)
    source, checkpoint = _source(faces, base, progress), output.with_suffix(".final-checkpoint")
    known = output.with_suffix(".checkpoint")
    with writing(checkpoint):
        network = train_network(source, len(base.shape.mean_xy), further, checkpoint, progress, known)
    # Its own lean would be too small: it knows the faces that it would be learnt on.
    assert measured.network is not None
    bias_xy = ConvExperts(measured.network, measured.name).bias_xy
    model = replace(base, name=measured.name, experts=(), network=_exported(network, faces, base, bias_xy))
    return judged_by(model, measured.validator.judgement)


def _source(faces: Sequence[AnnotatedFace], base: FaceModel, progress: Progress) -> CropSource:
    from tracker.face.conv_experts import conv_frame
    from tracker.training.conv_crops import CropSource

    mean = base.shape.mean_xy
    return CropSource(faces, mean, conv_frame(mean), base.shape.markup, progress)


def _exported(network: ResponseNetwork, faces: Sequence[AnnotatedFace], base: FaceModel, bias_xy: Points) -> bytes:
    from tracker.face.conv_experts import FORMAT, VERSION
    from tracker.training.conv_export import to_onnx
    from tracker.training.conv_training import model_residual

    header = {
        "format": FORMAT,
        "version": VERSION,
        "mean_xy": base.shape.mean_xy.tolist(),
        "spread": model_residual(faces, base.shape).tolist(),
        "lean": bias_xy.tolist(),
    }
    return to_onnx(network, header)
