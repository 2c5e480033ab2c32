"""Which points of a face are really seen: those that face the camera with nothing before them, and are found there.

The 68 points are taken for a surface, with a strip that goes back from the jaw line and one that goes up from the
brows. A point is hidden where this surface is turned away, or where another part of it, such as the nose or the cheek,
lies before it. That tells what a head hides of itself; what a hand, hair or the picture's edge hides is told by the
confidence of the point.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay

from kernels.occlusion import mark_covered
from tracker.face.head_pose import weak_perspective
from tracker.face.shape_model_3d import ShapeModel3D, shipped_shape_3d
from tracker.types import Points, read_only

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

# Below these a point is not where it is said to be. The learned experts tell a probability; of the classical ones, it
# is the height of the best response.
SURE_ENOUGH, RESPONDING = 0.25, 0.04

# How the head goes on behind the jaw line and above the brows, metres, and how much narrower it gets.
_BACK_M, _UP_M, _UP_BACK_M, _NARROWER = 0.05, 0.05, 0.02, 0.9
# Inside the head: the surface's normals point away from here.
_INSIDE_M = np.array([0.0, 0.03, 0.08])
# What lies less far before a point is the surface around the point itself.
_BEFORE_M = 0.004


class HeadSurface:
    """The surface through the points of a head.

    Parameters
    ----------
    shape_m : ndarray, shape (68, 3), float64, metres
        Head frame.
    """

    def __init__(self, shape_m: Points) -> None:
        self._corners, self._triangles = _surface(shape_m)
        first, second, third = (self._corners[self._triangles[:, k]] for k in range(3))
        normals = np.cross(second - first, third - first)
        outwards = (first + second + third) / 3 - _INSIDE_M
        normals[(outwards * normals).sum(axis=1) < 0] *= -1
        normals /= np.linalg.norm(normals, axis=1, keepdims=True)
        corner_of = np.array([(self._triangles == point).any(axis=1) for point in range(len(shape_m))])
        summed = corner_of.astype(np.float64) @ normals
        self.normals: Points = summed / np.linalg.norm(summed, axis=1, keepdims=True)

    def hidden(self, towards: Array) -> Flags:
        """Which points cannot be seen.

        Parameters
        ----------
        towards : ndarray, shape (3,), float64
            Unit vector from the head to who looks at it, head frame; (0, 0, -1) is from the front.

        Returns
        -------
        ndarray, shape (68,), bool
        """
        covered = np.empty(len(self.normals), dtype=np.bool_)
        mark_covered(self._corners, self._triangles, towards, _BEFORE_M, covered)
        return np.asarray((self.normals @ towards < 0) | covered)


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


def _surface(shape_m: Points) -> tuple[Points, NDArray[np.int64]]:
    """Corners (V, 3), the points first, and triangles (T, 3)."""
    brows, jaw = np.arange(17, 27), np.arange(17)
    forehead = shape_m[brows] * (_NARROWER, 1.0, 1.0) + (0.0, -_UP_M, _UP_BACK_M)
    behind = shape_m[jaw] * (_NARROWER, 1.0, 1.0) + (0.0, 0.0, _BACK_M)
    front = np.concatenate([shape_m, forehead])
    # From the front the face is a sheet.
    sheet = Delaunay(front[:, :2]).simplices
    first = len(front)
    strip = [(a, b, first + a) for a, b in pairwise(jaw)] + [(b, first + a, first + b) for a, b in pairwise(jaw)]
    return np.concatenate([front, behind]), np.concatenate([sheet, np.array(strip)]).astype(np.int64)
