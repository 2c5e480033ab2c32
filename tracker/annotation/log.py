"""The file in which annotations are kept: a line for each change, so that whatever ends the program loses none.

The first line says what it is, of which version, and for which layout; every other one all that is known of one picture
from then on. A line counts once it is there to its end, and the last one of a picture holds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.annotation.marks import Place, PointMarks
from tracker.checked_file import shown, taken_apart, text_of
from tracker.errors import DataSetError
from tracker.files.pts import FARTHEST_PX
from tracker.layouts import layout_of_text
from tracker.markup import MARKUPS, Markup
from tracker.whole_file import write_whole

VERSION = 1
ENDING = ".annotations.jsonl"
_MOST_BYTES = 1 << 27


@dataclass(frozen=True, slots=True, eq=False)
class LoggedAnnotations:
    """What a file holds.

    Attributes
    ----------
    markup : Markup
    marks : dict of str to PointMarks
        By the name of the picture's file.
    lines : int
        How many there are; more than pictures where these were changed.
    damaged : int
        Lines that could not be read. What they said is lost.
    """

    markup: Markup
    marks: dict[str, PointMarks]
    lines: int
    damaged: int


def log_path(folder: Path, markup: Markup) -> Path:
    """Where the annotations of a folder of pictures are."""
    return folder / f"{markup.name}{ENDING}"


def logs_in(folder: Path) -> list[Path]:
    """All such files in a folder."""
    return sorted(path for path in folder.glob(f"*{ENDING}") if path.is_file())


def read_log(path: Path) -> LoggedAnnotations:
    """Read a file of annotations.

    Raises
    ------
    DataSetError
        If it cannot be read, or is none.
    """
    try:
        first, *lines = text_of(path, _MOST_BYTES).split("\n")
        markup = _markup_in(first)
    except OSError as error:
        raise DataSetError(f"The annotations in {path.name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise DataSetError(f"{path.name} holds no annotations that this version knows ({error}).") from error
    marks, damaged = {}, 0
    # What follows the last end of a line was cut off while it was written.
    for line in lines[:-1]:
        try:
            with taken_apart():
                name, one = _picture_in(json.loads(line), markup.point_count)
        except ValueError:
            damaged += 1
        else:
            marks[name] = one
    return LoggedAnnotations(markup, marks, len(lines) - 1, damaged)


def write_log(path: Path, markup: Markup, marks: Mapping[str, PointMarks]) -> None:
    """Write the file anew, a line a picture; it is the old one or the new one whatever happens.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    head = {"visavis_annotations": VERSION, "layout": markup.text or markup.name}
    lines = [json.dumps(head), *(_line(name, one) for name, one in marks.items()), ""]
    write_whole(path, "\n".join(lines).encode())


def append_to_log(path: Path, name: str, marks: PointMarks) -> None:
    """Add what is known of a picture now; with the system when this returns.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    with path.open("r+b") as file:
        end = file.seek(0, 2)
        file.seek(max(0, end - 1))
        # A line that was cut off is not to be gone on with.
        begun = b"" if file.read(1) == b"\n" else b"\n"
        file.seek(end)
        file.write(begun + _line(name, marks).encode() + b"\n")


def _line(name: str, marks: PointMarks) -> str:
    places = [None if place is None else [round(value, 3) for value in place] for place in marks.places]
    record: dict[str, object] = {"picture": name, "points": places}
    if marks.hidden:
        record["hidden"] = sorted(marks.hidden)
    if marks.done:
        record["done"] = True
    return json.dumps(record, separators=(",", ":"))


def _markup_in(line: str) -> Markup:
    with taken_apart():
        head = json.loads(line)
        if not isinstance(head, dict) or head.get("visavis_annotations") != VERSION:
            raise ValueError(f"it does not begin with visavis_annotations {VERSION}")
        layout = head["layout"]
        return MARKUPS[layout] if layout in MARKUPS else layout_of_text(layout)


def _picture_in(record: Any, point_count: int) -> tuple[str, PointMarks]:
    name, places, hidden = record["picture"], record["points"], record.get("hidden", [])
    if not isinstance(name, str) or not name or "/" in name or "\0" in name:
        raise ValueError(f"{shown(name)} is no name of a picture")
    if len(places) != point_count:
        raise ValueError(f"{shown(name)} has {len(places)} points")
    marks = PointMarks(tuple(None if place is None else _place(place) for place in places))
    if not all(type(point) is int and 0 <= point < point_count for point in hidden):
        raise ValueError(f"{shown(name)} hides points that it does not have")
    return name, marks.with_hidden(hidden, True).as_done(record.get("done") is True)


def _place(value: Any) -> Place:
    x, y = (float(one) for one in value)
    if not (abs(x) <= FARTHEST_PX and abs(y) <= FARTHEST_PX):
        raise ValueError("a point lies in no picture")
    return x, y
