"""Where a moment of the machine's clock lies on the frames' clock."""

from __future__ import annotations

from threading import Lock

from tracker.timing import Moment

# A source that stands still has no time that goes on: what comes then belongs to its last frame, or to the next.
_LONGEST_STEP_S = 0.25


class FrameClock:
    """Learns from frames as they come; may be used from any thread.

    Parameters
    ----------
    exact : bool
        Whether the frames' clock is the machine's own monotonic one, see `FrameSource.monotonic_stamps`. Else a moment
        lies where the clip was when it came, which is late by what tracking takes: some hundredths of a second.
    """

    def __init__(self, *, exact: bool) -> None:
        self._exact = exact
        self._lock = Lock()
        self._newest: tuple[float, float] | None = None

    def note(self, time_s: float, moment: Moment) -> None:
        """A frame of that time has come."""
        with self._lock:
            self._newest = time_s, 1e-9 * moment.monotonic_ns

    def at(self, monotonic_s: float) -> float | None:
        """The time of a moment, on the frames' clock; None before the first frame.

        Parameters
        ----------
        monotonic_s : float
            On the clock of `time.monotonic`.
        """
        with self._lock:
            if self._newest is None:
                return None
            time_s, come_s = self._newest
        if self._exact:
            return monotonic_s
        return time_s + min(monotonic_s - come_s, _LONGEST_STEP_S)
