"""Keys by X11's XTEST extension: what has the focus on an X desktop gets them, and no permission is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tracker.errors import KeyboardError
from tracker.keyboard.names import CODE_OFFSET, MODIFIERS, Key, KeyPress

_PRESS, _RELEASE = 2, 3


class XtestKeyboard:
    """Presses keys where the desktop's layout has them.

    Parameters
    ----------
    display : str
        Of the X server, such as ``:0``.
    xcffib : module, optional
        None: the one that is installed.

    Raises
    ------
    KeyboardError
        If xcffib is not installed, or the server is not there, or has no XTEST.
    """

    way = "X11"

    def __init__(self, display: str, xcffib: Any = None) -> None:
        xcffib, xtest = (xcffib, xcffib.xtest) if xcffib else _installed()
        self._broken = (xcffib.XcffibException, OSError)
        try:
            self._server = xcffib.connect(display)
            setup = self._server.get_setup()
            self._first, self._count = setup.min_keycode, setup.max_keycode - setup.min_keycode + 1
            name = "XTEST"
            if not self._server.core.QueryExtension(len(name), name).reply().present:
                self._server.disconnect()
                raise KeyboardError("This X11 display lets no program press keys; its XTEST extension is switched off.")
            self._xtest = self._server(xtest.key)
        except self._broken as error:
            raise KeyboardError(f"The X11 display {display} cannot be reached; is DISPLAY right?") from error
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
        except self._broken as error:
            raise _gone() from error
        self._fake(_PRESS, self._held)

    def up(self, press: KeyPress) -> None:
        """Let go of what `down` pressed, the modifiers last; raises what that raises."""
        self._fake(_RELEASE, self._held[::-1])
        self._held = ()

    def close(self) -> None:
        """Leave the display."""
        self._server.disconnect()

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

    def _fake(self, kind: int, codes: Sequence[int]) -> None:
        try:
            for code in codes:
                self._xtest.FakeInput(kind, code, 0, 0, 0, 0, 0)
            self._server.flush()
            # The answer says that all before was done.
            self._server.core.GetInputFocus().reply()
        except self._broken as error:
            raise _gone() from error


def _gone() -> KeyboardError:
    return KeyboardError("The X11 display takes no keys any more; switch them off and on again.")


def _installed() -> tuple[Any, Any]:
    try:
        import xcffib
        import xcffib.xproto
        import xcffib.xtest
    except (ImportError, OSError) as error:
        raise KeyboardError("Keys on an X11 desktop need a package; install it with: pip install xcffib") from error
    return xcffib, xcffib.xtest
