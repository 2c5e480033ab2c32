"""A portrait made neutral, once, when it is taken for a face: looking ahead, with its lips closed, and with them open.

Drawn onto another face, a smile with its teeth would be stretched over closed lips, and the far cheek of a turned head
over a whole half of the face. So the portrait is bent: its lips meet, and a turned head looks ahead, the side that it
hid filled up with what is seen of the other one. Where the portrait's own mouth is wanted between lips that part, its
lips are apart, with what it shows between them or, where it never did, a mouth that is made up.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.face_frame import face_width, mean_face
from tracker.effects.head_shape import HeadShape, head_shape
from tracker.effects.inner_mouth import with_inner_mouth
from tracker.effects.patches import enclosed
from tracker.effects.smooth_warp import PixelMap, area_ratio, bent, smooth_map
from tracker.markup import IBUG_68
from tracker.types import Image, Points

Array = NDArray[np.float64]
Plane = NDArray[np.float32]

# From this turn on a head is made to look ahead.
_TURNED_RAD = np.deg2rad(9.0)
# Of the face's width: lips that part less are closed, and as far do they part in the picture with open lips.
CLOSED, _OPENED = 0.016, 0.12
# A face is made at least so wide.
_LEAST_FACE_PX = 240.0
# What is kept around the points, as shares of their extent: at the sides, above, below.
_MARGINS = (0.6, 0.85, 0.5)
# Of the way that lips part, what the upper one goes, and how much of it each of three points goes.
_UPPER_SHARE, _BOW = 0.2, np.array([[0.9], [1.0], [0.9]])
# How far within the lips, as a share of their thickness, their rims are clear of teeth.
_RIM = 0.35
# The end of the jaw is at the ear and stays there.
_HINGED = np.hanning(19)[1:-1, None]
# How much the points of the far side count against the mirrored ones of the near side.
_FAR_SHARE = 0.3
# Of what a pixel of the near side stands for: below the first the far side is taken from there, above the second not.
_HIDDEN, _SEEN = 0.12, 0.35
# As shares of the face's width: how softly the sides meet, over what shades are those of the far side itself, and how
# far an eye, which looks where the other looks, is left as it is.
_SEAM, _SHADES, _EYE = 0.03, 0.16, 0.05
_LEAST_SHADE, _MOST_GAIN = 4.0, 2.5
# Wide shades are looked at in a picture so coarse that they are this wide there.
_COARSE_PX = 6.0

_JAW, _CHIN, _MOUTH = slice(0, 17), slice(5, 12), slice(48, 68)
_EYES = (slice(36, 42), slice(42, 48))
# The rims of the lips, from the left of the picture: inside, and outside with a point more on each side.
_UPPER_RIM, _LOWER_RIM = (61, 62, 63), (67, 66, 65)
_UPPER_OUTER, _LOWER_OUTER = (49, 50, 51, 52, 53), (59, 58, 57, 56, 55)
_UPPER_LIP, _LOWER_LIP = (49, 50, 51, 52, 53, 61, 62, 63), (55, 56, 57, 58, 59, 65, 66, 67)


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A picture of a face and its points.

    Attributes
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
    """

    image: Image
    points_xy: Points


def neutral_look(image: Image, points_xy: Points, *, parted: bool = False) -> Look:
    """A portrait made neutral.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
    parted : bool
        Its lips are apart, with its own mouth, or one made up, between them; else they meet, for faces whose own mouth
        is seen there.

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """
    own, head = Look(image, points_xy), head_shape(points_xy)
    is_open, is_turned = opening(points_xy) >= CLOSED, head.yaw_rad >= _TURNED_RAD
    if is_open is parted and not is_turned:
        return own
    canvas = _canvas(head, points_xy, turned=is_turned)
    if is_open is parted:
        return _look(own, canvas.points_xy, canvas)
    if not parted:
        return _look(own, _with_lips(canvas.points_xy + canvas.to_rest, 0.0), canvas)
    look = _look(own, _with_lips(canvas.points_xy, _OPENED * face_width(canvas.points_xy)), canvas)
    return Look(with_inner_mouth(look.image, look.points_xy), look.points_xy)


def opening(points_xy: Points) -> float:
    """How far the lips of a face are apart, as a share of its width."""
    gaps = np.linalg.norm(points_xy[list(_UPPER_RIM)] - points_xy[list(_LOWER_RIM)], axis=1)
    return float(gaps.mean()) / max(face_width(points_xy), 1e-6)


@dataclass(frozen=True, slots=True, eq=False)
class _Canvas:
    """The picture that a portrait is bent into.

    Attributes
    ----------
    size : tuple of int
        Width and height. A head that was turned has its plane of symmetry in the middle.
    points_xy : ndarray, shape (68, 2)
        Where its points come to lie, with the mouth as it is.
    to_rest : ndarray, shape (68, 2)
        How they move from there when the mouth comes to rest.
    far : int
        The side that was hidden: -1 left in the picture, 1 right, 0 where none was.
    """

    size: tuple[int, int]
    points_xy: Points
    to_rest: Points
    far: int


def _canvas(head: HeadShape, points_xy: Points, *, turned: bool) -> _Canvas:
    turn = _ahead(head.turn) if turned else head.turn
    seen, calm = (head.seen(parameters, turn) for parameters in (head.parameters, head.neutral()))
    to_rest = np.zeros_like(points_xy)
    # A small mouth may be who it is; a wide one is mostly a smile.
    if np.ptp(calm[_MOUTH, 0]) < np.ptp(seen[_MOUTH, 0]):
        to_rest[_JAW], to_rest[_MOUTH] = (calm - seen)[_JAW] * _HINGED, (calm - seen)[_MOUTH]
    target, axis, far = points_xy, float(points_xy[_JAW, 0].mean()), 0
    if turned:
        far = -int(np.sign(head.turn[0, 2]))
        axis = float(head.middle_xy[0] - head.px_per_m * head.middle_m[0])
        target = seen + (points_xy - head.seen(head.parameters)) @ _upright(head.turn).T
        target, to_rest = _evened(target, axis, far), _evened(to_rest, 0.0, far)
    scale = max(1.0, _LEAST_FACE_PX / face_width(target))
    beside, above, below = np.array(_MARGINS) * float(np.ptp(target, axis=0).max())
    half = float(np.abs(target[:, 0] - axis).max()) + beside
    top, bottom = target[:, 1].min() - above, target[:, 1].max() + below
    width, height = (int(np.ceil(scale * length)) for length in (2 * half, bottom - top))
    corner = np.array([axis - 0.5 * width / scale, top])
    return _Canvas((width, height), (target - corner) * scale - 0.5, to_rest * scale, far)


def _ahead(turn: Array) -> Array:
    """A turn that nods as another does, and neither looks aside nor tilts."""
    sine = float(np.clip(turn[1, 2], -0.9, 0.9))
    cosine = float(np.sqrt(1.0 - sine * sine))
    return np.array([[1.0, 0.0, 0.0], [0.0, cosine, sine], [0.0, -sine, cosine]])


def _upright(turn: Array) -> Array:
    """Takes directions in the picture of a tilted head to those of an upright one."""
    down = turn[:2, 1] / max(float(np.linalg.norm(turn[:2, 1])), 1e-6)
    return np.array([[down[1], -down[0]], [down[0], down[1]]])


def _evened(points_xy: Points, axis: float, far: int) -> Points:
    """Points made symmetric about an axis, those of the near side counting more."""
    weights = np.where(_sides() == far, _FAR_SHARE, 1.0)[:, None]
    mirrored, others = IBUG_68.mirrored(points_xy, 2 * axis + 1), weights[IBUG_68.mirror]
    return np.asarray((weights * points_xy + others * mirrored) / (weights + others))


def _sides() -> Array:
    """On which side of the face each point is: -1 left in the picture, 1 right, 0 in the middle."""
    is_pair = IBUG_68.mirror != np.arange(IBUG_68.point_count)
    return np.where(is_pair, np.sign(mean_face()[:, 0]), 0.0)


def _with_lips(points_xy: Points, apart_px: float) -> Points:
    """Points whose lips are so far apart, each as thick as it was; the chin follows by half."""
    out = points_xy.copy()
    line = _lip_line(points_xy)[1:-1]
    for rim, outer, share in ((_UPPER_RIM, _UPPER_OUTER, -_UPPER_SHARE), (_LOWER_RIM, _LOWER_OUTER, 1 - _UPPER_SHARE)):
        moves = line + np.array([0.0, share * apart_px]) * _BOW - points_xy[list(rim)]
        out[list(rim)] += moves
        # The outer lip has two points more, next to the corners.
        out[list(outer)] += np.stack([0.5 * moves[0], *moves, 0.5 * moves[2]])
    out[_CHIN] += np.outer(np.hanning(9)[1:-1], (0.0, 0.5 * apart_px))
    return out


def _lip_line(points_xy: Points) -> Points:
    """The line where lips meet, from corner to corner, shape (5, 2)."""
    upper, lower = points_xy[list(_UPPER_RIM)], points_xy[list(_LOWER_RIM)]
    return np.vstack([points_xy[60], 0.5 * (upper + lower), points_xy[64]])


def moved(own: Look, target_xy: Points, size: tuple[int, int], *, edge_stays: bool = False) -> tuple[Image, PixelMap]:
    """A face bent so that its points come to lie elsewhere; its lips may part or meet on the way.

    Parameters
    ----------
    own : Look
    target_xy : ndarray, shape (68, 2), pixels
    size : tuple of int
        Width and height of the bent picture.
    edge_stays : bool
        See `tracker.effects.smooth_warp.smooth_map`.

    Returns
    -------
    image : ndarray, shape (height, width, 3), uint8, BGR
        Between lips that part is nothing to be seen.
    pixels : ndarray, shape (height, width, 2), float32
        Where it comes from.
    """
    source_xy = own.points_xy
    if (opening(source_xy) >= CLOSED) is (opening(target_xy) >= CLOSED):
        pixels = smooth_map(target_xy, source_xy, size, edge_stays=edge_stays)
        return bent(own.image, pixels), pixels
    # Not smooth across the lips: they meet, or part, at a line. So the upper and the lower face are bent apart.
    source_xy = _within_lips(source_xy) if opening(source_xy) >= CLOSED else source_xy
    above, below = (
        smooth_map(np.delete(target_xy, gone, 0), np.delete(source_xy, gone, 0), size, edge_stays=edge_stays)
        for gone in (_LOWER_LIP, _UPPER_LIP)
    )
    upper, share = bent(own.image, above).astype(np.float32), _below_lips(target_xy, size)
    image = np.clip(upper + share * (bent(own.image, below) - upper) + 0.5, 0, 255).astype(np.uint8)
    return image, np.asarray(above + share * (below - above), np.float32)


def _look(own: Look, target_xy: Points, canvas: _Canvas) -> Look:
    """A portrait bent so that its points come to lie elsewhere, what was hidden filled up."""
    image, pixels = moved(own, target_xy, canvas.size)
    return Look(image if canvas.far == 0 else _filled_up(image, pixels, target_xy, canvas.far), target_xy)


def _within_lips(points_xy: Points) -> Points:
    """Points whose inner rims lie a little within the lips, clear of teeth and shadow."""
    out = points_xy.copy()
    for rim, outer in ((_UPPER_RIM, _UPPER_OUTER[1:-1]), (_LOWER_RIM, _LOWER_OUTER[1:-1])):
        out[list(rim)] += _RIM * (points_xy[list(outer)] - points_xy[list(rim)])
    return out


def _below_lips(points_xy: Points, size: tuple[int, int]) -> Plane:
    """How much each pixel is below the line of the lips, shape (height, width, 1): softer beyond the corners."""
    line = _lip_line(points_xy)
    columns, rows = np.arange(size[0]), np.arange(size[1])[:, None]
    beyond = np.maximum(np.maximum(line[0, 0] - columns, columns - line[-1, 0]), 0.0)
    signed = rows - np.interp(columns, line[:, 0], line[:, 1])
    return np.asarray(np.clip(0.5 + signed / (1.0 + 2.0 * beyond), 0.0, 1.0)[..., None], np.float32)


def _filled_up(image: Image, pixels: PixelMap, points_xy: Points, far: int) -> Image:
    """A picture of a symmetric face whose far side comes from the near one as far as it was hidden."""
    width, areas = face_width(points_xy), area_ratio(pixels)
    ratio = areas / np.maximum(areas[:, ::-1], 1e-6)
    own = np.clip((ratio - _HIDDEN) / (_SEEN - _HIDDEN), 0.0, 1.0).astype(np.float32)
    columns = np.arange(image.shape[1]) - 0.5 * (image.shape[1] - 1)
    own = np.maximum(own, (columns * far < 0).astype(np.float32))
    own = np.asarray(cv2.erode(own, np.ones((round(_SEAM * width) | 1,) * 2)), np.float32)
    own = _blurred(own, _SEAM * width)
    for eye in _EYES:
        own = np.maximum(own, _eye_guard(points_xy[eye], image.shape[:2], _EYE * width) * (areas > 0))
    picture, mirrored = image.astype(np.float32), image[:, ::-1].astype(np.float32)
    # The far side keeps its own shades: lit from there, it is brighter than the near one.
    shades = _shades(picture, own, _SHADES * width) / _shades(mirrored, own, _SHADES * width)
    filled = mirrored * np.clip(shades, 1 / _MOST_GAIN, _MOST_GAIN)
    mixed = filled + own[..., None] * (picture - filled)
    return np.asarray(np.clip(mixed + 0.5, 0, 255), np.uint8)


def _eye_guard(lids_xy: Points, size: tuple[int, ...], reach_px: float) -> Plane:
    mask = enclosed(lids_xy, size[::-1]).astype(np.float32)
    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * round(reach_px) + 1,) * 2)
    return _blurred(np.asarray(cv2.dilate(mask, around), np.float32), 0.5 * reach_px)


def _shades(picture: Plane, weights: Plane, sigma_px: float) -> Plane:
    """A picture's wide shades, of the pixels that count, carried on to the others."""
    shrink = max(1.0, sigma_px / _COARSE_PX)
    size = tuple(max(1, round(length / shrink)) for length in weights.shape[::-1])
    counts = cv2.resize(np.maximum(weights, 1e-4), size, interpolation=cv2.INTER_AREA)[..., None]
    small = cv2.resize(picture * np.maximum(weights, 1e-4)[..., None], size, interpolation=cv2.INTER_AREA)
    blurred, weight = (cv2.GaussianBlur(plane, (0, 0), sigma_px / shrink) for plane in (small, counts))
    wide = np.asarray(blurred / weight[..., None], np.float32)
    return np.asarray(cv2.resize(wide, weights.shape[::-1], interpolation=cv2.INTER_CUBIC) + _LEAST_SHADE, np.float32)


def _blurred(plane: Plane, sigma_px: float) -> Plane:
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), max(sigma_px, 0.3)), np.float32)
