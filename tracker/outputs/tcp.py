"""A connection to one program that listens."""

from __future__ import annotations

import socket

from tracker.outputs.output import OutputError
from tracker.outputs.sample import Sample
from tracker.outputs.udp import Encoder, no_machine, nobody_there
from tracker.words import later

# A program that takes nothing for so long is let go of, and called again.
_PATIENCE_S = 1.0
# So much waits in the system, about a second: who takes nothing is noticed, and gets nothing that is old later.
_WAITING_BYTES = 65536


class TcpOutput:
    """Sends what an encoder makes, one message after the other.

    Parameters
    ----------
    encoder : Encoder
        Its messages say themselves where they end.
    host : str
    port : int
    """

    def __init__(self, encoder: Encoder, host: str, port: int) -> None:
        self._encoder, self._host, self._port = encoder, host, port
        self._socket: socket.socket | None = None

    def open(self) -> None:
        """Connect."""
        try:
            self._socket = socket.create_connection((self._host.strip(), self._port), _PATIENCE_S)
        except (socket.gaierror, UnicodeError) as error:
            raise no_machine(self._host) from error
        except ConnectionRefusedError as error:
            raise nobody_there(self._host, self._port) from error
        except TimeoutError as error:
            raise OutputError(later(f"{self._host} does not answer. Check the address and the network.")) from error
        except ConnectionError as error:
            raise self._hung_up() from error
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _WAITING_BYTES)
        # What is late is of no use: nothing waits to be sent together with what comes after it.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, sample: Sample) -> int:
        """See `Output.send`."""
        assert self._socket is not None, "opened first"
        messages = self._encoder.messages(sample)
        try:
            for message in messages:
                self._socket.sendall(message)
        except TimeoutError as error:
            raise OutputError(later(f"The program at {self._host} takes what is sent too slowly.")) from error
        except ConnectionError as error:
            raise self._hung_up() from error
        return len(messages)

    def idle(self) -> int:
        """Nothing is to be done."""
        return 0

    def close(self) -> None:
        """See `Output.close`."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _hung_up(self) -> OutputError:
        return OutputError(later(f"The program at {self._host} has hung up."))
