"""The faces of a folder, annotated or not: where there are no ``.pts`` files, faces are found and fitted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from tracker.annotation.log import logs_in
from tracker.errors import DataSetError, SourceError
from tracker.face.finder import FaceFinder
from tracker.face.model_file import shipped_face_model
from tracker.head.detector import FaceDetector
from tracker.markup import Markup, markup_of
from tracker.sources.picture_file import read_image
from tracker.sources.picture_folder import pictures_in
from tracker.training.data_set import AnnotatedFace, read_annotations
from tracker.words import later

MODEL = "exact"


def faces_of(
    folder: Path, layout: Markup | None, progress: Callable[[str, float], None]
) -> tuple[list[AnnotatedFace], Markup]:
    """Faces with their points: the annotated ones if there are any, else the most prominent one of each picture.

    Parameters
    ----------
    folder : Path
    layout : Markup or None
        What the points are, where it is a layout of somebody's own and the folder does not say so itself.
    progress : callable
        Told what is being done and the share done.

    Returns
    -------
    faces : list of AnnotatedFace
    markup : Markup
        What their points mean.

    Raises
    ------
    DataSetError
        If there is no such folder, nothing in it is a face, or nothing is known of its layout.
    """
    if not folder.is_dir():
        raise DataSetError(f"there is no folder {folder}; choose one with pictures of faces")
    if any(folder.rglob("*.pts")) or logs_in(folder):
        faces, known = read_annotations(folder, layout)
        return faces, known or _shipped(len(faces[0].points_xy))
    pictures = pictures_in(folder).pictures
    model, detector, faces = shipped_face_model(MODEL), FaceDetector(), []
    finder = FaceFinder(model)
    for number, path in enumerate(pictures):
        progress(later("finding the faces"), number / len(pictures))
        try:
            guess = finder.look(read_image(path), detector)
        except SourceError:
            continue
        if found := finder.fit_still([guess])[0]:
            points = found[0].fit.points_xy
            faces.append(AnnotatedFace(path.stem, path, points, np.ones(len(points), np.bool_)))
    if not faces:
        raise DataSetError(f"no face was found in the pictures of {folder}; choose another folder")
    return faces, model.shape.markup


def _shipped(point_count: int) -> Markup:
    try:
        return markup_of(point_count)
    except ValueError as error:
        raise DataSetError(
            f"nothing is known of a layout of {point_count} points; name its file with --layout"
        ) from error
