"""Training a whole face model: shape, initialiser, patch experts, validator; deterministic by its seed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tracker.face.face_model import FaceModel
from tracker.face.markup import markup_of
from tracker.face.shape_model import FaceParameters, ShapeModel
from tracker.training.augmentation import WearPlan
from tracker.training.data_set import AnnotatedFace, DataSetError, stack
from tracker.training.experts import train_experts
from tracker.training.initialiser import InitialiserPlan, matching_boxes, train_initialiser
from tracker.training.pictures import TrainingFace, load_faces
from tracker.training.samples import ExpertPlan
from tracker.training.shape import train_shape_model, train_sparse_shape_model
from tracker.training.validator import ValidatorPlan, quality, train_validator
from tracker.types import Detection, Image

Progress = Callable[[str, float], None]
DetectFaces = Callable[[Image], Sequence[Detection]]

_FEWEST_FACES = 50
_GOOD_QUALITY = 0.5


@dataclass(frozen=True, slots=True)
class FaceModelPlan:
    """How a face model is trained.

    Attributes
    ----------
    name : str
    shape_kind : str
        ``"pca"`` or ``"sparse-pca"``.
    mode_count : int
    initialiser : InitialiserPlan
    experts : tuple of ExpertPlan
        Coarse to fine.
    expert_starts : int
        Estimates of each face that the experts learn from.
    validator : ValidatorPlan
    wear : WearPlan
    """

    name: str = "classical"
    shape_kind: str = "pca"
    mode_count: int = 40
    initialiser: InitialiserPlan = field(default_factory=InitialiserPlan)
    experts: tuple[ExpertPlan, ...] = field(default_factory=lambda: (ExpertPlan(30.0), ExpertPlan(46.0)))
    expert_starts: int = 2
    validator: ValidatorPlan = field(default_factory=ValidatorPlan)
    wear: WearPlan = field(default_factory=WearPlan)


def train_face_model(
    faces: Sequence[AnnotatedFace],
    detect: DetectFaces,
    plan: FaceModelPlan,
    progress: Progress,
    donor: FaceModel | None = None,
) -> FaceModel:
    """Train everything from annotated pictures.

    Parameters
    ----------
    faces : sequence of AnnotatedFace
    detect : callable
        The detector that will find faces at run time; the initialiser learns its boxes.
    plan : FaceModelPlan
    progress : callable
        Told what is being done and the share done.
    donor : FaceModel, optional
        A model trained on the same faces, whose experts and validator are taken over: they depend on the mean face and
        not on the modes.

    Raises
    ------
    DataSetError
        If there are too few faces, or a picture cannot be read.
    """
    if len(faces) < _FEWEST_FACES:
        raise DataSetError(f"{len(faces)} faces are too few to train on; {_FEWEST_FACES} is the least")
    shape = train_shape(faces, plan)
    boxes = []
    for number, face in enumerate(faces):
        progress("finding the faces", number / len(faces))
        boxes.append(detect(face.read_image()))
    pictures = list(load_faces(faces, shape, plan.wear))
    found = [matching_boxes(picture, boxes[number // 2]) for number, picture in enumerate(pictures)]
    initialiser, estimates = train_initialiser(pictures, found, shape, plan.initialiser, progress)
    good = [one for one in estimates if quality(*one, shape) > _GOOD_QUALITY]
    if donor is not None:
        return FaceModel(plan.name, shape, initialiser, _shape_errors(good), donor.experts, donor.validator)
    step = max(1, plan.initialiser.starts // plan.expert_starts)
    experts = tuple(train_experts(good[::step], shape, part, progress) for part in plan.experts)
    validator = train_validator(estimates[::step], initialiser, shape, plan.validator, progress)
    return FaceModel(plan.name, shape, initialiser, _shape_errors(good), experts, validator)


def train_shape(faces: Sequence[AnnotatedFace], plan: FaceModelPlan) -> ShapeModel:
    """The plan's shape model."""
    shapes, markup = stack(list(faces)), markup_of(len(faces[0].points_xy))
    if plan.shape_kind == "sparse-pca":
        return train_sparse_shape_model(shapes, markup, plan.mode_count)
    return train_shape_model(shapes, markup, plan.mode_count)


def _shape_errors(estimates: Sequence[tuple[TrainingFace, FaceParameters]]) -> NDArray[np.float64]:
    errors = np.array([estimate.shape - face.truth.shape for face, estimate in estimates])
    return np.asarray((errors**2).mean(axis=0))
