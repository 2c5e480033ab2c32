"""The files that `main.py fit` writes of each picture: points, what they look like, and rows of the table."""

from __future__ import annotations

from collections.abc import Sequence
from errno import ENAMETOOLONG
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.commands.fit_names import FitNames
from tracker.commands.outputs import writing
from tracker.errors import VisavisError

if TYPE_CHECKING:
    from tracker.commands.fit_steps import StepFiles
    from tracker.face.face_model import FaceModel
    from tracker.face.finder import FoundFace, Guess
    from tracker.face.still_face import StillFaces
    from tracker.files.fit_table import FitTable
    from tracker.types import Image

_POINT_COLOUR = (80, 255, 80)


class FitFiles:
    """Writes what was found in pictures; the first ``.pts`` of a picture last, so that where it is all the rest is.

    Parameters
    ----------
    names : FitNames
    notes : list of str
        To which is added what is to be told in the end.
    one_based : bool
        Count pixels in ``.pts`` from 1, as iBUG does.

    Attributes
    ----------
    refused : list of str
        What could not be written.
    """

    def __init__(self, names: FitNames, notes: list[str], *, one_based: bool = False) -> None:
        self.refused: list[str] = []
        self._names, self._notes, self._one_based = names, notes, one_based
        self._table: tuple[Path, FitTable, StillFaces] | None = None
        self._steps: StepFiles | None = None

    def add_table(self, path: Path, model: FaceModel, horizontal_fov_rad: float | None, *, resume: bool) -> None:
        """Write a table too.

        Parameters
        ----------
        path : Path
        model : FaceModel
            By which faces are fitted.
        horizontal_fov_rad : float or None
            Of the camera, if it is known.
        resume : bool
            Keep the rows of pictures that are not fitted again.

        Raises
        ------
        VisavisError
            If it cannot be written, or the one that is there is another kind of file.
        """
        from tracker.face.still_face import StillFaces
        from tracker.files.fit_table import FitTable, read_fit_table

        count, kept = model.shape.markup.point_count, []
        if resume and path.exists():
            kept = read_fit_table(path, count, {picture.name for picture in self._names.pictures})
        if missing := self._names.done - len({row[0] for row in kept}):
            self._notes.append(
                f"{path} has no rows of {missing} pictures that were done before; --overwrite without --resume fits "
                "them anew."
            )
        with writing(path):
            self._table = path, FitTable(path, count, kept), StillFaces(model, horizontal_fov_rad)

    def add_steps(self, steps: StepFiles) -> None:
        """Write the steps of the first face of each picture too.

        Parameters
        ----------
        steps : StepFiles

        Raises
        ------
        VisavisError
            If steps are there already that must not be replaced.
        """
        steps.check(self._names.pictures)
        self._steps = steps

    def close(self) -> None:
        """Finish the table."""
        if self._table is not None:
            with writing(self._table[0]):
                self._table[1].close()

    def write(self, picture: Path, image: Image, guess: Guess, found: Sequence[FoundFace]) -> None:
        """Write the files of one picture.

        Parameters
        ----------
        picture : Path
        image : ndarray, shape (height, width, 3), uint8, BGR
        guess : Guess
            From which its faces were fitted.
        found : sequence of FoundFace

        Raises
        ------
        VisavisError
            If one cannot be written.
        """
        from tracker.files.picture_writer import write_picture
        from tracker.files.pts import FIRST_PIXEL, write_pts

        first = self._names.points(picture)
        if not first.parent.is_dir():
            raise VisavisError(f"The folder {first.parent} is not there any more, so nothing can be written to it.")
        further = self._further(picture, len(found) - 1) if found else []
        for number, path in enumerate(further, start=2):
            if path.stem != f"{picture.stem}_{number}":
                self._notes.append(f"face {number} of {picture.name} is in {path.name}; the name before it was taken")
        if (overlay := self._names.overlay(picture)) is not None:
            write_picture(overlay, _drawn(image, found))
        if self._steps is not None:
            self._steps.write(picture, image, guess, found)
        paths = [first, *further]
        self._add_rows(picture, image, found, [path.name for path in paths])
        shift = FIRST_PIXEL if self._one_based else 0.0
        for face, path in reversed(list(zip(found, paths, strict=False))):
            with writing(path):
                write_pts(path, face.fit.points_xy + shift)

    def _add_rows(self, picture: Path, image: Image, found: Sequence[FoundFace], names: Sequence[str]) -> None:
        if self._table is None:
            return
        from tracker.face.reference_frame import GreyPicture

        path, table, faces = self._table
        grey = GreyPicture(image)
        for number, face in enumerate(found, start=1):
            name = names[number - 1] if number <= len(names) else ""
            with writing(path):
                table.add(picture.name, number, name, faces.of(face, grey))

    def _further(self, picture: Path, faces: int) -> list[Path]:
        try:
            return self._names.further(picture, faces)
        except OSError as error:
            if error.errno != ENAMETOOLONG:
                raise
            self.refused.append(f"Only one face of {picture.name} was written: its name is too long to add to it.")
            return []


def _drawn(image: Image, found: Sequence[FoundFace]) -> Image:
    import cv2

    drawn = image.copy()
    radius = max(1, round(max(image.shape) / 400))
    for face in found:
        for x, y in face.fit.points_xy:
            # Four more bits of sub-pixel place.
            place = (round(float(x) * 16), round(float(y) * 16))
            cv2.circle(drawn, place, radius * 16, _POINT_COLOUR, cv2.FILLED, cv2.LINE_AA, shift=4)
    return drawn
