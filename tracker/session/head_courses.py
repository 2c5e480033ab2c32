"""Reads how a head moved from what was kept of it: a recording, or the table of `main.py track`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from pathlib import Path

from tracker.errors import SourceError, SourceProblem
from tracker.files.track_reader import read_track_and_turns
from tracker.pose.head_course import CourseKeeper, HeadCourse, HeadMoment, moment_of, turn_of
from tracker.session.reader import read_session
from tracker.types import Points, TrackResult

# Of a longer one only the begin is read.
LONGEST_S = 300.0


def read_head_course(path: Path, first_s: float = 0.0, last_s: float | None = None) -> HeadCourse:
    """Read how a head moved.

    Parameters
    ----------
    path : Path
        The folder of a recording, or a table.
    first_s, last_s : float
        The part that is wanted, counted from the begin; at most five minutes of it are read.

    Raises
    ------
    SourceError
        If it cannot be read, or there is no head in that part.
    SessionError
        If the folder holds no recording that can be read.
    """
    until_s = min(first_s + LONGEST_S, float("inf") if last_s is None else last_s)
    moments = _of_session(path, first_s, until_s) if path.is_dir() else _of_table(path, first_s, until_s)
    keeper = CourseKeeper()
    for moment in moments:
        keeper.put(moment)
    course = keeper.course()
    if not len(course):
        raise SourceError(SourceProblem.EMPTY, f"There is no head in that part of {path}. Choose another part.")
    return course


def _of_session(path: Path, first_s: float, last_s: float) -> Iterator[HeadMoment | None]:
    results = read_session(path).results
    if not len(results):
        return
    times_s = (results.times_s - results.times_s[0]).tolist()
    for number in range(bisect_left(times_s, first_s), bisect_right(times_s, last_s)):
        yield moment_of(results[number])


def _of_table(path: Path, first_s: float, last_s: float) -> Iterator[HeadMoment | None]:
    """What a table keeps was smoothed."""
    begun_s: float | None = None
    for result, rotation in read_track_and_turns(path):
        begun_s = result.time_s if begun_s is None else begun_s
        if result.time_s - begun_s > last_s:
            return
        if result.time_s - begun_s >= first_s:
            yield _moment(result, None if rotation is None else turn_of(rotation))


def _moment(result: TrackResult, turn: Points | None) -> HeadMoment | None:
    head = result.head
    return None if head is None else HeadMoment(result.time_s, head.as_array(), turn, True)
