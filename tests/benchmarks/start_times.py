"""From the start of the program to its first moving picture: processor seconds, wall seconds, and what they go to.

    python tests/benchmarks/start_times.py [--repeats N] [START...]

A START is `first` (after `make setup`: kernels compiled, but no settings and no home yet), `second` (the same home
again) or `cold` (no kernels compiled). The real app is a child with its own home on a virtual display. The picture
moves when the live view has painted a second frame that differs from the first. Prints the least of the repeats, then
the processor seconds at each stage and in each thread; all threads count.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "-screen 0 1366x768x24 -noreset"
STARTS = ("first", "second", "cold")


def start(home: Path, cache: Path | None) -> dict[str, Any]:
    """Start the app until its picture moves, and hear how it went."""
    homes = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    kernels = {"NUMBA_CACHE_DIR": str(cache)} if cache else {}
    child = subprocess.run(
        [sys.executable, __file__, "--child"],
        cwd=ROOT,
        env=os.environ | homes | kernels | {"HOME": str(home), "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told: dict[str, Any] = json.loads(child.stdout.splitlines()[-1])
    return told


# In the child


def be_child() -> int:
    """The app, which ends when its picture moves."""
    begun_s = psutil.Process().create_time()
    marks: dict[str, float] = {}

    def mark(name: str) -> None:
        marks.setdefault(name, time.process_time())

    sys.path.insert(0, str(ROOT))
    mark("python")
    import main
    from gui.shell import app

    make_application, make_window = app.make_application, app.make_window

    def make_app_and_mark() -> Any:
        mark("imports of the command line")
        made = make_application()
        mark("Qt's application")
        return made

    def make_and_watch() -> Any:
        from gui.shell import main_window

        mark("imports of the window")
        window = make_window()
        mark("making the window")
        view, paint = type(window.stage.live), type(window.stage.live).paintEvent
        seen: list[int] = []

        def paint_and_look(self: Any, event: Any) -> None:
            paint(self, event)
            if self.frame is not None and self.frame.index not in seen:
                seen.append(self.frame.index)
                mark("first picture" if len(seen) == 1 else "moving picture")
                if len(seen) == 2:
                    tell(begun_s, marks)

        view.paintEvent = paint_and_look
        shown = main_window.MainWindow.showEvent

        def show_and_mark(self: Any, event: Any) -> None:
            shown(self, event)
            mark("showing the window")

        main_window.MainWindow.showEvent = show_and_mark
        return window

    app.make_application, app.make_window = make_app_and_mark, make_and_watch
    sys.argv = ["main.py"]
    return main.main()


def tell(begun_s: float, marks: dict[str, float]) -> None:
    """Print what was seen, and end at once."""
    names = {thread.native_id: thread.name for thread in threading.enumerate()}
    threads = {}
    for one in psutil.Process().threads():
        name = names.get(one.id, "others")
        threads[name] = threads.get(name, 0.0) + one.user_time + one.system_time
    memory_mb = psutil.Process().memory_info().rss / 1e6
    told = {"wall": time.time() - begun_s, "marks": marks, "threads": threads, "memory": memory_mb}
    print(json.dumps(told | {"modules": len(sys.modules)}), flush=True)
    os._exit(0)


def show(name: str, told: dict[str, Any]) -> None:
    """Print one start."""
    marks = told["marks"]
    print(f"{name:8} {marks['moving picture']:6.2f} CPU s  {told['wall']:6.2f} s wall", end="")
    print(f"  {told['memory']:5.0f} MB  {told['modules']} modules")
    before_s = 0.0
    for stage, at_s in marks.items():
        print(f"    {at_s - before_s:6.2f}  {stage}")
        before_s = at_s
    print("    by thread: " + ", ".join(f"{who} {spent:.2f}" for who, spent in sorted(told["threads"].items())))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("starts", nargs="*", default=list(STARTS))
    asked = parser.parse_args()
    if asked.child:
        return be_child()
    if not os.environ.get("DISPLAY"):
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", SCREEN, sys.executable, *sys.argv])
    sys.path.insert(0, str(ROOT))
    from tracker.kernel_cache import use_kernel_cache

    compiled = use_kernel_cache()
    found: dict[str, list[dict[str, Any]]] = {}
    for _ in range(asked.repeats):
        with tempfile.TemporaryDirectory() as home:
            for name in STARTS:
                if name in asked.starts or (name == "first" and "second" in asked.starts):
                    cold = Path(home) / "kernels" if name == "cold" else compiled
                    found.setdefault(name, []).append(start(Path(home), cold))
    for name in asked.starts:
        show(name, min(found[name], key=lambda told: told["marks"]["moving picture"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
