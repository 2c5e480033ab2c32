"""What can be done, as plain data: its words, its keys, and where it stands in the menus and on the bars. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from gui.words import later

# Titles of the menus that every window has; a page may have one of its own.
FILE, EDIT, TRACKING = later("&File"), later("&Edit"), later("&Tracking")
VIEW, HELP, CLIP = later("&View"), later("&Help"), later("&Clip")
# Neither by a gesture nor by another program: nobody should end the app by a nod.
BY_HAND_ONLY = frozenset({"quit"})


class Bar(Enum):
    """The parts of the two tool bars: three above the picture, two at its side."""

    TOOLS = auto()
    DRAWN = auto()
    PICTURE = auto()
    MODES = auto()
    FOLDS = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its name in the code, its words, its keys, its icon, and where it stands.

    In a menu or a part of a bar the actions are sorted by ``menu_order`` and ``bar_order``, and those of one number
    stand as they were declared; in a menu a line divides those of different tens. ``under`` is the title of a menu in
    the menu in which it stands. ``short`` are the words on a bar, where those of the menu are too long. A toggle that
    is named like a switch of the app's settings turns that switch.
    """

    name: str
    text: str
    help: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    toggles: bool = False
    menu: str = TRACKING
    menu_order: int = 50
    bar: Bar | None = None
    bar_order: int = 50
    short: str = ""
    under: str = ""
