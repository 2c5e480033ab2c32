"""Reads an Arrow IPC stream of which parts may be damaged: what can be no batch is left out, and what follows is read.

A stream is a row of messages, each of which begins with a mark at a multiple of eight bytes. Where one cannot be read,
the next mark is looked for at which another one can. Numbers in the middle of a batch are not known to be damaged: the
format has no check sums.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pyarrow as pa

FAULTS = (pa.ArrowException, ArithmeticError, EOFError, LookupError, MemoryError, OSError, TypeError, ValueError)

_MARK, _ALIGNED = b"\xff\xff\xff\xff", 8
_END = _MARK + bytes(4)
# So much is searched for a mark at a time.
_PIECE_BYTES = 1 << 20


class Placed(NamedTuple):
    """A batch, and where in the stream its message begins and ends."""

    begin: int
    end: int
    batch: pa.RecordBatch


class ArrowStream:
    """The batches of a stream, as far as they are whole.

    Parameters
    ----------
    source : pyarrow.NativeFile
        At its beginning; it can be sought.
    size : int
        How many bytes it has.

    Attributes
    ----------
    schema : pyarrow.Schema
    gaps : int
        How often something damaged was left out before something that is not; known once all are read.
    is_cut_off : bool
        Whether what follows the last of them is damaged, or was not written to its end; as ``gaps``.

    Raises
    ------
    pyarrow.ArrowException, OSError, ValueError
        If it does not begin as such a stream.
    """

    def __init__(self, source: pa.NativeFile, size: int) -> None:
        self._source, self._size = source, size
        self.schema: pa.Schema = pa.ipc.open_stream(source).schema
        self._first = source.tell()
        self.gaps, self.is_cut_off = 0, False

    def batches(self, check: Callable[[pa.RecordBatch], object]) -> Iterator[Placed]:
        """All that can be read, one after the other.

        Parameters
        ----------
        check : callable
            Raises one of `FAULTS` for a batch that cannot be one of this stream, which is left out then.
        """
        self.gaps, self.is_cut_off = 0, False
        place, damaged = self._first, False
        while place < self._size:
            if self._is_end(place):
                break
            try:
                placed = self._at(place)
                check(placed.batch)
            except FAULTS:
                damaged, place = True, self._next_mark(place + _ALIGNED)
                continue
            self.gaps += damaged
            damaged, place = False, placed.end
            yield placed
        self.is_cut_off = damaged

    def _is_end(self, place: int) -> bool:
        self._source.seek(place)
        return place + len(_END) == self._size and self._source.read(len(_END)) == _END

    def _at(self, place: int) -> Placed:
        self._source.seek(place)
        if self._source.read(len(_MARK)) != _MARK:
            raise ValueError("no message begins here")
        self._source.seek(place)
        message = pa.ipc.read_message(self._source)
        return Placed(place, self._source.tell(), pa.ipc.read_record_batch(message, self.schema))

    def _next_mark(self, place: int) -> int:
        """Where the next mark is, or the end."""
        while place < self._size:
            self._source.seek(place)
            piece: bytes = self._source.read(_PIECE_BYTES)
            at = piece.find(_MARK)
            while at >= 0 and at % _ALIGNED:
                at = piece.find(_MARK, at + 1)
            if at >= 0:
                return place + at
            place += _PIECE_BYTES
        return self._size
