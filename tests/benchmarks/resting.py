"""What share of a core the app uses: running on the demo, paused, minimised, at a clip's end.

    python tests/benchmarks/resting.py [--seconds N] [--profile STATE] [STATE...]

The real app is a child in a home of its own on a virtual display. It brings itself into each state, waits until it is
settled, and measures the processor time of all its threads. `--profile` prints what Python's main thread does there.
A window that is covered, where the desktop tells of that, does what a minimised one does.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from gui.shell.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "-screen 0 1366x768x24 -noreset"
STATES = ("running", "paused", "minimised", "ended")
_SETTLE_S = 3.0
_CLIP_FRAMES = 30


def make_clip(path: Path) -> None:
    """A clip of a second."""
    import av
    import numpy as np

    with av.open(str(path), "w") as film:
        stream: Any = film.add_stream("mpeg4", rate=30)
        stream.width, stream.height, stream.pix_fmt = 640, 480, "yuv420p"
        for number in range(_CLIP_FRAMES):
            picture = np.full((480, 640, 3), 4 * number, np.uint8)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        film.mux(stream.encode(None))


# In the child


def be_child(states: list[str], seconds: float, profiled: str, clip: str) -> int:
    """The app, which goes from state to state and prints what each uses."""
    sys.path.insert(0, str(ROOT))
    import main
    from gui.shell import app

    make_window = app.make_window

    def make_and_measure() -> MainWindow:
        from PyQt6.QtCore import QTimer

        window = make_window()
        window.host.controller.set_app(welcomed=True)
        steps = [(state, step) for state in states for step in ("enter", "begin", "end")]
        begun: dict[str, float] = {}
        profile = cProfile.Profile()

        def next_step() -> None:
            state, step = steps.pop(0)
            wait_s = 0.0
            if step == "enter":
                enter(window, state, clip)
                wait_s = _SETTLE_S
            elif step == "begin":
                begun["cpu"], begun["wall"] = time.process_time(), time.monotonic()
                begun.update({f"thread {name}": spent for name, spent in by_thread().items()})
                if state == profiled:
                    profile.enable()
                wait_s = seconds
            else:
                profile.disable()
                show(state, begun)
            if steps:
                QTimer.singleShot(int(1000 * wait_s), next_step)
            else:
                if profiled:
                    pstats.Stats(profile).sort_stats("tottime").print_stats(25)
                QTimer.singleShot(0, window.close)

        QTimer.singleShot(3000, next_step)
        return window

    app.make_window = make_and_measure
    sys.argv = ["main.py", "--source", "demo"]
    return main.main()


def enter(window: MainWindow, state: str, clip: str) -> None:
    """Bring the app into a state."""
    from gui.model.tracking import Phase

    control = window.host.controller
    if window.isMinimized():
        window.showNormal()
    if control.state.phase is Phase.PAUSED:
        control.toggle_pause()
    other: Callable[[], object] = {
        "running": lambda: control.choose("demo"),
        "paused": control.toggle_pause,
        "minimised": window.showMinimized,
        "ended": lambda: control.choose(clip),
    }[state]
    other()


def by_thread() -> dict[str, float]:
    """Processor seconds of each thread so far."""
    names = {thread.native_id: thread.name for thread in threading.enumerate()}
    return {names.get(one.id, str(one.id)): one.user_time + one.system_time for one in psutil.Process().threads()}


def show(state: str, begun: dict[str, float]) -> None:
    """Print what was used since then."""
    wall_s = time.monotonic() - begun["wall"]
    share = 100 * (time.process_time() - begun["cpu"]) / wall_s
    parts = {name: 100 * (at - begun.get(f"thread {name}", 0.0)) / wall_s for name, at in by_thread().items()}
    told = ", ".join(
        f"{name} {part:.1f}" for name, part in sorted(parts.items(), key=lambda one: -one[1]) if part > 0.3
    )
    print(f"{state:10} {share:6.1f} % of a core   ({told})", flush=True)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--profile", default="")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("states", nargs="*", default=list(STATES))
    asked = parser.parse_args()
    if asked.child:
        return be_child(asked.states, asked.seconds, asked.profile, asked.child)
    if not os.environ.get("DISPLAY"):
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", SCREEN, sys.executable, *sys.argv])
    sys.path.insert(0, str(ROOT))
    from tracker.kernel_cache import use_kernel_cache

    use_kernel_cache()
    with tempfile.TemporaryDirectory() as home:
        clip = Path(home) / "clip.mp4"
        make_clip(clip)
        homes = {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        environment = os.environ | homes | {"HOME": home, "QT_QPA_PLATFORM": "xcb"}
        return subprocess.run(
            [sys.executable, __file__, "--child", str(clip), *sys.argv[1:]], env=environment
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
