"""The meshes of the demo: points that lids and jaw move, triangles, normals."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.types import Image, Points

NECK_PIVOT_M = np.array([0.0, 0.118, 0.080])
JAW_RANGE_RAD = np.deg2rad(9.0)
_HINGE_M = np.array([0.0, 0.030, 0.075], dtype=np.float32)  # the jaw turns about an axis through the ears


@dataclass(frozen=True, slots=True, eq=False)
class MovingPoints:
    """Points of the head and how lids and jaw move them.

    Attributes
    ----------
    rest_m : ndarray, shape (V, 3), float32
    blink_m : ndarray, shape (V, 3), float32
        Added when the lids are closed.
    jaw_share : ndarray, shape (V, 1), float32
        How much of the jaw's turn a point follows.
    """

    rest_m: NDArray[np.float32]
    blink_m: NDArray[np.float32]
    jaw_share: NDArray[np.float32]

    def posed(self, mouth: float, closed: tuple[float, float]) -> NDArray[np.float32]:
        """Points in the head frame with mouth opened and lids (left, right) closed by 0 to 1, shape (V, 3), float32."""
        left, right = closed
        lids = np.where(self.rest_m[:, :1] > 0, left, right).astype(np.float32)
        points = self.rest_m + lids * self.blink_m
        if mouth:
            points += self.jaw_share * (
                (points - _HINGE_M) @ (_turn_x(mouth * JAW_RANGE_RAD) - np.eye(3)).T.astype("f4")
            )
        return points


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """Textured triangles, in the order in which they are to be drawn.

    Attributes
    ----------
    points : MovingPoints
    normals : ndarray, shape (V, 3), float32
    texture_xy : ndarray, shape (V, 2), float32
    triangles : ndarray, shape (T, 3), int32
    texture : ndarray, shape (h, w, 4), uint8
    behind : int
        So many of the triangles lie behind the openings of eyes and mouth: irises are drawn between them and the rest.
    """

    points: MovingPoints
    normals: NDArray[np.float32]
    texture_xy: NDArray[np.float32]
    triangles: NDArray[np.int32]
    texture: Image
    behind: int = 0


def _turn_x(angle_rad: float) -> Points:
    c, s = np.cos(angle_rad), np.sin(angle_rad)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def sheet_normals(points_m: NDArray[np.float32], triangles: NDArray[np.int32]) -> NDArray[np.float32]:
    """Unit normals at the corners, towards the camera, shape (V, 3), float32."""
    a, b, c = (points_m[triangles[:, i]].astype(np.float64) for i in range(3))
    face = np.cross(b - a, c - a)
    face[face[:, 2] > 0] *= -1
    normals = np.zeros((len(points_m), 3))
    for i in range(3):
        np.add.at(normals, triangles[:, i], face)
    length = np.linalg.norm(normals, axis=1, keepdims=True)
    return np.asarray(normals / np.maximum(length, 1e-12), dtype=np.float32)
