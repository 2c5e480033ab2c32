"""Finds a bank card beside a face, as a first guess for the one who marks its corners."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.calibration.solver import CARD_M
from tracker.head.face_geometry import FACE_BOX_PER_HEAD_WIDTH
from tracker.types import Image, Points, Sighting

Map = NDArray[np.float32]
Grey = NDArray[Any]

_USUAL_FACE_M = FACE_BOX_PER_HEAD_WIDTH * 0.16
# It is looked for in a picture in which the face is this wide, within these many widths of the face from the eyes.
_FACE_PX, _REACH = 56, 2.3
_ANGLES_DEG = np.arange(0.0, 180.0, 7.5)
_SIZES = 1.07 ** np.arange(-4, 5)
# An edge is one from here on; stronger ones count no more.
_FULL_EDGE = 120.0
# The card's middle, in widths of the face from the eyes: beside the head, not above it.
_BESIDE, _ABOVE, _BELOW = (0.55, 1.7), 0.75, 1.2
# How much of the weakest side must be an edge.
_LEAST_SIDE = 0.45


@dataclass(frozen=True, slots=True)
class _Rectangle:
    """A candidate in the small turned picture: corner, size, angle, how much of an edge its sides are."""

    x: int
    y: int
    width: int
    height: int
    angle_deg: float
    score: float
    weakest: float


def guess_card(image: Image, face: Sighting) -> tuple[Points, bool]:
    """The corners of a card beside a face.

    All rectangles of about the size of a card are tried, by how much of an edge the picture has along their sides and
    how little inside.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    face : Sighting

    Returns
    -------
    corners_xy : ndarray, shape (4, 2), float64, pixels
        In order around the card. Where none is seen, a card of the size to be expected beside the face.
    found : bool
        Whether one was seen.
    """
    shrink = _FACE_PX / face.width_px
    side = round(2 * _REACH * _FACE_PX)
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    best: _Rectangle | None = None
    for angle_deg in _ANGLES_DEG:
        small = cv2.warpAffine(grey, _into_small(face, float(angle_deg), shrink, side), (side, side),
                               flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)  # fmt: skip
        for rectangle in _rectangles(small, float(angle_deg)):
            if best is None or rectangle.score > best.score:
                best = rectangle
    if best is None or best.weakest < _LEAST_SIDE:
        return usual_place(image, face), False
    corners = np.array([[0, 0], [best.width, 0], [best.width, best.height], [0, best.height]])
    back = cv2.invertAffineTransform(_into_small(face, best.angle_deg, shrink, side))
    rough = (corners + np.array([best.x, best.y])) @ back[:, :2].T + back[:, 2]
    return _sharpened(grey, rough, reach_px=2.0 / shrink), True


def usual_place(image: Image, face: Sighting) -> Points:
    """Where a card is held as a rule: upright beside the cheek, on the side with more room; shape (4, 2), pixels."""
    px_per_m = face.width_px / _USUAL_FACE_M
    # Along the cheek its long side stands upright.
    half = 0.5 * px_per_m * np.array([CARD_M[1], CARD_M[0]])
    side = 1.0 if face.x_px < 0.5 * image.shape[1] else -1.0
    middle = np.array([face.x_px + side * (0.62 * face.width_px + half[0]), face.y_px + 0.4 * half[1]])
    size = np.array([image.shape[1], image.shape[0]])
    middle = np.clip(middle, half + 2, np.maximum(size - half - 3, half + 2))
    corners: Points = middle + half * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
    return corners


def _into_small(face: Sighting, angle_deg: float, shrink: float, side: int) -> Points:
    """Affine map into a small picture turned about the eyes, in whose middle they are."""
    c, s = shrink * cos(radians(angle_deg)), shrink * sin(radians(angle_deg))
    turn = np.array([[c, s], [-s, c]])
    shift = 0.5 * side - turn @ np.array([face.x_px, face.y_px])
    return np.column_stack([turn, shift])


def _rectangles(small: Grey, angle_deg: float) -> Iterator[_Rectangle]:
    """The best upright rectangle of each size."""
    smooth = cv2.GaussianBlur(small, (0, 0), 0.8)
    across, down = (_edges(smooth, dx) for dx in (1, 0))
    sums_across = np.cumsum(np.pad(across, ((1, 0), (0, 0))), axis=0)
    sums_down = np.cumsum(np.pad(down, ((0, 0), (1, 0))), axis=1)
    px_per_m = _FACE_PX / _USUAL_FACE_M
    for size in _SIZES:
        width, height = (round(float(size) * px_per_m * metres) for metres in CARD_M)
        upright = (sums_across[height:] - sums_across[:-height]) / height
        level = (sums_down[:, width:] - sums_down[:, :-width]) / width
        rows, columns = small.shape[0] - height, small.shape[1] - width
        sides = np.stack([upright[:rows, :columns], upright[:rows, width : width + columns],
                          level[:rows, :columns], level[height : height + rows, :columns]])  # fmt: skip
        weakest = sides.min(axis=0)
        likely = sides.mean(axis=0) + weakest - 2.0 * _mean_inside(across + down, (width, height))
        score = np.where(_is_beside((rows, columns), (width, height), angle_deg), likely, -np.inf)
        y, x = np.unravel_index(int(score.argmax()), score.shape)
        yield _Rectangle(int(x), int(y), width, height, angle_deg, float(score[y, x]), float(weakest[y, x]))


def _edges(grey: Grey, dx: int) -> Map:
    """0 to 1: how much of an edge each pixel is, in one direction; a pixel wide on either side."""
    slopes = np.abs(cv2.Sobel(grey, cv2.CV_32F, dx, 1 - dx))
    return np.asarray(cv2.dilate(np.minimum(slopes / _FULL_EDGE, 1.0), np.ones((3, 3))), dtype=np.float32)


def _mean_inside(edges: Map, size: tuple[int, int]) -> Map:
    """For each place of the upper left corner, how many edges there are within a rectangle, off its sides."""
    (width, height), rim = size, 4
    inner = width - 2 * rim, height - 2 * rim
    mean = cv2.blur(edges, inner, anchor=(0, 0), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(mean, dtype=np.float32)[rim : rim + edges.shape[0] - height, rim : rim + edges.shape[1] - width]


def _is_beside(shape: tuple[int, int], size: tuple[int, int], angle_deg: float) -> NDArray[np.bool_]:
    """For each place of the upper left corner, whether the rectangle's middle is beside the head."""
    middle = _REACH * _FACE_PX
    y, x = np.mgrid[: shape[0], : shape[1]]
    x, y = x + 0.5 * size[0] - middle, y + 0.5 * size[1] - middle
    c, s = cos(radians(angle_deg)), sin(radians(angle_deg))
    right, down = np.abs(c * x - s * y) / _FACE_PX, (s * x + c * y) / _FACE_PX
    beside: NDArray[np.bool_] = (_BESIDE[0] < right) & (right < _BESIDE[1]) & (down > -_ABOVE) & (down < _BELOW)
    return beside


def _sharpened(grey: Grey, corners: Points, reach_px: float) -> Points:
    """Move each side onto the strongest edges across it, and let the neighbours meet where they do."""
    slope_x, slope_y = (cv2.Sobel(cv2.GaussianBlur(grey, (0, 0), 1.0), cv2.CV_32F, dx, 1 - dx) for dx in (1, 0))
    offsets = np.linspace(-reach_px, reach_px, 8 * round(reach_px) + 1)
    lines = []
    for begin, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        normal = np.array([begin[1] - end[1], end[0] - begin[0]]) / np.linalg.norm(end - begin)
        # The ends are left out: cards have round corners, and fingers hold them there.
        shares = np.linspace(0.12, 0.88, 40)
        places = (begin + shares[:, None] * (end - begin))[:, None] + offsets[:, None] * normal
        at = places.astype(np.float32)
        slopes = normal[0] * cv2.remap(slope_x, at[..., 0], at[..., 1], cv2.INTER_LINEAR)
        slopes += normal[1] * cv2.remap(slope_y, at[..., 0], at[..., 1], cv2.INTER_LINEAR)
        off = offsets[np.abs(slopes).argmax(axis=1)]
        middle = float(np.median(off))
        kept = np.abs(off - middle) < 0.5 * reach_px
        on_edge = places[kept, 0] + (off[kept] + reach_px)[:, None] * normal
        line = cv2.fitLine(on_edge.astype(np.float32), cv2.DIST_HUBER, 0, 1e-2, 1e-2)
        vx, vy, x, y = (float(value) for value in line.ravel())
        lines.append((np.array([-vy, vx]), vx * y - vy * x))
    pairs = [(lines[k - 1], lines[k]) for k in range(4)]
    if min(abs(np.linalg.det(np.stack([one[0], other[0]]))) for one, other in pairs) < 0.5:
        return corners
    return np.array([np.linalg.solve([one[0], other[0]], [one[1], other[1]]) for one, other in pairs])
