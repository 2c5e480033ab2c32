"""The closed form by which the heads are fitted to one face.

A head is a linear map from features f to a logit, and a softmax over the places x of its map makes probabilities p.
What the fitter goes by is the map's mean, m = sum_x p(x) x. Its derivative by the head's weights is

    dm / dw = sum_x p(x) (x - m) f(x)'        (2, features)

so the weights that bring the means nearest to where the points are (targets t over many views of many frames), and stay
near the weights that come with the network, are a ridge regression:

    dw = (A'A / M + lambda I)^-1 A'(t - m) / M

A look is from both sides: the mean of what point i's head says of the face, and of what the head of its mirror image i'
says of the mirrored face. So the two heads of a pair are found together, A having a part for each of them.

The cross-entropy that the network was trained with hardly sees an error of a tenth of a cell; this sees nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.face.conv_experts import OutputHeads

Array = NDArray[np.float64]
Single = NDArray[np.float32]
Indices = NDArray[np.int64]

# Of the mean square of the features' pull on the means; from as good as none to as good as the generic heads.
STRENGTHS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 100.0)


@dataclass(frozen=True, slots=True, eq=False)
class Leverage:
    """What some views of a face say about the heads.

    Attributes
    ----------
    mirror : ndarray, shape (N,), int64
        What each point becomes in the mirror.
    errors : ndarray, shape (M, N, 2), float64, cells
        Where each point is, less the mean of its maps.
    own : ndarray, shape (M, N, 2, features), float32
        Derivative of the mean by the weights of the point's own head.
    other : ndarray, shape (M, N, 2, features), float32
        By those of its mirror image's head, through the mirrored face.
    """

    mirror: Indices
    errors: Array
    own: Single
    other: Single

    def only(self, chosen: NDArray[np.bool_]) -> Leverage:
        """Of some of the views."""
        return Leverage(self.mirror, self.errors[chosen], self.own[chosen], self.other[chosen])


def leverage_of(heads: OutputHeads, sides: tuple[Single, Single], targets_xy: Array, mirror: Indices) -> Leverage:
    """Means of maps against where the points are, and how the means move with the weights.

    Parameters
    ----------
    heads : OutputHeads
        N of them.
    sides : tuple of ndarray, each of shape (M, features, side, side), float32
        What the heads read of the face, and of the mirrored face.
    targets_xy : ndarray, shape (M, N, 2), float64, cells
    mirror : ndarray, shape (N,), int64

    Returns
    -------
    Leverage
    """
    last = sides[0].shape[-1] - 1
    seen, own = _means(heads, sides[0])
    mirrored, other = _means(heads, sides[1])
    back = mirrored[:, mirror] * (-1.0, 1.0) + (last, 0.0)
    other = 0.5 * other[:, mirror] * np.array([-1.0, 1.0], dtype=np.float32)[:, None]
    return Leverage(mirror, targets_xy - 0.5 * (seen + back), 0.5 * own, other)


def _means(heads: OutputHeads, features: Single) -> tuple[Array, Single]:
    """Means of the maps, (M, N, 2), and their derivatives by the heads' weights, (M, N, 2, features)."""
    views, count, side = len(features), len(heads.weights), features.shape[-1]
    rows, columns = np.mgrid[:side, :side].reshape(2, -1).astype(np.float32)
    places = np.stack([columns, rows])
    means = np.empty((views, count, 2))
    slopes = np.empty((views, count, 2, features.shape[1]), dtype=np.float32)
    for view in range(views):
        flat = features[view].reshape(features.shape[1], -1)
        maps = _softmax(heads.weights @ flat + heads.biases[:, None])
        means[view] = middle = maps @ places.T
        pull = maps[:, None, :] * (places[None] - middle[:, :, None])
        slopes[view] = (pull.reshape(2 * count, -1) @ flat.T).reshape(count, 2, -1)
    return means, slopes


def _softmax(logits: Single) -> Single:
    powers: Single = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: Single = powers / powers.sum(axis=1, keepdims=True)
    return shares


def map_means(maps: Single) -> Array:
    """Where the mass of maps lies.

    Parameters
    ----------
    maps : ndarray, shape (M, N, side, side), float32
        Each of sum 1.

    Returns
    -------
    ndarray, shape (M, N, 2), float64, cells
    """
    places = np.arange(maps.shape[-1], dtype=np.float32)
    x, y = maps.sum(axis=2) @ places, maps.sum(axis=3) @ places
    return np.stack([x, y], axis=2).astype(np.float64)


def ridge_step(leverage: Leverage, strength: float) -> Array:
    """Change of the weights, (N, features).

    Parameters
    ----------
    leverage : Leverage
    strength : float
        Higher stays nearer to the generic heads.
    """
    change = np.zeros((leverage.own.shape[1], leverage.own.shape[3]))
    for first, second in enumerate(leverage.mirror):
        own, other, errors = leverage.own, leverage.other, leverage.errors
        if first == second:
            change[first] = _solved(own[:, first] + other[:, first], errors[:, first], strength)
        elif first < second:
            above = np.concatenate([own[:, first], other[:, first]], axis=2)
            below = np.concatenate([other[:, second], own[:, second]], axis=2)
            both = np.concatenate([above, below]), np.concatenate([errors[:, first], errors[:, second]])
            change[first], change[second] = np.split(_solved(*both, strength), 2)
    return change


def _solved(slopes: Single, errors: Array, strength: float) -> Array:
    design = slopes.reshape(-1, slopes.shape[-1]).astype(np.float64)
    normal, right = design.T @ design, design.T @ errors.reshape(-1)
    pull = strength * max(float(np.trace(normal)) / len(normal), 1e-12)
    return np.asarray(np.linalg.solve(normal + pull * np.eye(len(normal)), right), dtype=np.float64)


def left_over(leverage: Leverage, change: Array) -> float:
    """Root mean square error of the means after a change of the weights, to first order, cells.

    Parameters
    ----------
    leverage : Leverage
    change : ndarray, shape (N, features), float64
    """
    moved = np.einsum("mnaf,nf->mna", leverage.own, change)
    moved += np.einsum("mnaf,nf->mna", leverage.other, change[leverage.mirror])
    return float(np.sqrt(((leverage.errors - moved) ** 2).sum(axis=2).mean()))


def best_strength(leverage: Leverage, groups: Indices) -> float:
    """The strength whose steps are best on views that they were not made from.

    Parameters
    ----------
    leverage : Leverage
    groups : ndarray, shape (M,), int64
        Views of one group are left out together.
    """
    totals = np.zeros(len(STRENGTHS))
    for group in np.unique(groups):
        out = groups == group
        learnt, tried = leverage.only(~out), leverage.only(out)
        for k, strength in enumerate(STRENGTHS):
            totals[k] += out.sum() * left_over(tried, ridge_step(learnt, strength)) ** 2
    return STRENGTHS[int(np.argmin(totals))]
