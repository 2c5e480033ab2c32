"""`main.py train import`: bring a model of the reference tracker along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.whole_file import write_whole

if TYPE_CHECKING:
    from tracker.training.reference_model import ImportedModel

EPILOG = """Examples:

main.py train import model_pca_20_svm.js --output mine.npz

main.py fit photo.jpg --model mine.npz --output out/"""


def command(
    file: Annotated[Path, typer.Argument(help="A model in clmtrackr's layout: JSON, or the .js file around it.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The model to write (.npz); its card goes beside it.")],
    donor: Annotated[
        str, typer.Option(help="Model of ours whose way of finding a face is carried over; a name or a .npz file.")
    ] = "svm",
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Turn a model in the reference tracker's JSON layout (71 points) into one of ours."""
    from tracker.face.model_file import model_by_name, save_face_model
    from tracker.training.reference_model import read_reference_model

    card = output.with_suffix(".md")
    check_outputs([(output, ".npz"), (card, ".md")], inputs=[file, donor], overwrite=overwrite)
    imported = read_reference_model(file, model_by_name(donor))
    with writing(output):
        save_face_model(imported.model, output)
        write_whole(card, _card(imported, file.name, donor).encode())
    if not quiet:
        model, left_behind = imported.model, ", ".join(imported.left_behind) or "nothing"
        channels = " and ".join(one.channel for one in model.experts[0].channels)
        noted.print(
            f"{output} and its card: {len(model.shape.mean_xy)} points, {model.shape.mode_count} modes "
            f"({model.shape.kind}), experts on {channels}. Left behind: {left_behind}.",
            markup=False,
        )
    return 0


def _card(imported: ImportedModel, source: str, donor: str) -> str:
    left_behind = "\n".join(f"- {what}" for what in imported.left_behind) or "- nothing"
    return (
        f"# {imported.model.name}\n\n"
        f"A 71-point face model converted from {source}, which is in the layout of clmtrackr. Its licence is that of "
        "the original. The shape model is the original's. Its patch experts were brought to another normalisation, "
        "which changes what they answer. How a face is found in the detector's box, and what tells a good fit from a "
        f"bad one, was carried over from {donor}. It has not been measured.\n\n"
        f"Left behind:\n\n{left_behind}\n"
    )
