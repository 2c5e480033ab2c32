"""Training the correlation filters that find eyes and nose inside a detector's box: closed form, in seconds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tracker.face.eye_filters import SQUARE_PX, SQUARES, EyeFilters, anchors_xy, pose_of_box, prepared
from tracker.training.pictures import TrainingFace
from tracker.types import Box, read_only

# Width of the goal, pixels of a square.
_SIGMA_PX = 1.5
_RIDGE = 0.1


def train_eye_filters(
    faces: Sequence[tuple[TrainingFace, Box]], markup: str, looks: int = 4, seed: int = 0
) -> EyeFilters:
    """Filters whose response to a square is a small hill where the eye, or the nose, is.

    ``H* = sum G F* / (sum F F* + r)`` over faces and jittered boxes.

    Parameters
    ----------
    faces : sequence of (TrainingFace, Box)
        With the detector's box of each.
    markup : str
        Name of the faces' markup.
    looks : int
        Jittered boxes for each face; more bear the detector's whims better.
    seed : int
    """
    random = np.random.default_rng(seed)
    tops = np.zeros((len(SQUARES), SQUARE_PX, SQUARE_PX), dtype=np.complex128)
    bottoms = np.zeros((len(SQUARES), SQUARE_PX, SQUARE_PX))
    rows, columns = np.mgrid[0:SQUARE_PX, 0:SQUARE_PX]
    for face, box in faces:
        anchors = anchors_xy(face.points_xy, markup)
        for _ in range(looks):
            pose = pose_of_box(_jittered(box, random))
            for number, square in enumerate(SQUARES):
                frame = square.frame()
                x, y = frame.picture_from_canvas(pose).inverse().apply(anchors[number])
                goal = np.fft.fft2(np.exp(-0.5 * ((columns - x) ** 2 + (rows - y) ** 2) / _SIGMA_PX**2))
                seen = np.fft.fft2(prepared(face.picture.canvas(frame, pose)))
                tops[number] += goal * seen.conj()
                bottoms[number] += (seen * seen.conj()).real
    power = bottoms + _RIDGE * bottoms.mean(axis=(1, 2), keepdims=True)
    spectra = (tops / power).astype(np.complex64)
    read_only(spectra)
    return EyeFilters(spectra)


def _jittered(box: Box, random: np.random.Generator) -> Box:
    shift_x, shift_y, size, roll = random.normal(0.0, (0.04, 0.04, 0.06, 0.08))
    width = box.width_px * float(np.exp(size))
    x, y = box.x_px + shift_x * box.width_px, box.y_px + shift_y * box.width_px
    return Box(float(x), float(y), width, width, box.angle_rad + float(roll))
