"""The measuring of accuracy, in a process of its own, so that the app does not disturb it, nor it the app. No Qt."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path

from tracker.program import start_words


def command_for(report: Path, *, anew: bool) -> list[str]:
    """The command that measures into a file.

    Parameters
    ----------
    report : Path
    anew : bool
        Whether what is in the file is to be measured again.
    """
    how = "--overwrite" if anew else "--resume"
    return [*start_words(), "accuracy", "--output", str(report), how, "--progress-lines"]


class AccuracyRun:
    """One run of the command.

    Parameters
    ----------
    command : sequence of str
        As `command_for` gives it.

    Attributes
    ----------
    done, total : int
        Frames, of those that were left at the beginning; 0 of 0 while that is not known.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.done = self.total = 0
        self._said: list[str] = []
        self._process = subprocess.Popen(
            list(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._readers = [
            threading.Thread(target=reads, daemon=True, name="accuracy") for reads in (self._read, self._listen)
        ]
        for reader in self._readers:
            reader.start()

    @property
    def is_running(self) -> bool:
        """Whether it still measures."""
        return self._process.poll() is None

    @property
    def problem(self) -> str:
        """What went wrong, once it has ended; '' where nothing did."""
        if self.is_running or self._process.returncode == 0:
            return ""
        self.wait()
        return self._said[-1].removeprefix("visavis: ") if self._said else ""

    def stop(self) -> None:
        """Ask it to end; what it has measured stays in the file."""
        if self.is_running:
            self._process.terminate()

    def wait(self, seconds: float = 10.0) -> None:
        """Wait until it has ended, at most so long."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for reader in self._readers:
            reader.join(1.0)
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                told = json.loads(line)
                self.done, self.total = int(told["done"]), int(told["total"])
            except (ValueError, KeyError, TypeError):
                continue

    def _listen(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if line.strip():
                self._said.append(line.strip())
