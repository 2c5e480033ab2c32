"""The closed form by which the heads are fitted to one face.

A head is a linear map from features f to a logit, and a softmax over the places x of its map makes probabilities p.
What the fitter goes by is the map's mean, m = sum_x p(x) x. Its derivative by the head's weights is

    dm / dw = sum_x p(x) (x - m) f(x)'        (2, features)

so the weights that bring the means nearest to where the points are (targets t over many views of many frames), and stay
near the weights that come with the network, are one ridge regression for each point:

    dw = (A'A / M + lambda I)^-1 A'(t - m) / M

The cross-entropy that the network was trained with hardly sees an error of a tenth of a cell; this sees nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.face.conv_experts import Heads

Array = NDArray[np.float64]
Single = NDArray[np.float32]

# Of the mean square of the features' pull on the means; from as good as none to as good as the generic heads.
STRENGTHS = (0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 100.0)


@dataclass(frozen=True, slots=True, eq=False)
class Leverage:
    """What some views of a face say about the heads.

    Attributes
    ----------
    errors : ndarray, shape (M, N, 2), float64, cells
        Where each point is, less the mean of its map.
    slopes : ndarray, shape (M, N, 2, features), float32
        Derivative of the mean by the weights of the point's head.
    """

    errors: Array
    slopes: Single

    def only(self, chosen: NDArray[np.bool_]) -> Leverage:
        """Of some of the views."""
        return Leverage(self.errors[chosen], self.slopes[chosen])


def leverage_of(heads: Heads, features: Single, targets_xy: Array) -> Leverage:
    """Means of maps against where the points are, and how the means move with the weights.

    Parameters
    ----------
    heads : Heads
        N of them.
    features : ndarray, shape (M, features, side, side), float32
        What the heads read.
    targets_xy : ndarray, shape (M, N, 2), float64, cells

    Returns
    -------
    Leverage
    """
    views, count, side = len(features), len(heads.weights), features.shape[-1]
    rows, columns = np.mgrid[:side, :side].reshape(2, -1).astype(np.float32)
    places = np.stack([columns, rows])
    errors = np.empty((views, count, 2))
    slopes = np.empty((views, count, 2, features.shape[1]), dtype=np.float32)
    for view in range(views):
        flat = features[view].reshape(features.shape[1], -1)
        maps = _softmax(heads.weights @ flat + heads.biases[:, None])
        means = maps @ places.T
        pull = maps[:, None, :] * (places[None] - means[:, :, None])
        slopes[view] = (pull.reshape(2 * count, -1) @ flat.T).reshape(count, 2, -1)
        errors[view] = targets_xy[view] - means
    return Leverage(errors, slopes)


def _softmax(logits: Single) -> Single:
    powers: Single = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: Single = powers / powers.sum(axis=1, keepdims=True)
    return shares


def ridge_step(leverage: Leverage, strength: float) -> Array:
    """Change of the weights, (N, features).

    Parameters
    ----------
    leverage : Leverage
    strength : float
        Higher stays nearer to the generic heads.
    """
    views, count, _, features = leverage.slopes.shape
    change = np.empty((count, features))
    for point in range(count):
        slopes = leverage.slopes[:, point].reshape(2 * views, features).astype(np.float64)
        normal = slopes.T @ slopes / views
        right = slopes.T @ leverage.errors[:, point].reshape(-1) / views
        pull = strength * max(float(np.trace(normal)) / features, 1e-12)
        change[point] = np.linalg.solve(normal + pull * np.eye(features), right)
    return change


def left_over(leverage: Leverage, change: Array) -> float:
    """Root mean square error of the means after a change of the weights, to first order, cells."""
    moved = np.einsum("mnaf,nf->mna", leverage.slopes, change)
    return float(np.sqrt(((leverage.errors - moved) ** 2).sum(axis=2).mean()))


def best_strength(leverage: Leverage, groups: NDArray[np.int64]) -> float:
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
