"""What the window needs for the game: its keys, and a player's session with the list of the best."""

from __future__ import annotations

from datetime import date
from secrets import randbelow

from PyQt6.QtCore import Qt

from tracker.flight.high_scores import HighScores
from tracker.flight.session import Session

GAME = "flight"
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


def new_game(scores: HighScores) -> Session:
    """A session at its title; its courses are others every time."""
    return Session(randbelow(1_000_000), scores, today=lambda: date.today().isoformat())
