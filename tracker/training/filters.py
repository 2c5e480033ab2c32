"""Three ways to learn the filters of patch experts; all give filters that are used in the same way.

``ridge``: linear regression of how near the point is, in closed form. ``svm``: a linear support vector machine with
squared hinge loss, by Newton's method on the primal (Chapelle, Neural Computation 2007). ``mosse``: correlation filters
in closed form in the frequency domain (Bolme et al., CVPR 2010), with a regulariser.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import linalg

from kernels.response import PATCH_PX
from tracker.face.channels import CHANNELS
from tracker.training.samples import PatchSampler, Samples, Start

Weights = list[NDArray[np.float32]]

_BATCH = 12
_SVM_ROUNDS = 3
# Places nearer than the first are the point, further than the second are not; between, annotations cannot tell.
_POSITIVE_PX, _NEGATIVE_PX = 1.2, 2.5
_POSITIVE_SHARE = 0.25
_SQUARE_PX = 32
_MOSSE_RIDGE = 0.05


def learn_filters(sampler: PatchSampler, starts: Sequence[Start], progress: Callable[[float], None]) -> Weights:
    """Filters of the sampler's points: for each channel (points, planes * 121), float32, of unit length.

    Parameters
    ----------
    sampler : PatchSampler
        Its plan says which kind.
    starts : sequence of (TrainingFace, FaceParameters)
    progress : callable
        Told the share done.
    """
    kinds = {"ridge": _ridge, "svm": _svm, "mosse": _mosse}
    weights = kinds[sampler.plan.kind](sampler, starts, progress)
    return [np.asarray(one / np.linalg.norm(one, axis=1, keepdims=True), dtype=np.float32) for one in weights]


def _batches(sampler: PatchSampler, starts: Sequence[Start]) -> Iterator[tuple[float, Samples]]:
    """All samples, a dozen faces at a time, with the share done."""
    for first in range(0, len(starts), _BATCH):
        cuts = [sampler.cut(start) for start in starts[first : first + _BATCH]]
        channels = zip(*(cut.patches for cut in cuts), strict=True)
        patches = [np.concatenate(channel, axis=1) for channel in channels]
        yield first / len(starts), Samples(patches, np.concatenate([cut.distances for cut in cuts], axis=1))


def _lengths(sampler: PatchSampler) -> list[int]:
    return [CHANNELS[name].planes * PATCH_PX**2 for name in sampler.plan.channels]


def _ridge(sampler: PatchSampler, starts: Sequence[Start], progress: Callable[[float], None]) -> Weights:
    """Minimise ``sum (w . x - goal)^2 + r |w|^2``; the goal's mean needs no bias, the logistic has one."""
    count, lengths = len(sampler.points), _lengths(sampler)
    grams = [np.zeros((count, length, length), dtype=np.float32) for length in lengths]
    crosses = [np.zeros((count, length), dtype=np.float32) for length in lengths]
    for share, samples in _batches(sampler, starts):
        goals = sampler.goals(samples)
        for patches, gram, cross in zip(samples.patches, grams, crosses, strict=True):
            for point in range(count):
                known = np.isfinite(goals[point])
                rows = patches[point][known]
                gram[point] += rows.T @ rows
                cross[point] += goals[point][known] @ rows
        progress(share)
    return [_solved(gram, cross, sampler.plan.ridge) for gram, cross in zip(grams, crosses, strict=True)]


def _svm(sampler: PatchSampler, starts: Sequence[Start], progress: Callable[[float], None]) -> Weights:
    """Minimise ``sum c max(0, 1 - y f)^2 + r |w|^2``: each round solves least squares over the margin's violators."""
    count, lengths = len(sampler.points), _lengths(sampler)
    weights = [np.zeros((count, length + 1), dtype=np.float32) for length in lengths]
    for turn in range(_SVM_ROUNDS):
        grams = [np.zeros((count, length + 1, length + 1), dtype=np.float32) for length in lengths]
        crosses = [np.zeros((count, length + 1), dtype=np.float32) for length in lengths]
        for share, samples in _batches(sampler, starts):
            for patches, weight, gram, cross in zip(samples.patches, weights, grams, crosses, strict=True):
                for point in range(count):
                    _add_violators(patches[point], samples.distances[point], weight[point], gram[point], cross[point])
            progress((turn + share) / _SVM_ROUNDS)
        weights = [_solved(gram, cross, sampler.plan.ridge) for gram, cross in zip(grams, crosses, strict=True)]
    return [weight[:, :-1] for weight in weights]


def _add_violators(
    patches: NDArray[np.float32],
    distances: NDArray[np.float64],
    weight: NDArray[np.float32],
    gram: NDArray[np.float32],
    cross: NDArray[np.float32],
) -> None:
    """Add the samples of one point that lie within the margin to its least-squares sums."""
    labels = np.where(distances < _POSITIVE_PX, 1.0, -1.0)
    # Of covered points neither is so.
    clear = (distances < _POSITIVE_PX) | (distances > _NEGATIVE_PX)
    score = patches @ weight[:-1] + weight[-1]
    kept = np.flatnonzero(clear & (labels * score < 1.0))
    rows = np.concatenate([patches[kept], np.ones((len(kept), 1), dtype=np.float32)], axis=1)
    # There are about twenty places that are not the point for each that is.
    costs = np.where(labels[kept] > 0, 1.0, _POSITIVE_SHARE).astype(np.float32)
    gram += rows.T @ (rows * costs[:, None])
    cross += (labels[kept].astype(np.float32) * costs) @ rows


def _mosse(sampler: PatchSampler, starts: Sequence[Start], progress: Callable[[float], None]) -> Weights:
    """``H = sum G conj(F) / (sum F conj(F) + r)``, brought back to 11 x 11 pixels."""
    size, count = _SQUARE_PX, len(sampler.points)
    tops = [np.zeros((count, CHANNELS[name].planes, size, size), dtype=np.complex128) for name in sampler.plan.channels]
    bottoms = [np.zeros((count, size, size)) for _ in sampler.plan.channels]
    sine = np.sin(np.pi * (np.arange(size) + 0.5) / size)
    taper = np.minimum.outer(sine, sine)
    rows, columns = np.mgrid[0:size, 0:size]
    for number, start in enumerate(starts):
        squares, truth = sampler.regions(start, size)
        square = (columns - truth[:, 0, None, None]) ** 2 + (rows - truth[:, 1, None, None]) ** 2
        goal = np.fft.fft2(np.exp(-0.5 * square / sampler.plan.sigma_px**2))
        known = np.isfinite(truth).all(axis=1)
        for channel, top, bottom in zip(squares, tops, bottoms, strict=True):
            centred = (channel - channel.mean(axis=(2, 3), keepdims=True)) * taper
            centred /= np.sqrt((centred**2).sum(axis=(1, 2, 3), keepdims=True)) + 1.0
            seen = np.fft.fft2(centred)
            top[known] += goal[known, None].conj() * seen[known]
            bottom[known] += (seen[known] * seen[known].conj()).real.sum(axis=1)
        progress(number / len(starts))
    weights = []
    for top, bottom in zip(tops, bottoms, strict=True):
        power = bottom + _MOSSE_RIDGE * bottom.mean(axis=(1, 2), keepdims=True)
        filters = np.fft.fftshift(np.fft.ifft2(top / power[:, None]).real, axes=(2, 3))
        first = size // 2 - PATCH_PX // 2
        cropped = filters[:, :, first : first + PATCH_PX, first : first + PATCH_PX]
        centred = cropped - cropped.mean(axis=(2, 3), keepdims=True)
        weights.append(np.ascontiguousarray(centred.reshape(count, -1), dtype=np.float32))
    return weights


def _solved(gram: NDArray[np.float32], cross: NDArray[np.float32], ridge: float) -> NDArray[np.float32]:
    """Solve ``(G + r mean(diag G) I) w = c`` for every point."""
    weights = np.empty_like(cross)
    for point in range(len(gram)):
        penalised = gram[point].astype(np.float64)
        diagonal = np.einsum("ii->i", penalised)
        diagonal += ridge * diagonal.mean()
        weights[point] = linalg.solve(penalised, cross[point], assume_a="pos")
    return weights
