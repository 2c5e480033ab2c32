"""A slot for one item between two threads."""

from __future__ import annotations

from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds at most one item, put by one thread and taken by another."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._item: T | None = None
        self._full = False
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many items were replaced before anyone took them."""
        with self._changed:
            return self._dropped

    @property
    def closed(self) -> bool:
        """Whether nothing more will be put in; an item may still wait to be taken."""
        with self._changed:
            return self._closed

    def put(self, item: T, *, lossless: bool = False) -> bool:
        """Put an item in.

        Parameters
        ----------
        item
        lossless : bool
            False: the newest item wins, and an older one that nobody took is dropped and counted. True: wait until the
            slot is free (or the box is closed), so that nothing is lost.

        Returns
        -------
        bool
            Whether an item was dropped: an older one that nobody took, or this one because the box is closed.
        """
        with self._changed:
            if lossless:
                self._changed.wait_for(lambda: self._closed or not self._full)
            if self._closed:
                return True
            dropped = self._full
            self._dropped += dropped
            self._item, self._full = item, True
            self._changed.notify_all()
            return dropped

    def get(self, timeout_s: float | None = None) -> T | None:
        """Take the item out, waiting for one if need be.

        Parameters
        ----------
        timeout_s : float or None
            How long to wait; 0 does not wait, None waits until something is put in or the box is closed.

        Returns
        -------
        item or None
            None when nothing came in time, or when the box is closed and empty.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._full, timeout_s)
            item, self._item = self._item, None
            self._full = False
            self._changed.notify_all()
            return item

    def close(self) -> None:
        """Let nothing more in and wake everyone who waits. What is inside can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
