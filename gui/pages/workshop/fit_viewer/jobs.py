"""Fits pictures step by step, on a thread of its own. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Thread

from gui.words import later, tr
from tracker.errors import VisavisError
from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder
from tracker.face.fitting import Hypothesis
from tracker.face.model_file import model_by_name
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters
from tracker.face.tracing import TracedFit, TraceStart, TracingFitter, nearest_hypothesis, prominent_face
from tracker.head.detector import FaceDetector
from tracker.markup import IBUG_68, Markup
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


class FitJobs:
    """One order at a time; of those that come in the meantime the last is next."""

    def __init__(self) -> None:
        self._thread: Thread | None = None
        self._answer: FitAnswer | None = None
        self._next: FitOrder | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being fitted."""
        return self._thread is not None

    def begin(self, order: FitOrder) -> None:
        """Have something fitted."""
        if self._thread is not None:
            self._next = order
            return
        self._thread = Thread(target=self._work, args=(order,), name="visavis-fit-viewer", daemon=True)
        self._thread.start()

    def poll(self) -> FitAnswer | None:
        """The newest answer, once."""
        if self._thread is None or self._thread.is_alive():
            return None
        self._thread, answer = None, self._answer
        if self._next is not None:
            waiting, self._next = self._next, None
            self.begin(waiting)
        return answer

    def wait(self, timeout_s: float) -> None:
        """Wait for the end of what is being fitted; nothing else begins."""
        self._next = None
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _work(self, order: FitOrder) -> None:
        try:
            self._answer = answered(order)
        except VisavisError as error:
            self._answer = FitAnswer(order, problem=str(error))


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
        nearest = model.shape.project(points_xy)
        return Hypothesis(FaceParameters(nearest.pose, model.shape.clamped(nearest.shape)), 1.0)
    return prominent_face(subject.image, FaceFinder(model), FaceDetector())


def _moved(seen: Hypothesis, beside: tuple[float, float]) -> Hypothesis:
    """The same elsewhere in the picture."""
    pose = seen.parameters.pose
    x_px, y_px = pose.x_px + beside[0] * pose.scale, pose.y_px + beside[1] * pose.scale
    return replace(seen, parameters=replace(seen.parameters, pose=replace(pose, x_px=x_px, y_px=y_px)))


@lru_cache(maxsize=_KEPT_MODELS)
def _model(name: str) -> FaceModel:
    return model_by_name(name)
