"""The slow, best way of drawing, for pictures that stand still: in finer pixels than the picture has, around the face.

Edges of the mesh, of the hair and of holes become as smooth as the picture's own, and a small face gets a mask that is
not coarser than it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.face_frame import face_width
from tracker.effects.patches import whole_pixels
from tracker.types import Covers, Image, Points, read_only

# A face is drawn at least so wide, and in pixels that are finer by a whole number between these.
_WIDTH_PX, _LEAST_FINER, _MOST_FINER = 600.0, 2, 4
# More pixels than this are not drawn: a face that fills a large picture has enough of its own.
_MOST_PX = 24e6
# What an effect may touch around the points, as a share of their extent.
_AROUND = 1.0

PutOn = Callable[[Image, Points, Covers | None], None]


def draw_finely(picture: Image, points_xy: Points, covers: Covers | None, put_on: PutOn) -> None:
    """Change a picture in finer pixels.

    Parameters
    ----------
    picture : ndarray, shape (height, width, 3), uint8, BGR
        Changed in place; where nothing is drawn not a bit of it changes.
    points_xy : ndarray, shape (68, 2), float64, pixels
        Of the face.
    covers : Covers or None
    put_on : callable
        Draws into a picture in which the face has the points, and these are before it.
    """
    around = _AROUND * float(np.ptp(points_xy, axis=0).max())
    low, high = whole_pixels(points_xy.min(axis=0) - around, points_xy.max(axis=0) + around + 1, picture.shape[1::-1])
    if (high - low < 2).any():
        return
    part = picture[low[1] : high[1], low[0] : high[0]]
    times = finer_by(points_xy, part)
    if times == 1:
        put_on(picture, points_xy, covers)
        return
    before = np.asarray(cv2.resize(part, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC), np.uint8)
    after = before.copy()
    put_on(after, (points_xy - low + 0.5) * times - 0.5, _moved(covers, low, times))
    drawn = (after != before).any(axis=2).astype(np.float32)[..., None]
    size, by_area = part.shape[1::-1], cv2.INTER_AREA
    colours, share = (
        cv2.resize(after * drawn, size, interpolation=by_area),
        cv2.resize(drawn, size, interpolation=by_area),
    )
    part[:] = np.clip(colours + (1 - share[..., None]) * part + 0.5, 0, 255).astype(np.uint8)


def finer_by(points_xy: Points, part: Image) -> int:
    """How many times finer than a picture's pixels those are in which a face in it is drawn; 1 for one large enough."""
    width = max(face_width(points_xy), 1.0)
    times = int(np.clip(np.ceil(_WIDTH_PX / width), _LEAST_FINER, _MOST_FINER))
    return times if part.shape[0] * part.shape[1] * times * times <= _MOST_PX else 1


def _moved(covers: Covers | None, low: NDArray[np.int_], times: int) -> Covers | None:
    if covers is None:
        return None
    matrix = covers.picture_from_cells.copy()
    matrix[:, 2] += 0.5 - low
    matrix *= times
    matrix[:, 2] -= 0.5
    read_only(matrix)
    return replace(covers, picture_from_cells=matrix)
