"""What is asked for of faces, and how much of that can be read without a frame that waits for a network. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from tracker.readings import NOTHING, Wanted

log = logging.getLogger(__name__)


class ReadingWish:
    """Asked and answered from any thread; loads on the one that says so.

    Parameters
    ----------
    prepare : callable
        Loads what something is read with, which takes a moment.
    """

    def __init__(self, prepare: Callable[[Wanted], None]) -> None:
        self._prepare = prepare
        self._lock = threading.Lock()
        self._wanted = self._loaded = NOTHING

    @property
    def readable(self) -> Wanted:
        """What is asked for, as far as it is loaded."""
        with self._lock:
            return self._wanted & self._loaded

    @property
    def is_loaded(self) -> bool:
        """Whether that is all that is asked for."""
        with self._lock:
            return (self._wanted & self._loaded) == self._wanted

    def want(self, wanted: Wanted) -> None:
        """Ask for this from now on."""
        with self._lock:
            self._wanted = wanted

    def load(self) -> None:
        """Load what is asked for and was not before."""
        with self._lock:
            wanted = self._wanted
        if self.is_loaded:
            return
        try:
            self._prepare(wanted)
        except Exception:  # who reads meets the same error, and tells it
            log.exception("cannot load what faces are read with")
        with self._lock:
            self._loaded |= wanted
