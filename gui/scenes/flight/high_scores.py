"""The ten best flights, kept in a file between runs."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tracker.checked_file import json_of, taken_apart
from tracker.whole_file import put_aside, write_whole

MOST = 10
VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One flight: its points, the level it came to, and the day."""

    score: int
    level: int
    day: str


class HighScores:
    """The list from best to worst.

    A file that cannot be read is put aside under another name, and the list begins anew.

    Parameters
    ----------
    path : Path or None
        The file; read at once. None: nothing is kept.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self.entries: tuple[Entry, ...] = ()
        self.problem: str | None = None
        if path is not None and path.exists():
            self._read(path)

    @property
    def best(self) -> int:
        """The best score, 0 if there is none."""
        return self.entries[0].score if self.entries else 0

    def add(self, entry: Entry) -> int | None:
        """Take in a flight, and save the list if it got into it.

        Parameters
        ----------
        entry : Entry

        Returns
        -------
        int or None
            Its place from 0; the later one of two equals is behind. None: not among the best, or no points at all.
            `problem` tells why the list could not be saved.
        """
        place = sum(other.score >= entry.score for other in self.entries)
        if place >= MOST or entry.score <= 0:
            return None
        self.entries = (*self.entries[:place], entry, *self.entries[place:])[:MOST]
        self._save()
        return place

    def _save(self) -> None:
        if self._path is None:
            return
        content = {"version": VERSION, "flights": [asdict(entry) for entry in self.entries]}
        try:
            write_whole(self._path, (json.dumps(content, indent=1) + "\n").encode())
            self.problem = None
        except OSError as error:
            self.problem = f"The high scores cannot be saved in {self._path.parent} ({error.strerror})."

    def _read(self, path: Path) -> None:
        try:
            content = json_of(path)
            with taken_apart():
                entries = [_entry(item) for item in content["flights"]]
            self.entries = tuple(sorted(entries, key=lambda entry: -entry.score)[:MOST])
        except (OSError, ValueError):
            self.problem = _put_aside(path)


def _entry(item: Any) -> Entry:
    score, level, day = item["score"], item["level"], item["day"]
    if not (_is_whole(score) and _is_whole(level) and isinstance(day, str)):
        raise ValueError("not an entry")
    return Entry(score, level, day[:10])


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9


def _put_aside(path: Path) -> str:
    try:
        aside = put_aside(path)
    except OSError as error:
        return f"The high scores in {path.name} cannot be read ({error.strerror or 'damaged'}); the list begins anew."
    return f"The high scores could not be read; the old file is kept as {aside.name}, and the list begins anew."
