"""`main.py train glance`: the network that tells whether a face is there, and how the head is turned."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.train_network import check_libraries
from tracker.whole_file import write_whole

EPILOG = """Examples:

main.py train glance data/ --output glance.onnx

main.py train glance data/ --output twin.onnx --begin glance.checkpoint --steps 600 --rate 0.0006 --leave-out 01

The folder holds faces/* with .pts files and, if you like, video_faces with .pts files, smiles with labels.csv, and yaw
with photographs of people who turn their heads by known angles. What is cut out and drawn is kept, and a training that
was stopped goes on where it was when the same command is given again."""


def command(
    folder: Annotated[Path, typer.Argument(help="A folder with the folders faces, video_faces and smiles.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The network to write (.onnx); its card beside it.")],
    steps: Annotated[
        int, typer.Option(min=1, help="Training steps of 32 pictures. More is better, up to a point.")
    ] = 12_000,
    begin: Annotated[
        Path | None, typer.Option(help="Begin with the weights of another training (.checkpoint).")
    ] = None,
    rate: Annotated[
        float, typer.Option(min=1e-6, max=0.1, help="The learning rate. Lower it to go on from other weights.")
    ] = 2e-3,
    leave_out: Annotated[
        list[str] | None,
        typer.Option(help="A person of the folder yaw to learn nothing from, to be measured on: two digits."),
    ] = None,
    kept: Annotated[
        Path | None, typer.Option(help="A folder to keep what is cut out and drawn in; beside the output otherwise.")
    ] = None,
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 1,
    seed: Annotated[int, typer.Option(help="The same seed gives the same network, but for rounding.")] = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train the network that tells whether a face is there, and how the head is turned. Needs PyTorch."""
    check_libraries(threads)
    from tracker.face.glance import GlanceNetwork
    from tracker.face.model_file import shipped_face_model
    from tracker.training.glance_export import glance_to_onnx
    from tracker.training.glance_lessons import read_lessons
    from tracker.training.glance_report import evaluated, temperature_of, write_glance_card
    from tracker.training.glance_training import GlancePlan, train_glance

    card, checkpoint = output.with_suffix(".md"), output.with_suffix(".checkpoint")
    # The card comes last: where there is none, what is there is of a training that was stopped, and goes on.
    goes_on = checkpoint.exists() and not card.exists()
    check_outputs([(output, ".onnx"), (card, ".md")], inputs=[folder, begin], overwrite=overwrite or goes_on)
    plan, left_out = GlancePlan(steps=steps, learning_rate=rate, seed=seed), sorted(leave_out or ())
    kept = kept or output.with_suffix(".faces")
    with step_bars(quiet) as progress, writing(output):
        lessons = read_lessons(folder, kept, shipped_face_model("conv-small"), progress, left_out)
        network = train_glance(lessons.training, plan, checkpoint, progress, begin)
    raw = GlanceNetwork(glance_to_onnx(network, lessons.frame, 1.0), output.name)
    temperature = temperature_of(raw.answers, lessons.faces, lessons.negatives)
    content = glance_to_onnx(network, lessons.frame, temperature, left_out)
    with writing(output):
        write_whole(output, content)
    report = evaluated(GlanceNetwork(content, output.name).answers, lessons.faces, lessons.negatives, lessons.drawn)
    counted = ", ".join(f"{count} {name}" for name, count in lessons.counts.items())
    without = f" No head of {', '.join(left_out)} of the folder yaw was learnt from." if left_out else ""
    how = (
        f"Trained on faces ({counted}; drawn ones are photographs seen from other sides) and on places without a face, "
        f"in {steps} steps of {plan.batch}, by `{shlex.join(['main.py', *sys.argv[1:]])}`.{without}"
    )
    with writing(card):
        write_glance_card(report, how, card)
    if not quiet:
        noted.print(f"{output} and its card.\n{report.text()}", markup=False)
    return 0
