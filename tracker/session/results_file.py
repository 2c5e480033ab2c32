"""Reads the results of a session: found in one pass, decoded when they are asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import BinaryIO, overload

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from tracker.checked_file import one_line, opened, shown
from tracker.session.arrow_rows import FORMAT_KEY, FORMAT_VERSION, SCHEMA, result_of
from tracker.session.arrow_stream import FAULTS, ArrowStream
from tracker.session.layout import SessionError
from tracker.types import TrackResult, read_only

# Batches of half a second that are kept decoded, for those who step to and fro.
_MOST_DECODED = 8


class ResultsFile(Sequence[TrackResult]):
    """The results in a file, as far as they are whole; may be used from several threads.

    Parameters
    ----------
    path : Path or None
        None: there are none.

    Attributes
    ----------
    times_s : ndarray, shape (N,), float64, seconds, read-only
        `TrackResult.time_s` of all.
    indices : ndarray, shape (N,), int64, read-only
        `TrackResult.index` of all.
    is_cut_off : bool
        Whether what follows the last of them is damaged, or was not written to its end.
    gaps : int
        How often something damaged before others was left out.
    begins_late : bool
        Whether that was so before the first of them.

    Raises
    ------
    SessionError
        If it is no file of results, or another version wrote it. Also when one is asked for, if the file cannot be
        read any more, or holds what can be no result.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._schema = SCHEMA
        self._places: list[tuple[int, int]] = []
        self._firsts: list[int] = []
        self._decoded: OrderedDict[int, list[TrackResult]] = OrderedDict()
        self._decoding = Lock()
        self.is_cut_off = self.begins_late = False
        self.gaps = 0
        times, indices = [np.zeros(0)], [np.zeros(0, np.int64)]
        if path is not None:
            try:
                for batch in self._batches(path):
                    times.append(batch.column("time_s").to_numpy())
                    indices.append(batch.column("index").to_numpy())
            except FAULTS as error:
                raise _unreadable(path, error) from error
        self.times_s: NDArray[np.float64] = np.concatenate(times)
        self.indices: NDArray[np.int64] = np.concatenate(indices)
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
        return self._results_of(batch)[place - self._firsts[batch]]

    def __iter__(self) -> Iterator[TrackResult]:
        for batch in range(len(self._places)):
            yield from self._results_of(batch)

    def batches(self) -> Iterator[pa.RecordBatch]:
        """The same as Arrow record batches of `SCHEMA`, for those who want columns."""
        return (self._batch(number) for number in range(len(self._places)))

    def _batches(self, path: Path) -> Iterator[pa.RecordBatch]:
        """All that are whole, one after the other, whose places are noted."""
        with opened(path) as (file, found):
            stream = ArrowStream(pa.PythonFile(_Bounded(file, found.st_size), "r"), found.st_size)
            self._schema = _checked(stream.schema)
            count = 0
            for begin, end, batch in stream.batches(_Check(thorough=True)):
                if batch.num_rows:
                    self.begins_late |= count == 0 and stream.gaps > 0
                    self._places.append((begin, end))
                    self._firsts.append(count)
                    yield batch
                count += batch.num_rows
            self.is_cut_off, self.gaps = stream.is_cut_off, stream.gaps

    def _results_of(self, number: int) -> list[TrackResult]:
        with self._decoding:
            results = self._decoded.pop(number, None)
            if results is None:
                try:
                    results = [result_of(row) for row in self._batch(number).to_pylist()]
                except FAULTS as error:
                    raise _unreadable(self._path, error) from error
            self._decoded[number] = results
            while len(self._decoded) > _MOST_DECODED:
                self._decoded.popitem(last=False)
            return results

    def _batch(self, number: int) -> pa.RecordBatch:
        assert self._path is not None
        begin, end = self._places[number]
        try:
            with self._path.open("rb") as file:
                file.seek(begin)
                batch = pa.ipc.read_record_batch(pa.py_buffer(file.read(end - begin)), self._schema)
            batch.validate(full=True)
        except FAULTS as error:
            raise _unreadable(self._path, error) from error
        return batch


def quick_batches(path: Path) -> Iterator[pa.RecordBatch]:
    """The batches of a file, for those who look at few columns of many files.

    Parameters
    ----------
    path : Path

    Raises
    ------
    OSError, ValueError
        If it cannot be read.
    """
    with pa.memory_map(str(path)) as file:
        for placed in ArrowStream(file, file.size()).batches(_Check(thorough=False)):
            yield placed.batch


class _Bounded:
    """A file for pyarrow that reads no more than is there, whatever a damaged length in it says."""

    closed = False

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self._size = file, size

    def read(self, size: int) -> bytes:
        return self._file.read(max(0, min(size, self._size - self._file.tell())))

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, place: int, whence: int = 0) -> int:
        return self._file.seek(place, whence)

    def seekable(self) -> bool:
        return True


class _Check:
    """Raises an error for a batch that cannot be, or whose times do not go on from those of the one before."""

    def __init__(self, *, thorough: bool) -> None:
        self._thorough = thorough
        self._before_s = -np.inf

    def __call__(self, batch: pa.RecordBatch) -> None:
        batch.validate(full=self._thorough)
        times_s = np.concatenate([[self._before_s], batch.column("time_s").to_numpy()])
        if not (times_s[1:] > times_s[:-1]).all() or times_s[-1] == np.inf:
            raise ValueError("its times go back")
        self._before_s = float(times_s[-1])


def _checked(schema: pa.Schema) -> pa.Schema:
    version = (schema.metadata or {}).get(FORMAT_KEY)
    if version is None:
        raise ValueError("it holds no results of a session")
    if version != str(FORMAT_VERSION).encode():
        raise ValueError(f"it is of version {shown(version.decode(errors='replace'))} of the format")
    for field in schema:
        place = SCHEMA.get_field_index(field.name)
        if place < 0 or not _fits(field, SCHEMA.field(place)):
            raise ValueError(f"its column {shown(field.name)} is not as this version has it")
    if not {"index", "time_s"} <= set(schema.names):
        raise ValueError("it does not say when its frames were")
    return schema


def _fits(field: pa.Field, known: pa.Field) -> bool:
    """Whether a column is that of this version, or of an older one that had less in it."""
    if field.nullable != known.nullable or field.type.id != known.type.id:
        return False
    if pa.types.is_struct(field.type):
        places = [(one, known.type.get_field_index(one.name)) for one in field.type]
        return all(place >= 0 and _fits(one, known.type.field(place)) for one, place in places)
    if pa.types.is_fixed_size_list(field.type) and field.type.list_size != known.type.list_size:
        return False
    if pa.types.is_list(field.type) or pa.types.is_fixed_size_list(field.type):
        return _fits(field.type.value_field, known.type.value_field)
    return bool(field.type.equals(known.type))


def _unreadable(path: Path | None, error: BaseException) -> SessionError:
    name = path.name if path is not None else "the results"
    reason = getattr(error, "strerror", None) or one_line(str(error)) or type(error).__name__
    return SessionError(f"{name} cannot be read ({reason}).")
