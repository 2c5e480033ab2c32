"""Makes the similarity sheet of a recording, on a thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from gui.words import later, tr
from tracker.run.behind import Tell, WorkBehind, WorkStatus
from tracker.session.reader import Session
from tracker.session.sheet import SheetWish, make_sheet
from tracker.session.sheet_file import Sheet
from tracker.session.sheet_samples import Gathering
from tracker.types import Image

_STEPS = {
    "features": later("Comparing the faces"),
    "embedding": later("Laying alike faces near each other"),
    "grid": later("Giving each face a place"),
    "picture": later("Painting the sheet"),
}
_LOOKING = later("Looking at the faces")


@dataclass(frozen=True, slots=True, eq=False)
class MadeSheet:
    """A sheet with its picture."""

    sheet: Sheet
    picture: Image


@dataclass(frozen=True, slots=True, eq=False)
class SheetState:
    """What is shown: a sheet, or how far it is, or why there is none."""

    made: MadeSheet | None = None
    words: str = ""
    share: float | None = None
    problem: str = ""

    @property
    def is_working(self) -> bool:
        """Whether one is on its way."""
        return self.made is None and not self.problem and bool(self.words)


class SheetDesk:
    """Makes one sheet at a time; the newest wish wins.

    Attributes
    ----------
    state : SheetState
        Brought up to date by `tick`.
    """

    def __init__(self) -> None:
        self.state = SheetState()
        self._job: WorkBehind[MadeSheet] | None = None
        self._told: WorkStatus[MadeSheet] | None = None

    def start(self, session: Session, wish: SheetWish) -> None:
        """Make a sheet of a session."""
        self.stop()
        self._job = WorkBehind(
            "sheet",
            lambda tell: sheet_of(session, wish, tell),
            lambda reason: later(f"The sheet cannot be made ({reason})."),
        )
        self._told = self._job.status
        self.state = SheetState(words=tr(_LOOKING), share=0.0)
        self._job.start()

    def stop(self) -> None:
        """Make none."""
        if self._job is not None:
            self._job.cancel()
        self._job, self.state = None, SheetState()

    def tick(self) -> bool:
        """Take in what was told; whether there is anything new."""
        if self._job is None or (status := self._job.status) is self._told:
            return False
        self._told = status
        self.state = SheetState(status.made, tr(status.step or _LOOKING), status.share, tr(status.problem))
        return True


def sheet_of(session: Session, wish: SheetWish, tell: Tell) -> MadeSheet:
    """Make the sheet of a session, and tell how far it is.

    Raises
    ------
    VisavisError
        If there is no face in it.
    """
    gathering, count = Gathering(wish.candidates, wish.cell_px), len(session.results)
    for number, (image, result) in enumerate(session.frames()):
        gathering.take(image, result)
        tell(number / max(count, 1), _LOOKING)
    sheet, picture = make_sheet(
        gathering.kept.samples, session.folder.path.name, wish, lambda step: tell(step=_STEPS[step])
    )
    return MadeSheet(sheet, picture)
