"""A person's own expressions: a classifier learnt in the app from a few seconds of each, in well under a second.

Linear discriminants with a shrunk common covariance (Friedman, JASA 1989). A few seconds hold a hundred frames but few
different moments, so nothing is judged on single frames drawn at random, whose neighbours would have been seen: how
much to shrink, how sure to be, and how well it works are taken from whole stretches of time that were kept out. A face
that is farther from all of the expressions than kept-out frames are from their own is none of them. How another day
differs, stretches of the same minute cannot show, nor can any other figure that is known in that minute.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tracker.errors import PersonalModelError

Array = NDArray[np.float64]
Labels = NDArray[np.int64]

FEWEST_NAMES, MOST_NAMES, LONGEST_NAME = 2, 12, 40
FEWEST_FRAMES = 24
_STRETCHES = 4
_SHRINKS = (0.2, 0.4, 0.6, 0.8)
# Inverse temperatures: below 1 it is less sure than the discriminants say.
_SURENESSES = (0.02, 0.05, 0.1, 0.2, 0.35, 0.6, 1.0)
# Of the largest spread of a feature, what none is taken to have less of: what hardly moved in these seconds will
# another time. On the two clips that it was tried on, half told expressions right minutes later, a seventh did not.
_LEAST_SPREAD = 0.5
# The distance from which a face is as likely none of them as not: so many times that of nearly all kept-out frames, or
# this share of the way between the two nearest expressions, as another day differs more than another second.
_FAR, _NEARLY_ALL, _SHARE_OF_WAY = 1.5, 0.95, 0.5
_NONE_SHARPNESS = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class OwnFrames:
    """What was collected of one expression.

    Attributes
    ----------
    name : str
        As its owner calls it.
    features : ndarray, shape (T, D), float64
        One row a frame, in the order of time; of any kind, but the same for all expressions.
    """

    name: str
    features: Array


@dataclass(frozen=True, slots=True)
class OwnReport:
    """How well it works, by stretches of time that were kept out.

    Attributes
    ----------
    accuracy : float
        Mean over the expressions of the share of frames told right.
    recalls : mapping of str to float
        That share for each.
    confused : tuple of (str, str) or None
        The expression that is told wrong most often, and what it is taken for; None where all is told right.
    """

    accuracy: float
    recalls: Mapping[str, float]
    confused: tuple[str, str] | None


@dataclass(frozen=True, slots=True, eq=False)
class _Machine:
    """Discriminants in standardised features."""

    means: Array
    precision: Array
    sureness: float = 1.0
    far: float = np.inf

    def distances(self, rows: Array) -> Array:
        """Squared Mahalanobis distances (T, names) per feature."""
        apart = rows[:, None] - self.means
        return np.asarray(((apart @ self.precision) * apart).sum(axis=-1) / rows.shape[1])

    def shares(self, rows: Array) -> Array:
        """Probabilities (T, names + 1); last that of none of them."""
        distances = self.distances(rows)
        logs = -0.5 * self.sureness * rows.shape[1] * distances
        known = np.exp(logs - logs.max(axis=1, keepdims=True))
        known /= known.sum(axis=1, keepdims=True)
        beyond = np.log(np.maximum(distances.min(axis=1), 1e-12) / self.far)
        none = 0.5 * (1.0 + np.tanh(0.5 * _NONE_SHARPNESS * beyond))[:, None]
        return np.concatenate([known * (1.0 - none), none], axis=1)


class PersonalClassifier:
    """Tells a person's own expressions; made by `learn_expressions`.

    Attributes
    ----------
    frames : tuple of OwnFrames
        What it was learnt from.
    report : OwnReport
    """

    def __init__(self, frames: tuple[OwnFrames, ...], machine: _Machine, spread: Array, report: OwnReport) -> None:
        self.frames, self.report = frames, report
        self._machine, self._spread = machine, spread

    @property
    def names(self) -> tuple[str, ...]:
        """The expressions."""
        return tuple(one.name for one in self.frames)

    @property
    def feature_count(self) -> int:
        """How many features a face has to come with."""
        return len(self._spread)

    def shares(self, features: Array) -> Array:
        """Probabilities of the names, and last of none of them; together 1.

        Parameters
        ----------
        features : ndarray, shape (D,) or (T, D), float64

        Returns
        -------
        ndarray, shape (names + 1,) or (T, names + 1), float64
        """
        shares = self._machine.shares(np.atleast_2d(features) / self._spread)
        return shares if features.ndim > 1 else np.asarray(shares[0])

    def named(self, features: Array) -> tuple[Mapping[str, float], str]:
        """Probabilities of the names, and the most probable one, '' for none of them.

        Parameters
        ----------
        features : ndarray, shape (D,), float64
        """
        shares = self.shares(features)
        best = int(shares.argmax())
        told = dict(zip(self.names, map(float, shares), strict=False))
        return MappingProxyType(told), self.names[best] if best < len(self.names) else ""


def checked_name(name: str, taken: tuple[str, ...] = ()) -> str:
    """A name that an expression may have, without blanks about it.

    Raises
    ------
    PersonalModelError
        If it is empty, too long, not a line of text, or taken.
    """
    name = " ".join(name.split())
    if not name or not name.isprintable():
        raise PersonalModelError("An expression needs a name; type one first.")
    if len(name) > LONGEST_NAME:
        raise PersonalModelError(f"A name has at most {LONGEST_NAME} letters; choose a shorter one.")
    if name in taken:
        raise PersonalModelError(f"There is an expression {name} already; choose another name or delete it.")
    return name


def learn_expressions(frames: tuple[OwnFrames, ...]) -> PersonalClassifier:
    """Learn to tell expressions from each other, and from anything else.

    Parameters
    ----------
    frames : tuple of OwnFrames

    Returns
    -------
    PersonalClassifier
        The same for the same frames: nothing is left to chance.

    Raises
    ------
    PersonalModelError
        If there are too few of them, or too few frames of one, or two that are the same to the last digit.
    """
    _check(frames)
    rows = np.concatenate([one.features for one in frames]).astype(np.float64)
    labels = np.repeat(np.arange(len(frames)), [len(one.features) for one in frames])
    spread = rows.std(axis=0)
    if not spread.max() > 0.0:
        raise PersonalModelError("The expressions do not differ at all; show each of them clearly and collect again.")
    spread = np.maximum(spread, _LEAST_SPREAD * spread.max())
    rows = rows / spread
    stretches = np.concatenate([_stretches(len(one.features)) for one in frames])
    shrink, machine, kept_out = _chosen(rows, labels, stretches)
    machine = replace(_discriminants(rows, labels, shrink), sureness=machine.sureness, far=machine.far)
    return PersonalClassifier(frames, machine, spread, _report(frames, labels, kept_out))


def _check(frames: tuple[OwnFrames, ...]) -> None:
    if len(frames) < FEWEST_NAMES:
        raise PersonalModelError(f"At least {FEWEST_NAMES} expressions are needed; collect another one.")
    if len(frames) > MOST_NAMES:
        raise PersonalModelError(f"At most {MOST_NAMES} expressions can be told apart; delete one first.")
    for one in frames:
        if len(one.features) < FEWEST_FRAMES:
            raise PersonalModelError(f"There is too little of {one.name}; collect it again, with the face in view.")
        if one.features.shape[1:] != frames[0].features.shape[1:] or not np.isfinite(one.features).all():
            raise PersonalModelError("The expressions were not collected in the same way; collect them again.")


def _stretches(count: int) -> Labels:
    """The stretch of time that each frame belongs to."""
    return np.arange(count, dtype=np.int64) * _STRETCHES // count


def _discriminants(rows: Array, labels: Labels, shrink: float) -> _Machine:
    means = np.array([rows[labels == one].mean(axis=0) for one in range(labels.max() + 1)])
    within = rows - means[labels]
    covariance = within.T @ within / len(rows)
    # All features together vary by 1; towards that, as no few seconds show all that a face does within an expression.
    shrunk = (1.0 - shrink) * covariance + shrink * 0.5 * np.eye(len(covariance))
    return _Machine(means, np.asarray(np.linalg.inv(shrunk), dtype=np.float64))


def _chosen(rows: Array, labels: Labels, stretches: Labels) -> tuple[float, _Machine, Labels]:
    """Shrinkage and sureness with the best kept-out probabilities; and what each kept-out frame was taken for."""
    best: tuple[float, float, float, Array] | None = None
    for shrink in _SHRINKS:
        distances = _kept_out_distances(rows, labels, stretches, shrink)
        for sureness in _SURENESSES:
            loss = _loss(distances, labels, sureness * rows.shape[1])
            if best is None or loss < best[0]:
                best = loss, shrink, sureness, distances
    assert best is not None
    _, shrink, sureness, distances = best
    own = distances[np.arange(len(labels)), labels]
    ways = _discriminants(rows, labels, shrink)
    between = ways.distances(ways.means)
    np.fill_diagonal(between, np.inf)
    far = max(_FAR**2 * float(np.quantile(own, _NEARLY_ALL)), _SHARE_OF_WAY**2 * float(between.min()), 1e-6)
    return shrink, _Machine(np.empty(0), np.empty(0), sureness, far), distances.argmin(axis=1)


def _kept_out_distances(rows: Array, labels: Labels, stretches: Labels, shrink: float) -> Array:
    distances = np.zeros((len(rows), labels.max() + 1))
    for one, stretch in product(range(labels.max() + 1), range(_STRETCHES)):
        kept = (labels == one) & (stretches == stretch)
        # The other names' same stretch stays in: expressions were shown one after the other, not side by side.
        distances[kept] = _discriminants(rows[~kept], labels[~kept], shrink).distances(rows[kept])
    return distances


def _loss(distances: Array, labels: Labels, sureness: float) -> float:
    logs = -0.5 * sureness * distances
    logs = logs - logs.max(axis=1, keepdims=True)
    told = logs[np.arange(len(labels)), labels] - np.log(np.exp(logs).sum(axis=1))
    # A probability of 1 cannot be known from some seconds.
    return float(-np.log(0.99 * np.exp(told) + 0.01 / distances.shape[1]).mean())


def _report(frames: tuple[OwnFrames, ...], labels: Labels, taken_for: Labels) -> OwnReport:
    counts = np.zeros((len(frames), len(frames)))
    np.add.at(counts, (labels, taken_for), 1.0)
    counts /= counts.sum(axis=1, keepdims=True)
    right = counts.diagonal()
    wrong = counts - np.diag(right)
    worst = np.unravel_index(int(wrong.argmax()), wrong.shape)
    confused = (frames[worst[0]].name, frames[worst[1]].name) if wrong.max() > 0.0 else None
    recalls = {one.name: float(share) for one, share in zip(frames, right, strict=True)}
    return OwnReport(float(right.mean()), MappingProxyType(recalls), confused)
