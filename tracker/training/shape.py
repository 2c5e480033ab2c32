"""Learning a shape model from annotated faces: Procrustes, mirror images, PCA or sparse PCA."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import linalg
from sklearn.decomposition import MiniBatchSparsePCA

from tracker.errors import DataSetError
from tracker.face.shape_model import ShapeModel, Similarity, fit_similarity
from tracker.markup import Markup
from tracker.types import Points, read_only

_USUAL_MODES, _FACES_A_MODE = 40, 6
_ROUNDS = 50
_TOLERANCE = 1e-8


def procrustes(shapes: NDArray[np.float64], markup: Markup) -> tuple[Points, NDArray[np.float64]]:
    """Align shapes to their mean (generalised Procrustes analysis).

    Parameters
    ----------
    shapes : ndarray, shape (faces, N, 2)
    markup : Markup

    Returns
    -------
    mean_xy : ndarray, shape (N, 2)
        Symmetric, outer-eye distance 1, centroid at the origin, eyes level.
    aligned : ndarray, shape (faces, N, 2)
        In the mean's frame, projected into its tangent space.
    """
    mean = _gauge(shapes[0], markup)
    for _ in range(_ROUNDS):
        aligned = _aligned(shapes, mean)
        moved = _gauge(aligned.mean(axis=0), markup)
        change = np.abs(moved - mean).max()
        mean = moved
        if change < _TOLERANCE:
            break
    aligned = _aligned(shapes, mean)
    inner = (aligned * mean).sum(axis=(1, 2)) / (mean * mean).sum()
    return mean, aligned / inner[:, None, None]


def _gauge(shape: Points, markup: Markup) -> Points:
    """The shape made symmetric, centred, level and of unit outer-eye distance."""
    left, right = markup.outer_eyes
    centred = shape - shape.mean(axis=0)
    along = centred[right] - centred[left]
    cosine, sine = along / (along @ along)
    level = centred @ np.array([[cosine, -sine], [sine, cosine]])
    symmetric = 0.5 * (level + level[markup.mirror] * (-1.0, 1.0))
    return np.asarray(symmetric / (symmetric[right, 0] - symmetric[left, 0]))


def _aligned(shapes: NDArray[np.float64], mean: Points) -> NDArray[np.float64]:
    return np.stack([fit_similarity(shape, mean).apply(shape) for shape in shapes])


def with_mirrors(shapes: NDArray[np.float64], markup: Markup) -> NDArray[np.float64]:
    """The shapes, then their mirror images."""
    return np.concatenate([shapes, markup.mirrored(shapes, 1.0)])


def train_shape_model(shapes: NDArray[np.float64], markup: Markup, mode_count: int) -> ShapeModel:
    """Point distribution model by PCA of aligned shapes and their mirror images (Cootes et al., CVIU 1995).

    Parameters
    ----------
    shapes : ndarray, shape (faces, N, 2), pixels
    markup : Markup
    mode_count : int
        How many modes to keep. More fit faces more closely and hold noisy points together less.

    Raises
    ------
    DataSetError
        If there are too few faces for so many modes.
    """
    mean, deviations = _deviations(shapes, markup, mode_count)
    _, singular, right = linalg.svd(deviations, full_matrices=False)
    variances = singular[:mode_count] ** 2 / len(deviations)
    modes = right[:mode_count] * np.where(right[:mode_count].sum(axis=1) < 0, -1.0, 1.0)[:, None]
    return _frozen("pca", mean, modes, variances, markup)


def train_sparse_shape_model(
    shapes: NDArray[np.float64], markup: Markup, mode_count: int, sparsity: float = 0.1, seed: int = 0
) -> ShapeModel:
    """Point distribution model whose modes move few points each (Zou, Hastie & Tibshirani, JCGS 2006).

    Parameters
    ----------
    shapes, markup, mode_count
        As for `train_shape_model`.
    sparsity : float
        Weight of the L1 penalty, in outer-eye distances; higher leaves fewer points in a mode.
    seed : int

    Raises
    ------
    DataSetError
        If there are too few faces.
    """
    mean, deviations = _deviations(shapes, markup, mode_count)
    solver = MiniBatchSparsePCA(mode_count, alpha=sparsity, ridge_alpha=1e-3, max_iter=200, random_state=seed)
    solver.fit(deviations)
    norms = np.linalg.norm(solver.components_, axis=1)
    modes = solver.components_[norms > 0] / norms[norms > 0, None]
    scores = linalg.lstsq(modes.T, deviations.T)[0]
    variances = (scores**2).mean(axis=1)
    order = np.argsort(-variances)
    return _frozen("sparse-pca", mean, modes[order], variances[order], markup)


def _deviations(shapes: NDArray[np.float64], markup: Markup, mode_count: int) -> tuple[Points, NDArray[np.float64]]:
    freedom = 2 * markup.point_count - 4
    if mode_count > min(len(shapes), freedom):
        raise DataSetError(f"{mode_count} modes need more than the {len(shapes)} faces given; ask for fewer modes")
    mean, aligned = procrustes(with_mirrors(shapes, markup), markup)
    return mean, (aligned - mean).reshape(len(aligned), -1)


def usual_mode_count(face_count: int, point_count: int) -> int:
    """How many modes are kept where nobody asks for a number: no more than six faces each can say something about."""
    return max(1, min(_USUAL_MODES, 2 * point_count - 4, face_count // _FACES_A_MODE))


def laid_onto(model: ShapeModel, mean_xy: Points) -> ShapeModel:
    """The same shapes in another frame: that in which the mean face lies nearest to ``mean_xy``, shape (N, 2)."""
    pose = fit_similarity(model.mean_xy, mean_xy)
    level = Similarity(pose.scale, 0.0, pose.x_px, pose.y_px)
    variances = model.variances * pose.scale**2
    return _frozen(model.kind, level.apply(model.mean_xy), model.modes, variances, model.markup)


def _frozen(
    kind: str, mean: Points, modes: NDArray[np.float64], variances: NDArray[np.float64], markup: Markup
) -> ShapeModel:
    arrays = [np.ascontiguousarray(array, dtype=np.float64) for array in (mean, modes, variances)]
    for array in arrays:
        read_only(array)
    mean, modes, variances = arrays
    return ShapeModel(kind, mean, modes, variances, markup if markup.text else None)
