"""This program's own columns as a CSV file."""

from __future__ import annotations

from contextlib import AbstractContextManager

from tracker.session.exports.job import Job, Writing
from tracker.session.exports.tables import csv_table
from tracker.session.exports.wide import blocks_of


def plain_csv(job: Job) -> AbstractContextManager[Writing]:
    """Write this program's own table; see `tracker.session.exports.job.Export`."""
    return csv_table(job, blocks_of(job.size))
