"""Presses keys one after the other on a thread of its own: each is held for a moment, which nobody else waits for."""

from __future__ import annotations

import queue
import threading
from contextlib import suppress

from tracker.errors import KeyboardError
from tracker.keyboard.names import KeyPress
from tracker.keyboard.opening import Keyboard

# Programs that look at the keys once a frame miss shorter ones.
_HELD_S = 0.04
_MOST_WAITING = 8


class Typist:
    """Types on a keyboard.

    Parameters
    ----------
    keyboard : Keyboard
        Closed by `close`.

    Attributes
    ----------
    problems : SimpleQueue of KeyboardError
        What could not be pressed; then nothing is pressed any more.
    """

    def __init__(self, keyboard: Keyboard) -> None:
        self._keyboard = keyboard
        self._waiting: queue.SimpleQueue[KeyPress | None] = queue.SimpleQueue()
        self._ended = threading.Event()
        self.problems: queue.SimpleQueue[KeyboardError] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._type, name="visavis-keys", daemon=True)
        self._thread.start()

    @property
    def way(self) -> str:
        """How keys are pressed, in a word."""
        return self._keyboard.way

    def press(self, press: KeyPress) -> bool:
        """Have a key pressed soon; says whether it will be: not while too many wait.

        Parameters
        ----------
        press : KeyPress
        """
        if self._ended.is_set() or self._waiting.qsize() >= _MOST_WAITING:
            return False
        self._waiting.put(press)
        return True

    def close(self) -> None:
        """Let go of all keys; what still waits is not pressed."""
        self._ended.set()
        self._waiting.put(None)
        self._thread.join()

    def _type(self) -> None:
        try:
            while (press := self._waiting.get()) is not None and not self._ended.is_set():
                self._keyboard.down(press)
                self._ended.wait(_HELD_S)
                self._keyboard.up(press)
        except KeyboardError as error:
            self._ended.set()
            self.problems.put(error)
        finally:
            with suppress(KeyboardError, OSError):
                self._keyboard.close()
