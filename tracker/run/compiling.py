"""Compiling kernels in processes of their own, side by side, which fill the cache that this one loads from.

A compiler in this process would hold Python's lock, and the picture would stumble; two processes are done in little
more than half the time of one. Their parts share next to no kernel, as what two compile at once is compiled twice.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress

from tracker.kernel_cache import cache_folder
from tracker.program import IMPORT_ROOT, module_words
from tracker.run.kernel_parts import KernelPart, is_compiled

# What is compiled one after the other, and beside the rest.
_SEQUENCES = ((KernelPart.HEAD, KernelPart.FACE), (KernelPart.EFFECTS,))
# Trackers and windows go first.
_NICENESS = 5

Tell = Callable[[float], object]


class Compiling:
    """Compiles parts of the kernels in processes of its own.

    Parameters
    ----------
    parts : iterable of KernelPart
        Those that are compiled already are left out.

    Attributes
    ----------
    is_done : bool
        Whether all were compiled from the beginning.
    """

    def __init__(self, parts: Iterable[KernelPart] = tuple(KernelPart)) -> None:
        wanted = [part for part in parts if not is_compiled(part)]
        sequences = [[part for part in sequence if part in wanted] for sequence in _SEQUENCES]
        self._sequences = [sequence for sequence in sequences if sequence]
        self.is_done = not self._sequences
        self._children: list[subprocess.Popen[str]] = []
        self._shares = [0.0] * len(self._sequences)
        self._stopped = False
        self._lock = threading.Lock()

    def run(self, tell: Tell = lambda share: None) -> None:
        """Compile, and wait for it; in this process where there is no cache to share, or where another one failed.

        Parameters
        ----------
        tell : callable
            Called with the share that is done, 0 to 1; on threads of any kind, one at a time.
        """
        if cache_folder() is not None and self._start():
            self._wait(tell)
        missing = [part for sequence in self._sequences for part in sequence if not is_compiled(part)]
        if missing and not self._stopped:
            from tracker.run.warm_up import warm_up

            warm_up(lambda name, share: tell(share), missing)

    def _wait(self, tell: Tell) -> None:
        readers = [threading.Thread(target=self._read, args=(k, tell)) for k in range(len(self._children))]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()

    def stop(self) -> None:
        """Give up; `run` returns soon. May be called at any time."""
        with self._lock:
            self._stopped = True
            for child in self._children:
                child.kill()

    def _start(self) -> bool:
        with self._lock:
            if self._stopped:
                return False
            try:
                for sequence in self._sequences:
                    self._children.append(_child(sequence))
            except OSError:
                for child in self._children:
                    child.kill()
                return False
        return True

    def _read(self, number: int, tell: Tell) -> None:
        with self._children[number] as child:
            assert child.stdout is not None
            for line in child.stdout:
                with suppress(ValueError), self._lock:  # a library may print something
                    self._shares[number] = float(line)
                    tell(sum(self._shares) / len(self._shares))


def _child(parts: Sequence[KernelPart]) -> subprocess.Popen[str]:
    command = [*module_words(f"{__package__}.compiling"), *(part.value for part in parts)]
    return subprocess.Popen(
        command, cwd=IMPORT_ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def main(arguments: Sequence[str]) -> int:
    """Be such a process: compile the parts that are named, and print the share that is done now and then.

    With none named: only tell by the exit status whether all are compiled.
    """
    from tracker.kernel_cache import use_kernel_cache

    use_kernel_cache()
    if not arguments:
        return 0 if Compiling().is_done else 1
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    from tracker.run.warm_up import warm_up

    # Whoever reads it has ended when it cannot be printed, and so does this.
    warm_up(lambda name, share: print(share, flush=True), [KernelPart(name) for name in arguments])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
