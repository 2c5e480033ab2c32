"""Mice that do not exist: by XTEST on an X desktop, else by uinput."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Protocol

from tracker.errors import KeyboardError
from tracker.keyboard.uinput_device import ABSOLUTE, KEY, RELATIVE, UinputDevice
from tracker.keyboard.xtest_server import BUTTON_PRESS, BUTTON_RELEASE, MOTION, XtestServer, gone
from tracker.outputs.pointer.clicking import Button
from tracker.outputs.pointer.pointing import Place

_FULL = 65535
_CODES = {Button.LEFT: 0x110, Button.RIGHT: 0x111}
_NUMBERS = {Button.LEFT: 1, Button.RIGHT: 3}
_X, _Y = 0, 1
_TO_A_PLACE, _BY_A_WAY = 0, 1


class Mouse(Protocol):
    """What moves the pointer. All of it raises a KeyboardError when that is not possible any more."""

    def move(self, way_px: tuple[int, int]) -> None:
        """Move it by so much, right and down."""

    def place(self, spot: Place) -> None:
        """Put it somewhere, in shares of the desktop's width and height."""

    def click(self, button: Button) -> None:
        """Press and let go."""

    def where(self) -> tuple[int, int] | None:
        """Where it is; None where nobody may know."""

    def close(self) -> None:
        """Give it back."""


class UinputMouse:
    """A made-up mouse, or, for places, a made-up tablet.

    Parameters
    ----------
    places : bool
        Whether it is put to places, rather than moved by ways.
    makes : callable
        Makes the device, as `UinputDevice`.
    """

    def __init__(self, places: bool, makes: Callable[..., UinputDevice] = UinputDevice) -> None:
        events: dict[int, list[Any]] = {KEY: list(_CODES.values())}
        if places:
            events[ABSOLUTE] = [(axis, (0, 0, _FULL, 0, 0, 0)) for axis in (_X, _Y)]
        else:
            events[RELATIVE] = [_X, _Y]
        self._device = makes(events, "visavis pointer")

    def move(self, way_px: tuple[int, int]) -> None:
        """See `Mouse`."""
        self._device.write([(RELATIVE, axis, way) for axis, way in zip((_X, _Y), way_px, strict=True)])

    def place(self, spot: Place) -> None:
        """See `Mouse`."""
        self._device.write([(ABSOLUTE, axis, round(_FULL * share)) for axis, share in zip((_X, _Y), spot, strict=True)])

    def click(self, button: Button) -> None:
        """See `Mouse`."""
        for value in (1, 0):
            self._device.write([(KEY, _CODES[button], value)])

    def where(self) -> None:
        """Nobody may know that."""

    def close(self) -> None:
        """Take it away."""
        self._device.close()


class XtestMouse:
    """The pointer of an X desktop.

    Parameters
    ----------
    display, xcffib
        See `XtestServer`.
    """

    def __init__(self, display: str, xcffib: Any = None) -> None:
        self._server = XtestServer(display, xcffib)
        screen = self._server.setup.roots[0]
        self._root, self._size_px = screen.root, (screen.width_in_pixels, screen.height_in_pixels)

    def move(self, way_px: tuple[int, int]) -> None:
        """See `Mouse`."""
        self._server.fake(MOTION, [_BY_A_WAY], self._root, *way_px)

    def place(self, spot: Place) -> None:
        """See `Mouse`."""
        x, y = (round(share * (size - 1)) for share, size in zip(spot, self._size_px, strict=True))
        self._server.fake(MOTION, [_TO_A_PLACE], self._root, x, y)

    def click(self, button: Button) -> None:
        """See `Mouse`."""
        for kind in (BUTTON_PRESS, BUTTON_RELEASE):
            self._server.fake(kind, [_NUMBERS[button]])

    def where(self) -> tuple[int, int]:
        """See `Mouse`."""
        try:
            found = self._server.core.QueryPointer(self._root).reply()
        except self._server.broken as error:
            raise gone() from error
        return found.root_x, found.root_y

    def close(self) -> None:
        """Leave the display."""
        self._server.close()


def open_mouse(
    places: bool,
    environment: Mapping[str, str],
    platform: str = sys.platform,
    uinput: Callable[[bool], Mouse] = UinputMouse,
    xtest: Callable[[str], Mouse] = XtestMouse,
) -> Mouse:
    """A way to move the pointer: XTEST on an X desktop, where a hand on the mouse is noticed, else uinput.

    Parameters
    ----------
    places : bool
        Whether it is to be put to places, rather than moved by ways.
    environment : mapping of str to str
        The variables of the process.
    platform : str
        As ``sys.platform``.
    uinput, xtest : callable
        Open a mouse of that kind.

    Returns
    -------
    Mouse

    Raises
    ------
    KeyboardError
        If there is no way: what is missing, and what to do.
    """
    if not platform.startswith("linux"):
        raise KeyboardError("The pointer can be moved on Linux only.")
    display = environment.get("DISPLAY", "")
    wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    if not display or wayland:
        return uinput(places)
    try:
        return xtest(display)
    except KeyboardError as refused:
        with suppress(KeyboardError):
            return uinput(places)
        raise refused
