"""From settings to the effect that they ask for."""

from __future__ import annotations

from functools import lru_cache

from tracker.effects.caricature import Caricature
from tracker.effects.deformation import Deformation, component_moves, no_moves, preset_by_name
from tracker.effects.effect import FaceEffect
from tracker.effects.settings import EffectSettings
from tracker.face.model_file import shipped_face_model
from tracker.face.shape_model import ShapeModel
from tracker.types import Points


def make_effect(settings: EffectSettings, shape: ShapeModel | None = None) -> FaceEffect | None:
    """Make the effect that is asked for.

    Parameters
    ----------
    settings : EffectSettings
    shape : ShapeModel, optional
        Of 68 points; its components are what the sliders move. Without it, the one that ships.

    Returns
    -------
    FaceEffect or None
        None for the kind "none".

    Raises
    ------
    SettingsError, ModelFileError
        If there is no such preset, or what the effect needs is missing or damaged.
    """
    match settings.kind:
        case "deform":
            return Deformation(moves_of(settings, shape))
        case "caricature":
            return Caricature(settings.exaggeration)
    return None


def change_effect(effect: FaceEffect, settings: EffectSettings, shape: ShapeModel | None = None) -> bool:
    """Change an effect in place, where the settings allow that without a jump.

    Returns
    -------
    bool
        False where another effect has to be made.

    Raises
    ------
    SettingsError, ModelFileError
        As `make_effect`.
    """
    match effect:
        case Deformation() if settings.kind == "deform":
            effect.moves = moves_of(settings, shape)
            return True
        case Caricature() if settings.kind == "caricature":
            effect.exaggeration = settings.exaggeration
            return True
    return False


def moves_of(settings: EffectSettings, shape: ShapeModel | None = None) -> Points:
    """What the settings of "deform" move, shape (75, 2), outer-eye distances; see `make_effect`."""
    moves = no_moves() if settings.preset == "none" else preset_by_name(settings.preset).moves
    sigmas = settings.components.sigmas()
    if not sigmas.any():
        return moves
    return moves + component_moves(shape or _shipped_shape(), sigmas)


@lru_cache(maxsize=1)
def _shipped_shape() -> ShapeModel:
    return shipped_face_model().shape
