"""The icons, all from one set (Phosphor, through qtawesome), by what they stand for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import qtawesome
from PyQt6.QtCore import QPoint, QRect, QSize, Qt
from PyQt6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from gui.widgets import theme

_NAMES: Final = {
    "add-folder": "folder-open",
    "add": "plus",
    "add-picture": "plus-circle",
    "busy": "prohibit",
    "calibrate": "ruler",
    "camera": "video-camera",
    "clip": "film-strip",
    "caricature": "smiley-wink",
    "close": "x",
    "colours": "drop-half",
    "compare": "users-three",
    "denied": "lock-key",
    "correct": "pencil-simple",
    "deform": "magic-wand",
    "demo": "monitor-play",
    "detector": "frame-corners",
    "down": "caret-down",
    "effects": "face-mask",
    "error": "warning-circle",
    "expert": "faders",
    "contour": "scribble-loop",
    "copy": "copy",
    "done": "check",
    "expression": "activity",
    "export": "export",
    "anonymous": "ghost",
    "eye": "eye",
    "eye-off": "eye-slash",
    "face": "smiley",
    "film": "record",
    "full-screen": "corners-out",
    "gaze": "crosshair-simple",
    "heat": "flame",
    "how-to": "question",
    "gestures": "hand-pointing",
    "keys": "keyboard",
    "gallery": "image-square",
    "head": "user-focus",
    "help": "keyboard",
    "info": "info",
    "inside": "magnifying-glass-plus",
    "larger": "arrows-out",
    "label": "tag",
    "leave-out": "eraser",
    "left": "caret-left",
    "language": "translate",
    "learn": "student",
    "licences": "info",
    "loop": "repeat",
    "lost": "user-circle-minus",
    "mapping": "line-segments",
    "look_contrast": "circle-half",
    "look_dark": "moon",
    "look_desktop": "monitor",
    "look_light": "sun",
    "marker": "map-pin",
    "mask": "face-mask",
    "mirror": "swap",
    "mesh": "polygon",
    "missing": "magnifying-glass",
    "menu": "dots-three",
    "more": "caret-double-right",
    "neutral": "smiley-meh",
    "none": "user",
    "no-camera": "video-camera-slash",
    "numbers": "hash",
    "outputs": "broadcast",
    "panel": "sliders-horizontal",
    "patches": "grid-four",
    "pause": "pause",
    "pictures": "image-square",
    "plane": "airplane-tilt",
    "play": "play",
    "plots": "chart-line-up",
    "points": "dots-nine",
    "quit": "sign-out",
    "readout": "list-numbers",
    "recenter": "crosshair",
    "record": "record-fill",
    "redo": "arrow-u-up-right",
    "remove": "trash",
    "rename": "identification-card",
    "restore": "arrow-counter-clockwise",
    "right": "caret-right",
    "sessions": "stack",
    "signals": "chart-bar-horizontal",
    "smaller": "arrows-in",
    "snapshot": "camera",
    "split": "square-half",
    "step-back": "skip-back",
    "step-on": "skip-forward",
    "swap": "users",
    "track": "bounding-box",
    "trail": "path",
    "truth": "target",
    "turn-left": "arrow-counter-clockwise",
    "turn-right": "arrow-clockwise",
    "tray": "tray",
    "undo": "arrow-u-up-left",
    "unplugged": "video-camera-slash",
    "unreadable": "file-x",
    "up": "caret-up",
    "use-my-face": "user-circle-plus",
    "warning": "warning",
    "welcome": "hand-waving",
    "window": "cube",
    "workshop": "wrench",
    "zoom-in": "magnifying-glass-plus",
    "zoom-out": "magnifying-glass-minus",
}


@dataclass(frozen=True, slots=True)
class _Ink:
    """A colour, and what it is for in the theme; for nothing, it stays as it is."""

    colour: str
    role: str

    @property
    def now(self) -> str:
        return str(getattr(theme, self.role)) if self.role else self.colour


class _ThemedEngine(QIconEngine):
    """Draws an icon in the colours of the moment."""

    def __init__(self, name: str, colour: _Ink, on: _Ink) -> None:
        super().__init__()
        self._name, self._colour, self._on = name, colour, on

    def paint(self, painter: QPainter | None, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if painter is not None and rect.isValid():
            drawn = _drawn(self._name, self._colour.now, self._on.now, theme.FAINT)
            drawn.paint(painter, rect, Qt.AlignmentFlag.AlignCenter, mode, state)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        # Of nothing there is nothing to draw, and Qt complains.
        if not size.isEmpty():
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self.paint(painter, QRect(QPoint(), size), mode, state)
            painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._colour, self._on)


def icon(name: str, colour: str = theme.TEXT, on: str = theme.ACCENT) -> QIcon:
    """The icon that stands for ``name`` in this app, or that has this name in the set; ``on`` is its colour on a
    button that is switched on. Colours of the theme change with it."""
    return _made(f"ph.{_NAMES.get(name, name)}", _ink(colour), _ink(on))


@cache
def _made(name: str, colour: _Ink, on: _Ink) -> QIcon:
    return QIcon(_ThemedEngine(name, colour, on))


@cache
def _drawn(name: str, colour: str, on: str, disabled: str) -> QIcon:
    drawn = qtawesome.icon(name, color=colour, color_on=on, color_disabled=disabled)
    assert isinstance(drawn, QIcon)
    return drawn


def _ink(colour: str) -> _Ink:
    return _Ink(str(colour), getattr(colour, "role", ""))


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(theme.ASSETS / "icons" / "visavis.svg"))
