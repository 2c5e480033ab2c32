"""Reads damaged files in a process of its own: one line in for each, one line out. Started by the campaign.

What it may take of memory is what it has once the program is loaded, and a gigabyte more.
"""

import json
import os
import resource
import shutil
import sys
from pathlib import Path
from tempfile import mkdtemp

MORE_BYTES = 1 << 30


def main(seed: int, scratch: Path) -> None:
    """Answer until there are no more lines."""
    # Libraries print to the descriptors of their own; the answers go out by a copy.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    from tracker.kernel_cache import use_kernel_cache

    use_kernel_cache()
    from tests.fuzz import cases

    _warm_up(cases, scratch)
    answers.write("ready\n")
    for line in sys.stdin:
        name, number = json.loads(line)
        folder = Path(mkdtemp(dir=scratch))
        outcome, said = cases.verdict(name, cases.write_case(name, seed, number, folder))
        shutil.rmtree(folder)
        answers.write(json.dumps([outcome, said]) + "\n")


def _warm_up(cases, scratch: Path) -> None:
    """Read the good files, so that everything is loaded, and then bound the memory."""
    for name in cases.BY_NAME:
        folder = Path(mkdtemp(dir=scratch))
        target, files = cases.originals(name)
        for other, content in files.items():
            (folder / other).write_bytes(content)
            (folder / other).chmod(0o600)
        outcome, said = cases.verdict(name, folder / target)
        assert outcome == cases.ACCEPTED, f"the good file of {name} is {outcome}: {said}"
        shutil.rmtree(folder)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MORE_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
