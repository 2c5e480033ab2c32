"""Where the muxer of a Matroska film or sound writes to: a file that plays at any moment, whatever ends the program."""

from __future__ import annotations

import os
from pathlib import Path

from tracker.files.growing_file import GrowingFile

# For the muxer: what it gathers is finished so often, in milliseconds.
MUXING = {"cluster_time_limit": "250", "flush_packets": "1"}


class MatroskaFile:
    """A file for the muxer of a Matroska film or sound, whose pieces go to the disk between its calls.

    What it goes back to change when it ends, such as how long the film is, is changed on the disk once all else is
    there; a film that was not ended plays without.

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

    def settle(self) -> None:
        """Put what there is on the disk; to be called when the muxer has returned.

        Raises
        ------
        OSError
            If it cannot be written; what was there before is kept, and nothing is added any more.
        """
        piece, self._pending = self._pending, bytearray()
        self._settled += len(piece)
        if self._failed or not piece:
            return
        try:
            if self._file is None:
                self._file = GrowingFile(self._path)
            self._file.append(piece)
        except OSError:
            self._failed = True
            raise

    def sync(self) -> None:
        """Have on the disk what was put there; may be called from another thread, until `finish` is.

        Raises
        ------
        OSError
            If it is not.
        """
        if self._file is not None and not self._failed:
            self._file.sync()

    def finish(self) -> None:
        """Add what the muxer wrote last, and let go of the file; to be called after the muxer's end.

        Raises
        ------
        OSError
            As for `settle`.
        """
        try:
            self.settle()
            if self._file is not None and not self._failed:
                for offset, piece in self._patches.items():
                    self._file.patch(offset, piece)
        finally:
            self._patches.clear()
            if self._file is not None:
                self._file.close()
