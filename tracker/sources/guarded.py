"""A source that may be closed from another thread while it reads."""

from __future__ import annotations

from abc import abstractmethod
from threading import Event, Lock

from tracker.sources.source import FrameSource
from tracker.types import Frame


class GuardedSource(FrameSource):
    """Keeps `close` from pulling the device or file away under a running `read`.

    Decoders and drivers crash when they are released in the middle of a call. Here `close` never waits: whoever of the
    closer and the reader comes last does the releasing, so a read that hangs cannot make the closer hang too.
    """

    def __init__(self) -> None:
        self._reading = Lock()
        self._closing = Event()
        self._released = False

    def read(self) -> Frame | None:
        """Next frame, or None at the end or once closed."""
        try:
            with self._reading:
                return None if self._closing.is_set() else self._next()
        finally:
            if self._closing.is_set():
                self.close()

    def seek(self, index: int) -> None:
        """See `FrameSource`; does nothing once closed."""
        try:
            with self._reading:
                if not self._closing.is_set():
                    self._seek(index)
        finally:
            if self._closing.is_set():
                self.close()

    def close(self) -> None:
        """Release what is held, now or as soon as the running read returns."""
        self._closing.set()
        if self._reading.acquire(blocking=False):
            try:
                if not self._released:
                    self._released = True
                    self._release()
            finally:
                self._reading.release()

    @abstractmethod
    def _next(self) -> Frame | None:
        """What `read` returns; never runs at the same time as `_release`."""

    def _seek(self, index: int) -> None:
        """What `seek` does; never runs at the same time as `_next` and `_release`."""
        super().seek(index)

    @abstractmethod
    def _release(self) -> None:
        """Let the device or file go; called once."""
