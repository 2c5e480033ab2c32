"""Training and judging classifiers on the shape of faces; scikit-learn is needed here and nowhere at run time.

L2 logistic regressions, balanced, as the reference trains them, on standardised shape parameters and on the mirror
image of each. What is measured is measured by person: all pictures of one, and their mirror images, are on one side of
a split; intervals come from drawing persons anew (bootstrap).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedGroupKFold

from tracker.errors import DataSetError
from tracker.expression.pose_free import ShapeReader
from tracker.expression.shape_classifier import SCORED, ShapeScorers
from tracker.markup import CLMTOOLS_71
from tracker.readings import Emotion
from tracker.training.expression_shapes import ExpressionShapes, Flags
from tracker.training.markup_bridge import mixture_71
from tracker.training.shape import procrustes
from tracker.types import Points

Array = NDArray[np.float64]

# Parameters of the reference's flat model, of which its classifiers leave out the first two.
FLAT_MODES, FLAT_POSE = 20, 2


@dataclass(frozen=True, slots=True)
class ScorerPlan:
    """How the classifiers are trained and judged.

    Attributes
    ----------
    strength : float
        Larger fits the faces more closely. The mean over the classes hardly changes from 0.003 to 0.1.
    folds, resamples, seed : int
    """

    strength: float = 0.01
    folds: int = 10
    resamples: int = 1000
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Described:
    """Parameters of faces, (T, K), and of their mirror images."""

    own: Array
    mirrored: Array

    @property
    def both(self) -> Array:
        """One below the other, (2 T, K)."""
        return np.concatenate([self.own, self.mirrored])


@dataclass(frozen=True, slots=True)
class Auc:
    """Area under the ROC curve, and where 95 % of the resamples lie."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


def pose_free(faces: ExpressionShapes) -> Described:
    """Shape parameters of the 3-D model, in standard deviations."""
    reader = ShapeReader(mixture=mixture_71())
    return Described(*(_read(reader, shapes) for shapes in (faces.shapes_xy, faces.mirrored_xy)))


def _read(reader: ShapeReader, shapes: Points) -> Array:
    rows = [reader.of_points(shape) for shape in shapes]
    if any(row is None for row in rows):
        raise DataSetError("a face of the data has no shape: all of its points lie on a line")
    return np.array(rows, dtype=np.float64)


def flat(faces: ExpressionShapes) -> Described:
    """The reference's own description: parameters of a flat model of these faces, without the first two."""
    _, aligned = procrustes(np.concatenate([faces.shapes_xy, faces.mirrored_xy]), CLMTOOLS_71)
    rows = aligned.reshape(len(aligned), -1)
    rows = rows - rows.mean(axis=0)
    modes = np.linalg.svd(rows, full_matrices=False)[2][FLAT_POSE:FLAT_MODES]
    return Described(*np.split(rows @ modes.T, 2))


def train_scorer(described: Described, label: Flags, plan: ScorerPlan) -> tuple[Array, float]:
    """Weights (K,) and bias of one class against all others."""
    spread = described.both.std(axis=0)
    machine = LogisticRegression(C=plan.strength, class_weight="balanced", max_iter=2000)
    machine.fit(described.both / spread, np.tile(label, 2))
    return np.asarray(machine.coef_[0] / spread, dtype=np.float64), float(machine.intercept_[0])


def held_out_scores(
    described: Described, label: Flags, groups: NDArray[np.str_], plan: ScorerPlan, judged: Array | None = None
) -> Array:
    """The score of each face from a classifier that saw none of its group; shape (T,).

    Parameters
    ----------
    described : Described
    label, groups : ndarray, shape (T,)
    plan : ScorerPlan
    judged : ndarray, shape (T, K), float64, optional
        What is scored in place of the faces themselves.
    """
    folds = StratifiedGroupKFold(plan.folds, shuffle=True, random_state=plan.seed)
    scores, judged = np.zeros(len(label)), described.own if judged is None else judged
    for seen, kept in folds.split(described.own, label, groups):
        weights, bias = train_scorer(Described(described.own[seen], described.mirrored[seen]), label[seen], plan)
        scores[kept] = judged[kept] @ weights + bias
    return scores


def auc_of(scores: Array, label: Flags, groups: NDArray[np.str_], plan: ScorerPlan) -> Auc:
    """Area under the ROC curve with its interval, groups drawn anew."""
    return _interval([scores], label, groups, plan)[0]


def gain_of(before: Array, after: Array, label: Flags, groups: NDArray[np.str_], plan: ScorerPlan) -> Auc:
    """How much larger the second area is, with its interval."""
    return _interval([before, after], label, groups, plan)[1]


def _interval(scores: list[Array], label: Flags, groups: NDArray[np.str_], plan: ScorerPlan) -> list[Auc]:
    """The first area, and how much larger each other one is."""
    random = np.random.default_rng(plan.seed)
    names, group = np.unique(groups, return_inverse=True)

    def areas(weights: Array) -> Array:
        each = np.array([roc_auc_score(label, one, sample_weight=weights) for one in scores])
        return np.asarray(each - np.r_[0.0, np.full(len(each) - 1, each[0])])

    drawn = []
    for _ in range(plan.resamples):
        counts = np.bincount(random.integers(len(names), size=len(names)), minlength=len(names))
        weights = counts[group].astype(np.float64)
        if 0 < weights[label].sum() < weights.sum():
            drawn.append(areas(weights))
    low, high = np.percentile(drawn, [2.5, 97.5], axis=0)
    value = areas(np.ones(len(label)))
    return [Auc(float(v), float(a), float(b)) for v, a, b in zip(value, low, high, strict=True)]


@dataclass(frozen=True, slots=True, eq=False)
class NeutralGain:
    """What knowing a person's neutral face is worth, on the pictures for which it is known.

    Attributes
    ----------
    plain : Auc
        Of happiness, without.
    gain : Auc
        How much more, with.
    pictures, positives, persons : int
    """

    plain: Auc
    gain: Auc
    pictures: int
    positives: int
    persons: int


def neutral_gain(described: Described, faces: ExpressionShapes, plan: ScorerPlan) -> NeutralGain:
    """Happiness on the database's pictures, by the same classifiers, with and without the person's neutral shape.

    That is the mean of the same person's neutral pictures of other moments. No other class has persons who also look
    neutral somewhere.
    """
    label, everybody = faces.labels[Emotion.HAPPINESS], described.own[faces.neutral].mean(axis=0)
    shifted, known = described.own.copy(), np.zeros(len(described.own), dtype=np.bool_)
    for face in np.flatnonzero(faces.studio):
        own = faces.neutral & (faces.persons == faces.persons[face]) & (faces.shots != faces.shots[face])
        if own.any():
            shifted[face] += everybody - described.own[own].mean(axis=0)
            known[face] = True
    before = held_out_scores(described, label, faces.persons, plan)[known]
    after = held_out_scores(described, label, faces.persons, plan, shifted)[known]
    label, persons = label[known], faces.persons[known]
    plain, gain = auc_of(before, label, persons, plan), gain_of(before, after, label, persons, plan)
    return NeutralGain(plain, gain, len(label), int(label.sum()), len(np.unique(persons)))


def directions_of(described: Described, weights: Array, biases: Array, labels: Array, neutral: Flags) -> Array:
    """From a neutral face to a typical one of each class, shape (classes, K).

    The weights themselves are what tells classes apart, not what a class looks like: that is the covariance of the
    faces times the weights (Haufe et al., NeuroImage 2014). The reference's viewer multiplies by the variances for the
    same reason.
    """
    covariance = np.cov(described.both.T)
    rows = []
    for weight, bias, label in zip(weights, biases, labels, strict=True):
        scores = described.own @ weight + bias
        pattern = covariance @ weight
        rows.append((scores[label].mean() - scores[neutral].mean()) * pattern / (weight @ pattern))
    return np.array(rows)


def mixing_of(scores: Array, classes: NDArray[np.int64]) -> tuple[Array, Array]:
    """Multinomial regression of the classes by the scores: mixing (classes, scores) and offsets (classes,)."""
    machine = LogisticRegression(C=10.0, max_iter=2000).fit(scores, classes)
    return machine.coef_.astype(np.float64), machine.intercept_.astype(np.float64)


def platt_of(scores: Array, label: Flags) -> tuple[float, float]:
    """Slope and offset of the logistic that makes a probability of a score (Platt 1999)."""
    machine = LogisticRegression(C=1e6).fit(scores[:, None], label)
    return float(machine.coef_[0, 0]), float(machine.intercept_[0])


def train_scorers(described: Described, faces: ExpressionShapes, plan: ScorerPlan) -> ShapeScorers:
    """The classifiers, not yet calibrated: their mixing tells nothing."""
    labels = np.array([*(faces.labels[emotion] for emotion in SCORED), faces.masculine])
    trained = [train_scorer(described, label, plan) for label in labels]
    weights, biases = np.array([one[0] for one in trained]), np.array([one[1] for one in trained])
    directions = directions_of(described, weights, biases, labels, faces.neutral)
    rows, classes = len(labels), len(SCORED)
    return ShapeScorers(
        weights,
        biases,
        directions,
        described.own[faces.neutral].mean(axis=0),
        np.zeros((classes + 1, classes)),
        np.zeros(classes + 1),
        np.tile([1.0, 0.0], (rows, 1)),
    )
