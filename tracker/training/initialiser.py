"""Learning the initialiser: ridge regression, stage after stage, each trained on what the stages before it leave.

A stage sees the errors that earlier stages make on faces they were not trained on (each face's estimates come from
regressors fitted without its photograph): on their own training faces they would be too good to learn from.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray
from scipy import linalg

from tracker.errors import DataSetError
from tracker.face.initialiser import (
    BoxRelation,
    DescriptorLayout,
    Initialiser,
    RegressionStage,
    describe_face,
    difference,
    moved,
)
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.training.measuring import measure
from tracker.training.pictures import TrainingFace
from tracker.types import Box, Detection
from tracker.words import later

Progress = Callable[[str, float], None]

# A detection is of a face if its centre is this near to the face's (in face sizes) and its size is about the face's.
_LARGEST_OFFSET, _SMALLEST_SHARE, _LARGEST_SHARE = 0.35, 0.6, 2.0
# Of fewer faces a stage has to learn more cautiously, and each leaves fewer out.
_FEW_FACES, _FEW_RIDGE, _FEW_FOLDS = 120, 16.0, 8
# In outer-eye distances: what spans less is a part of a face, and how large a whole one is.
_WHOLE_FACE, _FACE_SIZE = 1.2, 1.6
# Starts further off than this (mean of the points, outer-eye distances) teach the regressors nothing but despair.
_HOPELESS = 0.45
# Of the samples, enough to tell how a stage has done.
_MEASURED_EVERY = 10


@dataclass(frozen=True, slots=True)
class InitialiserPlan:
    """How the initialiser is trained.

    Attributes
    ----------
    layouts : tuple of DescriptorLayout
        One for each stage, coarse to fine.
    starts : int
        Jittered boxes for each face. More take longer and make the first stage steadier.
    box_shift, box_scale, box_roll_rad : float
        Standard deviations of the jitter: shares of the box's width, and radians.
    ridge : float
        Penalty on the weights, as a share of the mean squared feature; higher trusts the pictures less.
    folds : int
    seed : int
    """

    layouts: tuple[DescriptorLayout, ...] = (
        DescriptorLayout(18.0, 3, 5.0, 5),
        DescriptorLayout(24.0, 3, 4.0, 5),
        DescriptorLayout(32.0, 3, 4.0, 5),
        DescriptorLayout(40.0, 3, 4.0, 5),
        DescriptorLayout(40.0, 3, 4.0, 5),
        DescriptorLayout(44.0, 3, 4.0, 5),
    )
    starts: int = 10
    box_shift: float = 0.05
    box_scale: float = 0.08
    box_roll_rad: float = 0.12
    ridge: float = 4.0
    folds: int = 4
    seed: int = 0


def for_few_faces(plan: InitialiserPlan, face_count: int) -> InitialiserPlan:
    """The plan, or one that trusts the pictures less where there are few.

    Twelve points on 34 of Helen's faces, measured on 56 others: mean errors of 5.4 % of the outer-eye distance without
    it, and of 4.8 % with it.

    Parameters
    ----------
    plan : InitialiserPlan
    face_count : int
    """
    if face_count >= _FEW_FACES:
        return plan
    return replace(plan, ridge=max(plan.ridge, _FEW_RIDGE), folds=max(plan.folds, _FEW_FOLDS))


@dataclass(frozen=True, slots=True)
class FoundBox:
    """A detector's box on a training face, in the pixels of its picture."""

    box: Box
    view: str


def matching_boxes(face: TrainingFace, detections: Sequence[Detection]) -> list[FoundBox]:
    """Those detections that are of this face and not of another one or of the wall, frontal ones first.

    Parameters
    ----------
    face : TrainingFace
    detections : sequence of Detection
        In the pixels of the picture on disk, not mirrored.
    """
    low, high = face.points_xy.min(axis=0), face.points_xy.max(axis=0)
    middle, size = 0.5 * (low + high), float((high - low).max())
    pose = face.truth.pose
    if size < _WHOLE_FACE * pose.scale:
        # The points of a part of the face alone.
        middle, size = np.array([pose.x_px, pose.y_px]), _FACE_SIZE * pose.scale
    found = []
    for one in detections:
        box, view = _in_picture(face, one)
        off = max(abs(box.x_px - middle[0]), abs(box.y_px - middle[1]))
        if off < _LARGEST_OFFSET * size and _SMALLEST_SHARE < box.width_px / size < _LARGEST_SHARE:
            found.append(FoundBox(box, view))
    return sorted(found, key=lambda one: one.view != "frontal")


def _in_picture(face: TrainingFace, detection: Detection) -> tuple[Box, str]:
    """A detection in the pixels of a training picture, which may be smaller than on disk, and mirrored."""
    box, view = detection.box, detection.view
    x, y = (box.x_px + 0.5) * face.size - 0.5, (box.y_px + 0.5) * face.size - 0.5
    angle = box.angle_rad
    if face.mirrored:
        x, angle = face.picture.grey.shape[1] - 1.0 - x, -angle
        view = {"profile-left": "profile-right", "profile-right": "profile-left"}.get(view, view)
    return Box(x, y, box.width_px * face.size, box.height_px * face.size, angle), view


def relation_of(pairs: Sequence[tuple[Box, FaceParameters]]) -> BoxRelation:
    """The usual place of the face in boxes of one view: medians of the offsets and of the size."""
    rows = []
    for box, face in pairs:
        cosine, sine = np.cos(box.angle_rad), np.sin(box.angle_rad)
        x, y = face.pose.x_px - box.x_px, face.pose.y_px - box.y_px
        across, down = cosine * x + sine * y, -sine * x + cosine * y
        rows.append([across / box.width_px, down / box.width_px, face.pose.scale / box.width_px])
    x, y, scale = np.median(rows, axis=0)
    return BoxRelation(float(x), float(y), float(scale))


def fold_of(photograph: str, folds: int) -> int:
    """Which part of a cross-validation a photograph belongs to, fixed by its name."""
    return hashlib.sha256(b"fold " + photograph.encode()).digest()[0] % folds


def train_initialiser(
    faces: Sequence[TrainingFace],
    boxes: Sequence[Sequence[FoundBox]],
    model: ShapeModel,
    plan: InitialiserPlan,
    progress: Progress,
) -> tuple[Initialiser, list[tuple[TrainingFace, FaceParameters]]]:
    """Train the box relations and all stages.

    Parameters
    ----------
    faces : sequence of TrainingFace
    boxes : sequence of sequences of FoundBox
        For each face what the detector found on it; may be empty for some.
    model : ShapeModel
    plan : InitialiserPlan
    progress : callable
        Told what is being done and the share done.

    Returns
    -------
    Initialiser
    list of (TrainingFace, FaceParameters)
        What it makes of every jittered box of faces that it was not fitted to: what the next stage will meet.

    Raises
    ------
    DataSetError
        If the detector found no face from the front.
    """
    relations, starts = _views(faces, boxes, model)
    bare = Initialiser(relations, starts, ())
    samples = _Samples(faces, boxes, bare, model, plan)
    stages = []
    for number, layout in enumerate(plan.layouts):
        label = later(f"initialiser stage {number + 1} of {len(plan.layouts)}")
        stages.append(samples.train_stage(layout, model, partial(progress, label)))
        measure(progress, later("error of the start, %"), number + 1, samples.error_percent(model))
    return Initialiser(relations, starts, tuple(stages)), samples.estimates()


def _views(
    faces: Sequence[TrainingFace], boxes: Sequence[Sequence[FoundBox]], model: ShapeModel
) -> tuple[dict[str, BoxRelation], dict[str, NDArray[np.float64]]]:
    relations, starts = {}, {}
    for view in ("frontal", "profile-left", "profile-right"):
        pairs = [
            (one.box, face.truth) for face, found in zip(faces, boxes, strict=True) for one in found if one.view == view
        ]
        if not pairs:
            continue
        relations[view] = relation_of(pairs)
        shapes = np.array([face.shape for _, face in pairs])
        starts[view] = np.zeros(model.mode_count) if view == "frontal" else np.median(shapes, axis=0)
    if "frontal" not in relations:
        raise DataSetError("the detector finds none of the faces from the front; add pictures of such")
    return relations, starts


class _Samples:
    """All jittered starts of all faces, and how far they have come."""

    def __init__(
        self,
        faces: Sequence[TrainingFace],
        boxes: Sequence[Sequence[FoundBox]],
        bare: Initialiser,
        model: ShapeModel,
        plan: InitialiserPlan,
    ) -> None:
        random = np.random.default_rng(plan.seed)
        self._plan = plan
        self._faces: list[TrainingFace] = []
        self._now: list[FaceParameters] = []
        for face, found in zip(faces, boxes, strict=True):
            usable = [one for one in found if one.view in bare.relations and _error(face, one, bare, model) < _HOPELESS]
            for number in range(plan.starts):
                one = usable[number % len(usable)] if usable else _made_up_box(face, bare)
                self._faces.append(face)
                self._now.append(bare.start(_jittered(one.box, plan, random), one.view))
        self._fold = np.array([fold_of(face.photograph, plan.folds) for face in self._faces])

    def estimates(self) -> list[tuple[TrainingFace, FaceParameters]]:
        """Every start with how far it has come."""
        return list(zip(self._faces, self._now, strict=True))

    def error_percent(self, model: ShapeModel) -> float:
        """Mean distance of the points from the annotated ones, percent of the mean face's outer-eye distance."""
        errors = [
            np.linalg.norm(model.points_xy(now) - face.points_xy, axis=1).mean() / face.truth.pose.scale
            for face, now in list(zip(self._faces, self._now, strict=True))[::_MEASURED_EVERY]
        ]
        return 100.0 * float(np.mean(errors))

    def train_stage(
        self, layout: DescriptorLayout, model: ShapeModel, progress: Callable[[float], None]
    ) -> RegressionStage:
        """Fit the next stage to where the samples are, and move them on."""
        folds = self._plan.folds
        length = layout.length(len(model.mean_xy)) + 1
        rows = np.empty((len(self._faces), length), dtype=np.float32)
        goals = np.empty((len(self._faces), 4 + model.mode_count), dtype=np.float32)
        for i, (face, now) in enumerate(zip(self._faces, self._now, strict=True)):
            rows[i, :-1] = describe_face(face.picture, model, now, layout)
            rows[i, -1] = 1.0
            goals[i] = difference(now, face.truth)
            if i % 200 == 0:
                progress(0.6 * i / len(self._faces))
        grams = np.zeros((folds, length, length), dtype=np.float32)
        crosses = np.zeros((folds, length, goals.shape[1]), dtype=np.float32)
        for fold in range(folds):
            part = np.flatnonzero(self._fold == fold)
            grams[fold] = rows[part].T @ rows[part]
            crosses[fold] = rows[part].T @ goals[part]
            progress(0.6 + 0.2 * (fold + 1) / folds)
        whole, cross = grams.sum(axis=0), crosses.sum(axis=0)
        for fold in range(folds):
            left_out = np.flatnonzero(self._fold == fold)
            weights = _ridge(whole - grams[fold], cross - crosses[fold], self._plan.ridge)
            for i, step in zip(left_out.tolist(), rows[left_out] @ weights, strict=True):
                self._now[i] = moved(self._now[i], step.astype(np.float64), model)
            progress(0.8 + 0.15 * (fold + 1) / folds)
        final = _ridge(whole, cross, self._plan.ridge)
        return RegressionStage(layout, np.ascontiguousarray(final[:-1].T), np.ascontiguousarray(final[-1]))


def _ridge(gram: NDArray[np.float32], cross: NDArray[np.float32], ridge: float) -> NDArray[np.float32]:
    """Solve (G + r mean(diag G) I) W = C; the last row, the bias, is not penalised."""
    penalised = gram.copy()
    diagonal = np.einsum("ii->i", penalised)
    diagonal[:-1] += ridge * diagonal[:-1].mean()
    solved = linalg.solve(penalised, cross, assume_a="pos", overwrite_a=True, check_finite=False)
    return np.asarray(solved, dtype=np.float32)


def _error(face: TrainingFace, one: FoundBox, bare: Initialiser, model: ShapeModel) -> float:
    """Mean distance of the points of a start from the true ones, in outer-eye distances."""
    points = model.points_xy(bare.start(one.box, one.view))
    return float(np.linalg.norm(points - face.points_xy, axis=1).mean() / face.truth.pose.scale)


def _made_up_box(face: TrainingFace, bare: Initialiser) -> FoundBox:
    """The frontal box that the detector would have drawn around a face that it missed."""
    relation = bare.relations["frontal"]
    width = face.truth.pose.scale / relation.scale
    roll = face.truth.pose.roll_rad
    place = Similarity(float(np.cos(roll)), float(np.sin(roll)), face.truth.pose.x_px, face.truth.pose.y_px)
    x, y = place.apply(np.array([-relation.x * width, -relation.y * width]))
    return FoundBox(Box(float(x), float(y), width, width, roll), "frontal")


def _jittered(box: Box, plan: InitialiserPlan, random: np.random.Generator) -> Box:
    shift_x, shift_y = random.normal(0.0, plan.box_shift * box.width_px, 2)
    size = box.width_px * float(np.exp(random.normal(0.0, plan.box_scale)))
    roll = box.angle_rad + float(random.normal(0.0, plan.box_roll_rad))
    return Box(box.x_px + float(shift_x), box.y_px + float(shift_y), size, size, roll)
