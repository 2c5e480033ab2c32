"""Which face model this machine can afford: measured when it is first asked for, unless the environment names one.

What a machine can afford depends on what else it is doing. Where a run must come out the same again, on this machine or
another, the variable ``VISAVIS_FACE_MODEL`` says what "automatic" is.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache

from tracker.errors import ModelFileError
from tracker.face.model_file import shipped_face_model
from tracker.face.processor import ON_CPU, look_ms, placement_for
from tracker.face.shipped import SHIPPED_MODELS, todays_name

AUTOMATIC = "automatic"
MODEL_VARIABLE = "VISAVIS_FACE_MODEL"
# Best first; each is taken where the look of its network that a frame of video needs takes no longer than this on this
# machine. At 30 frames a second that leaves more than half a core to everything else.
_TIERS_MS = {"exact": 8.0, "fast": 10.0}
_LAST_RESORT = "svm"
_LEAST_LEARNER = "fast"


def model_for(wanted: str, processor: str = ON_CPU) -> str:
    """The name of a shipped model for a setting.

    Parameters
    ----------
    wanted : str
        Its name, or ``"automatic"``: the one that ``VISAVIS_FACE_MODEL`` names, else the best that is quick enough.
    processor : str
        Where networks are to run, see `tracker.face.processor`.

    Raises
    ------
    ModelFileError
        If the variable names none that comes with the program.
    """
    if wanted != AUTOMATIC:
        return todays_name(wanted)
    named = os.environ.get(MODEL_VARIABLE)
    if not named:
        return affordable_tier(processor)
    if (named := todays_name(named)) not in SHIPPED_MODELS:
        raise ModelFileError(f"{MODEL_VARIABLE} is {named}, but the models are {', '.join(SHIPPED_MODELS)}.")
    return named


def model_to_learn(wanted: str) -> str:
    """The name of the model that is to learn somebody's face, for a setting.

    Nobody asked for the classical experts that "automatic" falls back on, and these cannot learn: the smallest network
    does so in their place. What was learnt brings its model with it.

    Parameters
    ----------
    wanted : str
        As for `model_for`.

    Raises
    ------
    ModelFileError
        As `model_for`.
    """
    name = model_for(wanted)
    return _LEAST_LEARNER if wanted == AUTOMATIC and name not in _TIERS_MS else name


@cache
def affordable_tier(processor: str = ON_CPU) -> str:
    """The best tier whose network is quick enough on this machine, measured once."""
    return best_tier(lambda tier: tier_ms(tier, processor))


def tier_ms(tier: str, processor: str = ON_CPU) -> float:
    """Milliseconds of a frame's look of a tier's network, where it is to run.

    Raises
    ------
    ModelFileError
        If the model is missing or its network does not run.
    """
    model = shipped_face_model(tier)
    if model.network is None:
        raise ModelFileError(f"the model {tier} has no network")
    return look_ms(model.network, tier, placement_for(model, processor).provider)


def best_tier(took_ms: Callable[[str], float]) -> str:
    """The best tier whose network is quick enough.

    Parameters
    ----------
    took_ms : callable
        Gives the milliseconds of a look of a tier's network, or raises `ModelFileError` where it does not run.
    """
    for tier, limit_ms in _TIERS_MS.items():
        try:
            if took_ms(tier) <= limit_ms:
                return tier
        except ModelFileError:
            # Without its file, or where ONNX Runtime does not run it, the next one is as good as it gets.
            continue
    return _LAST_RESORT
