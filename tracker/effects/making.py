"""From settings to the effect that they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tracker.effects.blending import Blending
from tracker.effects.caricature import Caricature
from tracker.effects.deformation import Deformation, component_moves, no_moves, preset_by_name
from tracker.effects.effect import FaceEffect
from tracker.effects.gallery import Gallery
from tracker.effects.learned_expression import expression_moves
from tracker.effects.living_portrait import LivingPortrait
from tracker.effects.mask import Mask
from tracker.effects.mask_maker import MaskMaker
from tracker.effects.mesh import Reach
from tracker.effects.neutral import neutral_look
from tracker.effects.portrait import made_ready
from tracker.effects.settings import EffectSettings
from tracker.effects.substitution import Substitution, SubstitutionSettings
from tracker.face.model_file import shipped_face_model
from tracker.face.shape_model import ShapeModel
from tracker.sources.picture_file import IMAGE_SUFFIXES
from tracker.types import Covers, Frame, Points, TrackedFace

# What is taken where no mask is named.
USUAL_MASKS = {"swap": "collins", "mask": "fox"}


def find_mask(name: str) -> Mask:
    """A mask of the gallery, or one made of the picture file that is named.

    Raises
    ------
    MaskError
        If there is none, it is damaged, or there is no face in the picture.
    ModelFileError
        If a model file that finds faces is missing or damaged.
    """
    if is_picture_file(name):
        return MaskMaker().from_file(Path(name).expanduser()).mask
    return Gallery().load(name)


def is_picture_file(name: str) -> bool:
    """Whether a mask is named by a picture file rather than by its name in the gallery."""
    return Path(name).suffix.lower() in IMAGE_SUFFIXES or Path(name).name != name


@dataclass(frozen=True, slots=True)
class Materials:
    """What effects are made of.

    Attributes
    ----------
    shape : ShapeModel or None
        Of 68 points; its components are what the sliders move. None: that of the usual face model.
    find_mask : callable
        Gives the mask of a name.
    tell_covers : callable or None
        Tells what is before a face in a frame whose result does not.
    """

    shape: ShapeModel | None = None
    find_mask: Callable[[str], Mask] = find_mask
    tell_covers: Callable[[Frame, TrackedFace], Covers | None] | None = None


def make_effect(settings: EffectSettings, materials: Materials) -> FaceEffect | None:
    """Make the effect that is asked for.

    Returns
    -------
    FaceEffect or None
        None for the kind "none".

    Raises
    ------
    SettingsError, ModelFileError, MaskError
        If there is no such preset or mask, or what the effect needs is missing or damaged.
    """
    match settings.kind:
        case "swap" | "mask":
            mask = materials.find_mask(settings.mask or USUAL_MASKS[settings.kind])
            if settings.kind == "swap" and settings.beside and not mask.has_alpha:
                return LivingPortrait(mask.image, mask.points_xy)
            return _another_face(mask, settings)
        case "deform":
            return Deformation(moves_of(settings, materials))
        case "caricature":
            return Caricature(settings.exaggeration, of=settings.caricature_of)
    return None


def _another_face(mask: Mask, settings: EffectSettings) -> Substitution:
    mouth, eyes = settings.see_through_mouth, settings.see_through_eyes
    if settings.kind == "mask":
        # A drawn one is meant to look like one: it is not blended into the skin.
        return Substitution(mask.image, mask.points_xy, SubstitutionSettings(Blending.PLAIN, mouth, eyes))
    # Over hair nothing is drawn where it is laid back.
    reach = Reach.WHOLE if settings.keep_covers else Reach.SURE
    fitting = SubstitutionSettings(Blending(settings.blending), mouth, eyes, reach=reach)
    if mask.has_alpha:
        return Substitution(mask.image, mask.points_xy, fitting)
    look = neutral_look(mask.image, mask.points_xy, parted=not mouth)
    portrait = made_ready(look.image, look.points_xy, keep_mouth=not mouth)
    return Substitution(portrait.image, portrait.points_xy, fitting, portrait.eyes)


def change_effect(effect: FaceEffect, settings: EffectSettings, materials: Materials) -> bool:
    """Change an effect in place, where the settings allow that without a jump.

    Returns
    -------
    bool
        False where another effect has to be made.

    Raises
    ------
    SettingsError, ModelFileError, MaskError
        As `make_effect`.
    """
    match effect:
        case Deformation() if settings.kind == "deform":
            effect.moves = moves_of(settings, materials)
            return True
        case Caricature() if settings.kind == "caricature":
            effect.exaggeration, effect.of = settings.exaggeration, settings.caricature_of
            return True
    return False


def moves_of(settings: EffectSettings, materials: Materials) -> Points:
    """What the settings of "deform" move, shape (75, 2), outer-eye distances; see `make_effect`."""
    moves = no_moves() if settings.preset == "none" else preset_by_name(settings.preset).moves
    if settings.expression != "none":
        moves = moves + settings.expression_amount * expression_moves(settings.expression)
    sigmas = settings.components.sigmas()
    if not sigmas.any():
        return moves
    return moves + component_moves(materials.shape or _shipped_shape(), sigmas)


@lru_cache(maxsize=1)
def _shipped_shape() -> ShapeModel:
    return shipped_face_model().shape
