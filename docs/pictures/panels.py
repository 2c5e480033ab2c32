"""What pictures of the book are put together from: panels side by side, lines, heat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.markup import IBUG_68
from tracker.types import Image, Points

GROUND, LINE, BRIGHT = (32, 27, 25), (190, 180, 172), (155, 211, 111)
_GAP_PX = 8
_BITS = 4


def beside(panels: Sequence[Image], height_px: int = 360) -> Image:
    """Panels side by side, all brought to one height."""
    fitted = []
    for panel in panels:
        colour = cv2.cvtColor(panel, cv2.COLOR_GRAY2BGR) if panel.ndim == 2 else panel
        width = round(colour.shape[1] * height_px / colour.shape[0])
        way = cv2.INTER_AREA if height_px < colour.shape[0] else cv2.INTER_CUBIC
        fitted += [
            cv2.resize(colour, (width, height_px), interpolation=way),
            np.full((height_px, _GAP_PX, 3), 255, np.uint8),
        ]
    return np.ascontiguousarray(np.hstack(fitted[:-1]))


def below(rows: Sequence[Image]) -> Image:
    """Rows of one width, one below the other."""
    gap = np.full((_GAP_PX, rows[0].shape[1], 3), 255, np.uint8)
    parts = [part for row in rows for part in (row, gap)]
    return np.ascontiguousarray(np.vstack(parts[:-1]))


def larger(picture: Image, factor: int) -> Image:
    """The picture with each pixel so many times as wide and high, in colour."""
    colour = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR) if picture.ndim == 2 else picture
    return np.ascontiguousarray(np.repeat(np.repeat(colour, factor, 0), factor, 1))


def line(picture: Image, points_xy: Points, colour: tuple[int, int, int], thickness: int = 1) -> None:
    """Draw a line through points, smooth and to a sixteenth of a pixel."""
    fixed = np.round(points_xy * (1 << _BITS)).astype(np.int32)
    cv2.polylines(picture, [fixed], False, colour, thickness, cv2.LINE_AA, _BITS)


def dot(picture: Image, xy: Iterable[float], radius: float, colour: tuple[int, int, int]) -> None:
    """Draw a disc."""
    x, y = (round(value * (1 << _BITS)) for value in xy)
    cv2.circle(picture, (x, y), round(radius * (1 << _BITS)), colour, cv2.FILLED, cv2.LINE_AA, _BITS)


def face_lines(picture: Image, points_xy: Points, colour: tuple[int, int, int] = LINE, thickness: int = 1) -> None:
    """Draw the outlines of a face of 68 points."""
    for contour in IBUG_68.contours:
        line(picture, points_xy[contour], colour, thickness)


def heat(levels: NDArray[np.float32]) -> Image:
    """Numbers from 0 to their largest as colours from dark to bright."""
    return np.asarray(
        cv2.applyColorMap((255 * levels / max(levels.max(), 1e-12)).astype(np.uint8), cv2.COLORMAP_INFERNO)
    )


def told(picture: Image, text: str) -> None:
    """Write into the lower left corner, on a strip of its own."""
    (width, height), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 0.5, 1)
    foot = picture.shape[0]
    cv2.rectangle(picture, (0, foot - height - 14), (width + 16, foot), GROUND, cv2.FILLED)
    place = (8, foot - 8)
    cv2.putText(picture, text, place, cv2.FONT_HERSHEY_SIMPLEX, 0.5, (245, 245, 245), 1, cv2.LINE_AA)
