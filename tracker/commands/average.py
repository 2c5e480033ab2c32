"""`main.py average`: the average face of a set of pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tracker.commands.console import noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.commands.training_steps import ProgressOption, training_steps

EPILOG = """Examples:

main.py average photos --output face.png

main.py average faces --output face.png --symmetric --frontal

Where faces are annotated, these are averaged, of any layout of points; else faces are found."""


def command(
    folder: Annotated[Path, typer.Argument(help="A folder of pictures, annotated or not.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="The picture to write (.png); its points go beside it (.pts).")
    ],
    symmetric: Annotated[
        bool, typer.Option("--symmetric", help="Average every face with its mirror image as well.")
    ] = False,
    frontal: Annotated[
        bool,
        typer.Option("--frontal", help="Only faces that look into the camera with their lips closed (68 points)."),
    ] = False,
    layout: Annotated[
        Path | None,
        typer.Option("--layout", help="What the points are, where the layout is your own (docs/own-layout.md)."),
    ] = None,
    progress_file: ProgressOption = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Average faces: all are warped to their mean shape, brought to one brightness and mixed."""
    from tracker.files.picture_writer import write_picture
    from tracker.files.pts import write_pts
    from tracker.layouts import read_layout
    from tracker.training.average_face import average_of, looking_ahead
    from tracker.training.found_faces import faces_of

    points = output.with_suffix(".pts")
    check_outputs([(output, ".png"), (points, ".pts")], inputs=[folder, layout], overwrite=overwrite)
    with training_steps(quiet, progress_file) as progress:
        faces, markup = faces_of(folder, read_layout(layout) if layout is not None else None, progress)
        chosen = looking_ahead(faces) if frontal else faces
        made = average_of(chosen, markup, symmetric=symmetric, progress=progress)
        write_picture(output, made.image, f"the average of {made.count} faces; it shows no person")
        with writing(points):
            write_pts(points, made.points_xy)
    if not quiet:
        noted.print(f"The average of {made.count} faces: {output}", markup=False)
    return 0
