"""How long each effect takes on a face of one size, whatever finds the face."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import cv2
import numpy as np

from tracker.effects.making import Materials, find_mask, make_effect
from tracker.effects.settings import BLENDINGS, EffectSettings
from tracker.types import Image, Points

FACE_PX = 200
_MASK, _PORTRAIT = "hopper", "collins"
_WARM_UP_FRAMES, _FRAMES = 5, 40
# The face drifts about, and its points are not quite sure, as in a film.
_DRIFT_PX, _NOISE_PX = 6.0, 0.3
CASES = {
    **{f"swap, {blending}": EffectSettings(kind="swap", mask=_MASK, blending=blending) for blending in BLENDINGS},
    "mask": EffectSettings(kind="mask"),
    "deform": EffectSettings(kind="deform", preset="alien"),
    "caricature": EffectSettings(kind="caricature", exaggeration=3.0),
}


@dataclass(frozen=True, slots=True)
class EffectSpeed:
    """Time of one effect for one frame, milliseconds; finding the face and copying the frame not included."""

    median_ms: float
    p95_ms: float


def measure_effects() -> dict[str, EffectSpeed]:
    """Time every effect on a portrait whose face is 200 pixels wide from ear to ear.

    Raises
    ------
    MaskError, ModelFileError
        If something that ships with the program is missing or damaged.
    """
    picture, points_xy = _portrait()
    return {name: _speed(settings, picture, points_xy) for name, settings in CASES.items()}


def _portrait() -> tuple[Image, Points]:
    mask = find_mask(_PORTRAIT)
    scale = FACE_PX / float(np.ptp(mask.points_xy[:17, 0]))
    size = (round(mask.image.shape[1] * scale), round(mask.image.shape[0] * scale))
    return np.asarray(cv2.resize(mask.image[..., :3], size), np.uint8), (mask.points_xy + 0.5) * scale - 0.5


def _speed(settings: EffectSettings, picture: Image, points_xy: Points) -> EffectSpeed:
    effect = make_effect(settings, Materials())
    assert effect is not None, "every case is an effect"
    random, times_ms = np.random.default_rng(0), []
    for number in range(_WARM_UP_FRAMES + _FRAMES):
        drift = _DRIFT_PX * np.array([np.sin(number / 7), np.cos(number / 9)])
        moved_xy = points_xy + drift + random.normal(0.0, _NOISE_PX, points_xy.shape)
        canvas = picture.copy()
        begin_s = perf_counter()
        effect.draw(canvas, moved_xy, 1.0)
        times_ms.append(1e3 * (perf_counter() - begin_s))
    timed = times_ms[_WARM_UP_FRAMES:]
    return EffectSpeed(float(np.median(timed)), float(np.percentile(timed, 95)))
