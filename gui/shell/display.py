"""Whether there is a display to open a window on. Qt itself ends the program without one, so it is asked beforehand."""

from __future__ import annotations

import ctypes.util
import os
import sys

from tracker.commands.display import WINDOWLESS, display_problem
from tracker.errors import VisavisError
from tracker.program import INSTALL_QT_LIBRARIES, NAME


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
    windowed = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0] not in WINDOWLESS
    on_x = sys.platform.startswith("linux") and "DISPLAY" in os.environ and not os.environ.get("WAYLAND_DISPLAY")
    if windowed and on_x and ctypes.util.find_library("xcb-cursor") is None:
        raise NoDisplayError(
            "The system library libxcb-cursor0 is missing, without which Qt opens no window. "
            f"Run: {INSTALL_QT_LIBRARIES}"
        )
    if problem := display_problem():
        raise NoDisplayError(f"{problem} Start it on a desktop, or use: {NAME} track --source demo")
