"""`main.py train eyes`: the filters that find eyes and nose in a detector's box."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tracker.commands.console import frames_progress, noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing

EPILOG = """Examples:

main.py train eyes faces/ --output eyes.npz

main.py train eyes faces/ --output eyes.npz --all"""


def command(
    folder: Annotated[Path, typer.Argument(help="A folder of pictures with .pts files beside them.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write (.npz).")],
    on_all: Annotated[bool, typer.Option("--all", help="Use the faces usually kept out for measuring, too.")] = False,
    seed: Annotated[int, typer.Option(help="The same seed gives the same filters.")] = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train the correlation filters for eyes and nose: another way to start a face (fit --start eyes)."""
    from tracker.errors import DataSetError
    from tracker.face.eye_filter_file import save_eye_filters
    from tracker.face.model_file import shipped_face_model
    from tracker.head.detector import FaceDetector
    from tracker.training.data_set import read_folder, split
    from tracker.training.eye_filters import train_eye_filters
    from tracker.training.initialiser import matching_boxes
    from tracker.training.pictures import load_face

    check_outputs([(output, ".npz")], inputs=[folder], overwrite=overwrite)
    faces = read_folder(folder)
    training = faces if on_all else split(faces)[0]
    # Faces are only brought to a known size by it; any model of the same markup would do.
    shape, detect = shipped_face_model().shape, FaceDetector().detect
    if len(faces[0].points_xy) != len(shape.mean_xy):
        raise DataSetError(f"{folder} holds faces of {len(faces[0].points_xy)} points; {len(shape.mean_xy)} are needed")
    boxed = []
    with frames_progress("Finding the faces", len(training), quiet=quiet) as advance:
        for face in training:
            loaded = load_face(face, shape)
            boxed += [(loaded, one.box) for one in matching_boxes(loaded, detect(face.read_image()))[:1]]
            advance()
    filters = train_eye_filters(boxed, shape.markup.name, seed=seed)
    with writing(output):
        save_eye_filters(filters, output)
    if not quiet:
        noted.print(f"{output}: three filters, from {len(boxed)} faces", markup=False)
    return 0
