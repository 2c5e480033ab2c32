"""Following a face through video: one small fit a frame, a check of every fit, and a way back when it fails.

FITTING: looking for a face. TRACKING: the last fit looked like one. UNCERTAIN: it does not quite; the points are still
given, and a wider search runs. LOST: it does not look like a face at all; no points are given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import hypot

import numpy as np
from numpy.typing import NDArray

from tracker.face.conv_fitter import FitLook
from tracker.face.face_model import FaceModel
from tracker.face.finder import VARIANTS, FaceFinder
from tracker.face.fitter import FitResult, Prior
from tracker.face.fitting import Fitting, Hypothesis, make_fitting, point_weights
from tracker.face.glance import GlanceNetwork
from tracker.face.processor import AUTO, PROCESSORS, placement_for
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.face.shipped import FORMER_NAMES, SHIPPED_MODELS
from tracker.face.tiers import AUTOMATIC
from tracker.settings import Needs, choice, knob
from tracker.types import Detection, FitView, Points


class FaceState(Enum):
    """How sure the follower is of its face."""

    FITTING = "fitting"
    TRACKING = "tracking"
    UNCERTAIN = "uncertain"
    LOST = "lost"


# What means nothing to a network.
_CLASSICAL = Needs("model", ("svm", "svm-sparse", "mosse"))
# And what only that has.
_LEARNED = Needs("model", (AUTOMATIC, "exact", "fast", "finest", "conv-small"))


@dataclass(frozen=True, slots=True)
class FaceSettings:
    """How a face is followed."""

    model: str = choice(
        AUTOMATIC,
        (AUTOMATIC, *SHIPPED_MODELS),
        "Which trained model. exact: a network for video; fast: half its work; finest: a large one, for films without "
        "hurry; conv-small: that of earlier versions; svm, svm-sparse, mosse: classical patch experts. automatic: the "
        "best that this machine is quick enough for.",
        labels={
            "exact": "Exact",
            "fast": "Fast",
            "finest": "Finest, slow",
            "conv-small": "Earlier network",
            "svm": "Classical, SVM",
            "svm-sparse": "Classical, sparse",
            "mosse": "Classical, MOSSE",
        },
        suffix=".npz",
        former=FORMER_NAMES,
        level="expert",
    )
    processor: str = choice(
        AUTO,
        PROCESSORS,
        "Where the network runs. auto: on an NVIDIA graphics processor that is there and quicker; gpu: on one that is "
        "there; cpu: on the processor. It is told where the graphics processor cannot be used.",
        labels={"auto": "Automatic", "cpu": "Processor", "gpu": "Graphics processor"},
        label="Network runs on",
        level="expert",
        needs=_LEARNED,
    )
    combine: str = choice(
        "single",
        ("single", "grey", "lbp", "blend-mean", "blend-product", "cycle"),
        "Which views of the picture count. single: its gradient, most exact; grey: its grey levels, quickest and "
        "steadiest; lbp: its texture, which the light moves least, but its noise most: a sixth less steady than grey; "
        "the blends look at all three, nearly as steady as grey; cycle: another one in each frame, four times as "
        "unsteady, for each sees the points a little elsewhere.",
        label="Views of the picture",
        labels={
            "single": "Gradient",
            "grey": "Grey levels",
            "lbp": "Texture",
            "blend-mean": "All, averaged",
            "blend-product": "All, multiplied",
            "cycle": "In turn",
        },
        level="expert",
        needs=_CLASSICAL,
    )
    point_weights: str = choice(
        "all alike",
        ("all alike", "glasses", "beard"),
        "Points that count less: around the eyes for glasses, the chin and mouth for a beard.",
        labels={"all alike": "Nothing"},
        label="The face wears",
    )
    good_score: float = knob(
        0.55,
        0.3,
        0.9,
        "",
        "A fit at least this good is tracked. Higher: stricter, lets go sooner.",
        step=0.01,
        label="Tracked from",
        level="expert",
    )
    lost_score: float = knob(
        0.35,
        0.1,
        0.6,
        "",
        "Below this a fit is no face. Higher: lets go sooner.",
        step=0.01,
        label="Given up below",
        level="expert",
    )
    velocity: float = knob(
        0.3,
        0.0,
        1.0,
        "",
        "Share of the last motion that is expected again. Higher: follows faster.",
        step=0.05,
        label="Motion expected again",
        level="expert",
    )
    window_px: int = knob(
        9,
        7,
        15,
        "px",
        "Search window of a quiet face, odd. Larger: follows faster, errs more often.",
        step=2,
        label="Search window",
        level="expert",
        needs=_CLASSICAL,
    )
    regularisation: float = knob(
        3.0,
        0.5,
        60.0,
        "px²",
        "How strongly the points are held to a plausible face.",
        step=0.5,
        label="Held to a plausible face",
        level="expert",
        needs=_CLASSICAL,
    )
    # What was learnt from one face: a file, or a folder with one file for each model; "" for none.
    personal: str = ""


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
_RESCUE_STAGES = 6
# A fit that is still good enough, but has lost so much that a better one is looked for.
_DOUBTFUL = 0.75
# Presence below which what is followed counts as doubtful however well it fits, and from which it is not given up for
# its bad fit alone. Asked where there is a doubt, and now and then where there is none, in frames.
_ABSENT, _CERTAIN = 0.1, 0.9
_ASKED_EVERY = 30


class FaceFollower:
    """Follows one face: `acquire` it where it was detected, then `follow` it from frame to frame.

    Holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : FaceModel
    settings : FaceSettings
    glance : GlanceNetwork, optional
        Says what is a face; None for the one that comes with the program.
    """

    def __init__(
        self, model: FaceModel, settings: FaceSettings | None = None, glance: GlanceNetwork | None = None
    ) -> None:
        self._model = model
        self._settings = settings or FaceSettings()
        self._fitting = self._make_fitting()
        self._finder = FaceFinder(model, provider=self._provider(), glance=glance)
        self._last: FaceParameters | None = None
        self._before: Similarity | None = None
        self._doubts = self._unasked = 0

    def _make_fitting(self) -> Fitting:
        chosen = self._settings
        numbers = chosen.combine, chosen.window_px, chosen.regularisation
        return make_fitting(self._model, *numbers, self._weights(), self._provider())

    def _provider(self) -> str:
        return placement_for(self._model, self._settings.processor).provider

    def _weights(self) -> NDArray[np.float64] | None:
        return point_weights(self._settings.point_weights, self._model.shape.markup)

    def use(self, settings: FaceSettings) -> None:
        """Other thresholds and numbers from the next frame on; the face is kept. Another model needs another follower.

        Parameters
        ----------
        settings : FaceSettings
            Their model, personal file and processor are not looked at.
        """
        before, self._settings = self._settings, settings
        if settings.combine != before.combine:
            kept = self.keep_iterates
            self._fitting = self._make_fitting()
            self.keep_iterates = kept
        else:
            self._fitting.use(settings.window_px, settings.regularisation, self._weights())

    def begin_at(self, points_xy: Points) -> bool:
        """Follow a face on from where a follower with another model had it.

        Parameters
        ----------
        points_xy : ndarray, shape (N, 2), pixels

        Returns
        -------
        bool
            False where that model had other points: the face is to be detected then.
        """
        shape = self._model.shape
        if len(points_xy) != shape.markup.point_count:
            return False
        self.reset()
        found = shape.project(points_xy)
        self._remember(FaceParameters(found.pose, shape.clamped(found.shape)))
        return True

    @property
    def keep_iterates(self) -> bool:
        """Whether fits keep the points of every step."""
        return self._fitting.keep_iterates

    @keep_iterates.setter
    def keep_iterates(self, keep: bool) -> None:
        self._fitting.keep_iterates = keep

    def reset(self) -> None:
        """Forget the face."""
        self._last, self._before, self._doubts, self._unasked = None, None, 0, 0

    def tap(self, names: tuple[str, ...]) -> None:
        """Keep what these tensors of the network hold; see `look`."""
        self._fitting.tap(names)

    def look(self, picture: GreyPicture, fit: FitResult) -> FitLook | None:
        """What the network saw of a fit, with what is tapped; None where nothing is.

        Parameters
        ----------
        picture : GreyPicture
            In which the fit was made.
        fit : FitResult
        """
        return self._fitting.look(picture, fit)

    def fit_view(self, fit: FitResult) -> FitView | None:
        """The inside of a fit; None where another one was made after it, or where it began elsewhere."""
        return self._fitting.view(fit)

    def follow(self, picture: GreyPicture) -> FaceTrack:
        """Follow the face into the next frame; one that is LOST is forgotten, and FITTING is without a face.

        Parameters
        ----------
        picture : GreyPicture
        """
        if self._last is None:
            return FaceTrack(FaceState.FITTING, None, 0.0)
        track = self._follow(picture, self._last)
        if track.state is FaceState.LOST:
            self.reset()
        return track

    def acquire(self, picture: GreyPicture, detections: Sequence[Detection], *, briefly: bool = False) -> FaceTrack:
        """Begin to follow what was detected in a frame; FITTING where none of it looks like a face.

        Parameters
        ----------
        picture : GreyPicture
        detections : sequence of Detection
            The first three are looked at.
        briefly : bool
            Whether each is looked at once, whatever that shows.
        """
        best: Hypothesis | None = None
        for detection in detections[:3]:
            one = self._finder.best_of_box(picture, detection, () if briefly else VARIANTS)
            best = one if best is None or one.score > best.score else best
        if best is None or best.score < self._settings.good_score:
            return FaceTrack(FaceState.FITTING, None, best.score if best else 0.0)
        found = self._finder.refine(picture, best)
        if not self._finder.is_face(picture, found):
            return FaceTrack(FaceState.FITTING, None, 0.0)
        self._remember(found.fit.parameters)
        return FaceTrack(FaceState.TRACKING, found.fit, found.score)

    def _follow(self, picture: GreyPicture, last: FaceParameters) -> FaceTrack:
        fit = self._fitting.follow(picture, self._predicted(last))
        rank = self._fitting.rank(picture, fit)
        moved = _motion(last.pose, fit.parameters.pose)
        if moved > _SOME_MOTION:
            fit, rank = self._better(picture, fit, rank, self._fitting.refit(picture, fit))
        doubtful = rank < max(_DOUBTFUL, self._settings.good_score) or moved > _LARGE_MOTION
        if doubtful:
            fit, rank = self._rescued(picture, last, fit, rank)
        quality = self._fitting.quality(rank, fit)
        presence = self._asked(picture, fit, doubtful=doubtful)
        good = quality >= self._settings.good_score and (presence is None or presence >= _ABSENT)
        if good or (presence is not None and presence >= _CERTAIN):
            self._doubts = 0
        else:
            self._doubts += 1
        if quality < self._settings.lost_score or self._doubts > _PATIENCE:
            return FaceTrack(FaceState.LOST, None, quality)
        self._remember(fit.parameters)
        return FaceTrack(FaceState.TRACKING if good else FaceState.UNCERTAIN, fit, quality)

    def _asked(self, picture: GreyPicture, fit: FitResult, *, doubtful: bool) -> float | None:
        """Presence of the face; None where there is no need to ask."""
        self._unasked += 1
        if not doubtful and not self._doubts and self._unasked < _ASKED_EVERY:
            return None
        self._unasked = 0
        return self._finder.presence(picture, fit.parameters.pose)

    def _rescued(
        self, picture: GreyPicture, last: FaceParameters, fit: FitResult, rank: float
    ) -> tuple[FitResult, float]:
        """The better of a fit and of what the regressors make of the last frame's face."""
        parameters = last
        for stage in self._model.initialiser.stages[-_RESCUE_STAGES:]:
            parameters = stage.step(picture, self._model.shape, parameters)
        prior = Prior(parameters.shape, self._model.shape_errors)
        return self._better(picture, fit, rank, self._fitting.follow(picture, parameters, prior))

    def _better(self, picture: GreyPicture, fit: FitResult, rank: float, other: FitResult) -> tuple[FitResult, float]:
        """The better-looking one of a fit and another."""
        other_rank = self._fitting.rank(picture, other)
        return (other, other_rank) if other_rank > rank else (fit, rank)

    def _remember(self, parameters: FaceParameters) -> None:
        self._before = self._last.pose if self._last is not None else None
        self._last = parameters

    def _predicted(self, last: FaceParameters) -> FaceParameters:
        """The last face, its pose moved on by a share of its last motion; its shape as it was."""
        if self._before is None:
            return last
        share = self._settings.velocity
        now, before = last.pose, self._before
        pose = Similarity(
            now.a + share * (now.a - before.a),
            now.b + share * (now.b - before.b),
            now.x_px + share * (now.x_px - before.x_px),
            now.y_px + share * (now.y_px - before.y_px),
        )
        return FaceParameters(pose, last.shape)


def _motion(first: Similarity, second: Similarity) -> float:
    """How far the face has moved, turned or grown, in outer-eye distances."""
    travel = hypot(second.x_px - first.x_px, second.y_px - first.y_px)
    change = hypot(second.a - first.a, second.b - first.b)
    return (travel + change) / first.scale
