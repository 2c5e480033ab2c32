"""The name of an expression: look and shape put together, calmed over time, and "unsure" where neither is clear."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tracker.expression.probabilities import softmax
from tracker.readings import Emotion, Expression

Array = NDArray[np.float64]

_EMOTIONS = tuple(Emotion)
# Shares of the expressions among the pictures of FER+ on which the shape classifiers were calibrated; contempt, which
# they do not know, is last.
_USUAL = np.array([0.374, 0.254, 0.129, 0.116, 0.091, 0.009, 0.020])
_LEAST_SHARE = 1e-3


@dataclass(frozen=True, slots=True)
class Combination:
    """How look and shape are put together; chosen on the validation pictures of FER+.

    Attributes
    ----------
    shape_weight : float
        What the evidence of the shape counts beside the look. More would count twice what both see.
    temperature : float
        What the sum is divided by, so that probabilities are true.
    sure : float
        Probability above which nine of ten names are right.
    """

    shape_weight: float = 0.1
    temperature: float = 1.02
    sure: float = 0.62


class ExpressionNamer:
    """Names the expression of one face, frame by frame.

    Parameters
    ----------
    combination : Combination
    smoothing_s : float
        Time constant of the mean of the log odds; 0 for none.
    """

    def __init__(self, combination: Combination | None = None, smoothing_s: float = 0.3) -> None:
        self._combination, self._smoothing_s = combination or Combination(), smoothing_s
        self._mean: Array | None = None
        self._time_s = 0.0

    def step(self, look: Array | None, shape: Array | None, time_s: float) -> Expression | None:
        """Take in a frame.

        Parameters
        ----------
        look : ndarray, shape (8,), float64, or None
            Logits of `tracker.expression.appearance.ExpressionNetwork`; None where there is none.
        shape : ndarray, shape (7,), float64, or None
            Probabilities of all but contempt by the shape of the face, in the order of `Emotion`; None where unknown.
        time_s : float
            On the clock of the frames; one that runs backwards starts afresh.

        Returns
        -------
        Expression or None
            None where neither is known; what was told before is forgotten then.
        """
        logits = combined(look, shape, self._combination)
        if logits is None:
            self.lost()
            return None
        if self._mean is None or time_s < self._time_s:
            self._mean = logits
        elif self._smoothing_s > 0.0:
            new = 1.0 - exp(-(time_s - self._time_s) / self._smoothing_s)
            self._mean = self._mean + new * (logits - self._mean)
        else:
            self._mean = logits
        self._time_s = time_s
        return self._told(softmax(self._mean))

    def lost(self) -> None:
        """The face is not there, or not sure: nothing of it is kept."""
        self._mean = None

    def _told(self, probabilities: Array) -> Expression:
        best = int(probabilities.argmax())
        named = dict(zip(_EMOTIONS, map(float, probabilities), strict=True))
        sure = probabilities[best] >= self._combination.sure
        return Expression(MappingProxyType(named), _EMOTIONS[best] if sure else None)


def combined(look: Array | None, shape: Array | None, combination: Combination) -> Array | None:
    """Log odds of the expressions by both together, or by the one that is known.

    The shape adds how much likelier it makes each expression than usual (Bayes' rule with a weight, as both see the
    same face); about contempt it says nothing.

    Parameters
    ----------
    look : ndarray, shape (..., 8), float64, or None
    shape : ndarray, shape (..., 7), float64, or None
    combination : Combination

    Returns
    -------
    ndarray, shape (..., 8), float64, or None
        None where neither is known.
    """
    if shape is None:
        return look if look is None else np.asarray(look / combination.temperature)
    known = np.log(np.maximum(shape, _LEAST_SHARE))
    if look is None:
        none = np.full((*shape.shape[:-1], 1), np.log(_LEAST_SHARE))
        return np.concatenate([known, none], axis=-1)
    evidence = np.zeros_like(look)
    evidence[..., : len(_USUAL)] = known - np.log(_USUAL)
    return np.asarray((look + combination.shape_weight * evidence) / combination.temperature)
