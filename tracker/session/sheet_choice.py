"""Which of many faces a sheet shows."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Indices = NDArray[np.int64]


class Choosing(Enum):
    """How faces are chosen where there are more than have room."""

    EVENLY = "evenly"
    DIFFERENT = "different"


def evenly(available: int, count: int) -> Indices:
    """Indices at even steps, in order, the first and the last among them; all where there are no more."""
    if count >= available:
        return np.arange(available)
    if count == 1:
        return np.array([available // 2])
    return np.round(np.linspace(0, available - 1, count)).astype(np.int64)


def most_different(features: Array, count: int) -> Indices:
    """Indices of faces of which each is as far as can be from those chosen before it, in order.

    Greedy farthest-point traversal: no choice of as many covers all of them with half the largest distance to a chosen
    one (Gonzalez, "Clustering to minimize the maximum intercluster distance", 1985).

    Parameters
    ----------
    features : ndarray, shape (N, D), float64
    count : int
    """
    if count >= len(features):
        return np.arange(len(features))
    # The most usual face first.
    chosen = [int(_squares(features, features.mean(axis=0)).argmin())]
    nearest = _squares(features, features[chosen[0]])
    while len(chosen) < count:
        # Where faces are alike to the last bit, none is taken twice.
        nearest[chosen[-1]] = -1.0
        chosen.append(int(nearest.argmax()))
        np.minimum(nearest, _squares(features, features[chosen[-1]]), out=nearest)
    return np.sort(np.array(chosen))


def _squares(features: Array, one: Array) -> Array:
    return np.asarray(((features - one) ** 2).sum(axis=1))
