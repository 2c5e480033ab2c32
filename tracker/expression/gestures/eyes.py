"""Double blinks, winks, and eyes that stay closed."""

from __future__ import annotations

import math
from collections.abc import Iterator

from tracker.expression.gestures.observation import FaceObservation
from tracker.expression.gestures.settings import GestureSettings
from tracker.readings import Gesture, GestureKind, Side


class _Eye:
    """Whether one eye is open or closed; in between it is what it was."""

    def __init__(self, closed: float, opened: float) -> None:
        self._closed, self._opened = closed, max(opened, closed)
        self.is_closed: bool | None = None

    def step(self, openness: float) -> None:
        if openness < self._closed:
            self.is_closed = True
        elif openness > self._opened:
            self.is_closed = False


class EyesReader:
    """Finds double blinks, winks and closed eyes of one face.

    Parameters
    ----------
    settings : GestureSettings
    """

    def __init__(self, settings: GestureSettings) -> None:
        self._settings = settings
        self.forget()

    def forget(self) -> None:
        """Begin anew: nothing counts until both eyes were seen open."""
        settings = self._settings
        self._eyes = {side: _Eye(settings.eye_closed, settings.eye_open) for side in Side}
        # Since when both are closed, and since when one of them; None: not so, or it counts no more.
        self._both_since_s: float | None = None
        self._one_since_s: float | None = None
        self._begun_s: float | None = None
        self._last_blink_s = -math.inf
        self._ready = False

    def step(self, seen: FaceObservation) -> Iterator[Gesture]:
        """What is sure in this frame.

        Parameters
        ----------
        seen : FaceObservation
        """
        if seen.left_openness is None or seen.right_openness is None or self._is_turned(seen):
            self.forget()
            return
        self._eyes[Side.LEFT].step(seen.left_openness)
        self._eyes[Side.RIGHT].step(seen.right_openness)
        closed = [side for side, eye in self._eyes.items() if eye.is_closed]
        if any(eye.is_closed is None for eye in self._eyes.values()):
            return
        if not closed:
            yield from self._opened(seen.time_s)
        elif self._ready:
            self._begun_s = seen.time_s if self._begun_s is None else self._begun_s
            yield from self._wink(seen.time_s, closed[0]) if len(closed) == 1 else self._closed(seen.time_s)

    def _is_turned(self, seen: FaceObservation) -> bool:
        most = math.radians(self._settings.wink_turn_deg)
        return seen.rotation is not None and abs(seen.rotation.yaw_rad) > most

    def _opened(self, time_s: float) -> Iterator[Gesture]:
        """Both eyes are open: a blink is over if both were closed."""
        begun_s, was_both = self._begun_s, self._both_since_s is not None
        self._ready, self._begun_s, self._both_since_s, self._one_since_s = True, None, None, None
        if begun_s is None or not was_both or time_s - begun_s > self._settings.blink_longest_s:
            return
        if begun_s - self._last_blink_s <= self._settings.double_blink_s:
            yield Gesture(GestureKind.DOUBLE_BLINK, self._last_blink_s, time_s)
            self._last_blink_s = -math.inf
        else:
            self._last_blink_s = begun_s

    def _wink(self, time_s: float, side: Side) -> Iterator[Gesture]:
        """One eye is closed: a wink, if it was not both just before, and stays so."""
        if self._both_since_s is not None:
            return
        self._one_since_s = time_s if self._one_since_s is None else self._one_since_s
        if time_s - self._one_since_s >= self._settings.wink_hold_s:
            yield Gesture(GestureKind.WINK, self._one_since_s, time_s, side)
            # What follows before both are open belongs to it.
            self._ready, self._begun_s, self._one_since_s = False, None, None

    def _closed(self, time_s: float) -> Iterator[Gesture]:
        """Both are closed: a gesture of its own if they stay so."""
        self._one_since_s = None
        self._both_since_s = time_s if self._both_since_s is None else self._both_since_s
        if time_s - self._both_since_s >= self._settings.eyes_closed_s:
            yield Gesture(GestureKind.EYES_CLOSED, self._both_since_s, time_s)
            self._ready, self._begun_s, self._both_since_s = False, None, None
