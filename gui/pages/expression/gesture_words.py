"""What gestures are called. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gui.words import later, tr
from tracker.readings import Gesture, GestureKind, Side

GESTURE_WORDS: Final[Mapping[GestureKind, str]] = MappingProxyType(
    {
        GestureKind.NOD: later("Nod"),
        GestureKind.SHAKE: later("Shake"),
        GestureKind.TILT: later("Tilt"),
        GestureKind.LEAN_IN: later("Lean in"),
        GestureKind.LEAN_BACK: later("Lean back"),
        GestureKind.LEAN_ASIDE: later("Lean aside"),
        GestureKind.LOOK_ASIDE: later("Look aside"),
        GestureKind.BLINK: later("Blink"),
        GestureKind.DOUBLE_BLINK: later("Double blink"),
        GestureKind.WINK: later("Wink"),
        GestureKind.RAISED_BROWS: later("Raised brows"),
        GestureKind.OPEN_MOUTH: later("Open mouth"),
    }
)


def gesture_words(gesture: Gesture) -> str:
    """What a gesture is called, with its side where it has one; translated."""
    name = tr(GESTURE_WORDS[gesture.kind])
    if gesture.side is None:
        return name
    return tr("{name}, left", name=name) if gesture.side is Side.LEFT else tr("{name}, right", name=name)
