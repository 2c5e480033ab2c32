"""The demo in motion while nothing can be tracked yet. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from gui.model.tracking import DEMO
from tracker.run.runner import TrackerRunner
from tracker.sources.source import FrameSource
from tracker.types import Frame, State, TrackResult

_STOP_S = 2.0


class Untracked:
    """A pipeline that only hands frames on; it needs no kernels."""

    def step(self, frame: Frame) -> TrackResult:
        """Nothing is known of any frame."""
        return TrackResult(frame.index, frame.time_s, State.STARTING)

    def reset(self, *, same_camera: bool) -> None:
        """There is nothing to forget."""


class Preview:
    """Shows the demo for a while.

    Parameters
    ----------
    open_source : callable
    """

    def __init__(self, open_source: Callable[[str], FrameSource]) -> None:
        self._open = open_source
        self._runner: TrackerRunner[Untracked] | None = None

    @contextmanager
    def shown(self, spec: str) -> Iterator[None]:
        """Have it played, if that is the source that is waited for: any other is opened but once."""
        if spec == DEMO:
            self._runner = TrackerRunner(lambda: self._open(DEMO), Untracked())
            self._runner.start()
        try:
            yield
        finally:
            self.stop()

    def take(self) -> tuple[Frame, TrackResult] | None:
        """The newest frame that nobody has taken yet."""
        runner = self._runner
        return None if runner is None else runner.results.get(0)

    def stop(self) -> None:
        """Show it no longer."""
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.stop(_STOP_S)
