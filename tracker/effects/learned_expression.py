"""Expressions as they were learnt from people's faces, to be shown on one's own, or taken from it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from tracker.effects.deformation import no_moves
from tracker.effects.face_frame import POINTS
from tracker.expression.shape_classifier import SCORED
from tracker.expression.shape_classifier_file import shipped_shape_scorers
from tracker.markup import IBUG_68
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import Emotion
from tracker.types import Points, read_only


@lru_cache(maxsize=len(SCORED))
def expression_moves(name: str) -> Points:
    """Displacements from a neutral face to one that typically shows an expression.

    Parameters
    ----------
    name : str
        Of one of the six that were learnt: anger, disgust, fear, happiness, sadness, surprise.

    Returns
    -------
    ndarray, shape (75, 2), float64, outer-eye distances, read-only
        As in `tracker.effects.deformation.Preset`; the forehead stays.

    Raises
    ------
    ModelFileError
        If what was learnt is missing or damaged.
    """
    model = shipped_shape_3d()
    direction = shipped_shape_scorers().directions[SCORED.index(Emotion(name))]
    left, right = IBUG_68.outer_eyes
    moves = no_moves()
    moves[:POINTS] = np.tensordot(direction * np.sqrt(model.variances), model.modes, 1)[:, :2]
    return read_only(moves / np.linalg.norm(model.mean_m[right] - model.mean_m[left]))  # type: ignore[return-value]
