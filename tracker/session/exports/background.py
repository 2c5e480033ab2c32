"""Exports a session behind whatever else goes on."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from tracker.errors import VisavisError
from tracker.session.exports.exporting import Order, export
from tracker.session.exports.settings import ExportSettings
from tracker.session.reader import read_session

log = logging.getLogger(__name__)


class _Cancelled(Exception):  # noqa: N818
    """Leaves the export, which keeps nothing half then."""


@dataclass(frozen=True, slots=True)
class ExportStatus:
    """How it goes.

    Attributes
    ----------
    share : float
        How far it is, 0 to 1.
    over : bool
        Whether it is done, was cancelled, or failed.
    cancelled : bool
    problem : str
        Why it failed, in a sentence.
    notes : tuple of str
        What there is to tell, once it is done.
    """

    share: float = 0.0
    over: bool = False
    cancelled: bool = False
    problem: str = ""
    notes: tuple[str, ...] = ()


class ExportingBehind:
    """Writes a session in formats of other programs, on a thread of its own.

    Parameters
    ----------
    folder : Path
        The session's; it is opened anew, so that nobody else's reading is disturbed.
    orders : sequence of Order
    settings : ExportSettings
    """

    def __init__(self, folder: Path, orders: Sequence[Order], settings: ExportSettings) -> None:
        self.orders = tuple(orders)
        self._folder, self._settings = folder, settings
        self._cancelled = Event()
        self._status = ExportStatus()
        self._thread = Thread(target=self._work, name=f"visavis-export {folder.name}", daemon=True)

    @property
    def status(self) -> ExportStatus:
        """How it goes; may be asked from any thread."""
        return self._status

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def cancel(self) -> None:
        """Leave it; returns at once."""
        self._cancelled.set()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until it is over; False if that takes longer."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        try:
            session = read_session(self._folder)
            count, done = max(1, len(session.results)), 0

            def observe() -> None:
                nonlocal done
                if self._cancelled.is_set():
                    raise _Cancelled
                done += 1
                self._status = ExportStatus(done / count)

            notes = export(session, self.orders, self._settings, observe)
            self._status = ExportStatus(1.0, over=True, notes=notes)
        except _Cancelled:
            self._status = ExportStatus(over=True, cancelled=True)
        except VisavisError as error:
            self._status = ExportStatus(over=True, problem=str(error))
        except Exception as error:
            log.exception("a session cannot be exported")
            problem = f"It cannot be exported ({type(error).__name__}: {error})."
            self._status = ExportStatus(over=True, problem=problem)
