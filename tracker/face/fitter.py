"""Fitting a face: regularised landmark mean-shift in the reference frame, coarse to fine.

Four pieces: the experts make response maps (`ResponseEngine`), the scale moves the parameters over them
(`_Scale`), the fitter goes through the scales (`FaceFitter.fit`), and a `FitResult` says what came of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kernels.mean_shift import mean_shift_vectors
from kernels.response import PATCH_PX
from tracker.face.gauss_newton import GaussNewton, Vector, unpacked
from tracker.face.patch_expert import REACH_PX, PatchExperts, ResponseEngine, ResponseMode
from tracker.face.reference_frame import Canvas, GreyPicture, frame_around
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.face.trace import FitTracer, Moved, StepRule, StepWatch, TracedLook
from tracker.types import FitView, Image, Points

_SIGMAS = 3.0
_LARGEST_WINDOW_PX = 15
_SLACK_PX = 4.0
# A face is as good as converged when its points move less than this share of the outer-eye distance in one step.
_CONVERGED = 2e-4


@dataclass(frozen=True, slots=True)
class ScaleSchedule:
    """What is done at one scale.

    Attributes
    ----------
    level : int
        Which of the model's scales, 0 is the coarsest.
    window_px : int
        Places searched along each side; odd, at most 15. Larger finds points further away and errs more often.
    variances : tuple of float
        Of the kernel, canvas pixels squared, one a step. Larger first: the density has one hill, then finds its peak.
    regularisation : float
        Canvas pixels squared; higher holds the shape closer to the prior.
    rigid_steps : int
        Steps that move the pose alone, before the steps that move everything (one for each of `variances`).
    """

    level: int
    window_px: int
    variances: tuple[float, ...]
    regularisation: float
    rigid_steps: int = 2


@dataclass(frozen=True, slots=True, eq=False)
class Prior:
    """What is known about the shape before looking.

    Attributes
    ----------
    shape : ndarray, shape (K,)
        Most likely shape parameters.
    variances : ndarray, shape (K,)
        How far from them the truth may be.
    """

    shape: Vector
    variances: Vector


@dataclass(frozen=True, slots=True, eq=False)
class FitResult:
    """What came of a fit.

    Attributes
    ----------
    points_xy : ndarray, shape (N, 2), float64, pixels of the picture
    parameters : FaceParameters
    confidences : ndarray, shape (N,), float64
        Highest response in each point's window, 0 to 1.
    log_likelihood : float
        Mean log density of the points at the last scale, over that of maps that are the same everywhere; higher where
        the picture agrees.
    last_motion : float
        Mean motion of the points in the last step, as a share of the outer-eye distance.
    iterates : tuple of ndarray
        Points after every step, first the start; empty unless asked for.
    """

    points_xy: Points
    parameters: FaceParameters
    confidences: Vector
    log_likelihood: float
    last_motion: float
    iterates: tuple[Points, ...] = ()

    @property
    def converged(self) -> bool:
        """Whether the last step moved the points by next to nothing."""
        return self.last_motion < _CONVERGED


class _Scale:
    """Fitting at one scale: the response maps there, the steps, and their work space."""

    def __init__(self, model: ShapeModel, experts: PatchExperts, mode: ResponseMode) -> None:
        self.frame = frame_around(model.mean_xy, experts.scale, REACH_PX + _LARGEST_WINDOW_PX // 2 + _SLACK_PX)
        self.engine = ResponseEngine(experts, self.frame, mode)
        self.solver = GaussNewton(model, experts.scale)
        count = len(model.mean_xy)
        self.log_densities = np.zeros(count)
        self.confidences = np.zeros(count)
        self.maps: NDArray[np.float32] = np.zeros((count, 1, 1), dtype=np.float32)
        self._corners = np.zeros((count, 2), dtype=np.int64)
        self._offsets = np.zeros((count, 2))
        self.vectors = np.zeros((count, 2))

    @property
    def points(self) -> Points:
        """Where the points stand on the canvas, shape (N, 2)."""
        return self.solver.points

    def start(self, shape: Vector) -> None:
        """Put the face at the middle of the canvas."""
        self.solver.parameters[:4] = 0.0, 0.0, self.frame.x_px, self.frame.y_px
        self.solver.parameters[4:] = shape
        self.solver.place()

    def look(self, window: int) -> None:
        """Response maps around the points as they stand."""
        half = REACH_PX + window // 2
        np.rint(self.points - half, out=self._offsets)
        self._corners[:] = self._offsets
        np.clip(self._corners, 0, self.engine.corner_limit - (window - 1), out=self._corners)
        self.maps = self.engine.respond(self._corners, window, self.confidences)

    def step(self, window: int, variance: float, pull: Vector, centre: Vector, weights: Vector, size: int) -> float:
        """Move the first ``size`` parameters once; returns the mean motion of the points, canvas pixels."""
        np.subtract(self.points, self._corners, out=self._offsets)
        self._offsets -= REACH_PX
        mean_shift_vectors(self.maps, window, self._offsets, variance, self.vectors, self.log_densities)
        self.solver.step(self.vectors, weights, pull, centre, size)
        np.copyto(self._offsets, self.points)
        self.solver.place()
        np.subtract(self.points, self._offsets, out=self._offsets)
        return float(np.hypot(self._offsets[:, 0], self._offsets[:, 1]).mean())

    def first_places_xy(self) -> Points:
        """The place on the canvas that each response map's first cell stands for."""
        return self._corners.astype(np.float64) + REACH_PX


class FaceFitter:
    """Fits one face at a time; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : ShapeModel
    experts : sequence of PatchExperts
        Coarse to fine.
    mode : str
        How channels are combined.

    Attributes
    ----------
    tracer : FitTracer or None
        Is told of all that is done.
    """

    def __init__(
        self, model: ShapeModel, experts: Sequence[PatchExperts], mode: ResponseMode = "blend-product"
    ) -> None:
        self.tracer: FitTracer | None = None
        self._model = model
        self._experts = tuple(experts)
        self._scales = [_Scale(model, one, mode) for one in experts]
        self._limit = _SIGMAS * np.sqrt(model.variances)
        self._last: tuple[FitResult, _Scale, int] | None = None

    def fit(
        self,
        picture: GreyPicture,
        start: FaceParameters,
        schedule: Sequence[ScaleSchedule],
        prior: Prior | None = None,
        weights: Vector | None = None,
        keep_iterates: bool = False,
    ) -> FitResult:
        """Fit the face nearest to ``start``.

        Parameters
        ----------
        picture : GreyPicture
        start : FaceParameters
        schedule : sequence of ScaleSchedule
            What to do, in order.
        prior : Prior, optional
            By default the spread of the training faces.
        weights : ndarray, shape (N,) or (N, 3), optional
            How much each point counts; (xx, xy, yy) weighs directions apart.
        keep_iterates : bool
            Also return the points after every step.
        """
        known = prior or Prior(np.zeros(self._model.mode_count), self._model.variances)
        parameters, motion = start, 0.0
        iterates: list[Points] = []
        scale = self._scales[schedule[-1].level]
        for part in schedule:
            scale = self._scales[part.level]
            picture.fill(scale.engine.canvas, scale.frame, parameters.pose)
            scale.start(parameters.shape)
            view = scale.frame.picture_from_canvas(parameters.pose)
            motion = self._run(
                scale,
                part,
                known,
                _matrix_weights(weights, len(scale.points)),
                view,
                iterates if keep_iterates else None,
            )
            parameters = unpacked(scale.solver.parameters, scale.frame.scale, view)
        points = self._model.points_xy(parameters)
        result = FitResult(
            points_xy=points,
            parameters=parameters,
            confidences=scale.confidences.copy(),
            log_likelihood=float(scale.log_densities.mean()) + 2.0 * math.log(schedule[-1].window_px),
            last_motion=motion / scale.frame.scale,
            iterates=tuple(iterates),
        )
        self._last = (result, scale, schedule[-1].window_px)
        return result

    def view(self, fit: FitResult) -> FitView | None:
        """What the experts saw and answered at the last scale of a fit.

        Parameters
        ----------
        fit : FitResult

        Returns
        -------
        FitView or None
            None unless the fit is the last one made here: the work space shows no other.
        """
        if self._last is None or self._last[0] is not fit:
            return None
        _, scale, window = self._last
        return FitView(
            canvas=_shown(scale.engine.canvas),
            points_on_canvas_xy=scale.points.copy(),
            patch_px=PATCH_PX,
            response_maps=scale.maps[:, :, :window].copy(),
            corners_xy=scale.first_places_xy(),
            iterates_xy=fit.iterates,
        )

    def _run(
        self,
        scale: _Scale,
        part: ScaleSchedule,
        prior: Prior,
        weights: Vector,
        view: Similarity,
        iterates: list[Points] | None,
    ) -> float:
        """All steps of one scale; returns the last mean motion in canvas pixels."""
        size = len(scale.solver.parameters)
        pull, centre = np.zeros(size), np.zeros(size)
        pull[4:] = part.regularisation / prior.variances
        centre[4:] = prior.shape
        scale.look(part.window_px)
        watch = None
        if self.tracer is not None:
            watch = self._watch(self.tracer, scale, part.window_px, StepRule(weights, pull, centre, view))
        motion, moved = 0.0, Moved.START
        plan = [(part.variances[0], 4)] * part.rigid_steps + [(variance, size) for variance in part.variances]
        for variance, moving in plan:
            if iterates is not None:
                iterates.append(view.apply(scale.points))
            if watch is not None:
                watch.begin()
            motion = scale.step(part.window_px, variance, pull, centre, weights, moving)
            scale.solver.clamp(self._limit)
            if watch is not None:
                watch.end(scale.vectors, variance, moved, moving)
                moved = Moved.RIGID if moving < size else Moved.SHAPE
        if iterates is not None:
            iterates.append(view.apply(scale.points))
        if self.tracer is not None:
            parameters = unpacked(scale.solver.parameters, scale.frame.scale, view)
            self.tracer.stood(view.apply(scale.points), parameters, moved)
        return motion

    def _watch(self, tracer: FitTracer, scale: _Scale, window: int, rule: StepRule) -> StepWatch:
        """Tell a tracer of a look; gives what tells it of the steps."""
        tracer.held(rule.centre[4:], _SIGMAS)
        tracer.looked(
            TracedLook(
                canvas=_shown(scale.engine.canvas),
                picture_from_canvas=rule.view,
                maps=scale.maps[:, :, :window].copy(),
                corners_xy=scale.first_places_xy(),
                cell_px=1,
                patch_px=PATCH_PX,
                experts=scale.engine.answering,
            )
        )
        return StepWatch(tracer, self._model, scale.solver, scale.frame.scale, rule)


def _shown(canvas: Canvas) -> Image:
    """A canvas as a picture."""
    shown: Image = np.clip(np.rint(canvas), 0, 255).astype(np.uint8)
    return shown


def _matrix_weights(weights: Vector | None, count: int) -> Vector:
    if weights is not None and weights.ndim == 2:
        return weights
    scalar = np.ones(count) if weights is None else weights
    return np.stack([scalar, np.zeros(count), scalar], axis=1)
