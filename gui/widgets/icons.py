"""The icons, all from one set (Phosphor, through qtawesome), by what they stand for."""

from __future__ import annotations

from functools import cache
from typing import Final

import qtawesome
from PyQt6.QtGui import QIcon

from gui.widgets import theme

_NAMES: Final = {
    "add-folder": "folder-open",
    "add-picture": "plus-circle",
    "busy": "prohibit",
    "calibrate": "ruler",
    "camera": "video-camera",
    "clip": "film-strip",
    "caricature": "smiley-wink",
    "close": "x",
    "colours": "drop-half",
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
    "eye": "eye",
    "face": "smiley",
    "film": "record",
    "full-screen": "corners-out",
    "gallery": "image-square",
    "head": "user-focus",
    "help": "keyboard",
    "info": "info",
    "inside": "magnifying-glass-plus",
    "larger": "arrows-out",
    "left": "caret-left",
    "learn": "student",
    "licences": "info",
    "mask": "face-mask",
    "mirror": "swap",
    "mesh": "polygon",
    "missing": "magnifying-glass",
    "more": "caret-double-right",
    "none": "user",
    "no-camera": "video-camera-slash",
    "numbers": "hash",
    "panel": "sliders-horizontal",
    "patches": "grid-four",
    "pause": "pause",
    "pictures": "image-square",
    "play": "play",
    "plots": "chart-line-up",
    "points": "dots-nine",
    "quit": "sign-out",
    "recenter": "crosshair",
    "record": "record-fill",
    "redo": "arrow-u-up-right",
    "remove": "trash",
    "rename": "identification-card",
    "restore": "arrow-counter-clockwise",
    "right": "caret-right",
    "smaller": "arrows-in",
    "snapshot": "camera",
    "split": "square-half",
    "swap": "users",
    "track": "bounding-box",
    "trail": "path",
    "truth": "target",
    "turn-left": "arrow-counter-clockwise",
    "turn-right": "arrow-clockwise",
    "undo": "arrow-u-up-left",
    "unplugged": "video-camera-slash",
    "unreadable": "file-x",
    "use-my-face": "user-circle-plus",
    "warning": "warning",
    "window": "cube",
    "zoom-out": "magnifying-glass-minus",
}


@cache
def icon(name: str, colour: str = theme.TEXT, on: str = theme.ACCENT) -> QIcon:
    """The icon that stands for ``name`` in this app, or that has this name in the set; ``on`` is its colour on a
    button that is switched on."""
    drawn = qtawesome.icon(f"ph.{_NAMES.get(name, name)}", color=colour, color_on=on, color_disabled=theme.FAINT)
    assert isinstance(drawn, QIcon)
    return drawn


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(theme.ASSETS / "icons" / "visavis.svg"))
