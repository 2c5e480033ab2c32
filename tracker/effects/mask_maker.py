"""Masks made of the user's own pictures: read, the face in them found and fitted, cut out with a good margin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import atan2, pi
from pathlib import Path

import cv2
import numpy as np

from tracker.effects.clear_pixels import on_grey, without_hidden_colours
from tracker.effects.gallery import safe_name
from tracker.effects.mask import Mask, MaskError, read_with_alpha, title_of
from tracker.effects.portrait_check import doubts_about
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder, FoundFace
from tracker.face.model_file import shipped_face_model
from tracker.face.shape_model import Similarity
from tracker.face.shipped import MOST_EXACT
from tracker.head.detector import FaceDetector
from tracker.markup import IBUG_68
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Image, Points
from tracker.words import later

# Pictures are searched at this size, longest side.
_WORK_PX = 1600
# Where no face is seen, the picture is looked at this much larger, up to this size.
_ENLARGED, _ENLARGED_PX = 3.0, 1280
# What is kept of a picture: this much around the points, as a share of their size, and the eyes no farther apart.
_MARGIN = 0.8
_LARGEST_EYE_DISTANCE_PX = 240.0
# Below the first it is refused, below the others the user is told.
_LEAST_EYE_DISTANCE_PX = 10.0
_COARSE_EYE_DISTANCE_PX = 45.0
_SURE_SCORE = 0.6
# Of the smaller side of a picture: the outer-eye distance of the mean face that is placed for correction by hand.
_PLACED_SHARE = 0.35
_LEAST_VISIBLE_POINTS = 34
_LONGEST_TITLE = 60

CONSENT = "Show another person's face only with their consent."


class NoFaceError(MaskError):
    """No face was found in a picture; its points can be placed by hand (`mask_by_hand`)."""


@dataclass(frozen=True, slots=True, eq=False)
class MadeMask:
    """A mask made of a picture, and what the user should know about it.

    Attributes
    ----------
    mask : Mask
        Not yet in the gallery.
    notes : tuple of str
        Plain sentences; empty when all went well.
    """

    mask: Mask
    notes: tuple[str, ...] = ()


class MaskMaker:
    """Finds the face of a picture and makes a mask of it; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : FaceModel, optional
        Of 68 points; the most exact one that ships if not given.

    Raises
    ------
    ModelFileError
        If a model file is missing or damaged.
    """

    def __init__(self, model: FaceModel | None = None) -> None:
        self._finder = FaceFinder(model or shipped_face_model(MOST_EXACT))
        self._detector = FaceDetector()

    def from_file(self, path: Path) -> MadeMask:
        """A mask of a picture file; its transparency is kept.

        Parameters
        ----------
        path : Path
            PNG, JPEG, WebP, TIFF, BMP; grey, 16-bit, CMYK, with a palette, or turned by its Exif mark.

        Raises
        ------
        NoFaceError
            If no face is found in it.
        MaskError
            If it cannot be read, or the face is too small, turned away, covered by half or gaping.
        """
        return self.from_image(read_with_alpha(path), path.name)

    def from_image(self, image: Image, picture_name: str) -> MadeMask:
        """A mask of a picture in memory.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3) or (height, width, 4), uint8, BGR or BGRA
        picture_name : str
            Of its file: name and title of the mask come from it.

        Raises
        ------
        NoFaceError
            If no face is found in it.
        MaskError
            If it is transparent everywhere, or the face is too small, turned away, covered by half or gaping.
        """
        _check_visible(image, picture_name)
        found = self._found(image)
        if found is None:
            raise NoFaceError(
                f"no face was found in {picture_name}; choose another picture, or place the points by hand"
            )
        quarters = _quarters_from_upright(found.points_xy)
        if not quarters:
            return _made(image, found, picture_name)
        turned = np.ascontiguousarray(np.rot90(image, quarters))
        upright = self._found(turned)
        if upright is None or _quarters_from_upright(upright.points_xy):
            return _made(image, found, picture_name)
        made = _made(turned, upright, picture_name)
        return replace(made, notes=(later("The picture lay on its side or head; it was turned."), *made.notes))

    def _found(self, image: Image) -> _Found | None:
        """The faces of a picture, at its own size or enlarged."""
        longest = max(image.shape[:2])
        found = self._seen(image, min(1.0, _WORK_PX / longest))
        enlarged = min(_ENLARGED, _ENLARGED_PX / longest)
        return found if found is not None or enlarged <= 1.0 else self._seen(image, enlarged)

    def _seen(self, image: Image, scale: float) -> _Found | None:
        work = on_grey(_resized(image, scale))
        faces = self._finder.fit_still([self._finder.look(work, self._detector)])[0]
        if not faces:
            return None
        face = max(faces, key=lambda one: one.fit.parameters.pose.scale)
        sure = sum(one.score >= _SURE_SCORE or one is face for one in faces)
        return _Found(face, sure, (face.fit.points_xy + 0.5) / scale - 0.5)


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """The largest face of a picture, how many there are, and its points in the picture's own pixels."""

    face: FoundFace
    count: int
    points_xy: Points


def _made(image: Image, found: _Found, picture_name: str) -> MadeMask:
    if _eye_distance(found.points_xy) < _LEAST_EYE_DISTANCE_PX:
        width = float(np.ptp(found.points_xy[:, 0]))
        raise MaskError(f"the face in {picture_name} is only {width:.0f} pixels wide; choose a larger picture of it")
    mask = _cut_out(image, found.points_xy, picture_name)
    doubts = doubts_about(on_grey(mask.image), mask.points_xy, picture_name)
    return MadeMask(mask, (*_notes(found, image.shape[:2]), *doubts))


def mask_by_hand(image: Image, picture_name: str, points_xy: Points | None = None) -> Mask:
    """A mask of a whole picture with given points, or with the mean face in its middle, to be moved onto the face.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3) or (height, width, 4), uint8, BGR or BGRA
    picture_name : str
        Of its file.
    points_xy : ndarray, shape (68, 2), pixels, optional

    Raises
    ------
    MaskError
        If nothing of the picture is visible, or the points are no face.
    """
    _check_visible(image, picture_name)
    scale = min(1.0, _WORK_PX / max(image.shape[:2]))
    points = _mean_face_in(image) if points_xy is None else np.asarray(points_xy, np.float64)
    return _mask(_resized(image, scale), (points + 0.5) * scale - 0.5, picture_name)


def mask_from_frame(image: Image, points_xy: Points, title: str = "My face") -> Mask:
    """The face in a frame as it looks now.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
        Of the tracked face.
    title : str

    Raises
    ------
    MaskError
        If most of the face is outside the picture, or the points are no face.
    """
    height, width = image.shape[:2]
    points = np.asarray(points_xy, np.float64)
    visible = np.all((points > -0.5) & (points < (width - 0.5, height - 0.5)), axis=1)
    if np.count_nonzero(visible) < _LEAST_VISIBLE_POINTS:
        raise MaskError("most of the face is outside the picture; move to its middle and try again")
    mask = _cut_out(image, points, title)
    return Mask(safe_name(title), title, mask.image, mask.points_xy, "a frame of your camera or film", CONSENT)


def _cut_out(image: Image, points_xy: Points, picture_name: str) -> Mask:
    """The part of a picture around a face, no larger than is of use."""
    height, width = image.shape[:2]
    margin = _MARGIN * float(np.ptp(points_xy, axis=0).max())
    low = np.clip(np.floor(points_xy.min(axis=0) - margin), 0, (width - 1, height - 1)).astype(int)
    high = np.clip(np.ceil(points_xy.max(axis=0) + margin) + 1, low + 1, (width, height)).astype(int)
    part = image[low[1] : high[1], low[0] : high[0]]
    scale = min(1.0, _LARGEST_EYE_DISTANCE_PX / max(_eye_distance(points_xy), 1e-6))
    return _mask(_resized(part, scale), (points_xy - low + 0.5) * scale - 0.5, picture_name)


def _mask(image: Image, points_xy: Points, picture_name: str) -> Mask:
    stem = Path(picture_name).stem
    clean = without_hidden_colours(image) if image.shape[2] == 4 else image
    title = title_of(stem)[:_LONGEST_TITLE].strip()
    return Mask(safe_name(stem), title, clean, points_xy, f"your picture {picture_name}", CONSENT)


def _notes(found: _Found, size: tuple[int, int]) -> tuple[str, ...]:
    notes, points_xy = [], found.points_xy
    if found.count > 1:
        notes.append(later(f"There are {found.count} faces in the picture; the largest is used."))
    eyes = _eye_distance(points_xy)
    if eyes < _COARSE_EYE_DISTANCE_PX:
        width = float(np.ptp(points_xy[:, 0]))
        notes.append(later(f"The face is only {width:.0f} pixels wide; the mask will look blurred."))
    if found.face.score < _SURE_SCORE:
        notes.append(later("The face is hard to make out; check its points."))
    inside = np.all((points_xy > -0.5) & (points_xy < (size[1] - 0.5, size[0] - 0.5)), axis=1)
    if not inside.all():
        notes.append(later("A part of the face is outside the picture."))
    return tuple(notes)


def _check_visible(image: Image, picture_name: str) -> None:
    if image.shape[2] == 4 and not image[..., 3].any():
        raise MaskError(f"{picture_name} is transparent everywhere; choose another picture")


def _mean_face_in(image: Image) -> Points:
    """The mean face in the middle of a picture, 68 points."""
    height, width = image.shape[:2]
    mean = shipped_shape_3d().mean_m[:, :2]
    middle = 0.5 * (mean.min(axis=0) + mean.max(axis=0))
    scale = _PLACED_SHARE * min(height, width) / _eye_distance(mean)
    return Similarity(scale, 0.0, 0.5 * (width - 1), 0.5 * (height - 1)).apply(mean - middle)


def _quarters_from_upright(points_xy: Points) -> int:
    """By how many quarters a face lies clockwise of one that stands on its chin, 0 to 3."""
    right, down = points_xy[IBUG_68.outer_eyes[1]] - points_xy[IBUG_68.outer_eyes[0]]
    return round(atan2(down, right) / (0.5 * pi)) % 4


def _eye_distance(points_xy: Points) -> float:
    left, right = IBUG_68.outer_eyes
    return float(np.linalg.norm(points_xy[right] - points_xy[left]))


def _resized(image: Image, scale: float) -> Image:
    if scale == 1.0:
        return image
    height, width = image.shape[:2]
    target = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(
        cv2.resize(image, target, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC), np.uint8
    )
