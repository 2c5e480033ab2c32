"""Starts the app."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from gui.shell.display import check_display, prepare_environment
from tracker.kernel_cache import use_kernel_cache

if TYPE_CHECKING:
    from PyQt6.QtWidgets import QApplication

    from gui.shell.main_window import MainWindow

DESKTOP_FILE = "io.github.visavis.visavis"


def run(source: str | None) -> int:
    """Open the app, with ``source`` or the one of the last time, and return the exit status when it is closed.

    Raises
    ------
    VisavisError
        If there is no display to open a window on.
    """
    app = make_application()
    from PyQt6 import sip

    window = make_window()
    window.start(source)
    # Python hears of Ctrl+C in the terminal between two pulls of the window.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    status = app.exec()
    # In this order: a widget that outlives the application crashes on the way out.
    sip.delete(window)
    sip.delete(app)
    return status


def make_application() -> QApplication:
    """The one QApplication, with the app's name, icon and look.

    Raises
    ------
    VisavisError
        If there is no display to open a window on.
    """
    use_kernel_cache()
    prepare_environment()
    check_display()
    from PyQt6.QtWidgets import QApplication

    from gui.widgets import theme
    from gui.widgets.icons import app_icon

    QApplication.setOrganizationName("visavis")
    QApplication.setApplicationName("visavis")
    QApplication.setApplicationDisplayName("visavis")
    QApplication.setDesktopFileName(DESKTOP_FILE)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    theme.apply(app)
    app.setWindowIcon(app_icon())
    return app


def make_window() -> MainWindow:
    """The window with the real tracker behind it."""
    from gui.model.app_settings import Folders
    from gui.model.bridge import Bridge
    from gui.model.controller import Controller
    from gui.pages.registry import page_specs
    from gui.shell.main_window import MainWindow

    return MainWindow(Controller(Bridge(), Folders.of_user(), page_specs()))
