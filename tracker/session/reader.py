"""Opens a session, whatever became of it, and says what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.errors import SourceError
from tracker.session.description import SessionDescription, read_description
from tracker.session.layout import SessionError, SessionFolder, VideoKind
from tracker.session.markers import Marker, read_damaged_markers
from tracker.session.results_file import ResultsFile
from tracker.sources.video_file import VideoFile
from tracker.types import Frame, Image, TrackResult

# A film knows times to a thousandth of a second at worst.
_SAME_TIME_S = 0.0015


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """A session.

    Attributes
    ----------
    folder : SessionFolder
    description : SessionDescription
        With nothing in it where it is missing.
    results : ResultsFile
        A sequence of `TrackResult`, decoded when they are asked for.
    markers : tuple of Marker
        In the order of their times.
    video : Path or None
        The film; its picture ``i`` belongs to result ``i``.
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
    def times_s(self) -> NDArray[np.float64]:
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

        Raises
        ------
        SessionError
            If the results cannot be read any more.
        """
        end = len(self.results) if last is None else min(last, len(self.results))
        pictures = self._pictures(first)
        picture = next(pictures, None)
        for index in range(first, end):
            due_s = self.times_s[index] - self.times_s[0]
            while picture is not None and picture.time_s < due_s - _SAME_TIME_S:
                picture = next(pictures, None)
            # A picture that is damaged is left out by the film, and its result has none.
            if picture is not None and picture.time_s <= due_s + _SAME_TIME_S:
                yield picture.image, self.results[index]
                picture = next(pictures, None)
            else:
                yield None, self.results[index]

    def _pictures(self, first: int) -> Iterator[Frame]:
        if self.video is None:
            return
        try:
            with VideoFile(self.video) as film:
                if first:
                    film.seek(first)
                yield from film
        except SourceError:
            return


def read_session(path: Path) -> Session:
    """Open a session, as far as it can be read.

    Parameters
    ----------
    path : Path
        Its folder.

    Raises
    ------
    SessionError
        If there is none, or neither results nor a film of it can be read.
    """
    folder = SessionFolder(path)
    if not folder.is_session:
        raise SessionError(_no_session(path))
    missing: list[str] = []
    description = _description(folder, missing)
    results = _results(folder, missing)
    markers = _markers(folder, missing)
    if not folder.results.is_file() and folder.video is None:
        raise SessionError(f"The session in {path} has neither results nor a film any more.")
    if description is not None:
        missing += _told(description)
        missing += _film(folder, description, results)
        if description.sound and not folder.sound.is_file():
            missing.append("The sound is missing.")
    return Session(
        folder, description or SessionDescription(), results, markers, folder.video, tuple(dict.fromkeys(missing))
    )


def _no_session(path: Path) -> str:
    within = sorted(one.name for one in path.iterdir() if SessionFolder(one).is_session) if path.is_dir() else []
    if within:
        return f"{path} is no session itself, but holds some. Choose one of them, such as {path / within[-1]}."
    return f"There is no session in {path}. Choose the folder that holds its session.toml."


def _description(folder: SessionFolder, missing: list[str]) -> SessionDescription | None:
    try:
        return read_description(folder.description)
    except SessionError as error:
        missing.append(str(error))
        return None


def _results(folder: SessionFolder, missing: list[str]) -> ResultsFile:
    if not folder.results.is_file():
        missing.append("The results are missing; the film can be tracked again.")
        return ResultsFile(None)
    try:
        results = ResultsFile(folder.results)
    except SessionError as error:
        missing.append(f"The results are missing: {error}")
        return ResultsFile(None)
    if results.is_cut_off:
        missing.append("The end of its results is missing or damaged.")
    return results


def _markers(folder: SessionFolder, missing: list[str]) -> tuple[Marker, ...]:
    try:
        markers, damaged = read_damaged_markers(folder.markers)
    except SessionError as error:
        missing.append(f"The markers are missing: {error}")
        return ()
    if damaged:
        missing.append(f"Some markers are damaged and left out: {damaged} of {damaged + len(markers)}.")
    return markers


def _told(description: SessionDescription) -> Iterator[str]:
    if not description.ended:
        yield "The recording was not ended properly; up to its last second may be missing."
    if description.problem:
        yield description.problem
    if description.dropped:
        yield f"Frames that are missing between others, as tracking or recording was too slow: {description.dropped}."


def _film(folder: SessionFolder, description: SessionDescription, results: ResultsFile) -> Iterator[str]:
    """What the film lacks; of a recording that was ended properly it is known without looking."""
    if description.video is VideoKind.NONE:
        return
    if folder.video is None:
        if len(results):
            yield "The film is missing."
        return
    if description.ended and not description.problem and description.frames == len(results):
        return
    try:
        with VideoFile(folder.video) as film:
            times_s = film.frame_times()
    except SourceError as error:
        yield f"The film is missing: {error}"
        return
    short = 0 if times_s is None else len(results) - len(times_s)
    if short > 0:
        yield f"The film ends before the results: the last frames without a picture are {short}."
    elif short < 0:
        yield f"The film goes on after the results: the last pictures without a result are {-short}."
