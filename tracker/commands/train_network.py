"""`main.py train network`: the learned experts, one small network for all points."""

from __future__ import annotations

import shlex
import sys
from enum import Enum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.training_steps import ProgressOption, training_steps
from tracker.errors import SettingsError

if TYPE_CHECKING:
    from tracker.training.conv_training import ConvPlan
    from tracker.training.data_set import AnnotatedFace

EPILOG = """Examples:

main.py train network faces/ --model my-face.npz --output my-conv.npz

main.py train network faces/ --model my-face.npz --output quick.npz --tier fast --taught taught.csv --pictures more/

A training that was stopped goes on where it was when the same command is given again."""

# Pictures of a batch that come as two frames of a camera.
_TWINS = 6


class Tier(Enum):
    """How large the network is."""

    EXACT = "exact"
    FAST = "fast"
    CONV = "conv"
    CONV_SMALL = "conv-small"


def command(
    folder: Annotated[Path, typer.Argument(help="A folder of pictures with .pts files beside them.")],
    model: Annotated[
        Path, typer.Option("--model", help="A classical model of the same faces; gives shape, start and validator.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The model to write (.npz); its card goes beside it.")],
    tier: Annotated[
        Tier,
        typer.Option(help="How large: conv is most exact; exact takes a ninth of its time in video, fast less."),
    ] = Tier.CONV,
    steps: Annotated[
        int, typer.Option(min=1, help="Training steps of 32 pictures. More is better, up to a point.")
    ] = 12_000,
    taught: Annotated[
        Path | None,
        typer.Option(help="More faces, as `train annotate` writes them; never measured on, half of every batch."),
    ] = None,
    pictures: Annotated[Path | None, typer.Option(help="The folder of their pictures.")] = None,
    begin: Annotated[
        Path | None, typer.Option(help="Begin with the weights of another training of the same tier (.checkpoint).")
    ] = None,
    final_model: Annotated[
        Path | None,
        typer.Option(help="After measuring, go on with all faces and write that, with the other parts of this model."),
    ] = None,
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 2,
    seed: Annotated[int, typer.Option(help="The same seed gives the same network, but for rounding.")] = 0,
    progress_file: ProgressOption = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train the learned experts: a network that answers for all points in one look. Needs PyTorch."""
    check_libraries(threads)
    from tracker.face.model_file import load_face_model
    from tracker.training.card import CardFacts, write_card
    from tracker.training.data_set import read_annotations, split
    from tracker.training.evaluation import evaluate
    from tracker.training.network_model import NetworkTraining

    card = output.with_suffix(".md")
    # The card comes last: where there is none, what is there is of a training that was stopped, and goes on.
    goes_on = output.with_suffix(".checkpoint").exists() and not card.exists()
    check_outputs(
        [(output, ".npz"), (card, ".md")],
        inputs=[folder, model, final_model, taught, begin],
        overwrite=overwrite or goes_on,
    )
    faces, more = read_annotations(folder)[0], _taught(taught, pictures)
    training, validation = split(faces)
    base, final = load_face_model(model), load_face_model(final_model) if final_model else None
    plan, start = _plan(tier, steps, seed), perf_counter()
    work = NetworkTraining(training, validation, more, plan, output, begin, writing)
    with training_steps(quiet, progress_file) as progress:
        trained = work.measured(base, progress)
        minutes = (perf_counter() - start) / 60
        report = evaluate(trained, validation, progress)
        if final is not None:
            work.finished(trained, final, progress)
    facts = CardFacts(
        training_faces=len(faces) if final is not None else len(training),
        validation_faces=len(validation),
        data=f"the folder {folder.name}" + (f" and {len(more)} faces annotated by teachers" if more else ""),
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
            f"training a network needs PyTorch and onnx ({error.name} is missing): pip install 'visavis[training]'"
        ) from error
    torch.set_num_threads(threads)


def _plan(tier: Tier, steps: int, seed: int) -> ConvPlan:
    from tracker.training.conv_network import SIZES
    from tracker.training.conv_training import ConvPlan

    # What sees a face from one side alone must not follow the noise of one look.
    return ConvPlan(tier=tier.value, steps=steps, seed=seed, twins=0 if SIZES[tier.value].both_sides else _TWINS)


def _taught(table: Path | None, pictures: Path | None) -> list[AnnotatedFace]:
    """What teachers have annotated."""
    from tracker.training.data_set import read_csv

    if table is None and pictures is None:
        return []
    if table is None or pictures is None:
        raise SettingsError(
            "--taught and --pictures belong together: a table of faces and the folder of their pictures"
        )
    return [face for face in read_csv(table, pictures) if face.picture is not None]
