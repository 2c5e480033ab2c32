"""The point distribution model: a mean face, ways in which faces differ from it, and a similarity that places it.

``x = pose(mean + sum_k q_k mode_k)``. Shapes are in units of the mean face's outer-eye distance, origin at the mean's
centroid, eyes level; the pose takes them to a picture. The similarity is explicit, so the size of a face never leaks
into its shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, hypot

import numpy as np
from numpy.typing import NDArray

from kernels.similarity import nearest_similarity, place_shape
from tracker.markup import Markup, markup_of
from tracker.types import Points

Vector = NDArray[np.float64]

_IDENTITY = (1.0, 0.0, 0.0, 0.0)
_PROJECTION_ROUNDS = 10
_PROJECTION_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Similarity:
    """A similarity of the plane: (x, y) becomes (a x - b y + x_px, b x + a y + y_px).

    Attributes
    ----------
    a, b : float
        Scale times cosine and sine of the roll.
    x_px, y_px : float
        Where the origin goes.
    """

    a: float
    b: float
    x_px: float
    y_px: float

    @property
    def scale(self) -> float:
        """Pixels for one unit; for a shape, the outer-eye distance of the mean face in the picture."""
        return hypot(self.a, self.b)

    @property
    def roll_rad(self) -> float:
        """Rotation, positive clockwise in the picture."""
        return atan2(self.b, self.a)

    def apply(self, points_xy: Points) -> Points:
        """Points (..., 2) under the similarity."""
        x, y = points_xy[..., 0], points_xy[..., 1]
        moved = np.empty(points_xy.shape)
        moved[..., 0] = self.a * x - self.b * y + self.x_px
        moved[..., 1] = self.b * x + self.a * y + self.y_px
        return moved

    def inverse(self) -> Similarity:
        """The similarity that undoes this one."""
        square = self.a * self.a + self.b * self.b
        a, b = self.a / square, -self.b / square
        return Similarity(a, b, -(a * self.x_px - b * self.y_px), -(b * self.x_px + a * self.y_px))

    def after(self, first: Similarity) -> Similarity:
        """``first``, then this one."""
        return Similarity(
            self.a * first.a - self.b * first.b,
            self.b * first.a + self.a * first.b,
            self.a * first.x_px - self.b * first.y_px + self.x_px,
            self.b * first.x_px + self.a * first.y_px + self.y_px,
        )

    def as_array(self) -> Vector:
        """(a, b, x_px, y_px)."""
        return np.array([self.a, self.b, self.x_px, self.y_px])


def fit_similarity(source_xy: Points, target_xy: Points, weights: Vector | None = None) -> Similarity:
    """Least-squares similarity that takes ``source_xy`` to ``target_xy``.

    Parameters
    ----------
    source_xy, target_xy : ndarray, shape (N, 2)
    weights : ndarray, shape (N,), optional
        How much each point counts.
    """
    shares = np.ones(len(source_xy)) if weights is None else np.array(weights, dtype=np.float64)
    # Copies are all of one kind: a kernel is compiled anew for arrays that are not contiguous or may not be written.
    source, target = np.array(source_xy, dtype=np.float64, order="C"), np.array(target_xy, dtype=np.float64, order="C")
    return Similarity(*nearest_similarity(source, target, shares))


@dataclass(frozen=True, slots=True, eq=False)
class FaceParameters:
    """A face in the terms of a shape model: where it is (`pose`) and what it looks like (`shape`, (modes,))."""

    pose: Similarity
    shape: Vector


@dataclass(frozen=True, slots=True, eq=False)
class ShapeModel:
    """A mean face and its modes of variation.

    Attributes
    ----------
    kind : str
        ``"pca"`` or ``"sparse-pca"``.
    mean_xy : ndarray, shape (N, 2), float64
        Mean face: outer-eye distance 1, centroid at the origin. The points of a layout of somebody's own lie where they
        belong on the mean face of the 68 points.
    modes : ndarray, shape (K, 2 N), float64
        Rows of unit length over (x_0, y_0, x_1, ...); orthogonal for PCA, not for sparse PCA.
    variances : ndarray, shape (K,), float64
        Of the shape parameters over the training faces, mode by mode.
    layout : Markup or None
        What its points mean, where they are those of a layout of somebody's own.
    """

    kind: str
    mean_xy: Points
    modes: NDArray[np.float64]
    variances: Vector
    layout: Markup | None = None

    @property
    def markup(self) -> Markup:
        """What its points mean."""
        return self.layout or markup_of(len(self.mean_xy))

    @property
    def mode_count(self) -> int:
        """How many shape parameters a face has."""
        return len(self.modes)

    def shape_xy(self, shape: Vector) -> Points:
        """Points (N, 2) of a face of that shape, before any pose."""
        return self._placed(shape, _IDENTITY)

    def points_xy(self, parameters: FaceParameters) -> Points:
        """Points (N, 2) of a face in the picture."""
        pose = parameters.pose
        return self._placed(parameters.shape, (pose.a, pose.b, pose.x_px, pose.y_px))

    def _placed(self, shape: Vector, similarity: tuple[float, float, float, float]) -> Points:
        points = np.empty(self.mean_xy.shape)
        # A copy, as a kernel is compiled anew for arrays that may not be written.
        place_shape(self.mean_xy, self.modes, np.array(shape, dtype=np.float64), similarity, points)
        return points

    def clamped(self, shape: Vector, sigmas: float = 3.0) -> Vector:
        """Each shape parameter cut to that many standard deviations."""
        limit = sigmas * np.sqrt(self.variances)
        return np.clip(shape, -limit, limit)

    def project(self, points_xy: Points, weights: Vector | None = None, regularisation: float = 0.0) -> FaceParameters:
        """Parameters of the face nearest to given points.

        Parameters
        ----------
        points_xy : ndarray, shape (N, 2)
        weights : ndarray, shape (N,), optional
            How much each point counts; 0 for a point that is not known.
        regularisation : float
            Variance of the points' noise, in squared outer-eye distances; higher pulls the shape to the mean.

        Returns
        -------
        FaceParameters
            Not clamped.
        """
        doubled = np.ones(2 * len(points_xy)) if weights is None else np.repeat(weights, 2)
        weighted = self.modes * doubled
        normal = weighted @ self.modes.T + np.diag(regularisation / self.variances)
        shape: Vector = np.zeros(self.mode_count)
        for _ in range(_PROJECTION_ROUNDS):
            pose = fit_similarity(self.shape_xy(shape), points_xy, weights)
            residual = (pose.inverse().apply(points_xy) - self.mean_xy).reshape(-1)
            moved: Vector = np.asarray(np.linalg.solve(normal, weighted @ residual), dtype=np.float64)
            change = np.abs(moved - shape).max()
            shape = moved
            if change < _PROJECTION_TOLERANCE:
                break
        return FaceParameters(fit_similarity(self.shape_xy(shape), points_xy, weights), shape)
