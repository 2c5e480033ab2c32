"""What a session holds at all, found in one pass for all formats that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.session.exports.columns import Block
from tracker.session.exports.moments import moments_of, rows_of

if TYPE_CHECKING:
    from tracker.session.reader import Session


@dataclass(frozen=True, slots=True)
class Size:
    """How many columns there are of what differs from session to session.

    Attributes
    ----------
    points, parameters : int
        Of a face; 0 where there is none.
    """

    points: int = 0
    parameters: int = 0


# What is usual, for those who describe columns without a session.
USUAL = Size(68, 24)


def size_of(session: Session) -> Size:
    """The size of the first face of a session.

    Parameters
    ----------
    session : Session
    """
    face = next((one.face for result in session.results for one in result.faces), None)
    return Size() if face is None else Size(len(face.points_xy), len(face.parameters))


def size_px_of(session: Session) -> tuple[int, int] | None:
    """(width, height) of the pictures, where known.

    Parameters
    ----------
    session : Session
    """
    source = session.description.source
    return None if source is None else source.size_px


def known_blocks(
    session: Session,
    blocks: Iterable[Block],
    *,
    every_face: bool,
    looked: Callable[[], object] = lambda: None,
) -> frozenset[Block]:
    """Those blocks of which there are values anywhere, and those that are written always.

    Reads the session up to where the last of them has been met.

    Parameters
    ----------
    session : Session
    blocks : iterable of Block
    every_face : bool
        Whether any face is looked at, or only the one that counts.
    looked : callable
        Called after each frame; what it raises ends the search.
    """
    blocks = frozenset(blocks)
    wanted = {block for block in blocks if not block.always}
    size_px = size_px_of(session)
    for moment in moments_of(session) if wanted else ():
        rows = tuple(rows_of(moment, every_face=every_face, size_px=size_px))
        wanted = {block for block in wanted if not any(block.has_values(row) for row in rows)}
        looked()
        if not wanted:
            break
    return blocks - wanted
