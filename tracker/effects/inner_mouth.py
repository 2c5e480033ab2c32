"""What is between the lips of a portrait that never opened its mouth: made up, dark, with a hint of teeth."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.face_frame import face_width
from tracker.types import Image, Points

Plane = NDArray[np.float32]

_INNER_LIPS, _CHEEKS = slice(60, 68), (2, 31, 48, 14, 35, 54)
_UPPER_RIM, _LOWER_RIM = (60, 61, 62, 63, 64), (60, 67, 66, 65, 64)
# As shares of the brightness of the cheeks, BGR: the dark of the mouth at its rim and in its middle, and the teeth.
_RIM, _DEEP, _TEETH = (0.20, 0.17, 0.33), (0.07, 0.06, 0.12), (0.66, 0.72, 0.76)
# Of the opening: how far down the upper teeth reach; how dark they are towards the corners.
_TEETH_DOWN, _IN_SHADE = 0.42, 0.75


def with_inner_mouth(image: Image, points_xy: Points) -> Image:
    """A picture with something between its parted lips.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
    """
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]].astype(np.float32)
    upper, lower = (_curve(points_xy[list(rim)], columns[0]) for rim in (_UPPER_RIM, _LOWER_RIM))
    left, right = points_xy[60, 0], points_xy[64, 0]
    across = np.clip((columns - left) / max(right - left, 1e-6), 0.0, 1.0)
    deep = np.clip((rows - upper) / np.maximum(lower - upper, 1.0), 0.0, 1.0)
    middle = np.maximum(np.sin(np.pi * across), 0.0)
    # Deepest below the teeth.
    depth = (middle * np.sqrt(np.maximum(np.sin(np.pi * deep), 0.0)))[..., None]
    mouth = np.array(_RIM) + depth * (np.array(_DEEP) - np.array(_RIM))
    teeth = (_soft(_TEETH_DOWN * (0.6 + 0.4 * middle) - deep, 0.1) * _soft(middle - 0.25, 0.25))[..., None]
    tooth = np.array(_TEETH) * (1 - _IN_SHADE * (1 - middle**0.6))[..., None]
    # In the shade of the upper lip.
    tooth *= (0.55 + 0.45 * np.clip(deep / 0.25, 0.0, 1.0))[..., None]
    colours = (mouth + teeth * (tooth - mouth)) * _brightness(image, points_xy)
    soft = max(0.6, 0.012 * face_width(points_xy) / 3)
    inside = np.zeros(image.shape[:2], np.float32)
    outline = np.concatenate([points_xy[list(_UPPER_RIM)], points_xy[list(_LOWER_RIM)][-2:0:-1]])
    cv2.fillPoly(inside, [np.rint(outline * 16).astype(np.int32)], 1.0, cv2.LINE_AA, 4)
    share = np.asarray(cv2.GaussianBlur(inside, (0, 0), soft))[..., None]
    return np.asarray(np.clip(image + share * (colours - image) + 0.5, 0, 255), np.uint8)


def _curve(points_xy: Points, columns: Plane) -> Plane:
    return np.interp(columns, points_xy[:, 0], points_xy[:, 1]).astype(np.float32)


def _soft(signed: Plane, width: float) -> Plane:
    """0 below 0, 1 from `width` on."""
    return np.asarray(np.clip(signed / width, 0.0, 1.0), np.float32)


def _brightness(image: Image, points_xy: Points) -> float:
    """Of the cheeks, 0 to 255."""
    a, b, c, d, e, f = (points_xy[i] for i in _CHEEKS)
    values = []
    for place in ((a + b + c) / 3, (d + e + f) / 3):
        x, y = np.clip(np.rint(place).astype(int), 2, np.array(image.shape[1::-1]) - 3)
        values.append(image[y - 2 : y + 3, x - 2 : x + 3].mean())
    return float(np.mean(values))
