"""Saves reports of losses in a thread, as a slow disk must not hold the picture up. No Qt."""

from __future__ import annotations

import queue
import threading
from pathlib import Path

from gui.model.notices import Level, Notice, Remedy
from gui.model.state import AppState
from gui.words import tr
from tracker.diagnosis.watch import LossRecord
from tracker.errors import VisavisError
from tracker.session.describing import described_here
from tracker.session.description import RecordedSource, SessionDescription
from tracker.session.loss_report import write_report
from tracker.settings import to_dict

# A disk that takes longer is not there any more.
_LONGEST_S = 10.0
_TOLD_S = 12.0


class ReportSaver:
    """Saves one report at a time.

    Attributes
    ----------
    outcomes : SimpleQueue of Notice
        Where each report went, or why it did not.
    """

    def __init__(self) -> None:
        self.outcomes: queue.SimpleQueue[Notice] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def save(self, path: Path, record: LossRecord, description: SessionDescription) -> None:
        """Save a report; returns at once."""
        self.wait()
        self._thread = threading.Thread(
            target=self._write, args=(path, record, description), name="visavis-report", daemon=True
        )
        self._thread.start()

    def wait(self) -> None:
        """Wait until it is saved."""
        if self._thread is not None:
            self._thread.join(_LONGEST_S)

    def _write(self, path: Path, record: LossRecord, description: SessionDescription) -> None:
        try:
            write_report(path, record, described_here(description))
        except VisavisError as error:
            self.outcomes.put(Notice(tr(str(error)), Level.ERROR, seconds=_TOLD_S))
            return
        text = tr("The report is saved as {name}. There is no picture in it.", name=path.name)
        self.outcomes.put(Notice(text, remedies=(Remedy.OPEN_FOLDER,), seconds=_TOLD_S, link=str(path.parent)))


def description_of(state: AppState, size_px: tuple[int, int]) -> SessionDescription:
    """With what the app tracks now; what names somebody is left out of reports later.

    Parameters
    ----------
    state : AppState
    size_px : tuple of int
        Width and height of the pictures.
    """
    source = RecordedSource(
        name=state.source_name,
        opened_as=state.source,
        live=state.live,
        recorded=False,
        size_px=size_px,
        frame_rate_hz=state.rates.camera_fps if state.live else None,
    )
    return SessionDescription(
        mode=state.mode.value, wanted=state.wants_reading, source=source, settings=to_dict(state.settings)
    )
