"""Logits to probabilities, and how far probabilities keep what they promise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_TEMPERATURES = np.geomspace(0.25, 4.0, 400)
CALIBRATION_BINS = 15


def softmax(logits: Array) -> Array:
    """Probabilities of the classes of the last axis."""
    shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=-1, keepdims=True))


def surprise(logits: Array, labels: NDArray[np.int64]) -> float:
    """Mean negative logarithm of the probability of what is true, nats.

    Parameters
    ----------
    logits : ndarray, shape (n, classes)
    labels : ndarray, shape (n,)
    """
    shifted = logits - logits.max(axis=1, keepdims=True)
    return float(np.mean(np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(labels)), labels]))


def fitted_temperature(logits: Array, labels: NDArray[np.int64]) -> float:
    """What to divide logits by so that their probabilities surprise least (Guo et al., ICML 2017).

    Parameters
    ----------
    logits : ndarray, shape (n, classes)
        Of pictures that the classifier was not trained on.
    labels : ndarray, shape (n,)
    """
    return float(min(_TEMPERATURES, key=lambda one: surprise(logits / one, labels)))


def calibration_error(probabilities: Array, labels: NDArray[np.int64], bins: int = CALIBRATION_BINS) -> float:
    """Expected calibration error: how far the highest probability is from how often it is right.

    Mean over equal bins of confidence of the distance, weighted by how many fall into each (Naeini et al., AAAI 2015).

    Parameters
    ----------
    probabilities : ndarray, shape (n, classes)
    labels : ndarray, shape (n,)
    bins : int

    Returns
    -------
    float
        0 to 1.
    """
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    places = np.minimum((confidence * bins).astype(np.int64), bins - 1)
    gaps = np.bincount(places, weights=right - confidence, minlength=bins)
    return float(np.abs(gaps).sum() / len(labels))


def sure_above(probabilities: Array, labels: NDArray[np.int64], precision: float) -> float:
    """The lowest threshold of the highest probability above which that share of the answers is right.

    Parameters
    ----------
    probabilities : ndarray, shape (n, classes)
    labels : ndarray, shape (n,)
    precision : float
        0 to 1.

    Returns
    -------
    float
        1 where none is.
    """
    confidence = probabilities.max(axis=1)
    order = np.argsort(-confidence, kind="stable")
    right = (probabilities.argmax(axis=1) == labels)[order]
    shares = np.cumsum(right) / np.arange(1, len(right) + 1)
    good = np.flatnonzero(shares >= precision)
    return float(confidence[order[good[-1]]]) if len(good) else 1.0
