"""Writes a session in one or several formats, going through it once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.errors import VisavisError
from tracker.session.exports.formats import Format
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import moments_of
from tracker.session.exports.pages import note_of
from tracker.session.exports.settings import LEAVE_OUT, ExportSettings
from tracker.whole_file import write_whole

if TYPE_CHECKING:
    from tracker.session.reader import Session


@dataclass(frozen=True, slots=True)
class Order:
    """A format that is asked for.

    Attributes
    ----------
    form : Format
    output : Path
        A file, or a folder where the format is one.
    """

    form: Format
    output: Path

    @property
    def note(self) -> Path:
        """The text about axes and signs that goes with it."""
        inside = self.output / "README.md"
        return inside if self.form.is_folder else self.output.with_name(f"{self.output.name}.README.md")


def export(
    session: Session,
    orders: Sequence[Order],
    settings: ExportSettings,
    observe: Callable[[], object] = lambda: None,
) -> tuple[str, ...]:
    """Write a session in formats of other programs; each is there whole in the end, or not at all.

    Parameters
    ----------
    session : Session
    orders : sequence of Order
        With names that nothing has, or whose files may be replaced.
    settings : ExportSettings
    observe : callable
        Called after each frame, to move a progress bar.

    Returns
    -------
    tuple of str
        What there is to tell, a sentence each.

    Raises
    ------
    VisavisError
        If the session does not hold what a format is made of, or an output cannot be written.
    """
    jobs = [Job(session, order.output, settings) for order in orders]
    with ExitStack() as files:
        going = [files.enter_context(_begun(order, job)) for order, job in zip(orders, jobs, strict=True)]
        for moment in moments_of(session):
            for order, writing in zip(orders, going, strict=True):
                if moment.excluded and settings.excluded == LEAVE_OUT and not order.form.keeps_excluded:
                    continue
                with _told(order):
                    writing.take(moment)
            observe()
    for order, job, writing in zip(orders, jobs, going, strict=True):
        # A data set that was there has its own.
        if not (order.form.is_folder and order.note.exists()):
            with _told(order):
                write_whole(order.note, note_of(order.form, job, writing).encode())
    notes = [
        f"{order.form.name}: {note}" for order, writing in zip(orders, going, strict=True) for note in writing.notes
    ]
    return (*session.missing, *notes)


@contextmanager
def _begun(order: Order, job: Job) -> Iterator[Writing]:
    with _told(order), order.form.load()(job) as writing:
        yield writing


@contextmanager
def _told(order: Order) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise VisavisError(
            f"{order.output} cannot be written: {error.strerror or error}. Nothing of it was kept."
        ) from error
