"""Reads a track back from the table that `tracker.files.track_table` writes, as far as the head and its place go."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Mapping
from contextlib import closing
from itertools import chain
from pathlib import Path

from tracker.checked_file import lines_of, one_line, taken_apart
from tracker.errors import SourceError, SourceProblem
from tracker.files.track_table import POSE_COLUMNS
from tracker.program import NAME
from tracker.types import Box, HeadPosition, Rotation, State, TrackedHead, TrackResult

_NEEDED = ("frame", "time_s", "state", "head_x_cm", "head_y_cm", "head_z_cm")
_BOX = ("box_x_px", "box_y_px", "box_width_px", "box_height_px", "box_angle_rad")

# More than a year; farther than anybody is from a screen, in the table's pixels and centimetres; more frames than that.
_LONGEST_S, _FARTHEST, _MOST_FRAMES = 4e7, 1e6, 10**10


def read_track(path: Path) -> Iterator[TrackResult]:
    """Give the rows of a track, in order.

    Parameters
    ----------
    path : Path
        As written by ``main.py track``.

    Yields
    ------
    TrackResult
        With state, box and head; the events and the rest are not in the table.

    Raises
    ------
    SourceError
        If the file cannot be read, has no rows, or a row says what it cannot say.
    """
    return (result for result, _ in read_track_and_turns(path))


def read_track_and_turns(path: Path) -> Iterator[tuple[TrackResult, Rotation | None]]:
    """The same with how the head is turned; None in rows and tables that do not say.

    Parameters
    ----------
    path : Path

    Yields
    ------
    result : TrackResult
    rotation : Rotation or None

    Raises
    ------
    SourceError
        As `read_track`.
    """
    try:
        with closing(lines_of(path)) as lines:
            # Spreadsheets put semicolons or tabs where the comma is the decimal point.
            header = next(lines, "")
            rows = csv.DictReader(chain([header], lines), delimiter=max(",;\t", key=header.count))
            missing = [name for name in _NEEDED if name not in (rows.fieldnames or ())]
            if missing:
                raise SourceError(
                    SourceProblem.UNREADABLE,
                    f"{path} is not a track: it has no column {missing[0]}. Make one with: {NAME} track",
                )
            last_s = -math.inf
            for row in rows:
                result, turn = _result(path, rows.line_num, row)
                if result.time_s <= last_s:
                    raise SourceError(SourceProblem.UNREADABLE, f"{path}, line {rows.line_num}: time runs backwards.")
                last_s = result.time_s
                yield result, turn
            if last_s == -math.inf:
                raise SourceError(SourceProblem.EMPTY, f"{path} has no rows.")
    except FileNotFoundError:
        raise SourceError(SourceProblem.NOT_FOUND, f"There is no file {path}.") from None
    except (OSError, ValueError, csv.Error) as error:
        raise SourceError(
            SourceProblem.UNREADABLE, f"{path} cannot be read as a table: {one_line(str(error))}"
        ) from error


def _result(path: Path, line: int, row: Mapping[str, str | None]) -> tuple[TrackResult, Rotation | None]:
    try:
        with taken_apart():
            return _parsed(row), _turn(row)
    except ValueError as error:
        raise SourceError(SourceProblem.UNREADABLE, f"{path}, line {line} cannot be understood ({error}).") from None


def _parsed(row: Mapping[str, str | None]) -> TrackResult:
    head, box = _numbers(row, _NEEDED[3:]), _numbers(row, _BOX)
    time_s = _number(row["time_s"] or "")
    if not abs(time_s) <= _LONGEST_S:
        raise ValueError("time_s is no time")
    confidence = _number(row.get("confidence") or "0")
    if not math.isfinite(confidence):
        raise ValueError("confidence is no number")
    index = int(row["frame"] or "")
    if not 0 <= index <= _MOST_FRAMES:
        raise ValueError("frame is no number of a frame")
    return TrackResult(
        index=index,
        time_s=time_s,
        state=State[(row["state"] or "").strip()],
        tracked_head=TrackedHead(
            box=Box(*box) if box else None,
            confidence=confidence,
            head=HeadPosition(*(value / 100 for value in head)) if head else None,
        ),
    )


def _turn(row: Mapping[str, str | None]) -> Rotation | None:
    angles = _numbers(row, POSE_COLUMNS)
    return Rotation(*(math.radians(angle) for angle in angles)) if angles else None


def _number(cell: str) -> float:
    return float(cell.replace(",", "."))


def _numbers(row: Mapping[str, str | None], names: tuple[str, ...]) -> list[float]:
    """The cells as numbers, or nothing if any is empty."""
    cells = [row.get(name) or "" for name in names]
    if not all(cells):
        return []
    values = [_number(cell) for cell in cells]
    if not all(map(math.isfinite, values)):
        return []
    if max(map(abs, values)) > _FARTHEST:
        raise ValueError("a place is out of this world")
    return values
