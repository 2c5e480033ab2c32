"""A model file as it is looked at: a mean, and how one standard deviation of each component moves it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from gui.words import later
from tracker.archives.archive import format_of
from tracker.archives.manifest import verified
from tracker.errors import ModelFileError
from tracker.face import model_file, shape_file
from tracker.face.face_model import FaceModel
from tracker.face.model_file import load_face_model, shipped_face_model
from tracker.face.shape_file import load_shape_model
from tracker.face.shape_model import ShapeModel
from tracker.face.shipped import SHIPPED_MODELS
from tracker.markup import Markup
from tracker.pose import shape_model_3d
from tracker.pose.estimator import weak_perspective
from tracker.pose.shape_model_3d import ShapeModel3D, load_shape_3d, shipped_shape_3d
from tracker.types import Points

SHAPE_3D: Final = "shape-3d"
# Those that come with the program, in the order in which they are offered.
OFFERED: Final = (*SHIPPED_MODELS, SHAPE_3D)
KINDS: Final = {
    "pca": later("principal components"),
    "sparse-pca": later("sparse principal components"),
    SHAPE_3D: later("principal components in three dimensions"),
}
# How firmly the depths of the mean head are kept where a flat face is given some: variance of the noise, in squared
# outer-eye distances.
_NOISE: Final = 0.0004

Moves = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ViewedModel:
    """A model, in outer-eye distances.

    Attributes
    ----------
    name : str
        A shipped model's, or that of its file.
    kind : str
        A key of `KINDS`.
    mean : ndarray, shape (N, 2) or (N, 3)
    moves : ndarray, shape (K, N, 2) or (K, N, 3)
        Of one standard deviation of each component.
    markup : Markup
    face : FaceModel or None
        With patch experts or a network, where there are any.
    """

    name: str
    kind: str
    mean: Points
    moves: Moves
    markup: Markup
    face: FaceModel | None = None

    @property
    def component_count(self) -> int:
        """How many components it has."""
        return len(self.moves)

    @property
    def is_deep(self) -> bool:
        """Whether its points have a depth of their own."""
        return bool(self.mean.shape[1] == 3)

    @property
    def can_turn(self) -> bool:
        """Whether a depth is known, its own or that of the 3-D model of the same points."""
        return self.is_deep or len(self.mean) == len(shipped_shape_3d().mean_m)

    def shape(self, sigmas: Sequence[float]) -> Points:
        """Its points with components at so many standard deviations; those left out are at 0."""
        known = np.asarray(sigmas, np.float64)[: self.component_count]
        return np.asarray(self.mean + np.tensordot(known, self.moves[: len(known)], 1))

    def shape_in_depth(self, sigmas: Sequence[float]) -> Points:
        """The same with a depth, shape (N, 3); 0 where none is known."""
        points = self.shape(sigmas)
        if self.is_deep:
            return points
        depths = depths_of(points) if self.can_turn else np.zeros(len(points))
        return np.column_stack([points, depths])


def open_model(name: str) -> ViewedModel:
    """A model that comes with the program, or one of a file.

    Parameters
    ----------
    name : str
        One of `OFFERED`, or the path of a ``.npz`` file.

    Raises
    ------
    ModelFileError
        If it is none that can be looked at, or not in order.
    """
    if name == SHAPE_3D:
        return _of_3d(load_shape_3d(verified(shape_model_3d.SHIPPED)), SHAPE_3D)
    if name in SHIPPED_MODELS:
        return _of_face(shipped_face_model(name), name)
    path = Path(name).expanduser()
    match format_of(path, model_file.KIND.most_bytes):
        case model_file.KIND.format:
            return _of_face(load_face_model(path), path.stem)
        case shape_file.KIND.format:
            return _of_shape(load_shape_model(path), path.stem)
        case shape_model_3d.KIND.format:
            return _of_3d(load_shape_3d(path), path.stem)
    raise ModelFileError(f"{path.name} is neither a face model nor a shape model; choose a file that training wrote")


def depths_of(points_xy: Points) -> NDArray[np.float64]:
    """Depths of a flat face of 68 points: those of the 3-D shape that is seen so from the front, turned as it is.

    Parameters
    ----------
    points_xy : ndarray, shape (68, 2), outer-eye distances

    Returns
    -------
    ndarray, shape (68,), outer-eye distances
        Away from who looks.
    """
    model = shipped_shape_3d()
    turn, scale, middle_m, middle_xy = weak_perspective(points_xy, model.mean_m, np.ones(len(points_xy)))
    turned_modes = model.modes @ turn.T
    seen = scale * turned_modes[..., :2].reshape(model.mode_count, -1)
    left = points_xy - middle_xy - scale * ((model.mean_m - middle_m) @ turn.T)[:, :2]
    normal = seen @ seen.T + np.diag(_NOISE / model.variances)
    parameters = np.asarray(np.linalg.solve(normal, seen @ left.reshape(-1)), np.float64)
    return np.asarray(scale * ((model.shape_m(parameters) - middle_m) @ turn.T)[:, 2])


def _of_face(model: FaceModel, name: str) -> ViewedModel:
    flat = _of_shape(model.shape, name)
    return ViewedModel(name, flat.kind, flat.mean, flat.moves, flat.markup, model)


def _of_shape(model: ShapeModel, name: str) -> ViewedModel:
    modes = model.modes.reshape(model.mode_count, -1, 2)
    moves = modes * np.sqrt(model.variances)[:, None, None]
    return ViewedModel(name, model.kind, model.mean_xy, moves, model.markup)


def _of_3d(model: ShapeModel3D, name: str) -> ViewedModel:
    left, right = model.markup.outer_eyes
    eyes_m = float(np.linalg.norm(model.mean_m[right] - model.mean_m[left]))
    moves = model.modes * (np.sqrt(model.variances) / eyes_m)[:, None, None]
    mean = (model.mean_m - model.mean_m.mean(axis=0)) / eyes_m
    return ViewedModel(name, SHAPE_3D, mean, moves, model.markup)
