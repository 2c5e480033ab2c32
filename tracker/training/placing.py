"""Where the points of a layout of somebody's own lie on a face.

A model that finds faces at run time asks others what they see there: a glance, a box, a size. These know the mean face
of the 68 points. So the mean of another layout is laid onto it: by where that face is found in the same pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from tracker.annotation.fitting import face_at
from tracker.errors import DataSetError
from tracker.face.finder import FaceFinder
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import ShapeModel
from tracker.markup import Markup
from tracker.training.data_set import AnnotatedFace
from tracker.training.shape import laid_onto
from tracker.types import Detection, Image

Progress = Callable[[str, float], None]
DetectFaces = Callable[[Image], Sequence[Detection]]

_KNOWN_FACE = "fast"
_FEWEST_FOUND, _MOST_LOOKED_AT = 8, 60


def placed_on_face(
    model: ShapeModel, faces: Sequence[AnnotatedFace], detect: DetectFaces, progress: Progress
) -> ShapeModel:
    """The shape model in the frame of the mean face of 68 points.

    Parameters
    ----------
    model : ShapeModel
    faces : sequence of AnnotatedFace
        On which it was trained; some tens of them are looked at.
    detect : callable
    progress : callable

    Raises
    ------
    DataSetError
        If there are hardly any faces in the pictures that the program can find.
    """
    finder, seen = FaceFinder(shipped_face_model(_KNOWN_FACE)), []
    looked_at = faces[:: max(1, len(faces) // _MOST_LOOKED_AT)]
    for number, face in enumerate(looked_at):
        progress("where the points lie", number / len(looked_at))
        image = face.read_image()
        found = face_at(finder.find(GreyPicture(image), detect(image)), face.points_xy)
        if found is not None:
            seen.append(found.fit.parameters.pose.inverse().apply(face.points_xy))
    if len(seen) < _FEWEST_FOUND:
        raise DataSetError(
            f"in {len(seen)} of {len(looked_at)} pictures a face was found where the points are; use pictures of faces "
            "that are seen from the front and are not too small"
        )
    return laid_onto(model, _symmetric(np.median(seen, axis=0), model.markup))


def _symmetric(points_xy: NDArray[np.float64], markup: Markup) -> NDArray[np.float64]:
    return np.asarray(0.5 * (points_xy + points_xy[markup.mirror] * (-1.0, 1.0)))
