"""Faces as the glance network learns from them: cut out upright with much room around, and how their heads are turned.

Training pictures are fresh cuts of them as a start or a fit would see the face: near, a little off, or so far off that
there is no face at that place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import radians
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.checked_file import taken_apart
from tracker.errors import DataSetError
from tracker.face.glance import glance_frame
from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.markup import markup_of
from tracker.pose.estimator import weak_perspective
from tracker.pose.rotation import mirrored_turn
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.training.conv_crops import augmented
from tracker.training.negatives import nearness
from tracker.training.shape_3d import point_weights_3d, shapes_in_view
from tracker.types import Image, Points
from tracker.whole_file import whole_file

Random = np.random.Generator
Array = NDArray[np.float64]

# Stored faces: resolution and extent as multiples of the crop.
_FINER, _ROOM = 1.25, 1.4
# Spread of the looks about the true place: roll in radians, log scale, shift in outer-eye distances. As fits leave
# faces, as boxes start them, and astray.
_LOOKS = ((radians(6.0), 0.06, 0.06), (radians(14.0), 0.14, 0.16), (radians(45.0), 0.4, 0.5))
_LOOK_SHARES = (0.5, 0.4, 0.1)
# The jaw's points are the outline of a turned head, which slides over it; how far points may be from any face's.
_ROUNDS, _JAW_WEIGHT, _LARGEST_ERROR_M = 15, 0.25, 0.004
# How often the face alone is left of a picture: otherwise hair and surroundings tell photographs from drawings, and
# with them how far a head can be turned.
_ALONE_SHARE, _ALONE_GROWTH, _FOREHEAD = 0.2, (1.1, 1.5), 0.35
# A fit takes a profile for a face that is turned by half: nearly as large as from the front (log size), upright, and
# its far side laid before the nose, by so much of what the size exceeds that of its points, in outer-eye distances.
# Would the size go with the turn in training, a network would learn to tell the turn by it.
_FOUND_SIZE, _FOUND_FORWARD = (-0.4, 0.1), (0.3, 0.75)
# The outer eye corners.
_LEFT_CORNER, _RIGHT_CORNER = 36, 45


@dataclass(frozen=True, slots=True, eq=False)
class LooseFaces:
    """Faces that are cut out.

    Attributes
    ----------
    images : ndarray, shape (n, side, side), uint8
        Grey, as `loose_frame` says.
    points_xy : ndarray, shape (n, 68, 2), float32
        On them, pixels.
    turns : ndarray, shape (n, 3, 3), float32
        From the head to the upright picture, as `tracker.face.glance.Glance` has them; not finite where unknown.
    """

    images: Image
    points_xy: NDArray[np.float32]
    turns: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.images)

    def of(self, chosen: NDArray[np.int64]) -> LooseFaces:
        """Some of them."""
        return LooseFaces(self.images[chosen], self.points_xy[chosen], self.turns[chosen])

    def with_turns_to(self, largest_yaw_rad: float) -> LooseFaces:
        """All of them, but what is turned farther is turned nobody knows how."""
        known = np.abs(self.turns[:, 0, 2]) <= np.sin(largest_yaw_rad)
        return LooseFaces(self.images, self.points_xy, np.where(known[:, None, None], self.turns, np.nan))


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A training picture.

    Attributes
    ----------
    crop : ndarray, shape (96, 96), uint8
    presence : float
        1 a face, 0 none.
    turn : ndarray, shape (3, 3), float64
        Not finite where unknown.
    turn_weight : float
        How much the turn counts.
    """

    crop: Image
    presence: float
    turn: Array
    turn_weight: float = 1.0


class LooseSource:
    """Cuts training pictures from such faces.

    Parameters
    ----------
    faces : LooseFaces
    mean_xy : ndarray, shape (68, 2)
        Mean face of the frame's units.
    frame : ReferenceFrame
        Of the crop.
    turn_weight : float
        How much their turns count.
    as_found : bool
        Whether they are looked at where a fit would find them, not where they were cut out; for whole heads whose
        points are known, hidden ones too.
    """

    def __init__(
        self,
        faces: LooseFaces,
        mean_xy: Points,
        frame: ReferenceFrame,
        turn_weight: float = 1.0,
        as_found: bool = False,
    ) -> None:
        self._faces, self._mean, self._frame, self._turn_weight = faces, mean_xy, frame, turn_weight
        self._as_found = as_found
        self._markup = markup_of(len(mean_xy))

    def __len__(self) -> int:
        return len(self._faces)

    def cut(self, number: int, random: Random) -> Look:
        """One fresh look at a face, worn."""
        look, points = self.moved(number, random)
        other = self._faces.images[int(random.integers(len(self._faces)))]
        if random.uniform() < _ALONE_SHARE:
            look = replace(look, crop=_alone(look.crop, points, other, random))
        return replace(look, crop=augmented(look.crop, points, other, random))

    def moved(self, number: int, random: Random) -> tuple[Look, Points]:
        """A look before any wear, and the points on it."""
        return self._off(number, _LOOKS[int(random.choice(len(_LOOKS), p=_LOOK_SHARES))], random)

    def near(self, number: int, random: Random) -> Look:
        """A look as a fit leaves a face, not worn, for measuring."""
        return self._off(number, _LOOKS[0], random)[0]

    def _off(self, number: int, spread: tuple[float, float, float], random: Random) -> tuple[Look, Points]:
        roll, growth, shift = spread
        angle, size = roll * random.normal(), float(np.exp(growth * random.normal()))
        x, y = shift * size * self._frame.scale * random.normal(size=2)
        motion, mirrored = _about_centre(self._frame, angle, size, x, y), random.uniform() < 0.5
        return self.seen(number, motion, mirrored, self._found(number, random) if self._as_found else None)

    def _found(self, number: int, random: Random) -> Similarity:
        """Takes the stored face of that number to the crop about a fit of it."""
        points, turn = (np.asarray(values[number], np.float64) for values in (self._faces.points_xy, self._faces.turns))
        exact = fit_similarity(self._mean, points)
        size = _whole_span_px(points) * float(np.exp(random.uniform(*_FOUND_SIZE)))
        forward = random.uniform(*_FOUND_FORWARD) * max(0.0, float(np.log(size / exact.scale))) * exact.scale
        x, y = (float(value) for value in (exact.x_px, exact.y_px) - forward * turn[:2, 2])
        roll = exact.roll_rad * random.uniform()
        laid = Similarity(size * float(np.cos(roll)), size * float(np.sin(roll)), x, y)
        return self._frame.canvas_from_shape.after(laid.inverse())

    def seen(
        self, number: int, motion: Similarity, mirrored: bool = False, found: Similarity | None = None
    ) -> tuple[Look, Points]:
        """The face of that number after a motion of the crop's content, perhaps mirrored, and its points."""
        side = self._frame.width_px
        stored = found or _stored_from_crop(self._frame).inverse()
        whole = motion.after(stored)
        matrix = np.array([[whole.a, -whole.b, whole.x_px], [whole.b, whole.a, whole.y_px]])
        image = self._faces.images[number]
        crop = np.asarray(
            cv2.warpAffine(image, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
            dtype=np.uint8,
        )
        points = whole.apply(self._faces.points_xy[number].astype(np.float64))
        turn = rolled(self._faces.turns[number].astype(np.float64), whole.roll_rad)
        if mirrored:
            crop, points = np.ascontiguousarray(crop[:, ::-1]), self._markup.mirrored(points, side)
            turn = mirrored_turn(turn)
        laid = self._frame.canvas_from_shape
        presence = nearness(laid, motion.after(laid), self._mean)
        return Look(crop, presence, turn, self._turn_weight), points


def kept_faces(folder: Path, make: Callable[[], LooseFaces]) -> LooseFaces:
    """What ``make`` makes, kept in a folder, as it takes long and a training may be stopped; read as it is needed.

    Raises
    ------
    DataSetError
        If what is kept there is damaged.
    """
    files = {name: folder / f"{name}.npy" for name in ("images", "points_xy", "turns")}
    if not all(path.exists() for path in files.values()):
        made = make()
        for name, path in files.items():
            with whole_file(path) as file:
                np.save(file, getattr(made, name))
    try:
        with taken_apart():
            kept = LooseFaces(**{name: np.load(path, mmap_mode="r") for name, path in files.items()})
            if not len(kept.images) == len(kept.points_xy) == len(kept.turns):
                raise ValueError("they differ in length")
    except (OSError, ValueError) as error:
        raise DataSetError(f"the faces kept in {folder.name} are damaged ({error}); delete them to go on") from error
    return kept


def loose_frame(frame: ReferenceFrame) -> ReferenceFrame:
    """Of the stored faces, by that of the crop."""
    side = round(_FINER * _ROOM * frame.width_px)
    placed = _stored_from_crop(frame).after(frame.canvas_from_shape)
    return ReferenceFrame(placed.scale, placed.x_px, placed.y_px, side, side)


def loose_faces(
    pictures: Iterable[GreyPicture], points_xy: Sequence[Points], mean_xy: Points, frame: ReferenceFrame
) -> LooseFaces:
    """Cut faces out of pictures; their turns are those of the 3-D fit of their points.

    Parameters
    ----------
    pictures : iterable of GreyPicture
        One for each face.
    points_xy : sequence of ndarray, shape (68, 2)
    mean_xy : ndarray, shape (68, 2)
    frame : ReferenceFrame
        Of the crop.
    """
    larger = loose_frame(frame)
    count = len(points_xy)
    images = np.empty((count, larger.height_px, larger.width_px), dtype=np.uint8)
    points = np.empty((count, *mean_xy.shape), dtype=np.float32)
    for number, (picture, face) in enumerate(zip(pictures, points_xy, strict=True)):
        pose = fit_similarity(mean_xy, face)
        images[number] = np.clip(np.rint(picture.canvas(larger, pose)), 0, 255)
        points[number] = larger.picture_from_canvas(pose).inverse().apply(face)
    return LooseFaces(images, points, turns_of_points(points.astype(np.float64)).astype(np.float32))


def turns_of_points(points_xy: Array) -> Array:
    """How heads are turned to cameras that look straight at them, by the points of their faces.

    Shape and view are found together under weak perspective (`tracker.training.shape_3d`), as a shape that is not known
    makes yaws too large and pitches uncertain.

    Parameters
    ----------
    points_xy : ndarray, shape (n, 68, 2), pixels

    Returns
    -------
    ndarray, shape (n, 3, 3)
        Not finite where the points are not those of a face.
    """
    model = shipped_shape_3d()
    weights = point_weights_3d(model.markup, _JAW_WEIGHT)
    views, latent = shapes_in_view(points_xy, model, weights, _ROUNDS)
    modes = model.modes * np.sqrt(model.variances)[:, None, None]
    believed = model.mean_m + np.tensordot(latent.means, modes, 1)
    left_over = views.unposed(points_xy) - np.einsum("tdj,tnj->tnd", views.turns[:, :2], believed)
    error_m = np.sqrt(np.einsum("n,tnd->t", weights, left_over**2) / weights.sum())
    return np.where((error_m < _LARGEST_ERROR_M)[:, None, None], views.turns, np.nan)


def cut_out(
    picture: GreyPicture, points_xy: Points, turn: Array, mean_xy: Points, random: Random
) -> tuple[Image, Points, Array]:
    """A head whose turn is known, cut out where somebody may find its face.

    The points of a profile lie close together, and a fit makes the face as small as they are; a detector's box does
    not. Either may be asked about, or anything between.

    Parameters
    ----------
    picture : GreyPicture
    points_xy : ndarray, shape (68, 2), pixels
        Also those that are hidden.
    turn : ndarray, shape (3, 3), float64
        To the picture.
    mean_xy : ndarray, shape (68, 2)
    random : Generator

    Returns
    -------
    image, points_xy, turn
        As `LooseFaces` has them.
    """
    frame, pose = loose_frame(glance_frame(mean_xy)), fit_similarity(mean_xy, points_xy)
    growth = float(np.exp(random.uniform() * np.log(_whole_span_px(points_xy) / pose.scale)))
    pose = Similarity(growth * pose.a, growth * pose.b, pose.x_px, pose.y_px)
    image = np.clip(np.rint(picture.canvas(frame, pose)), 0, 255).astype(np.uint8)
    return image, frame.picture_from_canvas(pose).inverse().apply(points_xy), rolled(turn, -pose.roll_rad)


def _whole_span_px(points_xy: Points) -> float:
    """Outer-eye distance of a turned head, were it seen from the front."""
    head_m = shipped_shape_3d().mean_m
    _, px_per_m, _, _ = weak_perspective(points_xy, head_m, np.ones(len(head_m)))
    return px_per_m * float(np.linalg.norm(head_m[_LEFT_CORNER] - head_m[_RIGHT_CORNER]))


def rolled(turn: Array, roll_rad: float) -> Array:
    """A turn, in a picture that is rolled clockwise."""
    c, s = np.cos(roll_rad), np.sin(roll_rad)
    return np.asarray(np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]]) @ turn)


def _alone(crop: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """The face and a margin, before a part of another picture or an even shade."""
    middle = points_xy.mean(axis=0)
    grown = middle + random.uniform(*_ALONE_GROWTH) * (points_xy - middle)
    # The forehead has no points.
    forehead = grown - (0.0, _FOREHEAD * float(np.ptp(grown[:, 1])))
    hull = cv2.convexHull(np.concatenate([grown, forehead]).astype(np.float32))
    mask = cv2.fillConvexPoly(np.zeros_like(crop), np.rint(hull).astype(np.int32), 255)
    share = cv2.GaussianBlur(mask, (0, 0), float(random.uniform(0.7, 3.0))).astype(np.float32) / 255
    side = crop.shape[0]
    x, y = (int(random.integers(0, other.shape[0] - side)) for _ in range(2))
    behind = other[y : y + side, x : x + side] if random.uniform() < 0.5 else np.full_like(crop, random.integers(256))
    return np.rint(share * crop + (1 - share) * behind).astype(np.uint8)


def _stored_from_crop(frame: ReferenceFrame) -> Similarity:
    """Takes pixels of the crop to those of the stored faces; both have the same middle."""
    middle, centre = (frame.width_px - 1) / 2, (round(_FINER * _ROOM * frame.width_px) - 1) / 2
    return Similarity(_FINER, 0.0, centre - _FINER * middle, centre - _FINER * middle)


def _about_centre(frame: ReferenceFrame, angle: float, size: float, x_px: float, y_px: float) -> Similarity:
    """The crop's content turned and scaled about the crop's middle, then shifted."""
    middle = (frame.width_px - 1) / 2
    a, b = size * np.cos(angle), size * np.sin(angle)
    return Similarity(a, b, x_px + middle - (a * middle - b * middle), y_px + middle - (b * middle + a * middle))
