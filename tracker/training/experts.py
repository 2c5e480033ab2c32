"""Learning patch experts: filters, the logistic that makes scores probabilities, how far to trust them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from kernels.response import PATCH_PX
from tracker.face.channels import CHANNELS
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.shape_model import ShapeModel
from tracker.markup import Markup
from tracker.training.filters import learn_filters
from tracker.training.samples import ExpertPlan, PatchSampler, Start
from tracker.words import later

Progress = Callable[[str, float], None]

_LOGISTIC_ROUNDS = 30
_CONTROL_EVERY = 7


def train_experts(starts: Sequence[Start], model: ShapeModel, plan: ExpertPlan, progress: Progress) -> PatchExperts:
    """Train the experts of all points at one scale.

    Parameters
    ----------
    starts : sequence of (TrainingFace, FaceParameters)
        Estimates, faces and mirrored faces alike; every seventh is kept for the logistic and the reliabilities.
    model : ShapeModel
    plan : ExpertPlan
    progress : callable
        Told what is being done and the share done.
    """
    markup = model.markup
    trained = np.flatnonzero(markup.mirror >= np.arange(markup.point_count))
    sampler = PatchSampler(model, plan, trained)
    training = [start for number, start in enumerate(starts) if number % _CONTROL_EVERY]
    control = [start for number, start in enumerate(starts) if not number % _CONTROL_EVERY]
    label = later(f"patch experts at {plan.scale:g} px")
    weights = learn_filters(sampler, training, lambda share: progress(label, 0.9 * share))
    scores, goals = _control_scores(sampler, control, weights)
    known = np.isfinite(goals)
    progress(label, 0.95)
    channels = []
    for name, weight, score in zip(plan.channels, weights, scores, strict=True):
        logistic = np.array([_logistic(score[p][known[p]], goals[p][known[p]]) for p in range(len(trained))])
        channels.append(_unfold(name, weight, logistic, trained, markup))
    blended = np.prod([_sigmoid(score, ch, trained) for score, ch in zip(scores, channels, strict=True)], axis=0)
    reliabilities = np.empty(markup.point_count)
    for p, point in enumerate(trained):
        value = float(np.corrcoef(blended[p][known[p]], goals[p][known[p]])[0, 1])
        reliabilities[point] = reliabilities[markup.mirror[point]] = value
    return PatchExperts(plan.scale, tuple(channels), reliabilities)


def _control_scores(
    sampler: PatchSampler, control: Sequence[Start], weights: list[NDArray[np.float32]]
) -> tuple[list[NDArray[np.float32]], NDArray[np.float32]]:
    """Scores of every channel, (points, samples), and the goals, on faces that the filters have not seen."""
    scores: list[list[NDArray[np.float32]]] = [[] for _ in weights]
    goals = []
    for start in control:
        samples = sampler.cut(start)
        goals.append(sampler.goals(samples))
        for channel, weight in enumerate(weights):
            scores[channel].append(np.einsum("psf,pf->ps", samples.patches[channel], weight))
    return [np.concatenate(part, axis=1) for part in scores], np.concatenate(goals, axis=1)


def _logistic(scores: NDArray[np.float32], goals: NDArray[np.float32]) -> tuple[float, float]:
    """Gain and bias by Newton's method on the cross-entropy against soft goals (Platt, 1999)."""
    gain, bias = 10.0, -3.0
    x, y = scores.astype(np.float64), goals.astype(np.float64)
    for _ in range(_LOGISTIC_ROUNDS):
        p = 1.0 / (1.0 + np.exp(-(gain * x + bias)))
        slope = p * (1.0 - p) + 1e-9
        hessian = np.array([[(slope * x * x).sum(), (slope * x).sum()], [(slope * x).sum(), slope.sum()]])
        change = np.linalg.solve(hessian + 1e-6 * np.eye(2), [((y - p) * x).sum(), (y - p).sum()])
        # Far from the answer the quadratic model overshoots.
        change *= min(1.0, 5.0 / max(1e-9, float(np.abs(change).max())))
        gain, bias = gain + float(change[0]), bias + float(change[1])
        if np.abs(change).max() < 1e-4:
            break
    return gain, bias


def _sigmoid(scores: NDArray[np.float32], experts: ChannelExperts, trained: NDArray[np.int64]) -> NDArray[np.float32]:
    exponent = -(experts.gains[trained, None] * scores + experts.biases[trained, None])
    probabilities: NDArray[np.float32] = 1.0 / (1.0 + np.exp(exponent))
    return probabilities


def _unfold(
    name: str, weights: NDArray[np.float32], logistic: NDArray[np.float64], trained: NDArray[np.int64], markup: Markup
) -> ChannelExperts:
    """Experts of all points from those of one half of the face: the other half has them mirrored."""
    channel = CHANNELS[name]
    filters = np.empty((markup.point_count, channel.planes, PATCH_PX, PATCH_PX), dtype=np.float32)
    gains = np.empty(markup.point_count, dtype=np.float32)
    biases = np.empty(markup.point_count, dtype=np.float32)
    for p, point in enumerate(trained):
        one = weights[p].reshape(channel.planes, PATCH_PX, PATCH_PX)
        one = one - one.mean(axis=(1, 2), keepdims=True)
        twin = markup.mirror[point]
        for plane, (target, sign) in enumerate(channel.mirror):
            filters[twin, target] = sign * one[plane, :, ::-1]
        filters[point] = one
        gains[[point, twin]], biases[[point, twin]] = logistic[p]
    return ChannelExperts(name, filters, gains, biases)
