"""Channels of lines by their names, in the way that this system has: a local socket, or on Windows a named pipe.

There is one for the app (`tracker.control.messages`), and one for marks (`tracker.session.marker_socket`), which a
recording without a window listens at, too; so they are two. Qt's own local sockets would do for the first only.
"""

from __future__ import annotations

import sys
from typing import Protocol

from tracker.control.line_pipe import LinePipe, ask_pipe, pipe_name
from tracker.control.line_socket import LineSocket, ask_socket, socket_path
from tracker.control.wire import Wire

CONTROL = "control"
MARKERS = "markers"


class Listening(Protocol):
    """Somebody who listens."""

    def close(self) -> object:
        """Listen no longer."""


def where(name: str) -> str:
    """The path of a channel's socket, or the name of its pipe."""
    return pipe_name(name) if sys.platform == "win32" else str(socket_path(name))


def listen(name: str, wire: Wire) -> Listening:
    """Answer what comes by a channel, until it is closed.

    Parameters
    ----------
    name : str
        Of the channel.
    wire : Wire
        Called on a thread of the channel's own.

    Raises
    ------
    ChannelError
        If that cannot be, as where another program does (`ChannelInUseError`).
    """
    if sys.platform == "win32":
        return LinePipe(pipe_name(name), wire)
    return LineSocket(socket_path(name), wire)


def ask(name: str, line: bytes, patience_s: float) -> bytes:
    """Send a line by a channel, and wait for the one that answers it.

    Parameters
    ----------
    name : str
        Of the channel.
    line : bytes
        Without its end.
    patience_s : float
        How long to wait for each step, s.

    Returns
    -------
    bytes
        Without its end; empty if it was hung up instead.

    Raises
    ------
    NobodyThereError, NoAnswerError
    """
    if sys.platform == "win32":
        return ask_pipe(pipe_name(name), line, patience_s)
    return ask_socket(socket_path(name), line, patience_s)
