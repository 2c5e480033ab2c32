"""The faces of a folder, annotated or not: where there are no ``.pts`` files, faces are found and fitted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from tracker.errors import DataSetError, SourceError
from tracker.face.finder import FaceFinder
from tracker.face.model_file import shipped_face_model
from tracker.head.detector import FaceDetector
from tracker.sources.picture_file import read_image
from tracker.sources.picture_folder import pictures_in
from tracker.training.data_set import AnnotatedFace, read_folder
from tracker.words import later

MODEL = "exact"


def faces_of(folder: Path, progress: Callable[[str, float], None]) -> list[AnnotatedFace]:
    """Faces with their points: the annotated ones if there are any, else the most prominent one of each picture.

    Parameters
    ----------
    folder : Path
    progress : callable
        Told what is being done and the share done.

    Raises
    ------
    DataSetError
        If there is no such folder, or nothing in it is a face.
    """
    if not folder.is_dir():
        raise DataSetError(f"there is no folder {folder}; choose one with pictures of faces")
    if any(folder.rglob("*.pts")):
        return read_folder(folder)
    pictures = pictures_in(folder).pictures
    finder, detector, faces = FaceFinder(shipped_face_model(MODEL)), FaceDetector(), []
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
    return faces
