"""Sends to one target, and to whoever asks for it."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable

from tracker.outputs.output import OutputError, UnheardError
from tracker.outputs.sample import Sample
from tracker.outputs.udp import Encoder, UdpOutput
from tracker.words import later

_MOST_ASKERS, _MOST_CALLS, _LONGEST_CALL = 4, 16, 512


class AnsweringOutput:
    """Listens at a port; who calls there is sent to at the same port of its own, as a phone does it.

    Parameters
    ----------
    own : UdpOutput
        The target that need not ask.
    port : int
    encoder_for : callable
        Makes what is sent to who calls with such a datagram; None: that is no call. The newest few callers are served.
    here : str
        The address of this machine to listen at; '' for all.
    """

    def __init__(
        self, own: UdpOutput, port: int, encoder_for: Callable[[bytes], Encoder | None], here: str = ""
    ) -> None:
        self._own, self._port, self._encoder_for, self._here = own, port, encoder_for, here
        self._socket: socket.socket | None = None
        self._askers: dict[str, Encoder] = {}

    def open(self) -> None:
        """Listen.

        Raises
        ------
        OutputError
            If another program has the port.
        """
        self._own.open()
        line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            line.setblocking(False)
            line.bind((self._here, self._port))
        except OSError as error:
            line.close()
            if error.errno != errno.EADDRINUSE:
                raise
            raise OutputError(
                later(f"Port {self._port} is in use, so nobody can ask there. End the other program, or answer nobody.")
            ) from error
        self._socket = line

    def send(self, sample: Sample) -> int:
        """See `Output.send`; that the own target is not there counts only where nobody has asked."""
        self._listen()
        sent = 0
        try:
            sent += self._own.send(sample)
        except UnheardError:
            if not self._askers:
                raise
        return sent + sum(self._answer(asker, encoder, sample) for asker, encoder in self._askers.items())

    def idle(self) -> int:
        """Hear who asks."""
        self._listen()
        return 0

    def close(self) -> None:
        """See `Output.close`."""
        self._own.close()
        self._askers.clear()
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _listen(self) -> None:
        assert self._socket is not None, "opened first"
        for _ in range(_MOST_CALLS):
            try:
                call, (asker, _) = self._socket.recvfrom(_LONGEST_CALL)
            except BlockingIOError:
                return
            except OSError:  # some systems tell here that somebody who was sent to is gone, or has called at length
                continue
            encoder = self._encoder_for(call)
            if encoder is None:
                continue
            self._askers.pop(asker, None)
            self._askers[asker] = encoder
            if len(self._askers) > _MOST_ASKERS:
                del self._askers[next(iter(self._askers))]

    def _answer(self, asker: str, encoder: Encoder, sample: Sample) -> int:
        assert self._socket is not None, "opened first"
        messages = encoder.messages(sample)
        for message in messages:
            try:
                self._socket.sendto(message, (asker, self._port))
            except OSError:  # who has asked is gone, or the network is slower than the face
                return 0
        return len(messages)
