"""Faces held in memory for training: grey pictures, their mirror images, and their place in the shape model's terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zlib import crc32

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, ShapeModel
from tracker.markup import Markup
from tracker.training.augmentation import AccessoryAugmentation, augmented
from tracker.training.data_set import AnnotatedFace
from tracker.types import Image, Points

# Larger pictures are reduced to this outer-eye distance: nothing is ever looked at more closely.
_EYE_DISTANCE_PX = 110.0


@dataclass(frozen=True, slots=True, eq=False)
class TrainingFace:
    """A face ready to be looked at.

    Attributes
    ----------
    name : str
    photograph : str
    mirrored : bool
    picture : GreyPicture
    points_xy : ndarray, shape (N, 2), pixels of `picture`
    truth : FaceParameters
        The nearest face of the shape model.
    size : float
        Pixels of `picture` for one pixel of the picture on disk.
    visible : ndarray, shape (N,), bool, or None
        False where something covers the point; None: all are seen.
    """

    name: str
    photograph: str
    mirrored: bool
    picture: GreyPicture
    points_xy: Points
    truth: FaceParameters
    size: float
    visible: NDArray[np.bool_] | None = None


def load_face(
    face: AnnotatedFace, model: ShapeModel, mirrored: bool = False, wear: AccessoryAugmentation | None = None
) -> TrainingFace:
    """Read one face, mirrored or as it is, worn or whole. The same face always gets the same wear."""
    grey = cv2.cvtColor(face.read_image(), cv2.COLOR_BGR2GRAY)
    image, points, size = _reduced(np.asarray(grey, dtype=np.uint8), face.points_xy, model.markup)
    visible = face.visible
    if mirrored:
        visible = visible[model.markup.mirror]
        image, points = image[:, ::-1], model.markup.mirrored(points, image.shape[1])
    if wear is not None:
        image = augmented(image, points, wear, np.random.default_rng([wear.seed, crc32(face.name.encode())]))
    truth = model.project(points)
    clamped = FaceParameters(truth.pose, model.clamped(truth.shape))
    return TrainingFace(face.name, face.photograph, mirrored, GreyPicture(image), points, clamped, size, visible)


def load_faces(
    faces: Iterable[AnnotatedFace], model: ShapeModel, wear: AccessoryAugmentation
) -> Iterator[TrainingFace]:
    """Every face as it is, then its mirror image, which may be worn."""
    for face in faces:
        yield load_face(face, model)
        yield load_face(face, model, mirrored=True, wear=wear)


def _reduced(grey: Image, points_xy: Points, markup: Markup) -> tuple[Image, Points, float]:
    left, right = markup.outer_eyes
    size = _EYE_DISTANCE_PX / float(np.linalg.norm(points_xy[right] - points_xy[left]))
    if size >= 1.0:
        return grey, points_xy, 1.0
    height, width = grey.shape
    target = (round(width * size), round(height * size))
    small = cv2.resize(grey, target, interpolation=cv2.INTER_AREA)
    scale = np.array([target[0] / width, target[1] / height])
    # Pixel centres are at integers, so it is the outer edges that scale.
    return np.asarray(small, dtype=np.uint8), (points_xy + 0.5) * scale - 0.5, float(scale[0])
