"""The course of learning a face: collecting, learning in a thread, the outcome. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from tracker.errors import VisavisError
from tracker.face.model_file import model_by_name
from tracker.face.personal_file import file_for, save_personal
from tracker.face.tiers import model_to_learn
from tracker.personal.adaptation import Outcome, Report, check_can_learn, learn_face
from tracker.personal.frame_chooser import SECONDS, FrameChooser, Minute
from tracker.types import Frame, TrackResult
from tracker.words import later

log = logging.getLogger(__name__)


class LearningPhase(Enum):
    """Where it is."""

    READY = "ready"
    COLLECTING = "collecting"
    LEARNING = "learning"
    LEARNT = "learnt"
    FAILED = "failed"


class _CancelledError(Exception):
    """The user no longer wants it."""


Learn = Callable[[str, Minute, Report], Outcome]


def learn_with(wanted: str, minute: Minute, report: Report) -> Outcome:
    """Learn with the model that a setting means."""
    return learn_face(model_by_name(model_to_learn(wanted)), minute, report)


def check_model(wanted: str) -> None:
    """Raise a `VisavisError` if the model that a setting means cannot learn."""
    check_can_learn(model_by_name(model_to_learn(wanted)))


class LearningProcedure:
    """Learns one face, once; nothing is written before it has come out well.

    Parameters
    ----------
    wanted : str
        The setting that names the face model.
    folder : Path
        Where personal models are kept.
    learn : callable
        Does the learning.
    seconds : float
    """

    def __init__(self, wanted: str, folder: Path, learn: Learn = learn_with, seconds: float = SECONDS) -> None:
        self._wanted, self._folder, self._learn = wanted, folder, learn
        self.seconds = seconds
        self.stage = LearningPhase.COLLECTING
        self.step, self.share = later("Getting ready"), 0.0
        self.outcome: Outcome | None = None
        self.problem = ""
        self._chooser = FrameChooser(seconds)
        self.progress = self._chooser.progress
        self._stopped = threading.Event()
        self._keeping = threading.Lock()
        self._thread: threading.Thread | None = None

    def add(self, frame: Frame, result: TrackResult) -> None:
        """Take in what a frame shows; begins to learn when there is enough."""
        if self.stage is not LearningPhase.COLLECTING:
            return
        self._chooser.add(frame.image, result)
        self.progress = self._chooser.progress
        if self.progress.done:
            self.stage = LearningPhase.LEARNING
            minute = self._chooser.collected()
            self._thread = threading.Thread(target=self._work, args=(minute,), name="visavis-learning", daemon=True)
            self._thread.start()

    def cancel(self) -> None:
        """Give it up: nothing is kept that was not before. Returns at once; the thread ends at its next report."""
        with self._keeping:
            self._stopped.set()

    def _work(self, minute: Minute) -> None:
        try:
            outcome = self._learn(self._wanted, minute, self._report)
            with self._keeping:
                self._report(later("Done"), 1.0)
                if outcome.personal is not None:
                    save_personal(outcome.personal, file_for(outcome.personal.base_name, self._folder))
                self.outcome, self.stage = outcome, LearningPhase.LEARNT
        except _CancelledError:
            return
        except VisavisError as error:
            self.problem, self.stage = str(error), LearningPhase.FAILED
        except Exception as error:  # a thread's error would be seen by nobody
            log.exception("learning a face failed")
            self.problem = later(f"This is a fault of the program ({type(error).__name__}: {error}).")
            self.stage = LearningPhase.FAILED

    def _report(self, step: str, share: float) -> None:
        if self._stopped.is_set():
            raise _CancelledError
        self.step, self.share = step, share
