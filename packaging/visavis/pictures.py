"""Faces in still pictures."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from math import radians
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.face.finder import FaceFinder, FoundFace, Guess
from tracker.face.model_file import model_by_name
from tracker.face.still_face import StillFaces
from tracker.head.detector import FaceDetector
from tracker.sources.picture_file import PictureFile
from tracker.types import Box, Image, Points, Rotation


@dataclass(frozen=True, slots=True, eq=False)
class PictureFace:
    """A face in a still picture.

    Attributes
    ----------
    points_xy : ndarray, shape (N, 2), float64, pixels
        The landmarks; 68 in the iBUG order.
    score : float
        0 (no face) to 1 (exact).
    box : Box
        The face as a detector would frame it.
    rotation : Rotation or None
        How the head is turned; None where that is not known.
    place_m : ndarray, shape (3,), float64, metres, or None
        The point between the eyes in the camera's frame; None without the camera's angle of view.
    seen : ndarray, shape (N,), bool
        Which points are seen, rather than guessed.
    """

    points_xy: Points
    score: float
    box: Box
    rotation: Rotation | None
    place_m: Points | None
    seen: NDArray[np.bool_]


def read_picture(path: str | os.PathLike[str]) -> Image:
    """The first picture in a file, turned as it says.

    Parameters
    ----------
    path : path-like

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, BGR

    Raises
    ------
    SourceError
        If it cannot be read.
    """
    with closing(PictureFile(Path(path).expanduser())) as file:
        return file.read()[0].shown


class PictureFitter:
    """Finds and fits the faces in still pictures; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : str
        A face model by its name, or a file of your own (``.npz``).
    horizontal_fov_deg : float, optional
        The angle of view of the camera that took the pictures, degrees, where that is known.

    Raises
    ------
    VisavisError
        If there is no such model, or it is damaged.
    """

    def __init__(self, model: str = "conv", *, horizontal_fov_deg: float | None = None) -> None:
        face_model = model_by_name(model)
        self._finder, self._detector = FaceFinder(face_model), FaceDetector()
        fov_rad = None if horizontal_fov_deg is None else radians(horizontal_fov_deg)
        self._telling = StillFaces(face_model, fov_rad)

    def fit(self, picture: str | os.PathLike[str] | Image) -> list[PictureFace]:
        """All faces in a picture, the largest and most central one first; none where there is none.

        Parameters
        ----------
        picture : path-like, or ndarray, shape (height, width, 3), uint8, BGR

        Raises
        ------
        SourceError
            If it cannot be read.
        """
        guess = self._finder.look(image_of(picture), self._detector)
        return [self._told(found, guess) for found in self._finder.fit_still([guess])[0]]

    def _told(self, found: FoundFace, guess: Guess) -> PictureFace:
        told = self._telling.of(found, guess.picture)
        return PictureFace(found.fit.points_xy, told.score, told.box, told.rotation, told.place_m, told.seen)


def fit_picture(picture: str | os.PathLike[str] | Image, model: str = "conv") -> list[PictureFace]:
    """The faces in one picture; for many, keep a `PictureFitter`, which reads its model only once.

    Parameters
    ----------
    picture, model
        As there.

    Raises
    ------
    VisavisError
        If the picture cannot be read, or there is no such model.
    """
    return PictureFitter(model).fit(picture)


def image_of(picture: str | os.PathLike[str] | Image) -> Image:
    """The picture itself, or the one in a file."""
    return np.ascontiguousarray(picture) if isinstance(picture, np.ndarray) else read_picture(picture)
