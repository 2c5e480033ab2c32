"""Keys by X11's XTEST extension: what has the focus on an X desktop gets them, and no permission is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tracker.keyboard.names import CODE_OFFSET, MODIFIERS, Key, KeyPress
from tracker.keyboard.xtest_server import KEY_PRESS, KEY_RELEASE, XtestServer, gone


class XtestKeyboard:
    """Presses keys where the desktop's layout has them.

    Parameters
    ----------
    display, xcffib
        See `XtestServer`.

    Raises
    ------
    KeyboardError
        See `XtestServer`.
    """

    way = "X11"

    def __init__(self, display: str, xcffib: Any = None) -> None:
        self._server = XtestServer(display, xcffib)
        setup = self._server.setup
        self._first, self._count = setup.min_keycode, setup.max_keycode - setup.min_keycode + 1
        self._held: tuple[int, ...] = ()

    def down(self, press: KeyPress) -> None:
        """Press the keys, the modifiers first.

        Parameters
        ----------
        press : KeyPress

        Raises
        ------
        KeyboardError
            If the display is gone.
        """
        try:
            self._held = self._keycodes(press)
        except self._server.broken as error:
            raise gone() from error
        self._server.fake(KEY_PRESS, self._held)

    def up(self, press: KeyPress) -> None:
        """Let go of what `down` pressed, the modifiers last; raises what that raises."""
        self._server.fake(KEY_RELEASE, self._held[::-1])
        self._held = ()

    def close(self) -> None:
        """Leave the display."""
        self._server.close()

    def _keycodes(self, press: KeyPress) -> tuple[int, ...]:
        """Where the keys are on the present layout; one that needs shift brings it along."""
        found = self._server.core.GetKeyboardMapping(self._first, self._count).reply()
        wide, keysyms = found.keysyms_per_keycode, list(found.keysyms)
        rows = [keysyms[start : start + wide] for start in range(0, len(keysyms), wide)]
        codes = [self._place(key, rows)[0] for key in press.modifiers]
        code, is_shifted = self._place(press.key, rows)
        if is_shifted and MODIFIERS["shift"] not in press.modifiers:
            codes.append(self._place(MODIFIERS["shift"], rows)[0])
        return (*codes, code)

    def _place(self, key: Key, rows: Sequence[Sequence[int]]) -> tuple[int, bool]:
        """The code of a key, and whether it takes shift; a key that no layout names has its place all the same."""
        for column in (0, 1):
            for index, row in enumerate(rows):
                if len(row) > column and row[column] == key.keysym:
                    return self._first + index, column == 1
        return key.code + CODE_OFFSET, False
