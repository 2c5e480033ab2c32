"""Learning to tell good fits from bad ones: ridge regression of a fit's quality on its description.

Good and middling fits are what the initialiser makes of faces that it was not fitted to; bad ones are what it makes of
places where there is no face, and faces whose points have been moved by chance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy import linalg

from tracker.face.initialiser import DescriptorLayout, Initialiser, describe_face, moved
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.face.validator import Validator
from tracker.training.pictures import TrainingFace
from tracker.words import later

Progress = Callable[[str, float], None]
Start = tuple[TrainingFace, FaceParameters]

# Errors, as shares of the outer-eye distance, at which a fit counts as good and as worthless.
_GOOD, _WORTHLESS = 0.05, 0.20


@dataclass(frozen=True, slots=True)
class ValidatorPlan:
    """How the validator is trained.

    Attributes
    ----------
    layout : DescriptorLayout
    elsewhere : int
        Starts at random places of each picture.
    displaced : int
        Starts at randomly displaced true faces.
    ridge : float
        Penalty, as a share of the mean squared feature.
    seed : int
    """

    layout: DescriptorLayout = field(default_factory=lambda: DescriptorLayout(24.0, 3, 4.0, 5))
    elsewhere: int = 4
    displaced: int = 3
    ridge: float = 5.0
    seed: int = 0


def quality(face: TrainingFace, parameters: FaceParameters, model: ShapeModel) -> float:
    """1 for a good fit, 0 for a worthless one, linear between."""
    distances = np.linalg.norm(model.points_xy(parameters) - face.points_xy, axis=1)
    error = distances.mean() / _eyes_px(face, model)
    return float(np.clip((_WORTHLESS - error) / (_WORTHLESS - _GOOD), 0.0, 1.0))


def _eyes_px(face: TrainingFace, model: ShapeModel) -> float:
    """The outer-eye distance of a face; of a layout that may have no eyes that of the mean face on it."""
    if model.layout is not None:
        return face.truth.pose.scale
    left, right = model.markup.outer_eyes
    return float(np.linalg.norm(face.points_xy[right] - face.points_xy[left]))


def train_validator(
    estimates: Sequence[Start], initialiser: Initialiser, model: ShapeModel, plan: ValidatorPlan, progress: Progress
) -> Validator:
    """Train on estimates of unseen faces, and on bad fits made from the same pictures."""
    random = np.random.default_rng(plan.seed)
    faces = list({id(face): face for face, _ in estimates}.values())
    samples = list(estimates)
    for number, face in enumerate(faces):
        samples += [(face, _displaced(face, model, random)) for _ in range(plan.displaced)]
        for _ in range(plan.elsewhere):
            start = elsewhere(face, model, random)
            samples.append((face, initialiser.refine(face.picture, model, start)))
        if number % 50 == 0:
            progress(later("validator"), 0.6 * number / len(faces))
    rows = np.empty((len(samples), plan.layout.length(len(model.mean_xy)) + 1), dtype=np.float32)
    goals = np.empty(len(samples), dtype=np.float32)
    for i, (face, parameters) in enumerate(samples):
        rows[i, :-1] = describe_face(face.picture, model, parameters, plan.layout)
        goals[i] = quality(face, parameters, model)
    rows[:, -1] = 1.0
    progress(later("validator"), 0.9)
    gram = (rows.T @ rows).astype(np.float64)
    diagonal = np.einsum("ii->i", gram)
    diagonal[:-1] += plan.ridge * diagonal[:-1].mean()
    solved = linalg.solve(gram, rows.T @ goals, assume_a="pos", overwrite_a=True)
    weights: NDArray[np.float32] = solved[:-1].astype(np.float32)
    return Validator(plan.layout, weights, float(solved[-1]))


def _displaced(face: TrainingFace, model: ShapeModel, random: np.random.Generator) -> FaceParameters:
    """The true face moved by chance: from nearly right to hopeless."""
    size = float(random.uniform(0.0, 0.5))
    pose_step = random.normal(0.0, (0.3, 0.3, 0.3, 0.3)) * size
    shape_step = random.normal(0.0, np.sqrt(model.variances)) * 2.0 * size
    return moved(face.truth, np.concatenate([pose_step, shape_step]), model)


def elsewhere(face: TrainingFace, model: ShapeModel, random: np.random.Generator) -> FaceParameters:
    """An average face of any size anywhere in the picture: where a search for that face should not end."""
    height, width = face.picture.grey.shape
    scale = face.truth.pose.scale * float(np.exp(random.uniform(-1.2, 0.5)))
    roll = float(random.normal(0.0, 0.4))
    pose = Similarity(
        scale * float(np.cos(roll)),
        scale * float(np.sin(roll)),
        float(random.uniform(0, width)),
        float(random.uniform(0, height)),
    )
    return FaceParameters(pose, np.zeros(model.mode_count))
