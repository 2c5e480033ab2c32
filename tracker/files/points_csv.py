"""Points as a table: ``image;x;y;visible;x;y;visible;...`` on each line, as clmtools keeps its 71 points."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.checked_file import lines_of, one_line, taken_apart
from tracker.errors import DataSetError
from tracker.files.pts import FARTHEST_PX
from tracker.types import Points
from tracker.whole_file import whole_file


@dataclass(frozen=True, slots=True, eq=False)
class PointsRow:
    """One line.

    Attributes
    ----------
    image : str
        As it stands there: the name of a picture, or a path.
    points_xy : ndarray, shape (N, 2), float64, pixels
        Counted from 0.
    visible : ndarray, shape (N,), bool
        False where the point is covered by something.
    """

    image: str
    points_xy: Points
    visible: NDArray[np.bool_]


def read_points_csv(path: Path) -> list[PointsRow]:
    """All lines, which have equally many points; between cells are semicolons, or commas as some write the table.

    Raises
    ------
    DataSetError
        If the file cannot be read, or a line is not in that layout.
    """
    rows = []
    try:
        with closing(lines_of(path)) as lines:
            first = next(lines, "")
        delimiter = "," if first.count(",") > first.count(";") else ";"
        for number, row in enumerate(csv.reader(lines_of(path), delimiter=delimiter), start=1):
            cells = [cell for cell in row if cell != ""]
            if not cells:
                continue
            if len(cells) % 3 != 1 or len(cells) < 4:
                raise DataSetError(f"line {number} of {path.name} is not image;x;y;visible;x;y;visible;...")
            rows.append(_row_of(cells, f"line {number} of {path.name}"))
    except OSError as error:
        raise DataSetError(f"{path} cannot be read ({error.strerror})") from error
    except (ValueError, csv.Error) as error:
        raise DataSetError(f"{path} cannot be read as a table ({one_line(str(error))})") from error
    if len({len(row.points_xy) for row in rows}) != 1:
        raise DataSetError(f"{path} has no faces, or some of more points than others; keep one kind")
    return rows


def write_points_csv(path: Path, rows: Iterable[PointsRow]) -> None:
    """Write such a table; it is there whole or not at all.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    with whole_file(path) as file:
        for row in rows:
            cells = [row.image]
            for (x, y), seen in zip(row.points_xy, row.visible, strict=True):
                cells += [f"{x:.3f}", f"{y:.3f}", "true" if seen else "false"]
            # A name may hold anything that a file's can.
            file.write((";".join([_quoted(cells[0]), *cells[1:]]) + "\n").encode("utf-8", "surrogateescape"))


def _quoted(name: str) -> str:
    return f'"{name.replace(chr(34), 2 * chr(34))}"' if set(name) & set(';"\n\r') else name


def _row_of(cells: list[str], where: str) -> PointsRow:
    try:
        with taken_apart():
            points = np.array([[float(x), float(y)] for x, y in zip(cells[1::3], cells[2::3], strict=True)])
    except ValueError as error:
        raise DataSetError(f"{where} holds something that is not a number, or no name ({error})") from error
    if not (np.abs(points) <= FARTHEST_PX).all():
        raise DataSetError(f"{where} holds points that lie in no picture")
    visible = np.array([cell.strip().lower() == "true" for cell in cells[3::3]], dtype=np.bool_)
    return PointsRow(cells[0], points, visible)
