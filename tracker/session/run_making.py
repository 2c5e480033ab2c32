"""Tracks a session again and keeps what comes of it as a run, behind whatever else goes on."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.pipeline import Mode
from tracker.run.behind import Tell, WorkBehind
from tracker.session.again import Check, track_again
from tracker.session.difference import DifferenceSummary
from tracker.session.pictures import pictures_of
from tracker.session.reader import Session
from tracker.session.replayer import Alter, Replayer
from tracker.session.runs import RunWriter, describe_again
from tracker.words import later


@dataclass(frozen=True, slots=True)
class MadeRun:
    """A run that was kept.

    Attributes
    ----------
    summary : DifferenceSummary
        How far it is from what was recorded.
    notes : tuple of str
        What could not be done as it was done then.
    """

    summary: DifferenceSummary
    notes: tuple[str, ...]


def run_behind(session: Session, name: str, alter: Alter, mode: Mode | None = None) -> WorkBehind[MadeRun]:
    """What tracks a session once more with other settings; nothing that was recorded is changed.

    What is cancelled, or fails, leaves nothing behind, and can be begun again.

    Parameters
    ----------
    session : Session
    name : str
        Of the run that is kept.
    alter : callable
        Makes the settings to track with of those that were in use.
    mode : Mode, optional
        What to follow in place of what was followed.

    Returns
    -------
    WorkBehind of MadeRun
        Not begun.
    """

    def make(tell: Tell) -> MadeRun:
        replayer, check, expected = Replayer(alter, mode), Check(), max(1, len(session.results))
        frames = track_again(session, pictures_of(session), replayer)
        writer = RunWriter(session.folder, name, describe_again(session, alter, mode))
        try:
            for one in frames:
                tell(check.frames / expected)
                writer.take(one.frame, one.again)
                check.add(one)
            writer.finish()
        finally:
            writer.close()
        return MadeRun(check.summary(), (*session.missing, *dict.fromkeys(replayer.notes)))

    return WorkBehind(f"again {name}", make, lambda reason: later(f"It cannot be tracked again ({reason})."))
