"""A model places the points of a picture, and says how sure it is: to be corrected, and to choose what comes next.

A model of the same layout places its own points. One of another layout serves as well, once a few pictures are
annotated: from where the points lie on the faces that it finds there, it is learnt where they lie on other faces.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tracker.annotation.marks import PointMarks, marks_of
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder, FoundFace
from tracker.face.shape_model import FaceParameters
from tracker.head.detector import FaceDetector
from tracker.markup import Markup
from tracker.types import Image, Points

# Annotated faces from which it is learnt where points lie.
FEWEST_TO_LEARN_FROM = 3
# Shape parameters that tell of it, and how little they are trusted: as if so many faces said that they tell nothing.
_MODES, _RIDGE = 12, 6.0
# A face belongs to points whose middle is nearer to its own than this, in its size.
_OWN = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class FittedPicture:
    """What a model makes of a picture.

    Attributes
    ----------
    parameters : FaceParameters
    points_xy : ndarray, shape (M, 2), pixels
        Of the model's own layout.
    score : float
        Estimated quality, about 0 to 1.
    """

    parameters: FaceParameters
    points_xy: Points
    score: float


class PictureFitter:
    """Finds the face in pictures; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : FaceModel
    """

    def __init__(self, model: FaceModel) -> None:
        self.markup = model.shape.markup
        self._sigmas = np.sqrt(model.shape.variances)
        self._finder, self._detector = FaceFinder(model), FaceDetector()

    def fit(self, image: Image, near: PointMarks | None = None) -> FittedPicture | None:
        """The most prominent face, or the one on which points were placed already; None where there is none.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        near : PointMarks, optional
        """
        found = self._finder.fit_still([self._finder.look(image, self._detector)])[0]
        placed = near.points_xy[np.isfinite(near.points_xy[:, 0])] if near is not None else np.empty((0, 2))
        one = face_at(found, placed) if len(placed) else next(iter(found), None)
        return None if one is None else FittedPicture(one.fit.parameters, one.fit.points_xy, one.score)

    def described(self, fitted: FittedPicture) -> NDArray[np.float64]:
        """What tells where other points lie on that face: 1, and shape parameters in standard deviations."""
        shape = (fitted.parameters.shape / self._sigmas)[:_MODES]
        return np.concatenate([[1.0], shape])


def face_at(found: Sequence[FoundFace], points_xy: Points) -> FoundFace | None:
    """The face to which points belong: the one whose middle is nearest to theirs, if it is on them at all."""
    middle = 0.5 * (points_xy.min(axis=0) + points_xy.max(axis=0))

    def away(one: FoundFace) -> float:
        pose = one.fit.parameters.pose
        return float(np.hypot(pose.x_px - middle[0], pose.y_px - middle[1]) / pose.scale)

    nearest = min(found, key=away, default=None)
    return nearest if nearest is not None and away(nearest) < _OWN else None


@dataclass(slots=True)
class PointPlacer:
    """Places the points of a layout on faces that a model has found.

    Parameters
    ----------
    markup : Markup
    fitter : PictureFitter
        Of the same layout or another one.
    """

    markup: Markup
    fitter: PictureFitter
    _faces: dict[str, tuple[NDArray[np.float64], Points]] = field(default_factory=dict)

    @property
    def is_direct(self) -> bool:
        """Whether the model's own points are those that are wanted."""
        return self.fitter.markup.name == self.markup.name and self.fitter.markup.text == self.markup.text

    @property
    def missing(self) -> int:
        """How many more pictures somebody has to annotate before anything can be placed."""
        return 0 if self.is_direct else max(0, FEWEST_TO_LEARN_FROM - len(self._faces))

    def knows(self, name: str) -> bool:
        """Whether it was learnt from a picture."""
        return name in self._faces

    def learn(self, name: str, fitted: FittedPicture | None, marks: PointMarks) -> None:
        """Learn from a picture whose points are right; from one that was changed anew."""
        if fitted is None or not marks.is_whole:
            self._faces.pop(name, None)
            return
        points = fitted.parameters.pose.inverse().apply(marks.points_xy)
        self._faces[name] = self.fitter.described(fitted), points

    def place(self, fitted: FittedPicture) -> PointMarks:
        """The points on a face, none of them hidden.

        Raises
        ------
        ValueError
            If nothing can be placed yet, see `missing`.
        """
        from scipy import linalg  # slow to load, and not needed before a picture is annotated

        if self.is_direct:
            return marks_of(fitted.points_xy)
        if self.missing:
            raise ValueError(f"{self.missing} more pictures have to be annotated first")
        rows = np.array([row for row, _ in self._faces.values()])
        goals = np.array([points.reshape(-1) for _, points in self._faces.values()])
        # The mean face of all is what nobody doubts.
        penalty = np.diag([0.0] + [_RIDGE] * (rows.shape[1] - 1))
        weights = linalg.solve(rows.T @ rows + penalty, rows.T @ goals, assume_a="sym")
        points = (self.fitter.described(fitted) @ weights).reshape(-1, 2)
        return marks_of(fitted.parameters.pose.apply(points))
