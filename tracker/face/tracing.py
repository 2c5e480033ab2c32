"""Fits a picture's face so that every step can be looked at: by any model, from where it was found or from afar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from math import hypot
from typing import cast

import numpy as np

from tracker.face.channels import CHANNELS
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder, FoundFace, Guess
from tracker.face.fitter import FaceFitter, FitResult, ScaleSchedule
from tracker.face.fitting import Hypothesis, make_fitting
from tracker.face.patch_expert import RESPONSE_MODES, ResponseMode
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters
from tracker.face.trace import FitTrace, FitTracer
from tracker.head.detector import FaceDetector
from tracker.types import Image, Points

# Of a fit from afar: what the classical experts do after a large motion, with more steps, so that each is a small one.
_WINDOW_PX, _VARIANCES, _REGULARISATION, _RIGID_STEPS = (15, 9), (9.0, 6.0, 4.0, 4.0, 4.0), 3.0, 3


class TraceStart(Enum):
    """Where a traced fit begins: where the face was found, as all fits of pictures do, or at the average face there."""

    FOUND = "found"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True, eq=False)
class TracedFit:
    """A fit and all of its steps.

    Attributes
    ----------
    model_name : str
    combine : str
        How the channels of classical experts were combined; "" for a network.
    start : TraceStart
    result : FitResult
    trace : FitTrace
    """

    model_name: str
    combine: str
    start: TraceStart
    result: FitResult
    trace: FitTrace


class TracingFitter:
    """Fits by one model, and tells how; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : FaceModel
    combine : str
        How channels are combined, see `ResponseEngine`; means nothing for a network.

    Raises
    ------
    ModelFileError
        If the model's network does not run.
    """

    def __init__(self, model: FaceModel, combine: str = "single") -> None:
        self._model, self._combine = model, "" if model.network is not None else combine
        self._fitting = make_fitting(model, combine)

    def fit(self, picture: GreyPicture, seen: Hypothesis, start: TraceStart = TraceStart.FOUND) -> TracedFit:
        """Fit one face.

        Parameters
        ----------
        picture : GreyPicture
        seen : Hypothesis
            Where it was found, in the terms of this model's shape; see `nearest_hypothesis`.
        start : TraceStart
        """
        tracer = FitTracer(self._model.shape)
        if start is TraceStart.AVERAGE:
            average = FaceParameters(seen.parameters.pose, np.zeros(self._model.shape.mode_count))
            seen = replace(seen, parameters=average)
        if start is TraceStart.AVERAGE and self._model.network is None:
            result = self._fit_from_afar(picture, seen.parameters, tracer)
        else:
            self._fitting.observe(tracer)
            result = self._fitting.fit_still(picture, seen)
            self._fitting.observe(None)
        return TracedFit(self._model.name, self._combine, start, result, tracer.trace())

    def _fit_from_afar(self, picture: GreyPicture, start: FaceParameters, tracer: FitTracer) -> FitResult:
        """Coarse to fine with large windows; a still's own schedule presumes a start that is nearly right."""
        model = self._model
        fitter = FaceFitter(model.shape, model.experts, cast(ResponseMode, self._combine))
        fitter.tracer = tracer
        levels = sorted({0, len(model.experts) - 1})
        schedule = [
            ScaleSchedule(level, window_px, _VARIANCES, _REGULARISATION, _RIGID_STEPS)
            for level, window_px in zip(levels, _WINDOW_PX, strict=False)
        ]
        return fitter.fit(picture, start, schedule)


def combinations_of(model: FaceModel) -> tuple[str, ...]:
    """The ways in which a model's channels can be combined; none for a network.

    Parameters
    ----------
    model : FaceModel
    """
    if model.network is not None:
        return ()
    channels = {one.channel for experts in model.experts for one in experts.channels}
    if len(channels) == 1:
        return ("single",)
    return tuple(mode for mode in RESPONSE_MODES if mode not in CHANNELS or mode in channels)


def prominent_face(image: Image, finder: FaceFinder, detector: FaceDetector) -> Hypothesis | None:
    """Where the most prominent face of a picture is before it is fitted; None where there is no face.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    finder : FaceFinder
    detector : FaceDetector
    """
    guess = finder.look(image, detector)
    found = finder.fit_still([guess])[0]
    return hypothesis_behind(found[0], guess) if found else None


def hypothesis_behind(face: FoundFace, guess: Guess) -> Hypothesis:
    """The hypothesis that a face was fitted from.

    Parameters
    ----------
    face : FoundFace
    guess : Guess
        From which it was found.
    """
    pose = face.fit.parameters.pose

    def away(one: Hypothesis) -> float:
        return hypot(one.parameters.pose.x_px - pose.x_px, one.parameters.pose.y_px - pose.y_px)

    return min(guess.hypotheses, key=away)


def nearest_hypothesis(model: FaceModel, found_by: FaceModel, seen: Hypothesis) -> Hypothesis:
    """What another model found, in the terms of this one's shape.

    Parameters
    ----------
    model, found_by : FaceModel
        Of equal numbers of points.
    seen : Hypothesis
    """
    if model.shape is found_by.shape:
        return seen
    return hypothesis_at(model, found_by.shape.points_xy(seen.parameters), seen.score)


def hypothesis_at(model: FaceModel, points_xy: Points, score: float = 1.0) -> Hypothesis:
    """The likely face of a model that is nearest to some points.

    Parameters
    ----------
    model : FaceModel
    points_xy : ndarray, shape (N, 2), float64, pixels
    score : float
    """
    nearest = model.shape.project(points_xy)
    return Hypothesis(FaceParameters(nearest.pose, model.shape.clamped(nearest.shape)), score)
