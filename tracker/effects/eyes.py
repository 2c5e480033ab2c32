"""The eyes of a portrait, so that they can look where the face beneath looks.

The irises are taken out of the portrait once, and the white goes on in their place. In each frame they are laid between
the lids again, where the irises of the face beneath are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.patches import enclosed, laid_over, whole_pixels
from tracker.effects.spread_colours import spread_colours
from tracker.gaze.eye_canvas import CORNERS
from tracker.gaze.irises import IrisFinder, SeenEye
from tracker.readings import EyeReading, Iris, Side
from tracker.types import Image, Points

Plane = NDArray[np.float32]

LIDS = {Side.RIGHT: slice(36, 42), Side.LEFT: slice(42, 48)}
# An iris is kept as a square picture of this side, its rim this far from the middle.
_DISC_PX, _RIM_PX = 48, 20.0
# Its rim is soft over this share of its radius, and so far out the portrait's own one is taken away.
_SOFT, _TAKEN = 0.16, 1.25
# A part of an iris that lies nearer to a lid than this share of its radius is shaded by it.
_SHADED = 0.2
# Radii of irises, as shares of the distance of an eye's corners.
_LEAST_RADIUS, _MOST_RADIUS = 0.13, 0.24
_SHIFT = 4
_LEAST_CONFIDENCE = 0.3
# Probabilities that an eye is closed between which its lid comes.
_CLOSING, _CLOSED = 0.3, 0.7


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an iris is between an eye's corners: along and across from their middle, and its radius, as shares."""

    along: float
    across: float
    radius: float


@dataclass(frozen=True, slots=True, eq=False)
class PortraitEye:
    """One eye of a portrait.

    Attributes
    ----------
    disc : ndarray, shape (48, 48, 3), float32, BGR
        Its iris, upright, with what is around it.
    place : _Place
        Where the portrait has it.
    """

    disc: Plane
    place: _Place


def without_irises(image: Image, points_xy: Points) -> tuple[Image, dict[Side, PortraitEye]]:
    """The portrait with nothing but the white between its lids, and its irises.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels

    Returns
    -------
    ndarray, dict of Side to PortraitEye
        Eyes whose irises are not seen are left out, and as they are in the picture.
    """
    eyes = {}
    for side, seen in IrisFinder().in_picture(image, points_xy).items():
        if seen.iris is not None and seen.iris.confidence >= _LEAST_CONFIDENCE:
            image, disc = _taken_out(image, points_xy[LIDS[side]], seen.iris)
            eyes[side] = PortraitEye(disc, _place_of(seen.iris, points_xy, side))
    return image, eyes


def _taken_out(image: Image, lids_xy: Points, iris: Iris) -> tuple[Image, Plane]:
    middle, radius = np.array([iris.x_px, iris.y_px]), iris.radius_px
    margin = 2 * _TAKEN * radius
    reach = np.vstack([lids_xy, middle])
    low, high = whole_pixels(reach.min(axis=0) - margin, reach.max(axis=0) + margin, image.shape[1::-1])
    part = image[low[1] : high[1], low[0] : high[0]]
    inside = enclosed(lids_xy - low, (high - low).tolist())
    rows, columns = np.mgrid[: part.shape[0], : part.shape[1]]
    away = np.hypot(columns - (middle[0] - low[0]), rows - (middle[1] - low[1])) / radius
    colours = part.astype(np.float32)
    white = _white(part, inside & (away > _TAKEN))
    bare = spread_colours(colours, white.astype(np.float32))
    soft = cv2.blur((inside & (away <= _TAKEN)).astype(np.float32), (3, 3)) * inside
    out = image.copy()
    out[low[1] : high[1], low[0] : high[0]] = laid_over(part, bare, soft)
    # What the lids hide of the iris goes on from what is seen of it.
    seen = cv2.erode(inside.astype(np.uint8), np.ones((3, 3), np.uint8)) * (away <= 1.1)
    whole = _mirrored(colours, seen.astype(np.float32), middle - low)
    return out, _disc(whole, middle - low, radius)


def _white(part: Image, around: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The white of an eye: the brighter part of what is beside the iris, as lashes and lids are of the rest."""
    if not around.any():
        return np.ones_like(around)
    luma = cv2.cvtColor(part, cv2.COLOR_BGR2GRAY)
    return np.asarray(around & (luma >= np.median(luma[around])))


def _mirrored(colours: Plane, seen: Plane, middle_xy: Points) -> Plane:
    """The iris with its hidden part as the part opposite, or as what is near."""
    turn = np.array([[1.0, 0.0, 0.0], [0.0, -1.0, 2 * middle_xy[1]]])
    size = seen.shape[::-1]
    opposite, told = (cv2.warpAffine(one, turn, size) for one in (colours, seen))
    known = np.maximum(seen, told)
    both = colours * seen[..., None] + opposite * (told * (1 - seen))[..., None]
    return spread_colours(np.asarray(both / np.maximum(known, 1e-3)[..., None], np.float32), known)


def _disc(colours: Plane, middle_xy: Points, radius: float) -> Plane:
    scale = radius / _RIM_PX
    matrix = np.array([[scale, 0.0, 0.0], [0.0, scale, 0.0]])
    matrix[:, 2] = middle_xy - scale * (_DISC_PX - 1) / 2
    way = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (_DISC_PX, _DISC_PX)
    return np.asarray(cv2.warpAffine(colours, matrix, size, flags=way, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _place_of(iris: Iris, points_xy: Points, side: Side) -> _Place:
    middle, across = _axes(points_xy, side)
    width = float(np.linalg.norm(across))
    off = (np.array([iris.x_px, iris.y_px]) - middle) / max(width, 1e-6)
    ahead = across / max(width, 1e-6)
    radius = float(np.clip(iris.radius_px / max(width, 1e-6), _LEAST_RADIUS, _MOST_RADIUS))
    return _Place(float(off @ ahead), float(off @ [-ahead[1], ahead[0]]), radius)


def _axes(points_xy: Points, side: Side) -> tuple[Points, Points]:
    """The middle between an eye's corners, and the way from the one on the left of an upright face to the other."""
    left, right = sorted(CORNERS[side])
    return 0.5 * (points_xy[left] + points_xy[right]), points_xy[right] - points_xy[left]


class LookingEyes:
    """Lays a portrait's irises between the lids of a drawn face. Remembers where they were, so it has one owner.

    Parameters
    ----------
    eyes : mapping of Side to PortraitEye
    """

    def __init__(self, eyes: Mapping[Side, PortraitEye]) -> None:
        self._eyes = eyes
        self._places: dict[Side, _Place] = {}
        self._closed: dict[Side, float] = {}

    @property
    def can_look(self) -> bool:
        """Whether there is any of which it matters where it looks."""
        return bool(self._eyes)

    def reset(self) -> None:
        """Look where the portrait looks."""
        self._places.clear()
        self._closed.clear()

    def look(self, seen: Mapping[Side, SeenEye | EyeReading], points_xy: Points) -> None:
        """See where the eyes of the face beneath look; irises behind lids stay where they were.

        Parameters
        ----------
        seen : mapping of Side to SeenEye or EyeReading
            In the picture in which the face has the points.
        points_xy : ndarray, shape (68, 2), float64, pixels
        """
        self._closed = {side: eye.closed for side, eye in seen.items() if eye.closed is not None}
        for side, eye in seen.items():
            if eye.iris is not None:
                self._places[side] = _place_of(eye.iris, points_xy, side)

    def closed(self, side: Side) -> float:
        """How much of an eye is a lid, 0 to 1, as far as that was seen in this frame."""
        share = float(np.clip((self._closed.get(side, 0.0) - _CLOSING) / (_CLOSED - _CLOSING), 0.0, 1.0))
        return share * share * (3.0 - 2.0 * share) if side in self._eyes else 0.0

    def draw(self, face: Plane, points_xy: Points) -> None:
        """Lay them on.

        Parameters
        ----------
        face : ndarray, shape (3, height, width), float32, BGR
            The drawn face; in and output.
        points_xy : ndarray, shape (68, 2), float64, pixels of ``face``
        """
        for side, eye in self._eyes.items():
            self._draw_one(face, points_xy, side, eye.disc)

    def _draw_one(self, face: Plane, points_xy: Points, side: Side, disc: Plane) -> None:
        place = self._places.get(side, self._eyes[side].place)
        middle, across = _axes(points_xy, side)
        width = float(np.linalg.norm(across))
        centre = middle + place.along * across + place.across * np.array([-across[1], across[0]])
        radius = place.radius * width
        lids_xy = points_xy[LIDS[side]]
        low, high = whole_pixels(centre - 1.3 * radius - 1, centre + 1.3 * radius + 2, face.shape[:0:-1])
        if radius < 1.0 or (high - low < 2).any():
            return
        size = (high - low).tolist()
        scale = radius / _RIM_PX
        turned = np.array([[across[0], -across[1]], [across[1], across[0]]]) * (scale / width)
        matrix = np.column_stack([turned, centre - low - 0.5 * (_DISC_PX - 1) * turned.sum(axis=1)])
        iris = cv2.warpAffine(disc, matrix, size, borderMode=cv2.BORDER_REPLICATE)
        part = face[:, low[1] : high[1], low[0] : high[0]]
        alpha = _between(lids_xy - low, size, radius) * _round(centre - low, size, radius)
        part += alpha * (iris.transpose(2, 0, 1) - part)


def _between(lids_xy: Points, size: list[int], radius: float) -> Plane:
    """How much of each pixel lies between the lids."""
    mask = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillPoly(mask, [np.rint(lids_xy * (1 << _SHIFT)).astype(np.int32)], 255, cv2.LINE_AA, _SHIFT)
    soft = cv2.GaussianBlur(mask, (0, 0), max(0.4, _SHADED * 0.5 * radius))
    return np.asarray(np.minimum(mask, soft), np.float32) * np.float32(1 / 255)


def _round(centre_xy: Points, size: list[int], radius: float) -> Plane:
    columns, rows = np.arange(size[0]) - centre_xy[0], np.arange(size[1]) - centre_xy[1]
    away = np.hypot(columns[None], rows[:, None]) / radius
    soft = max(_SOFT, 1.0 / radius)
    return np.asarray(np.clip((1.0 + 0.5 * soft - away) / soft, 0.0, 1.0), np.float32)
