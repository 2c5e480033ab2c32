"""Whose head it is: shape parameters learnt slowly, so that a frame's noise does not become a change of shape.

Estimating the shape anew in every frame multiplies the noise of the distance by four. What does not change is therefore
gathered as information: each frame says, with pose and expression taken out, how the points speak for the shape. The
errors of a face's points are nearly the same in every frame of one view, so a view counts as one observation, however
long it is looked at, and is closed once it has been seen often enough: at rest nothing moves any more.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.pose.shape_model_3d import ShapeModel3D

Array = NDArray[np.float64]

# Views are cells of yaw and pitch of this size.
_CELL_RAD = np.deg2rad(10.0)
_FRAMES_OF_A_VIEW = 40


class Identity:
    """The shape parameters of one head.

    Parameters
    ----------
    model : ShapeModel3D
    """

    def __init__(self, model: ShapeModel3D) -> None:
        self._prior = np.diag(1 / model.variances)
        self._model = model
        self._preset: Array | None = None
        self.forget()

    def forget(self) -> None:
        """Another head: nothing is known but the mean, or what `set_identity` was told."""
        count = self._model.mode_count
        self._views: dict[tuple[int, int], tuple[int, Array, Array]] = {}
        self.parameters: Array = np.zeros(count)
        self.covariance: Array = np.diag(self._model.variances)
        if self._preset is not None:
            self.parameters, self.covariance = self._preset, np.zeros((count, count))

    def set_identity(self, parameters: Array | None) -> None:
        """Whose head it is: what was learnt at another time, and stays as it is from now on.

        Parameters
        ----------
        parameters : ndarray, shape (K,), float64, or None
            None for anybody's: it is learnt anew.
        """
        self._preset = None if parameters is None else parameters.copy()
        self.forget()

    @property
    def view_count(self) -> int:
        """How many views have been learnt from."""
        return len(self._views)

    @property
    def known(self) -> float:
        """Share of the shape's variance that is explained, 0 to 1."""
        return float(1 - np.trace(self.covariance) / self._model.variances.sum())

    def wants(self, yaw_rad: float, pitch_rad: float) -> bool:
        """Whether a frame in this view would still teach something."""
        seen = self._views.get(_cell(yaw_rad, pitch_rad))
        return self._preset is None and (seen is None or seen[0] < _FRAMES_OF_A_VIEW)

    def learn(self, yaw_rad: float, pitch_rad: float, matrix: Array, vector: Array) -> None:
        """Take in what a frame says.

        Parameters
        ----------
        yaw_rad, pitch_rad : float
            The view.
        matrix : ndarray, shape (K, K), float64
            Information about the parameters, with pose and expression marginalised.
        vector : ndarray, shape (K,), float64
            Information times the parameters that the frame speaks for.
        """
        cell = _cell(yaw_rad, pitch_rad)
        count, matrices, vectors = self._views.get(cell, (0, 0.0, 0.0))
        self._views[cell] = count + 1, matrices + matrix, vectors + vector
        total = self._prior + sum(views[1] / views[0] for views in self._views.values())
        right = sum(views[2] / views[0] for views in self._views.values())
        self.covariance = np.asarray(np.linalg.inv(total), dtype=np.float64)
        self.parameters = self.covariance @ right


def _cell(yaw_rad: float, pitch_rad: float) -> tuple[int, int]:
    return round(yaw_rad / _CELL_RAD), round(pitch_rad / _CELL_RAD)
