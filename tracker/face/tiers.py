"""Which face model this machine can afford: measured when it is first asked for."""

from __future__ import annotations

from functools import cache

import numpy as np

from tracker.errors import ModelFileError
from tracker.face.conv_experts import SIDE_PX, ConvExperts
from tracker.face.model_file import shipped_face_model
from tracker.timing import StageClock

AUTOMATIC = "automatic"
# Best first; each is taken where the look of its network that a frame of video needs takes no longer than this on this
# machine. At 30 frames a second that leaves more than half a core to everything else.
_TIERS_MS = {"conv": 14.0, "conv-small": 10.0}
_LAST_RESORT = "svm"
_LOOKS, _COLD = 7, 2


def model_for(wanted: str) -> str:
    """The name of a shipped model for a setting: itself, or for ``"automatic"`` the best that is quick enough here."""
    return affordable_tier() if wanted == AUTOMATIC else wanted


@cache
def affordable_tier() -> str:
    """The best tier whose network is quick enough on this machine."""
    for tier, limit_ms in _TIERS_MS.items():
        try:
            if look_ms(tier) <= limit_ms:
                return tier
        except ModelFileError:
            # Without its file, or where ONNX Runtime does not run it, the next one is as good as it gets.
            continue
    return _LAST_RESORT


def look_ms(tier: str) -> float:
    """Median time of a frame's look of a tier's network, from both sides, milliseconds.

    Raises
    ------
    ModelFileError
        If the model is missing or its network does not run.
    """
    model = shipped_face_model(tier)
    if model.network is None:
        raise ModelFileError(f"the model {tier} has no network")
    experts, clock, times = ConvExperts(model.network, tier), StageClock(), []
    canvas = np.zeros((1, 1, SIDE_PX, SIDE_PX), dtype=np.float32)
    for _ in range(_LOOKS):
        with clock.stage("look"):
            experts.maps_from_both_sides(canvas)
        times += [one.milliseconds for one in clock.lap()]
    return float(np.median(times[_COLD:]))
