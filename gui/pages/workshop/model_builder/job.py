"""A command of the program that runs beside the app, with a log that tells how far it is. No Qt."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO, Final, Protocol

import psutil

from gui.words import tr
from tracker.errors import DataSetError
from tracker.files.training_log import TrainingCourse, read_training_log
from tracker.program import start_words
from tracker.stopping import STATUS as STOPPED

# Tracking goes before.
_NICENESS: Final = 10
# The step of a network that is made whole takes seconds.
_LONGEST_STOP_S: Final = 20.0
_MOST_TOLD: Final = 4000
_PREFIX: Final = "visavis: "


class JobState(Enum):
    """What became of it."""

    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class JobView:
    """A job as it is shown: its state, what its log tells, if anything yet, and why it failed, in a sentence."""

    state: JobState
    course: TrainingCourse | None = None
    problem: str = ""


class Process(Protocol):
    """What is used of a process."""

    pid: int

    def poll(self) -> int | None:
        """Its exit status, None while it runs."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it."""

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end."""


def start_process(arguments: Sequence[str], told: IO[bytes]) -> Process:
    """Begin a command of the program, in the background; what it complains of goes into a file."""
    words = [*start_words(), *arguments]
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=told)
    with suppress(psutil.Error):
        psutil.Process(process.pid).nice(_NICENESS if sys.platform != "win32" else psutil.BELOW_NORMAL_PRIORITY_CLASS)
    return process


class Job:
    """One command.

    Parameters
    ----------
    arguments : sequence of str
        For `main.py`.
    log : Path
        Where it writes how far it is.
    start : callable
        Begins the process.

    Raises
    ------
    OSError
        If it cannot be started.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        log: Path,
        start: Callable[[Sequence[str], IO[bytes]], Process] = start_process,
    ) -> None:
        self.arguments, self._log = tuple(arguments), log
        self._told = tempfile.TemporaryFile()  # noqa: SIM115  # it lives as long as the job
        self._read: tuple[int, int] | None = None
        self._course: TrainingCourse | None = None
        self._is_asked_to_stop = False
        self._process = start(arguments, self._told)

    def view(self) -> JobView:
        """How it is now; the log is read again if it has grown."""
        status = self._process.poll()
        self._look()
        if status is None:
            return JobView(JobState.RUNNING, self._course)
        if status == 0:
            return JobView(JobState.DONE, self._course)
        if self._is_asked_to_stop or status == STOPPED:
            return JobView(JobState.STOPPED, self._course)
        return JobView(JobState.FAILED, self._course, self._complaint())

    def stop(self) -> None:
        """Ask it to end; returns at once. What can be gone on with keeps its state first."""
        self._is_asked_to_stop = True
        if self._process.poll() is None:
            self._process.terminate()

    def close(self) -> None:
        """Ask it to end, and wait for a moment; then end it."""
        self.stop()
        try:
            self._process.wait(_LONGEST_STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._told.close()

    def _look(self) -> None:
        with suppress(OSError, DataSetError):
            found = self._log.stat()
            known = (found.st_mtime_ns, found.st_size)
            if known != self._read:
                self._course, self._read = read_training_log(self._log), known

    def _complaint(self) -> str:
        """The last thing that it said."""
        self._told.seek(0, 2)
        self._told.seek(max(0, self._told.tell() - _MOST_TOLD))
        lines = [line.strip() for line in self._told.read().decode("utf-8", "replace").splitlines() if line.strip()]
        said = next((line for line in reversed(lines) if line.startswith(_PREFIX)), "")
        if not said:
            return tr("It ended without a word.") if not lines else lines[-1]
        sentence = said.removeprefix(_PREFIX)
        return sentence[:1].upper() + sentence[1:]
