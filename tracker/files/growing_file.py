"""A file that grows by whole pieces, such as the rows of a table: whatever happens, it ends with one of them."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from tracker.whole_file import sync_folder, write_whole


class GrowingFile:
    """A file to which whole pieces are added. What is added is with the system at once: it outlives the program.

    Parameters
    ----------
    path : Path
        Replaced if it exists: another name for the old file keeps it, a link is followed.
    begun : bytes
        What is in it from the start; it takes the place of an older file only as a whole.

    Attributes
    ----------
    size : int
        Bytes written so far.

    Raises
    ------
    OSError
        If it cannot be made.
    """

    def __init__(self, path: Path, begun: bytes = b"") -> None:
        self.size = len(begun)
        self._path = Path(os.path.realpath(path))
        if begun:
            write_whole(self._path, begun)
        elif self._path.is_file():
            with suppress(OSError):  # in a folder in which no names may be changed
                self._path.unlink()
        new = 0 if begun else os.O_CREAT | os.O_TRUNC
        flags = os.O_WRONLY | new | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        self._number: int | None = os.open(self._path, flags, 0o666)
        if begun:
            os.lseek(self._number, self.size, os.SEEK_SET)

    def append(self, piece: bytes | bytearray) -> None:
        """Add a piece; one that cannot be written whole is not there at all.

        Raises
        ------
        OSError
            If there is no room for it, or the file is closed.
        """
        written, rest = 0, memoryview(piece)
        try:
            while written < len(rest):
                written += os.write(self._open_number(), rest[written:])
        except OSError:
            with suppress(OSError):  # a pipe cannot be cut
                os.ftruncate(self._open_number(), self.size)
                os.lseek(self._open_number(), self.size, os.SEEK_SET)
            raise
        finally:
            rest.release()
        self.size += written

    def patch(self, offset: int, piece: bytes) -> None:
        """Change bytes that are there already, once all before is on the disk.

        Raises
        ------
        OSError
            If they cannot be changed.
        """
        number = self._open_number()
        os.fsync(number)
        os.lseek(number, offset, os.SEEK_SET)
        os.write(number, piece)
        os.lseek(number, self.size, os.SEEK_SET)

    def sync(self) -> None:
        """Have on the disk what was added until now; may be called from another thread than `append`.

        Raises
        ------
        OSError
            If it is not on the disk, or the file is closed.
        """
        _sync(self._open_number())

    def close(self) -> None:
        """Have everything on the disk, and let go of the file. May be called twice.

        Raises
        ------
        OSError
            If it is not on the disk, or not under its name any more.
        """
        number, self._number = self._number, None
        if number is None:
            return
        try:
            _sync(number)
            if not _is_at(self._path, number):
                raise FileNotFoundError(errno.ENOENT, "it was removed or replaced meanwhile", str(self._path))
        finally:
            os.close(number)
        sync_folder(self._path.parent)

    def _open_number(self) -> int:
        if self._number is None:
            raise OSError(errno.EBADF, "it is closed already", str(self._path))
        return self._number


def _sync(number: int) -> None:
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # pipes and devices
            raise


def _is_at(path: Path, number: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(number))
    except OSError:
        return False
