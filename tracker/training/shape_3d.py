"""Learning a 3-D shape model from 2-D annotations: non-rigid structure from motion by expectation maximisation.

Each annotated face is a weak-perspective picture of a head that is itself a draw from a Gaussian,

    p_t = c_t R_t (S + sum_k z_tk V_k) + T_t + n,    z ~ N(0, I),  n ~ N(0, sigma^2 / w_i)

(L. Torresani, A. Hertzmann, C. Bregler, "Nonrigid structure-from-motion: estimating shape and motion with hierarchical
priors", PAMI 2008, section 4, without dynamics). Faces turned by less than 30 degrees tell little about depth, and a
picture without a ruler nothing about size. So the mean starts as the demo's head, whose depths were set by hand in
millimetres, and its depth is held to that head weakly. Mirror images make it symmetric. The points of the jaw line are
no points of the skull: they slide along it as the head turns, so their noise is larger.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.errors import DataSetError
from tracker.markup import Markup, markup_of
from tracker.pose.shape_model_3d import ShapeModel3D
from tracker.sources.demo_head import HeadModel
from tracker.training.shape import with_mirrors
from tracker.types import Points, read_only

Array = NDArray[np.float64]

INTER_PUPIL_M = 0.064
_FEWEST_FACES_PER_MODE = 3


@dataclass(frozen=True, slots=True)
class Shape3DPlan:
    """How a 3-D shape model is learnt.

    Attributes
    ----------
    mode_count : int
        More follow faces more closely and hold noisy points together less.
    rounds : int
        Of expectation maximisation.
    jaw_weight : float
        What a point of the jaw line counts, of a point of the skull's 1.
    start_sigma_m : float
        Noise at the start, annealed away over the first half of the rounds.
    depth_faces : float
        As how many faces the metric head counts in the depth of the mean, for each point.
    mode_sigma_m : float
        Prior spread of a mode's entries. Smaller keeps the depth of modes small where the faces say little about it.
    """

    mode_count: int = 34
    rounds: int = 60
    jaw_weight: float = 0.25
    start_sigma_m: float = 0.006
    depth_faces: float = 20.0
    mode_sigma_m: float = 0.004


@dataclass(slots=True, eq=False)
class Views:
    """How the heads stand in their pictures.

    Attributes
    ----------
    turns : ndarray, shape (T, 3, 3), float64
    scales : ndarray, shape (T,), float64
        Pixels for a metre.
    places : ndarray, shape (T, 2), float64, pixels
    """

    turns: Array
    scales: Array
    places: Array

    def unposed(self, points_xy: Array) -> Array:
        """Points (T, N, 2) with place and scale taken out: metres."""
        return np.asarray((points_xy - self.places[:, None]) / self.scales[:, None, None])


@dataclass(frozen=True, slots=True, eq=False)
class Latent:
    """What is believed about the shapes: means (T, K), covariances (T, K, K) in units of the modes' spreads."""

    means: Array
    covariances: Array


def metric_head() -> Points:
    """The 68 points of the demo's head, made symmetric, shape (68, 3), metres; our own work."""
    points = HeadModel().landmarks.rest_m.astype(np.float64)
    points = 0.5 * (points + points[markup_of(len(points)).mirror] * (-1.0, 1.0, 1.0))
    return np.asarray(points * INTER_PUPIL_M / _inter_pupil(points))


def train_shape_3d(shapes: NDArray[np.float64], plan: Shape3DPlan, rounds: Iterable[int]) -> ShapeModel3D:
    """Learn a 3-D shape model.

    Parameters
    ----------
    shapes : ndarray, shape (faces, 68, 2), pixels
        Mirror images are added here.
    plan : Shape3DPlan
    rounds : iterable of int
        ``range(plan.rounds)``, or that inside a progress bar.

    Returns
    -------
    ShapeModel3D
        The same for the same shapes and plan: nothing is left to chance.

    Raises
    ------
    DataSetError
        If there are too few faces for so many modes, or they are not in the 68-point markup.
    """
    if shapes.shape[1] != 68:
        raise DataSetError(f"a 3-D shape model needs faces of 68 points; these have {shapes.shape[1]}")
    if len(shapes) < _FEWEST_FACES_PER_MODE * plan.mode_count:
        raise DataSetError(f"{plan.mode_count} modes need more than the {len(shapes)} faces given; ask for fewer modes")
    head, markup = metric_head(), markup_of(68)
    doubled = with_mirrors(shapes, markup)
    weights = point_weights_3d(markup, plan.jaw_weight)
    views = first_views(doubled, head, weights)
    mean, modes = head, _first_modes(views.unposed(doubled), views, head, plan.mode_count)
    sigma = plan.start_sigma_m
    for number in rounds:
        latent = expected_shapes(views.unposed(doubled), views, mean, modes, weights / sigma**2)
        mean, modes = _better_shape(views.unposed(doubled), views, latent, head, plan, sigma)
        mean, modes = _in_gauge(mean, modes, head, markup)
        improve_views(doubled, views, latent, mean, modes, weights)
        annealed = plan.start_sigma_m * 0.9**number
        sigma = max(_noise(views.unposed(doubled), views, latent, mean, modes, weights), annealed)
    return _principal(mean, modes, sigma)


def point_weights_3d(markup: Markup, jaw_weight: float) -> Array:
    """1 for each point, less for the jaw line; shape (N,)."""
    weights = np.ones(markup.point_count)
    weights[markup.regions["jaw"]] = jaw_weight
    return weights


def first_views(shapes: Array, head_m: Points, weights: Array) -> Views:
    """Weak-perspective pose of each shape against one head: the best affine map, made a scaled rotation.

    Parameters
    ----------
    shapes : ndarray, shape (T, N, 2)
    head_m : ndarray, shape (N, 3)
    weights : ndarray, shape (N,)
    """
    share = weights / weights.sum()
    middle = share @ head_m
    centred = head_m - middle
    means = np.einsum("n,tnd->td", share, shapes)
    moments = np.einsum("n,tnd,nk->tdk", share, shapes - means[:, None], centred)
    affine = moments @ np.linalg.inv((centred * share[:, None]).T @ centred)
    left, singular, right = np.linalg.svd(affine, full_matrices=False)
    rows = left @ right
    turns = np.concatenate([rows, np.cross(rows[:, 0], rows[:, 1])[:, None]], axis=1)
    scales = singular.mean(axis=1)
    return Views(turns, scales, means - scales[:, None] * (rows @ middle))


def shapes_in_view(shapes: Array, model: ShapeModel3D, weights: Array, rounds: int) -> tuple[Views, Latent]:
    """Views and shapes of faces whose model is known, found by turns.

    Parameters
    ----------
    shapes : ndarray, shape (T, N, 2), pixels
    model : ShapeModel3D
    weights : ndarray, shape (N,)
        Of the points.
    rounds : int
    """
    modes = model.modes * np.sqrt(model.variances)[:, None, None]
    views = first_views(shapes, model.mean_m, weights)
    for _ in range(rounds):
        latent = expected_shapes(views.unposed(shapes), views, model.mean_m, modes, weights / model.noise_m**2)
        improve_views(shapes, views, latent, model.mean_m, modes, weights)
    return views, latent


def expected_shapes(seen: Array, views: Views, mean: Points, modes: Array, precisions: Array) -> Latent:
    """E-step: the shapes that the pictures speak for.

    Parameters
    ----------
    seen : ndarray, shape (T, N, 2)
        Points with place and scale taken out.
    views : Views
    mean : ndarray, shape (N, 3)
    modes : ndarray, shape (K, N, 3)
        Scaled by their spreads.
    precisions : ndarray, shape (N,)
        Of the points, per square metre.
    """
    rows = views.turns[:, :2]
    across = _turned_modes(rows, modes)
    residual = seen - np.einsum("tdj,nj->tnd", rows, mean)
    weighted = across * np.repeat(precisions, 2)
    normal = weighted @ across.transpose(0, 2, 1)
    covariances: Array = np.asarray(np.linalg.inv(np.eye(len(modes)) + normal), dtype=np.float64)
    drive = np.einsum("tkm,tm->tk", weighted, residual.reshape(len(seen), -1))
    return Latent(np.asarray(np.einsum("tkl,tl->tk", covariances, drive)), covariances)


def _turned_modes(rows: Array, modes: Array) -> Array:
    """Modes as seen in each picture, shape (T, K, 2 N)."""
    count, points, _ = modes.shape
    flat = modes.reshape(-1, 3) @ rows.transpose(0, 2, 1)
    return np.asarray(flat.reshape(len(rows), count, 2 * points))


def _better_shape(
    seen: Array, views: Views, latent: Latent, head: Points, plan: Shape3DPlan, sigma: float
) -> tuple[Points, Array]:
    """M-step for mean and modes: for each point one linear least-squares problem with one matrix for all."""
    rows = views.turns[:, :2]
    count = latent.means.shape[1] + 1
    extended = np.concatenate([np.ones((len(seen), 1)), latent.means], axis=1)
    second = extended[:, :, None] * extended[:, None, :]
    second[:, 1:, 1:] += latent.covariances
    gram = rows.transpose(0, 2, 1) @ rows
    normal = np.tensordot(second, gram, (0, 0)).transpose(0, 2, 1, 3).reshape(3 * count, 3 * count)
    back = seen @ rows
    drive = np.tensordot(extended, back, (0, 0)).transpose(0, 2, 1).reshape(3 * count, -1)
    prior = np.full(3 * count, sigma**2 / plan.mode_sigma_m**2)
    prior[:3] = 0.0, 0.0, plan.depth_faces
    drive[2] += plan.depth_faces * head[:, 2]
    solved = np.linalg.solve(normal + np.diag(prior), drive).reshape(count, 3, -1).transpose(0, 2, 1)
    return solved[0], solved[1:]


def improve_views(shapes: Array, views: Views, latent: Latent, mean: Points, modes: Array, weights: Array) -> None:
    """M-step for places, scales and turns (one Gauss-Newton step on the rotations), in place."""
    share = weights / weights.sum()
    believed = mean + np.tensordot(latent.means, modes, 1)
    pictured = np.einsum("tdj,tnj->tnd", views.turns[:, :2], believed)
    views.places = np.einsum("n,tnd->td", share, shapes - views.scales[:, None, None] * pictured)
    moved = shapes - views.places[:, None]
    across = _turned_modes(views.turns[:, :2], modes) * np.sqrt(np.repeat(weights, 2))
    spread = np.einsum("tkm,tkl,tlm->t", across, latent.covariances, across, optimize=True)
    power = np.einsum("n,tnd,tnd->t", weights, pictured, pictured) + spread
    views.scales = np.einsum("n,tnd,tnd->t", weights, moved, pictured) / power
    x, y, z = np.einsum("tdj,tnj->dtn", views.turns, believed)
    nothing = np.zeros_like(x)
    # d(R S)/d(omega) for R <- exp(omega) R, first two rows.
    jacobian = np.stack([np.stack([nothing, z, -y], -1), np.stack([-z, nothing, x], -1)], 2)
    residual = views.unposed(shapes) - pictured
    normal = np.einsum("n,tndi,tndj->tij", weights, jacobian, jacobian)
    drive = np.einsum("n,tndi,tnd->ti", weights, jacobian, residual)
    views.turns = _exponential(np.linalg.solve(normal, drive[..., None])[..., 0]) @ views.turns


def _exponential(vectors: Array) -> Array:
    """Rotation matrices (T, 3, 3) of rotation vectors (T, 3): Rodrigues."""
    angle = np.maximum(np.linalg.norm(vectors, axis=1), 1e-12)[:, None, None]
    cross = np.zeros((len(vectors), 3, 3))
    for i, j, k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        cross[:, j, k], cross[:, k, j] = -vectors[:, i], vectors[:, i]
    square = cross @ cross
    return np.asarray(np.eye(3) + np.sin(angle) / angle * cross + (1 - np.cos(angle)) / angle**2 * square)


def _noise(seen: Array, views: Views, latent: Latent, mean: Points, modes: Array, weights: Array) -> float:
    """M-step for the noise of a point of weight 1, metres per axis."""
    rows = views.turns[:, :2]
    believed = mean + np.tensordot(latent.means, modes, 1)
    residual = seen - np.einsum("tdj,tnj->tnd", rows, believed)
    across = _turned_modes(rows, modes) * np.sqrt(np.repeat(weights, 2))
    spread = np.einsum("tkm,tkl,tlm->", across, latent.covariances, across, optimize=True)
    return float(np.sqrt((np.einsum("n,tnd,tnd->", weights, residual, residual) + spread) / seen.size))


def _first_modes(seen: Array, views: Views, head: Points, count: int) -> Array:
    """Principal parts of what the head does not explain, turned back into the head's frame."""
    rows = views.turns[:, :2]
    residual = (seen - np.einsum("tdj,nj->tnd", rows, head)) @ rows
    _, singular, right = np.linalg.svd(residual.reshape(len(seen), -1), full_matrices=False)
    return np.asarray((singular[:count, None] / np.sqrt(len(seen)) * right[:count]).reshape(count, -1, 3))


def _in_gauge(mean: Points, modes: Array, head: Points, markup: Markup) -> tuple[Points, Array]:
    """The mean symmetric, metric, and standing as the metric head; modes free of turns, moves and scale.

    What is taken out of the modes the views take up again in the next step.
    """
    mean = 0.5 * (mean + mean[markup.mirror] * (-1.0, 1.0, 1.0))
    eyes = markup.regions["eyes"]
    mean = mean - mean[eyes].mean(axis=0)
    pitch = _pitch_between(np.delete(mean, markup.regions["jaw"], 0), np.delete(head, markup.regions["jaw"], 0))
    turn = _exponential(np.array([[pitch, 0.0, 0.0]]))[0]
    size = INTER_PUPIL_M / _inter_pupil(mean)
    mean, modes = mean @ turn.T * size, modes @ turn.T * size
    mean = mean - mean[eyes].mean(axis=0)
    x, y, z = (mean - mean.mean(axis=0)).T
    nothing, one = np.zeros_like(x), np.ones_like(x)
    rigid = [(one, nothing, nothing), (nothing, one, nothing), (nothing, nothing, one)]
    rigid += [(x, y, z), (nothing, -z, y), (z, nothing, -x), (-y, x, nothing)]
    basis, _ = np.linalg.qr(np.stack([np.stack(part, -1).reshape(-1) for part in rigid], 1))
    flat = modes.reshape(len(modes), -1)
    return mean, np.asarray((flat - flat @ basis @ basis.T).reshape(modes.shape))


def _pitch_between(source: Points, target: Points) -> float:
    """Turn about x that brings centred ``source`` nearest to ``target``, radians."""
    (_, y, z), (_, v, w) = (source - source.mean(axis=0)).T, (target - target.mean(axis=0)).T
    return float(np.arctan2((y * w - z * v).sum(), (y * v + z * w).sum()))


def _inter_pupil(points: Points) -> float:
    return float(np.linalg.norm(points[36:42].mean(axis=0) - points[42:48].mean(axis=0)))


def _principal(mean: Points, modes: Array, sigma: float) -> ShapeModel3D:
    """The same Gaussian, its modes orthonormal and sorted."""
    _, singular, right = np.linalg.svd(modes.reshape(len(modes), -1), full_matrices=False)
    right = right * np.where(right.sum(axis=1) < 0, -1.0, 1.0)[:, None]
    mean, modes, variances = (np.ascontiguousarray(array) for array in (mean, right.reshape(modes.shape), singular**2))
    for array in (mean, modes, variances):
        read_only(array)
    return ShapeModel3D(mean, modes, variances, sigma)


def reprojection_errors(
    model: ShapeModel3D, shapes: NDArray[np.float64], jaw_weight: float = 1.0
) -> tuple[Array, Array]:
    """How closely the model can follow annotated faces: weak-perspective fits with the model's own prior.

    Parameters
    ----------
    model : ShapeModel3D
    shapes : ndarray, shape (T, N, 2), pixels
    jaw_weight : float
        What points of the jaw line count in the fit; all count alike in the error.

    Returns
    -------
    errors : ndarray, shape (T, N), float64
        Distances of the points, as shares of the outer-eye distance.
    turns : ndarray, shape (T, 3, 3), float64
    """
    weights = point_weights_3d(model.markup, jaw_weight)
    views = first_views(shapes, model.mean_m, weights)
    modes = model.modes * np.sqrt(model.variances)[:, None, None]
    for _ in range(20):
        latent = expected_shapes(views.unposed(shapes), views, model.mean_m, modes, weights / model.noise_m**2)
        improve_views(shapes, views, latent, model.mean_m, modes, weights)
    believed = model.mean_m + np.tensordot(latent.means, modes, 1)
    placed = np.einsum("t,tdj,tnj->tnd", views.scales, views.turns[:, :2], believed) + views.places[:, None]
    left, right = model.markup.outer_eyes
    span = np.linalg.norm(shapes[:, left] - shapes[:, right], axis=1)
    return np.linalg.norm(placed - shapes, axis=2) / span[:, None], views.turns
