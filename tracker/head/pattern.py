"""Following the head by how its face looks: what is left where colours do not tell it from what is around it.

In grey, infrared and toned pictures the wall and the face share their drawers of the colour histogram. The pattern of
light and dark, eyes and brows and mouth, is still a face's own.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.head.camshift import SMALLEST_PX, ColourFix
from tracker.types import Box, Image

# Pixels of a face's width in the pattern: enough for eyes and mouth, few enough to be searched in a millisecond.
SIDE = 32
# How far from its old place a face is sought, in its widths, and how much smaller or larger it may have become.
REACH = 0.6
SCALES = (0.96, 1.0, 1.04)
# A head around the detector's square on the face, as wide and as high as the ellipse of its colours would be.
HEAD_WIDTH, HEAD_HEIGHT = 1.0, 1.36

_REACH_PX = round(REACH * SIDE)
_FIELD = SIDE + 2 * _REACH_PX
_Pattern = NDArray[np.float32]


class PatternFollower:
    """Follows one head by the pattern of its face, at rest and in size; upright only.

    The measure is the normalised correlation (J. P. Lewis, "Fast normalized cross-correlation", 1995), which neither
    brightness nor contrast changes.

    Parameters
    ----------
    renewal : float
        How much of the pattern is renewed each time a detection confirms it, 0 to 1.
    """

    def __init__(self, renewal: float) -> None:
        self.renewal = renewal
        self._pattern: _Pattern = np.zeros((SIDE, SIDE), np.float32)
        self._face = Box(0.0, 0.0, 1.0, 1.0)
        self._response: _Pattern = np.zeros((2 * _REACH_PX + 1, 2 * _REACH_PX + 1), np.float32)
        self._searched = self._face
        self._size_px = (0, 0)

    def start(self, image: Image, face: Box) -> ColourFix | None:
        """Learn the pattern of a face.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        face : Box
            As a detector gives it.

        Returns
        -------
        ColourFix or None
            None where there is no pattern: in a flat picture.
        """
        self._face = Box(face.x_px, face.y_px, face.width_px, face.width_px)
        self._pattern = _field(image, self._face, SIDE)
        return self.follow(image)

    def confirm(self, image: Image, face: Box) -> None:
        """Renew a part of the pattern, at the place to which it was followed, now that a detector has seen a face."""
        self._pattern += np.float32(self.renewal) * (_field(image, self._face, SIDE) - self._pattern)

    def follow(self, image: Image) -> ColourFix | None:
        """Find the head near where it was.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR

        Returns
        -------
        ColourFix or None
            None when the pattern is gone: the picture is flat, or the face too small.
        """
        self._size_px = (image.shape[1], image.shape[0])
        if self._face.width_px < SMALLEST_PX or self._pattern.std() < 1.0:
            return None
        fields = [_field(image, _scaled(self._face, scale), _FIELD) for scale in SCALES]
        responses = [cv2.matchTemplate(field, self._pattern, cv2.TM_CCOEFF_NORMED) for field in fields]
        peaks = [float(response.max()) for response in responses]
        best = int(np.argmax(peaks))
        if not 0.0 < peaks[best] <= 1.01:
            return None
        self._searched = _scaled(self._face, SCALES[best])
        self._response = np.asarray(responses[best], np.float32)
        row, column = (int(index) for index in np.unravel_index(self._response.argmax(), self._response.shape))
        pixel_px = self._searched.width_px / SIDE
        x = column + _summit(self._response[row, column - 1 : column + 2]) - _REACH_PX
        y = row + _summit(self._response[row - 1 : row + 2, column]) - _REACH_PX
        scale = SCALES[best] * (SCALES[2] / SCALES[1]) ** (_summit(np.array(peaks)) if best == 1 else 0.0)
        width_px = self._face.width_px * scale
        self._face = Box(self._searched.x_px + x * pixel_px, self._searched.y_px + y * pixel_px, width_px, width_px)
        head = replace(self._face, width_px=HEAD_WIDTH * width_px, height_px=HEAD_HEIGHT * width_px)
        return ColourFix(head, min(1.0, peaks[best]))

    def back_projection(self) -> Image:
        """Picture of how well the pattern fitted with its middle at each pixel, uint8; black where it was not tried."""
        width, height = self._size_px
        pixel_px = self._searched.width_px / SIDE
        to_picture = np.array(
            [
                [pixel_px, 0.0, self._searched.x_px - _REACH_PX * pixel_px],
                [0.0, pixel_px, self._searched.y_px - _REACH_PX * pixel_px],
            ]
        )
        shown = (255 * np.clip(self._response, 0.0, 1.0)).astype(np.uint8)
        return np.asarray(cv2.warpAffine(shown, to_picture, (width, height)), np.uint8)


def _scaled(face: Box, scale: float) -> Box:
    return replace(face, width_px=scale * face.width_px, height_px=scale * face.height_px)


def _field(image: Image, face: Box, side: int) -> _Pattern:
    """A square of grey around the middle of a face, at ``SIDE`` pixels a face width; beyond the picture its edge."""
    pixel_px = face.width_px / SIDE
    # Whole pixels are averaged first: a large face would alias otherwise.
    block = max(1, int(pixel_px))
    half = 0.5 * side * pixel_px + 2 * block
    height, width = image.shape[:2]
    left, top = (max(0, int((centre - half) / block)) * block for centre in (face.x_px, face.y_px))
    right = min(width // block, int((face.x_px + half) / block) + 1) * block
    bottom = min(height // block, int((face.y_px + half) / block) + 1) * block
    if right <= left or bottom <= top:
        return np.zeros((side, side), np.float32)
    region = image[top:bottom, left:right]
    if block > 1:
        size = ((right - left) // block, (bottom - top) // block)
        region = np.asarray(cv2.resize(region, size, interpolation=cv2.INTER_AREA), np.uint8)
    # Pixel centres: column c of the field lies at x = face.x + (c - (side - 1) / 2) * pixel in the picture.
    step = pixel_px / block
    middle = 0.5 * (side - 1) * step
    start_x = (face.x_px - left + 0.5) / block - 0.5 - middle
    start_y = (face.y_px - top + 0.5) / block - 0.5 - middle
    field = cv2.warpAffine(
        cv2.cvtColor(region, cv2.COLOR_BGR2GRAY),
        np.array([[step, 0.0, start_x], [0.0, step, start_y]]),
        (side, side),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(field, np.float32)


def _summit(three: NDArray[np.generic]) -> float:
    """Where the parabola through three values is highest, as a step from the middle one, -0.5 to 0.5."""
    if len(three) != 3:
        return 0.0
    before, here, after = (float(value) for value in three)
    curvature = before - 2 * here + after
    return 0.0 if curvature >= 0 else min(0.5, max(-0.5, 0.5 * (before - after) / curvature))
