"""How long the app lives on when its window is closed, at several moments, or when it is told to end by a signal.

    python tests/benchmarks/closing_times.py [--repeats N] [MOMENT...]

Each time the real app is started as a child, in a home of its own, on the display of this process; where there is none,
on Qt's offscreen platform. Prints the median and the longest time from the request to the end of the process, and the
exit statuses. The moments are the keys of `MOMENTS`.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.shell.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
NOW = "now"
LONGEST_S = 120.0
_LOOK_MS = 20
_FILM_S, _WORK_S, _COMPILE_S = 1.5, 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Closed:
    """How an app ended: after how long, with which status, what it said, and the home that it left."""

    seconds: float
    status: int
    said: str
    home: Path


def close_at(moment: str, home: Path) -> Closed:
    """Start the app in an empty home, close it at a moment, and wait for its end."""
    cold = {"NUMBA_CACHE_DIR": str(home / "kernels")} if moment == "compiling" else {}
    homes = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    windowless = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        [sys.executable, __file__, "--child", moment],
        cwd=ROOT,
        env=os.environ | homes | cold | windowless | {"HOME": str(home), "VISAVIS_FACE_MODEL": "svm"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    for line in child.stdout:
        if line.strip() == NOW:
            break
    begin_s = time.monotonic()
    if (number := getattr(signal, moment.split()[0], None)) is not None:
        child.send_signal(number)
    try:
        out, err = child.communicate(timeout=LONGEST_S)
    except subprocess.TimeoutExpired:
        child.kill()
        out, err = child.communicate()
    return Closed(time.monotonic() - begin_s, child.returncode, out + err, home)


# In the child


def _loop_runs(window: MainWindow) -> bool:
    return True


def _plays(window: MainWindow) -> bool:
    from tracker.types import State

    return window.host.controller.state.tracker is State.TRACKING


def _compiles(window: MainWindow) -> bool:
    from gui.model.tracking import Phase

    return window.host.controller.state.phase is Phase.PREPARING and _for(_COMPILE_S)


def _films(window: MainWindow) -> bool:
    control, page = window.host.controller, window.features.page
    if page.spec.name != "effects":
        control.set_app(page="effects", welcomed=True)
        return False
    model = getattr(page, "model", None)
    if model is None or not _plays(window):
        return False
    if not model.state.filming:
        window.actions_by_name["film"].trigger()
    return bool(model.film_seconds >= _FILM_S)


def _opens_a_camera(window: MainWindow) -> bool:
    from gui.model.tracking import Phase

    return window.host.controller.state.phase is Phase.OPENING and _hangs.get("camera", False)


def _learns(window: MainWindow) -> bool:
    tool = window.features.tools["learn_face"]
    if window.host.controller.state.page.name != "face":
        window.host.controller.set_app(page="face", welcomed=True)
        return False
    if tool.panel is None and _plays(window):
        tool._seconds, tool._learn, tool._has_camera = 1.0, lambda *_: _hang("learning"), lambda: True
        tool.open()
        tool._begin()
    return _hangs.get("learning", False)


def _calibrates(window: MainWindow) -> bool:
    tool = window.features.tools["calibrate"]
    if tool.assistant is None and _plays(window):
        tool._has_camera = lambda: True
        tool.open()
    return tool.assistant is not None and _for(_WORK_S)


def _in_the_scene(window: MainWindow) -> bool:
    control, page = window.host.controller, window.features.page
    if page.spec.name != "window":
        control.set_app(page="window", welcomed=True)
        return False
    if page.glass is None and _plays(window):
        page.fill_screen()
    return page.glass is not None and _for(_WORK_S)


MOMENTS: dict[str, Callable[[MainWindow], bool]] = {
    "starting": _loop_runs,
    "playing": _plays,
    "filming": _films,
    "compiling": _compiles,
    "opening a camera": _opens_a_camera,
    "learning": _learns,
    "calibrating": _calibrates,
    "in the scene": _in_the_scene,
    "SIGTERM": _plays,
    "SIGINT": _plays,
    "SIGHUP": _plays,
    "SIGTERM while filming": _films,
}
_hangs: dict[str, bool] = {}
_since_s: list[float] = []


def _for(seconds: float) -> bool:
    """Whether this was first asked so long ago."""
    _since_s.append(time.monotonic())
    return _since_s[-1] - _since_s[0] >= seconds


def _hang(what: str) -> None:
    """As a driver does that cannot be interrupted."""
    _hangs[what] = True
    time.sleep(LONGEST_S)


def be_child(moment: str) -> int:
    """The app, which closes itself at the moment, or says that it is there."""
    sys.path.insert(0, str(ROOT))
    import main
    from gui.model import bridge
    from gui.shell import app

    make_window = app.make_window

    def make_and_watch() -> MainWindow:
        from PyQt6.QtCore import QTimer

        window = make_window()
        timer = QTimer(window)

        def look() -> None:
            if MOMENTS[moment](window):
                timer.stop()
                print(NOW, flush=True)
                if not moment.startswith("SIG"):
                    window.close()

        timer.timeout.connect(look)
        timer.start(_LOOK_MS)
        return window

    app.make_window = make_and_watch
    if moment == "opening a camera":
        bridge.open_for_app = lambda spec: _hang("camera")  # type: ignore[assignment,return-value]
    sys.argv = ["main.py", "--source", "demo"]
    return main.main()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("moments", nargs="*", default=list(MOMENTS))
    asked = parser.parse_args()
    if asked.child:
        return be_child(asked.child)
    # The child's home is empty, but only one moment is about kernels that are not compiled yet.
    sys.path.insert(0, str(ROOT))
    from tracker.kernel_cache import use_kernel_cache

    use_kernel_cache()
    for moment in asked.moments:
        closed = []
        for _ in range(asked.repeats):
            with tempfile.TemporaryDirectory() as home:
                closed.append(close_at(moment, Path(home)))
        times_s = [one.seconds for one in closed]
        print(
            f"{moment:24} median {statistics.median(times_s):5.2f} s, longest {max(times_s):5.2f} s, "
            f"statuses {sorted({one.status for one in closed})}",
            flush=True,
        )
        for said in {one.said.strip() for one in closed} - {""}:
            print(f"    {said}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
