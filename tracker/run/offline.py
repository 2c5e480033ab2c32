"""The one loop for work without a window: results in, sinks out, and what was done is kept however it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tracker.errors import SourceError, SourceProblem
from tracker.run.sinks import SinkSet
from tracker.sources.source import FrameSource
from tracker.types import Frame, TrackResult

Tracked = tuple[Frame, TrackResult]
Step = Callable[[Frame], TrackResult]


class TrackedFrames:
    """The frames of a source, tracked one after the other.

    Parameters
    ----------
    source : FrameSource
        Closed by whoever opened it.
    limit : int or None
        Stop after so many frames.
    skip_s : float
        Leave out so many seconds at the beginning.

    Attributes
    ----------
    first : Frame
        The first that is tracked; known before anything is tracked.
    ended : bool
        Whether the source has come to its end by itself.

    Raises
    ------
    SourceError
        EMPTY where there is no frame, or none that is not left out.
    """

    def __init__(self, source: FrameSource, limit: int | None = None, *, skip_s: float = 0.0) -> None:
        self.first = _first(source, skip_s)
        self.ended = False
        self._source, self._limit = source, limit

    @property
    def expected(self) -> int | None:
        """How many there will be, for a progress bar; None where nobody knows."""
        return min((count for count in (self._source.frame_count, self._limit) if count is not None), default=None)

    def through(self, step: Step) -> Iterator[Tracked]:
        """All frames with what ``step`` makes of them.

        Raises
        ------
        SourceError
            What the source raises.
        """
        frame: Frame | None = self.first
        count = 0
        while frame is not None:
            yield frame, step(frame)
            count += 1
            if count == self._limit:
                return
            frame = self._source.read()
        self.ended = True


def _first(source: FrameSource, skip_s: float) -> Frame:
    frame = source.read()
    if frame is None:
        raise SourceError(SourceProblem.EMPTY, f"{source.name} has no pictures in it.")
    begun_s = frame.time_s
    while frame.time_s - begun_s < skip_s:
        frame = source.read()
        if frame is None:
            raise SourceError(SourceProblem.EMPTY, f"{source.name} is not longer than {skip_s:g} s.")
    return frame


def run_offline(
    tracked: Iterable[Tracked],
    sinks: SinkSet | None = None,
    observe: Callable[[Frame, TrackResult], object] = lambda frame, result: None,
    *,
    live: bool = False,
) -> None:
    """Hand every result to all sinks until there are no more results, or nobody is left to take them.

    Parameters
    ----------
    tracked : iterable of (Frame, TrackResult)
        Such as `TrackedFrames.through`.
    sinks : SinkSet, optional
        Closed at the end, whatever ends it: what was put in is kept.
    observe : callable
        Called with each frame and result on the calling thread: to count, and to move a progress bar.
    live : bool
        The source does not wait: what a sink is too slow for is left out, and counted. Else nothing is left out.

    Raises
    ------
    VisavisError
        If a sink failed; the others have taken everything. And also what ``tracked`` raises, `KeyboardInterrupt`
        included, once all sinks are closed.
    """
    sinks = sinks or SinkSet()
    try:
        sinks.wait_until_open()
        for frame, result in tracked:
            sinks.put(frame, result, goes_on=None if live else _always)
            observe(frame, result)
            if not sinks.is_heard:
                break
    finally:
        _close(sinks)
    sinks.check()


def _close(sinks: SinkSet) -> None:
    try:
        sinks.close()
    except KeyboardInterrupt:  # all of them are ended properly all the same
        sinks.close()
        raise


def _always() -> bool:
    return True
