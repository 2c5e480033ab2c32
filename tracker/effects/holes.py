"""Holes in a drawn face through which the picture is seen: the eyes, the mouth, the line between closed lips."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.patches import whole_pixels
from tracker.types import Points

Plane = NDArray[np.float32]

# Corners of polygons are given to OpenCV in 1/16 pixel.
_SHIFT = 4
_SOFT_SIGMAS = 2.5


def cut_hole(weight: Plane, polygon_xy: Points, widen_px: float, soft_px: float, share: float = 1.0) -> None:
    """Let the picture show through a polygon with a soft rim.

    Parameters
    ----------
    weight : ndarray, shape (height, width), float32
        Of the drawn face; in and output.
    polygon_xy : ndarray, shape (N, 2), float64, pixels of ``weight``
        It may lie anywhere, and be as thin as a line.
    widen_px : float
        How much wider the hole is than the polygon.
    soft_px : float
        Standard deviation of the rim.
    share : float
        How much of the picture shows, 0 to 1.
    """
    margin = widen_px + _SOFT_SIGMAS * soft_px + 1
    low, high = whole_pixels(polygon_xy.min(axis=0) - margin, polygon_xy.max(axis=0) + margin + 1, weight.shape[::-1])
    if (high <= low).any():
        return
    hole = np.zeros((high[1] - low[1], high[0] - low[0]), np.uint8)
    corners = [np.rint((polygon_xy - low) * (1 << _SHIFT)).astype(np.int32)]
    cv2.fillPoly(hole, corners, 255, cv2.LINE_AA, _SHIFT)
    if widen_px > 0:
        cv2.polylines(hole, corners, True, 255, max(1, round(2 * widen_px)), cv2.LINE_AA, _SHIFT)
    if soft_px > 0:
        hole = cv2.GaussianBlur(hole, (0, 0), soft_px)
    weight[low[1] : high[1], low[0] : high[0]] *= np.float32(1.0) - hole.astype(np.float32) * np.float32(share / 255)
