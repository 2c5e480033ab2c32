"""How much each point counts in a fit: less where glasses or a beard hide it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.face.markup import Markup

# What a hidden point still counts: not nothing, so that its own picture can speak where it is clear.
HIDDEN = 0.25
# The chin is the middle third of the jaw.
_CHIN_FROM, _CHIN_TO = 1 / 3, 2 / 3


def point_weights(preset: str, markup: Markup) -> NDArray[np.float64] | None:
    """Weights of the points for a preset.

    Parameters
    ----------
    preset : str
        ``"all alike"``, ``"glasses"`` (eyes and brows count less) or ``"beard"`` (chin and mouth count less).
    markup : Markup

    Returns
    -------
    ndarray, shape (N,), float64, or None
        None where all count the same.
    """
    if preset == "all alike":
        return None
    weights = np.ones(markup.point_count)
    if preset == "glasses":
        weights[markup.regions["eyes"]] = weights[markup.regions["brows"]] = HIDDEN
        return weights
    jaw = markup.regions["jaw"]
    chin = jaw[int(_CHIN_FROM * len(jaw)) : int(np.ceil(_CHIN_TO * len(jaw)))]
    weights[chin] = weights[markup.regions["mouth"]] = HIDDEN
    return weights
