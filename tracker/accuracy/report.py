"""What was measured on a machine, as a file: made piece by piece, so that it can be stopped and gone on with.

It says nothing of a person, and of the machine only its processor.
"""

from __future__ import annotations

import json
import math
import platform
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from statistics import fmean
from typing import Any

import psutil

from tracker.accuracy.conditions import CONDITIONS, FACES, condition_named
from tracker.checked_file import json_of, shown, taken_apart
from tracker.errors import VisavisError
from tracker.whole_file import write_whole
from tracker.words import later

FORMAT, VERSION = "visavis-accuracy", 1
_LONGEST_NAME, _MOST_CELLS = 80, 2000


class ReportError(VisavisError):
    """A report cannot be read or written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One face in one condition; None for what was not found out.

    Attributes
    ----------
    face, condition : str
    frames : int
    found : float
        Share of the frames in which the face was sure.
    points_percent : float or None
        Mean error of the points, percent of the distance of the outer eye corners.
    turn_deg, place_cm : float or None
        Mean error of the head's turn, and of its place, smoothed as everybody gets them.
    shake_mm, shake_deg : float or None
        How the error changes from frame to frame (root mean square).
    lag_ms : float or None
        By how much the smoothed head is late.
    ms_median, ms_p95 : float or None
        From a frame to its result.
    """

    face: str
    condition: str
    frames: int = 0
    found: float = 0.0
    points_percent: float | None = None
    turn_deg: float | None = None
    place_cm: float | None = None
    shake_mm: float | None = None
    shake_deg: float | None = None
    lag_ms: float | None = None
    ms_median: float | None = None
    ms_p95: float | None = None

    def also(self, **values: Any) -> Cell:
        """The same with more known."""
        return replace(self, **values)

    @property
    def fps(self) -> float | None:
        """Frames a second that the tracker is quick enough for."""
        return 1000 / self.ms_median if self.ms_median else None


@dataclass(frozen=True, slots=True)
class Column:
    """One number of a cell as people read it.

    Attributes
    ----------
    title : str
    places : int
        Behind the point.
    of : callable
        Takes it out of a cell.
    """

    title: str
    places: int
    of: Callable[[Cell], float | None]

    def text(self, value: float | None) -> str:
        """The number in words; a dash for what is not known."""
        return "–" if value is None else f"{value:.{self.places}f}"


COLUMNS = (
    Column(later("found, %"), 0, lambda cell: 100 * cell.found),
    Column(later("points, %"), 2, lambda cell: cell.points_percent),
    Column(later("turn, °"), 2, lambda cell: cell.turn_deg),
    Column(later("place, cm"), 2, lambda cell: cell.place_cm),
    Column(later("shake, mm"), 2, lambda cell: cell.shake_mm),
    Column(later("shake, °"), 3, lambda cell: cell.shake_deg),
    Column(later("lag, ms"), 0, lambda cell: cell.lag_ms),
    Column(later("ms a frame"), 2, lambda cell: cell.ms_median),
    Column(later("95 % within ms"), 2, lambda cell: cell.ms_p95),
    Column(later("frames a second"), 0, lambda cell: cell.fps),
)


@dataclass(frozen=True, slots=True)
class Report:
    """What was measured so far.

    Attributes
    ----------
    processor : str
    cores : int
    model : str
        The face model.
    cells : tuple of Cell
    """

    processor: str
    cores: int
    model: str
    cells: tuple[Cell, ...] = ()

    def with_cell(self, cell: Cell) -> Report:
        """The same with one more."""
        return replace(self, cells=(*self.cells, cell))

    def has(self, face: str, condition: str) -> bool:
        """Whether a cell is there."""
        return any((cell.face, cell.condition) == (face, condition) for cell in self.cells)

    @property
    def is_complete(self) -> bool:
        """Whether every face is there in every condition."""
        return all(self.has(face, condition.name) for face in FACES for condition in CONDITIONS)

    @property
    def conditions(self) -> tuple[str, ...]:
        """Names of the conditions, as they came."""
        return tuple(dict.fromkeys(cell.condition for cell in self.cells))

    def mean(self, column: Column, condition: str | None = None) -> float | None:
        """A column's mean over the faces of a condition, or over everything; None where nothing is known."""
        values = [column.of(cell) for cell in self.cells if condition in (None, cell.condition)]
        known = [value for value in values if value is not None]
        return fmean(known) if known else None

    def is_of(self, other: Report) -> bool:
        """Whether another one was measured on the same machine with the same model, so that it can be gone on with."""
        return (self.processor, self.cores, self.model) == (other.processor, other.cores, other.model)


def new_report(model: str) -> Report:
    """A report of this machine, with nothing in it yet."""
    return Report(_processor(), psutil.cpu_count(logical=False) or psutil.cpu_count() or 1, model)


def title_of(condition: str) -> str:
    """A condition as people read it."""
    known = condition_named(condition)
    return condition if known is None else known.title


def save_report(report: Report, path: Path) -> None:
    """Write a report.

    Raises
    ------
    ReportError
        If it cannot be written.
    """
    values = {
        "format": FORMAT,
        "version": VERSION,
        "machine": {"processor": report.processor, "cores": report.cores},
        "model": report.model,
        "cells": [_row(cell) for cell in report.cells],
    }
    try:
        write_whole(path, json.dumps(values, indent=1, allow_nan=False).encode())
    except OSError as error:
        raise ReportError(f"{path.name} cannot be written: {error.strerror}.") from error


def load_report(path: Path) -> Report:
    """Read a report.

    Raises
    ------
    ReportError
        If it cannot be read, or is none.
    """
    try:
        values = json_of(path)
        with taken_apart():
            return _taken(values)
    except OSError as error:
        raise ReportError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise ReportError(f"{path.name} is no report of accuracy that can be used: {error}.") from error


def side_by_side(reports: Iterable[Report], column: Column) -> list[tuple[str, list[float | None]]]:
    """A number by condition, one value for each report; the last row is the mean of all.

    Parameters
    ----------
    reports : iterable of Report
    column : Column
    """
    reports = list(reports)
    names = dict.fromkeys(name for report in reports for name in report.conditions)
    rows = [(title_of(name), [report.mean(column, name) for report in reports]) for name in names]
    return [*rows, (later("All"), [report.mean(column) for report in reports])]


def _row(cell: Cell) -> dict[str, Any]:
    return {name: round(value, 4) if isinstance(value, float) else value for name, value in asdict(cell).items()}


def _taken(values: dict[str, Any]) -> Report:
    if values["format"] != FORMAT:
        raise ValueError(f"it is of the format {shown(values['format'])}")
    if values["version"] != VERSION:
        raise ValueError(f"it is of version {shown(values['version'])}, not {VERSION}")
    rows, machine = list(values["cells"]), values["machine"]
    if len(rows) > _MOST_CELLS:
        raise ValueError("it has too many rows")
    return Report(_name(machine["processor"]), int(machine["cores"]), _name(values["model"]), tuple(map(_cell, rows)))


def _cell(row: dict[str, Any]) -> Cell:
    numbers: dict[str, float | None] = {}
    for item in fields(Cell)[3:]:
        value = row[item.name]
        numbers[item.name] = None if value is None and item.name != "found" else _number(value)
    frames = int(row["frames"])
    if frames < 0:
        raise ValueError("a count is below 0")
    return Cell(face=_name(row["face"]), condition=_name(row["condition"]), frames=frames).also(**numbers)


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number) or abs(number) > 1e9:
        raise ValueError("a number is beyond all reason")
    return number


def _name(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_NAME or not value.isprintable():
        raise ValueError(f"{shown(value)} is no name")
    return value


def _processor() -> str:
    """What the processor is called."""
    named = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # only Linux has it
        lines = []
    named = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), named)
    return "".join(sign for sign in named if sign.isprintable())[:_LONGEST_NAME] or "unknown"
