"""How often the window into the scene crashes: its tests over and over, each time on a display of its own, under load.

    python tests/benchmarks/window_soak.py [--runs N] [--burners N] [--shuffle] [--debug] [TEST...]

A run is a process of its own under Xvfb, as OpenGL, Qt and the collector share state within one. `--burners` processes
keep as many cores busy meanwhile; `--shuffle` runs the tests in another order each time, whose seed is printed;
`--debug` keeps the native stacks of what crashed, by gdb. Prints the runs, the crashes (the process died
by a signal), the failures (a test failed), and the seconds a run takes.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TESTS = ("tests/gui/test_gui_glass.py", "tests/gui/test_flight_window.py")
SCREEN = "-screen 0 1920x1200x24 -noreset"
LONGEST_S = 3600.0
# What gdb says of a process that it saw crash, and pytest of an object that outlived its widget.
CRASHED = ("received signal SIG", "Segmentation fault", "Fatal Python error")
DELETED = "wrapped C/C++ object"


class _Shuffle:
    """A pytest plugin: another order for each seed, modules and tests alike."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        random.Random(self._seed).shuffle(items)


@contextmanager
def burners(number: int) -> Iterator[None]:
    """Keep cores busy."""
    running = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(number)]
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.wait()


def run_once(tests: list[str], seed: int | None, folder: Path) -> tuple[int, str]:
    """One run in a process of its own, in a folder for its core; gives its status and all that it said."""
    shuffled = [] if seed is None else ["--seed", str(seed)]
    python = [sys.executable, "-X", "faulthandler", __file__, "--inside", *shuffled, *tests]
    command = ["xvfb-run", "-a", "-s", SCREEN, *python]
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=LONGEST_S, errors="replace"
    )
    return done.returncode, done.stdout + done.stderr


def native_stacks(folder: Path) -> str:
    """What gdb finds in the core that a crash left; the core itself is large and goes."""
    said = ""
    for core in folder.glob("core*"):
        asked = ["gdb", "-q", "-batch", "-ex", "thread apply all bt", sys.executable, str(core)]
        said += subprocess.run(asked, capture_output=True, text=True, errors="replace").stdout
        core.unlink()
    return said


def inside(tests: list[str], seed: int | None) -> int:
    """The run itself."""
    plugins = [] if seed is None else [_Shuffle(seed)]
    options = ["-q", "-p", "no:cacheprovider", "--rootdir", str(ROOT), "-c", str(ROOT / "pyproject.toml")]
    return int(pytest.main([*options, *(str(ROOT / test) for test in tests)], plugins=plugins))


def main() -> int:
    """Run, count, print; 1 if anything crashed or failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--burners", type=int, default=2)
    parser.add_argument("--shuffle", action="store_true")
    parser.add_argument("--debug", action="store_true")
    parser.add_argument("--seed", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("tests", nargs="*", default=list(TESTS))
    asked = parser.parse_args()
    if asked.inside:
        return inside(asked.tests, asked.seed)
    if asked.debug:
        resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the burners end too
    kept = Path(tempfile.mkdtemp(prefix="window-soak-"))
    crashes = failures = deleted = 0
    took_s: list[float] = []
    with burners(asked.burners):
        for number in range(asked.runs):
            seed = random.randrange(1_000_000) if asked.shuffle else None
            began_s = time.monotonic()
            status, said = run_once(asked.tests, seed, kept)
            took_s.append(time.monotonic() - began_s)
            crashed = status < 0 or status > 128 or any(sign in said for sign in CRASHED)
            crashes += crashed
            deleted += DELETED in said
            failures += not crashed and status != 0
            if crashed or status:
                (kept / f"run_{number}_seed_{seed}.txt").write_text(said + native_stacks(kept), encoding="utf-8")
            print(
                f"\r{number + 1} runs, {crashes} crashes, {failures} failures, {deleted} with a deleted widget, "
                f"{statistics.median(took_s):.1f} s a run" + (f", seed {seed}" if seed is not None else ""),
                end="" if sys.stdout.isatty() else "\n",
                flush=True,
            )
    print(f"\nwhat went wrong, if anything did: {kept}")
    return int(bool(crashes or failures))


if __name__ == "__main__":
    sys.exit(main())
