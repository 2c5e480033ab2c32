"""Writes a session in one or several formats, going through it once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.errors import VisavisError
from tracker.run.behind import Tell, WorkBehind
from tracker.session.exports.formats import Format
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import moments_of
from tracker.session.exports.pages import note_of
from tracker.session.exports.settings import ALL, LEAVE_OUT, ExportSettings
from tracker.session.exports.sidecar import sidecar_of
from tracker.session.exports.survey import known_blocks, size_of
from tracker.whole_file import write_whole
from tracker.words import later

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
    def sidecar(self) -> Path | None:
        """The same for programs, and with what was recorded; only beside tables, as BIDS has sidecars of its own."""
        beside = self.form.columns() and not self.form.is_folder
        return self.output.with_name(f"{self.output.name}.json") if beside else None

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
    looked: Callable[[], object] = lambda: None,
) -> tuple[str, ...]:
    """Write a session in formats of other programs; each is there whole in the end, or not at all.

    Parameters
    ----------
    session : Session
    orders : sequence of Order
        With names that nothing has, or whose files may be replaced.
    settings : ExportSettings
    observe : callable
        Called after each frame, to move a progress bar; what it raises ends the export.
    looked : callable
        The same for frames that are looked at beforehand, to see what there is.

    Returns
    -------
    tuple of str
        What there is to tell, a sentence each.

    Raises
    ------
    VisavisError
        If the session does not hold what a format is made of, or an output cannot be written.
    """
    size = size_of(session)
    blocks = {block for order in orders for block in order.form.columns(size)}
    known = known_blocks(session, blocks, every_face=settings.faces == ALL, looked=looked)
    jobs = [Job(session, order.output, settings, size, known) for order in orders]
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
        with _told(order):
            _write_beside(order, job, writing)
    notes = [
        f"{order.form.name}: {note}" for order, writing in zip(orders, going, strict=True) for note in writing.notes
    ]
    return (*session.missing, *notes)


def export_behind(folder: Path, orders: Sequence[Order], settings: ExportSettings) -> WorkBehind[tuple[str, ...]]:
    """What exports a session behind whatever else goes on, and gives what there is to tell.

    Parameters
    ----------
    folder : Path
        The session's; it is opened anew, so that nobody else's reading is disturbed.
    orders, settings
        As for `export`.

    Returns
    -------
    WorkBehind of tuple of str
        Not begun.
    """

    def work(tell: Tell) -> tuple[str, ...]:
        from tracker.session.reader import read_session

        session = read_session(folder)
        expected, done = max(1, len(session.results)), 0

        def observe() -> None:
            nonlocal done
            done += 1
            tell(done / expected)

        return export(session, orders, settings, observe, lambda: tell(0.0))

    return WorkBehind(f"export {folder.name}", work, lambda reason: later(f"It cannot be exported ({reason})."))


def _write_beside(order: Order, job: Job, writing: Writing) -> None:
    # A data set that was there has a text of its own.
    if not (order.form.is_folder and order.note.exists()):
        write_whole(order.note, note_of(order.form, job, writing).encode())
    if order.sidecar is not None:
        write_whole(order.sidecar, sidecar_of(job, writing).encode())


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
