"""Starting a face from its eyes and nose, found by correlation filters inside the detector's box.

An alternative to the start that the box alone gives (Bolme, Beveridge, Draper & Lui, "Visual object tracking using
adaptive correlation filters", CVPR 2010, as the reference tracker uses them). Three filters, each looking at its own
square of the box; the similarity from the mean face to the three places is the pose.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, sin

import numpy as np
from numpy.typing import NDArray

from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity, fit_similarity
from tracker.types import Box, Points

SQUARE_PX = 32
NAMES = ("left eye", "right eye", "nose")
# What the filters look for, as means of points: the eye on the left of the picture, the other one, the tip of the nose.
_ANCHORS: dict[str, tuple[tuple[int, ...], ...]] = {
    "ibug-68": (tuple(range(36, 42)), tuple(range(42, 48)), (30,)),
    "clmtools-71": ((27,), (32,), (62,)),
}
# Peaks less sharp than this say nothing; the box is believed instead.
_LOWEST_SHARPNESS = 4.0
_PEAK_REACH_PX = 5
# How far eyes and nose may be from where the box has them, and how far the size off, while they are believed.
_LARGEST_SHIFT, _LARGEST_RATIO = 0.3, 1.35


@dataclass(frozen=True, slots=True)
class Square:
    """Where a filter looks: the centre from the box's centre and the side, shares of the box's width."""

    x: float
    y: float
    side: float

    def frame(self) -> ReferenceFrame:
        """The square as a canvas, for a pose whose unit is the box's width."""
        scale = SQUARE_PX / self.side
        middle = 0.5 * (SQUARE_PX - 1)
        return ReferenceFrame(scale, middle - self.x * scale, middle - self.y * scale, SQUARE_PX, SQUARE_PX)


SQUARES = (Square(-0.2, -0.12, 0.5), Square(0.2, -0.12, 0.5), Square(0.0, 0.12, 0.5))


@dataclass(frozen=True, slots=True, eq=False)
class EyeFilters:
    """The three filters.

    Attributes
    ----------
    spectra : ndarray, shape (3, 32, 32), complex64
        Conjugate spectra, by which the spectrum of a square is multiplied.
    """

    spectra: NDArray[np.complex64]

    def start(self, picture: GreyPicture, shape: ShapeModel, box: Box, otherwise: FaceParameters) -> FaceParameters:
        """A face in a box.

        Parameters
        ----------
        picture : GreyPicture
        shape : ShapeModel
        box : Box
        otherwise : FaceParameters
            What the box alone suggests. Its shape is kept, and its pose where the filters find nothing plausible.
        """
        places, sharpness = self.find(picture, box)
        pose = fit_similarity(anchors_xy(shape.shape_xy(otherwise.shape), shape.markup.name), places)
        known = otherwise.pose
        travel = np.hypot(pose.x_px - known.x_px, pose.y_px - known.y_px) / known.scale
        ratio = max(pose.scale, known.scale) / max(1e-9, min(pose.scale, known.scale))
        if sharpness.min() < _LOWEST_SHARPNESS or travel > _LARGEST_SHIFT or ratio > _LARGEST_RATIO:
            return otherwise
        return FaceParameters(pose, otherwise.shape)

    def find(self, picture: GreyPicture, box: Box) -> tuple[Points, NDArray[np.float64]]:
        """Places of the eyes and the nose in the picture, (3, 2), and how sharp each filter's peak is, (3,)."""
        pose = pose_of_box(box)
        places, sharpness = np.empty((3, 2)), np.empty(3)
        for number, (square, spectrum) in enumerate(zip(SQUARES, self.spectra, strict=True)):
            frame = square.frame()
            seen = np.fft.fft2(prepared(picture.canvas(frame, pose)))
            response = np.fft.ifft2(seen * spectrum).real
            place, sharpness[number] = _peak(response)
            places[number] = frame.picture_from_canvas(pose).apply(place)
        return places, sharpness


def pose_of_box(box: Box) -> Similarity:
    """The pose whose unit is the box's width."""
    width = box.width_px
    return Similarity(width * cos(box.angle_rad), width * sin(box.angle_rad), box.x_px, box.y_px)


def anchors_xy(points_xy: Points, markup: str) -> Points:
    """Eyes and tip of the nose, shape (3, 2), of a face in that markup."""
    return np.stack([points_xy[list(points)].mean(axis=0) for points in _ANCHORS[markup]])


def prepared(square: NDArray[np.float32]) -> NDArray[np.float64]:
    """A square as the filters see it: log, zero mean, unit length, fading out towards its border."""
    values = np.log1p(square.astype(np.float64))
    values -= values.mean()
    values /= np.linalg.norm(values) + 1e-6
    return np.asarray(values * _FADE)


def _peak(response: NDArray[np.float64]) -> tuple[Points, float]:
    """The highest place (x, y), to a share of a pixel, and how many standard deviations it stands out by."""
    row, column = (int(value) for value in np.unravel_index(int(response.argmax()), response.shape))
    outside = np.ones(response.shape, dtype=bool)
    outside[max(0, row - _PEAK_REACH_PX) : row + _PEAK_REACH_PX + 1, max(0, column - _PEAK_REACH_PX) :][
        :, : 2 * _PEAK_REACH_PX + 1
    ] = False
    rest = response[outside]
    sharpness = float((response[row, column] - rest.mean()) / (rest.std() + 1e-12))
    place = np.array([column + _vertex(response[row], column), row + _vertex(response[:, column], row)])
    return place, sharpness


def _vertex(values: NDArray[np.float64], index: int) -> float:
    """Offset of the top of the parabola through a highest value and its neighbours."""
    if not 0 < index < len(values) - 1:
        return 0.0
    before, top, after = (float(value) for value in values[index - 1 : index + 2])
    bend = before - 2.0 * top + after
    return 0.5 * (before - after) / bend if bend < 0 else 0.0


def _fade() -> NDArray[np.float64]:
    sine = np.sin(np.pi * (np.arange(SQUARE_PX) + 0.5) / SQUARE_PX)
    return np.asarray(np.minimum.outer(sine, sine))


_FADE = _fade()
