"""What an export is asked to do, and what it is while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.session.exports.columns import Block
from tracker.session.exports.moments import Moment, Row, moments_of, rows_of
from tracker.session.exports.settings import ALL, ExportSettings

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
    """

    session: Session
    output: Path
    settings: ExportSettings

    @property
    def size_px(self) -> tuple[int, int] | None:
        """(width, height) of the pictures, where known."""
        source = self.session.description.source
        return None if source is None else source.size_px

    @property
    def name(self) -> str:
        """Of the session."""
        return self.session.folder.path.resolve().name

    @property
    def every_face(self) -> bool:
        """Whether there is a row for each face."""
        return self.settings.faces == ALL

    def rows(self, moment: Moment) -> Iterator[Row]:
        """The rows of a moment."""
        return rows_of(moment, every_face=self.every_face, size_px=self.size_px)

    def known(self, blocks: Iterable[Block]) -> frozenset[Block]:
        """Those blocks of which there are values anywhere in the session, and those that are written always.

        Reads the session up to where the last of them has been met.
        """
        blocks = tuple(blocks)
        wanted = {block for block in blocks if not block.always}
        for moment in moments_of(self.session):
            if not wanted:
                break
            rows = tuple(self.rows(moment))
            wanted = {block for block in wanted if not any(block.has_values(row) for row in rows)}
        return frozenset(blocks) - wanted


# Makes the file (or folder) while it is entered, and has it there, whole, when it is left; nothing if it broke off.
Export = Callable[[Job], AbstractContextManager[Writing]]
