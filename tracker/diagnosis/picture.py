"""What a picture tells of why a face may be lost in it: light, sharpness, and whether the face still looks like itself.

All of it is measured on a few thousand pixels, at most 20 times a second, on the thread of whoever asked: 0.65 ms a
measured frame of 640x480 on a busy machine, and every second frame of a usual camera is one.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.diagnosis.measures import Measure
from tracker.diagnosis.track import FaceSquare
from tracker.types import Image

Grey = NDArray[np.uint8]

# Sizes at which things are measured: the whole picture, the face for its sharpness, and for its likeness.
_SMALL_PX, _DECIMATED_PX = (64, 48), (256, 192)
_FACE_PX, _LIKE_PX, _CELLS = 96, 36, 3
# A face of which less than this is in the picture is not measured.
_LEAST_INSIDE = 0.75
# How far parts may shift between two looks at a face, of `_LIKE_PX`.
_SHIFT_PX = 4
# A part of the face with less contrast than this (grey levels) looks like any other, and tells nothing.
_PLAIN = 5.0
_UNLIKE = 0.45
# The face is compared with itself so long ago: what covers it slowly must not become what it looks like.
_BEFORE_S, _SNAPS_EVERY_S = 0.8, 0.4


class PictureMeter:
    """Measures pictures, one after the other; keeps a small grey picture of the last one, and some of the face."""

    def __init__(self) -> None:
        self._small: Grey | None = None
        self._snaps: list[tuple[float, Grey]] = []

    def measure(self, image: Image, time_s: float, square: FaceSquare | None, *, sure: bool) -> dict[Measure, float]:
        """The measures of a picture.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8
            BGR.
        time_s : float
        square : FaceSquare or None
            Where the face is, or was when it was last followed.
        sure : bool
            Whether the face is known to be there, so that this is what it looks like.

        Returns
        -------
        dict of Measure to float
            Without what cannot be told.
        """
        decimated = np.asarray(cv2.resize(image, _DECIMATED_PX, interpolation=cv2.INTER_NEAREST), np.uint8)
        small = _grey(decimated, _SMALL_PX)
        values = {Measure.BRIGHTNESS: float(small.mean())}
        if self._small is not None:
            values[Measure.CHANGE] = float(cv2.absdiff(small, self._small).mean())
            values[Measure.KINSHIP] = _correlation(small, self._small)
        self._small = small
        if square is not None and (face := _cut_out(image, square)) is not None:
            values |= _light(face) | self._likeness(face, time_s, sure=sure)
            values |= _backlight(small, square, image.shape[1] / _SMALL_PX[0], values[Measure.FACE_BRIGHTNESS])
        return values

    def _likeness(self, face: Grey, time_s: float, *, sure: bool) -> dict[Measure, float]:
        like = np.asarray(cv2.resize(face, (_LIKE_PX, _LIKE_PX), interpolation=cv2.INTER_AREA), np.uint8)
        values = {Measure.MIRROR: _best_match(like, np.ascontiguousarray(like[:, ::-1]))}
        before = next((snap for taken_s, snap in reversed(self._snaps) if time_s - taken_s >= _BEFORE_S), None)
        if before is not None:
            values[Measure.LIKENESS] = _best_match(like, before)
            values[Measure.CHANGED] = _share_changed(like, before)
        if sure and (not self._snaps or time_s - self._snaps[-1][0] >= _SNAPS_EVERY_S):
            self._snaps = [*self._snaps[-4:], (time_s, like)]
        return values


def _cut_out(image: Image, square: FaceSquare) -> Grey | None:
    """The face in grey, shape (96, 96); None where too little of it is in the picture."""
    height, width = image.shape[:2]
    half = 0.5 * square.side_px
    left, right = (int(min(max(square.x_px + sign * half, 0), width)) for sign in (-1, 1))
    top, bottom = (int(min(max(square.y_px + sign * half, 0), height)) for sign in (-1, 1))
    if right - left < 8 or bottom - top < 8 or (right - left) * (bottom - top) < _LEAST_INSIDE * square.side_px**2:
        return None
    part = image[top:bottom, left:right]
    if square.side_px > 2 * _FACE_PX:
        # Every pixel of a large face would cost more than all else here.
        part = np.asarray(cv2.resize(part, (2 * _FACE_PX, 2 * _FACE_PX), interpolation=cv2.INTER_LINEAR), np.uint8)
    return _grey(part, (_FACE_PX, _FACE_PX))


def _grey(image: Image, size_px: tuple[int, int]) -> Grey:
    small = cv2.resize(image, size_px, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)


def _light(face: Grey) -> dict[Measure, float]:
    inner = face[12:84, 16:80].astype(np.float32)
    left, right = float(inner[:, :32].mean()), float(inner[:, 32:].mean())
    smooth = cv2.GaussianBlur(inner, (3, 3), 0)
    energy = float(np.square(np.diff(smooth, axis=0)).mean() + np.square(np.diff(smooth, axis=1)).mean())
    variance = _spread(inner) ** 2
    values = {
        Measure.FACE_BRIGHTNESS: 0.5 * (left + right),
        Measure.FACE_CONTRAST: variance**0.5,
        Measure.SIDE_LIGHT: (left - right) / max(left + right, 1.0),
    }
    if variance > 1.0:
        values[Measure.SHARPNESS] = energy / variance
    return values


def _backlight(small: Grey, square: FaceSquare, scale: float, face_brightness: float) -> dict[Measure, float]:
    """How many times brighter it is above and beside the face than in it."""
    reach = square.side_px
    left, right = (int(min(max((square.x_px + sign * reach) / scale, 0), small.shape[1])) for sign in (-1, 1))
    top, bottom = (int(min(max((square.y_px + by * reach) / scale, 0), small.shape[0])) for by in (-1, 0.3))
    around = small[top:bottom, left:right]
    if around.size < 16:
        return {}
    brighter = int(0.75 * around.size)
    return {Measure.BACKLIGHT: float(np.partition(around, brighter, axis=None)[brighter]) / max(face_brightness, 1.0)}


def _spread(part: Image | NDArray[np.float32]) -> float:
    """Standard deviation; of so few numbers, OpenCV's takes a tenth of the time."""
    return float(cv2.meanStdDev(part)[1][0, 0])


def _correlation(first: Grey, second: Grey) -> float:
    if not (_spread(first) > 1 and _spread(second) > 1):
        return 1.0 if abs(float(first.mean()) - float(second.mean())) < 8 else 0.0
    return float(cv2.matchTemplate(first, second, cv2.TM_CCOEFF_NORMED)[0, 0])


def _best_match(like: Grey, before: Grey) -> float:
    """Correlation of two faces, at the best shift of some pixels."""
    inner = like[_SHIFT_PX:-_SHIFT_PX, _SHIFT_PX:-_SHIFT_PX]
    if _spread(inner) < 1.0:
        return 0.0
    return float(cv2.matchTemplate(before, inner, cv2.TM_CCOEFF_NORMED).max())


def _share_changed(like: Grey, before: Grey) -> float:
    """Share of the parts of a face that do not look as before, of those that can be told."""
    side = _LIKE_PX // _CELLS
    changed = told = 0
    for row in range(_CELLS):
        for column in range(_CELLS):
            top, left = row * side, column * side
            around = before[
                max(0, top - _SHIFT_PX) : top + side + _SHIFT_PX, max(0, left - _SHIFT_PX) : left + side + _SHIFT_PX
            ]
            if _spread(before[top : top + side, left : left + side]) < _PLAIN:
                continue
            part = like[top : top + side, left : left + side]
            told += 1
            if _spread(part) < 1.0:
                changed += 1
            else:
                changed += float(cv2.matchTemplate(around, part, cv2.TM_CCOEFF_NORMED).max()) < _UNLIKE
    return changed / told if told else 0.0
