"""`main.py train irises`: the network that finds irises and lids."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing

EPILOG = """Examples:

main.py train irises data/ --output eyes.onnx

main.py train irises data/ --output eyes.onnx --steps 20000 --threads 2

The folder holds eyes/open and eyes/closed, faces/* with .pts files, and synthetic with *_ldmks.txt. A training that was
stopped goes on where it was when the same command is given again."""


def command(
    folder: Annotated[Path, typer.Argument(help="A folder with the folders eyes, faces and synthetic.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The network to write (.onnx); its card beside it.")],
    steps: Annotated[
        int, typer.Option(min=1, help="Training steps of 100 eyes. More is better, up to a point.")
    ] = 5200,
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 1,
    seed: Annotated[int, typer.Option(help="The same seed gives the same network, but for rounding.")] = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train the network that finds irises and lids. Needs PyTorch."""
    from tracker.commands.train_network import check_libraries

    check_libraries(threads)
    from tracker.gaze.eye_network_file import EyeNetworkFile
    from tracker.training.eye_evaluation import EyeCardFacts, evaluate, write_card
    from tracker.training.eye_export import eyes_to_onnx
    from tracker.training.eye_sets import read_sets
    from tracker.training.eye_training import EyePlan, RenderedPool, train_eyes

    card, checkpoint = output.with_suffix(".md"), output.with_suffix(".checkpoint")
    # The card comes last: where there is none, what is there is of a training that was stopped, and goes on.
    goes_on = checkpoint.exists() and not card.exists()
    check_outputs([(output, ".onnx"), (card, ".md")], inputs=[folder], overwrite=overwrite or goes_on)
    sets = read_sets(folder)
    plan = EyePlan(steps=steps, seed=seed)
    with step_bars(quiet) as progress:
        pool = RenderedPool(plan, progress)
        with writing(checkpoint):
            network = train_eyes(pool, sets.training, plan, checkpoint, progress)
    content = eyes_to_onnx(network)
    with writing(output):
        output.write_bytes(content)
    report = evaluate(EyeNetworkFile(content, output.name), sets)
    facts = EyeCardFacts(plan.rendered, sets.counts, plan.steps, shlex.join(["main.py", *sys.argv[1:]]))
    with writing(card):
        write_card(report, facts, card)
    if not quiet:
        noted.print(f"{output} and its card:\n{report.text()}", markup=False)
    return 0
