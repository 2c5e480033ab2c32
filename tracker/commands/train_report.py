"""`main.py train report`: how well a face model finds annotated faces, as a page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tracker.commands.console import noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.training_steps import ProgressOption, training_steps
from tracker.errors import VisavisError

EPILOG = """Examples:

main.py train report my-face.npz faces/ --output report.html

main.py train report conv other-faces/ --all-faces --output report.html --json report.json

A model that was trained with --final-on-all knows all faces of its folder: measure its twin without, or other faces."""


def command(
    model: Annotated[str, typer.Argument(help="A model file (.npz), or the name of one that ships, such as exact.")],
    folder: Annotated[Path, typer.Argument(help="A folder of pictures, annotated by the program or by .pts files.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The page to write (.html), pictures and all.")],
    numbers: Annotated[
        Path | None, typer.Option("--json", help="The same as numbers (.json), which the app shows too.")
    ] = None,
    all_faces: Annotated[
        bool,
        typer.Option(
            "--all-faces", help="All faces of the folder; usual: those of the photographs kept out of training."
        ),
    ] = False,
    worst: Annotated[int, typer.Option("--worst", min=0, max=200, help="How many pictures of the worst faces.")] = 12,
    progress_file: ProgressOption = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Measure a face model: tables, the cumulative error curve, regions, turned faces, and pictures of the worst."""
    from tracker.face.model_file import model_by_name
    from tracker.files.model_report import write_model_report
    from tracker.files.report_page import write_report_page
    from tracker.training.data_set import read_annotations, split
    from tracker.training.evaluation import measured_faces
    from tracker.training.reporting import model_report

    check_outputs([(output, ".html"), (numbers, ".json")], inputs=[folder, model], overwrite=overwrite)
    measured_model = model_by_name(model)
    faces = read_annotations(folder, measured_model.shape.layout)[0]
    chosen = faces if all_faces else split(faces)[1]
    _check(len(faces[0].points_xy), measured_model.shape.markup.point_count)
    name, which = folder.resolve().name, "" if all_faces else ", whose photographs are kept out of training"
    data = f"Measured on {'all ' if all_faces else ''}{len(chosen)} faces of the folder {name}{which}."
    with training_steps(quiet, progress_file) as progress:
        measured = measured_faces(measured_model, chosen, progress)
        report = model_report(measured_model, measured, data, worst)
        with writing(output):
            write_report_page(report, output)
        if numbers is not None:
            with writing(numbers):
                write_model_report(report, numbers)
    if not quiet:
        row = report.rows[0]
        median = "" if row.median is None else f", median error {row.median:.2f} %"
        noted.print(f"{output}: {row.found} of {row.total} faces found{median}", markup=False)
    return 0


def _check(points: int, model_points: int) -> None:
    if points != model_points:
        raise VisavisError(f"The faces have {points} points, the model {model_points}. Choose faces annotated alike.")
