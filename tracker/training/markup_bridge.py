"""Carrying what one markup's model knows about finding a face over to a shape model in the other markup.

The initialiser and the validator are linear in what is seen around the points, and in the parameters; and the points of
the 68- and 71-point markups are the same places or lie between such. So both can be rewritten for the other markup. The
rewritten ones find a face well enough to start the patch experts, not as well as ones trained for that markup.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import linalg

from tracker.face.face_model import FaceModel
from tracker.face.initialiser import BoxRelation, Initialiser, RegressionStage
from tracker.face.shape_model import ShapeModel, Similarity, fit_similarity
from tracker.face.validator import Validator
from tracker.types import Points

Matrix = NDArray[np.float64]

_JAW_68, _JAW_71 = 17, 15
# Share of the variance of a shape parameter that is taken to be left when the other markup's regressors are done.
_UNSEEN = 0.1
# Each point after the jaw of the 71, as the mean of points of the 68.
_FROM_68: dict[int, tuple[int, ...]] = {
    15: (26,),
    16: (25, 24),
    17: (24, 23),
    18: (22,),
    19: (17,),
    20: (18, 19),
    21: (19, 20),
    22: (21,),
    23: (36,),
    24: (37, 38),
    25: (39,),
    26: (40, 41),
    27: (37, 38, 40, 41),
    28: (45,),
    29: (43, 44),
    30: (42,),
    31: (46, 47),
    32: (43, 44, 46, 47),
    33: (27,),
    34: (29, 31),
    35: (31,),
    36: (31, 32),
    37: (33,),
    38: (34, 35),
    39: (35,),
    40: (29, 35),
    41: (28, 29),
    42: (32,),
    43: (34,),
    **dict(zip(range(44, 56), ((point,) for point in range(48, 60)), strict=True)),
    56: (67,),
    57: (66,),
    58: (65,),
    59: (63,),
    60: (62,),
    61: (61,),
    62: (30,),
    63: (37,),
    64: (38,),
    65: (40,),
    66: (41,),
    67: (44,),
    68: (43,),
    69: (47,),
    70: (46,),
}
# The point of the 71 nearest to each after the jaw of the 68: what is seen there stands for what the other saw.
_NEAREST_71 = (
    *(19, 20, 20, 21, 22, 18, 17, 16, 16, 15),
    *(33, 41, 41, 62, 36, 42, 37, 43, 38),
    *(23, 63, 64, 25, 65, 66, 30, 68, 67, 28, 70, 69),
    *(44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55),
    *(44, 61, 60, 59, 50, 58, 57, 56),
)


def points_71_from_68(points_xy: Points) -> Points:
    """The 71 points of a face from its 68, shape (..., 71, 2)."""
    return np.asarray(np.einsum("ij,...jk->...ik", mixture_71(), points_xy))


def carried_over(donor: FaceModel, shape: ShapeModel) -> tuple[Initialiser, Validator, NDArray[np.float64]]:
    """Initialiser, validator and shape errors for a 71-point shape model, from a 68-point face model.

    Parameters
    ----------
    donor : FaceModel
        Of 68 points.
    shape : ShapeModel
        Of 71 points.
    """
    bridge = _Bridge(donor.shape, shape)
    old = donor.initialiser
    initialiser = Initialiser(
        relations={view: bridge.relation(relation) for view, relation in old.relations.items()},
        starts={view: bridge.shape_of(start) for view, start in old.starts.items()},
        stages=tuple(bridge.stage(stage) for stage in old.stages),
    )
    validator = Validator(donor.validator.layout, bridge.seen(donor.validator.weights[None])[0], donor.validator.bias)
    errors = (bridge.shape_change**2) @ donor.shape_errors
    return initialiser, validator, np.asarray(errors + _UNSEEN * shape.variances)


class _Bridge:
    """The linear maps between two shape models."""

    def __init__(self, old: ShapeModel, new: ShapeModel) -> None:
        self._old, self._new = old, new
        self._new_from_old = fit_similarity(points_71_from_68(old.mean_xy), new.mean_xy)
        turned = Similarity(self._new_from_old.a, self._new_from_old.b, 0.0, 0.0)
        modes = points_71_from_68(old.modes.reshape(old.mode_count, -1, 2))
        changes = turned.apply(modes).reshape(old.mode_count, -1)
        self.shape_change: Matrix = np.asarray(linalg.lstsq(new.modes.T, changes.T)[0], dtype=np.float64)

    def relation(self, old: BoxRelation) -> BoxRelation:
        """Where the new mean face lies in a box in which the old one lies there."""
        pose = Similarity(old.scale, 0.0, old.x, old.y).after(self._new_from_old.inverse())
        return BoxRelation(pose.x_px, pose.y_px, pose.scale)

    def shape_of(self, old: NDArray[np.float64]) -> NDArray[np.float64]:
        """The shape parameters of the same face."""
        return self._new.clamped(self.shape_change @ old)

    def stage(self, old: RegressionStage) -> RegressionStage:
        """A regressor that sees the new points and predicts the new parameters."""
        change = np.zeros((4 + self._new.mode_count, 4 + self._old.mode_count))
        change[:4, :4] = self._pose_change()
        change[4:, 4:] = self.shape_change
        weights = (change @ self.seen(old.weights)).astype(np.float32)
        return RegressionStage(old.layout, weights, (change @ old.bias).astype(np.float32))

    def seen(self, weights: NDArray[np.float32]) -> NDArray[np.float32]:
        """Weights on what is seen around the old points, (rows, length), as weights on the new ones."""
        rows, old_count = len(weights), len(self._old.mean_xy)
        each = weights.reshape(rows, old_count, -1)
        moved = np.zeros((rows, len(self._new.mean_xy), each.shape[2]), dtype=np.float32)
        for point, nearest in enumerate(_nearest()):
            moved[:, nearest] += each[:, point]
        return moved.reshape(rows, -1)

    def _pose_change(self) -> Matrix:
        """Takes (a - 1, b, x, y) of a step in the old frame to the same step in the new frame."""
        there, back = self._new_from_old, self._new_from_old.inverse()
        columns = []
        for unit in np.eye(4):
            step = there.after(Similarity(1.0 + unit[0], unit[1], unit[2], unit[3])).after(back)
            columns.append([step.a - 1.0, step.b, step.x_px, step.y_px])
        return np.array(columns).T


def mixture_71() -> Matrix:
    """Shape (71, 68): each of the 71 points as a mean of the 68."""
    mixture = np.zeros((71, 68))
    for point in range(_JAW_71):
        place = point * (_JAW_68 - 1) / (_JAW_71 - 1)
        before = min(int(place), _JAW_68 - 2)
        mixture[point, before], mixture[point, before + 1] = before + 1 - place, place - before
    for point, parts in _FROM_68.items():
        mixture[point, list(parts)] = 1.0 / len(parts)
    return mixture


def _nearest() -> list[int]:
    """For each of the 68 points the nearest of the 71."""
    jaw = [round(point * (_JAW_71 - 1) / (_JAW_68 - 1)) for point in range(_JAW_68)]
    return [*jaw, *_NEAREST_71]
