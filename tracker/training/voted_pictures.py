"""Small pictures of faces with people's votes, fitted by the tracker: what classifiers of shapes are calibrated on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.errors import DataSetError
from tracker.expression.pose_free import ShapeReader
from tracker.face.face_model import FaceModel
from tracker.face.fitting import Hypothesis, make_fitting
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.readings import Emotion
from tracker.types import Points

Array = NDArray[np.float64]
Progress = Callable[[str, float], None]

# The pictures are enlarged as faces from afar are, with some border about them.
_UP, _BORDER_PX = 4, 8
# Faces fill these pictures: outer-eye distance and how far below the middle they stand, shares of the width.
_STARTS = ((0.56, 0.06), (0.50, 0.08), (0.62, 0.0))
_GOOD_ENOUGH = 0.75


@dataclass(frozen=True, slots=True, eq=False)
class VotedPictures:
    """Pictures of an expression that most voters agree on.

    Attributes
    ----------
    images : ndarray, shape (T, side, side), uint8
    emotions : tuple of Emotion
        What most voters said; never unknown or no face.
    """

    images: NDArray[np.uint8]
    emotions: tuple[Emotion, ...]

    def some(self, count: int, seed: int) -> VotedPictures:
        """At most so many of them, drawn by chance."""
        chosen = np.random.default_rng(seed).permutation(len(self.images))[:count]
        return VotedPictures(self.images[chosen], tuple(self.emotions[one] for one in chosen))


def read_voted_pictures(path: Path) -> VotedPictures:
    """Read ``images``, ``votes`` and ``names`` (FER+'s ten) of a ``.npz``.

    Raises
    ------
    DataSetError
        If it is missing or holds something else.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            images, votes, names = file["images"], file["votes"], [str(name) for name in file["names"]]
        known = [Emotion(name) for name in names[: len(Emotion)]]
        if images.dtype != np.uint8 or images.ndim != 3 or votes.shape != (len(images), len(names)):
            raise ValueError("its arrays do not belong together")
    except (OSError, ValueError, KeyError) as error:
        raise DataSetError(f"{path} holds no pictures with votes ({error})") from error
    most = votes.argmax(axis=1)
    kept = np.flatnonzero(most < len(known))
    return VotedPictures(images[kept], tuple(known[most[one]] for one in kept))


def fitted_points(images: NDArray[np.uint8], model: FaceModel, progress: Progress) -> tuple[Points, NDArray[np.bool_]]:
    """Points of the faces in the pictures, shape (T, 68, 2), pixels, and whether the fit looks like a face, (T,).

    Parameters
    ----------
    images : ndarray, shape (T, side, side), uint8
    model : FaceModel
        One with a network.
    progress : callable
    """
    fitting = make_fitting(model)
    points, sure = np.zeros((len(images), len(model.shape.mean_xy), 2)), np.zeros(len(images), bool)
    for number, image in enumerate(images):
        progress("fitting the voted pictures", number / len(images))
        side = _UP * image.shape[1]
        large = cv2.resize(image, (side, side), interpolation=cv2.INTER_CUBIC)
        border = _UP * _BORDER_PX
        large = cv2.copyMakeBorder(large, border, border, border, border, cv2.BORDER_REPLICATE)
        picture = GreyPicture(np.ascontiguousarray(np.repeat(large[..., None], 3, axis=2)))
        best: Hypothesis | None = None
        for scale, below in _STARTS:
            middle = 0.5 * large.shape[0]
            pose = Similarity(scale * side, 0.0, middle, middle + below * side)
            one = fitting.fit_coarse(picture, FaceParameters(pose, np.zeros(model.shape.mode_count)))
            best = one if best is None or one.score > best.score else best
            if best.score > _GOOD_ENOUGH:
                break
        assert best is not None
        fit = fitting.follow(picture, best.parameters)
        points[number] = (fit.points_xy - border + 0.5) / _UP - 0.5
        sure[number] = fitting.evidence(fitting.rank(picture, fit), fit) > 0
    return points, sure


def sigmas_of(points_xy: Points) -> Array:
    """Shape parameters of fitted faces, shape (T, K); a row of NaN where there are none."""
    reader = ShapeReader()
    rows = [reader.of_points(one) for one in points_xy]
    return np.array([np.full(reader.model.mode_count, np.nan) if row is None else row for row in rows])
