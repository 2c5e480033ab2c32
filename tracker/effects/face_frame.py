"""The upright, size-free frame of a face: what displacements are stored in, and what faces are compared in.

Its origin is the middle of the mean face, its axes are the face's own, x to the right and y down in the picture of an
upright face, its unit is the outer-eye distance. It is taken from the mean of the 3-D shape model, which no model of
the face's look has a part in; so what is stored in it survives another face model.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tracker.face.shape_model import fit_similarity
from tracker.markup import IBUG_68
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Points, read_only

POINTS = IBUG_68.point_count
FOREHEAD_POINTS = 7
CONTROL_POINTS = POINTS + FOREHEAD_POINTS

# The forehead's edge, as an arch over the ends of the jaw, this high for a head as wide as 1.
_FOREHEAD_HEIGHT = 0.62
_FOREHEAD_ANGLES_RAD = np.deg2rad(np.linspace(158.0, 22.0, FOREHEAD_POINTS))


@lru_cache(maxsize=1)
def mean_face() -> Points:
    """The mean face, shape (68, 3): x, y and, away from the viewer, z, in outer-eye distances; its mean is 0.

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """
    mean_m = shipped_shape_3d().mean_m
    left, right = IBUG_68.outer_eyes
    centred = mean_m - mean_m.mean(axis=0)
    return read_only(centred / np.linalg.norm(mean_m[left] - mean_m[right]))  # type: ignore[return-value]


@lru_cache(maxsize=1)
def mean_controls_xy() -> Points:
    """The mean face's 68 points and 7 of the forehead's edge, from the left of the picture to the right; shape (75, 2).

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """
    face_xy = mean_face()[:, :2]
    jaw = IBUG_68.regions["jaw"]
    left, right = face_xy[jaw[0]], face_xy[jaw[-1]]
    middle, half = 0.5 * (left + right), 0.5 * float(np.linalg.norm(right - left))
    arch = np.stack([np.cos(_FOREHEAD_ANGLES_RAD), -2 * _FOREHEAD_HEIGHT * np.sin(_FOREHEAD_ANGLES_RAD)], axis=1)
    return read_only(np.vstack([face_xy, middle + half * arch]))  # type: ignore[return-value]


@dataclass(frozen=True, slots=True, eq=False)
class FaceFrame:
    """Where the frame of one face lies in a picture.

    Attributes
    ----------
    axes : ndarray, shape (2, 2), float64
        Picture pixels for one unit of x (first column) and of y (second). Not a mere turn: a face that looks aside is
        foreshortened, and what is done to it has to be too.
    origin_xy : ndarray, shape (2,), float64, pixels
    unit_px : float
        Outer-eye distance of the mean face at the size of this one.
    """

    axes: NDArray[np.float64]
    origin_xy: Points
    unit_px: float

    def in_picture(self, points: Points) -> Points:
        """Points (N, 2) of the frame, in the picture."""
        return points @ self.axes.T + self.origin_xy

    def moves_in_picture(self, moves: Points) -> Points:
        """Displacements (N, 2) of the frame, in pixels."""
        return moves @ self.axes.T


def face_width(points_xy: Points) -> float:
    """From ear to ear along the picture's rows, of 68 points."""
    return float(np.ptp(points_xy[IBUG_68.regions["jaw"], 0]))


def face_frame(points_xy: Points) -> FaceFrame:
    """The frame of a face: the affine map of the mean face that comes nearest to its points.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), float64, pixels
    """
    mean_xy = mean_face()[:, :2]
    axes = np.linalg.lstsq(mean_xy, points_xy - points_xy.mean(axis=0), rcond=None)[0].T
    return FaceFrame(axes, points_xy.mean(axis=0), fit_similarity(mean_xy, points_xy).scale)
