"""Sends lines to whoever connects. Nobody there can slow anything, or be heard.

Clients are bounded in number, and so is what waits for each: who does not take a line misses those that come before it
does, and who misses too many is hung up on. They have nothing to say: whoever does, such as a web page that tries its
luck, is hung up on, too.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

from tracker.outputs.output import UnheardError
from tracker.outputs.sample import Sample
from tracker.outputs.udp import Encoder
from tracker.words import later

MOST_CLIENTS, MOST_MISSED = 16, 120
# So much of a stream waits in the system for a client that is slow.
_WAITING_BYTES = 65536


class LineServer:
    """An output that others connect to.

    Parameters
    ----------
    encoder : Encoder
        Its messages are lines.
    listen : callable
        Makes the socket that listens; raises what `Output.open` may.
    lets_in : callable
        Whether who has connected may stay.
    """

    def __init__(
        self,
        encoder: Encoder,
        listen: Callable[[], socket.socket],
        lets_in: Callable[[socket.socket], bool] = lambda client: True,
    ) -> None:
        self._encoder, self._listen, self._lets_in = encoder, listen, lets_in
        self._server: socket.socket | None = None
        self._clients: list[_Client] = []

    def open(self) -> None:
        """Listen."""
        self._server = self._listen()
        self._server.setblocking(False)

    def send(self, sample: Sample) -> int:
        """See `Output.send`."""
        self._attend()
        line = b"".join(self._encoder.messages(sample))
        return sum(client.offer(line) for client in self._clients)

    def idle(self) -> int:
        """Let in who comes, and see who is gone."""
        self._attend()
        return 0

    def close(self) -> None:
        """Hang up on all, and listen no longer."""
        for client in self._clients:
            client.hang_up()
        self._clients.clear()
        if self._server is not None:
            if self._server.family not in (socket.AF_INET, socket.AF_INET6):
                Path(self._server.getsockname()).unlink(missing_ok=True)
            self._server.close()
            self._server = None

    def _attend(self) -> None:
        """Let in who comes, and see who is gone; an UnheardError where nobody is left."""
        for client in [client for client in self._clients if not client.stays()]:
            client.hang_up()
            self._clients.remove(client)
        for _ in range(MOST_CLIENTS):
            if not self._accept():
                break
        if not self._clients:
            raise UnheardError(later("No program is connected. Start the one that is to read what is sent."))

    def _accept(self) -> bool:
        assert self._server is not None, "opened first"
        try:
            line, _ = self._server.accept()
        except BlockingIOError:
            return False
        except OSError:  # who has called is gone already, or there are no more descriptors
            return False
        if len(self._clients) >= MOST_CLIENTS or not self._lets_in(line):
            line.close()
        else:
            self._clients.append(_Client(line))
        return True


class _Client:
    """Who is connected, and what it has still to take."""

    def __init__(self, line: socket.socket) -> None:
        line.setblocking(False)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _WAITING_BYTES)
        self._line, self._waiting, self._missed = line, b"", 0
        self._gone = self._silent = False

    def offer(self, line: bytes) -> bool:
        """Send a line, or what is left of the one before; whether it is a new one."""
        is_new = not self._waiting
        try:
            taken = self._line.send(self._waiting or line)
        except BlockingIOError:
            taken = 0
        except OSError:
            self._gone = True
            return False
        if is_new and not taken:
            self._missed += 1
            return False
        self._waiting = (self._waiting or line)[taken:]
        self._missed = 0 if is_new else self._missed + 1
        return is_new

    def stays(self) -> bool:
        """Whether it is there, takes what is sent, and says nothing."""
        if self._gone or self._missed > MOST_MISSED:
            return False
        if self._silent:
            return True
        try:
            said = self._line.recv(1)
        except BlockingIOError:
            return True
        except OSError:
            return False
        # The end of what it says need not be the end of what it hears; whether it is gone, the next lines tell.
        self._silent = not said
        return self._silent

    def hang_up(self) -> None:
        """Let go of it."""
        self._line.close()
