"""The head behind the points of a still face: its turn, and its shape with the expression told from who it is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tracker.pose.estimator import weak_perspective
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Points

Array = NDArray[np.float64]

_ROUNDS = 12
# How far a point placed by hand lies from the model's, in metres; and the jaw line's, which slides as a head turns.
_SIGMA_M, _JAW_SIGMA_M = 0.002, 0.006
_JAW = slice(0, 17)
# Expressions that are told from identity: opening and drawing out the mouth, lids and brows.
_EXPRESSIONS = 3


@dataclass(frozen=True, slots=True, eq=False)
class HeadShape:
    """A head as its points in a picture tell it.

    Attributes
    ----------
    turn : ndarray, shape (3, 3), float64
        From the head frame to the camera's.
    px_per_m : float
    middle_m, middle_xy : ndarray, shapes (3,) and (2,)
        A place of the head, and where it is seen.
    parameters : ndarray, shape (K,), float64
        Of the 3-D shape model.
    """

    turn: Array
    px_per_m: float
    middle_m: Array
    middle_xy: Array
    parameters: Array

    @property
    def yaw_rad(self) -> float:
        """How far it is turned to a side, 0 or more."""
        return float(np.arctan2(abs(self.turn[0, 2]), self.turn[2, 2]))

    def neutral(self) -> Array:
        """Its parameters without the expression, shape (K,)."""
        basis = expression_basis()
        return np.asarray(self.parameters - basis.T @ (basis @ self.parameters))

    def seen(self, parameters: Array, turn: Array | None = None) -> Points:
        """Where the points of such a head are seen, shape (68, 2), pixels; with another turn about its middle."""
        turned = (shipped_shape_3d().shape_m(parameters) - self.middle_m) @ (self.turn if turn is None else turn).T
        return np.asarray(self.middle_xy + self.px_per_m * turned[:, :2])


@lru_cache(maxsize=1)
def expression_basis() -> Array:
    """Orthonormal directions of the parameters that are expressions, shape (3, K)."""
    return shipped_shape_3d().expression_basis(_EXPRESSIONS)[0]


def head_shape(points_xy: Points) -> HeadShape:
    """The likeliest head for the points of a face seen from afar.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), float64, pixels

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """
    model = shipped_shape_3d()
    sigma_m = np.full(len(model.mean_m), _SIGMA_M)
    sigma_m[_JAW] = _JAW_SIGMA_M
    weights = (_SIGMA_M / sigma_m) ** 2
    parameters = np.zeros(model.mode_count)
    prior = np.diag(1.0 / model.variances)
    for _ in range(_ROUNDS):
        turn, scale, middle_m, middle_xy = weak_perspective(points_xy, model.shape_m(parameters), weights)
        modes = (model.modes @ turn[:2].T / sigma_m[:, None]).reshape(model.mode_count, -1)
        mean = (model.mean_m - middle_m) @ turn[:2].T
        missing = (((points_xy - middle_xy) / scale - mean) / sigma_m[:, None]).reshape(-1)
        parameters = np.linalg.solve(modes @ modes.T + prior, modes @ missing)
    return HeadShape(turn, scale, middle_m, middle_xy, parameters)
