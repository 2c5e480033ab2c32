"""Voted pictures cut out again as the program cuts faces out of frames: by points that the tracker fits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.checked_file import taken_apart
from tracker.errors import DataSetError
from tracker.expression.face_crop import FaceCrop
from tracker.face.face_model import FaceModel
from tracker.training.voted_pictures import fitted_points
from tracker.whole_file import whole_file

Images = NDArray[np.uint8]


def framed_faces(images: Images, model: FaceModel, progress: Callable[[str, float], None]) -> Images:
    """The faces upright and of one size; a picture whose fit does not look like a face stays as it is.

    Parameters
    ----------
    images : ndarray, shape (n, 48, 48), uint8
    model : FaceModel
        One with a network.
    progress : callable
        Told (what, share done).
    """
    points, sure = fitted_points(images, model, progress)
    crop, framed = FaceCrop(), images.copy()
    for number in np.flatnonzero(sure):
        framed[number] = crop.grey(images[number], points[number])
    return framed


def kept_framed_faces(images: Images, make: Callable[[Images], Images], path: Path) -> Images:
    """What ``make`` makes of the pictures, kept in a file, as it takes long and a training may be stopped.

    Raises
    ------
    DataSetError
        If the file is damaged, or of other pictures.
    """
    if not path.exists():
        framed = make(images)
        with whole_file(path) as file:
            np.savez_compressed(file, framed=framed)
        return framed
    try:
        with taken_apart(), np.load(path, allow_pickle=False) as kept:
            framed = kept["framed"]
        if framed.shape != images.shape or framed.dtype != np.uint8:
            raise ValueError("it is of other pictures")
    except (OSError, ValueError) as error:
        raise DataSetError(f"{path.name} is damaged ({error}); delete it to start afresh") from error
    return np.asarray(framed, dtype=np.uint8)
