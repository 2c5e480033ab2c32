"""A local socket by which other programs of the same user send lines, each answered by a line.

``echo recenter | nc -U PATH`` is such a program. Nobody else can connect: the socket lies in a folder that only the
user can enter, and only the user can write to it; on Linux who calls is asked, too.

Whatever comes is bounded: so many connections, so long a line, so long a silence, so many lines and calls a second.
"""

from __future__ import annotations

import errno
import os
import select
import selectors
import socket
import stat
import struct
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread

import platformdirs

from tracker.control.wire import (
    LONGEST_ANSWER,
    LONGEST_LINE,
    MOST_CONNECTIONS,
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

_SILENCE_S = 30.0
_MOST_CALLS_A_SECOND = 1000
# So long nobody is listened to after somebody has sent too much; a flood would else take a core.
_REST_S = 0.05


def socket_path(name: str) -> Path:
    """Where the socket of this name is, for this user.

    Parameters
    ----------
    name : str

    Raises
    ------
    ChannelError
        If the folder in which it would be is somebody else's.
    """
    try:
        with warnings.catch_warnings():
            # Where the system has no such folder, one of the user's own in a folder for all will do.
            warnings.simplefilter("ignore")
            folder = Path(platformdirs.user_runtime_dir("visavis"))
    except OSError as error:
        raise ChannelError(f"no folder for it belongs to you alone ({error.strerror or error})") from error
    if sandbox := os.environ.get("FLATPAK_ID"):
        # Of the folder of all programs, what those in one sandbox share.
        folder = folder.parent / "app" / sandbox
    return folder / f"{name}.sock"


class LineSocket:
    """Listens, on a thread of its own, until it is closed.

    Parameters
    ----------
    path : Path
    wire : Wire
        What lines are answered by.
    clock : callable
        What the time is.

    Raises
    ------
    ChannelError
        If nothing can listen there.
    ChannelInUseError
        If somebody does.
    """

    def __init__(self, path: Path, wire: Wire, clock: Callable[[], Moment] = now) -> None:
        self.path = path
        self._wire, self._clock = wire, clock
        self._server = listening(path)
        self._waking, self._waker = socket.socketpair()
        self._callers: dict[socket.socket, _Caller] = {}
        self._lines, self._calls = Rate(MOST_LINES_A_SECOND), Rate(_MOST_CALLS_A_SECOND)
        self._selector = selectors.DefaultSelector()
        for one in (self._server, self._waking):
            self._selector.register(one, selectors.EVENT_READ)
        self._thread = Thread(target=self._work, name=f"visavis-{path.stem}-socket", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no longer; waits for what is being answered."""
        with suppress(OSError):
            self._waker.send(b"x")
        self._thread.join()

    def _work(self) -> None:
        try:
            while True:
                for key, _ in self._selector.select(1.0 if self._callers else None):
                    if key.fileobj is self._waking:
                        return
                    if key.fileobj is self._server:
                        self._accept()
                    elif isinstance(key.fileobj, socket.socket):
                        self._hear(key.fileobj)
                self._hang_up_on_the_silent()
        finally:
            # While it still listens: afterwards another program may have a socket of its own there.
            self.path.unlink(missing_ok=True)
            for one in (*self._callers, self._server, self._waking, self._waker):
                one.close()
            self._selector.close()

    def _accept(self) -> None:
        moment = self._clock()
        if self._calls.is_exceeded(moment):
            self._rest()
            return
        try:
            caller, _ = self._server.accept()
        except OSError:  # who called has gone already, or there are no more descriptors
            return
        caller.setblocking(False)
        reason = "" if is_same_user(caller) else "only the user who has started it may send"
        if not reason and len(self._callers) >= MOST_CONNECTIONS:
            reason = "too many programs are connected; try again"
        if reason:
            with suppress(OSError):
                caller.send(self._wire.refuse(reason) + b"\n")
            caller.close()
            return
        self._callers[caller] = _Caller(moment.monotonic_ns)
        self._selector.register(caller, selectors.EVENT_READ)

    def _hear(self, caller: socket.socket) -> None:
        moment = self._clock()
        try:
            heard = caller.recv(LONGEST_LINE + 2)
        except BlockingIOError:
            return
        except OSError:
            heard = b""
        lines, goes_on = self._callers[caller].take(heard, moment)
        if not all(self._take(caller, line, moment) for line in lines) or not goes_on:
            self._hang_up(caller)

    def _take(self, caller: socket.socket, line: bytes, moment: Moment) -> bool:
        """Answer a line; False: that was the last of this caller."""
        if is_http(line):
            return False
        if self._lines.is_exceeded(moment):
            self._say(caller, self._wire.refuse(f"more than {MOST_LINES_A_SECOND} lines in a second"))
            self._rest()
            return False
        return self._say(caller, answered(self._wire, line, moment))

    def _say(self, caller: socket.socket, answer: bytes) -> bool:
        """Send an answer; False: nobody reads the answers, or not fast enough."""
        try:
            return caller.send(answer + b"\n") == len(answer) + 1
        except OSError:
            return False

    def _rest(self) -> None:
        select.select([self._waking], [], [], _REST_S)

    def _hang_up_on_the_silent(self) -> None:
        now_ns = self._clock().monotonic_ns
        for caller in [one for one, said in self._callers.items() if now_ns - said.heard_ns > _SILENCE_S * 1e9]:
            self._hang_up(caller)

    def _hang_up(self, caller: socket.socket) -> None:
        self._selector.unregister(caller)
        del self._callers[caller]
        caller.close()


class _Caller:
    """What was heard of a program that is connected."""

    def __init__(self, heard_ns: int) -> None:
        self.heard_ns = heard_ns
        self._begun = b""

    def take(self, heard: bytes, moment: Moment) -> tuple[list[bytes], bool]:
        """The lines that are whole now, and whether more may come; the last one needs no end."""
        self.heard_ns = moment.monotonic_ns
        *lines, self._begun = (self._begun + heard).split(b"\n")
        goes_on = bool(heard) and len(self._begun) <= LONGEST_LINE
        if not goes_on:
            lines.append(self._begun)
        return [line for line in lines if line.strip()], goes_on


def ask_socket(path: Path, line: bytes, patience_s: float) -> bytes:
    """Send a line, and wait for the one that answers it.

    Parameters
    ----------
    path : Path
        Of the socket.
    line : bytes
        Without its end.
    patience_s : float
        How long to wait for each step, s.

    Returns
    -------
    bytes
        The answer without its end; empty if it was hung up instead.

    Raises
    ------
    NobodyThereError, NoAnswerError
    """
    if not hasattr(socket, "AF_UNIX"):
        raise NobodyThereError("this system has no such sockets")
    try:
        with socket.socket(socket.AF_UNIX) as channel:
            channel.settimeout(patience_s)
            channel.connect(str(path))
            channel.sendall(line + b"\n")
            answer = b""
            while b"\n" not in answer and len(answer) <= LONGEST_ANSWER and (piece := channel.recv(65536)):
                answer += piece
    except (TimeoutError, BlockingIOError) as error:
        raise NoAnswerError("there is no answer") from error
    except OSError as error:
        raise NobodyThereError("nobody listens") from error
    return answer.partition(b"\n")[0]


def listening(path: Path) -> socket.socket:
    """A socket that only this user can connect to, in a folder that only this user can enter.

    Parameters
    ----------
    path : Path

    Returns
    -------
    socket
        It waits for nothing.

    Raises
    ------
    ChannelInUseError
        If another program listens there.
    ChannelError
        If it cannot be made.
    """
    if not hasattr(socket, "AF_UNIX"):
        raise ChannelError("this system has no such sockets")
    server = socket.socket(socket.AF_UNIX)
    try:
        _own_folder(path.parent)
        _clear(path)
        before = os.umask(0o177)
        try:
            server.bind(str(path))
        finally:
            os.umask(before)
        server.listen(MOST_CONNECTIONS)
        server.setblocking(False)
    except OSError as error:
        server.close()
        raise ChannelError(f"{path} cannot be used ({error.strerror or error})") from error
    except ChannelError:
        server.close()
        raise
    return server


def _own_folder(folder: Path) -> None:
    """A folder that nobody else can enter; an OSError where somebody else has made it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if sys.platform != "win32":
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise PermissionError(1, "its folder belongs to somebody else")
        folder.chmod(0o700)


def _clear(path: Path) -> None:
    """Take away what a program that was killed has left; raises where one listens there."""
    if not path.is_socket():
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "something else is in its place; move that away")
        return
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(1.0)
        with suppress(TimeoutError, BlockingIOError):  # somebody listens who is busy
            try:
                line.connect(str(path))
            except ConnectionRefusedError:
                path.unlink(missing_ok=True)
                return
    raise ChannelInUseError("another program listens there already")


def is_same_user(caller: socket.socket) -> bool:
    """Whether who calls belongs to this user, or may do anything anyway."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True  # the socket's mode has seen to it
    told = caller.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    user = struct.unpack("3i", told)[1]
    return user in (os.getuid(), 0)
