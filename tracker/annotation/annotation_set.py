"""A folder of pictures, and what is said of their points so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tracker.annotation.log import append_to_log, log_path, logs_in, read_log, write_log
from tracker.annotation.marks import PictureState, PointMarks, no_marks
from tracker.errors import DataSetError
from tracker.markup import IBUG_68, Markup
from tracker.sources.picture_folder import pictures_in

# After so many lines the file is written anew, which keeps it short.
_MOST_LINES = 2000


@dataclass(frozen=True, slots=True)
class Progress:
    """How many pictures are how far."""

    untouched: int
    begun: int
    done: int

    @property
    def total(self) -> int:
        """All pictures."""
        return self.untouched + self.begun + self.done


class AnnotationSet:
    """The annotations of a folder in one layout; every change is on its way to the disk before `put` returns.

    Parameters
    ----------
    folder : Path
    markup : Markup, optional
        None: that of the annotations that are there, and of the 68 points where there are none.

    Attributes
    ----------
    folder : Path
    markup : Markup
    names : tuple of str
        Of the pictures, in the order in which they are shown.
    note : str
        What is to be told of the folder, in a sentence; "" for nothing.

    Raises
    ------
    SourceError
        If the folder cannot be read or holds no pictures.
    DataSetError
        If its annotations cannot be read, or are of another layout of the same name.
    """

    def __init__(self, folder: Path, markup: Markup | None = None) -> None:
        contents = pictures_in(folder)
        self.folder, self.note = folder, contents.note
        self.names = tuple(path.name for path in contents.pictures)
        self.markup = markup or _markup_there(folder)
        self._path = log_path(folder, self.markup)
        self._marks: dict[str, PointMarks] = {}
        self._lines: int | None = None
        if self._path.exists():
            self._read()

    def _read(self) -> None:
        logged = read_log(self._path)
        if (logged.markup.text, logged.markup.name) != (self.markup.text, self.markup.name):
            raise DataSetError(
                f"{self.folder} is annotated with another layout that is called {self.markup.name} too. Give yours "
                "another name."
            )
        self._marks, self._lines = logged.marks, logged.lines
        if logged.damaged:
            self.note = f"{logged.damaged} lines of {self._path.name} are damaged, and what they said is lost."

    def path_of(self, name: str) -> Path:
        """Where a picture is."""
        return self.folder / name

    def marks(self, name: str) -> PointMarks:
        """What is said of a picture."""
        return self._marks.get(name) or no_marks(self.markup.point_count)

    def put(self, name: str, marks: PointMarks) -> None:
        """Say something else of a picture, and keep it.

        Raises
        ------
        DataSetError
            If it cannot be written; it is known on all the same, and the next time all is written.
        """
        if marks == self.marks(name):
            return
        self._marks[name] = marks
        try:
            if self._lines is None or self._lines >= _MOST_LINES + len(self._marks) or not self._path.exists():
                self._lines = None
                write_log(self._path, self.markup, self._marks)
                self._lines = len(self._marks)
            else:
                append_to_log(self._path, name, marks)
                self._lines += 1
        except OSError as error:
            self._lines = None
            raise DataSetError(
                f"The points cannot be kept in {self._path} ({error.strerror}). Make room, or allow writing there."
            ) from error

    def take(self, marks: Mapping[str, PointMarks], *, replace: bool) -> tuple[int, int]:
        """Take over what was imported.

        Parameters
        ----------
        marks : mapping of str to PointMarks
            By the names of pictures; others than those of the folder are not taken.
        replace : bool
            Whether also of pictures on which something is placed already.

        Returns
        -------
        taken, kept : int
            Pictures taken over, and those left as they were.

        Raises
        ------
        DataSetError
            If it cannot be written.
        """
        known = {name: one for name, one in marks.items() if name in set(self.names)}
        free = {name: one for name, one in known.items() if replace or not self.marks(name).placed}
        for name, one in free.items():
            self.put(name, one)
        return len(free), len(known) - len(free)

    @property
    def progress(self) -> Progress:
        """How far all pictures are."""
        states = [self.marks(name).state for name in self.names]
        return Progress(*(states.count(state) for state in PictureState))

    def in_state(self, *states: PictureState) -> Iterable[str]:
        """The names of pictures that are so far."""
        return (name for name in self.names if self.marks(name).state in states)


def _markup_there(folder: Path) -> Markup:
    logs = logs_in(folder)
    if len(logs) > 1:
        names = ", ".join(path.name for path in logs)
        raise DataSetError(f"{folder} is annotated in several layouts ({names}). Say which with --layout.")
    return read_log(logs[0]).markup if logs else IBUG_68
