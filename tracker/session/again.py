"""Tracking the frames of a session once more, side by side with what was recorded of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tracker.changes import ChangeKind
from tracker.session.comparison import Comparison
from tracker.session.difference import DifferenceSummary, FrameDifference, difference_of, summary_of
from tracker.session.pictures import Pictures, tracked_frames
from tracker.session.reader import Session
from tracker.session.replayer import Replayer, ReplayError
from tracker.types import Frame, TrackResult


@dataclass(frozen=True, slots=True, eq=False)
class TrackedAgain:
    """A frame that was tracked once more.

    Attributes
    ----------
    frame : Frame
    recorded, again : TrackResult
    is_complete : bool
        Whether all that was tracked since the beginning was recorded; after a gap the pipeline remembered frames that
        nobody can show it again.
    """

    frame: Frame
    recorded: TrackResult
    again: TrackResult
    is_complete: bool


def first_beginning(session: Session) -> int:
    """The first row that tells how everything began.

    Parameters
    ----------
    session : Session

    Raises
    ------
    ReplayError
        If there is none.
    """
    for row, result in enumerate(session.results):
        if any(change.kind is ChangeKind.BEGUN for change in result.changes):
            return row
    raise ReplayError(
        f"{session.folder.path.name} does not say how it began, so it cannot be replayed. Track its video anew."
    )


def track_again(session: Session, pictures: Pictures, replayer: Replayer) -> Iterator[TrackedAgain]:
    """Track the frames of a session once more, from its first beginning on, as far as there are pictures.

    Parameters
    ----------
    session : Session
    pictures : Pictures
        Of that session.
    replayer : Replayer

    Raises
    ------
    VisavisError
        What `Replayer.step` and `tracked_frames` raise.
    """
    step, complete = 0, True
    for frame, recorded in tracked_frames(session, pictures, first_beginning(session)):
        if any(change.kind is ChangeKind.BEGUN for change in recorded.changes):
            step, complete = 0, True
        complete = complete and recorded.step == step
        step = recorded.step + 1
        yield TrackedAgain(frame, recorded, replayer.step(frame, recorded.changes), complete)


@dataclass(slots=True)
class Check:
    """How far a session is the same when it is tracked once more.

    Attributes
    ----------
    complete, after_gaps : Comparison
        Of the frames before which nothing is missing, and of the others.
    """

    complete: Comparison = field(default_factory=Comparison)
    after_gaps: Comparison = field(default_factory=Comparison)
    _found: list[FrameDifference] = field(default_factory=list)

    def add(self, one: TrackedAgain) -> None:
        """Compare one more frame."""
        (self.complete if one.is_complete else self.after_gaps).add(one.recorded, one.again)
        self._found.append(difference_of(one.recorded, one.again))

    @property
    def frames(self) -> int:
        """How many were compared."""
        return len(self._found)

    def summary(self) -> DifferenceSummary:
        """How far apart the two runs are."""
        return summary_of(self._found)
