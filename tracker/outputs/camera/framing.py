"""Pictures of any size on the one size that a virtual camera has for its life."""

from __future__ import annotations

import cv2
import numpy as np

from tracker.types import Image

_GROUND, _FIGURE = (38, 32, 30), (96, 88, 84)


class Framer:
    """Fits pictures into a frame, whole and undistorted, with black beside them.

    Parameters
    ----------
    size_px : tuple of int
        Width and height of the frame.

    Attributes
    ----------
    card : ndarray, shape (height, width, 3), uint8, BGR, read-only
        What is shown while there is no picture: nobody's head and shoulders.
    """

    def __init__(self, size_px: tuple[int, int]) -> None:
        self._size_px = size_px
        self._frame = np.zeros((size_px[1], size_px[0], 3), np.uint8)
        self._source_px: tuple[int, int] | None = None
        self.card = _card(size_px)

    def framed(self, image: Image, *, mirror: bool = False) -> Image:
        """A picture in the frame.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        mirror : bool
            Whether left and right are changed over.

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR
            Good until the next call.
        """
        height, width = image.shape[:2]
        scale = min(self._size_px[0] / width, self._size_px[1] / height)
        wide, high = max(1, round(scale * width)), max(1, round(scale * height))
        if scale != 1.0:
            how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            image = np.asarray(cv2.resize(image, (wide, high), interpolation=how), np.uint8)
        if mirror:
            image = np.asarray(cv2.flip(image, 1), np.uint8)
        if (wide, high) == self._size_px:
            return image
        if self._source_px != (width, height):
            self._source_px = width, height
            self._frame[:] = 0
        left, top = (self._size_px[0] - wide) // 2, (self._size_px[1] - high) // 2
        self._frame[top : top + high, left : left + wide] = image
        return self._frame


def _card(size_px: tuple[int, int]) -> Image:
    width, height = size_px
    card = np.full((height, width, 3), _GROUND, np.uint8)
    unit = min(width, height) / 100
    middle = width // 2
    cv2.circle(card, (middle, round(38 * unit)), round(15 * unit), _FIGURE, cv2.FILLED, cv2.LINE_AA)
    shoulders = cv2.ellipse2Poly((middle, round(84 * unit)), (round(28 * unit), round(26 * unit)), 0, 180, 360, 1)
    cv2.fillPoly(card, [np.array(shoulders)], _FIGURE, cv2.LINE_AA)
    card.flags.writeable = False
    return card
