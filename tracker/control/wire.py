"""What a channel of lines is to those who listen at it and those who speak to it."""

from __future__ import annotations

import logging
import re
from collections import deque
from typing import Protocol

from tracker.errors import VisavisError
from tracker.timing import Moment

log = logging.getLogger(__name__)

LONGEST_LINE = 4096
LONGEST_ANSWER = 1 << 18
MOST_CONNECTIONS = 16
MOST_LINES_A_SECOND = 200
_HTTP = re.compile(rb"[A-Z]{3,10} \S+ HTTP/\d")


class ChannelError(VisavisError):
    """A channel cannot be used; the message says why, as a part of a sentence."""


class ChannelInUseError(ChannelError):
    """Another program listens there already."""


class NobodyThereError(ChannelError):
    """Nobody listens there."""


class NoAnswerError(ChannelError):
    """Who listens there does not answer."""


class Wire(Protocol):
    """What is said at a channel; called on the thread that listens."""

    def answer(self, line: bytes, moment: Moment) -> bytes:
        """What a line that came at a moment is answered by, without its end. It may be longer than is allowed, by
        what was heard of it until then."""

    def refuse(self, reason: str) -> bytes:
        """What somebody is told who is not listened to."""


def answered(wire: Wire, line: bytes, moment: Moment) -> bytes:
    """What a line is answered by, whatever happens: nobody can end the channel for all by what is asked for."""
    try:
        return wire.answer(line, moment)
    except Exception:
        log.exception("a line could not be answered")
        return wire.refuse("something went wrong; the log says what")


class Rate:
    """Counts what comes in each second.

    Parameters
    ----------
    most : int
        So many a second are not too many.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._recent: deque[int] = deque()

    def is_exceeded(self, moment: Moment) -> bool:
        """Whether one more at this moment is one too many; else it counts."""
        while self._recent and moment.monotonic_ns - self._recent[0] > 10**9:
            self._recent.popleft()
        if len(self._recent) >= self._most:
            return True
        self._recent.append(moment.monotonic_ns)
        return False


def is_http(line: bytes) -> bool:
    """Whether a line begins a request of a web browser.

    None can reach a local socket by itself; but where somebody has put a bridge from the network before it, what a web
    page posts would follow in lines of its choice.
    """
    return _HTTP.match(line) is not None
