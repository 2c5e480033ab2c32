"""Makes the similarity sheet of a recording, on a thread. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from gui.words import later, tr
from tracker.errors import VisavisError
from tracker.session.reader import Session
from tracker.session.sheet import SheetWish, make_sheet
from tracker.session.sheet_file import Sheet
from tracker.session.sheet_samples import Gathering
from tracker.types import Image

log = logging.getLogger(__name__)

_STEPS = {
    "features": later("Comparing the faces"),
    "embedding": later("Laying alike faces near each other"),
    "grid": later("Giving each face a place"),
    "picture": later("Painting the sheet"),
}
_FAILED = later("The sheet cannot be made ({reason}).")


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


class _StoppedError(Exception):
    """Another sheet is wanted, or none."""


class SheetDesk:
    """Makes one sheet at a time; the newest wish wins.

    Attributes
    ----------
    state : SheetState
        Brought up to date by `tick`.
    """

    def __init__(self) -> None:
        self.state = SheetState()
        self._told: SimpleQueue[tuple[object, SheetState]] = SimpleQueue()
        self._job: object | None = None

    def start(self, session: Session, wish: SheetWish) -> None:
        """Make a sheet of a session."""
        job = self._job = object()
        self.state = SheetState(words=tr("Looking at the faces"), share=0.0)
        threading.Thread(target=self._work, args=(job, session, wish), name="visavis-sheet", daemon=True).start()

    def stop(self) -> None:
        """Make none."""
        self._job, self.state = None, SheetState()

    def tick(self) -> bool:
        """Take in what was told; whether there is anything new."""
        before = self.state
        while True:
            try:
                job, state = self._told.get_nowait()
            except Empty:
                return self.state is not before
            if job is self._job:
                self.state = state

    def _work(self, job: object, session: Session, wish: SheetWish) -> None:
        def tell(state: SheetState) -> None:
            if job is not self._job:
                raise _StoppedError
            self._told.put((job, state))

        try:
            made = sheet_of(session, wish, tell)
        except _StoppedError:
            return
        except VisavisError as error:
            state = SheetState(problem=tr(str(error)))
        except Exception as error:
            log.exception("no sheet of %s", session.folder.path)
            state = SheetState(problem=tr(_FAILED, reason=type(error).__name__))
        else:
            state = SheetState(made=made)
        self._told.put((job, state))


def sheet_of(session: Session, wish: SheetWish, tell: Callable[[SheetState], object]) -> MadeSheet:
    """Make the sheet of a session, and tell how far it is.

    Raises
    ------
    VisavisError
        If there is no face in it.
    """
    gathering, count = Gathering(wish.candidates, wish.cell_px), len(session.results)
    words = tr("Looking at the faces")
    for number, (image, result) in enumerate(session.frames()):
        gathering.take(image, result)
        if number % 25 == 0:
            tell(SheetState(words=words, share=number / max(count, 1)))
    sheet, picture = make_sheet(
        gathering.kept.samples,
        session.folder.path.name,
        wish,
        lambda step: tell(SheetState(words=tr(_STEPS[step]))),
    )
    return MadeSheet(sheet, picture)
