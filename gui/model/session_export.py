"""A recording in the formats of other programs: what is chosen, where it goes, and the work behind. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from gui.model.notices import Level, Notice, Remedy
from gui.words import tr
from tracker.errors import VisavisError
from tracker.run.behind import Progress, WorkBehind
from tracker.session.exports.bids import check_labels_of, subject_files
from tracker.session.exports.exporting import Order, export_behind
from tracker.session.exports.formats import FORMATS
from tracker.session.exports.settings import ExportSettings

_LONG_S: Final = 15.0
_BIDS: Final = "bids"

Export = WorkBehind[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What is to be exported.

    Attributes
    ----------
    names : tuple of str
        Of formats.
    folder : Path
        Where it goes.
    settings : ExportSettings
    """

    names: tuple[str, ...] = ("csv",)
    folder: Path = field(default_factory=Path.home)
    settings: ExportSettings = field(default_factory=ExportSettings)

    @property
    def options(self) -> tuple[str, ...]:
        """The settings that matter to what is chosen, in their order."""
        used = {option for form in FORMATS if form.name in self.names for option in form.options}
        return tuple(name for name in ExportSettings.__dataclass_fields__ if name in used)


class ExportDesk:
    """The export that goes on, if one does.

    Parameters
    ----------
    notify : callable
        Shows a notice.
    begin : callable
        Exports behind.
    """

    def __init__(self, notify: Callable[[Notice], object], begin: Callable[..., Export] = export_behind) -> None:
        self._notify, self._begin = notify, begin
        self._job: Export | None = None
        self._orders: tuple[Order, ...] = ()

    @property
    def is_running(self) -> bool:
        """Whether one goes on."""
        return self._job is not None

    @property
    def share(self) -> float:
        """How far it is, 0 to 1."""
        return 0.0 if self._job is None else self._job.status.share or 0.0

    def start(self, session: Path, choice: ExportChoice) -> str:
        """Begin; gives a line about why that cannot be, or ''."""
        if self._job is not None:
            return tr("An export goes on already. Wait for it, or stop it.")
        if not choice.names:
            return tr("Choose at least one format.")
        if why := _why_not_bids(choice):
            return why
        self._orders = orders_of(session.name, choice)
        self._job = self._begin(session, self._orders, choice.settings)
        self._job.start()
        return ""

    def cancel(self) -> None:
        """Leave it; nothing half is kept."""
        if self._job is not None:
            self._job.cancel()

    def tick(self) -> None:
        """Tell what has become of it, once it is over."""
        if self._job is None or not self._job.status.is_over:
            return
        status, self._job = self._job.status, None
        if status.progress is Progress.FAILED:
            self._notify(Notice(tr(status.problem), Level.ERROR, seconds=_LONG_S))
        elif status.progress is Progress.DONE:
            folder = self._orders[0].output.parent
            names = ", ".join(order.output.name for order in self._orders)
            told = tr("Exported into {folder}: {names}", folder=folder.name, names=names)
            self._notify(Notice(told, remedies=(Remedy.OPEN_FOLDER,), seconds=_LONG_S, link=str(folder)))

    def close(self) -> None:
        """Leave what goes on."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait(2.0)


def orders_of(session_name: str, choice: ExportChoice) -> tuple[Order, ...]:
    """Names for all formats that nothing has yet; but a BIDS data set may be there, and gets more in it.

    Parameters
    ----------
    session_name : str
    choice : ExportChoice
    """
    number, orders = 1, _named(session_name, choice)
    while any(map(_is_there, orders)):
        number += 1
        orders = _named(f"{session_name} {number}", choice)
    return orders


def _named(stem: str, choice: ExportChoice) -> tuple[Order, ...]:
    chosen = (form for form in FORMATS if form.name in choice.names)
    return tuple(
        Order(form, choice.folder / (_BIDS if form.name == _BIDS else f"{stem}{form.default_name}")) for form in chosen
    )


def _is_there(order: Order) -> bool:
    beside: Sequence[Path | None] = (order.output, None if order.form.is_folder else order.note, order.sidecar)
    return order.form.name != _BIDS and any(path is not None and path.exists() for path in beside)


def _why_not_bids(choice: ExportChoice) -> str:
    if _BIDS not in choice.names:
        return ""
    settings = choice.settings
    try:
        check_labels_of(settings)
    except VisavisError as error:
        return tr(str(error))
    if subject_files(choice.folder / _BIDS, settings.subject, settings.task):
        return tr(
            "Subject {subject} with the task {task} is in the data set already. Give another one.",
            subject=settings.subject,
            task=settings.task,
        )
    return ""
