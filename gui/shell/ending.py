"""How the app ends: asked by its window, a key in the terminal or the system, and then at once.

When the window has closed, all that is the user's is in safety: settings are written, films finished. What then still
works in a thread (a compiler, a camera's driver, learning) cannot be interrupted and would hold the program up for
half a minute, or crash in libraries that are being taken down under it. So the process ends without any of that.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import NoReturn

# SIGHUP: the terminal was closed. Windows does not have it.
_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
_KILLED = 128


class EndRequest:
    """Hears of the signals that ask a program to end; Python runs them between two pulls of the window."""

    def __init__(self) -> None:
        self._number = 0
        self._close: Callable[[], object] | None = None

    def listen(self) -> None:
        """From now on. What was ignored, as for a program that a script starts in the background, stays so."""
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._take)

    def meet(self, close: Callable[[], object]) -> None:
        """From now on close the window when it is asked for; until then there is nothing to lose."""
        self._close = close

    def status(self, of_window: int) -> int:
        """The exit status: that of the signal, as a shell counts it, or what the closed window gave."""
        return _KILLED + self._number if self._number else of_window

    def _take(self, number: int, frame: FrameType | None) -> None:
        self._number = number
        if self._close is None:
            end_process(self.status(0))
        self._close()


def end_process(status: int) -> NoReturn:
    """End the process now, whatever its threads are doing."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)
