"""A local socket by which other programs of the same user mark moments: one line in, ``ok`` or ``error: ...`` out.

``echo "mark start" | nc -U PATH`` is such a program, and so is ``main.py mark``. Nobody else can connect: the socket
lies in a folder that only the user can enter, and only the user can write to it; on Linux who calls is asked, too. On
Windows it is a named pipe, to which only its owner can write.

Whatever comes is bounded: so many connections, so long a line, so long a silence, so many marks a second.
"""

from __future__ import annotations

import os
import selectors
import socket
import stat
import struct
import sys
import warnings
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread

import platformdirs

from tracker.session.layout import SessionError
from tracker.session.marker_lines import LONGEST_LINE, Mark, line_of, mark_of
from tracker.timing import Moment, now

MOST_CONNECTIONS = 16
MOST_MARKS_A_SECOND = 200
_SILENCE_S = 30.0
_ANSWER_S = 5.0
_FULL = b"error: too many programs are connected; try again\n"
_FLOOD = f"error: more than {MOST_MARKS_A_SECOND} marks in a second".encode()
_NOBODY = "Nothing is being recorded that takes marks. Begin a recording first."

TakeMark = Callable[[Mark, Moment], object]


def socket_path() -> Path:
    """Where the socket of this user is."""
    with warnings.catch_warnings():
        # Where the system has no such folder, one of the user's own in a folder for all will do.
        warnings.simplefilter("ignore")
        return Path(platformdirs.user_runtime_dir("visavis")) / "markers.sock"


class MarkerSocket:
    """Listens, on a thread of its own, until it is closed.

    Parameters
    ----------
    take : callable
        Given each mark and when it came; called on the thread. What it raises as a `SessionError` is the answer.
    path : Path, optional
        `socket_path` if not given.
    clock : callable
        What the time is.

    Raises
    ------
    SessionError
        If nothing can listen there, as when another recording does.
    """

    def __init__(self, take: TakeMark, path: Path | None = None, clock: Callable[[], Moment] = now) -> None:
        self.path = path or socket_path()
        self._take, self._clock = take, clock
        self._server = _listening(self.path)
        self._waking, self._waker = socket.socketpair()
        self._lines: dict[socket.socket, _Caller] = {}
        self._recent: deque[int] = deque()
        self._selector = selectors.DefaultSelector()
        for one in (self._server, self._waking):
            self._selector.register(one, selectors.EVENT_READ)
        self._thread = Thread(target=self._work, name="visavis-marker-socket", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no longer."""
        with suppress(OSError):
            self._waker.send(b"x")
        self._thread.join()

    def _work(self) -> None:
        try:
            while True:
                for key, _ in self._selector.select(1.0):
                    if key.fileobj is self._waking:
                        return
                    if key.fileobj is self._server:
                        self._accept()
                    elif isinstance(key.fileobj, socket.socket):
                        self._hear(key.fileobj)
                self._hang_up_on_the_silent()
        finally:
            for one in (*self._lines, self._server, self._waking, self._waker):
                one.close()
            self._selector.close()
            self.path.unlink(missing_ok=True)

    def _accept(self) -> None:
        try:
            caller, _ = self._server.accept()
        except OSError:  # who called has gone already, or there are no more descriptors
            return
        caller.setblocking(False)
        if not _is_same_user(caller) or len(self._lines) >= MOST_CONNECTIONS:
            with suppress(OSError):
                caller.send(_FULL)
            caller.close()
            return
        self._lines[caller] = _Caller(self._clock().monotonic_ns)
        self._selector.register(caller, selectors.EVENT_READ)

    def _hear(self, caller: socket.socket) -> None:
        moment = self._clock()
        try:
            heard = caller.recv(LONGEST_LINE + 2)
        except BlockingIOError:
            return
        except OSError:
            heard = b""
        lines, goes_on = self._lines[caller].take(heard, moment)
        for line in lines:
            try:
                caller.send(self._answer(line, moment) + b"\n")
            except OSError:  # nobody reads the answers, or not fast enough
                goes_on = False
                break
        if not goes_on:
            self._hang_up(caller)

    def _answer(self, line: bytes, moment: Moment) -> bytes:
        while self._recent and moment.monotonic_ns - self._recent[0] > 10**9:
            self._recent.popleft()
        if len(self._recent) >= MOST_MARKS_A_SECOND:
            return _FLOOD
        self._recent.append(moment.monotonic_ns)
        return answer_to(line, moment, self._take)

    def _hang_up_on_the_silent(self) -> None:
        now_ns = self._clock().monotonic_ns
        for caller in [one for one, said in self._lines.items() if now_ns - said.heard_ns > _SILENCE_S * 1e9]:
            self._hang_up(caller)

    def _hang_up(self, caller: socket.socket) -> None:
        self._selector.unregister(caller)
        del self._lines[caller]
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
        if heard and len(self._begun) <= LONGEST_LINE:
            return [line for line in lines if line.strip()], True
        if self._begun.strip():
            lines.append(self._begun)
        return [line for line in lines if line.strip()], False


def answer_to(line: bytes, moment: Moment, take: TakeMark) -> bytes:
    """Have a line taken, and say what became of it: ``ok``, or ``error: `` and one line."""
    try:
        take(mark_of(line), moment)
    except SessionError as error:
        return f"error: {error}".encode("utf-8", "replace")
    return b"ok"


def send_mark(mark: Mark, path: Path | None = None) -> None:
    """Mark this moment in the recording that goes on.

    Raises
    ------
    SessionError
        If there is none, or it refuses.
    """
    path = path or socket_path()
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(_ANSWER_S)
            line.connect(str(path))
            line.sendall(line_of(mark))
            answer = line.recv(4 * LONGEST_LINE).decode("utf-8", "replace").strip()
    except TimeoutError as error:
        raise SessionError("The recording does not answer.") from error
    except OSError as error:
        raise SessionError(_NOBODY) from error
    if answer != "ok":
        raise SessionError(answer.removeprefix("error: ") or _NOBODY)


def _listening(path: Path) -> socket.socket:
    if not hasattr(socket, "AF_UNIX"):
        raise SessionError("Marks from other programs come by Lab Streaming Layer on this system, not by a socket.")
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
        reason = error.strerror or str(error)
        raise SessionError(f"Other programs cannot send marks: {path} cannot be used ({reason}).") from error
    except SessionError:
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
        return
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(1.0)
        try:
            line.connect(str(path))
        except OSError:
            path.unlink(missing_ok=True)
            return
    raise SessionError("Another recording takes the marks of other programs already.")


def _is_same_user(caller: socket.socket) -> bool:
    if not hasattr(socket, "SO_PEERCRED"):
        return True  # the socket's mode has seen to it
    told = caller.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    user = struct.unpack("3i", told)[1]
    return user in (os.getuid(), 0)
