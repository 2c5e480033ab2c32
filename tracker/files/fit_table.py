"""The faces of still pictures as a table: one CSV row for each face, empty cells for what is not known."""

from __future__ import annotations

import csv
import os
from collections.abc import Collection, Sequence
from contextlib import closing
from pathlib import Path

from tracker.checked_file import lines_of, one_line
from tracker.errors import VisavisError
from tracker.files.track_table import COLUMNS, POSE_COLUMNS, CsvTable, angle_cells, box_cells, seen_cells, seen_columns
from tracker.types import StillFace

_WHICH = ("picture", "face", "points")
_BOX = tuple(name for name in COLUMNS if name.startswith("box_"))
_PLACE = ("camera_x_cm", "camera_y_cm", "camera_z_cm")
_MOST_ROWS = 10**7


def fit_columns(point_count: int) -> tuple[str, ...]:
    """The columns of the table, for faces of so many points; ``docs/fit.md`` says what they mean."""
    return (*_WHICH, "score", *_BOX, *POSE_COLUMNS, *_PLACE, *seen_columns(point_count))


class FitTable(CsvTable):
    """A CSV file of faces; each row is on disk before the next is made.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    point_count : int
        Points of a face.
    kept : sequence of list of str
        Rows that it begins with, see `read_fit_table`.

    Raises
    ------
    OSError
        If the file cannot be written.
    """

    def __init__(self, path: Path, point_count: int, kept: Sequence[Sequence[str]] = ()) -> None:
        super().__init__(path, fit_columns(point_count), kept)

    def add(self, picture: str, number: int, points: str, face: StillFace) -> None:
        """Append a row.

        Parameters
        ----------
        picture : str
            The name of its file.
        number : int
            Of the face in it, from 1.
        points : str
            The name of the file with its points; "" where there is none.
        face : StillFace
        """
        cells = [written_name(picture), str(number), written_name(points), f"{face.score:.4f}", *box_cells(face.box)]
        cells += angle_cells(face.rotation) if face.rotation is not None else [""] * len(POSE_COLUMNS)
        place = face.place_m
        cells += [f"{metres * 100:.3f}" for metres in place] if place is not None else [""] * len(_PLACE)
        self._add([*cells, *seen_cells(face.seen)])


def written_name(name: str) -> str:
    """A file's name as the table has it: what is not UTF-8 is written out as ``\\xff``."""
    return os.fsencode(name).decode(errors="backslashreplace")


def read_fit_table(path: Path, point_count: int, without: Collection[str] = ()) -> list[list[str]]:
    """The rows of a table that is to go on.

    Parameters
    ----------
    path : Path
    point_count : int
        Points of the faces that are to come.
    without : collection of str
        Names of pictures whose rows are left out.

    Raises
    ------
    VisavisError
        If it cannot be read, or is no such table.
    """
    left_out = {written_name(name) for name in without}
    columns = list(fit_columns(point_count))
    rows: list[list[str]] = []
    try:
        with closing(lines_of(path)) as lines:
            table = csv.reader(lines)
            if next(table, []) != columns:
                raise VisavisError(
                    f"{path} is no table of fit with faces of {point_count} points, so it cannot be gone on with. "
                    "Give another name."
                )
            for row in table:
                if len(row) != len(columns) or len(rows) >= _MOST_ROWS:
                    raise ValueError(f"line {table.line_num} is damaged")
                if row[0] not in left_out:
                    rows.append(row)
    except (OSError, ValueError, csv.Error) as error:
        raise VisavisError(
            f"{path} cannot be gone on with ({one_line(str(error))}). Give another name, or repair it."
        ) from error
    return rows
