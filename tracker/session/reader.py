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
from tracker.session.pairing import SAME_TIME_S, Pairing, by_times, in_order, without_pictures
from tracker.session.results_file import ResultsFile
from tracker.sources.video_file import VideoFile
from tracker.types import Frame, Image, TrackResult
from tracker.words import later


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
        The film.
    pairing : Pairing
        Which of its pictures belongs to which result: picture ``i`` to result ``i``, unless some are damaged.
    missing : tuple of str
        What is not there that should be, a sentence each.
    """

    folder: SessionFolder
    description: SessionDescription
    results: ResultsFile
    markers: tuple[Marker, ...]
    video: Path | None
    pairing: Pairing
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
        pictures = self._pictures(int(self.pairing.pictures[: first + 1].max(initial=0)))
        picture = next(pictures, None)
        for index in range(first, end):
            due_s = self.times_s[index] - self.pairing.begun_s
            while picture is not None and picture.time_s < due_s - SAME_TIME_S:
                picture = next(pictures, None)
            # A picture that is damaged is left out by the film, and its result has none.
            if picture is not None and picture.time_s <= due_s + SAME_TIME_S:
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
    pairing = _paired(folder, description, results, missing)
    if description is not None and description.sound and not folder.sound.is_file():
        missing.append(later("The sound is missing."))
    description = description or SessionDescription()
    return Session(folder, description, results, markers, folder.video, pairing, tuple(dict.fromkeys(missing)))


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
        missing.append(later("The results are missing; the film can be tracked again."))
        return ResultsFile(None)
    try:
        results = ResultsFile(folder.results)
    except SessionError as error:
        missing.append(later(f"The results are missing: {error}"))
        return ResultsFile(None)
    if results.gaps:
        missing.append(later(f"Results between others are damaged and left out, in so many places: {results.gaps}."))
    if results.is_cut_off:
        missing.append(later("The end of its results is missing or damaged."))
    return results


def _markers(folder: SessionFolder, missing: list[str]) -> tuple[Marker, ...]:
    try:
        markers, damaged = read_damaged_markers(folder.markers)
    except SessionError as error:
        missing.append(later(f"The markers are missing: {error}"))
        return ()
    if damaged:
        missing.append(later(f"Some markers are damaged and left out: {damaged} of {damaged + len(markers)}."))
    return markers


def _told(description: SessionDescription) -> Iterator[str]:
    if not description.ended:
        yield later("The recording was not ended properly; up to its last second may be missing.")
    if description.problem:
        yield description.problem
    if description.dropped:
        yield later(
            f"Frames that are missing between others, as tracking or recording was too slow: {description.dropped}."
        )


def _paired(
    folder: SessionFolder, description: SessionDescription | None, results: ResultsFile, missing: list[str]
) -> Pairing:
    """The pictures of the results, and what the film lacks; of what was ended properly it is known without looking."""
    usual = in_order(results.times_s)
    if folder.video is None:
        if description is not None and description.video is not VideoKind.NONE and len(results):
            missing.append(later("The film is missing."))
        return usual
    ended = description is not None and description.ended and not description.problem
    whole = description is None or (ended and description.frames == len(results))
    if whole and not results.gaps:
        return usual
    try:
        with VideoFile(folder.video) as film:
            film_s = film.frame_times()
    except SourceError as error:
        missing.append(later(f"The film is missing: {error}"))
        return usual
    if film_s is None:
        return usual
    if results.gaps:
        return _by_times(results, film_s, missing, ended=ended)
    missing += _end_of(usual, film_s.size)
    return usual


def _by_times(results: ResultsFile, film_s: NDArray[np.float64], missing: list[str], *, ended: bool) -> Pairing:
    """Where the begin of the results is damaged they are counted from the end, if they and the film end together."""
    if results.begins_late and (results.is_cut_off or not ended):
        missing.append(later("Which pictures of the film belong to the results is not known any more."))
        return without_pictures(results.times_s)
    pairing = by_times(results.times_s, film_s, from_end=results.begins_late)
    missing += _end_of(pairing, film_s.size)
    return pairing


def _end_of(pairing: Pairing, pictures: int) -> Iterator[str]:
    """Which of both goes on after the other one has ended."""
    known = np.flatnonzero(pairing.pictures >= 0)
    results_after = pairing.pictures.size - 1 - (known[-1] if known.size else -1)
    pictures_after = pictures - 1 - (pairing.pictures[known[-1]] if known.size else -1)
    if (short := int(results_after - pictures_after)) > 0:
        yield later(f"The film ends before the results: the last frames without a picture are {short}.")
    elif short < 0:
        yield later(f"The film goes on after the results: the last pictures without a result are {-short}.")
