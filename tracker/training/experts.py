"""Learning patch experts in closed form: ridge regression of how near the point is, from normalised patches.

The samples are what a fitter really meets: windows around the points of real estimates (of faces that those estimates
were not trained on), in the frame of those estimates. Each place of a window is a sample; its goal is
``exp(-d^2 / 2 sigma^2)`` with d its distance from where the point really is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy import linalg

from kernels.response import PATCH_PX, inverse_lengths
from tracker.face.channels import CHANNELS
from tracker.face.markup import Markup
from tracker.face.patch_expert import REACH_PX, ChannelExperts, PatchExperts
from tracker.face.reference_frame import frame_around
from tracker.face.shape_model import FaceParameters, ShapeModel
from tracker.training.pictures import TrainingFace

Progress = Callable[[str, float], None]
Start = tuple[TrainingFace, FaceParameters]

_MARGIN_PX = 26.0
_BATCH = 12
_LOGISTIC_ROUNDS = 30


@dataclass(frozen=True, slots=True)
class ExpertPlan:
    """How the experts of one scale are trained.

    Attributes
    ----------
    scale : float
        Canvas pixels for one outer-eye distance.
    window_px : int
        Side of the windows that samples come from; odd.
    stride_px : int
        Between samples of one window.
    sigma_px : float
        Width of the goal. Narrower asks for more exactness than annotations have.
    ridge : float
        Penalty, as a share of the mean squared feature; higher gives smoother filters.
    channels : tuple of str
    seed : int
    """

    scale: float
    window_px: int = 11
    stride_px: int = 2
    sigma_px: float = 1.2
    ridge: float = 0.3
    channels: tuple[str, ...] = ("gradient", "grey", "lbp")
    seed: int = 0


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
    sampler = _Sampler(model, plan, trained)
    training = [start for number, start in enumerate(starts) if number % 7]
    control = [start for number, start in enumerate(starts) if not number % 7]
    lengths = [CHANNELS[name].planes * PATCH_PX**2 for name in plan.channels]
    grams = [np.zeros((len(trained), length, length), dtype=np.float32) for length in lengths]
    crosses = [np.zeros((len(trained), length), dtype=np.float32) for length in lengths]
    label = f"patch experts at {plan.scale:g} px"
    for first in range(0, len(training), _BATCH):
        _accumulate(sampler, training[first : first + _BATCH], grams, crosses)
        progress(label, 0.8 * first / len(training))
    weights = [_solve(gram, cross, plan.ridge) for gram, cross in zip(grams, crosses, strict=True)]
    scores, goals = _control_scores(sampler, control, weights)
    progress(label, 0.95)
    channels = []
    for name, weight, score in zip(plan.channels, weights, scores, strict=True):
        logistic = np.array([_logistic(score[p], goals[p]) for p in range(len(trained))])
        channels.append(_unfold(name, weight, logistic, trained, markup))
    blended = np.prod([_sigmoid(score, ch, trained) for score, ch in zip(scores, channels, strict=True)], axis=0)
    reliabilities = np.empty(markup.point_count)
    for p, point in enumerate(trained):
        value = float(np.corrcoef(blended[p], goals[p])[0, 1])
        reliabilities[point] = reliabilities[markup.mirror[point]] = value
    return PatchExperts(plan.scale, tuple(channels), reliabilities)


class _Sampler:
    """Cuts normalised patches and their goals out of faces."""

    def __init__(self, model: ShapeModel, plan: ExpertPlan, points: NDArray[np.int64]) -> None:
        self._model, self.plan, self._points = model, plan, points
        self._frame = frame_around(model.mean_xy, plan.scale, _MARGIN_PX)
        self._random = np.random.default_rng(plan.seed)

    def cut(self, start: Start) -> tuple[list[NDArray[np.float32]], NDArray[np.float32]]:
        """Patches of every channel, (points, samples, planes * 121), and their goals, (points, samples)."""
        face, estimate = start
        frame, plan = self._frame, self.plan
        canvas = face.picture.canvas(frame, estimate.pose)
        view = frame.picture_from_canvas(estimate.pose).inverse()
        truth = view.apply(face.points_xy)[self._points]
        seen = frame.canvas_from_shape.apply(self._model.shape_xy(estimate.shape))[self._points]
        half = plan.window_px // 2
        # Which of the places a stride lands on must not be fixed.
        first = (
            np.rint(seen).astype(np.int64) - half - REACH_PX + self._random.integers(0, plan.stride_px, (len(seen), 2))
        )
        steps = np.arange(0, plan.window_px, plan.stride_px)
        columns = first[:, 0, None, None] + steps[None, None, :]
        rows = first[:, 1, None, None] + steps[None, :, None]
        columns, rows = np.broadcast_arrays(columns, rows)
        columns = np.clip(columns.reshape(len(seen), -1), 0, frame.width_px - PATCH_PX)
        rows = np.clip(rows.reshape(len(seen), -1), 0, frame.height_px - PATCH_PX)
        distance = (columns + REACH_PX - truth[:, None, 0]) ** 2 + (rows + REACH_PX - truth[:, None, 1]) ** 2
        goals = np.exp(-0.5 * distance / plan.sigma_px**2).astype(np.float32)
        return [self._patches(name, canvas, rows, columns) for name in plan.channels], goals

    def _patches(
        self, name: str, canvas: NDArray[np.float32], rows: NDArray[np.int64], columns: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        channel = CHANNELS[name]
        planes = np.empty((channel.planes, *canvas.shape), dtype=np.float32)
        channel.fill(canvas, planes)
        lengths = np.empty((canvas.shape[0] - PATCH_PX + 1, canvas.shape[1] - PATCH_PX + 1), dtype=np.float32)
        inverse_lengths(planes, np.empty((2, canvas.shape[1])), lengths)
        windows = sliding_window_view(planes, (PATCH_PX, PATCH_PX), axis=(1, 2))
        patches = windows[:, rows, columns].transpose(1, 2, 0, 3, 4).reshape(*rows.shape, channel.planes, -1)
        patches = patches - patches.mean(axis=-1, keepdims=True)
        patches *= lengths[rows, columns][..., None, None]
        cut: NDArray[np.float32] = patches.reshape(*rows.shape, -1)
        return cut


def _accumulate(
    sampler: _Sampler,
    batch: Sequence[Start],
    grams: list[NDArray[np.float32]],
    crosses: list[NDArray[np.float32]],
) -> None:
    cuts = [sampler.cut(start) for start in batch]
    goals = np.concatenate([goal for _, goal in cuts], axis=1)
    for channel, (gram, cross) in enumerate(zip(grams, crosses, strict=True)):
        patches = np.concatenate([patch[channel] for patch, _ in cuts], axis=1)
        for point in range(len(patches)):
            gram[point] += patches[point].T @ patches[point]
            cross[point] += goals[point] @ patches[point]


def _solve(gram: NDArray[np.float32], cross: NDArray[np.float32], ridge: float) -> NDArray[np.float32]:
    """Filters (points, planes * 121). The goal's mean needs no bias here: the logistic has one."""
    weights = np.empty_like(cross)
    for point in range(len(gram)):
        penalised = gram[point].astype(np.float64)
        diagonal = np.einsum("ii->i", penalised)
        diagonal += ridge * diagonal.mean()
        weights[point] = linalg.solve(penalised, cross[point], assume_a="pos")
    unit: NDArray[np.float32] = weights / np.linalg.norm(weights, axis=1, keepdims=True)
    return unit


def _control_scores(
    sampler: _Sampler, control: Sequence[Start], weights: list[NDArray[np.float32]]
) -> tuple[list[NDArray[np.float32]], NDArray[np.float32]]:
    """Scores of every channel, (points, samples), and the goals, on faces that the filters have not seen."""
    scores: list[list[NDArray[np.float32]]] = [[] for _ in weights]
    goals = []
    for start in control:
        patches, goal = sampler.cut(start)
        goals.append(goal)
        for channel, weight in enumerate(weights):
            scores[channel].append(np.einsum("psf,pf->ps", patches[channel], weight))
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
