"""The average of annotated faces: warped to their mean shape and averaged.

``python -m tracker.training.average_face FOLDER`` makes ``assets/masks/average.*`` anew from a folder of pictures with
``.pts`` files. No photograph enters the project: what is written is the mean of hundreds of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import radians
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.face_canvas import FaceCanvas, FaceWarp
from tracker.effects.mask import Mask, save_mask
from tracker.errors import DataSetError, VisavisError
from tracker.markup import IBUG_68, Markup
from tracker.pose.estimator import weak_perspective
from tracker.pose.rotation import rotation_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.training.data_set import AnnotatedFace, read_folder, stack
from tracker.training.shape import procrustes
from tracker.types import Image, Points
from tracker.words import later

CANVAS = FaceCanvas()
LARGEST_YAW_RAD = radians(15)
LARGEST_PITCH_RAD = radians(15)
# Opening of the lips, as a share of the outer-eye distance: beyond it teeth would show through the mean lips.
_WIDEST_MOUTH = 0.06
_INNER_LIPS = (62, 66)
_SHARPENING, _SHARPENING_PX = 0.8, 1.8
# Mean grey of every face before averaging.
_BRIGHTNESS = 150.0

SOURCE = "average of {count} faces of the Helen and AFW sets, annotated by the iBUG group; made by this project"
TERMS = (
    "The annotations that led the warp are for research use; the photographs, none of which is contained, "
    "are their owners'. The average shows no person."
)


@dataclass(frozen=True, slots=True, eq=False)
class AverageFace:
    """The mean of faces.

    Attributes
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (N, 2), float64, pixels
        Of the mean shape.
    count : int
        Of how many faces.
    """

    image: Image
    points_xy: Points
    count: int


def average_face(faces: Iterable[AnnotatedFace]) -> Mask:
    """Average of annotated faces that look into the camera with their lips closed, mirror-symmetric, as a mask.

    Parameters
    ----------
    faces : iterable of AnnotatedFace
        68 points each, with pictures.

    Raises
    ------
    DataSetError
        If no face is left, or a picture cannot be read.
    """
    made = average_of(looking_ahead(faces), IBUG_68, symmetric=True)
    return Mask("average", "Average face", made.image, made.points_xy, SOURCE.format(count=made.count), TERMS)


def average_of(
    faces: Sequence[AnnotatedFace],
    markup: Markup,
    *,
    symmetric: bool,
    progress: Callable[[str, float], None] = lambda what, share: None,
) -> AverageFace:
    """Average of annotated faces.

    Each face is warped to the mean shape by triangles between its points (piecewise affine), and its brightness is
    brought to the same mean; pixels outside a photograph do not count.

    Parameters
    ----------
    faces : sequence of AnnotatedFace
        With pictures.
    markup : Markup
        Of all of them; the mean shape is symmetric.
    symmetric : bool
        Whether the picture is averaged with its mirror image too.
    progress : callable
        Told what is being done and the share done.

    Raises
    ------
    DataSetError
        If there is no face, or a picture cannot be read.
    """
    if not faces:
        raise DataSetError("there is no face to average; choose a folder of pictures with faces")
    mean_xy, _ = procrustes(stack(list(faces)), markup)
    warp, width, height = FaceWarp(mean_xy, CANVAS), *CANVAS.size_px
    colours, counts = np.zeros((height, width, 3)), np.zeros((height, width))
    skin = _inside(CANVAS.pose.apply(mean_xy))
    for number, face in enumerate(faces):
        progress(later("averaging"), number / len(faces))
        warped, seen = warp.draw(face.read_image(), face.points_xy, mean_xy)
        # What is black all over, or lies outside its photograph, tells nothing.
        if warped[seen & skin].any():
            colours[seen] += warped[seen] * (_BRIGHTNESS / warped[seen & skin].mean())
            counts += seen
    mean = colours / np.maximum(counts, 1)[..., None]
    if symmetric:
        mean = 0.5 * (mean + mean[:, ::-1])
    return AverageFace(_sharpened(mean), CANVAS.pose.apply(mean_xy), len(faces))


def looking_ahead(faces: Iterable[AnnotatedFace]) -> list[AnnotatedFace]:
    """Those of 68 points that look into the camera with their lips closed.

    Raises
    ------
    DataSetError
        If there is none.
    """
    named = [face for face in faces if len(face.points_xy) == IBUG_68.point_count]
    chosen = [face for face in named if is_frontal(face.points_xy) and has_closed_lips(face.points_xy)]
    if not chosen:
        raise DataSetError("no face of the data set looks into the camera with its lips closed")
    return chosen


def is_frontal(points_xy: Points) -> bool:
    """Whether 68 points show a face turned by less than 15 degrees."""
    turn, _, _, _ = weak_perspective(points_xy, shipped_shape_3d().mean_m, np.ones(len(points_xy)))
    rotation = rotation_of(turn)
    return abs(rotation.yaw_rad) < LARGEST_YAW_RAD and abs(rotation.pitch_rad) < LARGEST_PITCH_RAD


def has_closed_lips(points_xy: Points) -> bool:
    """Whether the lips of a face of 68 points touch, or nearly."""
    left, right = IBUG_68.outer_eyes
    upper, lower = _INNER_LIPS
    eyes = np.linalg.norm(points_xy[right] - points_xy[left])
    return bool(np.linalg.norm(points_xy[lower] - points_xy[upper]) < _WIDEST_MOUTH * eyes)


def _inside(points_xy: Points) -> NDArray[np.bool_]:
    """Pixels of the canvas within the outline of the points."""
    width, height = CANVAS.size_px
    hull = cv2.convexHull(np.round(points_xy).astype(np.int32))
    return np.asarray(cv2.fillConvexPoly(np.zeros((height, width), np.uint8), hull, 1) > 0)


def _sharpened(picture: NDArray[np.float64]) -> Image:
    """What averaging has blurred made crisper (unsharp masking)."""
    blurred = cv2.GaussianBlur(picture, (0, 0), _SHARPENING_PX)
    return np.clip(picture + _SHARPENING * (picture - blurred) + 0.5, 0, 255).astype(np.uint8)


def main() -> None:
    """Make ``average.png``, ``.pts`` and ``.toml`` anew."""
    if len(sys.argv) != 2:
        raise SystemExit("usage: python -m tracker.training.average_face FOLDER")
    target = Path(__file__).resolve().parents[2] / "assets" / "masks"
    try:
        save_mask(average_face(read_folder(Path(sys.argv[1]))), target)
    except VisavisError as error:
        raise SystemExit(str(error)) from error


if __name__ == "__main__":
    main()
