"""Faults of the program's own: told once and written down, and the window goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType

from PyQt6.QtCore import QObject, pyqtSignal

from tracker.errors import VisavisError
from tracker.fault_log import write_fault
from tracker.words import later


class FaultTeller(QObject):
    """Takes what nobody caught, in the window's thread and in others; Qt would end the program otherwise."""

    _taken = pyqtSignal(str)

    def __init__(self, tell: Callable[[str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: set[tuple[str, int]] = set()
        # Through the event loop: what failed may have been the telling, or another thread.
        self._taken.connect(tell)

    def listen(self) -> None:
        """From now on."""
        sys.excepthook = self.take
        threading.excepthook = lambda fault: self.take(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def take(self, kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
        """Tell of an error; of the faults at one place, such as in what is done for each picture, only the first."""
        if not issubclass(kind, Exception) or error is None:
            return
        if isinstance(error, VisavisError):
            self._taken.emit(str(error))
            return
        place = _place_of(where)
        if place not in self._places:
            self._places.add(place)
            told = " ".join(str(error).split()) or kind.__name__
            details = write_fault(error, datetime.now(UTC).isoformat(timespec="seconds"))
            self._taken.emit(later(f"This is a fault in the program: {told} ({details})."))


def _place_of(where: TracebackType | None) -> tuple[str, int]:
    """File and line at which an error arose."""
    place = ("", 0)
    while where is not None:
        place = where.tb_frame.f_code.co_filename, where.tb_lineno
        where = where.tb_next
    return place
