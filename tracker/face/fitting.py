"""The two ways to fit a face, behind one face: classical patch experts, or the learned network.

Both do four things: `fit_coarse` a hypothesis, `fit_still` a still picture as exactly as they can, `follow` a face into
the next frame of a video, and say how good a fit is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from tracker.archives.onnx_session import CPU
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import GLANCE, STILL, ConvFitter, FitLook
from tracker.face.face_model import FaceModel
from tracker.face.fitter import FaceFitter, FitResult, Prior, ScaleSchedule
from tracker.face.patch_expert import ResponseMode
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.face.trace import FitTracer
from tracker.markup import Markup
from tracker.types import FitView

# Two guesses are better than one, unless one of them has gone astray: then their mean looks worse by more than this.
_MIRROR_LOSS = 0.1
_VARIANCES = (4.0, 4.0, 4.0, 4.0)
_FINE_SCHEDULE = (ScaleSchedule(level=1, window_px=11, variances=(1.5,) * 5, regularisation=4.0, rigid_steps=0),)
_WIDE_WINDOW_PX = 15
# From one frame to the next a shape parameter changes by about this share of its spread over all faces. It takes two
# fifths off the jitter of the points against each other, and a lip follows a quarter of a frame later.
_CHANGE_SHARE = 0.28
# Where a fit says neither yes nor no to a face, log-odds for one more, and the most that the classical experts may say.
# Measured: of 66 fits of networks without a face the surest has 0.51 in the mean, of 201 on faces 188 have more; of
# the 9 of the classical experts the best has a quality of 0.0, faces from 0.06.
_LEAST_CONFIDENCE, _CONFIDENCE_TELLS = 0.45, 10.0
_LEAST_QUALITY, _QUALITY_TELLS, _CLASSICAL_TELL = 0.06, 20.0, 4.0
# What a hidden point still counts: not nothing, so that its own picture can speak where it is clear.
HIDDEN = 0.25
# The chin is the middle third of the jaw.
_CHIN_FROM, _CHIN_TO = 1 / 3, 2 / 3


@dataclass(frozen=True, slots=True, eq=False)
class Hypothesis:
    """An estimate and its estimated quality."""

    parameters: FaceParameters
    score: float


class Fitting(Protocol):
    """A way to fit faces. Holds work space, so it belongs to one thread."""

    keep_iterates: bool

    def use(self, window_px: int, regularisation: float, weights: NDArray[np.float64] | None) -> None:
        """Fit with other numbers from now on; see `make_fitting`."""

    def fit_coarse(self, picture: GreyPicture, guess: FaceParameters) -> Hypothesis:
        """What becomes of the initialiser's guess at a first look, and how good it seems."""

    def fit_still(self, picture: GreyPicture, seen: Hypothesis) -> FitResult:
        """The best fit that a still picture gives, time not counting."""

    def fit_stills(self, pictures: Sequence[GreyPicture], seen: Sequence[Hypothesis]) -> list[FitResult]:
        """`fit_still` for several faces, of one picture or many (one for each face), at once where that is faster."""

    def follow(self, picture: GreyPicture, start: FaceParameters, prior: Prior | None = None) -> FitResult:
        """The fit in the next frame of a video, from about where the face was."""

    def refit(self, picture: GreyPicture, fit: FitResult) -> FitResult:
        """A second look at a face that has moved far since the last frame."""

    def rank(self, picture: GreyPicture, fit: FitResult) -> float:
        """By what one of two fits is chosen."""

    def quality(self, rank: float, fit: FitResult) -> float:
        """Estimated quality of a fit of that rank, on the scale of `Validator`."""

    def evidence(self, rank: float, fit: FitResult) -> float:
        """How much a fit of that rank itself speaks for a face: log-odds."""

    def view(self, fit: FitResult) -> FitView | None:
        """The inside of the last fit."""

    def tap(self, names: tuple[str, ...]) -> None:
        """Keep what these tensors of the network hold from the next fit on; there is none where there is no network."""

    def observe(self, tracer: FitTracer | None) -> None:
        """Tell a tracer of all that is done from now on, which must be about one face; None: no longer."""

    def look(self, picture: GreyPicture, fit: FitResult) -> FitLook | None:
        """The look at a face that led to a fit, or another one, with what is tapped; None where nothing is."""


def make_fitting(
    model: FaceModel,
    combine: str = "single",
    window_px: int = 9,
    regularisation: float = 3.0,
    weights: NDArray[np.float64] | None = None,
    provider: str = CPU,
) -> Fitting:
    """The way to fit that a model is made for.

    Parameters
    ----------
    model : FaceModel
    combine, window_px, regularisation
        Of the classical experts, see `FaceSettings`.
    weights : ndarray, shape (N,), optional
        How much each point counts.
    provider : str
        ONNX Runtime's name of what runs a network.

    Raises
    ------
    ModelFileError
        If the model's network does not run there.
    """
    if model.network is not None:
        return NetworkFitting(model, weights, provider)
    fitting = _PatchFitting(model, combine)
    fitting.use(window_px, regularisation, weights)
    return fitting


def following_schedule(model: FaceModel, window_px: int, regularisation: float) -> tuple[ScaleSchedule]:
    """What the classical experts do in a quiet frame: one fit at the finest scale."""
    return (ScaleSchedule(len(model.experts) - 1, window_px, _VARIANCES, regularisation, 2),)


class _PatchFitting:
    """Classical patch experts."""

    def __init__(self, model: FaceModel, combine: str) -> None:
        self.keep_iterates = False
        self._model, self._single = model, combine == "single"
        self._fitter = FaceFitter(model.shape, model.experts, cast(ResponseMode, combine))

    def use(self, window_px: int, regularisation: float, weights: NDArray[np.float64] | None) -> None:
        """What is done in a quiet frame, and after a large motion."""
        self._weights = weights
        self._schedule = following_schedule(self._model, window_px, regularisation)
        coarse = ScaleSchedule(0, _WIDE_WINDOW_PX, _VARIANCES, regularisation, 2)
        self._wide_schedule = (coarse, *self._schedule)

    def fit_coarse(self, picture: GreyPicture, guess: FaceParameters) -> Hypothesis:
        """The guess as it is: the experts need it to be nearly right."""
        return Hypothesis(guess, self._score(picture, guess))

    def fit_still(self, picture: GreyPicture, seen: Hypothesis) -> FitResult:
        """The fit of the patch experts, held to what the initialiser found."""
        start = self._from_both_sides(picture, seen).parameters
        prior = Prior(start.shape, self._model.shape_errors)
        return self._fitter.fit(picture, start, _FINE_SCHEDULE, prior)

    def fit_stills(self, pictures: Sequence[GreyPicture], seen: Sequence[Hypothesis]) -> list[FitResult]:
        """One after the other."""
        return [self.fit_still(picture, one) for picture, one in zip(pictures, seen, strict=True)]

    def follow(self, picture: GreyPicture, start: FaceParameters, prior: Prior | None = None) -> FitResult:
        """One fit at the finest scale."""
        return self._fitter.fit(picture, start, self._schedule, prior, self._weights, self.keep_iterates)

    def refit(self, picture: GreyPicture, fit: FitResult) -> FitResult:
        """Coarse to fine with a large window, so that the fit does not lag."""
        start = fit.parameters
        return self._fitter.fit(picture, start, self._wide_schedule, None, self._weights, self.keep_iterates)

    def rank(self, picture: GreyPicture, fit: FitResult) -> float:
        """The validator's score."""
        return self._score(picture, fit.parameters) if np.isfinite(fit.points_xy).all() else 0.0

    def quality(self, rank: float, fit: FitResult) -> float:
        """A fit must please the validator, and the validator joined with its own likelihood; the lesser decides.

        The joint estimate alone is surer on a single fit, but it is kind to a fit that has settled on the wrong part
        of a face, which the score sees through. For the same reason the score alone chooses between two fits.
        """
        # Blended responses are of another sharpness than those that the joint judgement was learnt with.
        if not self._single:
            return rank
        return min(rank, self._model.validator.judgement.quality(rank, fit.log_likelihood))

    def evidence(self, rank: float, fit: FitResult) -> float:
        """By how well it pleases the experts too."""
        return min(_CLASSICAL_TELL, _QUALITY_TELLS * (self.quality(rank, fit) - _LEAST_QUALITY))

    def view(self, fit: FitResult) -> FitView | None:
        """See `FaceFitter.view`."""
        return self._fitter.view(fit)

    def tap(self, names: tuple[str, ...]) -> None:
        """Patch experts have nothing inside that others could read."""

    def observe(self, tracer: FitTracer | None) -> None:
        """See `FaceFitter.tracer`."""
        self._fitter.tracer = tracer

    def look(self, picture: GreyPicture, fit: FitResult) -> FitLook | None:
        """None."""
        return None

    def _score(self, picture: GreyPicture, parameters: FaceParameters) -> float:
        return self._model.validator.score(picture, self._model.shape, parameters)

    def _from_both_sides(self, picture: GreyPicture, seen: Hypothesis) -> Hypothesis:
        """The mean of an estimate and of one from the mirrored picture, unless that looks worse."""
        shape, pose = self._model.shape, seen.parameters.pose
        mirrored = GreyPicture(picture.grey[:, ::-1])
        width = picture.size_px[0]
        start = FaceParameters(
            Similarity(pose.a, -pose.b, width - 1.0 - pose.x_px, pose.y_px), np.zeros(shape.mode_count)
        )
        other = self._model.initialiser.refine(mirrored, shape, start)
        back = shape.markup.mirrored(shape.points_xy(other), width)
        mean = shape.project(0.5 * (shape.points_xy(seen.parameters) + back))
        parameters = FaceParameters(mean.pose, shape.clamped(mean.shape))
        both = Hypothesis(parameters, self._score(picture, parameters))
        return both if both.score >= seen.score - _MIRROR_LOSS else seen


class NetworkFitting:
    """The learned network: it sees the whole face, so a guess may be far off, and its likelihood tells a face."""

    def __init__(self, model: FaceModel, weights: NDArray[np.float64] | None, provider: str) -> None:
        assert model.network is not None
        self._model, self._weights = model, weights
        experts = ConvExperts(model.network, model.name, provider)
        experts.use_heads(model.heads)
        self._experts = experts
        self._fitter = ConvFitter(model.shape, experts)
        self._changes = _CHANGE_SHARE**2 * model.shape.variances
        self.keep_iterates = False

    def use(self, window_px: int, regularisation: float, weights: NDArray[np.float64] | None) -> None:
        """Its maps reach over the whole face and weigh themselves: only the weights matter."""
        self._weights = weights

    @property
    def keep_iterates(self) -> bool:
        """Whether the inside of fits is kept; their few points are in any case."""
        return self._fitter.keep_views

    @keep_iterates.setter
    def keep_iterates(self, keep: bool) -> None:
        self._fitter.keep_views = keep

    def fit_coarse(self, picture: GreyPicture, guess: FaceParameters) -> Hypothesis:
        """One look."""
        fit = self._fitter.fit(picture, self._model.shape.points_xy(guess), GLANCE)
        return Hypothesis(fit.parameters, self.quality(self.rank(picture, fit), fit))

    def fit_still(self, picture: GreyPicture, seen: Hypothesis) -> FitResult:
        """Two looks from both sides, the last one in three sizes."""
        return self.fit_stills([picture], [seen])[0]

    def fit_stills(self, pictures: Sequence[GreyPicture], seen: Sequence[Hypothesis]) -> list[FitResult]:
        """All in one pass of the network a look."""
        starts = [self._model.shape.points_xy(one.parameters) for one in seen]
        return self._fitter.fit_many(pictures, starts, STILL)

    def follow(self, picture: GreyPicture, start: FaceParameters, prior: Prior | None = None) -> FitResult:
        """One look. A face changes little from frame to frame, unless it is a new guess, which brings its own prior."""
        before = Prior(start.shape, self._changes) if prior is None else None
        return self._fitter.fit(picture, self._model.shape.points_xy(start), weights=self._weights, prior=before)

    def refit(self, picture: GreyPicture, fit: FitResult) -> FitResult:
        """Another look from where the first ended."""
        return self._fitter.fit(picture, fit.points_xy, weights=self._weights)

    def rank(self, picture: GreyPicture, fit: FitResult) -> float:
        """The validator's score joined with the likelihood: on whole-face maps there is no wrong part to settle on."""
        if not np.isfinite(fit.points_xy).all():
            return 0.0
        validator = self._model.validator
        return validator.judgement.quality(
            validator.score(picture, self._model.shape, fit.parameters), fit.log_likelihood
        )

    def quality(self, rank: float, fit: FitResult) -> float:
        """The rank."""
        return rank

    def evidence(self, rank: float, fit: FitResult) -> float:
        """By how narrow the maps are; the validator takes many a texture for a face."""
        return _CONFIDENCE_TELLS * (float(fit.confidences.mean()) - _LEAST_CONFIDENCE)

    def tap(self, names: tuple[str, ...]) -> None:
        """See `ConvExperts.tap`."""
        self._experts.tap(names)

    def observe(self, tracer: FitTracer | None) -> None:
        """See `ConvFitter.tracer`."""
        self._fitter.tracer = tracer

    def look(self, picture: GreyPicture, fit: FitResult) -> FitLook | None:
        """A fit that was made before the tap, or elsewhere, is looked at once more."""
        if not self._experts.taps:
            return None
        look = self._fitter.last_look(fit)
        return look if look is not None and look.seen else self._fitter.look(picture, fit.points_xy)

    def view(self, fit: FitResult) -> FitView | None:
        """See `ConvFitter.view`."""
        return self._fitter.view(fit)


def point_weights(preset: str, markup: Markup) -> NDArray[np.float64] | None:
    """Weights of the points for a preset.

    Parameters
    ----------
    preset : str
        ``"all alike"``, ``"glasses"`` (eyes and brows count less) or ``"beard"`` (chin and mouth count less).
    markup : Markup

    Returns
    -------
    ndarray, shape (N,), float64, or None
        None where all count the same.
    """
    if preset == "all alike":
        return None
    weights = np.ones(markup.point_count)
    if preset == "glasses":
        weights[markup.region("eyes")] = weights[markup.region("brows")] = HIDDEN
        return weights
    jaw = markup.region("jaw")
    chin = jaw[int(_CHIN_FROM * len(jaw)) : int(np.ceil(_CHIN_TO * len(jaw)))]
    weights[chin] = weights[markup.region("mouth")] = HIDDEN
    return weights
