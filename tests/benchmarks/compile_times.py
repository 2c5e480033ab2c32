"""What compiling each kernel costs: processor seconds of its own, and for how many signatures it is compiled.

    python tests/benchmarks/compile_times.py [--rows N] [--all]

The whole warm-up runs in a child with an empty cache. Numba tells of every function that it compiles, its own as well
as ours; what one takes without those that it calls for is its own time, and what a kernel takes with all of Numba's
that it calls for is its whole time. `--all` lists Numba's functions too. Threads and other programs do not count.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def watch_compiler() -> list[tuple[str, bool, float, float]]:
    """From now on note each compilation of this thread: name, whether it is ours, own and whole seconds."""
    from numba.core import event

    done: list[tuple[str, bool, float, float]] = []
    within: list[list[float]] = []

    class Watch(event.Listener):
        def on_start(self, event: Any) -> None:
            within.append([time.thread_time(), 0.0])

        def on_end(self, event: Any) -> None:
            begun_s, inner_s = within.pop()
            whole_s = time.thread_time() - begun_s
            if within:
                within[-1][1] += whole_s
            function = event.data["dispatcher"].py_func
            ours = function.__module__.startswith("kernels.")
            done.append((f"{function.__module__}.{function.__qualname__}", ours, whole_s - inner_s, whole_s))

    event.register("numba:compile", Watch())
    return done


def be_child() -> None:
    """Warm up, and print what was noted."""
    sys.path.insert(0, str(ROOT))
    from tracker.kernel_cache import use_kernel_cache

    use_kernel_cache()
    begun_s = time.process_time()
    import numba  # noqa: F401

    from tracker.run.warm_up import warm_up

    imported_s = time.process_time()
    done = watch_compiler()
    warm_up()
    told = {"imports": imported_s - begun_s, "whole": time.process_time() - imported_s, "done": done}
    print(json.dumps(told))


def tell(told: dict[str, Any], rows: int, all_of_them: bool) -> None:
    """Print a table, the dearest first."""
    own, whole, count = defaultdict(float), defaultdict(float), defaultdict(int)
    for name, ours, own_s, whole_s in told["done"]:
        if ours or all_of_them:
            own[name] += own_s
            whole[name] += whole_s
            count[name] += 1
    compiled_s = sum(own_s for _, _, own_s, _ in told["done"])
    print(f"imports {told['imports']:.1f} s, warm-up {told['whole']:.1f} s, of that compiling {compiled_s:.1f} s")
    print(f"{len(told['done'])} compilations, {sum(ours for _, ours, _, _ in told['done'])} of them ours\n")
    print(f"{'own s':>7} {'whole s':>8} {'signatures':>11}  kernel")
    for name in sorted(own, key=lambda one: -own[one])[:rows]:
        print(f"{own[name]:7.2f} {whole[name]:8.2f} {count[name]:11}  {name}")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=60)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        be_child()
        return 0
    with tempfile.TemporaryDirectory() as cache:
        child = subprocess.run(
            [sys.executable, __file__, "--child"],
            cwd=ROOT,
            env=os.environ | {"NUMBA_CACHE_DIR": cache},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    tell(json.loads(child.stdout), asked.rows, asked.all)
    return 0


if __name__ == "__main__":
    sys.exit(main())
