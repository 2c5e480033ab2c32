"""Thousands of damaged files for all readers, each read in a process that may crash, hang or want too much memory.

usage: python -m tests.fuzz.campaign [--cases 10000] [--seed 0] [--from 0] [--readers NAME ...]

The same seed gives the same files; ``--from`` goes on where another run was stopped. The exit status is 1 if anything
happened that must not: a traceback, a signal, a hang, too much memory, numbers that are not finite, a long message.
"""

import argparse
import json
import math
import os
import selectors
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import mkdtemp

import psutil
from rich.console import Console
from rich.table import Table

from tests.fuzz.cases import ACCEPTED, MEMORY, NOT_FINITE, REFUSED, TRACEBACK, WORDY
from tests.fuzz.readers import READERS, ROOT

SIGNAL, HANG = "signal", "hang"
COLUMNS = (ACCEPTED, REFUSED, TRACEBACK, SIGNAL, HANG, MEMORY, NOT_FINITE, WORDY)
# Of the processor's time, as other programs may have it for a while; and of the clock's, for those that only wait.
LIMIT_S, WAITING_LIMIT_S, START_LIMIT_S = 10.0, 60.0, 600.0
_LOOKS_EVERY_S = 0.5
_SHOWN_EVERY_S = 10.0


class Worker:
    """A process that reads files, started anew when it has ended."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._scratch = Path(mkdtemp(prefix="visavis-fuzz-"))
        self._process: subprocess.Popen[str] | None = None

    def read(self, name: str, number: int) -> tuple[str, str]:
        """What comes of one case."""
        process = self._process or self._started()
        process.stdin.write(json.dumps([name, number]) + "\n")
        process.stdin.flush()
        line = self._answer(WAITING_LIMIT_S, LIMIT_S)
        if line:
            outcome, said = json.loads(line)
            return outcome, said
        if line is None:
            self.stop()
            return HANG, f"more than {LIMIT_S:.0f} s of work, or {WAITING_LIMIT_S:.0f} s of waiting"
        status = process.wait()
        self._process = None
        return SIGNAL, f"the process ended with status {status}"

    def stop(self) -> None:
        """End the process and remove what it left."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._scratch.mkdir()

    def close(self) -> None:
        """End for good."""
        self.stop()
        self._scratch.rmdir()

    def _started(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.fuzz.worker", str(self._seed), str(self._scratch)]
        # Nothing of the user's is read or written, and one thread of each library is enough for small files.
        homes = {f"XDG_{kind}_HOME": str(self._scratch / "home") for kind in ("CONFIG", "DATA", "STATE")}
        variables = {**os.environ, **homes, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=variables, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1
        )
        if self._answer(START_LIMIT_S) != "ready\n":
            raise SystemExit("the process that reads the files does not start; try: python -m tests.fuzz.worker 0 /tmp")
        return self._process

    def _answer(self, waiting_limit_s: float, working_limit_s: float = math.inf) -> str | None:
        """A line of it; '' if it ended, None if nothing came."""
        begun_s, worked_s = time.monotonic(), self._worked_s()
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while not selector.select(_LOOKS_EVERY_S):
                if time.monotonic() - begun_s > waiting_limit_s or self._worked_s() - worked_s > working_limit_s:
                    return None
        return self._process.stdout.readline()

    def _worked_s(self) -> float:
        try:
            times = psutil.Process(self._process.pid).cpu_times()
        except psutil.Error:  # it has just ended
            return 0.0
        return times.user + times.system


def campaign(names: list[str], numbers: range, seed: int) -> dict[str, Counter[str]]:
    """Read the cases of all readers in turn, tell what is wrong at once, and how far it is from time to time."""
    tallies, worker, shown_s = {name: Counter() for name in names}, Worker(seed), time.monotonic()
    try:
        for number in numbers:
            name = names[number % len(names)]
            outcome, said = worker.read(name, number // len(names))
            tallies[name][outcome] += 1
            if outcome not in (ACCEPTED, REFUSED):
                print(f"{outcome}: case {number} (number {number // len(names)} of {name}): {said}", flush=True)
            if time.monotonic() - shown_s > _SHOWN_EVERY_S:
                shown_s = time.monotonic()
                print(f"{number + 1} of {numbers.stop}", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print(f"stopped; go on with --from {number}", file=sys.stderr)
    finally:
        worker.close()
    return tallies


def table_of(tallies: dict[str, Counter[str]]) -> Table:
    """A line for each reader, and their sum."""
    table = Table("reader", "cases", *COLUMNS)
    for name, tally in {**tallies, "all": sum(tallies.values(), Counter())}.items():
        table.add_row(name, str(tally.total()), *(str(tally[column] or "") for column in COLUMNS))
    return table


def main() -> int:
    """Run from the command line."""
    known = [reader.name for reader in READERS]
    parser = argparse.ArgumentParser(description="Damaged files for every reader of the program.")
    parser.add_argument("--cases", type=int, default=10_000, help="how many, over all readers (10000)")
    parser.add_argument("--seed", type=int, default=0, help="another one gives other files (0)")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the case to begin with (0)")
    parser.add_argument("--readers", nargs="+", choices=known, default=known, metavar="NAME", help=", ".join(known))
    options = parser.parse_args()
    tallies = campaign(options.readers, range(options.first, options.cases), options.seed)
    Console(width=140).print(table_of(tallies))
    return int(any(set(tally) - {ACCEPTED, REFUSED} for tally in tallies.values()))


if __name__ == "__main__":
    sys.exit(main())
