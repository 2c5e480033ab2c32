"""What clicks: staying at a place, or a gesture."""

from __future__ import annotations

from enum import Enum
from math import dist
from types import MappingProxyType

from tracker.outputs.pointer.pointing import Place
from tracker.outputs.pointer.settings import DWELL, PointerSettings
from tracker.readings import Gesture, GestureKind, Side


class Button(Enum):
    """A button of a mouse."""

    LEFT, RIGHT = "left", "right"


_GESTURES = MappingProxyType(
    {
        "wink": GestureKind.WINK,
        "double-blink": GestureKind.DOUBLE_BLINK,
        "open-mouth": GestureKind.OPEN_MOUTH,
        "raised-brows": GestureKind.RAISED_BROWS,
    }
)


class Clicker:
    """Says when to click.

    Parameters
    ----------
    settings : PointerSettings
    """

    def __init__(self, settings: PointerSettings) -> None:
        self._settings = settings
        self._gesture = _GESTURES.get(settings.click)
        self.forget()

    def forget(self) -> None:
        """The pointer was moved by somebody else, or nobody was there: no place is stayed at."""
        self._anchor: Place | None = None
        self._since_s = 0.0
        # Only who has come to a place stays there on purpose.
        self._armed = False

    def step(self, place: Place, gestures: tuple[Gesture, ...], time_s: float) -> list[Button]:
        """The clicks after a frame.

        Parameters
        ----------
        place : tuple of float
            Of the pointer, in screen heights.
        gestures : tuple of Gesture
            New ones.
        time_s : float

        Returns
        -------
        list of Button
        """
        if self._settings.click == DWELL:
            return [Button.LEFT] if self._has_stayed(place, time_s) else []
        return [_button(gesture) for gesture in gestures if gesture.kind is self._gesture]

    def _has_stayed(self, place: Place, time_s: float) -> bool:
        if self._anchor is None or dist(place, self._anchor) > 0.01 * self._settings.dwell_percent:
            self._armed, self._anchor, self._since_s = self._anchor is not None, place, time_s
        if not self._armed or time_s - self._since_s < self._settings.dwell_s:
            return False
        self._armed = False
        return True


def _button(gesture: Gesture) -> Button:
    is_right = gesture.kind is GestureKind.WINK and gesture.side is Side.RIGHT
    return Button.RIGHT if is_right else Button.LEFT
