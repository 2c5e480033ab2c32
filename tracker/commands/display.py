"""Whether there is a display to open a window on, told without Qt, which would end the program if there is none.

Run as a program, it prints the problem and fails, or prints nothing.
"""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

WINDOWLESS = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")
CONNECT_TIMEOUT_S = 2.0


def display_problem(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Say why no window can be opened, or None if one can.

    Parameters
    ----------
    environment : mapping
        The environment variables.
    platform : str
        As `sys.platform`.
    """
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if not platform.startswith("linux") or chosen in WINDOWLESS:
        return None
    wayland, display = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if wayland and chosen != "xcb" and _wayland_answers(wayland, environment):
        return None
    if display:
        return None if _x_answers(display) else f"The display {display} does not answer."
    if wayland:
        return f"The Wayland display {wayland} does not answer."
    return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(CONNECT_TIMEOUT_S)
        try:
            probe.connect(str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / name))
        except OSError:
            return False
    return True


def _x_answers(display: str) -> bool:
    """Connect as Qt does, so that a server that lets nobody in counts as none."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)


if __name__ == "__main__":
    if problem := display_problem():
        sys.exit(problem)
