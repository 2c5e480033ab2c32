"""Fits pictures step by step, on a thread of its own. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from gui.words import later, tr
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder
from tracker.face.fitting import Hypothesis
from tracker.face.model_file import model_by_name
from tracker.face.reference_frame import GreyPicture
from tracker.face.tracing import TracedFit, TraceStart, TracingFitter, hypothesis_at, nearest_hypothesis, prominent_face
from tracker.head.detector import FaceDetector
from tracker.markup import IBUG_68, Markup
from tracker.run.behind import NewestOrder
from tracker.types import Image, Points

# Some tens of megabytes each.
_KEPT_MODELS = 3
NO_FACE = later("No face is found in this picture. Show one that is larger, or turned towards the camera.")
_OTHER_POINTS = later("These two models have other points each, so they cannot be shown side by side.")


@dataclass(frozen=True, slots=True)
class PaneChoice:
    """Which model fits, and how the channels of classical experts are combined."""

    model: str
    channels: str = "single"


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A picture to be fitted: BGR; and where the points of its face are, of which markup, as far as that is known."""

    image: Image
    points_xy: Points | None = None
    markup: Markup = IBUG_68


@dataclass(frozen=True, slots=True, eq=False)
class FitOrder:
    """What is to be fitted, by which models, and from where: how far beside the face, in outer-eye distances."""

    subject: Subject
    panes: tuple[PaneChoice, ...]
    start: TraceStart
    beside: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class FitAnswer:
    """What came of an order: a fit for each pane, or why there is none."""

    order: FitOrder
    fits: tuple[TracedFit, ...] = ()
    problem: str = ""


def fit_jobs() -> NewestOrder[FitOrder, FitAnswer]:
    """Fits behind, one order at a time."""
    return NewestOrder("fit-viewer", answered, lambda order, problem: FitAnswer(order, problem=problem))


def answered(order: FitOrder) -> FitAnswer:
    """Fit what an order asks for; all models begin where the first one finds the face.

    Raises
    ------
    VisavisError
        If a model cannot be used.
    """
    models = [_model(pane.model) for pane in order.panes]
    if len({model.shape.markup.name for model in models}) > 1:
        return FitAnswer(order, problem=tr(_OTHER_POINTS))
    picture = GreyPicture(order.subject.image)
    seen = _seen(order.subject, models[0])
    if seen is None:
        return FitAnswer(order, problem=tr(NO_FACE))
    seen = _moved(seen, order.beside)
    fits = tuple(
        TracingFitter(model, pane.channels).fit(picture, nearest_hypothesis(model, models[0], seen), order.start)
        for model, pane in zip(models, order.panes, strict=True)
    )
    return FitAnswer(order, fits)


def _seen(subject: Subject, model: FaceModel) -> Hypothesis | None:
    """Where the face is: where it is known to be, or where it is found."""
    points_xy = subject.points_xy
    if points_xy is not None and subject.markup.name == model.shape.markup.name:
        return hypothesis_at(model, points_xy)
    return prominent_face(subject.image, FaceFinder(model), FaceDetector())


def _moved(seen: Hypothesis, beside: tuple[float, float]) -> Hypothesis:
    """The same elsewhere in the picture."""
    pose = seen.parameters.pose
    x_px, y_px = pose.x_px + beside[0] * pose.scale, pose.y_px + beside[1] * pose.scale
    return replace(seen, parameters=replace(seen.parameters, pose=replace(pose, x_px=x_px, y_px=y_px)))


@lru_cache(maxsize=_KEPT_MODELS)
def _model(name: str) -> FaceModel:
    return model_by_name(name)
