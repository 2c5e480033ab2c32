"""What commands that go through a source frame by frame have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.commands.console import InterruptedWorkError, frames_progress
from tracker.errors import SourceError
from tracker.sources.source import FrameSource
from tracker.types import Frame, TrackResult

if TYPE_CHECKING:
    from tracker.pipeline import PipelineSettings
    from tracker.run.offline import Tracked
    from tracker.run.sinks import SinkSet


def settings_for(source: FrameSource) -> PipelineSettings:
    """The usual settings; a single picture is not kept waiting for steady light."""
    from dataclasses import replace

    from tracker.head.white_balance import WhiteBalanceSettings
    from tracker.pipeline import PipelineSettings

    settings = PipelineSettings()
    if source.frame_count == 1:
        return replace(settings, white_balance=WhiteBalanceSettings(enabled=False))
    return settings


def go_through(
    tracked: Iterable[Tracked],
    sinks: SinkSet,
    observe: Callable[[Frame, TrackResult], object],
    *,
    what: str,
    expected: int | None,
    output: Path,
    tally: object,
    live: bool = False,
    quiet: bool = False,
) -> None:
    """Run the offline loop with a progress bar; whatever breaks it off, a line tells what was kept.

    Parameters
    ----------
    tracked, sinks, observe, live
        See `tracker.run.offline.run_offline`.
    what : str
        In front of the progress bar.
    expected : int or None
        Number of frames, where known.
    output : Path
        Where what was done is kept.
    tally : object
        Says as text how much that is.
    quiet : bool
        Show no progress.
    """
    from tracker.run.offline import run_offline

    with frames_progress(what, expected, quiet=quiet) as advance:
        try:
            run_offline(tracked, sinks, lambda frame, result: (observe(frame, result), advance()), live=live)
        except KeyboardInterrupt:
            raise InterruptedWorkError(f"stopped; kept in {output}: {tally}") from None
        except SourceError as error:
            raise SourceError(error.problem, f"{error} Kept in {output}: {tally}.") from error
