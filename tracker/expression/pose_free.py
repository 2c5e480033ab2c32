"""What a face is like apart from how it is turned: shape parameters of the 3-D model, in standard deviations.

The reference leaves out the first two parameters of its flat model, which act like yaw and pitch. No mode of the 3-D
model turns, moves or scales the head, so none has to be left out: pose and shape are found together, under weak
perspective, and the shape is held to the model's own prior (a probabilistic PCA; Torresani, Hertzmann & Bregler,
PAMI 2008). With the same classifier this carries over better to pictures of another database: see the card
``models/expression/shapes.md``.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tracker.pose.estimator import weak_perspective
from tracker.pose.rotation import matrix_of_vector
from tracker.pose.shape_model_3d import ShapeModel3D, digest_of, shipped_shape_3d
from tracker.types import Points

Array = NDArray[np.float64]

# Error of a point about the model: larger than that of points set by hand, as tracked ones are to be read.
_POINT_SIGMA_M = 0.0025
# The points of the jaw line slide along it as the head turns.
_JAW_WEIGHT = 0.05
# From nothing, and from a turn that is nearly right.
_ROUNDS, _FEW_ROUNDS = 6, 2
_MOST_TURN_RAD = 0.5
# Beyond this no face is meant; a point that flew away would otherwise speak louder than a face.
_MOST_SIGMAS = 5.0


class ShapeReader:
    """Reads the shape parameters of a face. Holds no state between faces.

    Parameters
    ----------
    model : ShapeModel3D, optional
        The one that comes with the program if not given.
    mixture : ndarray, shape (P, N), float64, optional
        What is seen is not the model's N points but P points that are means of them: another markup.

    Raises
    ------
    ModelFileError
        If the model is missing or damaged.
    """

    def __init__(self, model: ShapeModel3D | None = None, mixture: Array | None = None) -> None:
        self.model = model or shipped_shape_3d()
        jaw = np.zeros(len(self.model.mean_m))
        jaw[self.model.markup.regions["jaw"]] = 1.0
        scaled = self.model.modes * np.sqrt(self.model.variances)[:, None, None]
        mixture = np.eye(len(jaw)) if mixture is None else mixture
        self._mean_m = mixture @ self.model.mean_m
        self._modes_m = np.ascontiguousarray(np.einsum("ij,kjd->kid", mixture, scaled))
        self._weights = np.where(mixture @ jaw > 0.5, _JAW_WEIGHT, 1.0)

    @property
    def kind(self) -> str:
        """What its parameters are, so that those of another model are never taken for them."""
        return f"shape parameters of {digest_of(self.model)[:16]}"

    def of_frontal(self, frontal_m: Points) -> Array | None:
        """Shape parameters from the points in the head's frame.

        Parameters
        ----------
        frontal_m : ndarray, shape (68, 3), float64, metres
            See `tracker.types.HeadEstimate`. Their depths are the model's guess, and are not used.

        Returns
        -------
        ndarray, shape (K,), float64, or None
            In standard deviations of the model's parameters; None where the points are no face.
        """
        return self._read(frontal_m[:, :2], np.eye(3))

    def of_points(self, points_xy: Points) -> Array | None:
        """Shape parameters from the points in a picture, however the head is turned.

        Parameters
        ----------
        points_xy : ndarray, shape (P, 2), float64, pixels

        Returns
        -------
        ndarray, shape (K,), float64, or None
            As for `of_frontal`.
        """
        return self._read(points_xy, None)

    def points_m(self, sigmas: Array) -> Points:
        """The model's points (N, 3) of a face of these parameters, looking straight ahead, metres."""
        return self.model.shape_m(sigmas * np.sqrt(self.model.variances))

    def _read(self, points_xy: Points, turn: Array | None) -> Array | None:
        if not np.isfinite(points_xy).all() or np.ptp(points_xy, axis=0).min() <= 0.0:
            return None
        points_xy = np.asarray(points_xy, dtype=np.float64)
        rounds = _ROUNDS if turn is None else _FEW_ROUNDS
        if turn is None:
            turn, *_ = weak_perspective(points_xy, self._mean_m, self._weights)
        sigmas = np.zeros(len(self._modes_m))
        for _ in range(rounds):
            shape = (self._mean_m + np.tensordot(sigmas, self._modes_m, 1)) @ turn.T
            scale, middle_xy = self._placed(points_xy, shape[:, :2])
            if not scale > 0.0:
                return None
            step = self._step((points_xy - middle_xy) / scale - shape[:, :2], shape, turn, sigmas)
            turn = matrix_of_vector(np.clip(step[3:6], -_MOST_TURN_RAD, _MOST_TURN_RAD)) @ turn
            sigmas = np.clip(sigmas + step[6:], -_MOST_SIGMAS, _MOST_SIGMAS)
        return sigmas

    def _placed(self, points_xy: Points, pictured: Points) -> tuple[float, Points]:
        """How large a shape's picture is in the picture, and where its origin lies."""
        share = self._weights / self._weights.sum()
        middle, centre = share @ points_xy, share @ pictured
        moved, centred = points_xy - middle, pictured - centre
        scale = float((share[:, None] * moved * centred).sum() / (share[:, None] * centred**2).sum())
        return scale, middle - scale * centre

    def _step(self, residual: Points, shape: Points, turn: Array, sigmas: Array) -> Array:
        """One Gauss-Newton step of place (2), size, turn (3) and parameters (K) together, by points in metres."""
        count = len(shape)
        jacobian = np.empty((6 + len(sigmas), count, 2))
        jacobian[0], jacobian[1] = (1.0, 0.0), (0.0, 1.0)
        jacobian[2] = shape[:, :2]
        # d(R S)/d(omega) for R <- exp(omega) R.
        x, y, z = shape.T
        nothing = np.zeros(count)
        jacobian[3:6] = np.array([[nothing, -z], [z, nothing], [-y, x]]).transpose(0, 2, 1)
        jacobian[6:] = (self._modes_m.reshape(-1, 3) @ turn[:2].T).reshape(len(sigmas), count, 2)
        flat = jacobian.reshape(len(jacobian), -1)
        weighted = flat * np.repeat(self._weights / _POINT_SIGMA_M**2, 2)
        normal, drive = weighted @ flat.T, weighted @ residual.reshape(-1)
        normal[range(6, len(normal)), range(6, len(normal))] += 1.0
        drive[6:] -= sigmas
        return np.asarray(np.linalg.solve(normal, drive), dtype=np.float64)


@lru_cache(maxsize=1)
def shipped_shape_reader() -> ShapeReader:
    """That of the model that comes with the program; it holds no state, so all may share it.

    Raises
    ------
    ModelFileError
        If the model is missing or damaged.
    """
    return ShapeReader()
