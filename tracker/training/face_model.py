"""Training a whole face model: shape, initialiser, patch experts, validator; deterministic by its seed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from tracker.errors import DataSetError
from tracker.face.face_model import FaceModel
from tracker.face.initialiser import Initialiser
from tracker.face.patch_expert import PatchExperts
from tracker.face.shape_model import ShapeModel
from tracker.markup import Markup, markup_of
from tracker.training.augmentation import AccessoryAugmentation
from tracker.training.data_set import AnnotatedFace, stack
from tracker.training.experts import train_experts
from tracker.training.initialiser import InitialiserPlan, matching_boxes, train_initialiser
from tracker.training.kept_parts import Arrays, KeptParts
from tracker.training.part_arrays import arrays_of_experts, arrays_of_start, experts_of, start_of
from tracker.training.pictures import load_faces
from tracker.training.placing import placed_on_face
from tracker.training.samples import ExpertPlan, Start
from tracker.training.shape import train_shape_model, train_sparse_shape_model, usual_mode_count
from tracker.training.validator import ValidatorPlan, quality, train_validator
from tracker.types import Detection, Image
from tracker.words import later

Progress = Callable[[str, float], None]
DetectFaces = Callable[[Image], Sequence[Detection]]
ModelPart = Literal["initialiser", "experts", "validator"]

_FEWEST_FACES = 20
_GOOD_QUALITY = 0.5


@dataclass(frozen=True, slots=True)
class FaceModelPlan:
    """How a face model is trained.

    Attributes
    ----------
    name : str
    shape_kind : str
        ``"pca"`` or ``"sparse-pca"``.
    mode_count : int or None
        None: as many as the faces can say anything about, see `usual_mode_count`.
    markup : Markup or None
        What the points mean, where they are those of a layout of somebody's own.
    initialiser : InitialiserPlan
    experts : tuple of ExpertPlan
        Coarse to fine.
    expert_starts : int
        Estimates of each face that the experts learn from.
    validator : ValidatorPlan
    wear : AccessoryAugmentation
    """

    name: str = "classical"
    shape_kind: str = "pca"
    mode_count: int | None = None
    markup: Markup | None = None
    initialiser: InitialiserPlan = field(default_factory=InitialiserPlan)
    experts: tuple[ExpertPlan, ...] = field(default_factory=lambda: (ExpertPlan(30.0), ExpertPlan(46.0)))
    expert_starts: int = 2
    validator: ValidatorPlan = field(default_factory=ValidatorPlan)
    wear: AccessoryAugmentation = field(default_factory=AccessoryAugmentation)


def train_face_model(
    faces: Sequence[AnnotatedFace],
    detect: DetectFaces,
    plan: FaceModelPlan,
    progress: Progress,
    donor: FaceModel | None = None,
    parts: KeptParts | None = None,
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
    parts : KeptParts, optional
        What was trained before the training was stopped, and is kept on the way.

    Raises
    ------
    DataSetError
        If there are too few faces, or a picture cannot be read.
    """
    _check_enough(faces)
    shape = train_shape(faces, plan)
    if shape.layout is not None:
        shape = placed_on_face(shape, faces, detect, progress)
    parts = parts or KeptParts()
    initialiser, estimates = _initialiser(faces, detect, shape, plan, progress, parts)
    good, errors = _good(estimates, shape)
    if donor is not None:
        return FaceModel(plan.name, shape, initialiser, errors, donor.experts, donor.validator)
    experts = _experts(good, shape, plan, progress, parts)
    validator = train_validator(_fewer(estimates, plan), initialiser, shape, plan.validator, progress)
    return FaceModel(plan.name, shape, initialiser, errors, experts, validator)


def retrain_part(
    base: FaceModel,
    part: ModelPart,
    faces: Sequence[AnnotatedFace],
    detect: DetectFaces,
    plan: FaceModelPlan,
    progress: Progress,
) -> FaceModel:
    """A model with one part trained anew, and the rest as it was.

    Parameters
    ----------
    base : FaceModel
    part : str
        ``"initialiser"``, ``"experts"`` or ``"validator"``. Each learns from what an initialiser makes of faces that it
        was not fitted to, so one is trained in any case.
    faces, detect, plan, progress
        As for `train_face_model`; the plan's shape model is not used.

    Raises
    ------
    DataSetError
        If there are too few faces, or their markup is not the model's.
    """
    _check_enough(faces)
    if len(faces[0].points_xy) != len(base.shape.mean_xy):
        raise DataSetError(f"the faces have {len(faces[0].points_xy)} points, the model has {len(base.shape.mean_xy)}")
    initialiser, estimates = _initialiser(faces, detect, base.shape, plan, progress, KeptParts())
    good, errors = _good(estimates, base.shape)
    if part == "initialiser":
        return replace(base, name=plan.name, initialiser=initialiser, shape_errors=errors)
    if part == "experts":
        return replace(base, name=plan.name, experts=_experts(good, base.shape, plan, progress, KeptParts()))
    fewer = _fewer(estimates, plan)
    validator = train_validator(fewer, base.initialiser, base.shape, plan.validator, progress)
    return replace(base, name=plan.name, validator=validator)


def _check_enough(faces: Sequence[AnnotatedFace]) -> None:
    if len(faces) < _FEWEST_FACES:
        raise DataSetError(f"{len(faces)} faces are too few to train on; {_FEWEST_FACES} is the least")


def _initialiser(
    faces: Sequence[AnnotatedFace],
    detect: DetectFaces,
    shape: ShapeModel,
    plan: FaceModelPlan,
    progress: Progress,
    parts: KeptParts,
) -> tuple[Initialiser, list[Start]]:
    pictures = list(load_faces(faces, shape, plan.wear))

    def trained() -> Arrays:
        boxes = []
        for number, face in enumerate(faces):
            progress(later("finding the faces"), number / len(faces))
            boxes.append(detect(face.read_image()))
        found = [matching_boxes(picture, boxes[number // 2]) for number, picture in enumerate(pictures)]
        return arrays_of_start(*train_initialiser(pictures, found, shape, plan.initialiser, progress))

    return start_of(parts.part("initialiser", trained), pictures, plan.initialiser)


def _good(estimates: Sequence[Start], shape: ShapeModel) -> tuple[list[Start], NDArray[np.float64]]:
    """The estimates that are about right, and the mean squared errors of their shape parameters."""
    good = [one for one in estimates if quality(*one, shape) > _GOOD_QUALITY]
    errors = np.array([estimate.shape - face.truth.shape for face, estimate in good])
    return good, np.asarray((errors**2).mean(axis=0))


def _fewer(estimates: Sequence[Start], plan: FaceModelPlan) -> Sequence[Start]:
    return estimates[:: max(1, plan.initialiser.starts // plan.expert_starts)]


def _experts(
    good: Sequence[Start], shape: ShapeModel, plan: FaceModelPlan, progress: Progress, parts: KeptParts
) -> tuple[PatchExperts, ...]:
    def trained(one: ExpertPlan) -> PatchExperts:
        name = f"experts {one.scale:g}"
        made = parts.part(name, lambda: arrays_of_experts(train_experts(_fewer(good, plan), shape, one, progress)))
        return experts_of(made, one)

    return tuple(map(trained, plan.experts))


def train_shape(faces: Sequence[AnnotatedFace], plan: FaceModelPlan) -> ShapeModel:
    """The plan's shape model.

    Raises
    ------
    DataSetError
        If there are too few faces, or nothing is known of a layout of so many points.
    """
    shapes = stack(list(faces))
    try:
        markup = plan.markup or markup_of(shapes.shape[1])
    except ValueError as error:
        raise DataSetError(
            f"nothing is known of a layout of {shapes.shape[1]} points; name its file with --layout"
        ) from error
    if markup.point_count != shapes.shape[1]:
        raise DataSetError(f"the faces have {shapes.shape[1]} points, the layout {markup.name} {markup.point_count}")
    mode_count = plan.mode_count or usual_mode_count(len(shapes), markup.point_count)
    if plan.shape_kind == "sparse-pca":
        return train_sparse_shape_model(shapes, markup, mode_count)
    return train_shape_model(shapes, markup, mode_count)
