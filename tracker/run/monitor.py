"""How a run is going: counted by its threads, read by everyone else."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from threading import Lock

from tracker.errors import VisavisError
from tracker.words import later

WINDOW_S = 1.5
# A camera that has given nothing for so long is said to hang; opening one may take longer.
STALLED_S = 2.0
STALLED_OPENING_S = 6.0


class Phase(Enum):
    """Where a run is in its life."""

    IDLE = "idle"
    OPENING = "opening"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"
    STOPPED = "stopped"


OVER = frozenset({Phase.ENDED, Phase.FAILED, Phase.STOPPED})


@dataclass(frozen=True, slots=True)
class RunnerStatus:
    """How a run is going.

    Attributes
    ----------
    phase : Phase
        ENDED: the source has no more frames, and is closed, or held at its end. STOPPED: somebody asked for it.
        FAILED: see ``error``.
    error : Exception or None
        What ended the run; a `SourceError` says which kind of problem the source has.
    stalled : bool
        The camera has given nothing for some seconds, though it should.
    camera_fps, tracking_fps : float
        Frames a second from the source and through the pipeline, over the last second or so.
    latency_ms : float
        From the capture of a frame (or its release by a source that plays a file) to its result, mean over the last
        second or so; 0 when there was none.
    dropped_frames, tracked_frames : int
        Since the start.
    notice : str
        What a command complained of last; '' for nothing.
    """

    phase: Phase
    error: Exception | None = None
    stalled: bool = False
    camera_fps: float = 0.0
    tracking_fps: float = 0.0
    latency_ms: float = 0.0
    dropped_frames: int = 0
    tracked_frames: int = 0
    notice: str = ""

    @property
    def message(self) -> str:
        """One line for the user about what is wrong; '' when nothing is."""
        if isinstance(self.error, VisavisError):
            return str(self.error)
        if self.error is not None:
            kind = type(self.error).__name__
            return later(
                f"Tracking stopped because of a fault in the program ({kind}: {self.error}). Please report it."
            )
        if self.stalled and self.phase is Phase.OPENING:
            return later(
                "The camera takes long to open. Close other programs that may use it, or choose another source."
            )
        if self.stalled:
            return later("The camera gives no pictures at the moment. Check its plug, or choose another source.")
        return self.notice


class Meter:
    """Rate and mean of timed values over a sliding window."""

    def __init__(self, window_s: float = WINDOW_S) -> None:
        self._window_s = window_s
        self._ticks: deque[tuple[float, float]] = deque()

    def tick(self, now_s: float, value: float = 0.0) -> None:
        """Note that something happened, with a value that belongs to it."""
        self._ticks.append((now_s, value))
        self._forget(now_s)

    def rate_hz(self, now_s: float) -> float:
        """How often a second; 0 with fewer than two ticks in the window."""
        self._forget(now_s)
        if len(self._ticks) < 2:
            return 0.0
        span_s = self._ticks[-1][0] - self._ticks[0][0]
        return (len(self._ticks) - 1) / span_s if span_s > 0 else 0.0

    def mean(self, now_s: float) -> float:
        """Mean of the values in the window; 0 without any."""
        self._forget(now_s)
        return sum(value for _, value in self._ticks) / len(self._ticks) if self._ticks else 0.0

    def _forget(self, now_s: float) -> None:
        while self._ticks and self._ticks[0][0] < now_s - self._window_s:
            self._ticks.popleft()


class RunMonitor:
    """Where the threads of a run note what happens; all methods may be called from any thread.

    Parameters
    ----------
    clock : callable
        Seconds on the clock of `time.monotonic`.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._phase = Phase.IDLE
        self._paused = self._held = False
        self._error: Exception | None = None
        self._notice = ""
        self._waiting_since_s: float | None = None
        self._captured = Meter()
        self._tracked = Meter()
        self._count = 0

    def opening(self) -> None:
        """The source is being opened."""
        with self._lock:
            self._phase = Phase.OPENING
            self._waiting_since_s = self._clock()

    def running(self) -> None:
        """The source is open."""
        with self._lock:
            self._waiting_since_s = None
            if self._phase not in OVER:
                self._phase = Phase.RUNNING

    def pause(self, paused: bool) -> None:
        """Reading is suspended, or goes on."""
        with self._lock:
            self._paused = paused

    def hold(self) -> None:
        """The source stands at its end, until another frame is asked for."""
        with self._lock:
            self._held = True

    def waiting(self) -> None:
        """The next frame of a live source is being waited for."""
        with self._lock:
            self._waiting_since_s = self._clock()

    def captured(self) -> float:
        """A frame has come; returns when."""
        with self._lock:
            now = self._clock()
            self._waiting_since_s = None
            self._captured.tick(now)
            return now

    def tracked(self, captured_s: float) -> None:
        """The result of a frame captured then is ready."""
        with self._lock:
            now = self._clock()
            self._held = False
            self._tracked.tick(now, now - captured_s)
            self._count += 1

    def complain(self, notice: str) -> None:
        """A command could not do what it should."""
        with self._lock:
            self._notice = notice

    def fail(self, error: Exception) -> None:
        """An error ends the run; the first one counts."""
        with self._lock:
            if self._phase not in OVER:
                self._phase, self._error = Phase.FAILED, error

    def finish(self, phase: Phase) -> None:
        """The run is over; no effect if it already was."""
        with self._lock:
            if self._phase not in OVER:
                self._phase = phase

    def over(self) -> bool:
        """Whether the run has ended, one way or another."""
        with self._lock:
            return self._phase in OVER

    def status(self, dropped_frames: int) -> RunnerStatus:
        """All of it at this moment."""
        with self._lock:
            now = self._clock()
            phase = self._phase
            if phase is Phase.RUNNING and (self._paused or self._held):
                phase = Phase.ENDED if self._held else Phase.PAUSED
            return RunnerStatus(
                phase=phase,
                error=self._error,
                stalled=self._stalled(phase, now),
                camera_fps=self._captured.rate_hz(now),
                tracking_fps=self._tracked.rate_hz(now),
                latency_ms=1e3 * self._tracked.mean(now),
                dropped_frames=dropped_frames,
                tracked_frames=self._count,
                notice=self._notice,
            )

    def _stalled(self, phase: Phase, now: float) -> bool:
        if self._waiting_since_s is None or phase not in (Phase.OPENING, Phase.RUNNING):
            return False
        return now - self._waiting_since_s > (STALLED_OPENING_S if phase is Phase.OPENING else STALLED_S)
