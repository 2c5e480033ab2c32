"""Parts of a face model as arrays, and back, to the last bit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tracker.face.initialiser import BoxRelation, Initialiser, RegressionStage
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.training.initialiser import InitialiserPlan
from tracker.training.pictures import TrainingFace
from tracker.training.samples import ExpertPlan, Start

Arrays = Mapping[str, NDArray[Any]]

_POSE = 4


def arrays_of_start(initialiser: Initialiser, estimates: Sequence[Start]) -> Arrays:
    """An initialiser, and where it comes to on each face that it was not fitted to."""
    arrays: dict[str, NDArray[Any]] = {
        "estimates": np.array([np.concatenate([one.pose.as_array(), one.shape]) for _, one in estimates])
    }
    for view, relation in initialiser.relations.items():
        arrays[f"relation {view}"] = np.array([relation.x, relation.y, relation.scale])
        arrays[f"start {view}"] = initialiser.starts[view]
    for number, stage in enumerate(initialiser.stages):
        arrays[f"weights {number}"], arrays[f"bias {number}"] = stage.weights, stage.bias
    return arrays


def start_of(arrays: Arrays, faces: Sequence[TrainingFace], plan: InitialiserPlan) -> tuple[Initialiser, list[Start]]:
    """The same from its arrays.

    Parameters
    ----------
    arrays : mapping of str to ndarray
    faces : sequence of TrainingFace
        Those that it was trained on, in their order.
    plan : InitialiserPlan
    """
    views = [name.removeprefix("relation ") for name in arrays if name.startswith("relation ")]
    initialiser = Initialiser(
        {view: BoxRelation(*arrays[f"relation {view}"].tolist()) for view in views},
        {view: arrays[f"start {view}"] for view in views},
        tuple(
            RegressionStage(layout, arrays[f"weights {number}"], arrays[f"bias {number}"])
            for number, layout in enumerate(plan.layouts)
        ),
    )
    rows = arrays["estimates"]
    estimates = [FaceParameters(Similarity(*row[:_POSE].tolist()), row[_POSE:].copy()) for row in rows]
    return initialiser, [(faces[number // plan.starts], one) for number, one in enumerate(estimates)]


def arrays_of_experts(experts: PatchExperts) -> Arrays:
    """The patch experts of one scale."""
    arrays: dict[str, NDArray[Any]] = {"reliabilities": experts.reliabilities}
    for one in experts.channels:
        arrays[f"{one.channel} filters"] = one.filters
        arrays[f"{one.channel} gains"], arrays[f"{one.channel} biases"] = one.gains, one.biases
    return arrays


def experts_of(arrays: Arrays, plan: ExpertPlan) -> PatchExperts:
    """The same from their arrays."""
    channels = tuple(
        ChannelExperts(name, arrays[f"{name} filters"], arrays[f"{name} gains"], arrays[f"{name} biases"])
        for name in plan.channels
    )
    return PatchExperts(plan.scale, channels, arrays["reliabilities"])
