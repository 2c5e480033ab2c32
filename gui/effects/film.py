"""Films and pictures of the result, written in threads, so that the view is never held up. No Qt."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from gui.notices import Level, Notice, Remedy
from tracker.errors import VisavisError
from tracker.types import Image
from tracker.video_writer import VideoWriter

log = logging.getLogger(__name__)

# Pictures that may wait for the encoder; more are left out.
_WAITING = 24
# A frame's time that is farther from the one before has nothing to do with it: the source began again or was paused.
_LONGEST_STEP_S = 1.0
_USUAL_STEP_S = 1 / 25
_STOP_S, _POLL_S = 5.0, 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """What is seen at one moment: the picture before and after, mirrored or not, the line between them or none."""

    before: Image
    after: Image
    mirror: bool
    split_at: float | None

    def image(self) -> Image:
        """As one picture, shape (height, width, 3), uint8, BGR."""
        before, after = (image[:, ::-1] if self.mirror else image for image in (self.before, self.after))
        picture = np.array(after, order="C")
        if self.split_at is not None:
            column = round(self.split_at * picture.shape[1])
            picture[:, :column] = before[:, :column]
        return picture


class FilmRecorder:
    """Writes a film of what is seen; made at its start, done with after `stop`.

    Parameters
    ----------
    path : Path
        Of the film.
    note : str
        Kept in the file.
    outcomes : SimpleQueue of Notice
        Where the film went, or why it did not.
    """

    def __init__(self, path: Path, note: str, outcomes: queue.SimpleQueue[Notice]) -> None:
        self.path = path
        self.seconds = 0.0
        self.failed = False
        self._note, self._outcomes = note, outcomes
        self._queue: queue.Queue[tuple[Take, float]] = queue.Queue(_WAITING)
        self._ending = threading.Event()
        self._time_s: float | None = None
        self._left_out = self._written = 0
        self._thread = threading.Thread(target=self._work, name="visavis-film", daemon=True)
        self._thread.start()

    def put(self, take: Take, time_s: float) -> None:
        """Append what is seen; ``time_s`` is the frame's own time. Left out where the encoder cannot keep up."""
        if self._time_s is not None:
            step_s = time_s - self._time_s
            self.seconds += step_s if 0.0 < step_s <= _LONGEST_STEP_S else _USUAL_STEP_S
        self._time_s = time_s
        try:
            self._queue.put_nowait((take, self.seconds))
        except queue.Full:
            self._left_out += 1

    def stop(self, *, wait: bool = False) -> None:
        """End the film; what waits is still written. With ``wait``, do not come back before (but not for ever)."""
        self._ending.set()
        if wait:
            self._thread.join(_STOP_S)

    def _work(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with VideoWriter(self.path, note=self._note) as writer:
                for take, time_s in self._takes():
                    writer.write(take.image(), time_s)
                    self._written += 1
            self._tell_done()
        except (OSError, ValueError, VisavisError) as error:
            self.failed = True
            log.warning("no film", exc_info=error)
            reason = getattr(error, "strerror", None) or str(error)
            text = f"The film cannot be saved in {self.path.parent} ({reason})."
            self._outcomes.put(Notice(text, Level.ERROR, seconds=12.0))

    def _takes(self) -> Iterator[tuple[Take, float]]:
        """What is put in, until the film is to end and nothing waits any more."""
        while True:
            try:
                yield self._queue.get(timeout=_POLL_S)
            except queue.Empty:
                if self._ending.is_set():
                    return

    def _tell_done(self) -> None:
        folder = str(self.path.parent)
        if not self._written:
            self.path.unlink(missing_ok=True)
            self._outcomes.put(Notice("The film has no pictures, so none was kept.", Level.WARNING, seconds=8.0))
            return
        left_out = f"; {self._left_out} pictures came too fast and were left out" if self._left_out else ""
        text = f"Saved {self.path.name} in {folder} ({self.seconds:.0f} s{left_out})"
        self._outcomes.put(Notice(text, remedies=(Remedy.OPEN_FOLDER,), seconds=12.0, link=folder))
