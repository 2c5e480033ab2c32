"""A portrait made ready to take the place of a face: large enough, its lips whole (`tracker.effects.lips`), its
irises apart (`tracker.effects.eyes`), and no hair.

What is not skin would be drawn as a second hairline where the face beneath has its forehead; so skin takes its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from tracker.effects.eyes import PortraitEye, without_irises
from tracker.effects.face_frame import face_width
from tracker.effects.lips import with_whole_lips
from tracker.effects.mesh import Reach, edge_vertices, shipped_mesh
from tracker.effects.patches import enclosed, laid_over
from tracker.effects.spread_colours import spread_colours
from tracker.effects.visible_skin import cells_of, skin_of
from tracker.face.covers import usual_cover_teller
from tracker.markup import IBUG_68
from tracker.readings import Side
from tracker.types import Covers, Image, Points

# Smaller faces are enlarged first, smoothly and by whole numbers: seams are as thin as can be then.
_LEAST_FACE_PX, _MOST_ENLARGED = 240.0, 4
_FEATURES = slice(17, 68)
_JAW_ENDS, _NOSE = (0, 16), 33
# Where hair no more hangs into a face but grows on it: the jaw from the ears down, and a little nearer to the nose.
_CHEEKS, _INSET = slice(3, 14), 0.06
# Of the way from the jaw's ends to the eyes.
_TEMPLE = 0.25
# Probabilities of 255: from which on a cell is skin for sure, from which on it is covered, and between which skin goes.
_SURE, _COVERED, _FROM, _TO = 200, 64, 90, 200
# Colours are taken only so many cells away from hair and its shade, and what is not skin reaches a little farther.
_SHADE_CELLS, _RIM_CELLS = 5, 5


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """A portrait as it is put onto faces.

    Attributes
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
    eyes : mapping of Side to PortraitEye
        Those whose irises are not in the picture, but laid into it.
    """

    image: Image
    points_xy: Points
    eyes: Mapping[Side, PortraitEye]


def made_ready(image: Image, points_xy: Points, *, keep_mouth: bool) -> Portrait:
    """Make a portrait ready to be put onto faces.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels
    keep_mouth : bool
        Whether what is between its lips will be seen; else they go on there.

    Raises
    ------
    ModelFileError
        If a model file that tells hair is damaged or does not run.
    """
    image, points_xy = _enlarged(image, points_xy)
    bare = with_whole_lips(_without_hair(image, points_xy), points_xy, keep_mouth=keep_mouth)
    sightless, eyes = without_irises(bare, points_xy)
    return Portrait(sightless, points_xy, eyes)


def _enlarged(image: Image, points_xy: Points) -> tuple[Image, Points]:
    width = max(face_width(points_xy), 1.0)
    times = int(np.clip(np.ceil(_LEAST_FACE_PX / width), 1, _MOST_ENLARGED))
    if times == 1:
        return image, points_xy
    larger = cv2.resize(image, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC)
    return np.asarray(larger, np.uint8), (points_xy + 0.5) * times - 0.5


def _without_hair(image: Image, points_xy: Points) -> Image:
    """Skin in place of all that is not, within the face and around it."""
    covers = _covers_of(image, points_xy)
    matrix, size = covers.picture_from_cells, covers.skin.shape[::-1]
    to_cells = cv2.invertAffineTransform(matrix)
    whole = shipped_mesh(Reach.WHOLE).vertices_xy(points_xy)[edge_vertices()]
    features_xy = np.vstack([points_xy[_FEATURES], _ends_of_glasses(points_xy)])
    own_xy = np.vstack([features_xy, points_xy[_CHEEKS] + _INSET * (points_xy[_NOSE] - points_xy[_CHEEKS])])
    face, features, own = (
        enclosed(np.asarray(one @ to_cells[:, :2].T + to_cells[:, 2], np.float64), size)
        for one in (whole, features_xy, own_xy)
    )
    # Glasses and beards are of a face; the former are not to be worn by halves.
    skin = np.where(own, 255, np.where(covers.cover > _COVERED, 0, covers.skin)).astype(np.float32)
    told = np.where(face & (covers.cover <= _COVERED), covers.skin, 0).astype(np.float32)
    # Not from brows and lips, nor from frames of glasses.
    sure = (cv2.erode(told, np.ones((_SHADE_CELLS,) * 2)) > _SURE) & ~features
    bare = spread_colours(cells_of(image, matrix, size).astype(np.float32), sure.astype(np.float32))
    other = cv2.dilate(1.0 - np.clip((skin - _FROM) / (_TO - _FROM), 0.0, 1.0), np.ones((_RIM_CELLS,) * 2))
    gone = cv2.blur(other, (_RIM_CELLS,) * 2) * (1.0 - cv2.blur(own.astype(np.float32), (_RIM_CELLS,) * 2))
    wide = image.shape[1::-1]
    return laid_over(image, cv2.warpAffine(bare, matrix, wide), cv2.warpAffine(gone, matrix, wide))


def _ends_of_glasses(points_xy: Points) -> Points:
    """How far their frames reach to the sides, if there are any, shape (2, 2)."""
    ends, eyes = points_xy[list(_JAW_ENDS)], points_xy[list(IBUG_68.outer_eyes)]
    return np.asarray(ends + _TEMPLE * (eyes - ends), np.float64)


def _covers_of(image: Image, points_xy: Points) -> Covers:
    """Where its skin is, as a network tells it, else by its colour."""
    teller = usual_cover_teller()
    return skin_of(teller.of_picture(image, points_xy) if teller is not None else None, image, points_xy)
