"""Whether the app grows: it runs on the demo, page after page and tool after tool, and its size is sampled.

    python tests/benchmarks/app_soak.py [--minutes N] [--every SECONDS] [--page NAME]

The app is a child in a home of its own, on a virtual display; inside it a timer goes to the next page every few
seconds, opens and closes the scene, the calibration and dialogs, and turns switches. Memory counts from the second
minute on, as caches fill in the first. Prints a row a minute (medians), then what has been gained by the last fifth
over the fifth after the first minute, and the slope by least squares. `--page` stays on one page, to find which grows.
"""

from __future__ import annotations

import argparse
import itertools
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import psutil

if TYPE_CHECKING:
    from gui.shell.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "-screen 0 1920x1200x24 -noreset"
COLUMNS = ("RSS MB", "PSS MB", "descriptors", "threads")
# All is done once in the first minute.
_STEP_MS = 1000
_SETTLED_S = 60.0
_MB = 1e6


def sample(process: psutil.Process) -> tuple[float, ...]:
    """What `COLUMNS` say."""
    memory = process.memory_full_info()
    return memory.rss / _MB, memory.pss / _MB, process.num_fds(), process.num_threads()


def watch(process: psutil.Process, minutes: float, every_s: float) -> np.ndarray:
    """Sample until the time is over, shape (samples, 1 + columns), the first column the seconds; tells each minute."""
    rows: list[tuple[float, ...]] = []
    begin_s = time.monotonic()
    print(f"{'minute':>8}" + "".join(f"{name:>13}" for name in COLUMNS), flush=True)
    told = 0
    while (at_s := time.monotonic() - begin_s) < 60 * minutes:
        rows.append((at_s, *sample(process)))
        if at_s >= 60 * (told + 1):
            told += 1
            recent = np.median([row[1:] for row in rows if row[0] >= at_s - 60], axis=0)
            print(f"{told:8}" + "".join(f"{value:13.1f}" for value in recent), flush=True)
        time.sleep(every_s)
    return np.array(rows)


def tell_growth(rows: np.ndarray) -> None:
    """What was gained since the first minute."""
    settled = rows[rows[:, 0] >= _SETTLED_S]
    if len(settled) < 10:
        print("too short to tell")
        return
    fifth = len(settled) // 5
    for column, name in enumerate(COLUMNS, start=1):
        before, after = (float(np.median(part[:, column])) for part in (settled[:fifth], settled[-fifth:]))
        slope = 3600 * np.polyfit(settled[:, 0], settled[:, column], 1)[0]
        print(f"{name:12} {before:8.1f} -> {after:8.1f}  {100 * (after / before - 1):+6.2f} %  {slope:+8.1f} an hour")


# In the child


def _steps(window: MainWindow, page: str) -> Iterator[Callable[[], object]]:
    """What is done, one after the other, for ever."""
    actions, features = window.actions_by_name, window.features
    control = window.host.controller

    def press(name: str) -> Callable[[], object]:
        return lambda: actions[name].trigger()

    def turn(name: str) -> Callable[[], object]:
        return lambda: control.set_app(**{name: not getattr(control.state.app, name)})

    def go(name: str) -> Callable[[], object]:
        return lambda: control.use_page(name)

    def close_dialogs() -> None:
        from PyQt6.QtWidgets import QApplication, QDialog

        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog):
                top.close()

    if page:
        return itertools.chain([go(page)], itertools.repeat(lambda: None))
    tools = [step for tool in features.tools.values() for step in (tool.open, tool.close)]
    effects = [press("effect_next")] * 3
    return itertools.cycle(
        [
            *(go("head"), turn("show_plots"), turn("show_colours"), press("keys"), close_dialogs),
            *(go("face"), turn("show_plots"), turn("show_mesh"), press("about"), close_dialogs),
            *(go("effects"), *effects, turn("show_split"), press("film"), press("effect_next"), press("film")),
            *(*tools, press("snapshot"), turn("mirror"), lambda: control.choose("demo")),
        ]
    )


def be_child(page: str) -> int:
    """The app, which uses itself."""
    sys.path.insert(0, str(ROOT))
    import main
    from gui.shell import app

    make_window = app.make_window

    def make_and_use() -> MainWindow:
        from PyQt6.QtCore import QTimer

        window = make_window()
        window.host.controller.set_app(welcomed=True)
        steps = _steps(window, page)
        timer = QTimer(window)
        timer.timeout.connect(lambda: next(steps)())
        timer.start(_STEP_MS)
        return window

    app.make_window = make_and_use
    sys.argv = ["main.py", "--source", "demo"]
    return main.main()


def main() -> int:
    """Run, sample, tell; 1 if the app ended by itself."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--every", type=float, default=5.0)
    parser.add_argument("--page", default="")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        return be_child(asked.page)
    sys.path.insert(0, str(ROOT))
    from tracker.kernel_cache import use_kernel_cache

    use_kernel_cache()
    if not os.environ.get("DISPLAY"):
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", SCREEN, sys.executable, *sys.argv])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the child ends too
    with tempfile.TemporaryDirectory() as home:
        homes = {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        environment = os.environ | homes | {"HOME": home, "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}
        child = subprocess.Popen([sys.executable, __file__, "--child", "--page", asked.page], cwd=ROOT, env=environment)
        try:
            tell_growth(watch(psutil.Process(child.pid), asked.minutes, asked.every))
        except psutil.Error:
            print(f"the app has ended by itself, with status {child.wait()}")
            return 1
        finally:
            child.terminate()
            child.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
