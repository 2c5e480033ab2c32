"""What was marked in a session: a JSON object a line, so that a mark is on the disk as soon as it is made."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from math import isfinite
from pathlib import Path
from typing import Any, BinaryIO

from tracker.checked_file import MOST_TEXT_BYTES, shown, taken_apart, text_of
from tracker.session.layout import SessionError
from tracker.whole_file import write_whole

FORMAT_VERSION = 1
LONGEST_LABEL = 500
_LONGEST_ORIGIN = 100


class MarkerKind(Enum):
    """What a marker says."""

    EVENT = "event"
    EXCLUDE = "exclude"
    LABEL = "label"
    LOSS = "loss"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Marker:
    """Something that was marked.

    Attributes
    ----------
    time_s : float
        When it begins, on the frames' clock.
    kind : MarkerKind
    label : str
        At most `LONGEST_LABEL` characters.
    duration_s : float
        0 for a moment.
    origin : str
        Who made it: ``"user"``, or the program that it came from.
    wall_ns : int or None
        When it was made, nanoseconds since 1970, UTC.

    Raises
    ------
    ValueError
        If it is at no time, or its words are too long.
    """

    time_s: float
    kind: MarkerKind
    label: str
    duration_s: float = 0.0
    origin: str = "user"
    wall_ns: int | None = None

    def __post_init__(self) -> None:
        if not (isfinite(self.time_s) and isfinite(self.duration_s) and self.duration_s >= 0.0):
            raise ValueError("a marker must be at a time, and last some seconds or none")
        if len(self.label) > LONGEST_LABEL or len(self.origin) > _LONGEST_ORIGIN:
            raise ValueError(f"the label of a marker is longer than {LONGEST_LABEL} characters")


def line_of(marker: Marker) -> str:
    """A marker as a line of the file, with its end."""
    values: dict[str, Any] = {"time_s": marker.time_s, "kind": marker.kind.value, "label": marker.label}
    values |= {"duration_s": marker.duration_s, "origin": marker.origin}
    if marker.wall_ns is not None:
        values["wall_ns"] = marker.wall_ns
    return json.dumps(values, ensure_ascii=False) + "\n"


def heading() -> str:
    """The first line of the file, with its end."""
    return json.dumps({"visavis_markers": FORMAT_VERSION}) + "\n"


def append(path: Path, marker: Marker) -> None:
    """Add a marker at the end of a file, which is made if it is missing.

    Raises
    ------
    SessionError
        If it cannot be written.
    """
    try:
        with path.open("a+b") as file:
            file.write(_opening(file) + as_bytes(line_of(marker)))
    except OSError as error:
        raise SessionError(f"The marker cannot be kept in {path}: {error.strerror}.") from error


def write_markers(path: Path, markers: Iterable[Marker]) -> None:
    """Write all markers, in the order of their times, in place of those that were there.

    Raises
    ------
    SessionError
        If they cannot be written; those that were there before are kept.
    """
    lines = [line_of(marker) for marker in sorted(markers, key=lambda marker: marker.time_s)]
    try:
        write_whole(path, as_bytes(heading() + "".join(lines)))
    except OSError as error:
        raise SessionError(f"The markers cannot be kept in {path}: {error.strerror}.") from error


def read_markers(path: Path) -> tuple[Marker, ...]:
    """The markers of a file by time, without lines that are damaged; none if there is no file.

    Raises
    ------
    SessionError
        If the file cannot be read, or another version wrote it.
    """
    return read_damaged_markers(path)[0]


def read_damaged_markers(path: Path) -> tuple[tuple[Marker, ...], int]:
    """The markers of a file, and how many lines of it are damaged.

    Raises
    ------
    SessionError
        As for `read_markers`.
    """
    try:
        lines = [line for line in text_of(path, MOST_TEXT_BYTES).split("\n") if line.strip()]
        if lines:
            _check_heading(lines[0])
    except FileNotFoundError:
        return (), 0
    except OSError as error:
        raise SessionError(f"{path.name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise SessionError(f"{path.name} cannot be read ({error}).") from error
    found, damaged = [], 0
    for line in lines[1:]:
        try:
            found.append(_marker_of(line))
        except ValueError:
            damaged += 1
    return tuple(sorted(found, key=lambda marker: marker.time_s)), damaged


def as_bytes(text: str) -> bytes:
    """UTF-8, whatever is in a label."""
    return text.encode("utf-8", "replace")


def _opening(file: BinaryIO) -> bytes:
    """What is missing before another line: the heading of a new file, or the end of a line that was cut off."""
    if file.seek(0, os.SEEK_END) == 0:
        return as_bytes(heading())
    file.seek(-1, os.SEEK_END)
    return b"" if file.read(1) == b"\n" else b"\n"


def _check_heading(line: str) -> None:
    with taken_apart():
        version = json.loads(line)["visavis_markers"]
    if version != FORMAT_VERSION:
        raise ValueError(f"it is of version {shown(version)} of the format, not {FORMAT_VERSION}")


def _marker_of(line: str) -> Marker:
    with taken_apart():
        values = json.loads(line)
        wall_ns = values.get("wall_ns")
        return Marker(
            float(values["time_s"]),
            MarkerKind(values["kind"]),
            str(values["label"]),
            float(values.get("duration_s", 0.0)),
            str(values.get("origin", "user")),
            None if wall_ns is None else int(wall_ns),
        )
