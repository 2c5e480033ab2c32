"""From a minute of somebody's frames to experts that are surer of this one face.

Nobody has annotated the frames. But the mean of eight looks, each from another side and at another size, is nearer to
the truth than the one look that a frame of a video gets; so the heads of the network are moved, by the ridge regression
of `tracker.personal.ridge`, towards saying in one look what it says in eight. Nothing is kept that is not better on
frames kept aside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.errors import VisavisError
from tracker.face.conv_experts import ConvExperts, Heads, cells_from_canvas
from tracker.face.conv_fitter import ConvFitter, ConvFitting
from tracker.face.conv_frame import SIDE_PX
from tracker.face.face_model import FaceModel
from tracker.face.onnx_weights import heads_of
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Pose, fit_similarity
from tracker.personal.frame_chooser import KeptFrame, Minute
from tracker.personal.measuring import eye_distance, measure, moved, noisy
from tracker.personal.personal_file import Measures, PersonalModel, base_of, with_personal
from tracker.personal.ridge import Leverage, best_strength, leverage_of, ridge_step
from tracker.types import Points

Report = Callable[[str, float], None]

FEWEST_FRAMES = 12
# Every so many-th frame is kept aside.
_ASIDE = 5
_GROUPS = 4
# (roll, size) of the looks whose mean is taken for the truth, each from both sides; two that differ by more than this
# share of the outer-eye distance say that it is not known.
_LOOKS = ((0.05, 1.04), (-0.05, 1.04), (0.05, 0.96), (-0.05, 0.96))
_LARGEST_DOUBT = 0.03
# Views learnt from: how a frame's look may lie off the truth.
_VIEWS = 6
_ROLL, _SIZE, _SHIFT, _LARGEST_NOISE = 0.05, 0.03, 0.02, 5.0
# How much of the change is tried, until one is good.
_SHARES = (1.0, 0.5)
# Scores are told to two decimals; a hundredth of anything else is within the chance of a minute's frames.
_SAME_SCORE, _SAME_SHARE = 0.005, 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What came of learning.

    Attributes
    ----------
    personal : PersonalModel or None
        None where nothing was better than the generic model.
    before, after : Measures
        Of the generic model and of the last one that was tried.
    frames : int
        How many were learnt from.
    """

    personal: PersonalModel | None
    before: Measures
    after: Measures
    frames: int


def learn_face(model: FaceModel, minute: Minute, report: Report = lambda step, share: None) -> Outcome:
    """Learn one face.

    Parameters
    ----------
    model : FaceModel
        With a network.
    minute : Minute
    report : callable
        Told what is done, and the share of all that is done; may raise to stop.

    Raises
    ------
    VisavisError
        If the model has nothing that could learn, or there are too few good frames.
    """
    if model.network is None:
        raise VisavisError(
            f"The model {model.name} cannot learn a face; it stays as it is. Choose conv-small or conv for that."
        )
    school = _School(model)
    frames, truths = school.truths(minute.chosen, lambda share: report("Looking closely", 0.4 * share))
    if len(frames) < FEWEST_FRAMES:
        raise VisavisError(
            f"Only {len(frames)} good pictures of the face came together; {FEWEST_FRAMES} are needed. More light and "
            "a whole minute in front of the camera help."
        )
    aside = np.arange(len(frames)) % _ASIDE == _ASIDE // 2
    learnt = np.flatnonzero(~aside)
    leverage = school.leverage(
        [frames[k] for k in learnt], [truths[k] for k in learnt], lambda share: report("Learning", 0.4 + 0.4 * share)
    )
    groups = np.repeat(np.arange(len(learnt)) * _GROUPS // len(learnt), _VIEWS)
    change = ridge_step(leverage, best_strength(leverage, groups))
    report("Comparing", 0.8)
    kept = [frames[k] for k in np.flatnonzero(aside)], [truths[k] for k in np.flatnonzero(aside)]
    before = measure(model, minute.run, *kept)
    after = before
    for number, share in enumerate(_SHARES):
        report("Comparing", 0.87 + 0.06 * number)
        personal = PersonalModel(base_of(model), model.name, school.heads(share * change), before, before, len(learnt))
        after = measure(with_personal(model, personal), minute.run, *kept)
        if is_better(after, before):
            found = PersonalModel(personal.base, model.name, personal.heads, before, after, len(learnt))
            report("Done", 1.0)
            return Outcome(found, before, after, len(learnt))
    report("Done", 1.0)
    return Outcome(None, before, after, len(learnt))


def is_better(after: Measures, before: Measures) -> bool:
    """Whether what was learnt may be kept: nothing worse by more than chance, and something better.

    Parameters
    ----------
    after, before : Measures
    """
    lower = [(after.jitter, before.jitter), (after.noise, before.noise), (after.distance, before.distance)]
    if after.score < before.score - _SAME_SCORE or not all(np.isfinite([one for pair in lower for one in pair])):
        return False
    return all(new <= (1 + _SAME_SHARE) * old for new, old in lower) and any(
        new < (1 - _SAME_SHARE) * old for new, old in lower
    )


class _School:
    """The generic network, and what it says of frames."""

    def __init__(self, model: FaceModel) -> None:
        assert model.network is not None
        self._experts = ConvExperts(model.network, model.name)
        self._fitter = ConvFitter(model.shape, self._experts)
        self._generic = heads_of(model.network)
        self._random = np.random.default_rng(0)

    def heads(self, change: NDArray[np.float64]) -> Heads:
        """The network's own with other weights. A bias does nothing to a map, whose sum is 1 in any case."""
        weights = (self._generic.weights + change).astype(np.float32)
        return Heads(np.ascontiguousarray(weights), self._generic.biases.astype(np.float32))

    def truths(
        self, frames: Sequence[KeptFrame], report: Callable[[float], object]
    ) -> tuple[list[KeptFrame], list[Points]]:
        """The mean of many looks at each frame; frames in which they do not agree are left out."""
        good, truths = [], []
        for number, frame in enumerate(frames):
            report(number / len(frames))
            first = frame.points_xy
            starts = [
                moved(_pose(self._experts, first), *look).apply(_upright(self._experts, first)) for look in _LOOKS
            ]
            pictures = [GreyPicture(frame.grey)] * len(starts)
            fits = self._fitter.fit_many(pictures, starts, ConvFitting(1, both_sides=True))
            points = np.array([fit.points_xy for fit in fits])
            truth = points.mean(axis=0)
            doubt = np.linalg.norm(points - truth, axis=2).mean() / eye_distance(truth)
            if np.isfinite(doubt) and doubt < _LARGEST_DOUBT:
                good.append(frame)
                truths.append(truth)
        return good, truths

    def leverage(
        self, frames: Sequence[KeptFrame], truths: Sequence[Points], report: Callable[[float], object]
    ) -> Leverage:
        """What views of frames say about the heads."""
        parts = []
        for number, (frame, truth) in enumerate(zip(frames, truths, strict=True)):
            report(number / len(frames))
            parts.append(self._leverage(frame, truth))
        return Leverage(np.concatenate([one.errors for one in parts]), np.concatenate([one.slopes for one in parts]))

    def _leverage(self, frame: KeptFrame, truth: Points) -> Leverage:
        random, pose = self._random, _pose(self._experts, truth)
        canvases = np.empty((_VIEWS, 1, SIDE_PX, SIDE_PX), dtype=np.float32)
        targets = np.empty((_VIEWS, *truth.shape))
        for canvas, target in zip(canvases, targets, strict=True):
            seen = moved(pose, random.normal(0, _ROLL), np.exp(random.normal(0, _SIZE)), random.normal(0, _SHIFT, 2))
            picture = GreyPicture(noisy(frame.grey, random.uniform(0, _LARGEST_NOISE), random))
            self._experts.canvas(picture, seen, canvas[0])
            target[:] = cells_from_canvas(self._experts.frame.picture_from_canvas(seen).inverse().apply(truth))
        return leverage_of(self._generic, self._experts.features(canvases), targets)


def _pose(experts: ConvExperts, points_xy: Points) -> Pose:
    return fit_similarity(experts.mean_xy, points_xy)


def _upright(experts: ConvExperts, points_xy: Points) -> Points:
    return _pose(experts, points_xy).inverse().apply(points_xy)
