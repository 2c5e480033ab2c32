"""What commands that go through a source frame by frame have in common."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from tracker.commands.console import InterruptedWorkError, frames_progress
from tracker.errors import SourceError
from tracker.types import Frame, TrackResult

if TYPE_CHECKING:
    from tracker.run.offline import Tracked
    from tracker.run.sinks import SinkSet


class Tally(Protocol):
    """Counts what was done, and says as text how much that is."""

    def add(self, frame: Frame, result: TrackResult) -> None:
        """Count one more result."""


@dataclass(frozen=True, slots=True)
class Work:
    """Work that goes through a source without a window.

    Attributes
    ----------
    what : str
        In front of the progress bar.
    output : Path or None
        Where what was done is kept, if it is.
    expected : int or None
        Number of frames, where known.
    live : bool
        The source does not wait, see `tracker.run.offline.run_offline`.
    quiet : bool
        Show no progress.
    """

    what: str
    output: Path | None
    expected: int | None = None
    live: bool = False
    quiet: bool = False

    def do(self, tracked: Iterable[Tracked], sinks: SinkSet, tally: Tally) -> None:
        """Run the offline loop with a progress bar; whatever breaks it off, a line tells what was kept."""
        from tracker.run.offline import run_offline

        with frames_progress(self.what, self.expected, quiet=self.quiet) as advance:

            def observe(frame: Frame, result: TrackResult) -> None:
                tally.add(frame, result)
                advance()

            try:
                run_offline(tracked, sinks, observe, live=self.live)
            except KeyboardInterrupt:
                kept = f"; kept in {self.output}" if self._kept_anything else ""
                raise InterruptedWorkError(f"stopped{kept}: {tally}") from None
            except SourceError as error:
                kept = f" Kept in {self.output}: {tally}." if self._kept_anything else ""
                raise SourceError(error.problem, f"{error}{kept}") from error

    @property
    def _kept_anything(self) -> bool:
        """Whether there is an output: a film has none before its first frame."""
        return self.output is not None and self.output.exists()
