"""What the expression network looks at: a face upright in a small grey square, the way the pictures of FER+ show it."""

from __future__ import annotations

from math import ceil, floor

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.face.shape_model import Similarity, fit_similarity
from tracker.types import Image, Points

SIDE_PX = 48
POINTS = 68
# Places that a face is laid by, as means of its points: eyes, the base of the nose, the corners of the mouth. What is
# between an open jaw and raised brows stays where it is.
_ANCHOR_POINTS = ((36, 37, 38, 39, 40, 41), (42, 43, 44, 45, 46, 47), (31, 32, 33, 34, 35), (48, 54))
_MEANS = np.array([np.isin(np.arange(POINTS), chosen) / len(chosen) for chosen in _ANCHOR_POINTS])
# Where they are in FER+: medians of 382 of its training pictures, fitted by the tracker, and made symmetric.
_ANCHORS_PX = np.array([[14.7, 18.3], [32.3, 18.3], [23.5, 30.9], [23.5, 36.6]])
# Grey levels: flat pictures are not blown up into noise.
_LEAST_SPREAD = 1e-3
# A large face is first cut at a multiple of the side, and averaged down from there, or its edges would flicker.
_LARGEST_STEP_PX, _MOST_SAMPLES = 1.5, 4


class FaceCrop:
    """Cuts faces out of pictures; holds its work space, so it belongs to one thread."""

    def __init__(self) -> None:
        sides = [samples * SIDE_PX for samples in range(1, _MOST_SAMPLES + 1)]
        self._grey = [np.empty((side, side), dtype=np.uint8) for side in sides]
        self._small = np.empty((SIDE_PX, SIDE_PX), dtype=np.uint8)
        self._face = np.empty((SIDE_PX, SIDE_PX), dtype=np.float32)

    def cut(self, image: Image, points_xy: Points) -> NDArray[np.float32]:
        """The face of those points, standardised.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3) BGR or (height, width) grey, uint8
            The picture itself; what lies outside it is like its nearest edge.
        points_xy : ndarray, shape (68, 2), pixels

        Returns
        -------
        ndarray, shape (48, 48), float32
            Mean 0 and spread 1. Its own work space: valid until the next call.

        Raises
        ------
        ValueError
            If there are not 68 points.
        """
        np.copyto(self._face, self.grey(image, points_xy))
        return standardised(self._face)

    def grey(self, image: Image, points_xy: Points) -> NDArray[np.uint8]:
        """The same as grey levels, before it is standardised."""
        pose = crop_pose(points_xy)
        samples = samples_for(pose)
        canvas = Similarity(float(samples), 0.0, 0.5 * (samples - 1), 0.5 * (samples - 1)).after(pose)
        grey = self._grey[samples - 1]
        part, (x_px, y_px) = _part(image, canvas.inverse(), len(grey))
        shift_x = canvas.x_px + canvas.a * x_px - canvas.b * y_px
        shift_y = canvas.y_px + canvas.b * x_px + canvas.a * y_px
        matrix = np.array([[canvas.a, -canvas.b, shift_x], [canvas.b, canvas.a, shift_y]])
        cv2.warpAffine(part, matrix, grey.shape, dst=grey, borderMode=cv2.BORDER_REPLICATE)
        cv2.resize(grey, (SIDE_PX, SIDE_PX), dst=self._small, interpolation=cv2.INTER_AREA)
        return self._small


def crop_pose(points_xy: Points) -> Similarity:
    """Takes the picture to the crop, so that eyes, nose and mouth lie as they do in FER+ (least squares).

    Raises
    ------
    ValueError
        If there are not 68 points.
    """
    if points_xy.shape != (POINTS, 2):
        raise ValueError(f"a face of {POINTS} points is needed, not of {len(points_xy)}")
    anchors = _MEANS @ points_xy
    return fit_similarity(anchors, _ANCHORS_PX)


def _part(image: Image, from_canvas: Similarity, side: int) -> tuple[Image, tuple[int, int]]:
    """What a canvas of that side shows of a picture, in grey, and its first pixel: a third of the work in colour."""
    middle = 0.5 * (side - 1)
    reach = 0.5 * side * (abs(from_canvas.a) + abs(from_canvas.b)) + 2.0
    x = from_canvas.a * middle - from_canvas.b * middle + from_canvas.x_px
    y = from_canvas.b * middle + from_canvas.a * middle + from_canvas.y_px
    x0, x1 = _span(x, reach, image.shape[1])
    y0, y1 = _span(y, reach, image.shape[0])
    part = image[y0:y1, x0:x1]
    if part.ndim == 3:
        part = np.asarray(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY), np.uint8)
    return part, (x0, y0)


def _span(middle: float, reach: float, size: int) -> tuple[int, int]:
    first = min(max(floor(middle - reach), 0), size - 1)
    return first, min(max(ceil(middle + reach) + 1, first + 1), size)


def samples_for(pose: Similarity) -> int:
    """How many samples across make one pixel of the crop."""
    return min(_MOST_SAMPLES, max(1, ceil(1.0 / (_LARGEST_STEP_PX * max(pose.scale, 1e-6)))))


def standardised(face: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mean 0 and spread 1, so that the lamp does not matter; in place.

    Parameters
    ----------
    face : ndarray, shape (48, 48), float32
    """
    face -= face.mean()
    face /= max(float(face.std()), _LEAST_SPREAD)
    return face
