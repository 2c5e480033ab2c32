"""Exports of the page of recordings: the dialog that asks, and the one export that goes on behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gui.model.session_export import ExportChoice, ExportDesk
from gui.model.session_library import SessionEntry
from gui.pages.protocol import Host
from gui.pages.sessions.export_dialog import ExportDialog


class SessionExports:
    """Asks, begins, and tells how it went. What was chosen is offered the next time.

    Parameters
    ----------
    host : Host
    library : callable
        The folder of recordings; exports go into one beside it, unless another is chosen.
    meant : callable
        The recording that is chosen.
    """

    def __init__(self, host: Host, library: Callable[[], Path], meant: Callable[[], SessionEntry | None]) -> None:
        self._host, self._library, self._meant = host, library, meant
        self.desk = ExportDesk(host.controller.notify)
        self.choice: ExportChoice | None = None
        self.dialog: ExportDialog | None = None

    def ask(self) -> None:
        """Ask in what formats the chosen recording is wanted."""
        if (entry := self._meant()) is None or self.dialog is not None:
            return
        choice = self.choice or ExportChoice(folder=self._library().parent / "exports")
        self.dialog = ExportDialog(self._host.window, entry, choice, self.desk)
        self.dialog.finished.connect(lambda _: self._closed())
        self.dialog.open()

    def tick(self) -> None:
        """Show how it goes, and tell what has become of it."""
        self.desk.tick()
        if self.dialog is not None:
            self.dialog.refresh()

    def close(self) -> None:
        """Leave what goes on."""
        self.desk.close()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.choice = self.dialog.choice
            self.dialog.deleteLater()
            self.dialog = None
