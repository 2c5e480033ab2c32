"""What commands that go through a source frame by frame have in common."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.errors import SourceError, SourceProblem
from tracker.sources.source import FrameSource
from tracker.types import Frame


def frames_with_first(source: FrameSource) -> Iterator[Frame]:
    """The frames of a source that has at least one.

    Raises
    ------
    SourceError
        EMPTY, at the first, where there is none; and what the source raises.
    """
    first = source.read()
    if first is None:
        raise SourceError(SourceProblem.EMPTY, f"{source.name} has no pictures in it.")
    yield first
    yield from source


def expected_count(source: FrameSource, limit: int | None) -> int | None:
    """How many frames there will be, for a progress bar; None where nobody knows."""
    known = [count for count in (source.frame_count, limit) if count is not None]
    return min(known, default=None)
