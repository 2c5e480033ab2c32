"""`main.py train join`: several trained networks as one model that asks them all."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.train_network import check_libraries
from tracker.errors import SettingsError

if TYPE_CHECKING:
    from tracker.training.conv_network import ResponseNetwork

EPILOG = """Example:

main.py train join faces/ --model my-face.npz --of conv-a.npz --of conv-b.npz --output finest.npz"""


def command(
    folder: Annotated[Path, typer.Argument(help="The folder of pictures that all were trained on.")],
    model: Annotated[Path, typer.Option("--model", help="The classical model that they were trained with.")],
    of: Annotated[
        list[Path], typer.Option("--of", help="A model of `train network`, its checkpoint beside it; two or more.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The model to write (.npz); its card goes beside it.")],
    final_model: Annotated[
        Path | None, typer.Option(help="After measuring, join what went on with all faces, with this model's parts.")
    ] = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Join trained networks into one model: the mean of what they see is surer than each. Needs PyTorch."""
    check_libraries(1)
    from tracker.face.model_file import load_face_model, save_face_model
    from tracker.training.card import CardFacts, write_card
    from tracker.training.data_set import read_folder, split
    from tracker.training.evaluation import evaluate
    from tracker.training.network_model import FINAL_SUFFIX, measured_model
    from tracker.training.network_model import final_model as final_of

    if len(of) < 2:
        raise SettingsError("one network cannot be joined; give two or more with --of")
    card = output.with_suffix(".md")
    check_outputs([(output, ".npz"), (card, ".md")], inputs=[folder, model, *of, final_model], overwrite=overwrite)
    faces = read_folder(folder)
    training, validation = split(faces)
    base = load_face_model(model)
    with step_bars(quiet) as progress:
        members = _members(of, ".checkpoint", len(base.shape.mean_xy))
        measured = measured_model(members, base, output.stem, (training, validation), progress)
        report = evaluate(measured, validation, progress)
        joined = measured
        if final_model is not None:
            members = _members(of, FINAL_SUFFIX, len(base.shape.mean_xy))
            joined = final_of(members, measured, load_face_model(final_model), faces)
    facts = CardFacts(
        training_faces=len(training if final_model is None else faces),
        validation_faces=len(validation),
        data=f"the folder {folder.name}, by {len(of)} networks of which each has a card",
        command=shlex.join(["main.py", *sys.argv[1:]]),
        minutes=None,
        final_on_all=final_model is not None,
    )
    with writing(output):
        save_face_model(joined, output)
        write_card(measured, report, facts, card)
    if not quiet:
        noted.print(f"{output} and its card; on {len(validation)} faces kept out:\n{report.table()}", markup=False)
    return 0


def _members(models: list[Path], suffix: str, points: int) -> list[ResponseNetwork]:
    """The networks whose checkpoints lie beside the models."""
    from tracker.training.conv_training import trained_network

    networks = [trained_network(path.with_suffix(suffix), points) for path in models]
    if len({network.size.side_px for network in networks}) > 1:
        raise SettingsError("these networks look at canvases of different sizes (fast at a smaller one); join others")
    return networks
