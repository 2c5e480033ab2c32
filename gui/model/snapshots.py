"""Pictures saved at the user's wish, in a thread, for a slow disk must not hold the picture up. No Qt."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from gui.model.notices import Level, Notice
from gui.model.stills import still_of
from gui.words import tr
from tracker.errors import VisavisError
from tracker.types import Image
from tracker.whole_file import reserve

# A disk that takes longer is not there any more.
_LONGEST_S = 10.0
_TOLD_S = 8.0


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
        self._writing: set[threading.Thread] = set()

    def save(self, write: Callable[[Path], bool], when: datetime, suffix: str = ".png") -> None:
        """Let ``write`` save a picture under a new name, whatever is there; returns at once."""
        path = self._folder / f"{when:visavis %Y-%m-%d %H.%M.%S}.{when.microsecond // 10000:02d}{suffix}"
        self._writing = {thread for thread in self._writing if thread.is_alive()}
        thread = threading.Thread(target=self._write, args=(write, path), name="visavis-snapshot", daemon=True)
        self._writing.add(thread)
        thread.start()

    def wait(self) -> None:
        """Wait until all are saved."""
        for thread in self._writing:
            thread.join(_LONGEST_S)

    def _write(self, write: Callable[[Path], bool], path: Path) -> None:
        try:
            path = reserve(path)
            saved = write(path)
        except (OSError, VisavisError):
            saved = False
        if not saved:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        if saved:
            text = tr("Saved as {name}", name=path.name)
            self.outcomes.put(Notice(text, seconds=_TOLD_S, picture=str(path), thumbnail=_small(path)))
        else:
            text = tr("The picture cannot be saved in {folder}.", folder=path.parent)
            self.outcomes.put(Notice(text, Level.ERROR, seconds=_TOLD_S))


def _small(path: Path) -> Image | None:
    """What was saved, small; None where somebody was quicker to take it away."""
    try:
        return still_of(str(path))
    except VisavisError:
        return None
