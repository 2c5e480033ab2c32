"""The WebSocket to VTube Studio, and how it is found in a network."""

from __future__ import annotations

import logging
import socket
from contextlib import ExitStack

from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.sync.client import ClientConnection, connect

from tracker.outputs.output import OutputError
from tracker.outputs.udp import address_of
from tracker.outputs.vtube.answers import broadcast_of
from tracker.words import later

BROADCAST_PORT = 47779
_OPENING_S, _CLOSING_S = 1.0, 0.25
# A list of all parameters has some tens of kilobytes.
_LONGEST_BYTES = 1 << 20
# It may say so much more with every look, but never more at once than a few such lists: to take it apart costs time
# that the tracking needs. Short messages cost more than their letters.
_MORE_BYTES, _MOST_BYTES, _MESSAGE_BYTES = 1 << 14, 1 << 20, 256
# So that somebody who never ends talking keeps nobody from anything.
_MOST_AT_ONCE, _MOST_DATAGRAMS = 256, 32
_LONGEST_DATAGRAM = 4096
# What goes wrong is told by the output's state; what the library would print is for those who develop it.
_QUIET = logging.getLogger(f"{__name__}.websockets")
_QUIET.addHandler(logging.NullHandler())
_QUIET.propagate = False


class Line:
    """A connection to VTube Studio.

    Parameters
    ----------
    host : str
    port : int

    Raises
    ------
    OutputError
        If it is not there.
    """

    def __init__(self, host: str, port: int) -> None:
        family, (address, *_) = address_of(host, port, socket.SOCK_STREAM)
        place = f"[{address}]" if family == socket.AF_INET6 else address
        self._held, self._may_say = ExitStack(), _MOST_BYTES
        try:
            # Nothing of it goes through a proxy.
            opening = connect(
                f"ws://{place}:{port}",
                open_timeout=_OPENING_S,
                close_timeout=_CLOSING_S,
                max_size=_LONGEST_BYTES,
                compression=None,
                proxy=None,
                logger=_QUIET,
            )
            self._connection: ClientConnection = self._held.enter_context(opening)
        # The library's own checks fail, too, where somebody talks before being asked.
        except (WebSocketException, ValueError, AssertionError) as error:
            raise OutputError(
                later(f"What answers at {host}, port {port} is not VTube Studio. Check the port in its settings.")
            ) from error
        except OSError as error:
            raise OutputError(
                later(
                    f"VTube Studio cannot be reached at {host}, port {port}. Start it, and switch on “Allow Plugin API"
                    " access” in its settings."
                )
            ) from error

    def say(self, text: str) -> None:
        """Send a message.

        Raises
        ------
        OutputError
            If the connection is gone.
        """
        try:
            self._connection.send(text)
        except ConnectionClosed as error:
            raise _gone() from error

    def heard(self) -> list[str | bytes]:
        """What came since the last time; does not wait.

        Raises
        ------
        OutputError
            If the connection is gone, or it never ends talking.
        """
        came: list[str | bytes] = []
        self._may_say = min(self._may_say + _MORE_BYTES, _MOST_BYTES)
        try:
            while len(came) < _MOST_AT_ONCE:
                came.append(self._connection.recv(timeout=0))
                self._may_say -= len(came[-1]) + _MESSAGE_BYTES
                if self._may_say < 0:
                    raise OutputError(later("VTube Studio says more than can be listened to. It is called anew."))
        except TimeoutError:
            return came
        except ConnectionClosed as error:
            # What was said before may say why.
            if came:
                return came
            raise _gone() from error
        return came

    def close(self) -> None:
        """Hang up."""
        self._held.close()


class Search:
    """Listens for a VTube Studio that tells the network where it is, as each does every two seconds.

    Parameters
    ----------
    port : int

    Raises
    ------
    OSError
        If nobody can listen there.
    """

    def __init__(self, port: int = BROADCAST_PORT) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.setblocking(False)
            self._socket.bind(("", port))
        except OSError:
            self._socket.close()
            raise

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._socket.getsockname()[1])

    def found(self) -> tuple[str, int] | None:
        """Machine and port of the first one that lets plugins in; None as long as there is none. Does not wait."""
        for _ in range(_MOST_DATAGRAMS):
            try:
                datagram, (host, *_) = self._socket.recvfrom(_LONGEST_DATAGRAM)
                active, port = broadcast_of(datagram)
            except BlockingIOError:
                return None
            except (OSError, ValueError):
                continue
            if active:
                return host, port
        return None

    def close(self) -> None:
        """Listen no more."""
        self._socket.close()


def _gone() -> OutputError:
    return OutputError(later("VTube Studio has closed the connection. It is tried again until it is back."))
