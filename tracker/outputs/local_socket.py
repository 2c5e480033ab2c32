"""A socket in a folder of the user's own, which nobody else can enter."""

from __future__ import annotations

import os
import socket
import stat
import struct
import warnings
from pathlib import Path

import platformdirs

from tracker.outputs.output import OutputError
from tracker.words import later


def socket_path(name: str) -> Path:
    """Where the socket of this name is, for this user."""
    with warnings.catch_warnings():
        # Where the system has no such folder, one of the user's own in a folder for all will do.
        warnings.simplefilter("ignore")
        return Path(platformdirs.user_runtime_dir("visavis")) / f"{name}.sock"


def listening(path: Path, most_waiting: int) -> socket.socket:
    """A socket to which only this user can connect.

    Parameters
    ----------
    path : Path
    most_waiting : int
        How many may wait to be let in.

    Raises
    ------
    OutputError
        If another program listens there, or this system has no such sockets.
    OSError
        If it cannot be made, as where the folder belongs to somebody else.
    """
    if not hasattr(socket, "AF_UNIX"):
        raise OutputError(later("This system has no local sockets. Use JSON over TCP."))
    _own_folder(path.parent)
    _clear(path)
    server = socket.socket(socket.AF_UNIX)
    try:
        before = os.umask(0o177)
        try:
            server.bind(str(path))
        finally:
            os.umask(before)
        server.listen(most_waiting)
    except OSError:
        server.close()
        raise
    return server


def is_same_user(caller: socket.socket) -> bool:
    """Whether who calls belongs to this user, or may do anything anyway."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True  # the socket's mode has seen to it
    told = caller.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    user: int = struct.unpack("3i", told)[1]
    return user in (os.getuid(), 0)


def _own_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(1, "its folder belongs to somebody else")
    folder.chmod(0o700)


def _clear(path: Path) -> None:
    """Take away what a program that was killed has left."""
    if not path.is_socket():
        return
    with socket.socket(socket.AF_UNIX) as line:
        line.setblocking(False)
        try:
            line.connect(str(path))
        except ConnectionRefusedError:
            path.unlink(missing_ok=True)
            return
        except BlockingIOError:  # somebody listens who is busy
            pass
    raise OutputError(later(f"Another program listens at {path} already. Switch this output off in it, or end it."))
