"""A whole head about the 68 points of a face: forehead, skull, ears, neck and shoulders, as a mesh to be textured.

The skull is an ellipsoid, the rest hand-set points on a mean head, all in the head frame of
`tracker.pose.shape_model_3d`. Between them the surface is interpolated as a radius about the head's upright axis. Where
the points of a face differ from the mean head's, the surface near them goes along (N. Arad et al., "Image warping by
radial basis functions", CVGIP 1994, in three dimensions).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import RBFInterpolator
from scipy.spatial.distance import cdist

from tracker.types import Points

Array = NDArray[np.float64]

# The upright axis lies this far behind the eyes; radians about it count as so many metres along the surface.
AXIS_Z_M, _AROUND_M = 0.088, 0.08
# The skull: centre's height, and half axes across, up and along, metres.
_SKULL_Y_M, _SKULL_RADII_M = -0.018, (0.078, 0.098, 0.100)
# 2 is an ellipsoid from crown to base; more makes it fuller above.
_ROUNDNESS = 2.5
# Points of the right half and the middle, millimetres: x, y, z.
_MIDDLE_MM = (
    *((0, 120, 9), (0, 124, 26), (0, 130, 43), (0, 142, 51), (0, 160, 51), (0, 178, 44), (0, 192, 28)),
    *((0, 12, 184), (0, 40, 168), (0, 62, 152), (0, 84, 143), (0, 112, 141), (0, 140, 147), (0, 168, 160)),
    *((0, 192, 172), (0, 92, -4), (0, 103, -5)),
)
_SIDE_MM = (
    # cheeks
    *((13, 14, 2), (15, 27, -4), (30, 18, 2), (27, 34, -3), (45, 14, 11), (58, 16, 26), (42, 34, 6), (54, 38, 20)),
    *((35, 50, 0), (48, 58, 14), (38, 75, 6), (25, 92, 0)),
    # temples and before the ears
    *((67, -14, 32), (74, -12, 60), (74, 10, 68), (73, 35, 66), (68, 58, 58), (61, 78, 52), (50, 96, 46)),
    # below the jaw
    *((28, 112, 24), (38, 112, 44), (44, 128, 58), (52, 112, 72), (24, 136, 54), (27, 158, 56)),
    # behind the ears, and the neck
    *((76, 12, 100), (72, 34, 110), (62, 56, 112), (56, 78, 100), (55, 104, 98), (56, 130, 98), (62, 150, 100)),
    *((84, 168, 102), (130, 184, 104), (170, 198, 106), (46, 40, 152), (42, 75, 134), (42, 110, 134), (60, 192, 40)),
    *((75, 180, 150),),
)
# Where the skull's own points are taken: heights, millimetres. Before the ears its lower part is the face.
_SKULL_ROWS_MM = (-115.5, -113, -108, -100, -88, -74, -58, -42, -28, -12, 6)
_TOP_MM, _BOTTOM_MM = -116.0, 196.0
_FACE_FROM_MM = -30.0
# Degrees from straight ahead up to which the mesh is fine, and its steps before and behind.
_FRONT_DEG, _FINE_DEG, _COARSE_DEG = 84, 3, 6
# What stays where it is on every head: the back of the skull, the shoulders. Metres.
_ANCHORS_M = np.array(
    [
        *((0.0, -0.116, 0.088), (0.0, -0.02, 0.188), (0.0, 0.08, 0.143), (0.0, 0.168, 0.16), (0.0, 0.178, 0.044)),
        *((0.076, -0.03, 0.12), (-0.076, -0.03, 0.12), (0.055, 0.13, 0.098), (-0.055, 0.13, 0.098)),
        *((0.05, -0.09, 0.088), (-0.05, -0.09, 0.088), (0.0, 0.142, 0.051)),
    ]
)


class HeadShell:
    """The mesh of a head, a grid of columns about the upright axis and rows from the crown down.

    Parameters
    ----------
    mean_m : ndarray, shape (68, 3), float64, metres
        The mean head's points.

    Attributes
    ----------
    angles_rad : ndarray, shape (columns,), float64
        About the upright axis; 0 straight ahead, positive to the right in the picture. The first and the last are the
        back of the head.
    heights_m : ndarray, shape (rows,), float64
        Of the mean head's rows, down from the eyes.
    """

    def __init__(self, mean_m: Points) -> None:
        front = np.arange(-_FRONT_DEG, _FRONT_DEG + 1, _FINE_DEG)
        behind = np.arange(_FRONT_DEG + _COARSE_DEG, 181, _COARSE_DEG)
        self.angles_rad: Array = np.radians(np.concatenate([-behind[::-1], front, behind]))
        self.heights_m: Array = (
            np.concatenate([_TOP_MM + np.array([0, 0.6, 2.4, 5.4, 9.6]), np.arange(-101, _BOTTOM_MM, 4.0)]) / 1000
        )
        self._mean_m = mean_m
        self._surface_m = self._mean_surface(self.heights_m)
        self._pull = pull(self._surface_m.reshape(-1, 3), mean_m)

    @property
    def grid_shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        rows, columns, _ = self._surface_m.shape
        return rows, columns

    def surface_m(self, points_m: Points) -> Points:
        """The surface of the head that has these points, shape (rows, columns, 3), metres.

        Parameters
        ----------
        points_m : ndarray, shape (68, 3), float64, metres
            Head frame.
        """
        moved = self._pull @ (points_m - self._mean_m)
        return np.asarray(self._surface_m + moved.reshape(self._surface_m.shape))

    def _mean_surface(self, heights_m: Array) -> Points:
        points = np.concatenate([self._mean_m, _set_points_m(), _skull_points_m()])
        angle = np.arctan2(points[:, 0], AXIS_Z_M - points[:, 2])
        radius = np.hypot(points[:, 0], AXIS_Z_M - points[:, 2])
        # The surface goes round: what lies behind one end lies before the other.
        turns = np.repeat([-2 * np.pi, 0.0, 2 * np.pi], len(points))
        at = np.column_stack([_AROUND_M * (np.tile(angle, 3) + turns), np.tile(points[:, 1], 3)])
        near = np.abs(at[:, 0]) < 1.4 * np.pi * _AROUND_M
        surface = RBFInterpolator(at[near], np.tile(radius, 3)[near], kernel="linear", smoothing=2e-4, degree=0)
        columns, rows = np.meshgrid(self.angles_rad, heights_m)
        radii = np.maximum(surface(np.column_stack([_AROUND_M * columns.ravel(), rows.ravel()])), 0.0)
        radii = radii.reshape(columns.shape)
        radii[0] = 0.0
        return np.stack([radii * np.sin(columns), rows, AXIS_Z_M - radii * np.cos(columns)], axis=-1)


def _set_points_m() -> Points:
    right = np.array(_SIDE_MM, dtype=np.float64)
    return np.concatenate([np.array(_MIDDLE_MM, dtype=np.float64), right, right * (-1.0, 1.0, 1.0)]) / 1000


def _skull_points_m() -> Points:
    across, up, along = _SKULL_RADII_M
    found = []
    for height_m in np.array(_SKULL_ROWS_MM) / 1000:
        reach = max(0.0, 1 - abs((height_m - _SKULL_Y_M) / up) ** _ROUNDNESS) ** (1 / _ROUNDNESS)
        for angle in np.radians(np.arange(-180, 180, 15)):
            if height_m > _FACE_FROM_MM / 1000 and np.cos(angle) > -0.25:
                continue
            radius = reach / np.hypot(np.sin(angle) / across, np.cos(angle) / along)
            found.append((radius * np.sin(angle), height_m, AXIS_Z_M - radius * np.cos(angle)))
    return np.array(found)


def pull(surface_m: Points, mean_m: Points) -> Array:
    """How far corners of a mean head go along with its points.

    Parameters
    ----------
    surface_m : ndarray, shape (V, 3), metres
    mean_m : ndarray, shape (68, 3), metres

    Returns
    -------
    ndarray, shape (V, 68), float64
    """
    centres = np.concatenate([mean_m, _ANCHORS_M])
    weights = np.linalg.inv(cdist(centres, centres) + 1e-3 * np.eye(len(centres)))
    return np.asarray(cdist(surface_m, centres) @ weights[:, : len(mean_m)])


def grid_triangles(rows: int, columns: int) -> NDArray[np.int32]:
    """Triangles of a grid of corners, row by row, shape (T, 3).

    Parameters
    ----------
    rows, columns : int
    """
    corner = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).ravel()
    below = corner + columns
    upper = np.column_stack([corner, corner + 1, below])
    return np.concatenate([upper, np.column_stack([corner + 1, below + 1, below])]).astype(np.int32)
