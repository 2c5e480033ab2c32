"""The lips of a portrait made whole, so that they can be put onto any other lips.

Teeth, the dark between the lips and the corners of the mouth would be stretched along with them; so the lips go on
into what is between them, and the skin into the corners.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.face_frame import face_width
from tracker.effects.patches import enclosed, laid_over, whole_pixels
from tracker.effects.spread_colours import spread_colours
from tracker.types import Image, Points

_OUTER, _INNER = slice(48, 60), slice(60, 68)
_CORNERS = ((48, 60), (54, 64))
# As shares of the face's width: how far what is between the lips spoils them, what of them is corner, and how much
# around them is looked at. Of thin lips less is spoilt, as a share of their thickness.
_SPOILT, _CORNER, _AROUND = 0.012, 0.022, 0.08
_MOST_SPOILT, _ACROSS = 0.3, ((51, 62), (57, 66))
# Of the lips' brightness; what is brighter is made duller by this share of the difference.
_SHINE_PERCENTILE, _DULLED = 60, 0.85

# How wide the line between lips is, as a share of the face's width, and how dark.
_LINE, _SHADE = 0.006, 0.45
# The inner rims from the left of the picture, and how far the line goes on towards the corners.
_RIMS, _INNER_CORNERS, _ENDS = ((61, 62, 63), (67, 66, 65)), (60, 64), 0.5
_SHIFT = 4

Mask = NDArray[np.bool_]


def with_whole_lips(image: Image, points_xy: Points, *, keep_mouth: bool) -> Image:
    """A portrait with lips that are lips up to the line between them, whatever was there.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
    keep_mouth : bool
        Whether what is between the lips stays there; else they go on over it.
    """
    width, lips_xy = face_width(points_xy), points_xy[_OUTER]
    thin = min(float(np.linalg.norm(points_xy[outer] - points_xy[inner])) for outer, inner in _ACROSS)
    reach = max(1, round(min(_SPOILT * width, _MOST_SPOILT * thin)))
    around = _AROUND * width
    low, high = whole_pixels(lips_xy.min(axis=0) - around, lips_xy.max(axis=0) + around, image.shape[1::-1])
    if (high - low < 4 * reach).any():
        return image
    part = image[low[1] : high[1], low[0] : high[0]]
    lips, between = (enclosed(points_xy[one] - low, (high - low).tolist()) for one in (_OUTER, _INNER))
    spoilt, corners = _grown(between, reach), _corners(points_xy - low, max(1, round(_CORNER * width)), part)
    known = ~(spoilt | corners)
    dull = _without_shine(part, lips & known)
    by_lips, by_all = (spread_colours(dull.astype(np.float32), one.astype(np.float32)) for one in (known & lips, known))
    whole = np.where((spoilt & ~corners)[..., None], by_lips, by_all)
    changed = (~known & ~between) if keep_mouth else ~known
    out = image.copy()
    soft = cv2.blur(changed.astype(np.float32), (reach | 1,) * 2)
    lips_of_one_piece = laid_over(dull, whole, soft)
    out[low[1] : high[1], low[0] : high[0]] = _with_line(lips_of_one_piece, points_xy - low, _LINE * width)
    return out


def _with_line(image: Image, points_xy: Points, width_px: float) -> Image:
    """The shade at the inner rims of lips, which is the line between them where they meet."""
    line = np.zeros(image.shape[:2], np.uint8)
    for rim in _RIMS:
        rim_xy, corner_xy = points_xy[list(rim)], points_xy[list(_INNER_CORNERS)]
        # It does not quite reach the corners, where lips are shaded anyhow.
        ends_xy = rim_xy[[0, -1]] + _ENDS * (corner_xy - rim_xy[[0, -1]])
        drawn = np.rint(np.vstack([ends_xy[:1], rim_xy, ends_xy[1:]]) * (1 << _SHIFT)).astype(np.int32)
        cv2.polylines(line, [drawn], False, 255, max(1, round(width_px)), cv2.LINE_AA, _SHIFT)
    shade = cv2.GaussianBlur(line, (0, 0), max(0.5 * width_px, 0.5)).astype(np.float32) * np.float32(_SHADE / 255)
    return np.asarray(np.clip(image * (1 - shade[..., None]) + 0.5, 0, 255), np.uint8)


def _grown(mask: Mask, reach: int) -> Mask:
    round_one = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1,) * 2)
    return np.asarray(cv2.dilate(mask.astype(np.uint8), round_one)) > 0


def _corners(points_xy: Points, radius: int, part: Image) -> Mask:
    mask = np.zeros(part.shape[:2], np.uint8)
    for corner in _CORNERS:
        cv2.circle(mask, np.rint(points_xy[list(corner)].mean(axis=0)).astype(int).tolist(), radius, 1, -1)
    return mask > 0


def _without_shine(image: Image, lips: Mask) -> Image:
    """Highlights made duller: on lips that are stretched they look like teeth."""
    if not lips.any():
        return image
    luma = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    bright = np.float32(np.percentile(luma[lips], _SHINE_PERCENTILE))
    excess = cv2.blur(np.where(lips, np.maximum(luma - bright, np.float32(0)), np.float32(0)), (3, 3))
    factor = 1.0 - _DULLED * excess / np.maximum(luma, 1.0)
    return np.asarray(np.clip(image * factor[..., None] + 0.5, 0, 255), np.uint8)
