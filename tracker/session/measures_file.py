"""What was measured around a loss, as an Arrow IPC stream: a row a frame, a column a measure, null for not known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa

from tracker.checked_file import content_of, one_line
from tracker.diagnosis.measures import MEASURES, STATES, Course
from tracker.session.layout import SessionError
from tracker.types import read_only

FORMAT_VERSION = 1
_KEY = b"visavis measures"
_SCHEMA = pa.schema(
    [
        pa.field("index", pa.int64(), nullable=False),
        pa.field("time_s", pa.float64(), nullable=False),
        pa.field("state", pa.string(), nullable=False),
        *(pa.field(measure.value, pa.float64()) for measure in MEASURES),
    ],
    metadata={_KEY: str(FORMAT_VERSION).encode()},
)
# Ten seconds take 0.2 MB.
_MOST_BYTES = 1 << 24
_NAMES = [state.value for state in STATES]


def measures_bytes(course: Course) -> bytes:
    """A course as the content of a file.

    Parameters
    ----------
    course : Course

    Returns
    -------
    bytes
        The same for the same course.
    """
    columns = [
        pa.array(course.indices),
        pa.array(course.times_s),
        pa.array([_NAMES[code] for code in course.states], pa.string()),
        *(pa.array(column, from_pandas=True) for column in course.values.T),
    ]
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, _SCHEMA) as stream:
        stream.write_batch(pa.RecordBatch.from_arrays(columns, schema=_SCHEMA))
    content: bytes = sink.getvalue().to_pybytes()
    return content


def read_measures(path: Path) -> Course:
    """Read a course back, bit for bit; a measure that an older version did not know is not known.

    Raises
    ------
    SessionError
        If it cannot be read, or another version wrote it.
    """
    try:
        with pa.ipc.open_stream(content_of(path, _MOST_BYTES)) as stream:
            _check(stream.schema)
            table = stream.read_all()
        table.validate(full=True)
        return _course(table)
    except (pa.ArrowException, OSError, ValueError, KeyError, MemoryError) as error:
        raise SessionError(f"{path.name} cannot be read ({one_line(str(error))}).") from error


def _check(schema: pa.Schema) -> None:
    version = (schema.metadata or {}).get(_KEY)
    if version is None:
        raise ValueError("there are no measures in it")
    if version != str(FORMAT_VERSION).encode():
        raise ValueError("it is of another version of the format")


def _course(table: pa.Table) -> Course:
    times_s = table.column("time_s").cast(pa.float64()).to_numpy()
    indices = table.column("index").cast(pa.int64()).to_numpy()
    states = np.array([_NAMES.index(name) for name in table.column("state").to_pylist()], dtype=np.int64)
    known = set(table.column_names)
    values = np.full((len(table), len(MEASURES)), np.nan)
    for place, measure in enumerate(MEASURES):
        if measure.value in known:
            values[:, place] = table.column(measure.value).cast(pa.float64()).to_numpy()
    if not len(table) or not np.isfinite(times_s).all() or (np.diff(times_s) <= 0).any():
        raise ValueError("its times do not follow each other")
    if np.isinf(values).any():
        raise ValueError("a number in it is none")
    for array in (times_s, indices, states, values):
        read_only(array)
    return Course(times_s, indices, states, values)
