"""The demo's shoulders and collar: a curved sheet with the portrait's suit on it."""

from __future__ import annotations

import cv2
import numpy as np

from tracker.sources.demo_layers import BODY_ORIGIN_XY
from tracker.sources.demo_mesh import Mesh, MovingPoints, sheet_normals
from tracker.sources.demo_portrait import load_layer, metres_per_pixel, neutral_origin_xy

_ROWS = np.array([136.0, 150, 185, 215, 245, 278, 296, 330, 400, 470])
_DEPTH_MM = np.array([165.0, 155, 130, 105, 75, 38, 60, 52, 42, 38])
_MIDDLE_COLUMN = 222.0
_STEP_PX = 12


class BodyModel:
    """The sheet, in the head frame of a head that looks straight ahead.

    Attributes
    ----------
    mesh : Mesh
    """

    def __init__(self) -> None:
        layer = load_layer("body")
        height, width = layer.shape[:2]
        rows = np.append(np.arange(0, height - 1, _STEP_PX), height - 1)
        columns = np.append(np.arange(0, width - 1, _STEP_PX), width - 1)
        at = np.stack([grid.ravel() for grid in np.meshgrid(columns, rows)], axis=1).astype(np.float64)
        portrait_xy = at + BODY_ORIGIN_XY
        flat_m = metres_per_pixel() * (portrait_xy - neutral_origin_xy())
        side_m = metres_per_pixel() * np.abs(portrait_xy[:, 0] - _MIDDLE_COLUMN)
        depth_m = np.interp(portrait_xy[:, 1], _ROWS, _DEPTH_MM) / 1000 + 1.4 * side_m**2
        # Pictures of what lies deeper come out smaller; the sheet is made larger so that it keeps the portrait's shape.
        flat_m *= (1 + depth_m / 0.6)[:, None]
        points = np.column_stack([flat_m, depth_m]).astype(np.float32)
        corner = (np.arange(len(rows) - 1)[:, None] * len(columns) + np.arange(len(columns) - 1)).ravel()
        below = corner + len(columns)
        triangles = np.concatenate(
            [np.column_stack([corner, corner + 1, below]), np.column_stack([corner + 1, below + 1, below])]
        ).astype(np.int32)
        still = np.zeros_like(points)
        self.mesh = Mesh(
            MovingPoints(points, still, still[:, :1]),
            sheet_normals(points, triangles),
            at.astype(np.float32),
            triangles,
            np.ascontiguousarray(cv2.GaussianBlur(layer, (0, 0), 0.4)),
        )
