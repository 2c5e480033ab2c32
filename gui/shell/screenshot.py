"""Takes a picture of the window by the program itself.

    python -m gui.shell.screenshot [--overwrite] OUT.png [SECONDS] [SOURCE] [PAGE] [TOGGLE...]

PAGE is the name of a page, such as ``head``, ``face`` or ``effects``; each TOGGLE is one of the app's own, such as
``show_mesh``, switched to what it is not, a setting of the page with its value, such as ``effect.preset=alien``, an
action that is done once the head was found, such as ``bench_fit_viewer``, or a file that is then dropped on the window,
such as ``drop=head.csv``.

The settings are the defaults, whatever the user's are, and nothing of the user's is written.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from gui.shell.app import make_application
from tracker.commands.console import FAILED, exit_status
from tracker.commands.outputs import check_outputs
from tracker.types import State

if TYPE_CHECKING:
    from PyQt6.QtWidgets import QApplication

_GIVE_UP_S = 180.0
_STEP_S = 0.004
_DROP = "drop"


def take(
    path: Path, seconds: float = 6.0, source: str = "demo", page: str = "head", toggles: Sequence[str] = ()
) -> bool:
    """Save the window as it looks ``seconds`` after the head was found; False if it never was, or if saving fails.

    Raises
    ------
    VisavisError
        If there is no display.
    OSError
        If it cannot be written.
    """
    app = make_application()
    from PyQt6 import sip

    from gui.model.app_settings import Folders
    from gui.model.bridge import Bridge
    from gui.model.controller import Controller
    from gui.pages.registry import page_specs
    from gui.shell.main_window import MainWindow
    from gui.widgets.pixels import save_png

    with tempfile.TemporaryDirectory() as folder:
        controller = Controller(Bridge(), Folders(Path(folder), Path(folder)), page_specs())
        controller.set_app(page=page, welcomed=True)
        now = controller.state.app
        switches = {name: not getattr(now, name) for name in toggles if hasattr(now, name)}
        controller.set_app(**switches)
        window = MainWindow(controller)
        for name, value in (toggle.split("=", 1) for toggle in toggles if "=" in toggle):
            if name == _DROP:
                continue
            number = value.replace(".", "", 1).isdigit()
            window.features.page.set_setting(name, float(value) if number else value)
        window.start(source)
        found = _wait(app, _GIVE_UP_S, lambda: controller.state.tracker is State.TRACKING)
        for name in toggles:
            if name not in switches and "=" not in name:
                window.actions_by_name[name].trigger()
        for dropped in (one.removeprefix(f"{_DROP}=") for one in toggles if one.startswith(f"{_DROP}=")):
            window.features.page.take_file(dropped)
        _wait(app, seconds, lambda: False)
        saved = found and save_png(window.grab().toImage(), path)
        window.close()
    sip.delete(window)
    sip.delete(app)
    return bool(saved)


def _wait(app: QApplication, seconds: float, done: Callable[[], bool]) -> bool:
    """Let the window live for so long, or until it is done; says whether it is."""
    end_s = monotonic() + seconds
    while monotonic() < end_s and not done():
        app.processEvents()
        sleep(_STEP_S)
    return done()


def main(arguments: Sequence[str]) -> int:
    """Take the picture that the arguments ask for."""
    overwrite, rest = "--overwrite" in arguments, [one for one in arguments if one != "--overwrite"]
    delay_s, source, page = (*rest[1:4], *("6", "demo", "head")[len(rest[1:4]) :])
    path = Path(rest[0])
    check_outputs([(path, ".png")], inputs=[source], overwrite=overwrite)
    return 0 if take(path, float(delay_s), source, page, rest[4:]) else FAILED


if __name__ == "__main__":
    sys.exit(exit_status(lambda: main(sys.argv[1:])))
