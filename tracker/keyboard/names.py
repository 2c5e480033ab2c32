"""The names of keys: ``space``, ``ctrl+right``, ``ctrl+shift+F5``."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from tracker.checked_file import shown
from tracker.errors import KeyboardError
from tracker.settings import nearest


@dataclass(frozen=True, slots=True)
class Key:
    """One key.

    Attributes
    ----------
    name : str
    keysym : int
        What it stands for, as X11 numbers it: found at whatever place the layout has it.
    code : int
        Its place on the keyboard, as Linux numbers it; X11 adds `CODE_OFFSET`.
    """

    name: str
    keysym: int
    code: int


CODE_OFFSET = 8
_ROWS = ((16, "qwertyuiop"), (30, "asdfghjkl"), (44, "zxcvbnm"), (2, "1234567890"))
# keysym, code
_NAMED = {
    "space": (0x20, 57),
    "enter": (0xFF0D, 28),
    "tab": (0xFF09, 15),
    "esc": (0xFF1B, 1),
    "backspace": (0xFF08, 14),
    "delete": (0xFFFF, 111),
    "insert": (0xFF63, 110),
    "home": (0xFF50, 102),
    "end": (0xFF57, 107),
    "pageup": (0xFF55, 104),
    "pagedown": (0xFF56, 109),
    "left": (0xFF51, 105),
    "up": (0xFF52, 103),
    "right": (0xFF53, 106),
    "down": (0xFF54, 108),
    "minus": (0x2D, 12),
    "equal": (0x3D, 13),
    "comma": (0x2C, 51),
    "period": (0x2E, 52),
    "slash": (0x2F, 53),
    "semicolon": (0x3B, 39),
    "apostrophe": (0x27, 40),
    "grave": (0x60, 41),
    "backslash": (0x5C, 43),
    "bracketleft": (0x5B, 26),
    "bracketright": (0x5D, 27),
    "pause": (0xFF13, 119),
    "print": (0xFF61, 99),
    "menu": (0xFF67, 127),
    "volumedown": (0x1008FF11, 114),
    "mute": (0x1008FF12, 113),
    "volumeup": (0x1008FF13, 115),
    "playpause": (0x1008FF14, 164),
    "stop": (0x1008FF15, 166),
    "previoustrack": (0x1008FF16, 165),
    "nexttrack": (0x1008FF17, 163),
}
_FUNCTION_CODES = (*range(59, 69), 87, 88, *range(183, 195))
# In the order in which they are written and pressed.
MODIFIERS = MappingProxyType(
    {
        "ctrl": Key("ctrl", 0xFFE3, 29),
        "alt": Key("alt", 0xFFE9, 56),
        "shift": Key("shift", 0xFFE1, 42),
        "super": Key("super", 0xFFEB, 125),
    }
)
KEYS = MappingProxyType(
    {sign: Key(sign, ord(sign), first + place) for first, row in _ROWS for place, sign in enumerate(row)}
    | {f"F{number}": Key(f"F{number}", 0xFFBD + number, code) for number, code in enumerate(_FUNCTION_CODES, 1)}
    | {name: Key(name, keysym, code) for name, (keysym, code) in _NAMED.items()}
)
_OTHER_NAMES = {
    "control": "ctrl",
    "meta": "super",
    "win": "super",
    "windows": "super",
    "cmd": "super",
    "return": "enter",
    "escape": "esc",
    "del": "delete",
    "ins": "insert",
    "pgup": "pageup",
    "pgdown": "pagedown",
    "pgdn": "pagedown",
    "-": "minus",
    "=": "equal",
    ",": "comma",
    ".": "period",
    "/": "slash",
}
_BY_LOWER = {name.lower(): name for name in (*MODIFIERS, *KEYS)}


@dataclass(frozen=True, slots=True)
class KeyPress:
    """A key, and the modifiers that are held meanwhile."""

    key: Key
    modifiers: tuple[Key, ...] = ()

    def __str__(self) -> str:
        """As it is written in a file."""
        return "+".join(key.name for key in self.keys)

    @property
    def keys(self) -> tuple[Key, ...]:
        """All of them, in the order in which they go down."""
        return (*self.modifiers, self.key)


def parse_key_press(text: str) -> KeyPress:
    """Read the name of a key press.

    Parameters
    ----------
    text : str
        Such as ``ctrl+shift+F5``; capitals and spaces around the names do not matter.

    Returns
    -------
    KeyPress
        Its ``str`` is the same in the usual spelling.

    Raises
    ------
    KeyboardError
        If there is no such key, or more than one.
    """
    names = [part.strip().lower() for part in text.split("+")]
    if not any(names):
        raise KeyboardError("No key is given; write one such as space, F13 or ctrl+right.")
    if not all(names):
        raise KeyboardError(f"{shown(text)} has a + with no key beside it; write a key such as ctrl+right.")
    known = [_known(name) for name in names]
    modifiers = [name for name in known if name in MODIFIERS]
    keys = [name for name in known if name not in MODIFIERS]
    if not keys:
        raise KeyboardError(f"{shown(text)} has no key besides {' and '.join(modifiers)}; add one, such as ctrl+right.")
    if len(keys) > 1 or len(set(modifiers)) < len(modifiers):
        raise KeyboardError(f"{shown(text)} is more than one key; write one, with ctrl, alt, shift or super before it.")
    return KeyPress(KEYS[keys[0]], tuple(key for name, key in MODIFIERS.items() if name in modifiers))


def _known(name: str) -> str:
    found = _BY_LOWER.get(_OTHER_NAMES.get(name, name))
    if found is None:
        guess = nearest(name, (*_BY_LOWER, *_OTHER_NAMES))
        raise KeyboardError(f"There is no key {shown(name)}{guess}; write one such as space, F13 or ctrl+right.")
    return found
