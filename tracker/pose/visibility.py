"""Which points of a face are really seen: those that face the camera with nothing before them, and are found there.

A point is hidden where the surface of the face is turned away, or where another part of it, such as the nose or the
cheek, lies before it. That tells what a head hides of itself; what a hand, hair or the picture's edge hides is told by
the confidence of the point.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.pose.estimator import weak_perspective
from tracker.pose.shape_model_3d import ShapeModel3D, shipped_shape_3d
from tracker.pose.surface import HeadSurface
from tracker.types import Points, read_only

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

# Below these a point is not where it is said to be. The learned experts tell a probability; of the classical ones, it
# is the height of the best response.
SURE_ENOUGH, RESPONDING = 0.25, 0.04
# Doubtful and as sure as points get. On frames of webcams, nine tenths of what learned experts tell lie from 0.73 to
# 0.93; of the classical ones, from 0.08 to 0.75.
LEARNED_SPAN, CLASSICAL_SPAN = (0.5, 0.8), (0.0, 0.5)


class Visibility:
    """Tells for fitted faces which of their points are seen.

    Parameters
    ----------
    least_confidence : float
        Points of less are not seen, wherever they are.
    model : ShapeModel3D, optional
        The one that comes with the program if not given.

    Raises
    ------
    ModelFileError
        If that one is missing or damaged.
    """

    def __init__(self, least_confidence: float, model: ShapeModel3D | None = None) -> None:
        self._least = least_confidence
        self._mean_m = (model or shipped_shape_3d()).mean_m
        self._weights = np.ones(len(self._mean_m))
        # The jaw line slides along the head as it turns.
        self._weights[:17] = 0.1
        # A mean head does: where points begin to be hidden differs little between heads.
        self._surface = HeadSurface(self._mean_m)

    def seen(self, points_xy: Points, confidences: Array) -> Flags:
        """Which points of a face are seen.

        Parameters
        ----------
        points_xy : ndarray, shape (N, 2), float64, pixels
        confidences : ndarray, shape (N,), float64
            0 to 1.

        Returns
        -------
        ndarray, shape (N,), bool, read-only
            Only the confidences tell it for another markup than that of 68 points.
        """
        found = confidences >= self._least
        if len(points_xy) == len(self._mean_m) and np.isfinite(points_xy).all():
            turn = weak_perspective(points_xy, self._mean_m, self._weights)[0]
            found = found & ~self._surface.hidden(-turn[2])
        read_only(found)
        return found
