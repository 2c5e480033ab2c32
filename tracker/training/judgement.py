"""Learning how far to trust the validator's score and the fit's likelihood, on faces that neither has seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from scipy import linalg

from tracker.face.face_model import FaceModel
from tracker.face.fitting import make_fitting
from tracker.face.initialiser import moved
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, ShapeModel
from tracker.face.validator import Judgement
from tracker.training.data_set import AnnotatedFace
from tracker.training.pictures import TrainingFace
from tracker.training.validator import elsewhere, quality
from tracker.words import later

Progress = Callable[[str, float], None]

# Starts of the follower's fit: a true face moved by so much (a share of an ordinary face's spread), and no face at all.
_DISPLACEMENTS = (0.02, 0.05, 0.1, 0.15, 0.2, 0.3)
_POSE_SPREAD = 0.5
_SHAPE_SPREAD = 3.0
_ELSEWHERE = 3


def learn_judgement(model: FaceModel, faces: Sequence[AnnotatedFace], progress: Progress, seed: int = 0) -> Judgement:
    """Least squares of the quality of fits on score and log-likelihood.

    Parameters
    ----------
    model : FaceModel
    faces : sequence of AnnotatedFace
        None of which the model was trained on.
    progress : callable
    seed : int
    """
    random, fitting = np.random.default_rng(seed), make_fitting(model)
    rows, goals = [], []
    for number, annotated in enumerate(faces):
        progress(later("judgement"), number / len(faces))
        picture = GreyPicture(annotated.read_image())
        truth = model.shape.project(annotated.points_xy)
        face = TrainingFace(annotated.name, annotated.photograph, False, picture, annotated.points_xy, truth, 1.0)
        for start in _starts(face, model.shape, random):
            fit = fitting.follow(picture, start)
            score = model.validator.score(picture, model.shape, fit.parameters)
            rows.append((score, fit.log_likelihood, 1.0))
            goals.append(quality(face, fit.parameters, model.shape))
    solved = linalg.lstsq(np.array(rows), np.array(goals))[0]
    return Judgement(*(float(value) for value in solved))


def judged_by(model: FaceModel, judgement: Judgement) -> FaceModel:
    """The same model with another judgement."""
    return replace(model, validator=replace(model.validator, judgement=judgement))


def _starts(face: TrainingFace, shape: ShapeModel, random: np.random.Generator) -> Iterator[FaceParameters]:
    spread = np.concatenate([np.full(4, _POSE_SPREAD), _SHAPE_SPREAD * np.sqrt(shape.variances)])
    for share in _DISPLACEMENTS:
        yield moved(face.truth, share * spread * random.standard_normal(len(spread)), shape)
    for _ in range(_ELSEWHERE):
        yield elsewhere(face, shape, random)
