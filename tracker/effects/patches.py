"""Parts of pictures that are chosen by points, and laid over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image, Points


def whole_pixels(low_xy: Points, high_xy: Points, size: Sequence[int]) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    """The first pixel, and the one after the last, of what lies between two places in a picture of that width, height.

    Beyond the picture there is none: then the second is not more than the first.
    """
    low, high = np.maximum(np.floor(low_xy), 0), np.minimum(np.ceil(high_xy), size)
    return low.astype(int), high.astype(int)


def enclosed(points_xy: Points, size: Sequence[int]) -> NDArray[np.bool_]:
    """What lies within the hull of points, in an array of so many columns and rows."""
    mask = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillConvexPoly(mask, cv2.convexHull(np.rint(points_xy).astype(np.int32)), 1)
    return mask > 0


def laid_over(image: Image, over: NDArray[Any], alpha: NDArray[Any]) -> Image:
    """A picture with another one over it.

    Parameters
    ----------
    image, over : ndarray, shape (height, width, 3), grey levels
    alpha : ndarray, shape (height, width), 0 to 1
    """
    under = image.astype(np.float32)
    mixed = under + alpha[..., None] * (over - under)
    return np.asarray(np.clip(mixed + 0.5, 0, 255), np.uint8)
