"""A session as a source of frames, for whatever a film can be opened in."""

from __future__ import annotations

from pathlib import Path

from tracker.errors import SourceError, SourceProblem
from tracker.session.layout import SessionError, SessionFolder
from tracker.session.reader import Session, read_session
from tracker.sources.guarded import GuardedSource
from tracker.sources.source import FrameSource
from tracker.sources.video_file import VideoFile
from tracker.types import Frame, Points, read_only


class SessionSource(GuardedSource):
    """The pictures of a session at the times at which they were taken, the first one at 0.

    It is a recording like any other: its frames are counted from 0, and their light has settled. What tracked them as
    they were tracked then is `tracker.session.replayer`.

    Parameters
    ----------
    session : Session

    Raises
    ------
    SourceError
        UNREADABLE where there are no pictures.
    """

    recorded = True
    seekable = True

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.name = session.folder.path.name
        if session.video is None or len(session.results) == 0:
            raise SourceError(
                SourceProblem.UNREADABLE, f"{self.name} holds no pictures, so there is nothing that could be tracked."
            )
        self._film = VideoFile(session.video)
        self.size_px, self.colours = self._film.size_px, self._film.colours
        self.frame_rate_hz = self._film.frame_rate_hz
        self.frame_count = len(session.results)
        self.notes = (*session.missing, *self._film.notes)
        times_s: Points = session.times_s - session.times_s[0]
        read_only(times_s)
        self._times_s, self._truths = times_s, session.results
        self._pictures = session.pairing.pictures
        # A picture whose result is damaged and left out is no frame of the session any more.
        self._rows = {int(picture): row for row, picture in enumerate(self._pictures) if picture >= 0}
        self._last = int(self._pictures.max())

    def frame_times(self) -> Points | None:
        """See `FrameSource`."""
        return self._times_s

    def _next(self) -> Frame | None:
        while (picture := self._film.read()) is not None and picture.index <= self._last:
            if (at := self._rows.get(picture.index)) is not None:
                return Frame(picture.image, float(self._times_s[at]), at, self._truths[at].truth, recorded=True)
        return None

    def _seek(self, index: int) -> None:
        self._film.seek(int(self._pictures[: index + 1].max(initial=0)))

    def _release(self) -> None:
        self._film.close()


def is_session(path: Path) -> bool:
    """Whether a folder holds a session.

    Parameters
    ----------
    path : Path
    """
    return path.is_dir() and SessionFolder(path).is_session


def open_session_source(path: Path) -> FrameSource:
    """Open a session as a source.

    Parameters
    ----------
    path : Path
        Its folder.

    Raises
    ------
    SourceError
        With one plain sentence.
    """
    try:
        return SessionSource(read_session(path))
    except SessionError as error:
        raise SourceError(SourceProblem.UNREADABLE, str(error)) from error
