"""`main.py lens`: a printed board, and a lens from pictures of it."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import frames_progress, noted, printed
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs

if TYPE_CHECKING:
    from tracker.calibration.lens_solver import MeasuredLens

application = typer.Typer(help="Measure what a camera's lens bends, with a printed board.", no_args_is_help=True)


class Paper(Enum):
    """Which sheet."""

    A4 = "a4"
    LETTER = "letter"


@application.command(
    "board",
    epilog="Examples:\n\nmain.py lens board --output board.pdf\n\nmain.py lens board -o board.png --paper letter",
)
def board(
    output: Annotated[Path, typer.Option("--output", "-o", help="The sheet to write (.pdf or .png).")],
    paper: Annotated[Paper, typer.Option("--paper", help="The size of the sheet.")] = Paper.A4,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Write the board to be printed, at its true size."""
    check_outputs([(output, output.suffix)], overwrite=overwrite)
    from tracker.calibration.lens_board import write_board

    write_board(output, paper.value)
    if not quiet:
        told = (
            "Print it without fitting it to the page: the line below the board is 10 cm long. Glue it on a flat board."
        )
        noted.print(f"{output}: {told}", markup=False)
    return 0


@application.command(
    "solve", epilog="Examples:\n\nmain.py lens solve board-1.jpg board-2.jpg ...\n\nmain.py lens solve *.png --json"
)
def solve(
    pictures: Annotated[list[str], typer.Argument(help="Pictures, films or folders, all of one camera.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of lines.")] = False,
    quiet: Quiet = False,
) -> int:
    """Work out a lens from pictures in which the board is seen, tilted and in all parts of the picture."""
    from tracker.calibration.lens_board import find_board
    from tracker.calibration.lens_guide import MOST_VIEWS, LensGuide
    from tracker.calibration.lens_solver import measure_lens
    from tracker.sources.opening import open_source

    guide = LensGuide()
    with frames_progress("Looking for the board", None, quiet=quiet or as_json) as advance:
        for name in pictures:
            with open_source(name) as source:
                for frame in source:
                    seen = find_board(frame.image)
                    advance()
                    if source.frame_count == 1 and seen is not None:
                        guide.keep(seen)
                    elif len(guide.views) < MOST_VIEWS:
                        guide.take(seen)
    found = measure_lens(guide.views)
    if as_json:
        printed.print_json(json.dumps(_report(found)))
        return 0
    for line in _lines(found):
        printed.print(line, markup=False)
    return 0


def _report(found: MeasuredLens) -> dict[str, object]:
    return {
        "size_px": list(found.size_px),
        "matrix": found.lens.matrix(found.size_px).round(4).tolist(),
        "distortion": [round(float(value), 7) for value in found.lens.distortion],
        "horizontal_fov_deg": round(found.fov_deg, 3),
        "fov_sigma_deg": round(found.fov_sigma_deg, 3),
        "error_px": round(found.error_px, 4),
        "held_out_px": None if found.held_out_px is None else round(found.held_out_px, 4),
        "views": found.views,
        "left_out": found.left_out,
        "settings": settings_of(found),
    }


def settings_of(found: MeasuredLens) -> dict[str, float | bool]:
    """The settings that say the same to ``--set`` and ``--settings``, by path."""
    from tracker.head.position import HeadPositionSettings
    from tracker.pose.lens import LENS_SETTINGS, with_lens

    position = with_lens(HeadPositionSettings(), found.lens)
    names = ("estimate_fov", "horizontal_fov_deg", *LENS_SETTINGS)
    values = {f"position.{name}": getattr(position, name) for name in names}
    return {name: value if isinstance(value, bool) else round(value, 6) for name, value in values.items()}


def _lines(found: MeasuredLens) -> list[str]:
    width, height = found.size_px
    others = "" if found.held_out_px is None else f", {found.held_out_px:.2f} on pictures kept out"
    left_out = "" if not found.left_out else f", {found.left_out} that did not fit left out"
    lines = [
        f"{found.views} pictures of {width}x{height}{left_out}",
        f"angle of view {found.fov_deg:.2f} ± {found.fov_sigma_deg:.2f} degrees across",
        f"corners {found.error_px:.2f} pixels off{others}",
        f"the lens moves the corners of the picture by up to {found.most_bent_px:.1f} pixels",
    ]
    changes = " ".join(f"--set {name}={str(value).lower()}" for name, value in settings_of(found).items())
    return [*lines, f"to track with it: {changes}"]
