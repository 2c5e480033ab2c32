"""Tracks a session again behind whatever else goes on, and keeps what comes of it as a run."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from enum import Enum
from threading import Event, Thread

from tracker.errors import VisavisError
from tracker.pipeline import Mode
from tracker.session.again import Check, track_again
from tracker.session.difference import DifferenceSummary
from tracker.session.pictures import pictures_of
from tracker.session.reader import Session
from tracker.session.replayer import Alter, Replayer
from tracker.session.runs import RunWriter, describe_again

log = logging.getLogger(__name__)


class Progress(Enum):
    """Where it is."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class AgainStatus:
    """How it goes.

    Attributes
    ----------
    progress : Progress
    frames, expected : int
        Tracked so far, and in all.
    problem : str
        Why it failed, in a sentence.
    notes : tuple of str
        What could not be done as it was done then.
    summary : DifferenceSummary or None
        How far it is from what was recorded, once it is done.
    """

    progress: Progress = Progress.RUNNING
    frames: int = 0
    expected: int = 0
    problem: str = ""
    notes: tuple[str, ...] = ()
    summary: DifferenceSummary | None = None


class TrackingAgain:
    """Tracks a session once more with other settings, on a thread of its own; nothing that was recorded is changed.

    What is cancelled, or fails, leaves nothing behind, and can be begun again.

    Parameters
    ----------
    session : Session
    name : str
        Of the run that is kept.
    alter : callable
        Makes the settings to track with of those that were in use.
    mode : Mode, optional
        What to follow in place of what was followed.
    """

    def __init__(self, session: Session, name: str, alter: Alter, mode: Mode | None = None) -> None:
        self.name = name
        self._session, self._alter, self._mode = session, alter, mode
        self._cancelled = Event()
        self._status = AgainStatus(expected=len(session.results))
        self._thread = Thread(target=self._work, name=f"visavis-again {name}", daemon=True)

    @property
    def status(self) -> AgainStatus:
        """How it goes; may be asked from any thread."""
        return self._status

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def cancel(self) -> None:
        """Leave it; returns at once."""
        self._cancelled.set()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until it is over; False if that takes longer."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        try:
            self._track()
        except VisavisError as error:
            self._fail(str(error))
        except Exception as error:
            log.exception("a session cannot be tracked again")
            self._fail(f"It cannot be tracked again ({type(error).__name__}: {error}).")

    def _track(self) -> None:
        session, check = self._session, Check()
        replayer = Replayer(self._alter, self._mode)
        frames = track_again(session, pictures_of(session), replayer)
        description = describe_again(session, self._alter, self._mode)
        writer = RunWriter(session.folder, self.name, description)
        try:
            for one in frames:
                if self._cancelled.is_set():
                    break
                writer.take(one.frame, one.again)
                check.add(one)
                self._status = replace(self._status, frames=check.frames)
            else:
                writer.finish()
        finally:
            writer.close()
        progress = Progress.CANCELLED if self._cancelled.is_set() else Progress.DONE
        notes = (*session.missing, *dict.fromkeys(replayer.notes))
        self._status = replace(self._status, progress=progress, notes=notes, summary=check.summary())

    def _fail(self, problem: str) -> None:
        self._status = replace(self._status, progress=Progress.FAILED, problem=problem)
