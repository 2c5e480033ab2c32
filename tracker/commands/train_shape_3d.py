"""`main.py train shape3d`: learn the shapes of heads in three dimensions from faces annotated in two."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer
from rich.progress import track

from tracker.commands.console import noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.errors import SourceError, SourceProblem
from tracker.whole_file import write_whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tracker.pose.shape_model_3d import ShapeModel3D

EPILOG = """Examples:

main.py train shape3d faces/ --output heads.npz

main.py train shape3d faces/ --output heads.npz --modes 20 --final-on-all"""

_TURNS_DEG = (("turned by less than 10°", 0.0, 10.0), ("by 10 to 20°", 10.0, 20.0), ("by more", 20.0, 180.0))


@dataclass(frozen=True, slots=True)
class _Measured:
    training: int
    validation: int
    table: str
    mean_percent: float


def command(
    data: Annotated[Path, typer.Argument(help="A folder of pictures with .pts files of 68 points beside them.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The model to write (.npz); its card goes beside it.")],
    modes: Annotated[int, typer.Option(min=4, max=60, help="Shape modes. More follow a face more closely.")] = 34,
    final_on_all: Annotated[
        bool, typer.Option("--final-on-all", help="After measuring, learn again from all faces.")
    ] = False,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Learn a 3-D shape model; no pictures are looked at, and nothing is left to chance."""
    from tracker.pose.shape_model_3d import save_shape_3d
    from tracker.training.data_set import read_folder, split, stack
    from tracker.training.shape_3d import Shape3DPlan, reprojection_errors, train_shape_3d

    card = output.with_suffix(".md")
    check_outputs([(output, ".npz"), (card, ".md")], inputs=[data], overwrite=overwrite)
    if not data.is_dir():
        raise SourceError(SourceProblem.NOT_FOUND, f"there is no folder {data}")
    faces, plan = read_folder(data), Shape3DPlan(mode_count=modes)
    training, validation = split(faces)
    rounds = track(range(plan.rounds), "3-D shape", console=noted, disable=quiet)
    model = train_shape_3d(stack(training), plan, rounds)
    errors, turns = reprojection_errors(model, stack(validation))
    yaw_deg = np.abs(np.degrees(np.arcsin(np.clip(turns[:, 0, 2], -1, 1))))
    measured = _Measured(len(training), len(validation), _table(model, errors, yaw_deg), 100 * float(errors.mean()))
    if final_on_all:
        model = train_shape_3d(stack(faces), plan, range(plan.rounds))
    trained_on = len(faces) if final_on_all else len(training)
    with writing(output):
        save_shape_3d(model, output)
        write_whole(card, _card(output.stem, model, measured, trained_on).encode())
    if not quiet:
        noted.print(
            f"{output} and its card: {modes} modes; {measured.mean_percent:.2f} % off on {len(validation)} others",
            markup=False,
        )
    return 0


def _table(model: ShapeModel3D, errors: NDArray[np.float64], yaw_deg: NDArray[np.float64]) -> str:
    rows = ["| faces kept out | number | mean | median |", "|---|---|---|---|"]
    for label, low, high in (("all", 0.0, 180.0), *_TURNS_DEG):
        chosen = errors[(yaw_deg >= low) & (yaw_deg < high)].mean(axis=1)
        if len(chosen):
            rows.append(f"| {label} | {len(chosen)} | {100 * chosen.mean():.2f} | {100 * np.median(chosen):.2f} |")
    rows += ["", "| region | mean |", "|---|---|"]
    rows += [f"| {name} | {100 * errors[:, of].mean():.2f} |" for name, of in model.markup.regions.items()]
    return "\n".join(rows)


def _card(name: str, model: ShapeModel3D, measured: _Measured, trained_on: int) -> str:
    width, height, depth = 1000 * np.ptp(model.mean_m, axis=0)
    again = "" if trained_on == measured.training else "; the model itself was then learnt from all of them"
    return (
        f"# {name}\n\n"
        f"The shapes of heads in three dimensions: a mirror-symmetric mean of {len(model.mean_m)} points "
        f"({width:.0f} x {height:.0f} x {depth:.0f} mm) and {model.mode_count} modes, in metres. It turns the points "
        "of a fitted face into the head's position and rotation.\n\n"
        f"Learnt from {trained_on} annotated faces and their mirror images by expectation maximisation (Torresani, "
        "Hertzmann & Bregler, PAMI 2008), starting from the depths of the demo's head, which are our own, by "
        f"`{shlex.join(['main.py', *sys.argv[1:]])}`. Points of the jaw line, which slide as a head turns, count a "
        "quarter. Pictures tell no sizes: the mean has 64 mm between the pupils, as adults have on average; single "
        "people differ by 6 %, and so does their distance unless it was calibrated.\n\n"
        "Licence: that of the program. The annotations, in the iBUG 68-point markup (300-W: Helen, AFW), are for "
        "research use; the photographs are their owners' and are not part of this program.\n\n"
        f"How closely it can follow {measured.validation} faces of photographs kept out of the training{again}: mean "
        "distance between annotated points and those of the nearest head in weak perspective, percent of the distance "
        "between the outer eye corners. This is what the model can express, not how well it finds faces. The points "
        f"scatter about the model by {1000 * model.noise_m:.1f} mm.\n\n"
        f"{measured.table}\n"
    )
