"""Faces annotated by networks: several looks at each, of which the mean is kept where they agree.

A network that was trained on few faces by hand teaches a smaller one on many more (noisy student; Xie et al., CVPR
2020): the teachers see each face as it is, the student sees it worn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.errors import ModelFileError
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import ConvFitter, FitPlan
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder
from tracker.face.reference_frame import GreyPicture
from tracker.head.detector import FaceDetector
from tracker.markup import Markup
from tracker.types import Image, Points

# Each look by itself from one side: what the picture and its mirror image are said to be are two opinions.
_PLAN = FitPlan(2, False, (0.9, 1.1))
# Root mean square distance of the opinions from their mean, outer-eye distances: of a whole face, and of one point.
_AGREED, _SURE = 0.022, 0.04
# Mean confidence of a face below which nothing is believed.
_BELIEVED = 0.4
# How far points that are there already may be from what is said now, jaw aside: then it is the same face.
_SAME = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Taught:
    """What teachers say of a face.

    Attributes
    ----------
    points_xy : ndarray, shape (N, 2), float64, pixels
    sure : ndarray, shape (N,), bool
        Which of them they agree on.
    disagreement : float
        Root mean square over the opinions, mean over the points; outer-eye distances.
    """

    points_xy: Points
    sure: NDArray[np.bool_]
    disagreement: float

    @property
    def agreed(self) -> bool:
        """Whether the face as a whole is believed."""
        return self.disagreement < _AGREED


class Teachers:
    """Networks that annotate faces; holds work space, so it belongs to one thread.

    Parameters
    ----------
    models : sequence of FaceModel
        All of one markup, each with a network.

    Raises
    ------
    ModelFileError
        If one has no network or another markup.
    """

    def __init__(self, models: Sequence[FaceModel]) -> None:
        self._markup: Markup = models[0].shape.markup
        self._fitters: list[ConvFitter] = []
        for model in models:
            if model.network is None or model.shape.markup is not self._markup:
                raise ModelFileError(f"{model.name} cannot teach: it has no network, or points of another kind")
            fitter = ConvFitter(model.shape, ConvExperts(model.network, model.name))
            fitter.keep_views = False
            self._fitters.append(fitter)
        self._finder, self._detector = FaceFinder(models[0]), FaceDetector()
        self._shape = models[0].shape

    def found(self, image: Image) -> Points | None:
        """About where the most prominent face of a picture has its points; None where none is seen."""
        guess = self._finder.guess(GreyPicture(image), self._detector.detect(image))
        sure = [one for one, doubtful in zip(guess.hypotheses, guess.doubtful, strict=True) if not doubtful]
        if not sure:
            return None
        return self._shape.points_xy(max(sure, key=lambda one: one.parameters.pose.scale).parameters)

    def annotate(self, image: Image, known_xy: Points | None = None) -> Taught | None:
        """The points of a face.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        known_xy : ndarray, shape (N, 2), optional
            Rough points of the face that is meant. Without them it is the most prominent one.

        Returns
        -------
        Taught or None
            None where no face is seen or the teachers do not agree.
        """
        start = known_xy if known_xy is not None else self.found(image)
        if start is None:
            return None
        taught = self._opinion(GreyPicture(image), start)
        if taught is None or not taught.agreed or (known_xy is not None and not self._same(taught, known_xy)):
            return None
        return taught

    def _opinion(self, picture: GreyPicture, start: Points) -> Taught | None:
        width = picture.grey.shape[1]
        mirrored = GreyPicture(np.ascontiguousarray(picture.grey[:, ::-1]))
        answers, beliefs = [], []
        for fitter in self._fitters:
            seen = fitter.fit_many([picture], [start], _PLAN)[0]
            other = fitter.fit_many([mirrored], [self._markup.mirrored(start, width)], _PLAN)[0]
            answers += [seen.points_xy, self._markup.mirrored(other.points_xy, width)]
            beliefs += [seen.confidences.mean(), other.confidences.mean()]
        if np.mean(beliefs) < _BELIEVED:
            return None
        said = np.array(answers)
        mean = said.mean(axis=0)
        off = np.sqrt(((said - mean) ** 2).sum(axis=2).mean(axis=0)) / self._eye_distance(mean)
        return Taught(mean, off < _SURE, float(off.mean()))

    def _same(self, taught: Taught, known_xy: Points) -> bool:
        inner = np.setdiff1d(np.arange(len(known_xy)), self._markup.regions["jaw"])
        off = np.linalg.norm(taught.points_xy[inner] - known_xy[inner], axis=1).mean()
        return bool(off < _SAME * self._eye_distance(known_xy))

    def _eye_distance(self, points_xy: Points) -> float:
        left, right = self._markup.outer_eyes
        return float(np.linalg.norm(points_xy[right] - points_xy[left]))
