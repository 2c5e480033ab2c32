"""A connection to an X server by which programs may press and point, its XTEST extension."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tracker.errors import KeyboardError

KEY_PRESS, KEY_RELEASE, BUTTON_PRESS, BUTTON_RELEASE, MOTION = 2, 3, 4, 5, 6


class XtestServer:
    """What presses on an X desktop.

    Parameters
    ----------
    display : str
        Of the X server, such as ``:0``.
    xcffib : module, optional
        None: the one that is installed.

    Attributes
    ----------
    core : object
        The requests of X itself.
    broken : tuple of type
        What these raise when the server is gone; to be told as `gone`.

    Raises
    ------
    KeyboardError
        If xcffib is not installed, or the server is not there, or has no XTEST.
    """

    def __init__(self, display: str, xcffib: Any = None) -> None:
        xcffib, xtest = (xcffib, xcffib.xtest) if xcffib else _installed()
        self.broken = (xcffib.XcffibException, OSError)
        try:
            self._server = xcffib.connect(display)
            self.core = self._server.core
            name = "XTEST"
            if not self.core.QueryExtension(len(name), name).reply().present:
                self._server.disconnect()
                raise KeyboardError("This X11 display lets no program press keys; its XTEST extension is switched off.")
            self._xtest = self._server(xtest.key)
        except self.broken as error:
            raise KeyboardError(f"The X11 display {display} cannot be reached; is DISPLAY right?") from error

    @property
    def setup(self) -> Any:
        """What the server said of itself."""
        return self._server.get_setup()

    def fake(self, kind: int, details: Iterable[int], *where: int) -> None:
        """Have some things of one kind happen.

        Parameters
        ----------
        kind : int
        details : iterable of int
            Which key or button; for motion 0 to a place and 1 by a way.
        where : int
            Of motion: the root window, x and y.

        Raises
        ------
        KeyboardError
            If the display is gone.
        """
        root, x, y = where or (0, 0, 0)
        try:
            for detail in details:
                self._xtest.FakeInput(kind, detail, 0, root, x, y, 0)
            self._server.flush()
            # The answer says that all before was done.
            self.core.GetInputFocus().reply()
        except self.broken as error:
            raise gone() from error

    def close(self) -> None:
        """Leave the display."""
        self._server.disconnect()


def gone() -> KeyboardError:
    """What is told when the server is not there any more."""
    return KeyboardError("The X11 display takes nothing any more; switch it off and on again.")


def _installed() -> tuple[Any, Any]:
    try:
        import xcffib
        import xcffib.xproto
        import xcffib.xtest
    except (ImportError, OSError) as error:
        raise KeyboardError("An X11 desktop needs a package for this; install it with: pip install xcffib") from error
    return xcffib, xcffib.xtest
