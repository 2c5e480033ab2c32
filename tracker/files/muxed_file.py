"""Where a muxer writes to: into memory, from where what it has finished goes to the disk between its calls."""

from __future__ import annotations

import os
from pathlib import Path

from tracker.files.growing_file import GrowingFile


class MuxedFile:
    """A file that grows by what a muxer has finished; the muxer, which may crash after a failed write, meets none.

    What the muxer goes back to change when it is on the disk already, is kept for the end.

    Parameters
    ----------
    path : Path
        Replaced if it exists, once there is something to write.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: GrowingFile | None = None
        self._settled = self._place = 0
        self._pending = bytearray()
        self._patches: dict[int, bytes] = {}
        self._failed = False

    def write(self, piece: bytes) -> int:
        """Take what the muxer writes."""
        piece = bytes(piece)
        if self._place < self._settled:
            self._patches[self._place] = piece
        else:
            begin = self._place - self._settled
            self._pending[begin : begin + len(piece)] = piece
        self._place += len(piece)
        return len(piece)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to where the muxer writes next."""
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._settled + len(self._pending)}
        self._place = origin[whence] + offset
        return self._place

    def tell(self) -> int:
        """Where the muxer writes next."""
        return self._place

    def sync(self) -> None:
        """Have on the disk what is finished; may be called from another thread, until `finish` is.

        Raises
        ------
        OSError
            If it is not.
        """
        if self._file is not None and not self._failed:
            self._file.sync()

    def _put(self, size: int) -> None:
        piece, self._pending = self._pending[:size], self._pending[size:]
        self._settled += size
        if self._failed or not piece:
            return
        try:
            if self._file is None:
                self._file = GrowingFile(self._path)
            self._file.append(piece)
        except OSError:
            self._failed = True
            raise

    def _close(self) -> None:
        self._pending.clear()
        self._patches.clear()
        if self._file is not None:
            self._file.close()
