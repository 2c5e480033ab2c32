"""Appends results to a file: rows are gathered for a moment and go there as a whole record batch."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Any

import pyarrow as pa

from tracker.files.growing_file import GrowingFile
from tracker.session.arrow_rows import SCHEMA, row_of
from tracker.types import TrackResult

# A source that is faster than its time would else make one large batch, of which all is lost with its end.
_MOST_ROWS = 64


class _Messages:
    """What pyarrow writes to: each of its messages goes to the file whole."""

    closed = False

    def __init__(self) -> None:
        self.waiting = bytearray()

    def write(self, piece: Any) -> int:
        self.waiting += memoryview(piece).cast("B")
        return len(piece)

    def flush(self) -> None:
        """Nothing: `ResultsWriter` says when it goes on."""


class ResultsWriter:
    """An Arrow IPC stream of results; `add` on one thread, the others on any.

    Parameters
    ----------
    path : Path
        Replaced if it exists.

    Raises
    ------
    OSError
        If it cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self._file = GrowingFile(path)
        self._messages = _Messages()
        self._stream = pa.ipc.new_stream(self._messages, SCHEMA)
        self._rows: list[dict[str, Any]] = []
        self._gathering, self._writing = Lock(), Lock()
        # The columns are told together with the first batch, and shall be there from the beginning.
        self._stream.write_batch(pa.RecordBatch.from_pylist([], SCHEMA))
        self._append()

    @property
    def size(self) -> int:
        """Bytes in the file."""
        return self._file.size

    def add(self, result: TrackResult) -> None:
        """Take a row in, which `flush` writes; many at once are written here.

        Raises
        ------
        OSError
            As for `flush`.
        """
        row = row_of(result)
        with self._gathering:
            self._rows.append(row)
            many = len(self._rows) >= _MOST_ROWS
        if many:
            self.flush()

    def flush(self) -> None:
        """Write what was gathered.

        Raises
        ------
        OSError
            If there is no room for it; what was there before is kept, and this is tried again.
        """
        with self._writing:
            with self._gathering:
                rows, self._rows = self._rows, []
            if rows:
                self._stream.write_batch(pa.RecordBatch.from_pylist(rows, SCHEMA))
            self._append()

    def sync(self) -> None:
        """Have on the disk what is written.

        Raises
        ------
        OSError
            If it is not.
        """
        self._file.sync()

    def close(self) -> None:
        """Write what was gathered, and the end of the stream. May be called twice.

        Raises
        ------
        OSError
            As for `flush`.
        """
        try:
            self.flush()
            with self._writing:
                self._stream.close()
                self._append()
        finally:
            self._file.close()

    def _append(self) -> None:
        # What cannot be written waits for the next time: it must not be missing before what comes then.
        if self._messages.waiting:
            self._file.append(bytes(self._messages.waiting))
            self._messages.waiting.clear()
