"""What speaks against taking a picture for a face: turned away, covered, eyes shut, mouth wide open."""

from __future__ import annotations

import cv2
import numpy as np

from tracker.effects.face_frame import mean_face
from tracker.effects.head_shape import head_shape
from tracker.effects.mask import MaskError
from tracker.effects.neutral import opening
from tracker.effects.patches import enclosed
from tracker.face.covers import usual_cover_teller
from tracker.face.head_glance import turn_at
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import fit_similarity
from tracker.pose.rotation import rotation_of
from tracker.types import Image, Points
from tracker.words import later

# From these turns on it is told, and refused: of the first, a part of the face is made up; of the second, all but half.
TURNED_RAD, TURNED_AWAY_RAD = np.deg2rad(35.0), np.deg2rad(50.0)
# How far the lips are apart, as a share of the face's width.
WIDE_OPEN, GAPING = 0.20, 0.38
# The height of an open eye as a share of its width; below it both are shut.
SHUT = 0.13
# Of the face: as much is covered.
COVERED, HIDDEN = 0.15, 0.45
_COVERED_CHANCE = 127
_EYES = ((36, 37, 38, 39, 40, 41), (42, 43, 44, 45, 46, 47))


def doubts_about(image: Image, points_xy: Points, picture_name: str) -> tuple[str, ...]:
    """What the user should know before a face of a picture is put on others.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
        The face in it.
    picture_name : str

    Returns
    -------
    tuple of str
        Plain sentences; empty when all is well.

    Raises
    ------
    MaskError
        If there is too little of a face to be put on others.
    ModelFileError
        If a model file is missing or damaged.
    """
    notes = [_turned(_yaw_rad(image, points_xy), picture_name)]
    notes.append(_covered(_covered_share(image, points_xy), picture_name))
    notes += [_mouth(opening(points_xy), picture_name), _eyes(points_xy)]
    return tuple(note for note in notes if note)


def _turned(yaw_rad: float, picture_name: str) -> str:
    if yaw_rad >= TURNED_AWAY_RAD:
        raise MaskError(f"the head in {picture_name} is turned away too far; choose a picture that looks at you")
    if yaw_rad >= TURNED_RAD:
        return later("The head is turned far aside; the half that is hidden is made of the other one.")
    return ""


def _covered(share: float | None, picture_name: str) -> str:
    if share is None or share < COVERED:
        return ""
    if share >= HIDDEN:
        raise MaskError(f"the face in {picture_name} is covered by half; choose a picture in which all of it is seen")
    return later("A part of the face is covered; what covers it will be worn along.")


def _mouth(apart: float, picture_name: str) -> str:
    if apart >= GAPING:
        raise MaskError(f"the mouth in {picture_name} is open too wide to be closed; choose one with the lips together")
    if apart >= WIDE_OPEN:
        return later("The mouth is wide open; it is closed for you, but a picture with the lips together looks better.")
    return ""


def _eyes(points_xy: Points) -> str:
    if max(_openness(points_xy[list(eye)]) for eye in _EYES) >= SHUT:
        return ""
    return later("The eyes are shut and cannot be opened; switch on “Your own eyes”, or choose another picture.")


def _openness(lids_xy: Points) -> float:
    outer, upper, upper_2, inner, lower_2, lower = lids_xy
    height = np.linalg.norm(upper - lower) + np.linalg.norm(upper_2 - lower_2)
    return float(0.5 * height / max(float(np.linalg.norm(outer - inner)), 1e-6))


def _yaw_rad(image: Image, points_xy: Points) -> float:
    """How far the head is turned aside: the points say less than it is, a glance at the head more."""
    by_points = head_shape(points_xy).yaw_rad
    turn = turn_at(GreyPicture(image), fit_similarity(mean_face()[:, :2], points_xy))
    return by_points if turn is None else 0.5 * (by_points + abs(rotation_of(turn).yaw_rad))


def _covered_share(image: Image, points_xy: Points) -> float | None:
    """How much of the face something is before; None where no model can tell."""
    teller = usual_cover_teller()
    covers = teller.of_picture(image, points_xy) if teller is not None else None
    if covers is None:
        return None
    to_cells = cv2.invertAffineTransform(covers.picture_from_cells)
    cells_xy = np.asarray(points_xy @ to_cells[:, :2].T + to_cells[:, 2], np.float64)
    face = enclosed(cells_xy, covers.cover.shape[::-1]).astype(np.uint8)
    # Its border is uncertain, and its neighbours are not the face.
    inside = np.asarray(cv2.erode(face, np.ones((3, 3), np.uint8))) > 0
    return float((covers.cover[inside] > _COVERED_CHANCE).mean()) if inside.any() else None
