"""Opens a session, whatever became of it, and says what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import SourceError
from tracker.session.description import SessionDescription, read_description
from tracker.session.layout import SessionError, SessionFolder
from tracker.session.markers import Marker, read_damaged_markers
from tracker.session.results_file import ResultsFile
from tracker.sources.video_file import VideoFile
from tracker.types import Image, Points, TrackResult


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """A session.

    Attributes
    ----------
    folder : SessionFolder
    description : SessionDescription
        With nothing in it where it is missing.
    results : ResultsFile
        A sequence of `TrackResult`, decoded when asked for; picture ``i`` of the film is that of result ``i``.
    markers : tuple of Marker
        In the order of their times.
    video : Path or None
        The film.
    missing : tuple of str
        What is not there that should be, a sentence each.
    """

    folder: SessionFolder
    description: SessionDescription
    results: ResultsFile
    markers: tuple[Marker, ...]
    video: Path | None
    missing: tuple[str, ...]

    @property
    def times_s(self) -> Points:
        """When each frame was taken: shape (N,), float64, seconds, on the frames' clock."""
        return self.results.times_s

    def frames(self, first: int = 0, last: int | None = None) -> Iterator[tuple[Image | None, TrackResult]]:
        """Pictures and results in their order.

        Parameters
        ----------
        first, last : int
            Begin there, and stop before; None is the end.

        Yields
        ------
        image : ndarray, shape (height, width, 3), uint8, BGR, or None
            None where there is no picture.
        result : TrackResult
        """
        pictures = self._pictures(first)
        for index in range(first, len(self.results) if last is None else min(last, len(self.results))):
            yield next(pictures, None), self.results[index]

    def _pictures(self, first: int) -> Iterator[Image]:
        if self.video is None:
            return
        try:
            with VideoFile(self.video) as film:
                if first:
                    film.seek(first)
                for frame in film:
                    yield frame.image
        except SourceError:
            return


def read_session(path: Path) -> Session:
    """Open a session.

    Parameters
    ----------
    path : Path
        Its folder.

    Raises
    ------
    SessionError
        If there is none, or nothing of it can be read.
    """
    folder = SessionFolder(path)
    if not folder.is_session:
        raise SessionError(f"There is no session in {path}. Choose the folder that holds its session.toml.")
    missing: list[str] = []
    try:
        description = read_description(folder.description)
    except SessionError as error:
        missing.append(str(error))
        description = SessionDescription()
    results = ResultsFile(folder.results)
    if results.cut_off:
        missing.append("The end of its results is missing or damaged.")
    markers: tuple[Marker, ...] = ()
    try:
        markers, damaged = read_damaged_markers(folder.markers)
        if damaged:
            missing.append(f"Lines of its markers that are damaged and left out: {damaged}.")
    except SessionError as error:
        missing.append(str(error))
    return Session(folder, description, results, markers, folder.video, tuple(missing))
