"""The keys of the game."""

from __future__ import annotations

from PyQt6.QtCore import Qt

from gui.words import later

SCENE_KEYS: dict[int, str] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_W: "w",
    Qt.Key.Key_A: "a",
    Qt.Key.Key_S: "s",
    Qt.Key.Key_D: "d",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_P: "p",
}
# In the game: how far to lean.
LEAN_KEYS: dict[int, int] = {Qt.Key.Key_Comma: -1, Qt.Key.Key_Period: 1}

GAME_KEYS = (
    (later("Enter or Space"), later("Fly"), later("In the game: begin, or go on after a pause.")),
    (
        later("Arrows or W A S D"),
        later("Steer"),
        later("In the game: fly without your head; it steers again after Enter, or C."),
    ),
    (later("P"), later("Pause"), later("In the game: hold the flight, and go on.")),
    (
        later(", and ."),
        later("Lean less, lean farther"),
        later("In the game: how far you lean for the ship to reach the edge."),
    ),
)
FULL_KEYS = (
    (later("Esc"), later("Leave full screen"), later("In the scene's full screen: back to the page.")),
    (later("M"), later("Next display"), later("In the scene's full screen: show it on the next display.")),
)
