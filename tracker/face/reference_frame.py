"""The frame in which everything is fitted: the face upright and of one size, whatever it is in the picture.

A canvas has a fixed number of pixels for one outer-eye distance of the mean face. One warp a frame and scale fills it;
windows, kernel widths and priors then mean the same at any face size.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.warp import warp_similarity
from tracker.face.shape_model import Similarity
from tracker.types import Image, Points

Canvas = NDArray[np.float32]

# A picture is halved until one canvas pixel covers less than this many of its pixels; the warp averages over the rest.
_LARGEST_STEP = 2.0
_SMALLEST_SIDE_PX = 4


@dataclass(frozen=True, slots=True)
class ReferenceFrame:
    """A canvas for faces of one size.

    Attributes
    ----------
    scale : float
        Canvas pixels for one outer-eye distance of the mean face.
    x_px, y_px : float
        Where the origin of the shape's frame lies on the canvas.
    width_px, height_px : int
    """

    scale: float
    x_px: float
    y_px: float
    width_px: int
    height_px: int

    @property
    def canvas_from_shape(self) -> Similarity:
        """Takes shapes (in outer-eye distances) to canvas pixels."""
        return Similarity(self.scale, 0.0, self.x_px, self.y_px)

    def picture_from_canvas(self, pose: Similarity) -> Similarity:
        """Takes canvas pixels to the picture in which the face has that pose."""
        return pose.after(self.canvas_from_shape.inverse())


def frame_around(mean_xy: Points, scale: float, margin_px: float) -> ReferenceFrame:
    """The smallest canvas that holds the mean face at that scale with a margin all around."""
    low, high = mean_xy.min(axis=0) * scale - margin_px, mean_xy.max(axis=0) * scale + margin_px
    width, height = (ceil(float(side)) for side in high - low)
    return ReferenceFrame(scale, float(-low[0]), float(-low[1]), width, height)


class GreyPicture:
    """A grey picture and its halvings, made when first asked for.

    Parameters
    ----------
    image : ndarray, shape (height, width) or (height, width, 3), uint8
        Grey, or BGR.

    Attributes
    ----------
    image : ndarray
        As it was given.
    """

    def __init__(self, image: Image) -> None:
        grey = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        if min(grey.shape) < _SMALLEST_SIDE_PX:
            # A picture of a few pixels holds no face, but must not break the warp either.
            padding = [(0, max(0, _SMALLEST_SIDE_PX - side)) for side in grey.shape]
            grey = np.pad(grey, padding, mode="edge")
        self.image = image
        self._levels: list[NDArray[np.uint8]] = [np.ascontiguousarray(grey, dtype=np.uint8)]

    @property
    def grey(self) -> Image:
        """The picture at full size."""
        return self._levels[0]

    def fill(self, canvas: Canvas, frame: ReferenceFrame, pose: Similarity) -> None:
        """Warp the face that has that pose onto a canvas of that frame, shape (height_px, width_px)."""
        view = frame.picture_from_canvas(pose)
        level, step = 0, view.scale
        while step >= _LARGEST_STEP and min(self._level(level).shape) >= 2 * _SMALLEST_SIDE_PX:
            level, step = level + 1, step / 2
        size = 1.0 / (1 << level)
        # A pixel of level l is the mean of 2^l pixels of the picture, so its centre lies between theirs.
        shift = 0.5 * size - 0.5
        x_px, y_px = view.x_px * size + shift, view.y_px * size + shift
        warp_similarity(self._level(level), view.a * size, view.b * size, x_px, y_px, canvas)

    def canvas(self, frame: ReferenceFrame, pose: Similarity) -> Canvas:
        """A fresh canvas of that frame with the face that has that pose."""
        canvas = np.empty((frame.height_px, frame.width_px), dtype=np.float32)
        self.fill(canvas, frame, pose)
        return canvas

    def _level(self, level: int) -> NDArray[np.uint8]:
        while len(self._levels) <= level:
            last = self._levels[-1]
            # Odd sides lose their last line, so that pixel centres stay where `fill` expects them.
            even = last[: last.shape[0] & ~1, : last.shape[1] & ~1]
            halved = cv2.resize(even, (even.shape[1] // 2, even.shape[0] // 2), interpolation=cv2.INTER_AREA)
            self._levels.append(np.ascontiguousarray(halved, dtype=np.uint8))
        return self._levels[level]
