"""Training the eye network on made-up and real eyes, so that it can be stopped at any time and gone on with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from tracker.training.eye_crops import RealEye, cut_by_chance
from tracker.training.eye_network import COLUMNS, ROWS, STRIDE_PX, EyeNetwork, places_of, sizes_of, spread_of
from tracker.training.eye_rendering import EyeRenderer, EyeTruth
from tracker.training.resumable import Resumable, Schedule
from tracker.types import Image

Progress = Callable[[str, float], None]
_TARGET_SIGMA = 0.8  # cells
_WARM_UP_STEPS = 200
_KEPT_EVERY = 250
_LARGEST_GRADIENT = 5.0
_RENDERED_AT_ONCE = 128


@dataclass(frozen=True, slots=True)
class EyePlan:
    """How the network is trained.

    Attributes
    ----------
    steps : int
    rendered : int
        How many eyes are made up; they are shown again and again, each time through another camera.
    batch, real : int
        Made-up eyes and real eyes of each kind in a step.
    learning_rate, weight_decay, averaging : float
    seed : int
    """

    steps: int = 5200
    rendered: int = 40_000
    batch: int = 64
    real: int = 12
    learning_rate: float = 2e-3
    weight_decay: float = 0.03
    averaging: float = 0.998
    seed: int = 0


class RenderedPool:
    """Made-up eyes, drawn once, when the first of them is asked for.

    Parameters
    ----------
    plan : EyePlan
    progress : callable
    """

    def __init__(self, plan: EyePlan, progress: Progress) -> None:
        self._plan, self._progress = plan, progress

    @cached_property
    def _drawn(self) -> tuple[Image, EyeTruth]:
        renderer = EyeRenderer(self._plan.seed)
        pictures, truths = [], []
        for first in range(0, self._plan.rendered, _RENDERED_AT_ONCE):
            picture, truth = renderer.batch(_RENDERED_AT_ONCE)
            pictures.append(picture)
            truths.append(truth)
            self._progress("drawing eyes", first / self._plan.rendered)
        return np.concatenate(pictures), joined(truths)

    def drawn(self, count: int, random: np.random.Generator) -> tuple[Image, EyeTruth]:
        """Some of them, in a light of their own."""
        every, truths = self._drawn
        chosen = random.integers(0, len(every), count)
        pictures = every[chosen].astype(np.float32)
        gain = random.uniform(0.75, 1.2, (count, 1, 1)).astype(np.float32)
        noise = random.standard_normal(pictures.shape, np.float32) * random.exponential(1.5, (count, 1, 1))
        lit = np.clip(pictures * gain + noise, 0, 255).round()
        truth = EyeTruth(*(getattr(truths, name)[chosen] for name in EyeTruth.__slots__))
        return lit.astype(np.uint8), truth


def joined(truths: list[EyeTruth]) -> EyeTruth:
    """Several batches as one."""
    return EyeTruth(*(np.concatenate([getattr(one, name) for one in truths]) for name in EyeTruth.__slots__))


def train_eyes(
    pool: RenderedPool, real: list[list[RealEye]], plan: EyePlan, checkpoint: Path, progress: Progress
) -> EyeNetwork:
    """Train the network, or go on with it.

    Parameters
    ----------
    pool : RenderedPool
    real : list of list of RealEye
        Real eyes by kind; of each kind every step has as many.
    plan : EyePlan
    checkpoint : Path
        Where the state is kept on the way; a training that was stopped goes on from it.
    progress : callable
        Told (what, share done).

    Raises
    ------
    DataSetError
        If the checkpoint is damaged or belongs to another training.
    """
    torch.manual_seed(plan.seed)
    state = Resumable(EyeNetwork(), plan, plan.learning_rate, plan.weight_decay)
    if checkpoint.exists():
        state.restore(checkpoint)

    def take_step(step: int) -> None:
        random = np.random.default_rng((plan.seed, step))
        parts = [pool.drawn(plan.batch, random)]
        for eyes in real:
            chosen = random.integers(0, len(eyes), plan.real)
            parts.append(cut_by_chance([_flipped(eyes[index], random) for index in chosen], random))
        _train_step(state, np.concatenate([part[0] for part in parts]), joined([part[1] for part in parts]))

    schedule = Schedule(plan.steps, plan.learning_rate, plan.averaging, _WARM_UP_STEPS, _KEPT_EVERY)
    return state.train(schedule, checkpoint, take_step, progress)


def _flipped(eye: RealEye, random: np.random.Generator) -> RealEye:
    """Of crops of which it is not known which eye they show, either side is as likely."""
    if np.isnan(eye.gap_px) and random.random() < 0.5:
        return RealEye(np.ascontiguousarray(eye.piece[:, ::-1]), eye.iris_xy, eye.gap_px, eye.closed, eye.width_px)
    return eye


def loss_of(logits: Tensor, others: Tensor, truth: EyeTruth) -> Tensor:
    """What is wrong with answers, over what is known of the eyes.

    Parameters
    ----------
    logits : Tensor, shape (batch, 12, 16)
    others : Tensor, shape (batch, 5)
    truth : EyeTruth
    """
    known = {name: torch.from_numpy(getattr(truth, name)) for name in EyeTruth.__slots__}
    xy = known["iris_xy"]
    there = (known["seen"] > 0) & torch.isfinite(xy).all(dim=1)
    xy = torch.where(there[:, None], xy, torch.zeros_like(xy))
    inside = there & (xy[:, 0] > 0) & (xy[:, 0] < COLUMNS * STRIDE_PX) & (xy[:, 1] > 0) & (xy[:, 1] < ROWS * STRIDE_PX)
    x, y = places_of(logits)
    off = torch.hypot(x - xy[:, 0], y - xy[:, 1] + 1e-4)
    spread = spread_of(others)
    # Laplace's: it is as sure as it is right.
    place = off / spread.detach() * 0.5 + off * 0.5 + off.detach() / spread + torch.log(spread)
    total = _mean(place + _map_surprise(logits, xy), inside)
    radius, gap = sizes_of(others)
    has_radius = inside & torch.isfinite(known["radius_px"])
    total = total + 0.5 * _mean(_close(radius, known["radius_px"], has_radius), has_radius)
    has_gap = torch.isfinite(known["gap_px"])
    total = total + _mean(_close(gap, known["gap_px"], has_gap), has_gap)
    for column, name in ((2, "closed"), (3, "seen")):
        told = known[name] >= 0
        surprise = functional.binary_cross_entropy_with_logits(
            others[:, column], known[name].clamp(0, 1), reduction="none"
        )
        total = total + 2.0 * _mean(surprise, told)
    return total


def _map_surprise(logits: Tensor, xy: Tensor) -> Tensor:
    columns = (torch.arange(COLUMNS) - (xy[:, :1] - (STRIDE_PX - 1) / 2) / STRIDE_PX) / _TARGET_SIGMA
    rows = (torch.arange(ROWS) - (xy[:, 1:] - (STRIDE_PX - 1) / 2) / STRIDE_PX) / _TARGET_SIGMA
    near = torch.exp(-0.5 * (rows[:, :, None] ** 2 + columns[:, None, :] ** 2)).flatten(1)
    near = near / near.sum(dim=1, keepdim=True).clamp_min(1e-6)
    return -0.5 * (near * functional.log_softmax(logits.flatten(1), dim=1)).sum(dim=1)


def _close(answer: Tensor, truth: Tensor, there: Tensor) -> Tensor:
    truth = torch.where(there, truth, answer.detach())
    return functional.smooth_l1_loss(answer, truth, reduction="none", beta=0.5)


def _mean(loss: Tensor, counted: Tensor) -> Tensor:
    share = counted.float()
    return (loss * share).sum() / share.sum().clamp_min(1.0)


def _train_step(state: Resumable[EyeNetwork], pictures: Image, truth: EyeTruth) -> None:
    state.network.train()
    batch = torch.from_numpy(pictures[:, None].astype(np.float32)).contiguous(memory_format=torch.channels_last)
    # Half precision is twice as fast where the processor has it, and does no harm here.
    with torch.autocast("cpu", torch.bfloat16):
        logits, others = state.network(batch)
    loss = loss_of(logits.float(), others.float(), truth)
    state.optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(state.network.parameters(), _LARGEST_GRADIENT)
    state.optimiser.step()
