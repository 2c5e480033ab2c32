"""Films and pictures of the result, written in threads, so that the view is never held up. No Qt."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from gui.model.notices import Level, Notice, Remedy
from tracker.errors import SourceError, VisavisError
from tracker.files.sound_copy import SoundCopy
from tracker.files.video_writer import VideoWriter
from tracker.sources.video_file import VideoFile
from tracker.types import Image

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


@dataclass(frozen=True, slots=True, eq=False)
class _Shot:
    """What is seen at a time of the film; ``goes_on``: it came right after what was seen before."""

    take: Take
    time_s: float
    goes_on: bool


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
    clip : Path, optional
        The clip that is shown: the film gets its sound, until the clip begins again or stands still.
    """

    def __init__(self, path: Path, note: str, outcomes: queue.SimpleQueue[Notice], clip: Path | None = None) -> None:
        self.path = path
        self.seconds = 0.0
        self.failed = False
        self._note, self._outcomes = note, outcomes
        self._clip, self._begins_s = clip, 0.0
        self._goes_on = True
        self._queue: queue.Queue[_Shot] = queue.Queue(_WAITING)
        self._ending = threading.Event()
        self._time_s: float | None = None
        self._left_out = self._written = 0
        self._sound_problem = ""
        self._thread = threading.Thread(target=self._work, name="visavis-film", daemon=True)
        self._thread.start()

    def put(self, take: Take, time_s: float) -> None:
        """Append what is seen; ``time_s`` is the frame's own time. Left out where the encoder cannot keep up."""
        if self._time_s is None:
            self._begins_s = time_s
        else:
            step_s = time_s - self._time_s
            self._goes_on = self._goes_on and 0.0 < step_s <= _LONGEST_STEP_S
            self.seconds += step_s if 0.0 < step_s <= _LONGEST_STEP_S else _USUAL_STEP_S
        self._time_s = time_s
        try:
            self._queue.put_nowait(_Shot(take, self.seconds, self._goes_on))
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
            self._write(self._shots())
            self._tell_done()
        except (OSError, ValueError, VisavisError) as error:
            self.failed = True
            log.warning("no film", exc_info=error)
            reason = getattr(error, "strerror", None) or str(error)
            text = f"The film cannot be saved in {self.path.parent} ({reason})."
            self._outcomes.put(Notice(text, Level.ERROR, seconds=12.0))

    def _write(self, shots: Iterator[_Shot]) -> None:
        with ExitStack() as stack:
            first = next(shots, None)
            if first is None:
                return
            sound = _sound_of(self._clip, self._begins_s)
            if sound is not None:
                stack.enter_context(sound)
            writer = stack.enter_context(VideoWriter(self.path, note=self._note, sound=sound))
            for shot in chain([first], shots):
                if sound is not None and not shot.goes_on:
                    sound.close()
                writer.write(shot.take.image(), shot.time_s)
                self._written += 1
            self._sound_problem = sound.problem if sound is not None else ""

    def _shots(self) -> Iterator[_Shot]:
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
            self._outcomes.put(Notice("The film has no pictures, so none was kept.", Level.WARNING, seconds=8.0))
            return
        left_out = f"; {self._left_out} pictures came too fast and were left out" if self._left_out else ""
        text = f"Saved {self.path.name} in {folder} ({self.seconds:.0f} s{left_out})"
        if self._sound_problem:
            text = f"{text}. {self._sound_problem}"
        self._outcomes.put(Notice(text, remedies=(Remedy.OPEN_FOLDER,), seconds=12.0, link=folder))


def _sound_of(clip: Path | None, begins_s: float) -> SoundCopy | None:
    """The sound of a clip from a time of its pictures on; None for what has none."""
    if clip is None:
        return None
    try:
        with VideoFile(clip) as video:
            return SoundCopy(clip, video.origin_s + begins_s)
    except SourceError:
        return None
