"""Datagrams to one address."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from typing import Any, Protocol

from tracker.outputs.output import OutputError, UnheardError
from tracker.outputs.sample import Sample
from tracker.words import later


def no_machine(host: str) -> OutputError:
    """What to raise where a name stands for no machine."""
    return OutputError(later(f"There is no machine {host!r} in this network. Check the address."))


def nobody_there(host: str, port: int) -> UnheardError:
    """What to raise where a machine says that nobody listens."""
    return UnheardError(later(f"Nobody listens at {host}, port {port}. Start the program that is to listen."))


def address_of(host: str, port: int, kind: socket.SocketKind) -> tuple[socket.AddressFamily, Any]:
    """Family and address of a machine by its name; of several that of IPv4, at which most programs listen.

    Raises
    ------
    OutputError
        If there is none.
    """
    try:
        found = socket.getaddrinfo(host.strip(), port, type=kind)
    except (socket.gaierror, UnicodeError) as error:
        raise no_machine(host) from error
    family, _, _, _, address = min(found, key=lambda one: one[0] != socket.AF_INET)
    return family, address


class Encoder(Protocol):
    """Turns samples into the messages of a protocol; none where it says nothing."""

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """The messages after a frame, whole and in their order."""


class UdpOutput:
    """Sends what an encoder makes; what nobody takes is lost, as datagrams are.

    Parameters
    ----------
    encoder : Encoder
    host : str
        A name or an address; of a broadcast, too.
    port : int
    """

    def __init__(self, encoder: Encoder, host: str, port: int) -> None:
        self._encoder, self._host, self._port = encoder, host, port
        self._socket: socket.socket | None = None

    def open(self) -> None:
        """Find the address."""
        family, address = address_of(self._host, self._port, socket.SOCK_DGRAM)
        line = socket.socket(family, socket.SOCK_DGRAM)
        try:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            # Never wait for the network: what does not go out now is late.
            line.setblocking(False)
            # Connected, so that a machine that refuses is told of.
            line.connect(address)
        except OSError:
            line.close()
            raise
        self._socket = line

    def send(self, sample: Sample) -> int:
        """See `Output.send`."""
        messages = self._encoder.messages(sample)
        for message in messages:
            self._send(message)
        return len(messages)

    def idle(self) -> int:
        """Nothing is to be done."""
        return 0

    def close(self) -> None:
        """See `Output.close`."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _send(self, message: bytes) -> None:
        assert self._socket is not None, "opened first"
        try:
            self._socket.send(message)
        except ConnectionRefusedError as error:
            raise nobody_there(self._host, self._port) from error
        except BlockingIOError:  # the network is slower than the face
            return
