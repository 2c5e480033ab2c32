"""Profiles that are used by themselves while some program runs. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event, Thread

import psutil

from tracker.outputs.profile import Profile

POLL_S = 2.0

Running = frozenset[str]


def running_programs() -> Running:
    """The names of all programs that run now."""
    return frozenset(process.info["name"] for process in psutil.process_iter(["name"]) if process.info["name"])


def plain_name(program: str) -> str:
    """A program's name as it is compared: capitals and the ending of Windows do not count."""
    return program.strip().casefold().removesuffix(".exe")


class ProgramChoice:
    """Decides which profile is to be used as programs come and go. What the user chooses meanwhile, stays."""

    def __init__(self) -> None:
        self._asked_by = self._before = ""

    def step(self, profiles: Sequence[Profile], running: Running, chosen: str) -> str:
        """The profile to change to now; '' where none is.

        Parameters
        ----------
        profiles : sequence of Profile
        running : frozenset of str
            The programs that run.
        chosen : str
            The profile in use.
        """
        there = {plain_name(program) for program in running}
        wanted = next((one.name for one in profiles if there & set(map(plain_name, one.programs))), "")
        if wanted == self._asked_by:
            return ""
        ended, self._asked_by = self._asked_by, wanted
        if wanted:
            self._before = self._before if ended else chosen
            return wanted if wanted != chosen else ""
        return self._before if chosen == ended else ""


class ProgramWatch:
    """Looks every now and then which programs run, on a thread of its own, as long as somebody wants to know.

    Parameters
    ----------
    look : callable
        Gives the names.
    """

    def __init__(self, look: Callable[[], Running] = running_programs) -> None:
        self._look = look
        self._stop: Event | None = None
        self._thread: Thread | None = None
        self.running: Running | None = None

    def want(self, wanted: bool) -> None:
        """Look from now on, or no longer."""
        if wanted and self._stop is None:
            self._stop = Event()
            self._thread = Thread(target=self._work, args=(self._stop,), name="visavis-programs", daemon=True)
            self._thread.start()
        elif not wanted and self._stop is not None:
            self._stop.set()
            self._stop = self.running = None

    def join(self, timeout_s: float) -> None:
        """Wait for the end of a look, after nobody wants to know any more."""
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _work(self, stop: Event) -> None:
        while not stop.is_set():
            running = self._look()
            # Where another one has begun, this one is none of its business any more.
            if not stop.is_set():
                self.running = running
            stop.wait(POLL_S)
