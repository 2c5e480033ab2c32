"""Plays a file at its own rate. Sources are one of the three places that may read a clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

from tracker.sources.guarded import GuardedSource
from tracker.sources.source import FrameSource
from tracker.types import Frame, Points

# Being later than this without being allowed to drop (a pause, a slow machine) moves the schedule.
SLIP_S = 0.1
# No frame is waited for longer; a larger gap in the time stamps moves the schedule.
LONGEST_WAIT_S = 5.0
# After this much film dropped in a row a frame is handed out however late: a slow decoder must not show nothing.
LONGEST_DROP_S = 0.5


class PacedSource(GuardedSource):
    """Hands out the frames of another source when their time has come.

    Parameters
    ----------
    source : FrameSource
        Closed together with this one.
    drop_late : bool
        True: behaves like a live source; a frame whose successor is already due is dropped and counted. False: loses
        nothing and falls behind when the reader does, without hurrying afterwards.
    clock : callable
        Seconds that only go forward.
    wait : callable, optional
        Waits for so many seconds. By default `close` and `hurry` cut the waiting short.
    """

    def __init__(
        self,
        source: FrameSource,
        *,
        drop_late: bool = False,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        super().__init__()
        self.name = source.name
        self.size_px = source.size_px
        self.frame_rate_hz = source.frame_rate_hz
        self.frame_count = source.frame_count
        self.live = drop_late
        self.recorded, self.colours, self.notes = source.recorded, source.colours, source.notes
        self.origin_s = source.origin_s
        self.seekable = source.seekable
        self._source = source
        self._clock = clock
        self._hurried = Event()
        self._wait = wait or self._hurried.wait
        self._speed = 1.0
        self._start_s: float | None = None
        self._step_s = 1.0 / (source.frame_rate_hz or 30.0)

    @property
    def speed(self) -> float:
        """How many seconds of the file are played in one."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._speed = speed
        self._start_s = None

    def hurry(self) -> None:
        """Hand out at once the frame that is waited with; from any thread."""
        self._hurried.set()

    def frame_times(self) -> Points | None:
        """See `FrameSource`."""
        return self._source.frame_times()

    def close(self) -> None:
        """See `GuardedSource`."""
        super().close()
        self._hurried.set()

    def _seek(self, index: int) -> None:
        self._source.seek(index)
        self._start_s = None

    def _next(self) -> Frame | None:
        first_dropped_s: float | None = None
        while (frame := self._source.read()) is not None:
            late_s = self._late_s(frame)
            if not self.live or late_s <= self._step_s:
                break
            first_dropped_s = frame.time_s if first_dropped_s is None else first_dropped_s
            if frame.time_s - first_dropped_s > LONGEST_DROP_S:
                self._start_s = self._clock() - frame.time_s / self._speed
                break
            self.dropped += 1
        if frame is not None:
            self._hold(frame)
        return frame

    def _release(self) -> None:
        self._source.close()

    def _late_s(self, frame: Frame) -> float:
        now = self._clock()
        if self._start_s is None:
            self._start_s = now - frame.time_s / self._speed
        return now - (self._start_s + frame.time_s / self._speed)

    def _hold(self, frame: Frame) -> None:
        late_s = self._late_s(frame)
        if -late_s > LONGEST_WAIT_S or (late_s > SLIP_S and not self.live):
            self._start_s = self._clock() - frame.time_s / self._speed
        elif late_s < 0 and not self._closing.is_set():
            self._wait(-late_s)
        self._hurried.clear()
