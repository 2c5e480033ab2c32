"""Training the decoder of covers on the frozen features of a landmark network.

The features of a pool of pictures are made once and gone over a few times, then the next pool is made: the trunk is
most of the work. A training can be stopped at any time and gone on with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from tracker.face.conv_experts import standardised
from tracker.face.cover_decoder import CELL_PX, colours_of
from tracker.training.cover_crops import CoverCrops, CoverSample
from tracker.training.cover_network import CoverDecoder, edge_weights, loss_of
from tracker.training.cover_trunk import Trunk
from tracker.training.resumable import Resumable, checkpoint_errors, rate_share
from tracker.types import Image

_WARM_UP_STEPS = 100
_LARGEST_GRADIENT = 5.0
_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class CoverPlan:
    """How the decoder is trained.

    Attributes
    ----------
    pools : int
        More is better up to a point, and takes longer.
    pool : int
        Pictures in each.
    passes : int
        How often each pool is gone over.
    batch : int
    learning_rate, weight_decay : float
        Of AdamW, the rate falling along a cosine.
    averaging : float
        Share of the running mean of the weights that each step keeps.
    seed : int
    """

    pools: int = 8
    pool: int = 1600
    passes: int = 3
    batch: int = 16
    learning_rate: float = 3e-3
    weight_decay: float = 0.02
    averaging: float = 0.998
    seed: int = 0

    @property
    def steps(self) -> int:
        """Of the optimiser, in all."""
        return self.pools * self.pool_steps

    @property
    def pool_steps(self) -> int:
        """Of the optimiser, for one pool."""
        return self.passes * (self.pool // self.batch)


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """Pictures as the decoder meets them: features, colours, what is to be said of each cell, how much that counts.

    In half precision, which memory wants and the processor multiplies quickest.
    """

    seen: list[Tensor]
    colours: Tensor
    shares: Tensor
    weights: Tensor


def train_decoder(
    crops: CoverCrops,
    trunk: Trunk,
    plan: CoverPlan,
    checkpoint: Path,
    progress: Callable[[str, float], None],
    known: Path | None = None,
) -> CoverDecoder:
    """Train a decoder, or go on with one.

    Parameters
    ----------
    crops : CoverCrops
    trunk : Trunk
    plan : CoverPlan
    checkpoint : Path
        Where the state is kept on the way.
    progress : callable
        Told (what, share done).
    known : Path, optional
        Checkpoint of another training, from whose weights this one begins.

    Returns
    -------
    CoverDecoder
        Running mean of the weights, ready to be used.

    Raises
    ------
    DataSetError
        If the checkpoint belongs to another training.
    """
    torch.manual_seed(plan.seed)
    network = CoverDecoder(trunk.taps)
    if known is not None:
        with checkpoint_errors(known):
            network.load_state_dict(torch.load(known, weights_only=True)["mean"])
    state = Resumable(network, plan, plan.learning_rate, plan.weight_decay)
    if checkpoint.exists():
        state.restore(checkpoint)
    for number in range(state.step // plan.pool_steps, plan.pools):
        pool = _pool(crops, trunk, plan, number, progress)
        order = np.random.default_rng((plan.seed, number, 1))
        for _ in range(plan.passes):
            for chosen in torch.from_numpy(order.permutation(plan.pool)).split(plan.batch):
                if len(chosen) == plan.batch:
                    _train_step(state, pool, chosen, plan)
                    progress("training the mask of covers", state.step / plan.steps)
        state.keep(checkpoint)
    state.mean.eval()
    return state.mean


def canvas_of(image: Image) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """What the landmark network sees of a canvas in colours, shape (side, side)."""
    return standardised(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32))


def cell_colours(image: Image) -> np.ndarray[tuple[int, int, int], np.dtype[np.float32]]:
    """What the decoder is told of the colours of a canvas, shape (side / 2, side / 2, 3)."""
    cells = image.shape[1] // CELL_PX, image.shape[0] // CELL_PX
    return colours_of(np.asarray(cv2.resize(image, cells, interpolation=cv2.INTER_AREA), np.uint8))


def pooled(samples: Sequence[CoverSample], trunk: Trunk) -> Pool:
    """Pictures made ready for the decoder."""
    canvases = np.stack([canvas_of(one.image) for one in samples])[:, None]
    chunks = [trunk.seen(canvases[at : at + _AT_ONCE]) for at in range(0, len(canvases), _AT_ONCE)]
    colours = np.stack([cell_colours(one.image) for one in samples]).transpose(0, 3, 1, 2)
    shares, known = (
        torch.from_numpy(np.stack([getattr(one, name) for one in samples])) for name in ("shares", "known")
    )
    weights = edge_weights(shares, known)
    return Pool(
        [_halved(np.concatenate(level)) for level in zip(*chunks, strict=True)],
        _halved(colours),
        shares.to(torch.float16),
        weights.to(torch.float16),
    )


def _halved(planes: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Tensor:
    return torch.from_numpy(planes).to(torch.bfloat16).contiguous(memory_format=torch.channels_last)


def _pool(
    crops: CoverCrops, trunk: Trunk, plan: CoverPlan, number: int, progress: Callable[[str, float], None]
) -> Pool:
    """A function of the seed and the number alone, so that a resumed training is the same."""
    samples = []
    for place in range(number * plan.pool, (number + 1) * plan.pool):
        random = np.random.default_rng((plan.seed, place))
        samples.append(crops.cut(crops.draw(random), random))
        progress("laying covers over faces", (place - number * plan.pool) / plan.pool)
    return pooled(samples, trunk)


def _train_step(state: Resumable[CoverDecoder], pool: Pool, chosen: Tensor, plan: CoverPlan) -> None:
    for group in state.optimiser.param_groups:
        group["lr"] = plan.learning_rate * rate_share(state.step, plan.steps, _WARM_UP_STEPS)
    state.network.train()
    with torch.autocast("cpu", torch.bfloat16):
        logits = state.network(pool.colours[chosen], *(one[chosen] for one in pool.seen))
    loss = loss_of(logits.float(), pool.shares[chosen].float(), pool.weights[chosen].float())
    state.optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(state.network.parameters(), _LARGEST_GRADIENT)
    state.optimiser.step()
    state.average(plan.averaging)
    state.step += 1
