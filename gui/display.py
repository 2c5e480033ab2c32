"""Whether there is a display to open a window on. Qt itself ends the program without one, so it is asked beforehand."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys

from tracker.errors import VisavisError

_HEADLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "minimalegl", "vkkhrdisplay")


class NoDisplayError(VisavisError):
    """There is no display, or a library to draw on it is missing."""


def prepare_environment() -> None:
    """Take back what OpenCV's wheel sets on import: a folder of Qt 5 plugins that Qt 6 cannot load."""
    import cv2

    inside = os.path.dirname(cv2.__file__)  # noqa: PTH120
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if os.environ.get(name, "").startswith(inside):
            del os.environ[name]


def check_display() -> None:
    """Say in one line why no window can be opened, if so.

    Raises
    ------
    NoDisplayError
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if not sys.platform.startswith("linux") or platform in _HEADLESS:
        return
    if os.environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        return
    address = os.environ.get("DISPLAY")
    if not address:
        raise NoDisplayError(
            "There is no display to open a window on. Start it on a desktop, or use: main.py track --source demo"
        )
    if ctypes.util.find_library("xcb-cursor") is None:
        raise NoDisplayError(
            "The system library libxcb-cursor0 is missing, without which Qt opens no window. Run: make setup"
        )
    if not _x_server_answers(address):
        raise NoDisplayError(
            f"The display {address} does not answer. Check DISPLAY, or use: main.py track --source demo"
        )


def _x_server_answers(address: str) -> bool:
    name = ctypes.util.find_library("xcb")
    if name is None:
        return False
    xcb = ctypes.CDLL(name)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(address.encode(), None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)
