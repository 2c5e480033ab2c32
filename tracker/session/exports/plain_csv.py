"""This program's own columns as a CSV file."""

from __future__ import annotations

from contextlib import AbstractContextManager

from tracker.session.exports.job import Job, Writing
from tracker.session.exports.tables import csv_table
from tracker.session.exports.wide import Size, blocks_of


def plain_csv(job: Job) -> AbstractContextManager[Writing]:
    """Write this program's own table; see `tracker.session.exports.job.Export`."""
    return csv_table(job, blocks_of(size_of(job)))


def size_of(job: Job) -> Size:
    """How many points and parameters the faces of a session have: those of the first one.

    Parameters
    ----------
    job : Job
    """
    face = next((one.face for result in job.session.results for one in result.faces), None)
    return Size() if face is None else Size(len(face.points_xy), len(face.parameters))
