"""The points of the face that counts, a ``.pts`` file (iBUG's format) a frame."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tracker.files.pts import FIRST_PIXEL, pts_text
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import Moment, Row
from tracker.session.exports.tables import check_faces
from tracker.whole_file import whole_folder

ABOUT = """A file `NAME_000000.pts` (iBUG's format, version 1) for each frame, or each so-many-th one, in which the
face that counts is surely tracked; the number is that of the picture in the session's film, from 0. One point a line,
x to the right and y down, in pixels. They are 1-based, as iBUG's own files are: the centre of the top left pixel is
1, 1, and elsewhere in this program it is 0, 0. The order of the 68 points is iBUG's: 0-16 jaw from the subject's
right, 17-21 right brow, 22-26 left brow, 27-35 nose, 36-41 right eye, 42-47 left eye, 48-59 outer lips, 60-67 inner
lips; left and right are the subject's own. Of frames without a sure face, or that a marker excludes, there is no
file."""


@contextmanager
def points(job: Job) -> Iterator[Writing]:
    """Write a folder of points; see `tracker.session.exports.job.Export`.

    Raises
    ------
    VisavisError
        If no face was followed.
    """
    check_faces(job)
    with whole_folder(job.output) as folder:

        def take(moment: Moment) -> None:
            face = Row(moment, moment.result.primary).sure
            if moment.number % job.settings.every or face is None or moment.excluded:
                return
            path = folder / f"{job.name}_{moment.number:06d}.pts"
            path.write_text(pts_text(face.face.points_xy + FIRST_PIXEL), encoding="utf-8")

        yield Writing(take)
