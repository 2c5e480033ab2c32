"""What `main.py fit --steps` writes of a fit: a picture and the numbers of every step."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.outputs import check_folder, check_unused, writing
from tracker.errors import SettingsError

if TYPE_CHECKING:
    from tracker.face.face_model import FaceModel
    from tracker.face.finder import FoundFace, Guess
    from tracker.face.trace import FitTrace
    from tracker.types import Image

_SIZE_PX = (960, 960)
_BARS_PX = 160
POINTS_FILE, PARAMETERS_FILE = "points.csv", "parameters.csv"
POINT_COLUMNS = (
    *("step", "look", "moved", "point", "x_px", "y_px"),
    *("shift_x_px", "shift_y_px", "free_x_px", "free_y_px", "step_x_px", "step_y_px"),
)
POSE_COLUMNS = ("step", "look", "moved", "eyes_px", "roll_rad", "x_px", "y_px")


class StepsFrom(Enum):
    """Where the fit begins whose steps are written."""

    FOUND = "found"
    AVERAGE = "average"


Steps = Annotated[
    Path | None,
    typer.Option("--steps", help="Also write a picture and the numbers of every step of the fit into this folder."),
]
StepsFromOption = Annotated[
    StepsFrom,
    typer.Option(
        "--steps-from",
        help="The steps from where the face was found, as it is always fitted, or from the average face there.",
    ),
]
StepsChannels = Annotated[
    str,
    typer.Option(
        "--steps-channels",
        help="The channels whose steps are written: single, grey, lbp, blend-mean, blend-product or cycle; networks "
        "have none.",
    ),
]
StepsPoint = Annotated[
    int | None, typer.Option("--steps-point", help="Draw heat, patch and arrows of this point alone.")
]


class StepFiles:
    """Writes, for the first face of each picture, a folder of its name: ``00-start.png``, ``01-rigid.png``, and so on,
    ``points.csv`` and ``parameters.csv``; docs/fit.md says what their columns are.

    Parameters
    ----------
    folder : Path
    model : FaceModel
    how : tuple of str
        Where fits begin, and how the channels of classical experts are combined.
    point : int or None
        Draw heat, patch and arrows of this one alone.
    overwrite : bool
        Whether older files may be replaced.

    Raises
    ------
    VisavisError
        If the folder cannot be written, or the model has no such channels or point.
    """

    def __init__(
        self, folder: Path, model: FaceModel, how: tuple[str, str], point: int | None, *, overwrite: bool
    ) -> None:
        from tracker.face.tracing import TraceStart, TracingFitter, combinations_of

        start, channels = how
        known = combinations_of(model) or ("single",)
        if channels not in known:
            raise SettingsError(f"the model {model.name} knows no channels {channels}; it knows {', '.join(known)}")
        if point is not None and not 0 <= point < model.shape.markup.point_count:
            raise SettingsError(f"there is no point {point}; the model has 0 to {model.shape.markup.point_count - 1}")
        check_folder(folder)
        self._folder, self._point, self._overwrite = folder, point, overwrite
        self._start, self._fitter = TraceStart(start), TracingFitter(model, channels)

    def check(self, pictures: Sequence[Path]) -> None:
        """Make sure that nothing of these pictures would be replaced unasked.

        Raises
        ------
        VisavisError
            If it would.
        """
        tables = [self._folder / path.stem / name for path in pictures for name in (POINTS_FILE, PARAMETERS_FILE)]
        check_unused(tables, pictures, overwrite=self._overwrite)

    def write(self, picture: Path, image: Image, guess: Guess, found: Sequence[FoundFace]) -> None:
        """Write the steps of a picture's first face, if it has one.

        Raises
        ------
        VisavisError
            If a file cannot be written.
        """
        from tracker.face.trace_picture import StepChoice, StepPicture
        from tracker.face.tracing import hypothesis_behind

        if not found:
            return
        traced = self._fitter.fit(guess.picture, hypothesis_behind(found[0], guess), self._start)
        trace, folder = traced.trace, self._folder / picture.stem
        with writing(folder):
            folder.mkdir(exist_ok=True)
        drawing = StepPicture(image, trace, _SIZE_PX, 2)
        choice = StepChoice(patches=self._point is not None, chosen=self._point, alone=self._point is not None)
        for number, step in enumerate(trace.iterates):
            self._draw(folder / f"{number:02d}-{step.moved.value}.png", drawing.draw(number, choice), trace, number)
        _write_points(folder / POINTS_FILE, trace)
        _write_parameters(folder / PARAMETERS_FILE, trace)

    @staticmethod
    def _draw(path: Path, drawn: Image, trace: FitTrace, number: int) -> None:
        import numpy as np

        from tracker.face.trace_picture import draw_bars
        from tracker.files.picture_writer import write_picture

        write_picture(path, np.vstack([drawn, draw_bars(trace, number, (_SIZE_PX[0], _BARS_PX))]))


def _write_points(path: Path, trace: FitTrace) -> None:
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(POINT_COLUMNS)
        for number, step in enumerate(trace.iterates):
            ways = () if step.motion is None else (step.motion.shifts_xy, step.motion.free_xy, step.motion.steps_xy)
            for point, place in enumerate(step.points_xy):
                moves = [f"{value:.4f}" for way in ways for value in way[point]] or [""] * 6
                rows.writerow(
                    [number, step.look, step.moved.value, point, *(f"{value:.4f}" for value in place), *moves]
                )


def _write_parameters(path: Path, trace: FitTrace) -> None:
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow((*POSE_COLUMNS, *(f"mode_{mode}_sigmas" for mode in range(1, len(trace.deviations) + 1))))
        for number, step in enumerate(trace.iterates):
            pose = step.parameters.pose
            numbers = (pose.scale, pose.roll_rad, pose.x_px, pose.y_px, *trace.sigmas(number).tolist())
            rows.writerow([number, step.look, step.moved.value, *(f"{value:.6g}" for value in numbers)])
