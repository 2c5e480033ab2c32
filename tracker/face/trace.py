"""What happened inside a fit, step by step, for those who want to look: a trace, and the tracer that keeps one.

Both fitters hand what they do to a tracer while they have one, and do nothing for it while they have none. What a
trace holds is copied, frozen and read-only, so that a window can show it for as long as it likes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from kernels.map_moments import shift_means
from kernels.similarity import nearest_similarity
from tracker.face.gauss_newton import GaussNewton, Vector, unpacked
from tracker.face.patch_expert import ChannelExperts
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.markup import Markup
from tracker.types import Image, Points, read_only

# So much weaker the prior is in the step that tells what it takes back: next to nothing, and no matrix is singular.
_UNHELD = 1e-6


class Moved(Enum):
    """By what points came to be where they stand."""

    START = "start"
    RIGID = "rigid"
    SHAPE = "shape"
    LAID = "laid"
    FREED = "freed"
    AVERAGED = "averaged"


@dataclass(frozen=True, slots=True, eq=False)
class TracedLook:
    """What the experts were shown, and what they answered.

    Attributes
    ----------
    canvas : ndarray, shape (height, width), uint8
        The face in the reference frame.
    picture_from_canvas : Similarity
        Takes pixels of the canvas to those of the picture.
    maps : ndarray, shape (N, rows, columns), float32
        Each of sum 1.
    corners_xy : ndarray, shape (N, 2), float64
        Place on the canvas of each map's first cell.
    cell_px : int
        Canvas pixels from one cell to the next.
    patch_px : int
        Side of the patch around a point that an expert compares.
    experts : tuple of ChannelExperts
        That answered; none where a network did.
    mirrored : bool
        Whether the answer is the mean of those for the face and its mirror image.
    """

    canvas: Image
    picture_from_canvas: Similarity
    maps: NDArray[np.float32]
    corners_xy: Points
    cell_px: int
    patch_px: int
    experts: tuple[ChannelExperts, ...] = ()
    mirrored: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class TracedMotion:
    """What moves the points on from an iterate; all in pixels of the picture, shape (N, 2), float64.

    Attributes
    ----------
    shifts_xy : ndarray
        Where each point's own map would have it: its mean-shift vector.
    free_xy : ndarray
        Where the shape model would go for that if all faces were equally likely.
    steps_xy : ndarray
        Where it does go.
    variance : float or None
        Of the kernel through which the maps are seen, squared canvas pixels; None where no kernel is.
    """

    shifts_xy: Points
    free_xy: Points
    steps_xy: Points
    variance: float | None = None

    @property
    def pulls_xy(self) -> Points:
        """What the prior takes back of each step: the way from where it would go freely to where it goes."""
        return self.steps_xy - self.free_xy


@dataclass(frozen=True, slots=True, eq=False)
class Iterate:
    """Where the points stand between two steps.

    Attributes
    ----------
    look : int
        Number of the look whose maps they stand over.
    moved : Moved
        What brought them there.
    points_xy : ndarray, shape (N, 2), float64, pixels of the picture
    parameters : FaceParameters
        Of the shape model's face. Points that have left the model are near it.
    motion : TracedMotion or None
        What moves them on over the same maps; None where nothing does.
    """

    look: int
    moved: Moved
    points_xy: Points
    parameters: FaceParameters
    motion: TracedMotion | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FitTrace:
    """A fit from its start to its end.

    Attributes
    ----------
    looks : tuple of TracedLook
    iterates : tuple of Iterate
        The first is the start, the last the result. One that begins a look stands where the one before it does, unless
        the look is at the face drawn larger or smaller.
    deviations : ndarray, shape (K,), float64
        Standard deviation of each shape parameter over the training faces.
    centre : ndarray, shape (K,), float64
        What the prior holds the shape to.
    limit : float
        How many standard deviations a shape parameter may become.
    markup : Markup
        Of the points.
    """

    looks: tuple[TracedLook, ...]
    iterates: tuple[Iterate, ...]
    deviations: Vector
    centre: Vector
    limit: float
    markup: Markup

    def sigmas(self, number: int) -> Vector:
        """Shape parameters of an iterate in standard deviations, shape (K,)."""
        shape: Vector = self.iterates[number].parameters.shape / self.deviations
        return shape

    def look_of(self, number: int) -> TracedLook:
        """The look that an iterate stands over."""
        return self.looks[self.iterates[number].look]


class FitTracer:
    """Keeps what fitters hand to it, for one face.

    Parameters
    ----------
    model : ShapeModel
        Of the fitters.
    """

    def __init__(self, model: ShapeModel) -> None:
        self._model = model
        self._looks: list[TracedLook] = []
        self._iterates: list[Iterate] = []
        self._centre, self._limit = np.zeros(model.mode_count), 0.0

    def trace(self) -> FitTrace:
        """What was kept so far."""
        deviations, centre = np.sqrt(self._model.variances), self._centre.copy()
        read_only(deviations)
        read_only(centre)
        parts = tuple(self._looks), tuple(self._iterates)
        return FitTrace(*parts, deviations, centre, self._limit, self._model.markup)

    def held(self, centre: Vector, limit: float) -> None:
        """What the prior holds the shape to, and how many standard deviations it may become."""
        self._centre, self._limit = centre.copy(), limit

    def looked(self, look: TracedLook) -> None:
        """A new look at the face."""
        for array in (look.canvas, look.maps, look.corners_xy):
            read_only(array)
        self._looks.append(look)

    def stood(
        self, points_xy: Points, parameters: FaceParameters, moved: Moved, motion: TracedMotion | None = None
    ) -> None:
        """The points stand here, and this moves them on."""
        read_only(points_xy)
        read_only(parameters.shape)
        if motion is not None:
            for array in (motion.shifts_xy, motion.free_xy, motion.steps_xy):
                read_only(array)
        self._iterates.append(Iterate(len(self._looks) - 1, moved, points_xy, parameters, motion))

    def moved_to(self, points_xy: Points, moved: Moved, wished_xy: Points | None = None) -> None:
        """In the end the points leave the model's face, whose parameters stay.

        Parameters
        ----------
        points_xy : ndarray, shape (N, 2), pixels of the picture
            Where they go.
        moved : Moved
        wished_xy : ndarray, shape (N, 2), optional
            Where their maps alone would have them; None where maps have no say.
        """
        last = self._iterates[-1]
        if wished_xy is not None:
            self._iterates[-1] = replace(last, motion=_straight_to(points_xy, last.points_xy, wished_xy))
        self.stood(points_xy, last.parameters, moved)


def _straight_to(points_xy: Points, before_xy: Points, wished_xy: Points) -> TracedMotion:
    """Of a step in which the shape has no say."""
    steps_xy, shifts_xy = points_xy - before_xy, wished_xy - before_xy
    read_only(steps_xy)
    read_only(shifts_xy)
    return TracedMotion(shifts_xy, steps_xy, steps_xy)


@dataclass(frozen=True, slots=True, eq=False)
class StepRule:
    """What `GaussNewton.step` goes by in all steps of a look: see there.

    Attributes
    ----------
    weights, pull, centre
        As there.
    view : Similarity
        Takes the canvas to the picture.
    """

    weights: Vector
    pull: Vector
    centre: Vector
    view: Similarity


class StepWatch:
    """Watches a solver through its steps, and tells a tracer of each.

    Parameters
    ----------
    tracer : FitTracer
    model : ShapeModel
    solver : GaussNewton
    scale : float
        Canvas pixels of the mean face's outer-eye distance.
    rule : StepRule
    """

    def __init__(self, tracer: FitTracer, model: ShapeModel, solver: GaussNewton, scale: float, rule: StepRule) -> None:
        self._tracer, self._solver, self._scale, self._rule = tracer, solver, scale, rule
        self._other = GaussNewton(model, scale)
        self.begin()

    def begin(self) -> None:
        """A step is about to be taken."""
        self._parameters, self._points = self._solver.parameters.copy(), self._solver.points.copy()

    def end(self, shifts: Points, variance: float, moved: Moved, size: int | None = None) -> None:
        """It was taken, and the points are where it put them.

        Parameters
        ----------
        shifts : ndarray, shape (N, 2)
            Mean-shift vectors that it followed, canvas pixels.
        variance : float
            Of their kernel.
        moved : Moved
            By what the points had come to where it began.
        size : int, optional
            How many of the parameters it moved.
        """
        rule, other = self._rule, self._other
        np.copyto(other.parameters, self._parameters)
        other.place()
        other.step(shifts, rule.weights, _UNHELD * rule.pull, rule.centre, size)
        other.place()
        turned = Similarity(rule.view.a, rule.view.b, 0.0, 0.0)
        free, gone = (where.points - self._points for where in (other, self._solver))
        motion = TracedMotion(turned.apply(shifts), turned.apply(free), turned.apply(gone), variance)
        parameters = unpacked(self._parameters, self._scale, rule.view)
        self._tracer.stood(rule.view.apply(self._points), parameters, moved, motion)


@dataclass(frozen=True, slots=True, eq=False)
class MapFit:
    """What `kernels.map_fit.fit_shape` goes by: see there.

    Attributes
    ----------
    maps, means_xy, weights, held, variances
        As there.
    scale : float
        Cells of the mean face's outer-eye distance.
    view : Similarity
        Takes cells to the picture.
    """

    maps: NDArray[np.float32]
    means_xy: Points
    weights: Vector
    held: Vector
    variances: Vector
    scale: float
    view: Similarity


def trace_map_fit(tracer: FitTracer, model: ShapeModel, fit: MapFit, before_xy: Points) -> None:
    """Go once more through what `kernels.map_fit.fit_shape` does in one call, by the same kernels, and tell each step.

    Parameters
    ----------
    tracer : FitTracer
    model : ShapeModel
    fit : MapFit
    before_xy : ndarray, shape (N, 2), pixels of the picture
        Where the points were when the maps were made.
    """
    solver, count = GaussNewton(model, fit.scale), len(fit.means_xy)
    pull, centre, limit = fit.held
    shares = fit.weights[:, 0] + fit.weights[:, 2]
    a, b, x, y = nearest_similarity(solver.mean.reshape(count, 2), fit.means_xy, shares)
    solver.parameters[:4] = a - 1.0, b, x, y
    solver.place()
    begun = _straight_to(fit.view.apply(solver.points), before_xy, fit.view.apply(fit.means_xy))
    tracer.stood(before_xy.copy(), model.project(before_xy), Moved.START, begun)
    watch = StepWatch(tracer, model, solver, fit.scale, StepRule(fit.weights, pull, centre, fit.view))
    moved, shifts = Moved.LAID, np.empty((count, 2))
    for variance in fit.variances.tolist():
        watch.begin()
        shift_means(fit.maps, solver.points, variance, shifts)
        shifts -= solver.points
        solver.step(shifts, fit.weights, pull, centre)
        solver.clamp(limit[4:])
        watch.end(shifts, variance, moved)
        moved = Moved.SHAPE
    tracer.stood(fit.view.apply(solver.points), unpacked(solver.parameters, fit.scale, fit.view), moved)
