"""`main.py train expression`: the network that names expressions."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.train_network import check_libraries
from tracker.whole_file import write_whole

if TYPE_CHECKING:
    from tracker.training.expression_data import VotedPictures
    from tracker.training.expression_network import ExpressionNetwork

Progress = Callable[[str, float], None]

EPILOG = """Examples:

main.py train expression expressions/ --output appearance.onnx

main.py train expression expressions/ --output quick.onnx --steps 2000 --threads 4

A training that was stopped goes on where it was when the same command is given again."""


def command(
    folder: Annotated[
        Path, typer.Argument(help="A folder with train.npz and validation.npz: pictures with people's votes (FER+).")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write (.onnx); its card goes beside it.")],
    steps: Annotated[
        int, typer.Option(min=1, help="Training steps of 128 pictures. More is better, up to a point.")
    ] = 6000,
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 2,
    seed: Annotated[int, typer.Option(help="The same seed gives the same network, but for rounding.")] = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train the network that tells expressions by the look of a face. Needs PyTorch."""
    check_libraries(threads)
    from tracker.face.model_file import shipped_face_model
    from tracker.training.expression_data import faces_only, read_voted
    from tracker.training.expression_export import to_onnx
    from tracker.training.expression_framing import framed_faces
    from tracker.training.expression_report import judge, summary, write_expression_card
    from tracker.training.expression_training import logits_of

    card = output.with_suffix(".md")
    # The card comes last: where there is none, what is there is of a training that was stopped, and goes on.
    goes_on = output.with_suffix(".checkpoint").exists() and not card.exists()
    check_outputs([(output, ".onnx"), (card, ".md")], inputs=[folder], overwrite=overwrite or goes_on)
    training, kept_out = (faces_only(read_voted(folder / f"{name}.npz")) for name in ("train", "validation"))
    start = perf_counter()
    with step_bars(quiet) as progress:
        network = _trained(training, output, steps, seed, progress)
        framed = framed_faces(kept_out.images, shipped_face_model("conv-small"), progress)
    report, as_they_are = (judge(logits_of(network, images), kept_out) for images in (framed, kept_out.images))
    with writing(output):
        write_whole(output, to_onnx(network, report.temperature))
    minutes = (perf_counter() - start) / 60
    how = (
        f"Trained on {len(training)} pictures in {minutes:.0f} minutes on {threads} cores by "
        f"`{shlex.join(['main.py', *sys.argv[1:]])}`."
    )
    with writing(card):
        write_expression_card(report, as_they_are, how, card)
    if not quiet:
        noted.print(f"{output} and its card. {summary(report)}\n{report.table()}", markup=False)
    return 0


def _trained(pictures: VotedPictures, output: Path, steps: int, seed: int, progress: Progress) -> ExpressionNetwork:
    """Both lessons, each with a checkpoint of its own."""
    from tracker.face.model_file import shipped_face_model
    from tracker.training.expression_framing import framed_faces, kept_framed_faces
    from tracker.training.expression_training import (
        ExpressionPlan,
        first_lesson,
        second_lesson,
        second_plan,
        train_expressions,
    )

    plan = ExpressionPlan(steps=steps, seed=seed)
    checkpoint, second = output.with_suffix(".checkpoint"), output.with_suffix(".second-checkpoint")
    with writing(checkpoint):
        network = train_expressions(first_lesson(pictures), plan, checkpoint, progress)
    make = partial(framed_faces, model=shipped_face_model("conv-small"), progress=progress)
    with writing(second):
        framed = kept_framed_faces(pictures.images, make, output.with_suffix(".framed"))
        return train_expressions(second_lesson(pictures, framed, network), second_plan(plan), second, progress, network)
