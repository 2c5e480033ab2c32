"""Training the network that names expressions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from tracker.expression.face_crop import standardised
from tracker.expression.probabilities import softmax
from tracker.training.expression_data import VotedPictures, Wear, vote_shares, worn_faces
from tracker.training.expression_network import ExpressionNetwork, ExpressionSize
from tracker.training.resumable import Resumable, Schedule

_WARM_UP_STEPS = 300
_KEPT_EVERY = 200
_LARGEST_GRADIENT = 5.0
_JUDGED_AT_ONCE = 256
# Shares of the first lesson's.
_SECOND_STEPS, _SECOND_RATE = 17 / 30, 0.75


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """Pictures, and what is to be said of them.

    Attributes
    ----------
    images : ndarray, shape (n, 48, 48), uint8
    shares : ndarray, shape (n, 8), float32
        Rows sum to 1.
    """

    images: NDArray[np.uint8]
    shares: NDArray[np.float32]


def first_lesson(pictures: VotedPictures) -> Lesson:
    """To say what people said."""
    return Lesson(pictures.images, vote_shares(pictures.votes))


def second_lesson(pictures: VotedPictures, framed: NDArray[np.uint8], network: ExpressionNetwork) -> Lesson:
    """To say half what people said and half what a network says of four looks at a face together.

    Several looks of a network are better than one; a network that learns from them comes close in one look
    (distillation, Hinton et al., 2015).

    Parameters
    ----------
    pictures : VotedPictures
    framed : ndarray, shape (n, 48, 48), uint8
        The same faces as the program cuts them out by their points. Both are shown.
    network : ExpressionNetwork
    """
    looks = [one for images in (pictures.images, framed) for one in (images, np.ascontiguousarray(images[:, :, ::-1]))]
    seen = softmax(np.mean([logits_of(network, images) for images in looks], axis=0))
    shares = (0.5 * vote_shares(pictures.votes) + 0.5 * seen).astype(np.float32)
    return Lesson(np.concatenate([pictures.images, framed]), np.concatenate([shares, shares]))


@dataclass(frozen=True, slots=True)
class ExpressionPlan:
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
    mixing : float
        Of the Beta distribution that says how far two faces are mixed (mixup, Zhang et al., ICLR 2018).
    size : ExpressionSize
    wear : Wear
    seed : int
    """

    steps: int = 9_000
    batch: int = 128
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    averaging: float = 0.998
    mixing: float = 0.2
    size: ExpressionSize = field(default_factory=ExpressionSize)
    wear: Wear = field(default_factory=Wear)
    seed: int = 0


def second_plan(first: ExpressionPlan) -> ExpressionPlan:
    """For the second lesson: fewer and smaller steps on milder pictures, as the first learns none by heart."""
    return replace(
        first,
        steps=max(1, round(_SECOND_STEPS * first.steps)),
        learning_rate=_SECOND_RATE * first.learning_rate,
        mixing=0.0,
        size=replace(first.size, dropped=0.1),
        wear=replace(first.wear, gamma=0.4, lamp=0.4, covered=0.25, noisy=0.15),
        seed=first.seed + 1,
    )


def train_expressions(
    lesson: Lesson,
    plan: ExpressionPlan,
    checkpoint: Path,
    progress: Callable[[str, float], None],
    known: ExpressionNetwork | None = None,
) -> ExpressionNetwork:
    """Train a network, or go on with one.

    Parameters
    ----------
    lesson : Lesson
    plan : ExpressionPlan
    checkpoint : Path
        Where the state is kept on the way; a training that was stopped goes on from it.
    progress : callable
        Told (what, share done).
    known : ExpressionNetwork, optional
        Whose weights this training begins with.

    Returns
    -------
    ExpressionNetwork
        Running mean of the weights, ready to be used.

    Raises
    ------
    DataSetError
        If the checkpoint belongs to another training.
    """
    torch.manual_seed(plan.seed)
    network = ExpressionNetwork(plan.size)
    if known is not None:
        network.load_state_dict(known.state_dict())
    state = Resumable(network, plan, plan.learning_rate, plan.weight_decay)
    if checkpoint.exists():
        state.restore(checkpoint)

    def take_step(step: int) -> None:
        _train_step(state, *batch_of(lesson, plan, step))

    schedule = Schedule(plan.steps, plan.learning_rate, plan.averaging, _WARM_UP_STEPS, _KEPT_EVERY)
    return state.train(schedule, checkpoint, take_step, progress)


def batch_of(lesson: Lesson, plan: ExpressionPlan, step: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """What a step learns from: a function of the seed and the step alone, so that a resumed training is the same.

    Returns
    -------
    faces : ndarray, shape (batch, 48, 48), float32
    targets : ndarray, shape (batch, 8), float32
    """
    random = np.random.default_rng((plan.seed, step))
    first = step * plan.batch
    chosen = [_drawn(len(lesson.images), plan.seed, place) for place in range(first, first + plan.batch)]
    faces = worn_faces(lesson.images[chosen], plan.wear, random)
    targets = lesson.shares[chosen]
    if plan.mixing > 0.0:
        share = random.beta(plan.mixing, plan.mixing, size=plan.batch).astype(np.float32)
        others = random.permutation(plan.batch)
        faces = share[:, None, None] * faces + (1.0 - share[:, None, None]) * faces[others]
        targets = share[:, None] * targets + (1.0 - share[:, None]) * targets[others]
    return faces, targets


def logits_of(network: ExpressionNetwork, images: NDArray[np.uint8]) -> NDArray[np.float64]:
    """What the network says of pictures as they are, (n, 8)."""
    network.eval()
    answers = []
    with torch.inference_mode():
        for first in range(0, len(images), _JUDGED_AT_ONCE):
            faces = images[first : first + _JUDGED_AT_ONCE].astype(np.float32)
            for face in faces:
                standardised(face)
            answers.append(network(torch.from_numpy(faces[:, None])).float().numpy())
    return np.concatenate(answers).astype(np.float64)


_orders: dict[tuple[int, int, int], NDArray[np.int64]] = {}


def _drawn(count: int, seed: int, place: int) -> int:
    """Number of the picture at a place in a training that shows each picture once an epoch."""
    epoch, within = divmod(place, count)
    key = (count, seed, epoch)
    if key not in _orders:
        _orders.clear()
        _orders[key] = np.random.default_rng((seed, epoch, 1)).permutation(count)
    return int(_orders[key][within])


def _train_step(state: Resumable[ExpressionNetwork], faces: NDArray[np.float32], targets: NDArray[np.float32]) -> None:
    state.network.train()
    pictures = torch.from_numpy(faces[:, None]).contiguous(memory_format=torch.channels_last)
    # Half precision is several times as fast where the processor has it, and does no harm here.
    with torch.autocast("cpu", torch.bfloat16):
        logits: Tensor = state.network(pictures)
    loss = functional.cross_entropy(logits.float(), torch.from_numpy(targets))
    state.optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(state.network.parameters(), _LARGEST_GRADIENT)
    state.optimiser.step()
