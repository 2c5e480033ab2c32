"""Gauss-Newton steps of a shape model: towards where the points ought to be, held by what is known of faces."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kernels.mean_shift import fill_jacobian, place_points, solve_step
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.types import read_only

Vector = NDArray[np.float64]


class GaussNewton:
    """Parameters of a face on a canvas, its points, and the work space of a step.

    The step is equation 23 of Saragih, Lucey & Cohn, "Deformable model fitting by regularized landmark mean-shift"
    (IJCV 2011), with a matrix for the weight of each point. Both fitters take it: the classical one towards the
    mean-shift of its response maps, the one of the network towards the means of its maps.

    Parameters
    ----------
    model : ShapeModel
    scale : float
        Canvas pixels of the mean face's outer-eye distance.

    Attributes
    ----------
    parameters : ndarray, shape (4 + K,), float64
        a - 1, b, x, y of the similarity on the canvas (a and b in units of the scale), then the shape.
    points : ndarray, shape (N, 2), float64
        Where they put the points; brought up to date by `place`.
    """

    def __init__(self, model: ShapeModel, scale: float) -> None:
        count, modes = len(model.mean_xy), model.mode_count
        self.mean = np.ascontiguousarray(model.mean_xy.reshape(-1) * scale)
        self._modes = np.ascontiguousarray(model.modes * scale)
        self.parameters = np.zeros(4 + modes)
        self.points = np.zeros((count, 2))
        self._jacobian = np.zeros((4 + modes, 2 * count))
        self._weighted = np.zeros((4 + modes, 2 * count))
        self._normal = np.zeros((4 + modes, 4 + modes))
        self._rigid_normal = np.zeros((4, 4))
        self._step = np.zeros(4 + modes)
        self._departure = np.zeros(4 + modes)

    def step(self, vectors: Vector, weights: Vector, pull: Vector, centre: Vector, size: int | None = None) -> None:
        """Move the parameters once; the points stay until `place` or `clamp`.

        Parameters
        ----------
        vectors : ndarray, shape (N, 2)
            From each point to where it ought to be.
        weights : ndarray, shape (N, 3)
            How much each point counts, as a matrix (xx, xy, yy).
        pull, centre : ndarray, shape (4 + K,)
            How strongly each parameter is held, and to what.
        size : int, optional
            Move only so many of the parameters, the first: 4 for a rigid step. By default all.
        """
        size = len(self.parameters) if size is None else size
        fill_jacobian(self._modes, self.parameters, self.points.reshape(-1), self._jacobian)
        np.subtract(self.parameters, centre, out=self._departure)
        solve_step(
            self._jacobian[:size],
            weights,
            vectors.reshape(-1),
            pull[:size],
            self._departure[:size],
            self._weighted[:size],
            self._normal if size == len(self.parameters) else self._rigid_normal,
            self._step[:size],
        )
        self.parameters[:size] += self._step[:size]

    def clamp(self, limit: Vector) -> None:
        """Keep the shape parameters within limits, shape (K,), and put the points where the parameters say."""
        np.clip(self.parameters[4:], -limit, limit, out=self.parameters[4:])
        self.place()

    def place(self) -> None:
        """Put the points where the parameters say."""
        place_points(self.mean, self._modes, self.parameters, self.points.reshape(-1))


def unpacked(parameters: Vector, scale: float, view: Similarity) -> FaceParameters:
    """The face in the picture that parameters of `GaussNewton` mean.

    Parameters
    ----------
    parameters : ndarray, shape (4 + K,)
    scale : float
        Canvas pixels of the mean face's outer-eye distance.
    view : Similarity
        Takes the canvas to the picture.
    """
    a, b, x, y = (float(value) for value in parameters[:4])
    on_canvas = Similarity(scale * (1.0 + a), scale * b, x, y)
    return FaceParameters(view.after(on_canvas), read_only(parameters[4:].copy()))  # type: ignore[arg-type]
