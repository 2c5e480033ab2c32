"""What stops the pointer: closed eyes, its time limit, and for a while a hand on the mouse."""

from __future__ import annotations

from tracker.outputs.pointer.settings import PointerSettings
from tracker.outputs.sample import Sample
from tracker.readings import EyeReading
from tracker.words import later

CLOSED = later("The pointer was stopped by closed eyes. Switch it off and on again to go on.")
OVER = later("The pointer has stopped, as its time is over. Switch it off and on again to go on.")
WAITING = later("The pointer waits, as the mouse is moved by hand.")
_SURE, _HARDLY_OPEN = 0.5, 0.15


class Stopper:
    """Follows what stops the pointer. Stopped once, it stays so; waiting ends by itself.

    Parameters
    ----------
    settings : PointerSettings

    Attributes
    ----------
    reason : str
        Why it has stopped for good, in a sentence; '' while it has not.
    """

    def __init__(self, settings: PointerSettings) -> None:
        self._settings = settings
        self._closed_since_s: float | None = None
        self._on_s = 0.0
        self._last_s: float | None = None
        self._moved_s: float | None = None
        self.reason = ""

    def step(self, sample: Sample) -> str:
        """Take in a frame.

        Returns
        -------
        str
            Why the pointer is not to be moved now, in a sentence; '' if it may.
        """
        time_s = sample.captured_s
        if not self.reason and self._eyes_closed(sample, time_s):
            self.reason = CLOSED
        if not self.reason and self._is_over(time_s):
            self.reason = OVER
        return self.reason or (WAITING if self._waits(time_s) else "")

    def moved_by_hand(self, time_s: float) -> None:
        """The mouse was moved."""
        self._moved_s = time_s

    def _eyes_closed(self, sample: Sample, time_s: float) -> bool:
        if not (_is_closed(sample.left) and _is_closed(sample.right)):
            self._closed_since_s = None
            return False
        if self._closed_since_s is None or time_s < self._closed_since_s:
            self._closed_since_s = time_s
        return time_s - self._closed_since_s >= self._settings.closed_s

    def _is_over(self, time_s: float) -> bool:
        # What passes counts, not the clock's value, which is another one with another source.
        if self._last_s is not None:
            self._on_s += max(0.0, time_s - self._last_s)
        self._last_s = time_s
        return self._on_s >= 60 * self._settings.limit_min

    def _waits(self, time_s: float) -> bool:
        return self._moved_s is not None and 0 <= time_s - self._moved_s < self._settings.wait_s


def _is_closed(eye: EyeReading | None) -> bool:
    if eye is None:
        return False
    if eye.closed is not None:
        return eye.closed > _SURE
    return eye.openness is not None and eye.openness < _HARDLY_OPEN
