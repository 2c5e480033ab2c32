"""Pictures saved at the user's wish, in a thread, for a slow disk must not hold the picture up. No Qt."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from gui.model.notices import Level, Notice, Remedy
from tracker.errors import VisavisError
from tracker.whole_file import reserve


class Snapshots:
    """Saves pictures in a folder.

    Attributes
    ----------
    outcomes : SimpleQueue of Notice
        Where each picture went, or why it did not.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.outcomes: queue.SimpleQueue[Notice] = queue.SimpleQueue()

    def save(self, write: Callable[[Path], bool], when: datetime, suffix: str = ".png") -> None:
        """Let ``write`` save a picture under a new name, whatever is there; returns at once."""
        path = self._folder / f"{when:visavis %Y-%m-%d %H.%M.%S}.{when.microsecond // 10000:02d}{suffix}"
        threading.Thread(target=self._write, args=(write, path), name="visavis-snapshot").start()

    def _write(self, write: Callable[[Path], bool], path: Path) -> None:
        try:
            path = reserve(path)
            saved = write(path)
        except (OSError, VisavisError):
            saved = False
        if not saved:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        folder = str(path.parent)
        if saved:
            text, remedies = f"Saved {path.name} in {folder}", (Remedy.OPEN_FOLDER,)
            self.outcomes.put(Notice(text, remedies=remedies, seconds=10.0, link=folder))
        else:
            self.outcomes.put(Notice(f"The picture cannot be saved in {folder}.", Level.ERROR, seconds=10.0))
