"""Python's garbage collector, kept on the GUI thread.

It runs on whichever thread happens to allocate next. Were that the tracker's, it could delete a widget there, which
crashes the program. So it is switched off, and a timer of the GUI thread does its work.
"""

from __future__ import annotations

import gc

from PyQt6.QtCore import QObject, QTimer

_INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Collects on the GUI thread for as long as it lives; `stop` hands the work back to whoever did it before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_on = gc.isenabled()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._check)
        gc.disable()
        self._timer.start(_INTERVAL_MS)

    def stop(self) -> None:
        """Let Python collect by itself again, if it did."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _check(self) -> None:
        """Collect the oldest generation that is due, as Python would."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
