"""A session as exports go through it: frame by frame, with what time it was and whether it counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tracker.session.markers import Marker, MarkerKind
from tracker.types import HeadEstimate, State, TrackedFace, TrackResult

if TYPE_CHECKING:
    from tracker.session.reader import Session

_NS_PER_S = 1_000_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """One frame of a session.

    Attributes
    ----------
    number : int
        Counts the session's frames from 0; so are the pictures of its film.
    result : TrackResult
    elapsed_s : float
        Since the session's first frame.
    wall_ns : int or None
        When it was by the wall clock, nanoseconds since 1970, UTC; None where nobody noted that.
    excluded : bool
        Whether a marker says that it is not to count.
    """

    number: int
    result: TrackResult
    elapsed_s: float
    wall_ns: int | None = None
    excluded: bool = False

    @property
    def wall_time(self) -> str | None:
        """`wall_ns` as ISO 8601, UTC, to the microsecond."""
        return iso_time(self.wall_ns)


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A face in a frame, or a frame in which there is none.

    Attributes
    ----------
    moment : Moment
    face : TrackedFace or None
    size_px : tuple of int or None
        (width, height) of the pictures, where known.
    """

    moment: Moment
    face: TrackedFace | None
    size_px: tuple[int, int] | None = None

    @property
    def sure(self) -> TrackedFace | None:
        """The face, if it is surely tracked."""
        return self.face if self.face is not None and self.face.state is State.TRACKING else None

    @property
    def head(self) -> HeadEstimate | None:
        """The head of the face, or the one that is followed by its colours."""
        return self.face if self.face is not None else self.moment.result.tracked_head


def rows_of(moment: Moment, *, every_face: bool, size_px: tuple[int, int] | None) -> Iterator[Row]:
    """One row of the face that counts, or one of each face; one in any case.

    Parameters
    ----------
    moment : Moment
    every_face : bool
    size_px : tuple of int or None
    """
    faces: Sequence[TrackedFace | None] = moment.result.faces if every_face else (moment.result.primary,)
    return (Row(moment, face, size_px) for face in faces or (None,))


def moments_of(session: Session) -> Iterator[Moment]:
    """All frames of a session, in order.

    Parameters
    ----------
    session : Session
    """
    spans = spans_of(session.markers, MarkerKind.EXCLUDE)
    start_s: float | None = None
    for number, result in enumerate(session.results):
        start_s = result.time_s if start_s is None else start_s
        excluded = any(begin_s <= result.time_s <= end_s for begin_s, end_s in spans)
        yield Moment(number, result, result.time_s - start_s, wall_ns_at(session, result.time_s), excluded)


def spans_of(markers: Iterable[Marker], kind: MarkerKind) -> tuple[tuple[float, float], ...]:
    """First and last second of what markers of a kind mark, on the clock of the frames.

    Parameters
    ----------
    markers : iterable of Marker
    kind : MarkerKind
    """
    return tuple((marker.time_s, marker.time_s + marker.duration_s) for marker in markers if marker.kind is kind)


def wall_ns_at(session: Session, time_s: float) -> int | None:
    """When a time of the frames' clock was by the wall clock, nanoseconds since 1970, UTC; None where unknown.

    Parameters
    ----------
    session : Session
    time_s : float
    """
    clocks = session.description.clocks
    if clocks is None:
        return None
    return clocks.wall_ns + round((time_s - clocks.capture_s) * _NS_PER_S)


def wall_time(session: Session, time_s: float) -> str | None:
    """`wall_ns_at` as ISO 8601, UTC, to the microsecond.

    Parameters
    ----------
    session : Session
    time_s : float
    """
    return iso_time(wall_ns_at(session, time_s))


def iso_time(wall_ns: int | None) -> str | None:
    """Nanoseconds since 1970 as ISO 8601, UTC, to the microsecond.

    Parameters
    ----------
    wall_ns : int or None
    """
    return None if wall_ns is None else f"{np.datetime_as_string(np.datetime64(wall_ns, 'ns'), unit='us')}Z"
