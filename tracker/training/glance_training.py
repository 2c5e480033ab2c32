"""Training the glance network, so that it can be stopped at any time and gone on with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from tracker.face.conv_experts import standardised
from tracker.training.glance_network import GlanceNetwork, angles_between, turns_of
from tracker.training.loose_faces import Look
from tracker.training.resumable import Resumable, Schedule, checkpoint_errors

Random = np.random.Generator

# The rate rises over so many steps, in a short training over this part of it.
_WARM_UP_STEPS, _WARM_UP_SHARE = 300, 8
_KEPT_EVERY = 250
_LARGEST_GRADIENT = 5.0
# A face that a look misses by more has no turn to be seen there.
_LEAST_PRESENCE = 0.25
# Radians of turn count as so much surprise at a presence.
_TURN_WEIGHT = 3.0


class LookSource(Protocol):
    """Where training pictures come from."""

    def __len__(self) -> int:
        """How many there are to choose from."""

    def cut(self, number: int, random: Random) -> Look:
        """A fresh picture of one of them."""


@dataclass(frozen=True, slots=True)
class GlancePlan:
    """How the network is trained.

    Attributes
    ----------
    steps : int
        More is better up to a point, and takes longer.
    batch : int
    learning_rate, weight_decay : float
        Of AdamW, the rate falling along a cosine.
    averaging : float
        Share of the running mean of the weights that each step keeps; the mean is what is kept in the end.
    seed : int
    """

    steps: int = 12_000
    batch: int = 32
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    averaging: float = 0.998
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class GlanceBatch:
    """Looks of a step.

    Attributes
    ----------
    crops : ndarray, shape (n, 1, 96, 96), float32
        Standardised.
    presences : ndarray, shape (n,), float32
    turns : ndarray, shape (n, 3, 3), float32
        Not finite where unknown.
    turn_weights : ndarray, shape (n,), float32
        How much each turn counts.
    """

    crops: NDArray[np.float32]
    presences: NDArray[np.float32]
    turns: NDArray[np.float32]
    turn_weights: NDArray[np.float32]


def train_glance(
    sources: Sequence[tuple[LookSource, float]],
    plan: GlancePlan,
    checkpoint: Path,
    progress: Callable[[str, float], None],
    known: Path | None = None,
) -> GlanceNetwork:
    """Train a network, or go on with one.

    Parameters
    ----------
    sources : sequence of (LookSource, float)
        Each with its share of the pictures.
    plan : GlancePlan
    checkpoint : Path
        Where the state is kept on the way; a training that was stopped goes on from it.
    progress : callable
        Told (what, share done).
    known : Path, optional
        Checkpoint of another training, from whose weights this one begins.

    Returns
    -------
    GlanceNetwork
        Running mean of the weights, ready to be used.

    Raises
    ------
    DataSetError
        If a checkpoint is damaged, or the one to go on from belongs to another training.
    """
    torch.manual_seed(plan.seed)
    network = GlanceNetwork()
    if known is not None:
        with checkpoint_errors(known):
            network.load_state_dict(torch.load(known, weights_only=True)["mean"])
    state = Resumable(network, plan, plan.learning_rate, plan.weight_decay)
    if checkpoint.exists():
        state.restore(checkpoint)

    def take_step(step: int) -> None:
        _train_step(state, batch_of(sources, plan, step))

    warm_up = min(_WARM_UP_STEPS, plan.steps // _WARM_UP_SHARE + 1)
    schedule = Schedule(plan.steps, plan.learning_rate, plan.averaging, warm_up, _KEPT_EVERY)
    return state.train(schedule, checkpoint, take_step, progress)


def batch_of(sources: Sequence[tuple[LookSource, float]], plan: GlancePlan, step: int) -> GlanceBatch:
    """What a step learns from: a function of the seed and the step alone, so that a resumed training is the same."""
    random = np.random.default_rng((plan.seed, step))
    shares = np.array([share for _, share in sources])
    looks = []
    for kind in random.choice(len(sources), plan.batch, p=shares / shares.sum()):
        source = sources[kind][0]
        looks.append(source.cut(int(random.integers(len(source))), random))
    return joined(looks)


def joined(looks: Sequence[Look]) -> GlanceBatch:
    """Looks, as the network takes them."""
    crops = np.stack([standardised(look.crop.astype(np.float32)) for look in looks])[:, None]
    presences = np.array([look.presence for look in looks], dtype=np.float32)
    weights = np.array([look.turn_weight for look in looks], dtype=np.float32)
    return GlanceBatch(crops, presences, np.stack([look.turn for look in looks]).astype(np.float32), weights)


def loss_of(answers: Tensor, batch: GlanceBatch) -> Tensor:
    """Surprise at the presences, and the angle between turns where there is one.

    Parameters
    ----------
    answers : Tensor, shape (n, 7)
    batch : GlanceBatch
    """
    presences, turns = torch.from_numpy(batch.presences), torch.from_numpy(batch.turns)
    known = torch.isfinite(turns).all(dim=2).all(dim=1) & (presences >= _LEAST_PRESENCE)
    truth = torch.where(known[:, None, None], turns, torch.eye(3))
    weights = known * torch.from_numpy(batch.turn_weights)
    off = angles_between(turns_of(answers[:, :6]), truth)
    surprise = functional.binary_cross_entropy_with_logits(answers[:, 6], presences)
    return surprise + _TURN_WEIGHT * (weights * off).sum() / weights.sum().clamp_min(1.0)


def _train_step(state: Resumable[GlanceNetwork], batch: GlanceBatch) -> None:
    state.network.train()
    crops = torch.from_numpy(batch.crops).contiguous(memory_format=torch.channels_last)
    # Half precision is several times as fast where the processor has it, and does no harm here.
    with torch.autocast("cpu", torch.bfloat16):
        answers: Tensor = state.network(crops)
    loss = loss_of(answers.float(), batch)
    state.optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(state.network.parameters(), _LARGEST_GRADIENT)
    state.optimiser.step()
