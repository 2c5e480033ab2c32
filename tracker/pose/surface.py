"""The face as a surface: which way its points face, and which of them are hidden from where."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kernels.occlusion import mark_covered
from tracker.types import Points

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

# How the head goes on behind the jaw line and above the brows, metres, and how much narrower it gets.
_BACK_M, _UP_M, _UP_BACK_M, _NARROWER = 0.05, 0.05, 0.02, 0.9
# Inside the head: the surface's normals point away from here.
_INSIDE_M = np.array([0.0, 0.03, 0.08])
# What lies less far before a point is the surface around the point itself.
_BEFORE_M = 0.004


class HeadSurface:
    """The surface through the 68 points, with a strip that goes back from the jaw line and one up from the brows.

    Parameters
    ----------
    shape_m : ndarray, shape (68, 3), float64, metres
        Head frame.

    Attributes
    ----------
    normals : ndarray, shape (68, 3), float64
        Unit vectors out of the head at the points.
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


def _surface(shape_m: Points) -> tuple[Points, NDArray[np.int64]]:
    """Corners (V, 3), the points first, and triangles (T, 3)."""
    from scipy.spatial import Delaunay  # slow to load, and not needed before a face is followed

    brows, jaw = np.arange(17, 27), np.arange(17)
    forehead = shape_m[brows] * (_NARROWER, 1.0, 1.0) + (0.0, -_UP_M, _UP_BACK_M)
    behind = shape_m[jaw] * (_NARROWER, 1.0, 1.0) + (0.0, 0.0, _BACK_M)
    front = np.concatenate([shape_m, forehead])
    # From the front the face is a sheet.
    sheet = Delaunay(front[:, :2]).simplices
    first = len(front)
    strip = [(a, b, first + a) for a, b in pairwise(jaw)] + [(b, first + a, first + b) for a, b in pairwise(jaw)]
    return np.concatenate([front, behind]), np.concatenate([sheet, np.array(strip)]).astype(np.int64)
