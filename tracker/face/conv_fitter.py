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

from kernels.map_fit import fit_shape, leave_shape, place_in_picture, weigh_maps
from tracker.face.conv_experts import (
    CELL_PX,
    ConvExperts,
    Maps,
    canvas_from_cells,
    canvases_of,
    cells_from_canvas,
)
from tracker.face.fitter import FitResult, Prior
from tracker.face.gauss_newton import unpacked
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import ShapeModel, Similarity, fit_similarity
from tracker.face.trace import FitTracer, MapFit, Moved, TracedLook, trace_map_fit
from tracker.types import FitView, Image, Points, read_only

Vector = NDArray[np.float64]

_SIGMAS = 3.5
# Of the kernel, squared cells, one a step: first the whole map counts, in the end the hill that the shape agrees with.
_VARIANCES = np.array([400.0, 25.0, 9.0])
# The squared error of a map's mean grows with the square of the map's covariance, by this factor, on held-out faces.
_NOISE = 0.13
_REGULARISATION = 0.5
# Kernel under which the likelihood of the final points is read.
_LIKELIHOOD_VARIANCE = 1.0
# Of responses that say nothing: a map of 32 x 32 cells, whatever the network's own, as maps are as sharp in cells at
# any size.
_NOTHING_SAID = -2.0 * math.log(32)
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
    video : FitPlan
        For a frame of a video: as many sides as the experts want.
    keep_views : bool
        Whether `view` can show the last fits. Costs a copy of the canvas in each.
    tracer : FitTracer or None
        Is told of all that is done; then it must be about one face.
    """

    def __init__(self, model: ShapeModel, experts: ConvExperts, regularisation: float = _REGULARISATION) -> None:
        count, modes = len(model.mean_xy), model.mode_count
        self._model, self._experts = model, experts
        self._population = regularisation / model.variances
        self._scale = experts.frame.scale / CELL_PX
        self._mean = np.ascontiguousarray(model.mean_xy.reshape(-1) * self._scale)
        self._modes = np.ascontiguousarray(model.modes * self._scale)
        self._slack = (experts.model_residual * self._scale) ** 2
        self._bias_xy = experts.bias_xy * self._scale
        # How strongly each parameter is held, to what, and how large it may become; the pose is free.
        self._held = np.zeros((3, 4 + modes))
        self._held[2, 4:] = _SIGMAS * np.sqrt(model.variances)
        self._parameters, self._points = np.zeros(4 + modes), np.zeros((count, 2))
        self._means, self._noise, self._weights = np.zeros((count, 2)), np.zeros((count, 3)), np.zeros((count, 3))
        self._canvas = np.zeros((1, 1, experts.side_px, experts.side_px), dtype=np.float32)
        self.video = VIDEO if experts.both_sides else GLANCE
        self.keep_views = True
        self.tracer: FitTracer | None = None
        # The follower may prefer a fit to one made after it.
        self._recent: deque[FitLook] = deque(maxlen=_KEPT_FITS)

    def fit(
        self,
        picture: GreyPicture,
        start_xy: Points,
        plan: FitPlan | None = None,
        weights: Vector | None = None,
        prior: Prior | None = None,
    ) -> FitResult:
        """Fit the face nearest to a start, as one frame of a video; the plan's sizes are for `fit_many`.

        Parameters
        ----------
        picture : GreyPicture
        start_xy : ndarray, shape (N, 2), pixels
            About where the points are.
        plan : FitPlan, optional
            By default `video`.
        weights : ndarray, shape (N,), optional
            How much each point counts beyond what its map says.
        prior : Prior, optional
            What is known about the shape besides the spread of all faces.
        """
        self._expect(prior)
        plan = plan or self.video
        points, result, iterates = start_xy, None, [start_xy]
        for _ in range(plan.looks):
            pose = fit_similarity(self._experts.mean_xy, points)
            self._experts.canvas(picture, pose, self._canvas[0, 0])
            look = self._experts.maps_from_both_sides if plan.both_sides else self._experts.maps
            maps = look(self._canvas)[0]
            view = self._view(pose)
            self._tell(self._canvas[0, 0], pose, maps, plan)
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
        if self.tracer is not None and plan.sizes:
            self.tracer.moved_to(means[0], Moved.AVERAGED)
        return [replace(one, points_xy=mean) for one, mean in zip(results, means, strict=True)]

    def _look_at_all(self, pictures: Sequence[GreyPicture], points: Sequence[Points], plan: FitPlan) -> list[FitResult]:
        poses = [fit_similarity(self._experts.mean_xy, one) for one in points]
        look = self._experts.maps_from_both_sides if plan.both_sides else self._experts.maps
        canvases = canvases_of(self._experts, pictures, poses)
        results = []
        for canvas, one, pose, before in zip(canvases, look(canvases), poses, points, strict=True):
            self._tell(canvas[0], pose, one, plan)
            results.append(self._settle(one, self._view(pose), before, None, (before,)))
        return results

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
        first = np.clip(first, 0, self._experts.side_cells - _SHOWN_CELLS)
        shown = [one[y : y + _SHOWN_CELLS, x : x + _SHOWN_CELLS] for one, (x, y) in zip(maps, first, strict=True)]
        return FitView(
            canvas=_shown(canvas),
            points_on_canvas_xy=on_canvas,
            patch_px=CELL_PX,
            response_maps=np.stack(shown),
            corners_xy=canvas_from_cells().apply(first.astype(np.float64)),
            iterates_xy=fit.iterates,
            cell_px=CELL_PX,
            by="ONNX Runtime",
        )

    def _tell(self, canvas: NDArray[np.float32], pose: Similarity, maps: Maps, plan: FitPlan) -> None:
        """Tell the tracer of a look."""
        if self.tracer is None:
            return
        first = canvas_from_cells().apply(np.zeros((len(maps), 2)))
        view = self._experts.frame.picture_from_canvas(pose)
        self.tracer.held(self._held[1, 4:], _SIGMAS)
        self.tracer.looked(
            TracedLook(_shown(canvas), view, maps.copy(), first, CELL_PX, CELL_PX, mirrored=plan.both_sides)
        )

    def _expect(self, prior: Prior | None) -> None:
        """Join what is known of all faces with what is known of this one: precisions add and weigh the centres."""
        pull, centre = self._held[0, 4:], self._held[1, 4:]
        pull[:], centre[:] = self._population, 0.0
        if prior is not None:
            pull += 1.0 / prior.variances
            centre[:] = prior.shape / prior.variances / pull

    def _view(self, pose: Similarity) -> Similarity:
        """Takes cells to pixels of the picture."""
        return self._experts.frame.picture_from_canvas(pose).after(canvas_from_cells())

    def _settle(
        self, maps: Maps, view: Similarity, before_xy: Points, weights: Vector | None, iterates: tuple[Points, ...]
    ) -> FitResult:
        """The most likely face for the maps."""
        self._weights[:, 0] = 1.0 if weights is None else weights
        weigh_maps(maps, _NOISE, self._slack, self._means, self._noise, self._weights)
        if self.tracer is not None:
            looked = MapFit(maps, self._means, self._weights, self._held, _VARIANCES, self._scale, view)
            trace_map_fit(self.tracer, self._model, looked, before_xy)
        fit_shape(
            maps,
            self._means,
            self._weights,
            self._mean,
            self._modes,
            self._held,
            _VARIANCES,
            self._parameters,
            self._points,
        )
        mass = leave_shape(maps, self._means, self._weights, self._slack, _LIKELIHOOD_VARIANCE, self._points)
        # The canvas is upright, so that what belongs to the upright face can be taken off on it.
        points, confidences = np.empty_like(self._points), np.empty(len(self._points))
        close = (_CLOSE * self._scale) ** 2
        # A copy, as a kernel is compiled anew for arrays that may not be written.
        before = np.array(before_xy, dtype=np.float64, order="C")
        moved_px = place_in_picture(
            self._points, self._bias_xy, self._noise, view.as_array(), close, before, points, confidences
        )
        parameters = unpacked(self._parameters, self._scale, view)
        read_only(points)
        read_only(confidences)
        if self.tracer is not None:
            self.tracer.moved_to(points, Moved.FREED, view.apply(self._means))
        return FitResult(
            points_xy=points,
            parameters=parameters,
            confidences=confidences,
            log_likelihood=mass - _NOTHING_SAID,
            last_motion=moved_px / parameters.pose.scale,
            iterates=(*iterates, points),
        )


def _shown(canvas: NDArray[np.float32]) -> Image:
    """A standardised canvas as a picture."""
    shown: Image = np.clip(np.rint(128.0 + 48.0 * canvas), 0, 255).astype(np.uint8)
    return shown
