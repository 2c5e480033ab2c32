"""Pictures for the gallery's tiles: masks as they are, presets and caricatures as they change a face. No Qt."""

from __future__ import annotations

import cv2
import numpy as np

from gui.pages.effects.tiles import PictureKey
from tracker.effects.caricature import Caricature
from tracker.effects.deformation import Deformation, preset_by_name
from tracker.effects.effect import FaceEffect
from tracker.effects.gallery import Gallery, thumbnail
from tracker.effects.mask import Mask
from tracker.types import Image, Points

TILE_PX = 160
# The bent face is made at this width from ear to ear, larger than it is shown.
_FACE_PX = 150.0
_BENT, _CARICATURED = "average", "collins"


def draw_tile(key: PictureKey, gallery: Gallery) -> Image:
    """The picture of a tile, shape (160, 160, 4), uint8, BGRA.

    Raises
    ------
    VisavisError
        If the mask, the preset or the face to show it on is missing or damaged.
    """
    kind, name = key
    match kind:
        case "deform":
            effect = None if name == "none" else Deformation(preset_by_name(name).moves)
            return _on_face(_BENT, effect, gallery)
        case "caricature":
            return _on_face(_CARICATURED, Caricature(float(name)), gallery)
    return gallery.thumbnail(name, TILE_PX)


def _on_face(name: str, effect: FaceEffect | None, gallery: Gallery) -> Image:
    image, points_xy = _small(gallery.load(name))
    picture = np.ascontiguousarray(image[..., :3])
    if effect is not None:
        effect.draw(picture, points_xy, 1.0)
    shown = picture if image.shape[2] == 3 else np.dstack([picture, image[..., 3]])
    # Cut out at the points of the unbent face, so that a wide face looks wide beside the others.
    return thumbnail(Mask(name, name, shown, points_xy), TILE_PX)


def _small(mask: Mask) -> tuple[Image, Points]:
    scale = min(1.0, _FACE_PX / float(np.ptp(mask.points_xy[:17, 0])))
    size = (max(1, round(mask.image.shape[1] * scale)), max(1, round(mask.image.shape[0] * scale)))
    image = np.asarray(cv2.resize(mask.image, size, interpolation=cv2.INTER_AREA), np.uint8)
    return image, (mask.points_xy + 0.5) * scale - 0.5
