"""Double blinks, and eyes that stay closed."""

from __future__ import annotations

import math
from collections.abc import Iterator

from tracker.expression.gestures.observation import FaceObservation
from tracker.expression.gestures.settings import GestureSettings
from tracker.readings import Gesture, GestureKind

# Above this openness eyes that were closed are open again.
_OPEN = 0.6


class ClosingReader:
    """Finds double blinks and closed eyes of one face.

    Parameters
    ----------
    settings : GestureSettings
    """

    def __init__(self, settings: GestureSettings) -> None:
        self._settings = settings
        self.forget()

    def forget(self) -> None:
        """Begin anew: nothing counts until both eyes were seen open."""
        self._last_blink_s = -math.inf
        # Since when both are closed; None: they are not, or it counts no more.
        self._closed_since_s: float | None = None
        self._ready = False

    def step(self, seen: FaceObservation) -> Iterator[Gesture]:
        """What is sure in this frame.

        Parameters
        ----------
        seen : FaceObservation
        """
        for blink in seen.blinks:
            if blink.start_s - self._last_blink_s <= self._settings.double_blink_s:
                yield Gesture(GestureKind.DOUBLE_BLINK, self._last_blink_s, blink.end_s, strength=blink.strength)
                # A third one is the first of another two.
                self._last_blink_s = -math.inf
            else:
                self._last_blink_s = blink.start_s
        yield from self._closed(seen)

    def _closed(self, seen: FaceObservation) -> Iterator[Gesture]:
        if seen.left_openness is None or seen.right_openness is None:
            self._closed_since_s, self._ready = None, False
            return
        if max(seen.left_openness, seen.right_openness) < self._settings.eye_closed:
            self._closed_since_s = seen.time_s if self._closed_since_s is None else self._closed_since_s
        elif min(seen.left_openness, seen.right_openness) > _OPEN:
            self._closed_since_s, self._ready = None, True
        since_s = self._closed_since_s
        if self._ready and since_s is not None and seen.time_s - since_s >= self._settings.eyes_closed_s:
            self._ready = False
            yield Gesture(GestureKind.EYES_CLOSED, since_s, seen.time_s)


class LidGuard:
    """Says when eyelids move: they pull at the points by which the head's turn is measured, and it seems to nod."""

    # An eye that is less open than this is closing or opening, unless it stays so for longer than a blink takes.
    _OPEN, _LONGEST_S = 0.85, 0.45

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._open_s = -math.inf

    def step(self, seen: FaceObservation) -> bool:
        """Whether the turn of the head is to be left out in this frame.

        Parameters
        ----------
        seen : FaceObservation
        """
        known = [value for value in (seen.left_openness, seen.right_openness) if value is not None]
        if not known or min(known) >= self._OPEN:
            self._open_s = seen.time_s
            return False
        return seen.time_s - self._open_s <= self._LONGEST_S
