"""From a minute of somebody's frames to experts that are surer of this one face.

Nobody has annotated the frames. But the mean of ten looks, each from another side and at another size, is steadier than
the one look that a frame of a video gets; so the heads of the network are moved, by the ridge regression of
`tracker.personal.ridge`, towards saying in one look what they say in ten. Two things keep that from doing harm. The
targets are the means of the maps themselves and not fitted points, whose pull towards the average face would make the
face's motion smaller. And what all frames of this face have in common is taken out of them: the points become
steadier, and stay where they are. Nothing is kept that is not better on frames kept aside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tracker.errors import VisavisError
from tracker.face.conv_experts import (
    ConvExperts,
    OutputHeads,
    canvas_from_cells,
    canvases_of,
    cells_from_canvas,
)
from tracker.face.conv_fitter import ConvFitter
from tracker.face.face_model import FaceModel
from tracker.face.onnx_weights import heads_of
from tracker.face.personal_file import Measures, PersonalModel, base_of, with_personal
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.personal.frame_chooser import KeptFrame, Minute
from tracker.personal.head_shape import learn_identity
from tracker.personal.measuring import eye_distance, measure, moved, noisy
from tracker.personal.ridge import Leverage, best_strength, leverage_of, map_means, ridge_step
from tracker.pose.shape_model_3d import digest_of, shipped_shape_3d
from tracker.types import Points
from tracker.words import later

Report = Callable[[str, float], None]

FEWEST_FRAMES = 12
# Every so many-th frame is kept aside.
_ASIDE = 5
_GROUPS = 4
# (roll, size) of the looks whose mean is taken for the truth, each from both sides, the plain one first; where they
# differ by more than this share of the outer-eye distance it is not known.
_LOOKS = ((0.0, 1.0), (0.05, 1.04), (-0.05, 1.04), (0.05, 0.96), (-0.05, 0.96))
_LARGEST_DOUBT = 0.03
# Views of each frame learnt from, and how its look may lie off the truth in them.
VIEWS = 6
_ROLL, _SIZE, _SHIFT, _LARGEST_NOISE = 0.03, 0.02, 0.015, 5.0
# How many times as strongly the heads are held to the generic ones, until what comes of it is good.
_MILDER = (1.0, 10.0, 100.0)
# Scores are told to two decimals; a hundredth of noise and distance is within the chance of a minute's frames. Jitter
# is what it is all about: it may not be worse at all.
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


def learn_face(
    model: FaceModel, minute: Minute, report: Report = lambda step, share: None, *, views: int = VIEWS
) -> Outcome:
    """Learn one face.

    Parameters
    ----------
    model : FaceModel
        With a network.
    minute : Minute
    report : callable
        Told what is done, and the share of all that is done; may raise to stop.
    views : int
        Of each frame. More: steadier, and as much slower.

    Raises
    ------
    VisavisError
        If the model has nothing that could learn, or there are too few good frames.
    """
    check_can_learn(model)
    school = _School(model, views)
    frames, truths = school.truths(minute.chosen, lambda share: report(later("Looking closely"), 0.4 * share))
    if len(frames) < FEWEST_FRAMES:
        raise VisavisError(
            f"Only {len(frames)} good pictures of the face came together; {FEWEST_FRAMES} are needed. More light and "
            "a whole minute in front of the camera help."
        )
    aside = np.arange(len(frames)) % _ASIDE == _ASIDE // 2
    learnt = np.flatnonzero(~aside)
    leverage = school.leverage(
        [frames[k] for k in learnt],
        [truths[k] for k in learnt],
        lambda share: report(later("Learning"), 0.4 + 0.4 * share),
    )
    groups = np.repeat(np.arange(len(learnt)) * _GROUPS // len(learnt), views)
    strength = best_strength(leverage, groups)
    report(later("Comparing"), 0.8)
    still = [frames[k] for k in np.flatnonzero(aside)]
    kept = still, school.careful_fits(still)
    before = measure(model, minute.run, *kept)
    # The shape of the head by itself, with the network as it is: what is kept if nothing else is better.
    plain = school.unchanged(learn_identity(minute.chosen), before, len(learnt))
    after = measure(with_personal(model, plain), minute.run, *kept)
    best = replace(plain, after=after) if is_better(after, before) else None
    base = plain if best is not None else replace(plain, identity=None, identity_base="")
    for number, milder in enumerate(_MILDER):
        report(later("Comparing"), 0.85 + 0.05 * number)
        personal = replace(base, heads=school.heads(ridge_step(leverage, milder * strength)))
        after = measure(with_personal(model, personal), minute.run, *kept)
        if is_better(after, before):
            best = replace(personal, after=after)
            break
    report(later("Done"), 1.0)
    return Outcome(best, before, best.after if best is not None else after, len(learnt))


def check_can_learn(model: FaceModel) -> None:
    """Refuse a model that has no network: the classical experts stay as they are.

    Raises
    ------
    VisavisError
        If so.
    """
    if model.network is None:
        raise VisavisError(
            f"The model {model.name} cannot learn a face; it stays as it is. Choose exact or fast for that."
        )


def is_better(after: Measures, before: Measures) -> bool:
    """Whether what was learnt may be kept: nothing worse by more than chance, jitter not at all, and something better.

    Parameters
    ----------
    after, before : Measures
    """
    lower = [(after.jitter, before.jitter), (after.noise, before.noise), (after.distance, before.distance)]
    if after.depth_m is not None and before.depth_m is not None:
        lower.append((after.depth_m, before.depth_m))
    if after.score < before.score - _SAME_SCORE or not all(np.isfinite([one for pair in lower for one in pair])):
        return False
    return (
        after.jitter <= before.jitter
        and all(new <= (1 + _SAME_SHARE) * old for new, old in lower)
        and any(new < (1 - _SAME_SHARE) * old for new, old in lower)
    )


class _School:
    """The generic network, and what it says of frames."""

    def __init__(self, model: FaceModel, views: int) -> None:
        assert model.network is not None
        self._views = views
        self._experts = ConvExperts(model.network, model.name)
        self._fitter = ConvFitter(model.shape, self._experts)
        self._generic = heads_of(model.network)
        self._model, self._mirror = model, model.shape.markup.mirror
        self._random = np.random.default_rng(0)

    def unchanged(self, identity: NDArray[np.float64] | None, before: Measures, frames: int) -> PersonalModel:
        """The network's own heads, and a head of that shape."""
        identity_base = "" if identity is None else digest_of(shipped_shape_3d())
        heads = self.heads(np.zeros(self._generic.weights.shape))
        return PersonalModel(
            base_of(self._model), self._model.name, heads, before, before, frames, identity, identity_base
        )

    def heads(self, change: NDArray[np.float64]) -> OutputHeads:
        """The network's own with other weights. A bias does nothing to a map, whose sum is 1 in any case."""
        weights = (self._generic.weights + change).astype(np.float32)
        return OutputHeads(np.ascontiguousarray(weights), self._generic.biases.astype(np.float32))

    def truths(
        self, frames: Sequence[KeptFrame], report: Callable[[float], object]
    ) -> tuple[list[KeptFrame], list[Points]]:
        """The mean of many looks at each frame; frames in which they do not agree are left out."""
        good, truths, plain = [], [], []
        for number, frame in enumerate(frames):
            report(number / len(frames))
            looks = self._looks(frame)
            truth = looks.mean(axis=0)
            doubt = np.linalg.norm(looks - truth, axis=2).mean() / eye_distance(truth)
            if np.isfinite(doubt) and doubt < _LARGEST_DOUBT:
                good.append(frame)
                truths.append(truth)
                plain.append(looks[0])
        return good, _without_drift(self._experts, truths, plain)

    def careful_fits(self, frames: Sequence[KeptFrame]) -> list[Points]:
        """The mean of several fits of each frame, to measure quick ones by."""
        careful = []
        for frame in frames:
            starts = [_start(self._experts, frame.points_xy, *look) for look in _LOOKS]
            fits = self._fitter.fit_many([GreyPicture(frame.grey)] * len(starts), starts, self._fitter.video)
            careful.append(np.mean([fit.points_xy for fit in fits], axis=0))
        return careful

    def _looks(self, frame: KeptFrame) -> NDArray[np.float64]:
        """Means of the maps in the picture, (looks, N, 2)."""
        pose = _pose(self._experts, frame.points_xy)
        poses = [moved(pose, *look) for look in _LOOKS]
        canvases = canvases_of(self._experts, [GreyPicture(frame.grey)] * len(poses), poses)
        means = map_means(self._experts.maps_from_both_sides(canvases))
        views = [self._experts.frame.picture_from_canvas(one).after(canvas_from_cells()) for one in poses]
        return np.array([view.apply(one) for view, one in zip(views, means, strict=True)])

    def leverage(
        self, frames: Sequence[KeptFrame], truths: Sequence[Points], report: Callable[[float], object]
    ) -> Leverage:
        """What views of frames say about the heads."""
        parts = []
        for number, (frame, truth) in enumerate(zip(frames, truths, strict=True)):
            report(number / len(frames))
            parts.append(self._leverage(frame, truth))
        errors, own, other = (
            np.concatenate([getattr(one, name) for one in parts]) for name in ("errors", "own", "other")
        )
        return Leverage(self._mirror, errors, own, other)

    def _leverage(self, frame: KeptFrame, truth: Points) -> Leverage:
        random, pose = self._random, _pose(self._experts, truth)
        canvases = np.empty((self._views, 1, self._experts.side_px, self._experts.side_px), dtype=np.float32)
        targets = np.empty((self._views, *truth.shape))
        for canvas, target in zip(canvases, targets, strict=True):
            seen = moved(pose, random.normal(0, _ROLL), np.exp(random.normal(0, _SIZE)), random.normal(0, _SHIFT, 2))
            picture = GreyPicture(noisy(frame.grey, random.uniform(0, _LARGEST_NOISE), random))
            self._experts.canvas(picture, seen, canvas[0])
            target[:] = cells_from_canvas(self._experts.frame.picture_from_canvas(seen).inverse().apply(truth))
        sides = self._experts.features(canvases), self._experts.features(np.ascontiguousarray(canvases[..., ::-1]))
        return leverage_of(self._generic, sides, targets, self._mirror)


def _pose(experts: ConvExperts, points_xy: Points) -> Similarity:
    return fit_similarity(experts.mean_xy, points_xy)


def _start(experts: ConvExperts, points_xy: Points, roll: float, size: float) -> Points:
    """Points turned and made larger about their middle."""
    pose = _pose(experts, points_xy)
    return moved(pose, roll, size).apply(pose.inverse().apply(points_xy))


def _without_drift(experts: ConvExperts, truths: Sequence[Points], plain: Sequence[Points]) -> list[Points]:
    """Truths without what they all differ by, on the upright face, from plain looks."""
    if not truths:
        return []
    upright = [_pose(experts, one).inverse() for one in plain]
    common = np.mean([up.apply(a) - up.apply(b) for up, a, b in zip(upright, truths, plain, strict=True)], axis=0)
    return [up.inverse().apply(up.apply(truth) - common) for up, truth in zip(upright, truths, strict=True)]
