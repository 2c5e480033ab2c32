"""The named pipe by which other programs mark moments on Windows: a message with a line in, a message with the answer.

A pipe that Windows makes can be written to by whoever made it, by administrators and the system, and by nobody else.
One program is heard at a time, and not for long.
"""

from __future__ import annotations

import getpass
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Client, Connection, Listener
from threading import Event, Thread

from tracker.session.layout import SessionError
from tracker.session.marker_lines import LONGEST_LINE, Mark, line_of
from tracker.session.marker_socket import TakeMark, answer_to
from tracker.timing import Moment, now

_PIPE = "AF_PIPE"
_PATIENCE_S = 2.0


def pipe_name() -> str:
    """What the pipe of this user is called."""
    return rf"\\.\pipe\visavis-markers-{getpass.getuser()}"


class MarkerPipe:
    """Listens, on a thread of its own, until it is closed; see `tracker.session.marker_socket.MarkerSocket`.

    Parameters
    ----------
    take : callable
        Given each mark and when it came.
    address, family : str
        As `multiprocessing.connection` has them.
    clock : callable
        What the time is.

    Raises
    ------
    SessionError
        If nothing can listen there.
    """

    def __init__(
        self, take: TakeMark, address: str = "", family: str = _PIPE, clock: Callable[[], Moment] = now
    ) -> None:
        self._take, self._clock = take, clock
        self._address, self._family = address or pipe_name(), family
        self._closing = Event()
        try:
            self._listener = Listener(self._address, family)
        except (OSError, ValueError) as error:
            raise SessionError(f"Other programs cannot send marks: their pipe cannot be made ({error}).") from error
        self._thread = Thread(target=self._work, name="visavis-marker-pipe", daemon=True)
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
        if caller.poll(_PATIENCE_S):
            line = caller.recv_bytes(LONGEST_LINE + 2)
            caller.send_bytes(answer_to(line, self._clock(), self._take))


def send_by_pipe(mark: Mark, address: str = "", family: str = _PIPE) -> None:
    """Mark this moment in the recording that goes on; raises what `marker_socket.send_mark` raises."""
    try:
        with Client(address or pipe_name(), family) as line:
            line.send_bytes(line_of(mark))
            answer = line.recv_bytes(4 * LONGEST_LINE) if line.poll(_PATIENCE_S) else b"The recording does not answer."
    except (OSError, EOFError, ValueError) as error:
        raise SessionError("Nothing is being recorded that takes marks. Begin a recording first.") from error
    if answer != b"ok":
        raise SessionError(answer.decode("utf-8", "replace").removeprefix("error: "))
