"""Starts the app."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, NoReturn

from gui.shell.display import check_display, prepare_environment
from gui.shell.ending import EndRequest, end_process
from gui.shell.memory import give_memory_back
from tracker.kernel_cache import use_kernel_cache

if TYPE_CHECKING:
    from PyQt6.QtWidgets import QApplication

    from gui.shell.main_window import MainWindow
    from tracker.app_start import AppStart

DESKTOP_FILE = "io.github.visavis.visavis"


def run(start: AppStart) -> NoReturn:
    """Open the app; when it is closed the process ends.

    Raises
    ------
    VisavisError
        If there is no display to open a window on, or no such page.
    """
    asked = EndRequest()
    asked.listen()
    give_memory_back()
    app = make_application()
    from PyQt6.QtCore import QTimer

    from gui.model.remote import chosen
    from gui.shell.faults import FaultTeller
    from gui.shell.remote_control import RemoteControl
    from gui.words import tr

    window = make_window()
    FaultTeller(window.tell_fault, window).listen()
    if start.page:
        pages = {page.name: tr(page.title) for page in window.host.controller.pages}
        window.host.controller.use_page(chosen(start.page, pages))
    window.start(start.source, minimised=start.minimised)
    remote = RemoteControl(window)
    remote.listen()
    # What is there by now stays: looking through it for garbage would hold the window up for a tenth of a second.
    gc.freeze()
    # Closed before there is a loop to leave, it would leave none.
    QTimer.singleShot(0, lambda: asked.meet(window.close))
    status = asked.status(app.exec())
    remote.close()
    end_process(status)


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
    from gui.model.bridge import Bridge, Parts, open_for_app
    from gui.model.controller import Controller
    from gui.model.stills import Stills
    from gui.pages.registry import page_specs
    from gui.shell.language import use_language
    from gui.shell.main_window import MainWindow

    stills = Stills()
    bridge = Bridge(Parts(open_source=stills.giving_way(open_for_app)))
    controller = Controller(bridge, Folders.of_user(), page_specs(), stills)
    use_language(controller.state.app.language)
    return MainWindow(controller)
