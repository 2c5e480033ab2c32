"""The small picture of one eye that the network looks at: cut from the frame along the eye's corners.

Both eyes look alike on it: the outer corner is on the left, so the subject's left eye is mirrored.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.readings import Side
from tracker.types import Image, Points

WIDTH_PX, HEIGHT_PX = 64, 48
EYE_WIDTH_PX = 40.0
EYE_ROW_PX = 25.0
_FINER = 1.5
# Outer and inner corner among the 68 points.
CORNERS = {Side.RIGHT: (36, 39), Side.LEFT: (45, 42)}


@dataclass(frozen=True, slots=True)
class EyeCanvas:
    """How a canvas lies in a frame: a similarity, for the left eye with a mirror.

    Attributes
    ----------
    frame_from_canvas : ndarray, shape (2, 3), float64
    scale : float
        Frame pixels for a pixel of the canvas.
    """

    frame_from_canvas: NDArray[np.float64]
    scale: float

    def to_frame(self, canvas_xy: Points) -> Points:
        """Points of the canvas in the frame, shape (..., 2)."""
        return np.asarray(canvas_xy @ self.frame_from_canvas[:, :2].T + self.frame_from_canvas[:, 2])

    def cut(self, image: Image) -> Image:
        """The canvas in grey from a frame, BGR or grey, shape (48, 64), uint8.

        Where the frame is much finer than the canvas, it is smoothed first.
        """
        part, to_map = self._part(image)
        way = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = (WIDTH_PX, HEIGHT_PX)
        return np.asarray(cv2.warpAffine(part, to_map, size, flags=way, borderMode=cv2.BORDER_REPLICATE), np.uint8)

    def _part(self, image: Image) -> tuple[Image, NDArray[np.float64]]:
        """The part of the frame about the eye, in grey, at no more than about the canvas' resolution; the map to it."""
        corners = self.to_frame(np.array([[0, 0], [WIDTH_PX, 0], [0, HEIGHT_PX], [WIDTH_PX, HEIGHT_PX]], float))
        height, width = image.shape[:2]
        low = np.clip(np.floor(corners.min(axis=0)).astype(int) - 2, 0, [width - 1, height - 1])
        high = np.clip(np.ceil(corners.max(axis=0)).astype(int) + 3, low + 1, [width, height])
        part = image[low[1] : high[1], low[0] : high[0]]
        if part.ndim == 3:
            part = np.asarray(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY), np.uint8)
        to_map = self.frame_from_canvas.copy()
        to_map[:, 2] -= low
        if self.scale < _FINER:
            return part, to_map
        size = np.maximum(np.round((high - low) / self.scale), 1).astype(int)
        by = size / (high - low)
        to_map = to_map * by[:, None]
        to_map[:, 2] += 0.5 * by - 0.5
        return np.asarray(cv2.resize(part, size.tolist(), interpolation=cv2.INTER_AREA), np.uint8), to_map


def canvas_of(points_xy: Points, side: Side) -> EyeCanvas | None:
    """The canvas of an eye, or None where its corners fall together.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), float64, pixels
    side : Side
    """
    outer, inner = points_xy[list(CORNERS[side])]
    along = inner - outer
    scale = float(np.hypot(*along)) / EYE_WIDTH_PX
    if not scale > 1e-3:
        return None
    ex = along / EYE_WIDTH_PX
    # Down in the picture: for the mirrored eye the other quarter turn.
    ey = np.array([-ex[1], ex[0]]) * (1 if side is Side.RIGHT else -1)
    linear = np.stack([ex, ey], axis=1)
    middle = 0.5 * (outer + inner)
    shift = middle - linear @ np.array([(WIDTH_PX - 1) / 2, EYE_ROW_PX])
    return EyeCanvas(np.column_stack([linear, shift]), scale)
