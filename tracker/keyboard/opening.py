"""Choosing the way in which keys can be pressed here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from tracker.errors import KeyboardError
from tracker.keyboard.names import KeyPress
from tracker.keyboard.uinput import UinputKeyboard
from tracker.keyboard.xtest import XtestKeyboard


class Keyboard(Protocol):
    """What presses keys.

    Attributes
    ----------
    way : str
        How, in a word.
    """

    way: str

    def down(self, press: KeyPress) -> None:
        """Press the keys, the modifiers first; a KeyboardError if they cannot be."""

    def up(self, press: KeyPress) -> None:
        """Let go of them, the modifiers last."""

    def close(self) -> None:
        """Give it back."""


def open_keyboard(
    environment: Mapping[str, str],
    platform: str = sys.platform,
    uinput: Callable[[], Keyboard] = UinputKeyboard,
    xtest: Callable[[str], Keyboard] = XtestKeyboard,
) -> Keyboard:
    """A way to press keys: uinput where that is permitted, else X11's XTEST.

    On Wayland XTEST reaches but the few programs that are drawn by way of X11, so it does not count there.

    Parameters
    ----------
    environment : mapping of str to str
        The variables of the process.
    platform : str
        As ``sys.platform``.
    uinput, xtest : callable
        Open a keyboard of that kind; the second takes the name of the display.

    Returns
    -------
    Keyboard

    Raises
    ------
    KeyboardError
        If there is no way: what is missing, and what to do.
    """
    if not platform.startswith("linux"):
        raise KeyboardError("Keys of other programs can be pressed on Linux only.")
    try:
        return uinput()
    except KeyboardError as refused:
        display = environment.get("DISPLAY", "")
        wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
        if wayland:
            raise KeyboardError(f"On Wayland keys are pressed by uinput only. {refused}") from refused
        if not display:
            raise KeyboardError(f"Without a desktop keys are pressed by uinput only. {refused}") from refused
        return xtest(display)
