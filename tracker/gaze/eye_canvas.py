"""The small picture of one eye that the network looks at: cut from the frame along the eye's corners.

Both eyes look alike on it: the outer corner is on the left, so the subject's left eye is mirrored.
"""

from __future__ import annotations

import math
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
        (x0, y0), (x1, y1) = self._bounds(image.shape[1], image.shape[0])
        part = image[y0:y1, x0:x1]
        if part.ndim == 3:
            part = np.asarray(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY), np.uint8)
        to_map = self.frame_from_canvas.copy()
        to_map[:, 2] -= (x0, y0)
        if self.scale < _FINER:
            return part, to_map
        size = max(1, round((x1 - x0) / self.scale)), max(1, round((y1 - y0) / self.scale))
        for row, by in enumerate((size[0] / (x1 - x0), size[1] / (y1 - y0))):
            to_map[row] *= by
            to_map[row, 2] += 0.5 * by - 0.5
        return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.uint8), to_map

    def _bounds(self, width: int, height: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """First pixel, and the one behind the last, of the frame that the canvas reaches; in plain numbers, as arrays
        of two cost ten times as much.
        """
        low, high = [], []
        for (along, down, start), size in zip(self.frame_from_canvas.tolist(), (width, height), strict=True):
            reach = (along * WIDTH_PX, down * HEIGHT_PX)
            first = math.floor(start + sum(min(0.0, one) for one in reach)) - 2
            last = math.ceil(start + sum(max(0.0, one) for one in reach)) + 3
            low.append(min(max(first, 0), size - 1))
            high.append(min(max(last, low[-1] + 1), size))
        return (low[0], low[1]), (high[0], high[1])


def canvas_of(points_xy: Points, side: Side) -> EyeCanvas | None:
    """The canvas of an eye, or None where its corners fall together.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), float64, pixels
    side : Side
    """
    outer, inner = CORNERS[side]
    (outer_x, outer_y), (inner_x, inner_y) = points_xy[outer].tolist(), points_xy[inner].tolist()
    x, y = (inner_x - outer_x) / EYE_WIDTH_PX, (inner_y - outer_y) / EYE_WIDTH_PX
    scale = math.hypot(x, y)
    if not scale > 1e-3:
        return None
    # Down in the picture: for the mirrored eye the other quarter turn.
    down_x, down_y = (-y, x) if side is Side.RIGHT else (y, -x)
    middle_x, middle_y = (WIDTH_PX - 1) / 2, EYE_ROW_PX
    shift_x = 0.5 * (outer_x + inner_x) - (x * middle_x + down_x * middle_y)
    shift_y = 0.5 * (outer_y + inner_y) - (y * middle_x + down_y * middle_y)
    return EyeCanvas(np.array([[x, down_x, shift_x], [y, down_y, shift_y]]), scale)
