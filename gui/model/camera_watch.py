"""Looks which cameras there are, in a thread of its own, as drivers may take long. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from gui.model.tracking import CameraChoice
from tracker.sources.camera_list import CameraEntry

log = logging.getLogger(__name__)


class CameraWatch:
    """One look at a time; one more where somebody asks during it.

    Parameters
    ----------
    list_cameras : callable
        Gives all that there are.
    """

    def __init__(self, list_cameras: Callable[[], tuple[CameraEntry, ...]]) -> None:
        self._list = list_cameras
        self._lock = threading.Lock()
        self._found: tuple[CameraChoice, ...] | None = None
        self._looking: threading.Thread | None = None
        self._look_again = self._closed = False

    def look(self) -> None:
        """Have a look; returns at once."""
        with self._lock:
            if self._closed:
                return
            if self._looking is not None:
                self._look_again = True
                return
            self._looking = threading.Thread(target=self._look, name="visavis-cameras", daemon=True)
            self._looking.start()

    def take(self) -> tuple[CameraChoice, ...] | None:
        """What was found since this was last asked; None for nothing new."""
        with self._lock:
            found, self._found = self._found, None
        return found

    def close(self) -> None:
        """Look no more."""
        with self._lock:
            self._closed = True

    def join(self, timeout_s: float) -> None:
        """Wait for a look that goes on."""
        if (looking := self._looking) is not None:
            looking.join(timeout_s)

    def _look(self) -> None:
        while True:
            try:
                found = tuple(CameraChoice(entry.id, entry.name) for entry in self._list())
            except Exception:
                log.exception("cannot list cameras")
                found = ()
            with self._lock:
                self._found = found
                if not self._look_again:
                    self._looking = None
                    return
                self._look_again = False
