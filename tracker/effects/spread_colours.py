"""Colours carried on smoothly into where there are none: by ever coarser pictures and back, "push and pull".

S. Gortler et al., "The lumigraph", SIGGRAPH 1996, section 3.4.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]

# From this share of known neighbours on a level's own colour is taken.
_ENOUGH = 0.25
_LEAST = 1e-4


def spread_colours(colours: Plane, known: Plane) -> Plane:
    """A picture in which the unknown part goes on from the known one.

    Parameters
    ----------
    colours : ndarray, shape (height, width, 3), float32
    known : ndarray, shape (height, width), float32, 0 to 1
        How much each pixel counts.

    Returns
    -------
    ndarray, shape (height, width, 3), float32
        The colours where known is 1; all 0 where nothing is known at all.
    """
    levels = [(colours * known[..., None], known)]
    while min(levels[-1][1].shape) > 1:
        levels.append(tuple(np.asarray(cv2.pyrDown(plane), np.float32) for plane in levels[-1]))  # type: ignore[arg-type]
    spread = _own(*levels[-1])
    for weighted, weight in reversed(levels[:-1]):
        coarse = cv2.pyrUp(spread, dstsize=weight.shape[::-1])
        share = np.minimum(weight / _ENOUGH, 1.0)[..., None] if weight is not known else known[..., None]
        spread = np.asarray(coarse + share * (_own(weighted, weight) - coarse), np.float32)
    return spread


def _own(weighted: Plane, weight: Plane) -> Plane:
    return np.asarray(weighted / np.maximum(weight, _LEAST)[..., None], np.float32)
