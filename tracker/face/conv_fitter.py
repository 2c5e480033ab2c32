"""Fitting a face with the learned experts: regularised landmark mean-shift on whole-face maps.

The same steps as the classical fitter, with three differences. The maps reach over the whole face, so that one look is
often enough. Each point is weighed by the inverse covariance of its own map, so that a jaw point counts across the jaw
and hardly along it, and a hidden point hardly at all. And the shape model is taken for what it is, a model with an
error of its own: in the end each point leaves it by as much as its map is surer than the model (the conditional mean
of a factor analysis; Bishop, Pattern Recognition and Machine Learning, section 12.2.4).
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kernels.map_moments import map_moments
from tracker.face.conv_experts import (
    CELL_PX,
    SIDE_CELLS,
    SIDE_PX,
    ConvExperts,
    Maps,
    canvas_from_cells,
    canvases_of,
    cells_from_canvas,
)
from tracker.face.fitter import FitResult, Prior
from tracker.face.gauss_newton import GaussNewton, Vector
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity, fit_similarity
from tracker.types import FitView, Points, read_only

_SIGMAS = 3.5
# Of the kernel, squared cells, one a step: first the whole map counts, in the end the hill that the shape agrees with.
_VARIANCES = (400.0, 25.0, 9.0)
# The squared error of a map's mean grows with the square of the map's covariance, by this factor, on held-out faces.
_NOISE = 0.13
_REGULARISATION = 0.5
# Kernel under which the likelihood of the final points is read.
_LIKELIHOOD_VARIANCE = 1.0
# One for the frame, one for a face that has moved far, one for a rescue.
_KEPT_FITS = 3
# Side of the part of a map that is shown.
_SHOWN_CELLS = 7
# A point's confidence is the probability that it lies within this share of the outer-eye distance.
_CLOSE = 0.05


@dataclass(frozen=True, slots=True)
class FitPlan:
    """How much is done for one fit.

    Attributes
    ----------
    looks : int
        Passes of the network; each begins where the one before ended.
    both_sides : bool
        Also look at the mirrored face: twice the time, and a little more exact.
    sizes : tuple of float
        Also look at the face drawn this much larger or smaller, and take the mean of all.
    """

    looks: int = 1
    both_sides: bool = False
    sizes: tuple[float, ...] = ()


GLANCE = FitPlan(1, False)
# Both sides: camera noise moves the points a sixth less, which is worth the time in a video that people look at.
VIDEO = FitPlan(1, True)
STILL = FitPlan(2, True, (0.9, 1.1))


@dataclass(frozen=True, slots=True, eq=False)
class FitLook:
    """The last look of a fit.

    Attributes
    ----------
    result : FitResult
    pose : Similarity
        Of the face that the canvas was laid by.
    canvas : ndarray, shape (side, side), float32
    maps : ndarray, shape (N, cells, cells), float32
    seen : dict of str to ndarray
        What the tapped tensors of the network held, see `ConvExperts.tap`.
    """

    result: FitResult
    pose: Similarity
    canvas: NDArray[np.float32]
    maps: Maps
    seen: dict[str, NDArray[np.float32]]


class ConvFitter:
    """Fits faces; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : ShapeModel
    experts : ConvExperts
    regularisation : float
        Higher holds the points closer to a plausible face; 1 takes the errors of the maps for independent.

    Attributes
    ----------
    keep_views : bool
        Whether `view` can show the last fits. Costs a copy of the canvas in each.
    """

    def __init__(self, model: ShapeModel, experts: ConvExperts, regularisation: float = _REGULARISATION) -> None:
        count, modes = len(model.mean_xy), model.mode_count
        self._model, self._experts = model, experts
        self._population = regularisation / model.variances
        self._pull, self._centre = np.zeros(4 + modes), np.zeros(4 + modes)
        self._limit = _SIGMAS * np.sqrt(model.variances)
        self._scale = experts.frame.scale / CELL_PX
        self._slack = (experts.model_residual * self._scale) ** 2
        self._bias_xy = experts.bias_xy * self._scale
        self._solver = GaussNewton(model, self._scale)
        self._means, self._targets = np.zeros((count, 2)), np.zeros((count, 2))
        self._covariances, self._noise, self._weights = (np.zeros((count, 3)) for _ in range(3))
        self._narrow = np.zeros((count, 3))
        self._middle = np.full((count, 2), 0.5 * (SIDE_CELLS - 1))
        self._log_masses = np.zeros(count)
        self._canvas = np.zeros((1, 1, SIDE_PX, SIDE_PX), dtype=np.float32)
        self.keep_views = True
        # The follower may prefer a fit to one made after it.
        self._recent: deque[FitLook] = deque(maxlen=_KEPT_FITS)

    def fit(
        self,
        picture: GreyPicture,
        start_xy: Points,
        plan: FitPlan = VIDEO,
        weights: Vector | None = None,
        prior: Prior | None = None,
    ) -> FitResult:
        """Fit the face nearest to a start, as one frame of a video; the plan's sizes are for `fit_many`.

        Parameters
        ----------
        picture : GreyPicture
        start_xy : ndarray, shape (N, 2), pixels
            About where the points are.
        plan : FitPlan
        weights : ndarray, shape (N,), optional
            How much each point counts beyond what its map says.
        prior : Prior, optional
            What is known about the shape besides the spread of all faces.
        """
        self._expect(prior)
        points, result, iterates = start_xy, None, [start_xy]
        for _ in range(plan.looks):
            pose = fit_similarity(self._experts.mean_xy, points)
            self._experts.canvas(picture, pose, self._canvas[0, 0])
            look = self._experts.maps_from_both_sides if plan.both_sides else self._experts.maps
            maps = look(self._canvas)[0]
            view = self._view(pose)
            result = self._settle(maps, view, points, weights, tuple(iterates))
            points = result.points_xy
            iterates.append(points)
            seen = {name: rows[:1] for name, rows in self._experts.seen.items()}
            if self.keep_views or seen:
                self._recent.append(FitLook(result, pose, self._canvas[0, 0].copy(), maps, seen))
        assert result is not None
        return result

    def fit_many(
        self, pictures: Sequence[GreyPicture], starts_xy: Sequence[Points], plan: FitPlan = STILL
    ) -> list[FitResult]:
        """Fit several faces, of one picture or of many, with one pass of the network for all of them a look.

        Parameters
        ----------
        pictures : sequence of GreyPicture
            One for each start; the same one may come again.
        starts_xy : sequence of ndarray, shape (N, 2)
        plan : FitPlan
        """
        self._expect(None)
        if not starts_xy:
            return []
        points = list(starts_xy)
        for _ in range(plan.looks):
            results = self._look_at_all(pictures, points, plan)
            points = [result.points_xy for result in results]
        answers = [points]
        for size in plan.sizes:
            larger = [one.mean(axis=0) + (one - one.mean(axis=0)) / size for one in points]
            answers.append([result.points_xy for result in self._look_at_all(pictures, larger, plan)])
        means = np.mean(answers, axis=0)
        means.flags.writeable = False
        return [replace(one, points_xy=mean) for one, mean in zip(results, means, strict=True)]

    def _look_at_all(self, pictures: Sequence[GreyPicture], points: Sequence[Points], plan: FitPlan) -> list[FitResult]:
        poses = [fit_similarity(self._experts.mean_xy, one) for one in points]
        look = self._experts.maps_from_both_sides if plan.both_sides else self._experts.maps
        maps = look(canvases_of(self._experts, pictures, poses))
        seen = zip(maps, poses, points, strict=True)
        return [self._settle(one, self._view(pose), before, None, (before,)) for one, pose, before in seen]

    def last_look(self, fit: FitResult) -> FitLook | None:
        """The last look of a fit; None unless it is one of the last fits, and something of it is to be kept."""
        return next((one for one in self._recent if one.result is fit), None)

    def look(self, picture: GreyPicture, points_xy: Points) -> FitLook:
        """A look at a face as it was fitted, which does not move it."""
        self.fit(picture, points_xy, GLANCE)
        return self._recent[-1]

    def view(self, fit: FitResult) -> FitView | None:
        """What the network saw and answered in the last look of a fit; None unless it is one of the last fits."""
        look = self.last_look(fit)
        if look is None:
            return None
        maps, canvas = look.maps, look.canvas
        on_canvas = self._experts.frame.picture_from_canvas(look.pose).inverse().apply(fit.points_xy)
        # Most of a map is empty: what is shown is the part around its point.
        first = np.rint(cells_from_canvas(on_canvas)).astype(np.int64) - _SHOWN_CELLS // 2
        first = np.clip(first, 0, SIDE_CELLS - _SHOWN_CELLS)
        shown = [one[y : y + _SHOWN_CELLS, x : x + _SHOWN_CELLS] for one, (x, y) in zip(maps, first, strict=True)]
        return FitView(
            canvas=np.clip(np.rint(128.0 + 48.0 * canvas), 0, 255).astype(np.uint8),
            points_on_canvas_xy=on_canvas,
            patch_px=CELL_PX,
            response_maps=np.stack(shown),
            corners_xy=canvas_from_cells().apply(first.astype(np.float64)),
            iterates_xy=fit.iterates,
            cell_px=CELL_PX,
            by="ONNX Runtime",
        )

    def _expect(self, prior: Prior | None) -> None:
        """Join what is known of all faces with what is known of this one: precisions add and weigh the centres."""
        self._pull[4:], self._centre[4:] = self._population, 0.0
        if prior is not None:
            self._pull[4:] += 1.0 / prior.variances
            self._centre[4:] = prior.shape / prior.variances / self._pull[4:]

    def _view(self, pose: Similarity) -> Similarity:
        """Takes cells to pixels of the picture."""
        return self._experts.frame.picture_from_canvas(pose).after(canvas_from_cells())

    def _settle(
        self, maps: Maps, view: Similarity, before_xy: Points, weights: Vector | None, iterates: tuple[Points, ...]
    ) -> FitResult:
        """The most likely face for the maps."""
        self._begin(maps, weights)
        for variance in _VARIANCES:
            map_moments(maps, self._solver.points, variance, self._targets, self._narrow, self._log_masses)
            self._move()
        surer = self._leave_model()
        map_moments(maps, surer, _LIKELIHOOD_VARIANCE, self._targets, self._narrow, self._log_masses)
        # The canvas is upright, so that what belongs to the upright face can be taken off on it.
        points = view.apply(surer - self._bias_xy)
        pose, shape = self._unpacked(view)
        motion = float(np.linalg.norm(points - before_xy, axis=1).mean()) / pose.scale
        return FitResult(
            points_xy=read_only(points),  # type: ignore[arg-type]
            parameters=FaceParameters(pose, shape),
            confidences=self._confidences(),
            log_likelihood=float(self._log_masses.mean()) + 2.0 * math.log(SIDE_CELLS),
            last_motion=motion,
            iterates=(*iterates, points),
        )

    def _begin(self, maps: Maps, weights: Vector | None) -> None:
        """Start from the mean face laid on the maps' means, and weigh every point by its map."""
        # Even so wide a bell has a middle: one that the face before left behind would be seen in the last digits.
        map_moments(maps, self._middle, 1e9, self._means, self._covariances, self._log_masses)
        xx, xy, yy = self._covariances.T
        self._noise[:, 0] = _NOISE * (xx * xx + xy * xy)
        self._noise[:, 1] = _NOISE * xy * (xx + yy)
        self._noise[:, 2] = _NOISE * (yy * yy + xy * xy)
        a, b, c = self._noise[:, 0] + self._slack, self._noise[:, 1], self._noise[:, 2] + self._slack
        determinant = a * c - b * b
        self._weights[:] = np.stack([c / determinant, -b / determinant, a / determinant], axis=1)
        if weights is not None:
            self._weights *= weights[:, None]
        pose = fit_similarity(self._solver.mean.reshape(-1, 2), self._means, self._weights[:, 0] + self._weights[:, 2])
        self._solver.parameters[:4] = pose.a - 1.0, pose.b, pose.x_px, pose.y_px
        self._solver.parameters[4:] = 0.0
        self._solver.place()

    def _move(self) -> None:
        """One step towards the targets."""
        np.subtract(self._targets, self._solver.points, out=self._targets)
        self._solver.step(self._targets, self._weights, self._pull, self._centre)
        self._solver.clamp(self._limit)

    def _leave_model(self) -> Points:
        """Each point between the model's place and its map's, by how sure the two are."""
        x, y = (self._means - self._solver.points).T
        xx, xy, yy = self._weights.T
        pulled = np.stack([xx * x + xy * y, xy * x + yy * y], axis=1)
        surer: Points = self._solver.points + self._slack[:, None] * pulled
        return surer

    def _confidences(self) -> Vector:
        spread = 0.5 * (self._noise[:, 0] + self._noise[:, 2])
        close = (_CLOSE * self._scale) ** 2
        return read_only(1.0 - np.exp(-0.5 * close / np.maximum(spread, 1e-9)))  # type: ignore[return-value]

    def _unpacked(self, view: Similarity) -> tuple[Similarity, Vector]:
        a, b, x, y = (float(value) for value in self._solver.parameters[:4])
        on_cells = Similarity(self._scale * (1.0 + a), self._scale * b, x, y)
        return view.after(on_cells), read_only(self._solver.parameters[4:].copy())  # type: ignore[return-value]
