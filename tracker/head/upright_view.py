"""A part of a picture made ready for a search: grey, reduced, and turned so that a tilted head stands upright."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.head.cascade_search import Hit
from tracker.head.grey import grey_of
from tracker.types import Box, Image


@dataclass(frozen=True, slots=True, eq=False)
class UprightView:
    """What is searched, and where it lies in the picture.

    Attributes
    ----------
    grey : ndarray, shape (height, width), uint8
    left_px, top_px : int
        Where the part begins in the picture.
    scale_x, scale_y : float
        View pixels per picture pixel.
    angle_rad : float
        Angle in the picture of a head that stands upright in the view.
    turn : ndarray, shape (2, 3), float64
        Takes a point of this view to the view before it was turned.
    """

    grey: Image
    left_px: int
    top_px: int
    scale_x: float
    scale_y: float
    angle_rad: float
    turn: NDArray[np.float64]

    def box(self, hit: Hit) -> Box:
        """The picture's box of something found in the view."""
        # a hit covers whole pixels, and pixel centres lie at integers
        x, y = (self.turn @ (hit.x_px + 0.5 * (hit.width_px - 1), hit.y_px + 0.5 * (hit.height_px - 1), 1.0)).tolist()
        return Box(
            self.left_px + (x + 0.5) / self.scale_x - 0.5,
            self.top_px + (y + 0.5) / self.scale_y - 0.5,
            hit.width_px / self.scale_x,
            hit.height_px / self.scale_y,
            self.angle_rad,
        )

    def turned(self, angle_rad: float) -> UprightView:
        """The whole view turned about its middle, on a canvas on which nothing is cut off."""
        height, width = self.grey.shape
        cosine, sine = abs(math.cos(angle_rad)), abs(math.sin(angle_rad))
        size = (round(width * cosine + height * sine), round(width * sine + height * cosine))
        return self._turned_about((0.5 * (width - 1), 0.5 * (height - 1)), size, angle_rad)

    def turned_about(self, x_px: float, y_px: float, side_px: float, angle_rad: float) -> UprightView:
        """A square with its middle at a point of the picture, turned; measures in the picture's pixels."""
        centre = (
            (x_px - self.left_px + 0.5) * self.scale_x - 0.5,
            (y_px - self.top_px + 0.5) * self.scale_y - 0.5,
        )
        side = max(1, round(side_px * min(self.scale_x, self.scale_y)))
        return self._turned_about(centre, (side, side), angle_rad)

    def _turned_about(self, centre: tuple[float, float], size: tuple[int, int], angle_rad: float) -> UprightView:
        cosine, sine = math.cos(angle_rad), math.sin(angle_rad)
        turn = np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0]])
        turn[:, 2] = np.asarray(centre) - turn[:, :2] @ (0.5 * (size[0] - 1), 0.5 * (size[1] - 1))
        grey = cv2.warpAffine(
            self.grey, turn, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
        )
        return UprightView(
            np.asarray(grey, np.uint8), self.left_px, self.top_px, self.scale_x, self.scale_y, angle_rad, turn
        )


def reduced_part(image: Image, corners_px: tuple[float, float, float, float], scale: float) -> UprightView | None:
    """Cut a part out of a picture and reduce it.

    Parameters
    ----------
    image : ndarray, shape (height, width) or (height, width, 3), uint8
        Grey, or BGR.
    corners_px : tuple of float
        Left, top, right, bottom; clipped to the picture.
    scale : float
        View pixels per picture pixel, at most 1.

    Returns
    -------
    UprightView or None
        None where nothing of the part lies in the picture.
    """
    height, width = image.shape[:2]
    left, top = max(0, math.floor(corners_px[0])), max(0, math.floor(corners_px[1]))
    right, bottom = min(width, math.ceil(corners_px[2])), min(height, math.ceil(corners_px[3]))
    if right <= left or bottom <= top:
        return None
    grey = grey_of(image[top:bottom, left:right])
    size = (max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale)))
    if size != (right - left, bottom - top):
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
    straight = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    scale_x, scale_y = size[0] / (right - left), size[1] / (bottom - top)
    return UprightView(grey, left, top, scale_x, scale_y, 0.0, straight)
