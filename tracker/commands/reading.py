"""What commands that go through a source frame by frame have in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.errors import SourceError, SourceProblem
from tracker.sources.source import FrameSource
from tracker.types import Frame

if TYPE_CHECKING:
    from tracker.pipeline import PipelineSettings


def settings_for(source: FrameSource) -> PipelineSettings:
    """The usual settings; a single picture is not kept waiting for steady light."""
    from tracker.head.white_balance import WhiteBalanceSettings
    from tracker.pipeline import PipelineSettings

    settings = PipelineSettings()
    if source.frame_count == 1:
        return replace(settings, white_balance=WhiteBalanceSettings(enabled=False))
    return settings


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
