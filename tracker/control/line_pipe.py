"""The named pipe that stands in the socket's place on Windows: a message with a line in, a message with the answer.

A pipe that Windows makes can be written to by whoever made it, by administrators and the system, and by nobody else.
One program is heard at a time, and not for long.
"""

from __future__ import annotations

import errno
import getpass
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Client, Connection, Listener
from threading import Event, Thread

from tracker.control.wire import (
    LONGEST_ANSWER,
    LONGEST_LINE,
    MOST_LINES_A_SECOND,
    ChannelError,
    ChannelInUseError,
    NoAnswerError,
    NobodyThereError,
    Rate,
    Wire,
    answered,
    is_http,
)
from tracker.timing import Moment, now

_PIPE = "AF_PIPE"
_PATIENCE_S = 2.0
_REST_S = 0.05


def pipe_name(name: str) -> str:
    """What the pipe of this name is called, for this user."""
    return rf"\\.\pipe\visavis-{name}-{getpass.getuser()}"


class LinePipe:
    """Listens, on a thread of its own, until it is closed; see `tracker.control.line_socket.LineSocket`.

    Parameters
    ----------
    address : str
        As `multiprocessing.connection` has it.
    wire : Wire
        What lines are answered by.
    family : str
        As `multiprocessing.connection` has it.
    clock : callable
        What the time is.

    Raises
    ------
    ChannelError
        If nothing can listen there.
    ChannelInUseError
        If somebody does.
    """

    def __init__(self, address: str, wire: Wire, family: str = _PIPE, clock: Callable[[], Moment] = now) -> None:
        self._address, self._wire, self._family, self._clock = address, wire, family, clock
        self._closing = Event()
        self._lines = Rate(MOST_LINES_A_SECOND)
        try:
            self._listener = Listener(address, family)
        except (OSError, ValueError) as error:
            # Windows denies the first instance of a pipe to a second program.
            if isinstance(error, PermissionError) or getattr(error, "errno", 0) == errno.EADDRINUSE:
                raise ChannelInUseError("another program listens there already") from error
            raise ChannelError(f"the pipe cannot be made ({error})") from error
        self._thread = Thread(target=self._work, name="visavis-pipe", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no longer."""
        self._closing.set()
        with suppress(OSError, ValueError):  # it waits for a call
            Client(self._address, self._family).close()
        self._thread.join()
        self._listener.close()

    def _work(self) -> None:
        while not self._closing.is_set():
            # What breaks off is the caller's own matter.
            with suppress(OSError, EOFError), self._listener.accept() as caller:
                self._hear(caller)

    def _hear(self, caller: Connection) -> None:
        if not caller.poll(_PATIENCE_S):
            return
        line, moment = caller.recv_bytes(LONGEST_LINE + 2), self._clock()
        if is_http(line):
            return
        if self._lines.is_exceeded(moment):
            caller.send_bytes(self._wire.refuse(f"more than {MOST_LINES_A_SECOND} lines in a second"))
            self._closing.wait(_REST_S)
            return
        caller.send_bytes(answered(self._wire, line, moment))


def ask_pipe(address: str, line: bytes, patience_s: float, family: str = _PIPE) -> bytes:
    """Send a line, and wait for the one that answers it; as `tracker.control.line_socket.ask_socket`."""
    try:
        with Client(address, family) as channel:
            channel.send_bytes(line)
            if not channel.poll(patience_s):
                raise NoAnswerError("there is no answer")
            return channel.recv_bytes(LONGEST_ANSWER)
    except EOFError:
        return b""
    except (OSError, ValueError) as error:
        raise NobodyThereError("nobody listens") from error
