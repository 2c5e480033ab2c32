"""Requests to end the program: Ctrl-C, SIGTERM, and SIGHUP when its terminal closes. All are met alike."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

STATUS = 130

_CTRL_C = signal.SIGINT
_OTHERS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


def leave_on_request() -> None:
    """While nothing is begun yet: end at once, with one line.

    Modules that are being loaded are no place to raise anything in: some swallow it, some tell of it as their own.
    """
    for number in (_CTRL_C, *_OTHERS):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _leave)


def interrupt_on_request() -> None:
    """While work is done: raise `KeyboardInterrupt`, once; what is ended because of it is not interrupted again."""
    with suppress(ValueError):  # only the main thread may set signals
        if signal.getsignal(_CTRL_C) in (_leave, signal.default_int_handler):
            signal.signal(_CTRL_C, _interrupt)
        for number in _OTHERS:
            # Whoever started it so that it outlives its terminal has SIGHUP ignored.
            if number == signal.SIGTERM or signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _do_as_ctrl_c_does)


@contextmanager
def remembered_requests() -> Iterator[Callable[[], bool]]:
    """While work goes by steps that have to be whole: a request is remembered, and whoever does the work asks for it
    after each step; a second one interrupts at once. Yields what is to be asked. On other threads than the main one
    there are no requests."""
    asked: list[int] = []

    def remember(number: int, frame: FrameType | None) -> None:
        if asked:
            _interrupt(number, frame)
        asked.append(number)

    before = signal.getsignal(_CTRL_C)
    try:
        # The others do as Ctrl-C does.
        signal.signal(_CTRL_C, remember)
    except ValueError:
        yield lambda: False
        return
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(_CTRL_C, before if before is not None else signal.SIG_DFL)


def ignore_requests() -> None:
    """When all is done, for the moment that is left."""
    for number in (_CTRL_C, *_OTHERS):
        signal.signal(number, signal.SIG_IGN)


def _leave(number: int, frame: FrameType | None) -> None:
    os.write(2, b"visavis: stopped\n")
    os._exit(STATUS)


def _interrupt(number: int, frame: FrameType | None) -> None:
    if not is_stopping(sys.exc_info()[1]):
        raise KeyboardInterrupt


def _do_as_ctrl_c_does(number: int, frame: FrameType | None) -> None:
    """Ctrl-C has another meaning in the app: close the window."""
    handler = signal.getsignal(_CTRL_C)
    if callable(handler):
        handler(number, frame)
    else:  # ignored, as for what a shell script starts in the background
        _interrupt(number, frame)


def is_stopping(error: BaseException | None) -> bool:
    """Whether an error is such an interruption, or came up while one was dealt with: in a ``finally``, for example."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return True
        error = error.__context__
    return False
