"""The frame in which everything is fitted: the face upright and of one size, whatever it is in the picture.

A canvas has a fixed number of pixels for one outer-eye distance of the mean face. One warp a frame and scale fills it;
windows, kernel widths and priors then mean the same at any face size.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, isfinite

import cv2
import numpy as np
from numpy.typing import NDArray

from kernels.warp import warp_similarity
from tracker.face.shape_model import Similarity
from tracker.head.grey import GreyFrame, grey_of
from tracker.types import Image, Points

Canvas = NDArray[np.float32]

# A picture is halved until one canvas pixel covers less than this many of its pixels; the warp averages over the rest.
_LARGEST_STEP = 2.0
_SMALLEST_SIDE_PX = 4
# A part of the picture begins and ends at multiples of this, and has this share of its width as room on each side; one
# that is most of the picture is all of it, and so is one more than these, as in a still that is searched.
_STEP_PX, _ROOM, _MOSTLY, _MOST_PARTS = 16, 0.05, 0.7, 8


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
    """A grey picture and its halvings, of each the parts that were asked for.

    Parameters
    ----------
    image : ndarray, shape (height, width) or (height, width, 3), uint8
        Grey, or BGR.

    Attributes
    ----------
    image : ndarray
        As it was given.
    frame : GreyFrame
        The picture at full size.
    """

    def __init__(self, image: Image) -> None:
        self.image = image
        if min(image.shape[:2]) < _SMALLEST_SIDE_PX:
            # A picture of a few pixels holds no face, but must not break the warp either.
            padding = [(0, max(0, _SMALLEST_SIDE_PX - side)) for side in image.shape[:2]]
            image = np.pad(grey_of(image), padding, mode="edge")
        self.frame = GreyFrame(image)
        self._parts: list[_Part] = []

    @property
    def grey(self) -> Image:
        """The picture at full size."""
        return self.frame.whole

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        height, width = self.frame.shape
        return width, height

    def fill(self, canvas: Canvas, frame: ReferenceFrame, pose: Similarity) -> None:
        """Warp the face that has that pose onto a canvas of that frame, shape (height_px, width_px)."""
        view = frame.picture_from_canvas(pose)
        level, step, side = 0, view.scale, min(self.size_px)
        while step >= _LARGEST_STEP and side >> level >= 2 * _SMALLEST_SIDE_PX:
            level, step = level + 1, step / 2
        part = self._part(frame, view, level)
        size = 1.0 / (1 << level)
        # A pixel of level l is the mean of 2^l pixels of the picture, so its centre lies between theirs.
        shift = 0.5 * size - 0.5
        x_px, y_px = (view.x_px - part.left) * size + shift, (view.y_px - part.top) * size + shift
        warp_similarity(part.level(level), view.a * size, view.b * size, x_px, y_px, canvas)

    def canvas(self, frame: ReferenceFrame, pose: Similarity) -> Canvas:
        """A fresh canvas of that frame with the face that has that pose."""
        canvas = np.empty((frame.height_px, frame.width_px), dtype=np.float32)
        self.fill(canvas, frame, pose)
        return canvas

    def _part(self, frame: ReferenceFrame, view: Similarity, level: int) -> _Part:
        """A part of the picture in which all lies that a view shows of it."""
        wanted = self._seen(frame, view, level)
        for part in self._parts:
            if part.holds(wanted):
                return part
        width, height = self.size_px
        # With room for the next look, which lies a little off. Whole steps, so that halvings are those of the picture.
        left, top, right, bottom = wanted
        room = round(_ROOM * (right - left))
        left, top = max(0, left - room) // _STEP_PX * _STEP_PX, max(0, top - room) // _STEP_PX * _STEP_PX
        right, bottom = (-(-(end + room) // _STEP_PX) * _STEP_PX for end in (right, bottom))
        right, bottom = min(width, right), min(height, bottom)
        if (right - left) * (bottom - top) > _MOSTLY * width * height or len(self._parts) >= _MOST_PARTS:
            left, top, right, bottom = 0, 0, width, height
        is_all = (left, top, right, bottom) == (0, 0, width, height)
        grey = self.frame.whole if is_all else self.frame[top:bottom, left:right]
        self._parts.append(_Part(left, top, right, bottom, [np.ascontiguousarray(grey, dtype=np.uint8)]))
        return self._parts[-1]

    def _seen(self, frame: ReferenceFrame, view: Similarity, level: int) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of what a view shows; all of the picture where that is no place."""
        width, height = self.size_px
        across = view.a * frame.width_px, view.b * frame.width_px
        down = -view.b * frame.height_px, view.a * frame.height_px
        margin = view.scale + (2 << level)
        first_x = view.x_px + min(0.0, across[0]) + min(0.0, down[0]) - margin
        first_y = view.y_px + min(0.0, across[1]) + min(0.0, down[1]) - margin
        last_x = first_x + abs(across[0]) + abs(down[0]) + 2 * margin
        last_y = first_y + abs(across[1]) + abs(down[1]) + 2 * margin
        if not isfinite(first_x + first_y + last_x + last_y) or 1 << level > _STEP_PX:
            return 0, 0, width, height
        # Of what lies beyond the picture its border is seen, and a halving needs some pixels.
        least = 2 * _SMALLEST_SIDE_PX << level
        left, top = max(0, min(int(first_x), width - least)), max(0, min(int(first_y), height - least))
        right, bottom = min(width, max(int(last_x) + 1, left + least)), min(height, max(int(last_y) + 1, top + least))
        return left, top, right, bottom


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """A part of a picture: where it lies, and its halvings as far as they were asked for."""

    left: int
    top: int
    right: int
    bottom: int
    levels: list[NDArray[np.uint8]]

    def holds(self, wanted: tuple[int, int, int, int]) -> bool:
        """Whether all of that is in it."""
        left, top, right, bottom = wanted
        return self.left <= left and self.top <= top and right <= self.right and bottom <= self.bottom

    def level(self, level: int) -> NDArray[np.uint8]:
        """Halved so many times."""
        while len(self.levels) <= level:
            last = self.levels[-1]
            # Odd sides lose their last line, so that pixel centres stay where `fill` expects them.
            even = last[: last.shape[0] & ~1, : last.shape[1] & ~1]
            halved = cv2.resize(even, (even.shape[1] // 2, even.shape[0] // 2), interpolation=cv2.INTER_AREA)
            self.levels.append(np.ascontiguousarray(halved, dtype=np.uint8))
        return self.levels[level]
