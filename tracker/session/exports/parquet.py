"""This program's own columns as a Parquet file: flat, typed, with unit and meaning of each kept in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pyarrow as pa
from pyarrow import parquet as pq

from tracker.session.exports.columns import Block, Kind, Value
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import Moment
from tracker.session.exports.tables import kept_columns
from tracker.session.exports.wide import blocks_of
from tracker.whole_file import whole_file

# Rows that are kept in memory before they are written: half a minute.
_GROUP_ROWS = 1024
_TYPES = {Kind.NUMBER: pa.float64(), Kind.COUNT: pa.int64(), Kind.TEXT: pa.string(), Kind.FLAG: pa.bool_()}


@contextmanager
def parquet(job: Job) -> Iterator[Writing]:
    """Write this program's own table as Parquet; see `tracker.session.exports.job.Export`."""
    columns, notes = kept_columns(job, blocks_of(job.size))
    schema = schema_of(columns).with_metadata({"made by": "visavis", "session": job.name})
    with whole_file(job.output) as file, pq.ParquetWriter(file, schema, compression="zstd") as writer:
        waiting: list[list[Value]] = [[] for _ in schema]

        def write() -> None:
            arrays = [pa.array(values, field.type) for values, field in zip(waiting, schema, strict=True)]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            for values in waiting:
                values.clear()

        def take(moment: Moment) -> None:
            for row in job.rows(moment):
                cells = (cell for block in columns for cell in block.cells(row))
                for values, cell in zip(waiting, cells, strict=True):
                    values.append(cell)
            if len(waiting[0]) >= _GROUP_ROWS:
                write()

        yield Writing(take, columns, notes)
        write()


def schema_of(columns: tuple[Block, ...]) -> Any:
    """The Arrow schema of columns, each field with its unit and its meaning as metadata.

    Parameters
    ----------
    columns : tuple of Block

    Returns
    -------
    pyarrow.Schema
    """
    return pa.schema(
        pa.field(name, _TYPES[block.kind], metadata={"unit": block.unit, "description": block.words})
        for block in columns
        for name in block.names
    )
