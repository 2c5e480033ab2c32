"""Training the shared trunk of the learned experts, so that it can be stopped at any time and gone on with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from tracker.errors import DataSetError
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import ConvFitter
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import ShapeModel, fit_similarity
from tracker.training.conv_crops import CropSource, Light
from tracker.training.conv_network import SIZES, STRIDE_PX, ResponseNetwork
from tracker.training.data_set import AnnotatedFace
from tracker.training.map_loss import loss_and_places, unlike
from tracker.training.resumable import Resumable, Schedule, checkpoint_errors
from tracker.types import Points
from tracker.words import later

_WARM_UP_STEPS = 300
_KEPT_EVERY = 250
_LARGEST_GRADIENT = 5.0


@dataclass(frozen=True, slots=True)
class ConvPlan:
    """How a trunk is trained.

    Attributes
    ----------
    tier : str
        One of `SIZES`.
    steps : int
        More is better up to a point, and takes longer.
    batch : int
    learning_rate, weight_decay : float
        Of AdamW, the rate falling along a cosine.
    averaging : float
        Share of the running mean of the weights that each step keeps; the mean is what is kept in the end.
    twins : int
        So many pictures of a batch come twice, each time with other noise and a little elsewhere: the answers are to be
        the same, as a camera's noise must not move a face.
    seed : int
    """

    tier: str = "conv"
    steps: int = 12_000
    batch: int = 32
    twins: int = 0
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    averaging: float = 0.999
    seed: int = 0


def train_network(
    sources: Sequence[CropSource],
    points: int,
    plan: ConvPlan,
    checkpoint: Path,
    progress: Callable[[str, float], None],
    known: Path | None = None,
) -> ResponseNetwork:
    """Train a trunk, or go on with one.

    Parameters
    ----------
    sources : sequence of CropSource
        Every batch takes as many pictures from each.
    points : int
    plan : ConvPlan
    checkpoint : Path
        Where the state is kept on the way; a training that was stopped goes on from it.
    progress : callable
        Told (what, share done).
    known : Path, optional
        Checkpoint of another training, from whose weights this one begins.

    Returns
    -------
    ResponseNetwork
        Running mean of the weights, ready to be used.

    Raises
    ------
    DataSetError
        If the checkpoint belongs to another training.
    """
    state = _started(points, plan, checkpoint, known)

    def take_step(step: int) -> float:
        return _train_step(state, _batch(sources, plan, step))

    schedule = Schedule(plan.steps, plan.learning_rate, plan.averaging, _WARM_UP_STEPS, _KEPT_EVERY)
    return state.train(schedule, checkpoint, take_step, progress)


@dataclass(frozen=True, slots=True, eq=False)
class _Batch:
    """Pictures of a step, and where their points are; the last ones are the first ones anew, moved by so much."""

    pictures: Tensor
    cells_xy: Tensor
    shifts_xy: Tensor


def _train_step(state: Resumable[ResponseNetwork], batch: _Batch) -> float:
    state.network.train()
    # Half precision is twice as fast where the processor has it, and does no harm here.
    with torch.autocast("cpu", torch.bfloat16):
        logits = state.network(batch.pictures.contiguous(memory_format=torch.channels_last))
    loss, places = loss_and_places(logits.float(), batch.cells_xy)
    if twins := len(batch.shifts_xy):
        loss = loss + unlike(places[:twins], places[-twins:], batch.shifts_xy)
    state.optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(state.network.parameters(), _LARGEST_GRADIENT)
    state.optimiser.step()
    return float(loss.detach())


def _batch(sources: Sequence[CropSource], plan: ConvPlan, step: int) -> _Batch:
    """The pictures of a step: a function of the seed and the step alone, so that a resumed training is the same."""
    cuts: list[tuple[Light, Points]] = []
    twins: list[tuple[Light, Points]] = []
    shifts: list[Points] = []
    for place in range(step * plan.batch, (step + 1) * plan.batch):
        random = np.random.default_rng((plan.seed, place))
        turn, which = divmod(place, len(sources))
        source = sources[which]
        epoch, within = divmod(turn, len(source))
        number = int(np.random.default_rng((plan.seed, epoch, 1)).permutation(len(source))[within])
        if len(twins) < plan.twins:
            first, second, shift = source.cut_twice(number, random)
            cuts.append(first)
            twins.append(second)
            shifts.append(shift / STRIDE_PX)
        else:
            cuts.append(source.cut(number, random))
    pictures, points = zip(*cuts, *twins, strict=True)
    return _Batch(
        torch.from_numpy(np.stack(pictures)[:, None]),
        torch.from_numpy(np.stack([to_cells(one) for one in points]).astype(np.float32)),
        torch.from_numpy(np.array(shifts, dtype=np.float32).reshape(-1, 2)),
    )


def model_residual(faces: Sequence[AnnotatedFace], shape: ShapeModel) -> NDArray[np.float64]:
    """How far each point of the faces is from the shape model's nearest face, root mean square of one coordinate.

    Parameters
    ----------
    faces : sequence of AnnotatedFace
    shape : ShapeModel

    Returns
    -------
    ndarray, shape (N,), float64, outer-eye distances
    """
    left_over = []
    for face in faces:
        nearest = shape.project(face.points_xy)
        left_over.append(nearest.pose.inverse().apply(face.points_xy) - shape.shape_xy(nearest.shape))
    return np.asarray(np.sqrt((np.array(left_over) ** 2).mean(axis=(0, 2))))


def annotator_bias(
    experts: ConvExperts, shape: ShapeModel, faces: Sequence[AnnotatedFace], progress: Callable[[str, float], None]
) -> Points:
    """Mean error of the fits on the faces that the network was trained on, on the upright face.

    A network that is shown every face mirrored as well answers symmetrically; annotators do not, and put a chin a
    little to one side. What they have in common is learnt here.

    Parameters
    ----------
    experts : ConvExperts
        With a lean of zero.
    shape : ShapeModel
    faces : sequence of AnnotatedFace
    progress : callable

    Returns
    -------
    ndarray, shape (N, 2), float64, outer-eye distances
    """
    fitter, errors = ConvFitter(shape, experts), []
    for number, face in enumerate(faces):
        progress(later("learning how annotators lean"), number / len(faces))
        fitted = fitter.fit_many([GreyPicture(face.read_image())], [face.points_xy])[0].points_xy
        upright = fit_similarity(face.points_xy, experts.mean_xy)
        errors.append(upright.apply(fitted) - upright.apply(face.points_xy))
    return np.asarray(np.mean(errors, axis=0))


def to_cells(points_xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Pixels of the canvas to cells of the maps: a cell's centre is the centre of its 4x4 pixels."""
    return (points_xy - (STRIDE_PX - 1) / 2) / STRIDE_PX


def trained_network(checkpoint: Path, points: int, tiers: Collection[str] = tuple(SIZES)) -> ResponseNetwork:
    """The mean of a training's weights so far.

    Parameters
    ----------
    checkpoint : Path
    points : int
    tiers : collection of str
        The sizes that it may have.

    Raises
    ------
    DataSetError
        If there is no such checkpoint, it is damaged, or of a network of another size.
    """
    if not checkpoint.exists():
        raise DataSetError(f"there is no {checkpoint.name}; train that network first, or name another one")
    with checkpoint_errors(checkpoint):
        weights = torch.load(checkpoint, weights_only=True)["mean"]
        for network in (ResponseNetwork(SIZES[tier], points) for tier in tiers):
            if _shapes(network.state_dict()) == _shapes(weights):
                network.load_state_dict(weights)
                network.eval()
                return network
        raise ValueError("a network of another size")


def _shapes(weights: Mapping[str, Tensor]) -> dict[str, torch.Size]:
    return {name: part.shape for name, part in weights.items()}


def _started(points: int, plan: ConvPlan, checkpoint: Path, known: Path | None) -> Resumable[ResponseNetwork]:
    torch.manual_seed(plan.seed)
    network = ResponseNetwork(SIZES[plan.tier], points)
    if known is not None:
        network.load_state_dict(trained_network(known, points, (plan.tier,)).state_dict())
    state = Resumable(network, plan, plan.learning_rate, plan.weight_decay)
    if checkpoint.exists():
        state.restore(checkpoint)
    return state
