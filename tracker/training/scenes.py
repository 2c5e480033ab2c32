"""Pictures with the places where faces are, might be, and are not: what a judge of faces learns "no" from."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import GLANCE, ConvFitter
from tracker.face.face_model import FaceModel
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.head.cascade_search import CascadeSearch, Hit
from tracker.head.detector import FRONTAL, PROFILE_LEFT, PROFILE_RIGHT, face_search
from tracker.training.data_set import AnnotatedFace
from tracker.types import Box, Image, Points

# Pictures are kept with this outer-eye distance at most: the network's crop has half of it.
_EYE_PX = 60.0
# Cascades look in a picture of this longest side; windows nearer than this share of their size are one place.
_SEARCHED_PX = 400
_FACTOR, _LEAST_PX, _SAME_WINDOW = 1.15, 20, 0.4
_MOST_PLACES = 8
# A place is told from another one by this share of its size.
_APART = 0.35
# And lies on it within this one.
_INSIDE = 0.8
# Log-likelihood of the network's fit from which a place may hold somebody whom nobody has annotated.
_PERHAPS = 4.5


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A picture and its places, each the pose of the mean face laid there.

    Attributes
    ----------
    name : str
    picture : GreyPicture
    faces : tuple of Similarity
        Where there is a face.
    perhaps : tuple of Similarity
        Where there may be one.
    tempting : tuple of Similarity
        Where there is none, or not there, but the cascades see one.
    """

    name: str
    picture: GreyPicture
    faces: tuple[Similarity, ...] = ()
    perhaps: tuple[Similarity, ...] = ()
    tempting: tuple[Similarity, ...] = ()


def annotated_picture(face: AnnotatedFace, mean_xy: Points) -> tuple[GreyPicture, Similarity]:
    """The picture of an annotated face, reduced to what a judge looks at, and the face's pose in it."""
    grey = cv2.cvtColor(face.read_image(), cv2.COLOR_BGR2GRAY)
    pose = fit_similarity(mean_xy, face.points_xy)
    share = min(1.0, _EYE_PX / pose.scale)
    size = (max(1, round(grey.shape[1] * share)), max(1, round(grey.shape[0] * share)))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    # Pixel centres are at integers, so it is the outer edges that scale.
    x, y = (share * (value + 0.5) - 0.5 for value in (pose.x_px, pose.y_px))
    return GreyPicture(np.asarray(small, np.uint8)), Similarity(share * pose.a, share * pose.b, x, y)


class Surveyor:
    """Finds in pictures whatever a cascade takes for a face, and asks a landmark network about each place.

    Parameters
    ----------
    model : FaceModel
        With a network. One that was trained on the pictures that are surveyed, not on any that are to judge by.
    """

    def __init__(self, model: FaceModel) -> None:
        assert model.network is not None
        self._model = model
        self._fitter = ConvFitter(model.shape, ConvExperts(model.network, model.name))
        self._fitter.keep_views = False
        self._search: CascadeSearch = face_search()

    def places(self, picture: GreyPicture) -> list[tuple[Similarity, float]]:
        """Pose and log-likelihood of what the cascades see, the likeliest first, each place once."""
        found = []
        for box, view in self._boxes(picture.grey):
            start = self._model.initialiser.start(box, view)
            fit = self._fitter.fit(picture, self._model.shape.points_xy(start), GLANCE)
            # A fit that says nothing may have gone anywhere: the box is what tempts.
            sure = fit.log_likelihood > _PERHAPS
            found.append((fit.parameters.pose if sure else start.pose, fit.log_likelihood))
        found.sort(key=lambda one: -one[1])
        kept: list[tuple[Similarity, float]] = []
        for pose, likelihood in found:
            if not any(_near(pose, other) for other, _ in kept):
                kept.append((pose, likelihood))
        return kept

    def scene(self, name: str, picture: GreyPicture, faces: Sequence[Similarity]) -> Scene:
        """The picture with its places; those at one of the faces are left out."""
        perhaps: list[Similarity] = []
        tempting: list[Similarity] = []
        for pose, likelihood in self.places(picture):
            if any(_near(pose, face) for face in faces):
                continue
            # Where one face is, there is no other one: a mouth that is taken for one, for instance.
            known = likelihood <= _PERHAPS or any(_overlap(pose, face) for face in faces)
            (tempting if known else perhaps).append(pose)
        return Scene(name, picture, tuple(faces), tuple(perhaps), tuple(tempting))

    def _boxes(self, grey: Image) -> Iterator[tuple[Box, str]]:
        share = min(1.0, _SEARCHED_PX / max(grey.shape))
        size = (max(1, round(grey.shape[1] * share)), max(1, round(grey.shape[0] * share)))
        small = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
        self._search.prepare(small, _FACTOR, _LEAST_PX)
        for view in (FRONTAL, PROFILE_LEFT, PROFILE_RIGHT):
            known = view if view in self._model.initialiser.relations else FRONTAL
            for hit in _apart(sorted(self._search.find(view, 0), key=lambda one: -one.score)):
                x_px = (hit.x_px + 0.5 * hit.width_px) / share - 0.5
                y_px = (hit.y_px + 0.5 * hit.height_px) / share - 0.5
                yield Box(x_px, y_px, hit.width_px / share, hit.height_px / share), known


def _apart(hits: Sequence[Hit]) -> list[Hit]:
    """The first of those that are about one place."""
    kept: list[Hit] = []
    for hit in hits:
        reach = _SAME_WINDOW * hit.width_px
        if not any(abs(hit.x_px - one.x_px) + abs(hit.y_px - one.y_px) < reach for one in kept):
            kept.append(hit)
    return kept[:_MOST_PLACES]


def _overlap(first: Similarity, second: Similarity) -> bool:
    """Whether the middle of one face lies on the other."""
    shift = math.hypot(first.x_px - second.x_px, first.y_px - second.y_px)
    return shift < _INSIDE * max(first.scale, second.scale)


def _near(first: Similarity, second: Similarity) -> bool:
    """Whether two poses are of one place and about one size."""
    size = math.sqrt(first.scale * second.scale)
    shift = math.hypot(first.x_px - second.x_px, first.y_px - second.y_px) / size
    return max(shift, abs(math.log(first.scale / second.scale))) < _APART
