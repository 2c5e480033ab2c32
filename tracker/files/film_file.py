"""Where the muxer of an MP4 film writes to: a file that plays at any moment, whatever ends the program."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.errors import VisavisError
from tracker.files.muxed_file import MuxedFile


class FilmFile(MuxedFile):
    """A fragmented MP4 file that becomes an ordinary one at the end, as FFmpeg's ``hybrid_fragmented`` writes it.

    The muxer writes into memory, and what it has finished goes to the disk between its calls: a fragment is there
    whole or not at all, and the muxer, which may crash after a write that failed, never meets one.

    Parameters
    ----------
    path : Path
        Replaced if it exists, once there is something to see.
    """

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
