"""The pictures of a session, and how far they are those that were tracked when it was recorded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tracker.errors import SourceError
from tracker.session.fingerprint import fingerprint_of
from tracker.session.layout import SessionError, VideoKind
from tracker.session.reader import Session
from tracker.sources.video_file import VideoFile
from tracker.types import Frame, TrackResult


class Likeness(Enum):
    """How far pictures are those that were tracked."""

    ORIGINAL = "the film that was tracked"
    LOSSLESS = "recorded without loss"
    LOSSY = "recorded with loss"


@dataclass(frozen=True, slots=True)
class Pictures:
    """Where the pictures of a session are.

    Attributes
    ----------
    path : Path
        A film.
    likeness : Likeness
    """

    path: Path
    likeness: Likeness

    @property
    def are_exact(self) -> bool:
        """Whether they are the same to the last bit."""
        return self.likeness is not Likeness.LOSSY


def pictures_of(session: Session) -> Pictures:
    """Where the pictures of a session are: in the film that was tracked, if it is still there as it was.

    Parameters
    ----------
    session : Session

    Raises
    ------
    SessionError
        If there are none, or not of the person who was tracked.
    """
    source, kind = session.description.source, session.description.video
    if source is not None and source.fingerprint:
        film = Path(source.opened_as)
        if fingerprint_of(film) == source.fingerprint:
            return Pictures(film, Likeness.ORIGINAL)
    name = session.folder.path.name
    if kind is VideoKind.ANONYMOUS:
        raise SessionError(f"{name} shows an average face in place of its own, which cannot be tracked again.")
    if session.video is None:
        raise SessionError(f"{name} holds numbers only: there is no picture that could be tracked again.")
    lossless = kind is VideoKind.FFV1
    return Pictures(session.video, Likeness.LOSSLESS if lossless else Likeness.LOSSY)


def tracked_frames(session: Session, pictures: Pictures, first: int = 0) -> Iterator[tuple[Frame, TrackResult]]:
    """The frames as they were tracked, with what was recorded of them; as far as there are pictures.

    Parameters
    ----------
    session : Session
    pictures : Pictures
        Of that session.
    first : int
        Begin with this row.

    Raises
    ------
    SourceError
        If the film cannot be opened.
    """
    source = session.description.source
    recorded = source.recorded if source is not None else False
    original = pictures.likeness is Likeness.ORIGINAL
    with VideoFile(pictures.path) as film:
        expected = 0
        for row in range(first, len(session.results)):
            result = session.results[row]
            place = result.index if original else int(session.pairing.pictures[row])
            if place < 0:
                continue
            if place != expected:
                film.seek(place)
            try:
                picture = film.read()
            except SourceError:  # what came before is good
                return
            if picture is None or picture.index != place:
                return
            expected = place + 1
            yield Frame(picture.image, result.time_s, result.index, result.truth, recorded), result
