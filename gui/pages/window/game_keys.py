"""What the window needs for the game: its keys, and a player's session with the list of the best."""

from __future__ import annotations

from datetime import date
from secrets import randbelow

from PyQt6.QtCore import Qt

from gui.scenes.flight.high_scores import HighScores
from gui.scenes.flight.pilot import PilotSettings
from gui.scenes.flight.session import Session

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


GAME_HELP = "in the flight: arrows or W A S D steer, Enter fly, P pause, comma and full stop how far you lean"
GAME_KEYS = (
    ("W, then 4", "Flight", "The game behind the glass, steered by your head."),
    ("Enter or Space", "Fly", "In the game: begin, or go on after a pause."),
    ("Arrows or W A S D", "Steer", "In the game: fly without your head; it steers again after Enter, or C."),
    ("P", "Pause", "In the game: hold the flight, and go on."),
    (", and .", "Lean less, lean farther", "In the game: how far you lean for the ship to reach the edge."),
)


def new_game(scores: HighScores, pilot: PilotSettings) -> Session:
    """A session at its title; its courses are others every time."""
    game = Session(randbelow(1_000_000), scores, today=lambda: date.today().isoformat())
    game.pilot.use(pilot)
    return game
