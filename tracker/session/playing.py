"""Plays a session without tracking: its pictures in their order, and with each the result that was recorded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from tracker.errors import SourceError
from tracker.run.runner import TrackerRunner
from tracker.run.sinks import SinkSet
from tracker.session.layout import SessionFolder
from tracker.session.pairing import in_order
from tracker.session.reader import Session, read_session
from tracker.sources.guarded import GuardedSource
from tracker.sources.video_file import VideoFile
from tracker.types import Frame, Image, Points, State, TrackResult, read_only
from tracker.words import later

USUAL_STEP_S = 1 / 30
_SIZE_PX = (640, 480)
# Where there is no picture, what is drawn is seen on this.
_DARK = 16


def session_at(spec: str) -> Path | None:
    """The folder of the session that a source names; None for any other source."""
    path = Path(spec).expanduser()
    try:
        return path if spec and path.is_dir() and SessionFolder(path).is_session else None
    except (OSError, ValueError):  # longer than a path may be, or with characters that no path has
        return None


class PlayClock:
    """From the times of a recording to those at which it is played: from 0 on, and never back, as a source may have
    begun anew while it was recorded.

    Parameters
    ----------
    times_s : ndarray, shape (N,), float64
        On the clock of the frames.

    Attributes
    ----------
    played_s : ndarray, shape (N,), float64, read-only
        When each is played; strictly increasing.
    """

    def __init__(self, times_s: Points) -> None:
        self._times_s = times_s
        steps = np.diff(times_s)
        forward = steps[steps > 0]
        usual = float(np.median(forward)) if forward.size else USUAL_STEP_S
        goes_on = np.where(steps > 0, steps, usual)
        played_s: Points = np.concatenate([np.zeros(min(1, times_s.size)), np.cumsum(goes_on)])
        self.played_s: Points = read_only(played_s)  # type: ignore[assignment]

    def played(self, time_s: float) -> float:
        """When something is played that was at a time of the recording."""
        if not self._times_s.size:
            return 0.0
        nearest = int(np.argmin(np.abs(self._times_s - time_s)))
        return float(self.played_s[nearest] + time_s - self._times_s[nearest])

    def index(self, time_s: float) -> int:
        """The frame at a time of the recording."""
        return int(np.argmin(np.abs(self._times_s - time_s))) if self._times_s.size else 0

    def recorded(self, index: int) -> float:
        """The time of a frame on the clock of the recording."""
        return float(self._times_s[min(max(0, index), self._times_s.size - 1)]) if self._times_s.size else 0.0


class SessionFilm(GuardedSource):
    """The pictures of a session, a frame for each result; dark ones where none was kept, or where the film is cut off.

    Parameters
    ----------
    session : Session
    """

    recorded = True
    seekable = True

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.name = session.folder.path.name
        self._film = self._opened(session.video)
        times_s: Points = session.times_s
        self._pictures = session.pairing.pictures
        if not times_s.size and self._film is not None and (known_s := self._film.frame_times()) is not None:
            times_s = known_s  # its results are missing, and the film is not
            self._pictures = in_order(known_s).pictures
        self._clock = PlayClock(times_s)
        self.frame_count = times_s.size
        known = session.description.source
        if self._film is not None:
            self.size_px = self._film.size_px
        else:
            self.size_px = known.size_px if known is not None else _SIZE_PX
        self.frame_rate_hz = known.frame_rate_hz if known is not None else None
        width, height = self.size_px
        self._dark: Image = np.full((height, width, 3), _DARK, np.uint8)
        self._dark.flags.writeable = False
        self._next_index = self._next_picture = 0

    def _opened(self, film: Path | None) -> VideoFile | None:
        if film is None:
            return None
        try:
            return VideoFile(film)
        except SourceError:
            self.notes = (later("The film of this recording cannot be read. What was found is shown without it."),)
            return None

    def frame_times(self) -> Points:
        """See `FrameSource`."""
        return self._clock.played_s

    def _next(self) -> Frame | None:
        index = self._next_index
        if index >= self._clock.played_s.size:
            return None
        self._next_index += 1
        return Frame(
            self._picture(int(self._pictures[index])), float(self._clock.played_s[index]), index, recorded=True
        )

    def _picture(self, number: int) -> Image:
        if self._film is not None and number >= 0:
            try:
                if number != self._next_picture:
                    self._film.seek(number)
                self._next_picture = number + 1
                frame = self._film.read()
            except SourceError:  # its end is missing: what is known without it goes on
                frame = None
            if frame is not None:
                return frame.image
        return self._dark

    def _seek(self, index: int) -> None:
        self._next_index = min(index, max(0, self._clock.played_s.size - 1))
        if self._film is not None and self._pictures.size:
            self._next_picture = max(0, int(self._pictures[self._next_index]))
            self._film.seek(self._next_picture)

    def _release(self) -> None:
        if self._film is not None:
            self._film.close()


class RecordedSteps:
    """Gives the results of a session in place of a pipeline."""

    def __init__(self) -> None:
        self.session: Session | None = None

    def open(self, path: Path) -> SessionFilm:
        """Open the session of a folder, and its film.

        Raises
        ------
        VisavisError
            If that cannot be.
        """
        session = read_session(path)
        film = SessionFilm(session)
        self.session = session
        return film

    def step(self, frame: Frame) -> TrackResult:
        """The result of a frame."""
        if self.session is None or not 0 <= frame.index < len(self.session.results):
            return TrackResult(frame.index, frame.time_s, State.LOST)
        return self.session.results[frame.index]

    def reset(self, *, same_camera: bool) -> None:
        """Begin anew anywhere: there is nothing to forget."""


class RecordedRunner(TrackerRunner[Any]):
    """Plays a session as `TrackerRunner` plays a clip; nothing can be done to what is recorded.

    Parameters
    ----------
    path : Path
        The folder.
    sinks : SinkSet
    """

    def __init__(self, path: Path, sinks: SinkSet) -> None:
        self._recorded = RecordedSteps()
        super().__init__(lambda: self._recorded.open(path), self._recorded, keep_open=True, sinks=sinks)

    @property
    def session(self) -> Session | None:
        """What is played; None until it is open."""
        return self._recorded.session

    def post(self, command: Callable[[Any], object]) -> bool:
        """Say that it is not carried out."""
        return False
