"""What an export is asked to do, and what it is while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.session.exports.columns import Block
from tracker.session.exports.moments import Moment, Row, rows_of
from tracker.session.exports.settings import ALL, ExportSettings
from tracker.session.exports.survey import Size, size_px_of

if TYPE_CHECKING:
    from tracker.session.reader import Session


@dataclass(slots=True, eq=False)
class Writing:
    """An export that is going on.

    Attributes
    ----------
    take : callable
        Takes the session's moments, one after the other.
    columns : tuple of Block
        Those that are written.
    notes : list of str
        What there is to tell about it in the end, a sentence each, such as what was left out.
    """

    take: Callable[[Moment], None]
    columns: tuple[Block, ...] = ()
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One format of one session.

    Attributes
    ----------
    session : Session
    output : Path
        A file, or a folder where the format is one.
    settings : ExportSettings
    size : Size
        Of the session's faces.
    known : frozenset of Block
        Columns of which the session has anything.
    """

    session: Session
    output: Path
    settings: ExportSettings
    size: Size = field(default_factory=Size)
    known: frozenset[Block] = frozenset()

    @property
    def size_px(self) -> tuple[int, int] | None:
        """(width, height) of the pictures, where known."""
        return size_px_of(self.session)

    @property
    def name(self) -> str:
        """Of the session."""
        return self.session.folder.path.resolve().name

    def rows(self, moment: Moment) -> Iterator[Row]:
        """The rows of a moment."""
        return rows_of(moment, every_face=self.settings.faces == ALL, size_px=self.size_px)


# Makes the file (or folder) while it is entered, and has it there, whole, when it is left; nothing if it broke off.
Export = Callable[[Job], AbstractContextManager[Writing]]
