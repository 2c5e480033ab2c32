"""Following a face through video: one small fit a frame, a check of every fit, and a way back when it fails.

FITTING: looking for a face. TRACKING: the last fit looked like one. UNCERTAIN: it does not quite; the points are still
given, and a wider search runs. LOST: it does not look like a face at all; no points are given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

import numpy as np

from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder, Hypothesis
from tracker.face.fitter import FaceFitter, FitResult, Prior, ScaleSchedule
from tracker.face.model_file import SHIPPED_MODELS
from tracker.face.patch_expert import ResponseMode
from tracker.face.point_weights import point_weights
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Pose
from tracker.settings import choice, knob
from tracker.types import Detection, FitView


class FaceState(Enum):
    """How sure the follower is of its face."""

    FITTING = "fitting"
    TRACKING = "tracking"
    UNCERTAIN = "uncertain"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class FaceSettings:
    """How a face is followed."""

    model: str = choice(
        "classical-pca",
        SHIPPED_MODELS,
        "Which trained model: pca is the usual one, sparse-pca moves one part of the face at a time.",
    )
    combine: str = choice(
        "single",
        ("single", "blend-mean", "blend-product", "cycle"),
        "How the views of the picture (gradient, grey, texture) are combined. single: quickest; the blends look at "
        "all; cycle: another one in each frame.",
    )
    point_weights: str = choice(
        "all alike",
        ("all alike", "glasses", "beard"),
        "Points that count less: around the eyes for glasses, the chin and mouth for a beard.",
    )
    good_score: float = knob(
        0.55, 0.3, 0.9, "", "A fit at least this good is tracked. Higher: stricter, lets go sooner.", step=0.01
    )
    lost_score: float = knob(0.35, 0.1, 0.6, "", "Below this a fit is no face. Higher: lets go sooner.", step=0.01)
    velocity: float = knob(
        0.3, 0.0, 1.0, "", "Share of the last motion that is expected again. Higher: follows faster.", step=0.05
    )
    window_px: int = knob(
        9, 7, 15, "px", "Search window of a quiet face, odd. Larger: follows faster, errs more often.", step=2
    )
    regularisation: float = knob(
        3.0, 0.5, 60.0, "px²", "How strongly the points are held to a plausible face.", step=0.5
    )


@dataclass(frozen=True, slots=True, eq=False)
class FaceTrack:
    """What is known about the face after a frame.

    Attributes
    ----------
    state : FaceState
    fit : FitResult or None
        None unless TRACKING or UNCERTAIN.
    score : float
        Estimated quality of the fit, see `Validator`.
    """

    state: FaceState
    fit: FitResult | None
    score: float


# Frames of UNCERTAIN in a row after which the face is given up.
_PATIENCE = 5
# Mean motion in a frame, as a share of the outer-eye distance, from which the regressors help the small window.
_LARGE_MOTION = 0.08
# Mean motion from which the frame is looked at again, coarse to fine with a large window, so that the fit does not lag.
_SOME_MOTION = 0.06
_WIDE_WINDOW_PX = 15
_RESCUE_STAGES = 6
# A fit that is still good enough, but has lost so much that a better one is looked for.
_DOUBTFUL = 0.75
_VARIANCES = (4.0, 4.0, 4.0, 4.0)


def following_schedule(model: FaceModel, window_px: int, regularisation: float) -> tuple[ScaleSchedule]:
    """What is done in a quiet frame: one fit at the finest scale."""
    return (ScaleSchedule(len(model.experts) - 1, window_px, _VARIANCES, regularisation, 2),)


class FaceFollower:
    """Follows one face; one `step` a frame. Holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : FaceModel
    settings : FaceSettings

    Attributes
    ----------
    keep_iterates : bool
        Whether fits keep the points of every step.
    """

    def __init__(self, model: FaceModel, settings: FaceSettings | None = None) -> None:
        self.keep_iterates = False
        self._model = model
        self._settings = settings or FaceSettings()
        self._fitter = FaceFitter(model.shape, model.experts, cast(ResponseMode, self._settings.combine))
        self._weights = point_weights(self._settings.point_weights, model.shape.markup)
        self._finder = FaceFinder(model)
        self._last: FaceParameters | None = None
        self._before: Pose | None = None
        self._doubts = 0
        window = self._settings.window_px
        self._schedule = following_schedule(model, window, self._settings.regularisation)
        coarse = ScaleSchedule(0, _WIDE_WINDOW_PX, _VARIANCES, self._settings.regularisation, 2)
        self._wide_schedule = (coarse, *self._schedule)

    def reset(self) -> None:
        """Forget the face."""
        self._last, self._before, self._doubts = None, None, 0

    def fit_view(self, fit: FitResult) -> FitView | None:
        """The inside of a fit; None where another one was made after it, or where it began elsewhere."""
        return self._fitter.view(fit)

    def step(self, picture: GreyPicture, detect: Callable[[], Sequence[Detection]]) -> FaceTrack:
        """Follow the face into the next frame.

        Parameters
        ----------
        picture : GreyPicture
        detect : callable
            Runs the detector on this frame; called only while there is no face.
        """
        if self._last is not None:
            track = self._follow(picture, self._last)
            if track.state is not FaceState.LOST:
                return track
            self.reset()
            return self._acquire(picture, detect(), FaceState.LOST)
        return self._acquire(picture, detect(), FaceState.FITTING)

    def _acquire(self, picture: GreyPicture, detections: Sequence[Detection], otherwise: FaceState) -> FaceTrack:
        best: Hypothesis | None = None
        for detection in detections[:3]:
            one = self._finder.best_of_box(picture, detection)
            best = one if best is None or one.score > best.score else best
        if best is None or best.score < self._settings.good_score:
            return FaceTrack(otherwise, None, best.score if best else 0.0)
        found = self._finder.refine(picture, best)
        self._remember(found.fit.parameters)
        return FaceTrack(FaceState.TRACKING, found.fit, found.score)

    def _follow(self, picture: GreyPicture, last: FaceParameters) -> FaceTrack:
        start = self._predicted(last)
        fit = self._fit(picture, start, self._schedule)
        score = self._score(picture, fit)
        moved = _motion(last.pose, fit.parameters.pose)
        if moved > _SOME_MOTION:
            fit, score = self._better(picture, fit, score, self._fit(picture, fit.parameters, self._wide_schedule))
        if score < max(_DOUBTFUL, self._settings.good_score) or moved > _LARGE_MOTION:
            fit, score = self._rescued(picture, last, fit, score)
        quality = self._quality(score, fit)
        good = quality >= self._settings.good_score
        self._doubts = 0 if good else self._doubts + 1
        if quality < self._settings.lost_score or self._doubts > _PATIENCE:
            return FaceTrack(FaceState.LOST, None, quality)
        self._remember(fit.parameters)
        return FaceTrack(FaceState.TRACKING if good else FaceState.UNCERTAIN, fit, quality)

    def _rescued(
        self, picture: GreyPicture, last: FaceParameters, fit: FitResult, score: float
    ) -> tuple[FitResult, float]:
        """The better of a fit and of what the regressors make of the last frame's face."""
        parameters = last
        for stage in self._model.initialiser.stages[-_RESCUE_STAGES:]:
            parameters = stage.step(picture, self._model.shape, parameters)
        prior = Prior(parameters.shape, self._model.shape_errors)
        return self._better(picture, fit, score, self._fit(picture, parameters, self._schedule, prior))

    def _fit(
        self, picture: GreyPicture, start: FaceParameters, schedule: Sequence[ScaleSchedule], prior: Prior | None = None
    ) -> FitResult:
        return self._fitter.fit(picture, start, schedule, prior, self._weights, self.keep_iterates)

    def _better(self, picture: GreyPicture, fit: FitResult, score: float, other: FitResult) -> tuple[FitResult, float]:
        """The better-looking one of a fit and another."""
        other_score = self._score(picture, other)
        return (other, other_score) if other_score > score else (fit, score)

    def _score(self, picture: GreyPicture, fit: FitResult) -> float:
        if not np.isfinite(fit.points_xy).all():
            return 0.0
        return self._model.validator.score(picture, self._model.shape, fit.parameters)

    def _quality(self, score: float, fit: FitResult) -> float:
        """Whether this is a face: a fit must please the validator, and the validator joined with its own likelihood.

        The lesser of the two decides. The joint estimate alone is surer on a single fit, but it is kind to a fit that
        has settled on the wrong part of a face, which the score sees through. For the same reason the score alone
        chooses between two fits.
        """
        # Blended responses are of another sharpness than those that the joint judgement was learnt with.
        if self._settings.combine != "single":
            return score
        return min(score, self._model.validator.judgement.quality(score, fit.log_likelihood))

    def _remember(self, parameters: FaceParameters) -> None:
        self._before = self._last.pose if self._last is not None else None
        self._last = parameters

    def _predicted(self, last: FaceParameters) -> FaceParameters:
        """The last face, its pose moved on by a share of its last motion; its shape as it was."""
        if self._before is None:
            return last
        share = self._settings.velocity
        now, before = last.pose, self._before
        values = [n + share * (n - b) for n, b in zip(now.as_array(), before.as_array(), strict=True)]
        return FaceParameters(Pose(*(float(value) for value in values)), last.shape)


def _motion(first: Pose, second: Pose) -> float:
    """How far the face has moved, turned or grown, in outer-eye distances."""
    travel = np.hypot(second.x_px - first.x_px, second.y_px - first.y_px)
    change = np.hypot(second.a - first.a, second.b - first.b)
    return float((travel + change) / first.scale)
