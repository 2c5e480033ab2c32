"""Writes columns as rows of text, as a stream."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from tracker.errors import VisavisError
from tracker.session.exports.columns import Block, named
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import Moment
from tracker.whole_file import whole_file


class Encoded:
    """A binary file that takes text.

    Parameters
    ----------
    file : binary file
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, text: str) -> int:
        """Append a text as UTF-8."""
        return self._file.write(text.encode())


@contextmanager
def csv_table(job: Job, columns: Sequence[Block]) -> Iterator[Writing]:
    """Write a CSV file with a heading, one row for each row of the session.

    Parameters
    ----------
    job : Job
    columns : sequence of Block
        What may be written; blocks of which the session has nothing are left out, and that is noted.

    Raises
    ------
    OSError
        If it cannot be written; nothing is left behind then.
    """
    kept, notes = kept_columns(job, columns)
    with whole_file(job.output) as file:
        rows = csv.writer(Encoded(file), lineterminator="\n")
        rows.writerow(named(kept))

        def take(moment: Moment) -> None:
            for row in job.rows(moment):
                rows.writerow([cell for block in kept for cell in block.texts(row)])

        yield Writing(take, kept, notes)


def kept_columns(job: Job, columns: Iterable[Block]) -> tuple[tuple[Block, ...], list[str]]:
    """The blocks that are written, in order, and what there is to say about those that are not.

    Parameters
    ----------
    job : Job
    columns : iterable of Block
    """
    columns = tuple(columns)
    left_out = [block.title for block in columns if block not in job.known]
    notes = [f"Left out, as the session holds none of it: {'; '.join(left_out)}."] if left_out else []
    return tuple(block for block in columns if block in job.known), notes


def check_faces(job: Job) -> None:
    """Make sure that a face was followed with its points.

    Raises
    ------
    VisavisError
        If there is none in the whole session.
    """
    if not any(result.primary is not None for result in job.session.results):
        raise VisavisError(
            f"No face was followed with its points in the session {job.name}, and of these the format is made. Record "
            "in face mode, or export it as csv."
        )
