"""What is where on a similarity sheet, as a JSON file beside its picture."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tracker.archives.header import Items, Number, Record, Text, Whole
from tracker.checked_file import json_of
from tracker.session.layout import SessionError
from tracker.session.sheet_features import Likeness
from tracker.session.sheet_layout import MOST_FACES
from tracker.whole_file import write_whole

FORMAT, VERSION = "visavis-sheet", 1
SMALLEST_CELL_PX, LARGEST_CELL_PX = 24, 256
_MOST_SIDE = 64
_LONGEST_NAME = 300

_CELL = Record(
    {
        "column": Whole(0, _MOST_SIDE - 1),
        "row": Whole(0, _MOST_SIDE - 1),
        "index": Whole(0, 1 << 53),
        "name": Text(longest=_LONGEST_NAME),
        "number": Whole(1, 1 << 20),
    },
    optional={"time_s": Number()},
)
_SHEET = Record(
    {
        "format": Text((FORMAT,)),
        "version": Whole(VERSION, VERSION),
        "source": Text(longest=_LONGEST_NAME),
        "by": Text(tuple(one.value for one in Likeness)),
        "columns": Whole(1, _MOST_SIDE),
        "rows": Whole(1, _MOST_SIDE),
        "cell_px": Whole(SMALLEST_CELL_PX, LARGEST_CELL_PX),
        "neighbour_distance": Number(0.0),
        "random_distance": Number(0.0),
        "cells": Items(_CELL, 1, MOST_FACES),
    }
)


@dataclass(frozen=True, slots=True)
class SheetCell:
    """Whose face is in a cell.

    Attributes
    ----------
    column, row : int
        From the top left, from 0.
    index : int
        Of the frame, or of the picture in its folder.
    time_s : float or None
        Of the frame, on the frames' clock.
    name : str
        Of the picture's file; empty for frames.
    number : int
        Which face of the picture.
    """

    column: int
    row: int
    index: int
    time_s: float | None = None
    name: str = ""
    number: int = 1


@dataclass(frozen=True)
class Sheet:
    """A similarity sheet without its picture.

    Attributes
    ----------
    source : str
        What it was made of.
    by : Likeness
    columns, rows, cell_px : int
        The picture is so many cells wide and high, each of so many pixels.
    neighbour_distance, random_distance : float
        See `SheetLayout`.
    cells : tuple of SheetCell
        By row and column.
    """

    source: str
    by: Likeness
    columns: int
    rows: int
    cell_px: int
    neighbour_distance: float
    random_distance: float
    cells: tuple[SheetCell, ...]

    @cached_property
    def at(self) -> Mapping[tuple[int, int], SheetCell]:
        """The cells that are not empty, by column and row."""
        return {(cell.column, cell.row): cell for cell in self.cells}


def write_sheet(path: Path, sheet: Sheet) -> None:
    """Write a sheet's data.

    Raises
    ------
    SessionError
        If it cannot be written.
    """
    told = [asdict(cell) | {"name": _shown(cell.name)} for cell in sheet.cells]
    cells = [{name: value for name, value in cell.items() if value is not None} for cell in told]
    values = asdict(sheet) | {"source": _shown(sheet.source), "by": sheet.by.value, "cells": []}
    # A cell a line, so that people can read it too.
    head = json.dumps({"format": FORMAT, "version": VERSION, **values}, ensure_ascii=False, indent=1)
    lines = ",\n  ".join(json.dumps(cell, ensure_ascii=False) for cell in cells)
    text = head.removesuffix("[]\n}") + f"[\n  {lines}\n ]\n}}\n"
    try:
        write_whole(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise SessionError(f"The sheet cannot be written to {path}: {error.strerror}.") from error


def _shown(name: str) -> str:
    """A file's name as one line; there may be anything in it."""
    return "".join(sign if sign.isprintable() else "?" for sign in name[:_LONGEST_NAME])


def read_sheet(path: Path) -> Sheet:
    """Read what `write_sheet` wrote.

    Raises
    ------
    SessionError
        If it cannot be read, or is no such file.
    """
    try:
        values: dict[str, Any] = _SHEET.taken(json_of(path), "the sheet")
        cells = tuple(SheetCell(**cell) for cell in values["cells"])
        taken = {(cell.column, cell.row) for cell in cells}
        inside = all(column < values["columns"] and row < values["rows"] for column, row in taken)
        if len(taken) < len(cells) or not inside:
            raise ValueError("its cells are not where cells can be")
    except OSError as error:
        raise SessionError(f"{path.name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise SessionError(f"{path.name} is no similarity sheet that can be read ({error}).") from error
    kept = {name: values[name] for name in values if name not in ("format", "version", "by", "cells")}
    return Sheet(by=Likeness(values["by"]), cells=cells, **kept)
