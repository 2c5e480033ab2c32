"""Pictures for the gallery's tiles: masks as they are, presets and caricatures as they change a face. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from gui.pages.effects.tiles import PictureKey
from tracker.effects.caricature import Caricature
from tracker.effects.deformation import Deformation, preset_by_name
from tracker.effects.effect import FaceEffect
from tracker.effects.face_frame import face_width
from tracker.effects.gallery import Gallery, thumbnail
from tracker.effects.mask import Mask
from tracker.types import Image, Points

TILE_PX = 160
# The bent face is made at this width from ear to ear, larger than it is shown.
_FACE_PX = 150.0
# A face to which a caricature does much.
_BENT, _CARICATURED = "average", "hopper"
# Which kinds of effect can be shown on the user's own face, and what is cut out around that: a half of it on each side.
OWN_FACE_KINDS = ("deform", "caricature")
_OWN_MARGIN = 0.5
# How much of the face is seen of a caricature: from nearby its differences show.
_NEARNESS = 0.8


def draw_tile(key: PictureKey, gallery: Gallery) -> Image:
    """The picture of a tile, shape (160, 160, 4), uint8, BGRA.

    Raises
    ------
    VisavisError
        If the mask, the preset or the face to show it on is missing or damaged.
    """
    kind, name = key
    if kind not in OWN_FACE_KINDS:
        return gallery.thumbnail(name, TILE_PX)
    return _on_face(key, _small(gallery.load(_BENT if kind == "deform" else _CARICATURED)))


def draw_own_tiles(keys: Sequence[PictureKey], image: Image, points_xy: Points) -> dict[PictureKey, Image]:
    """The pictures of tiles on the user's face, each as from `draw_tile`.

    Parameters
    ----------
    keys : sequence of PictureKey
        Of `OWN_FACE_KINDS`.
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels

    Raises
    ------
    VisavisError
        If a preset is missing or damaged.
    """
    margin = _OWN_MARGIN * np.ptp(points_xy, axis=0).max()
    left, top = np.maximum(points_xy.min(axis=0) - margin, 0.0).astype(int)
    right, bottom = (points_xy.max(axis=0) + margin).astype(int) + 1
    part = np.ascontiguousarray(image[top:bottom, left:right])
    face = _small(Mask("own", "own", part, points_xy - (left, top)))
    return {key: _on_face(key, face) for key in keys}


def _on_face(key: PictureKey, face: tuple[Image, Points]) -> Image:
    image, points_xy = face
    picture = np.array(image[..., :3], order="C")
    if (effect := _effect(*key)) is not None:
        effect.draw(picture, points_xy, 1.0)
    shown = picture if image.shape[2] == 3 else np.dstack([picture, image[..., 3]])
    # Cut out at the points of the unbent face, so that a wide face looks wide beside the others.
    seen_xy = _nearer(points_xy) if key[0] == "caricature" else points_xy
    return thumbnail(Mask(key[1], key[1], shown, seen_xy), TILE_PX)


def _effect(kind: str, name: str) -> FaceEffect | None:
    if kind == "caricature":
        return Caricature(float(name))
    return None if name == "none" else Deformation(preset_by_name(name).moves)


def _nearer(points_xy: Points) -> Points:
    middle = 0.5 * (points_xy.min(axis=0) + points_xy.max(axis=0))
    return np.asarray(middle + _NEARNESS * (points_xy - middle))


def _small(mask: Mask) -> tuple[Image, Points]:
    scale = min(1.0, _FACE_PX / face_width(mask.points_xy))
    size = (max(1, round(mask.image.shape[1] * scale)), max(1, round(mask.image.shape[0] * scale)))
    image = np.asarray(cv2.resize(mask.image, size, interpolation=cv2.INTER_AREA), np.uint8)
    return image, (mask.points_xy + 0.5) * scale - 0.5
