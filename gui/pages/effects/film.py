"""Films of the result: a sink behind the effect. No Qt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import numpy as np

from gui.model.notices import Level, Notice, Remedy
from gui.words import tr
from tracker.errors import SourceError, VisavisError
from tracker.files.sound_copy import SoundCopy
from tracker.files.video_writer import VideoWriter
from tracker.run.effect_sink import ChangedFrame
from tracker.sources.video_file import VideoFile
from tracker.types import Frame, Image, TrackResult

log = logging.getLogger(__name__)

# A frame's time that is farther from the one before has nothing to do with it: the source began again or was paused.
_LONGEST_STEP_S = 1.0
_USUAL_STEP_S = 1 / 25


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


class EffectFilm:
    """A sink that writes a film of what is seen.

    Parameters
    ----------
    path : Path
        Of the film.
    note : str
        Kept in the file.
    look : callable
        Whether it is seen mirrored at this moment, and where the line between before and after stands (None: nowhere).
    outcomes : SimpleQueue of Notice
        Where the film went, or why it did not.
    clip : Path, optional
        The clip that is shown: the film gets its sound, until the clip begins again or stands still.

    Attributes
    ----------
    seconds : float
        How long it is by now.
    left_out : callable
        How many pictures came too fast for it.
    """

    def __init__(
        self,
        path: Path,
        note: str,
        look: Callable[[], tuple[bool, float | None]],
        outcomes: SimpleQueue[Notice],
        clip: Path | None = None,
    ) -> None:
        self.path = path
        self.seconds = 0.0
        self.left_out: Callable[[], int] = lambda: 0
        self._note, self._look, self._outcomes, self._clip = note, look, outcomes, clip
        self._writer: VideoWriter | None = None
        self._sound: SoundCopy | None = None
        self._time_s: float | None = None
        self._error: Exception | None = None

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Append what is seen; a picture that stands still is there once."""
        if frame.time_s == self._time_s:
            return
        try:
            self._write(frame)
        except (OSError, ValueError, VisavisError) as error:
            self._error = error
            raise

    def close(self) -> None:
        """Finish the film, and tell where it went."""
        try:
            if self._writer is not None:
                self._writer.close()
        except (OSError, ValueError, VisavisError) as error:
            self._error = self._error or error
        if self._sound is not None:
            self._sound.close()
        with suppress(OSError):
            if self.path.stat().st_size == 0:  # its name was only kept for it
                self.path.unlink()
        self._outcomes.put(self._outcome())

    def _write(self, frame: Frame) -> None:
        if self._writer is None:
            self._begin(frame.time_s)
        assert self._writer is not None
        self._move_on(frame.time_s)
        mirror, split_at = self._look()
        before = frame.before if isinstance(frame, ChangedFrame) else frame.image
        self._writer.write(Take(before, frame.image, mirror, split_at).image(), self.seconds)

    def _begin(self, time_s: float) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._sound = _sound_of(self._clip, time_s)
        self._writer = VideoWriter(self.path, note=self._note, sound=self._sound)

    def _move_on(self, time_s: float) -> None:
        if self._time_s is not None:
            step_s = time_s - self._time_s
            goes_on = 0.0 < step_s <= _LONGEST_STEP_S
            self.seconds += step_s if goes_on else _USUAL_STEP_S
            if self._sound is not None and not goes_on:
                self._sound.close()
        self._time_s = time_s

    def _outcome(self) -> Notice:
        folder = str(self.path.parent)
        if self._error is not None:
            log.warning("no film", exc_info=self._error)
            if isinstance(self._error, VisavisError):
                return Notice(str(self._error), Level.ERROR, seconds=12.0)
            reason = getattr(self._error, "strerror", None) or str(self._error)
            told = tr("The film cannot be saved in {folder} ({reason}).", folder=folder, reason=reason)
            return Notice(told, Level.ERROR, seconds=12.0)
        if self._writer is None:
            return Notice("The film has no pictures, so none was kept.", Level.WARNING, seconds=8.0)
        text = self._saved(folder)
        if self._sound is not None and self._sound.problem:
            text = ". ".join((text, tr(self._sound.problem)))
        return Notice(text, remedies=(Remedy.OPEN_FOLDER,), seconds=12.0, link=folder)

    def _saved(self, folder: str) -> str:
        values = {"name": self.path.name, "folder": folder, "seconds": f"{self.seconds:.0f}"}
        if left_out := self.left_out():
            return tr(
                "Saved {name} in {folder} ({seconds} s; {count} pictures came too fast and were left out)",
                count=left_out,
                **values,
            )
        return tr("Saved {name} in {folder} ({seconds} s)", **values)


def _sound_of(clip: Path | None, begins_s: float) -> SoundCopy | None:
    """The sound of a clip from a time of its pictures on; None for what has none."""
    if clip is None:
        return None
    try:
        with VideoFile(clip) as video:
            return SoundCopy(clip, video.origin_s + begins_s)
    except SourceError:
        return None
