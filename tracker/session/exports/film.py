"""The session's film with what was found drawn in, with its sound."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import cv2
import numpy as np

from tracker.drawing import annotated
from tracker.errors import VisavisError
from tracker.files.sound_copy import SoundCopy
from tracker.files.video_writer import VideoWriter
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import Moment
from tracker.session.exports.pictures import Pictures
from tracker.session.exports.settings import LEAVE_OUT
from tracker.types import Image
from tracker.whole_file import draft_of

ABOUT = """The film of the session (MP4, H.264) at its own times, with what was found drawn in: the points of the
faces, or the box around the head; the state; and where the head is in the screen frame, in centimetres: x and y to
the right and up as the viewer sees it, z from the screen. Green is tracked, yellow unsure, red lost; hollow points
are guessed. The sound is copied as it is. Pictures are not mirrored. Frames that a marker excludes say so, or are
black where they are to be left out, and then there is no sound."""

_RED, _BLACK = (119, 133, 255), (0, 0, 0)


@contextmanager
def film(job: Job) -> Iterator[Writing]:
    """Write the annotated film; see `tracker.session.exports.job.Export`.

    Raises
    ------
    VisavisError
        If the session has no pictures.
    """
    with Pictures(job) as pictures, _sound_of(job) as sound, draft_of(job.output) as path:
        writer = VideoWriter(path, pictures.frame_rate_hz, sound=sound, colours=pictures.colours)
        writing = Writing(lambda moment: _write(job, writer, pictures, moment))
        try:
            yield writing
        finally:
            writer.close()
        if not path.exists():
            raise VisavisError(f"No picture of the session {job.name} can be read. {pictures.problem}".rstrip())
        writing.notes += [problem for problem in (pictures.problem, sound.problem if sound else "") if problem]


def _write(job: Job, writer: VideoWriter, pictures: Pictures, moment: Moment) -> None:
    image = pictures.of(moment.number)
    if image is not None:
        writer.write(drawn(job, moment, image), moment.elapsed_s)


def drawn(job: Job, moment: Moment, image: Image) -> Image:
    """A picture with what was found in it, and whether it counts.

    Parameters
    ----------
    job : Job
    moment : Moment
    image : ndarray, shape (height, width, 3), uint8, BGR

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, BGR
    """
    if not moment.excluded:
        return annotated(image, moment.result)
    leave_out = job.settings.excluded == LEAVE_OUT
    canvas = np.zeros_like(image) if leave_out else annotated(image, moment.result)
    unit = max(1.0, min(image.shape[:2]) / 360)
    cv2.rectangle(canvas, (0, 0), (round(104 * unit), round(26 * unit)), _RED, cv2.FILLED)
    place, thickness = (round(9 * unit), round(18 * unit)), round(1.4 * unit)
    cv2.putText(canvas, "EXCLUDED", place, cv2.FONT_HERSHEY_SIMPLEX, 0.5 * unit, _BLACK, thickness, cv2.LINE_AA)
    return canvas


@contextmanager
def _sound_of(job: Job) -> Iterator[SoundCopy | None]:
    session, times_s = job.session, job.session.times_s
    start_s, path = session.description.sound_start_s, session.folder.sound
    left_out = job.settings.excluded == LEAVE_OUT and any(marker.kind.value == "exclude" for marker in session.markers)
    if start_s is None or left_out or not path.is_file() or not len(times_s):
        yield None
        return
    sound = SoundCopy(path, float(times_s[0]) - start_s)
    try:
        yield sound
    finally:
        sound.close()
