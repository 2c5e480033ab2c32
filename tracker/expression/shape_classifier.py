"""Named expressions from the shape of a face alone: the reference's logistic regressions, made honest.

One linear classifier for each of six expressions, as the reference has them, one against all others; its scores do not
sum to 1 and know no neutral face. A second, small, multinomial regression of those six scores, learnt on pictures that
the tracker itself fitted, makes probabilities of them that do (Platt's calibration for more than two classes). What was
measured, and how little shapes tell of some expressions, is on the card ``models/expression/shapes.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tracker.expression.pose_free import ShapeReader, shipped_shape_reader
from tracker.readings import Emotion
from tracker.types import Points

Array = NDArray[np.float64]

# In the order of the file's rows.
SCORED = (Emotion.ANGER, Emotion.DISGUST, Emotion.FEAR, Emotion.HAPPINESS, Emotion.SADNESS, Emotion.SURPRISE)
# Of the probabilities: contempt is not among the classes that shapes were learnt for.
TOLD = (
    *(Emotion.NEUTRAL, Emotion.HAPPINESS, Emotion.SURPRISE, Emotion.SADNESS),
    *(Emotion.ANGER, Emotion.DISGUST, Emotion.FEAR),
)
MASCULINE = "masculine"
# How far the viewer's sliders go, in typical faces of the class; beyond, lips begin to cross.
MOST_STRENGTH = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class ShapeScorers:
    """The numbers of the classifiers; K shape parameters, in standard deviations.

    Attributes
    ----------
    weights : ndarray, shape (7, K), float64
        Of the expressions in `SCORED`, and last of the masculine look.
    biases : ndarray, shape (7,), float64
    directions : ndarray, shape (7, K), float64
        From a neutral face to a typical one of the class.
    neutral : ndarray, shape (K,), float64
        The mean neutral face as the tracker sees it.
    mixing : ndarray, shape (7, 6), float64
        Log odds of the classes in `TOLD` by the scores.
    offsets : ndarray, shape (7,), float64
    platt : ndarray, shape (7, 2), float64
        Slope and offset that make a probability of each score by itself.
    """

    weights: Array
    biases: Array
    directions: Array
    neutral: Array
    mixing: Array
    offsets: Array
    platt: Array


class ShapeClassifier:
    """Tells expressions by the shape of a face.

    Parameters
    ----------
    scorers : ShapeScorers
        `tracker.expression.shape_classifier_file.shipped_shape_scorers` gives those that come with the program.
    reader : ShapeReader, optional
    with_masculine : bool
        Whether `masculine` tells anything. Only where somebody switched it on.
    """

    def __init__(
        self, scorers: ShapeScorers, reader: ShapeReader | None = None, *, with_masculine: bool = False
    ) -> None:
        self._scorers, self._with_masculine = scorers, with_masculine
        self.reader = reader or shipped_shape_reader()

    def logits(self, sigmas: Array, neutral: Array | None = None) -> Array:
        """Scores of the expressions in `SCORED`, each against all others.

        Parameters
        ----------
        sigmas : ndarray, shape (K,) or (T, K), float64
            Shape parameters, see `tracker.expression.pose_free.ShapeReader`.
        neutral : ndarray, shape (K,), float64, optional
            Those of the person's own neutral face. What makes a face look cross at rest is then left out.

        Returns
        -------
        ndarray, shape (6,) or (T, 6), float64
            Log odds as in the training pictures, half of which were of the class.
        """
        return self._scores(sigmas, neutral)[..., : len(SCORED)]

    def probabilities(self, sigmas: Array, neutral: Array | None = None) -> Array:
        """Probabilities of the expressions in `TOLD`, together 1.

        Parameters
        ----------
        sigmas, neutral
            As for `logits`.

        Returns
        -------
        ndarray, shape (7,) or (T, 7), float64
        """
        logs = self.logits(sigmas, neutral) @ self._scorers.mixing.T + self._scorers.offsets
        logs -= logs.max(axis=-1, keepdims=True)
        shares = np.exp(logs)
        return np.asarray(shares / shares.sum(axis=-1, keepdims=True))

    def named(self, sigmas: Array, neutral: Array | None = None) -> Mapping[Emotion, float]:
        """`probabilities` of one face, by name."""
        return MappingProxyType(dict(zip(TOLD, map(float, self.probabilities(sigmas, neutral)), strict=True)))

    def similarities(self, sigmas: Array, neutral: Array | None = None) -> Array:
        """What the reference shows: the probability of each class in `SCORED` by itself, whatever the others say."""
        slopes, offsets = self._scorers.platt[: len(SCORED)].T
        return _logistic(self.logits(sigmas, neutral) * slopes + offsets)

    def masculine(self, sigmas: Array) -> float | None:
        """Probability that the shape of a face would be called a man's by those who named the training pictures.

        Parameters
        ----------
        sigmas : ndarray, shape (K,), float64
            Best a mean over some seconds: the shape of the head, not what it does.

        Returns
        -------
        float or None
            0 to 1; None unless it was switched on.
        """
        if not self._with_masculine:
            return None
        slope, offset = self._scorers.platt[-1]
        return float(_logistic(np.asarray(self._scores(sigmas, None)[..., -1] * slope + offset)))

    def face_m(self, of: Emotion | str, strength: float) -> Points:
        """The mean neutral face, moved along the direction of a class: what the class viewer shows.

        Parameters
        ----------
        of : Emotion or str
            One of `SCORED`, or `MASCULINE`. A neutral face stays as it is.
        strength : float
            0 for the neutral face, 1 for a typical one of the class, -1 for its opposite.

        Returns
        -------
        ndarray, shape (68, 3), float64, metres
            Looking straight ahead; without the depths it is a flat drawing.
        """
        strength = min(max(strength, -MOST_STRENGTH), MOST_STRENGTH)
        direction = np.zeros_like(self._scorers.neutral) if of is Emotion.NEUTRAL else self._direction(of)
        return self.reader.points_m(self._scorers.neutral + strength * direction)

    def _direction(self, of: Emotion | str) -> Array:
        names: tuple[Emotion | str, ...] = (*SCORED, MASCULINE)
        return np.asarray(self._scorers.directions[names.index(of)])

    def _scores(self, sigmas: Array, neutral: Array | None) -> Array:
        if neutral is not None:
            sigmas = sigmas - neutral + self._scorers.neutral
        return np.asarray(sigmas @ self._scorers.weights.T + self._scorers.biases)


def _logistic(logits: Array) -> Array:
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * logits)))
