"""Reads the results of a session: found in one pass, decoded when they are asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import overload

import numpy as np
import pyarrow as pa

from tracker.checked_file import one_line, opened
from tracker.session.arrow_rows import FORMAT_KEY, FORMAT_VERSION, SCHEMA, result_of
from tracker.session.layout import SessionError
from tracker.types import Points, TrackResult, read_only

# Batches of half a second that are kept decoded, for those who step to and fro.
_MOST_DECODED = 8
_FAULTS = (pa.ArrowException, OSError, ValueError, MemoryError, OverflowError)


class ResultsFile(Sequence[TrackResult]):
    """The results in a file, as far as they are whole.

    Parameters
    ----------
    path : Path

    Attributes
    ----------
    times_s : ndarray, shape (N,), float64, seconds, read-only
        `TrackResult.time_s` of all.
    indices : ndarray, shape (N,), int64, read-only
        `TrackResult.index` of all.
    cut_off : bool
        Whether what follows the last of them is damaged, or was not written to its end.

    Raises
    ------
    SessionError
        If it is no file of results, or another version wrote it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: list[tuple[int, int]] = []
        self._firsts: list[int] = []
        self._decoded: OrderedDict[int, list[TrackResult]] = OrderedDict()
        self.cut_off = False
        times: list[Points] = []
        indices: list[np.ndarray] = []
        try:
            with opened(path) as (file, found):
                self._find(pa.PythonFile(file, "r"), found.st_size, times, indices)
        except _FAULTS as error:
            raise SessionError(f"{path.name} cannot be read ({one_line(str(error))}).") from error
        self.times_s = np.concatenate([*times, np.zeros(0)])
        self.indices = np.concatenate([*indices, np.zeros(0, np.int64)])
        for array in (self.times_s, self.indices):
            read_only(array)

    def __len__(self) -> int:
        return int(self.times_s.size)

    @overload
    def __getitem__(self, index: int) -> TrackResult: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[TrackResult]: ...

    def __getitem__(self, index: int | slice) -> TrackResult | Sequence[TrackResult]:
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(len(self)))]
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(index)
        batch = bisect_right(self._firsts, place) - 1
        return self._batch(batch)[place - self._firsts[batch]]

    def __iter__(self) -> Iterator[TrackResult]:
        for batch in range(len(self._places)):
            yield from self._batch(batch)

    def _find(self, file: pa.PythonFile, size: int, times: list[Points], indices: list[np.ndarray]) -> None:
        stream = pa.ipc.open_stream(file)
        self._schema = _checked(stream.schema)
        count, begin = 0, file.tell()
        try:
            for batch in stream:
                batch.validate(full=True)
                times.append(batch.column("time_s").to_numpy())
                indices.append(batch.column("index").to_numpy())
                self._places.append((begin, file.tell()))
                self._firsts.append(count)
                count, begin = count + batch.num_rows, file.tell()
            self.cut_off = file.tell() != size
        except _FAULTS:
            self.cut_off = True

    def _batch(self, number: int) -> list[TrackResult]:
        if number in self._decoded:
            self._decoded.move_to_end(number)
            return self._decoded[number]
        begin, end = self._places[number]
        try:
            with self._path.open("rb") as file:
                file.seek(begin)
                batch = pa.ipc.read_record_batch(pa.py_buffer(file.read(end - begin)), self._schema)
            batch.validate(full=True)
            results = [result_of(row) for row in batch.to_pylist()]
        except _FAULTS as error:
            raise SessionError(f"{self._path.name} cannot be read ({one_line(str(error))}).") from error
        self._decoded[number] = results
        while len(self._decoded) > _MOST_DECODED:
            self._decoded.popitem(last=False)
        return results


def _checked(schema: pa.Schema) -> pa.Schema:
    version = (schema.metadata or {}).get(FORMAT_KEY)
    if version is None:
        raise ValueError("it holds no results of a session")
    if version != str(FORMAT_VERSION).encode():
        raise ValueError(f"it is of version {version!r} of the format, not {FORMAT_VERSION}")
    if not schema.equals(SCHEMA):
        raise ValueError("its columns are not those of this version")
    return schema
