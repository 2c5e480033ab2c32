"""What gestures are called, and what stands against their doing something. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gui.words import later, tr
from tracker.expression.arming import Readiness
from tracker.expression.gesture_map import Trigger
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
        GestureKind.EYES_CLOSED: later("Eyes closed"),
        GestureKind.RAISED_BROWS: later("Raised brows"),
        GestureKind.OPEN_MOUTH: later("Open mouth"),
    }
)

READINESS_WORDS: Final[Mapping[Readiness, str]] = MappingProxyType(
    {
        Readiness.READY: later("Gestures are on."),
        Readiness.AWAY: later("Gestures wait: no face is tracked for sure."),
        Readiness.SETTLING: later("Gestures wait a moment: the face was just found."),
        Readiness.TURNED: later("Gestures wait: the head is turned away."),
    }
)


def gesture_words(gesture: Gesture | Trigger) -> str:
    """What a gesture is called, with its side where it has one; translated."""
    name = tr(GESTURE_WORDS[gesture.kind])
    if gesture.side is None:
        return name
    return tr("{name}, left", name=name) if gesture.side is Side.LEFT else tr("{name}, right", name=name)
