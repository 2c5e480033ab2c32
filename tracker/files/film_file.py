"""Where the muxer of an MP4 film writes to: a file that plays at any moment, whatever ends the program."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tracker.errors import VisavisError
from tracker.files.growing_file import GrowingFile


class FilmFile:
    """A fragmented MP4 file that becomes an ordinary one at the end, as FFmpeg's ``hybrid_fragmented`` writes it.

    The muxer writes into memory, and what it has finished goes to the disk between its calls: a fragment is there
    whole or not at all, and the muxer, which may crash after a write that failed, never meets one.

    Parameters
    ----------
    path : Path
        Replaced if it exists, once there is something to see.
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
        """Put the fragments on the disk that are finished; to be called when the muxer has returned.

        Raises
        ------
        OSError
            If they cannot be written; what was there before is kept, and nothing is added any more.
        """
        if self._file is not None or b"moof" in self._pending:
            self._put(len(self._pending))

    def settle_heading(self) -> None:
        """Put what there is on the disk; to be called before the muxer ends the film, when it goes back to change it.

        Raises
        ------
        OSError
            As for `settle`.
        """
        if self._pending:
            self._put(len(self._pending))

    def sync(self) -> None:
        """Have on the disk what is finished; may be called from another thread, until `finish` is.

        Raises
        ------
        OSError
            As for `settle`.
        """
        if self._file is not None and not self._failed:
            self._file.sync()

    def finish(self) -> None:
        """Add the index that makes it an ordinary film, and let go of the file; to be called after the muxer's end.

        Raises
        ------
        OSError
            As for `settle`.
        VisavisError
            If all is there but the index.
        """
        if self._failed or not self._pending:
            self._close()
            return
        index = max((begin for kind, begin in _boxes(self._pending) if kind == b"moov"), default=len(self._pending))
        try:
            self._put(index)
            self._add_index()
        finally:
            self._close()

    def _add_index(self) -> None:
        try:
            self._put(len(self._pending))
            # Only now, with the index on the disk, does the heading say that it is no fragmented film any more.
            for offset, piece in self._patches.items():
                if self._file is not None:
                    self._file.patch(offset, piece)
        except OSError as error:
            raise VisavisError(
                f"The film {self._path} is there to its end and plays, but its index could not be added "
                f"({error.strerror})."
            ) from error

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
        if self._file is not None:
            self._file.close()


def _boxes(content: bytes | bytearray) -> Iterator[tuple[bytes, int]]:
    """Kind and place of each box of the outermost level (ISO 14496-12, 4.2)."""
    begin = 0
    while begin + 16 <= len(content):
        size = int.from_bytes(content[begin : begin + 4], "big")
        yield bytes(content[begin + 4 : begin + 8]), begin
        if size == 1:
            size = int.from_bytes(content[begin + 8 : begin + 16], "big")
        if size < 8:
            return
        begin += size
