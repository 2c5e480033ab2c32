"""The two threads of the tracker: one captures, one tracks. One of the three places that may read a clock."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Generic, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from tracker.errors import SourceError, VisavisError
from tracker.run.mailbox import Mailbox
from tracker.run.monitor import Phase, RunMonitor, RunnerStatus
from tracker.run.playback import Order, Playback, PlaybackSettings
from tracker.run.sinks import GoesOn, SinkSet
from tracker.run.timeline import Timeline
from tracker.sources.paced import PacedSource
from tracker.sources.source import FrameSource
from tracker.types import Frame, Points, TrackResult

# How long the tracking thread waits for a frame before it looks at its commands again.
COMMAND_POLL_S = 0.05

log = logging.getLogger(__name__)


class Steps(Protocol):
    """What the tracking thread drives: `tracker.pipeline.Pipeline`, or anything else with its ``step``."""

    def step(self, frame: Frame) -> TrackResult:
        """Take in one frame."""

    def reset(self, *, same_camera: bool) -> None:
        """Begin anew with the next frame, as the source was sought."""


P = TypeVar("P", bound=Steps)


@dataclass(frozen=True, slots=True)
class _Captured:
    """A frame on its way to the tracking thread; ``order`` is None where frames come in their order only."""

    frame: Frame
    captured_s: float
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class _End:
    """There is no frame left, but one may be asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class ClipStatus:
    """What is known of a recorded source, and how it is played.

    Attributes
    ----------
    frame_count : int or None
    frame_rate_hz : float or None
    times_s : ndarray, shape (N,), float64, or None
        When each frame is shown; None until that is known, or where only decoding tells.
    seekable : bool
    known : ndarray, shape (M,), uint8
        What the tracker knew in each frame, see `Timeline.codes`; M may be less than the count of frames.
    version : int
        Changes with ``known``.
    seeking : bool
        A frame that was asked for is not there yet.
    playback : PlaybackSettings
    """

    frame_count: int | None
    frame_rate_hz: float | None
    times_s: Points | None
    seekable: bool
    known: NDArray[np.uint8]
    version: int
    seeking: bool
    playback: PlaybackSettings


class TrackerRunner(Generic[P]):
    """Runs a pipeline over a source on two threads of its own; started once, stopped once.

    The newest frame wins for live sources; others lose none and play at their own rate if ``paced``. Whatever goes
    wrong in a thread ends the run and stands in `status`.

    Parameters
    ----------
    open_source : callable
        Opens the source; called on the capture thread, since a camera may take seconds. The runner closes it.
    pipeline : Steps
        Touched by the tracking thread only, from `start` until the run is over.
    paced : bool
        Play files at the rate of their time stamps (for the app), rather than as fast as they can be tracked.
    keep_open : bool
        Hold a source that can be sought at its end, rather than close it: it may be sought, or played again.
    sinks : SinkSet, optional
        Take every result; they are of whoever made them, and outlive the run. What a lossless one is too slow for is
        waited for where the source is a file, and left out where it is live.
    clock : callable
        Seconds on the clock of `time.monotonic`.

    Attributes
    ----------
    results : Mailbox of (Frame, TrackResult)
        The newest result that nobody has taken yet, for the GUI to pull; closed when the last one is in. It is the one
        sink without a thread of its own, as the GUI's is its thread.
    timeline : Timeline
        What was known in each frame of a recorded source.
    """

    def __init__(
        self,
        open_source: Callable[[], FrameSource],
        pipeline: P,
        *,
        paced: bool = True,
        keep_open: bool = False,
        sinks: SinkSet | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.results: Mailbox[tuple[Frame, TrackResult]] = Mailbox()
        self._open_source = open_source
        self._pipeline = pipeline
        self._paced = paced
        self._sinks = sinks or SinkSet()
        self._source: FrameSource | None = None
        self._frames: Mailbox[_Captured | _End] = Mailbox()
        self._commands: SimpleQueue[Callable[[P], object]] = SimpleQueue()
        self._monitor = RunMonitor(clock)
        self._stopping = Event()
        self._keep_open = keep_open
        self._playback = Playback()
        self._frame_times: Points | None = None
        self.timeline = Timeline()
        self._threads: tuple[Thread, ...] = ()

    @property
    def source(self) -> FrameSource | None:
        """The source, for its name, size and length; None until it is open."""
        return self._source

    def start(self) -> None:
        """Open the source and begin, on the threads; returns at once."""
        if self._threads:
            raise RuntimeError("a runner is started only once; make a new one")
        self._monitor.opening()
        self._threads = (
            Thread(target=self._capture, name="visavis-capture", daemon=True),
            Thread(target=self._track, name="visavis-tracking", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def stop(self, timeout_s: float = 3.0) -> bool:
        """End the run and wait for the threads. May be called at any time, and again.

        Returns
        -------
        bool
            False if a thread did not end in time, as when a camera's driver hangs. The thread is a daemon and closes
            the source should it ever come back; make a new pipeline then, for this one may still be in use.
        """
        self._shut()
        ended = self.wait(timeout_s)
        self._monitor.finish(Phase.STOPPED)
        return ended

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until the run is over and its threads are gone; False if that takes more than ``timeout_s`` seconds."""
        deadline_s = None if timeout_s is None else time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(None if deadline_s is None else max(0.0, deadline_s - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def pause(self) -> None:
        """Read no more frames until `resume`. The source stays open, and commands are still carried out."""
        self._playback.pause()
        self._monitor.pause(True)

    def resume(self) -> None:
        """Go on after `pause`; a source that is held at its end begins anew."""
        self._monitor.pause(False)
        self._playback.resume()
        self._hurry()

    def seek(self, index: int) -> None:
        """Go on from a frame of a source that can be sought; the newest request wins.

        The tracker begins anew there, with nothing in mind that it saw elsewhere. While paused, or at the end, exactly
        that frame is shown, and nothing is played.
        """
        self._playback.seek(index)
        self._monitor.pause(self._playback.paused)
        self._hurry()

    def step(self, frames: int) -> None:
        """Pause, so many frames further on or (negative) further back."""
        self._playback.step(frames)
        self._monitor.pause(True)
        self._hurry()

    def scrub(self, on: bool) -> None:
        """Show nothing but what is sought, as long as somebody looks for a place; no pause for anyone else."""
        self._playback.scrub(on)

    def play_as(self, settings: PlaybackSettings) -> None:
        """Play a recorded source faster or slower, again and again, or only a part of it."""
        self._playback.use(settings)
        self._hurry()

    def clip(self) -> ClipStatus | None:
        """What there is to know of the source if it is a recorded one with an end; None until it is open."""
        source = self._source
        if source is None or not source.recorded or (source.frame_count is None and not source.seekable):
            return None
        known = self.timeline
        return ClipStatus(
            frame_count=source.frame_count if self._frame_times is None else self._frame_times.size,
            frame_rate_hz=source.frame_rate_hz,
            times_s=self._frame_times,
            seekable=source.seekable,
            version=known.version,
            known=known.codes,
            seeking=self._playback.seeking,
            playback=self._playback.settings,
        )

    def post(self, command: Callable[[P], object]) -> bool:
        """Have ``command(pipeline)`` called on the tracking thread, between frames.

        A `VisavisError` that the command raises becomes the notice in `status`, and the run goes on; any other error
        ends the run.

        Returns
        -------
        bool
            False if the run is over, so that the command will not be carried out.
        """
        if self._monitor.over():
            return False
        self._commands.put(command)
        return True

    def status(self) -> RunnerStatus:
        """How the run is going."""
        left_out = self._source.dropped if self._source is not None else 0
        return self._monitor.status(self._frames.dropped + left_out)

    def _capture(self) -> None:
        try:
            with self._opened() as source:
                self._monitor.running()
                if self._keep_open and source.seekable:
                    self._read_as_asked(source)
                else:
                    self._read_all(source)
        except Exception as error:
            self._fail(error)
        finally:
            self._frames.close()

    def _opened(self) -> FrameSource:
        source = self._open_source()
        if self._paced and not source.live:
            source = PacedSource(source)
        if source.notes:
            self._monitor.complain(" ".join(source.notes))
        self._source = source
        return source

    def _read_all(self, source: FrameSource) -> None:
        while self._playback.next() is not None:
            if source.live:
                self._monitor.waiting()
            frame = source.read()
            if frame is None:
                return
            now_s = self._monitor.captured()
            captured_s = frame.time_s if source.monotonic_stamps else now_s
            self._frames.put(_Captured(frame, captured_s), lossless=not source.live)

    def _read_as_asked(self, source: FrameSource) -> None:
        """Give the frames that are asked for, and hold the source at its end."""
        survey = Thread(target=self._survey, args=(source,), name="visavis-survey", daemon=True)
        survey.start()
        while (order := self._playback.next()) is not None:
            if order.seek is not None:
                source.seek(order.seek)
            if isinstance(source, PacedSource) and source.speed != self._playback.settings.speed:
                source.speed = self._playback.settings.speed
            frame = self._read_on(source)
            if frame is None:
                if not self._playback.ended(order):
                    self._frames.put(_End(), lossless=True)
            elif self._playback.read(frame.index, order):
                self._frames.put(_Captured(frame, self._monitor.captured(), order), lossless=True)
        source.close()
        survey.join()

    def _read_on(self, source: FrameSource) -> Frame | None:
        """The next frame; what is damaged from here on is told, and taken for the end: what was before can be seen."""
        try:
            return source.read()
        except SourceError as error:
            if self._playback.position < 0:
                raise
            self._monitor.complain(str(error))
            return None

    def _survey(self, source: FrameSource) -> None:
        self._frame_times = source.frame_times()

    def _hurry(self) -> None:
        """Do not wait for the time of a frame that may be of no use any more."""
        if isinstance(self._source, PacedSource):
            self._source.hurry()

    def _track(self) -> None:
        try:
            self._step_all()
        except Exception as error:
            self._fail(error)
        finally:
            self._monitor.finish(Phase.STOPPED if self._stopping.is_set() else Phase.ENDED)
            self.results.close()
            self._shut()

    def _step_all(self) -> None:
        while not self._stopping.is_set():
            # Asked before the box is emptied: what is put in last must not be overlooked.
            last = self._frames.closed
            item = self._frames.get(COMMAND_POLL_S)
            self._carry_out_commands()
            if isinstance(item, _Captured):
                self._step(item)
            elif item is not None:
                self._monitor.hold()
            elif last:
                return

    def _step(self, item: _Captured) -> None:
        frame, order = item.frame, item.order
        anew = order is not None and order.seek is not None
        if anew:
            self._pipeline.reset(same_camera=True)
        result = self._pipeline.step(frame)
        self._monitor.tracked(item.captured_s)
        if frame.recorded:
            self.timeline.note(frame.index, result.state, cold=anew)
        seen = self._sinks.gate.passed(frame, result)
        self.results.put(seen)
        if order is not None:
            self._playback.arrived(order.request)
        self._sinks.put(*seen, self._waits_for_sinks())

    def _waits_for_sinks(self) -> GoesOn | None:
        live = self._source is None or self._source.live
        return None if live else lambda: not self._stopping.is_set()

    def _carry_out_commands(self) -> None:
        while True:
            try:
                command = self._commands.get_nowait()
            except Empty:
                return
            try:
                command(self._pipeline)
            except VisavisError as error:
                self._monitor.complain(str(error))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, VisavisError):
            log.error("a thread of the tracker failed", exc_info=error)
        if not self._stopping.is_set():  # devices complain when they are closed under a reader
            self._monitor.fail(error)

    def _shut(self) -> None:
        """Make both threads leave whatever they wait for."""
        self._stopping.set()
        self._playback.stop()
        self._frames.close()
        if self._source is not None:
            self._source.close()
