"""Finding faces in a still picture: from the detector's boxes, several hypotheses each, kept by how good they look.

How well a fit pleases the experts says how exact it is, if there is a face. Whether there is one, the glance says: it
sees more than the face. The two are joined as if they were independent, for they err on different places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, product
from math import cos, log, pi, radians, remainder, sin

import numpy as np
from numpy.typing import NDArray

from tracker.archives.onnx_session import CPU
from tracker.face.eye_filters import EyeFilters
from tracker.face.face_model import FaceModel
from tracker.face.fitter import FitResult
from tracker.face.fitting import Hypothesis, make_fitting
from tracker.face.glance import GlanceNetwork, shipped_glance
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.head.detector import FaceDetector
from tracker.head.still_search import StillSearch, turned_back
from tracker.pose.wide_turn import sideways_rad
from tracker.types import Box, Detection, Image

# Estimated quality (see Validator) above which no other hypothesis is tried, and below which it is no face.
_GOOD_ENOUGH = 0.75
_LOWEST = 0.45
# The same where a glance saw one, as it does in profiles, of which estimates look worse than their fits.
_LOWEST_SWEPT = 0.2
# Log-odds of a face before it is looked at: where a detector was sure of its box, and where not, which is at many
# places of every picture.
_SURE_BOX, _UNSURE_BOX = 1.7, -5.1
# A fit is glanced at from so many places, of which the mean counts: from where it is, nearer and farther, rolled, and
# beside it. A texture looks like a face from one of them, a face from all.
_SHAKEN = (
    *(Similarity(scale, 0.0, 0.0, 0.0) for scale in (1.0, 1.06, 0.94)),
    *(Similarity(cos(roll), sin(roll), 0.0, 0.0) for roll in (0.07, -0.07)),
    *(Similarity(1.0, 0.0, x, y) for x, y in ((0.06, 0.0), (-0.06, 0.0), (0.0, 0.06), (0.0, -0.06))),
)
# Presence and quality from which on nothing else is looked for.
_CERTAIN, _CERTAIN_SCORE = 0.9, 0.5
# So far turned to a side a face is a profile.
_PROFILE_RAD = radians(55)
# No glance is more certain than this; one that is as certain outweighs all else.
_LEAST_DOUBT = 0.0005
# Around a doubtful box: (share of its size, roll, view; None keeps the box's own).
Variant = tuple[float, float, str | None]
VARIANTS: tuple[Variant, ...] = (
    (1.0, 0.0, "frontal"),
    (1.25, 0.0, None),
    (0.8, 0.0, None),
    (1.0, 0.4, None),
    (1.0, -0.4, None),
    (1.25, 0.0, "frontal"),
)
_LOOKS = 2
# Two faces are the same one when their centres are closer than this share of the larger one's size; and one face lies
# on another, as a mouth does that is taken for one, when they are closer than this.
_SAME_FACE, _ON_ANOTHER = 0.5, 0.8
# Of two that lie another way, one across the other, when their centres are closer than this, only one is a face.
_ACROSS, _OTHER_WAY_RAD = 1.0, radians(60)
# Quarters by which a picture is turned in which no face looks well as it is.
_TURNS = (2, 1, 3)
# Where no box leads to a face, a glance sweeps the picture: sizes (as shares of its shorter side), rolls, and how far
# places lie from its middle and from each other, in sizes. From so many of the likeliest places a fit is tried.
_SWEPT_SHARES, _SWEPT_ROLLS = (0.16, 0.22, 0.3, 0.42, 0.58), (0.0, 0.35, -0.35, pi / 2, -pi / 2, pi)
_SWEPT_ACROSS, _SWEPT_DOWN = np.arange(-1.6, 1.7, 0.4), np.arange(-1.2, 1.3, 0.4)
_SWEPT_TRIES = 4
_NOWHERE = Similarity(1.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class FoundFace:
    """A face in a still picture.

    Attributes
    ----------
    fit : FitResult
    score : float
        Estimated quality, see `Validator`.
    """

    fit: FitResult
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Guess:
    """What a first look at a still picture has shown; see `FaceFinder.guess`.

    Attributes
    ----------
    picture : GreyPicture
    hypotheses : tuple of Hypothesis
    doubtful : tuple of bool
        Of each, whether it was found without a box, or from one that is not sure.
    """

    picture: GreyPicture
    hypotheses: tuple[Hypothesis, ...]
    doubtful: tuple[bool, ...]


class FaceFinder:
    """Finds and fits faces in still pictures; holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : FaceModel
    filters : EyeFilters, optional
        Start faces seen from the front from their eyes and nose, not from the box alone.
    provider : str
        ONNX Runtime's name of what runs a network.
    glance : GlanceNetwork, optional
        Says what is a face; None for the one that comes with the program.

    Raises
    ------
    ModelFileError
        If the model's network does not run there, or the glance's is missing or damaged.
    """

    def __init__(
        self,
        model: FaceModel,
        filters: EyeFilters | None = None,
        provider: str = CPU,
        glance: GlanceNetwork | None = None,
    ) -> None:
        self._model, self._filters = model, filters
        self._fitting = make_fitting(model, provider=provider)
        self._glance = glance or shipped_glance()

    @cached_property
    def _search(self) -> StillSearch:
        """Not needed by those who only follow."""
        return StillSearch()

    def find(self, picture: GreyPicture, detections: Sequence[Detection]) -> list[FoundFace]:
        """All faces that the detections lead to, the largest and most central first.

        Parameters
        ----------
        picture : GreyPicture
        detections : sequence of Detection
            May be empty: then a few faces in the middle of the picture are tried.
        """
        return self.fit_still([self.guess(picture, detections)])[0]

    def look(self, image: Image, detector: FaceDetector) -> Guess:
        """`guess` from all that seems to be a face: what a detector sees at its usual look, and what only a closer one
        shows: small faces, those beside others, and at the picture's edge. That is less sure. Where nothing looks well,
        the picture may stand on its head or lie on its side.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        detector : FaceDetector
        """
        picture, found = GreyPicture(image), _Kept()
        self._take(found, picture, detector.detect(image), doubtful=False)
        self._take(found, picture, self._search.find(image), doubtful=True)
        size_px = (image.shape[1], image.shape[0])
        for find, quarters in product((detector.detect, self._search.find), _TURNS):
            if found.best_score >= _GOOD_ENOUGH:
                break
            seen = find(np.ascontiguousarray(np.rot90(image, quarters)))
            self._take(found, picture, turned_back(seen, size_px, quarters), doubtful=True)
        return self._guess(found, picture)

    def guess(self, picture: GreyPicture, detections: Sequence[Detection]) -> Guess:
        """The first half of `find`: where faces seem to be."""
        found = _Kept()
        self._take(found, picture, detections, doubtful=False)
        return self._guess(found, picture)

    def _take(self, found: _Kept, picture: GreyPicture, detections: Sequence[Detection], *, doubtful: bool) -> None:
        for detection in sorted(detections, key=lambda one: one.view != "frontal"):
            if not found.has(detection.box):
                # Beside a good face most doubtful boxes hold none, and cost as much as a face each.
                briefly = doubtful and found.best_score >= _GOOD_ENOUGH
                one = self.best_of_box(picture, detection, () if briefly else VARIANTS)
                found.keep(one, doubtful=doubtful)

    def _guess(self, found: _Kept, picture: GreyPicture) -> Guess:
        """What was found; where none of it is certainly a face, also what a look without a box finds."""
        glances = self._glance.look(picture, [one.parameters.pose for one in found.hypotheses])
        pairs = zip(found.hypotheses, glances, strict=True)
        if not any(one.score >= _CERTAIN_SCORE and glance.presence >= _CERTAIN for one, glance in pairs):
            found.keep(self._best_swept(picture), doubtful=True, lowest=_LOWEST_SWEPT)
        return Guess(picture, tuple(found.hypotheses), tuple(found.doubtful))

    def fit_still(self, guesses: Sequence[Guess]) -> list[list[FoundFace]]:
        """The second half of `find`, for as many pictures as are given: their faces are fitted together.

        Returns
        -------
        list of list of FoundFace
            For each guess what `find` would have returned, up to rounding.
        """
        pictures = [guess.picture for guess in guesses for _ in guess.hypotheses]
        fits = self._fitting.fit_stills(pictures, [one for guess in guesses for one in guess.hypotheses])
        pairs = zip(pictures, fits, strict=True)
        faces = iter([FoundFace(fit, self._fitting.rank(picture, fit)) for picture, fit in pairs])
        return [self._in_order(guess, list(islice(faces, len(guess.hypotheses)))) for guess in guesses]

    def _in_order(self, guess: Guess, found: list[FoundFace]) -> list[FoundFace]:
        """What is a face, the most prominent one first; of two that lie on one another the likelier one."""
        odds = self._odds(guess.picture, found)
        likely = sorted(zip(odds, guess.doubtful, found, strict=True), key=lambda one: -one[0])
        faces: list[FoundFace] = []
        for chance, doubtful, one in likely:
            pose = one.fit.parameters.pose
            is_face = chance + (_UNSURE_BOX if doubtful else _SURE_BOX) > 0
            others = [other.fit.parameters.pose for other in faces]
            if is_face and not any(_apart(pose, other) < _ON_ANOTHER or _crossed(pose, other) for other in others):
                faces.append(one)
        width, height = guess.picture.size_px
        return sorted(faces, key=lambda one: -_prominence(one.fit.parameters.pose, width, height))

    def _odds(self, picture: GreyPicture, found: Sequence[FoundFace]) -> list[float]:
        """Log-odds that there is a face, of each fit."""
        poses = [one.fit.parameters.pose.after(shaken) for one in found for shaken in _SHAKEN]
        glances = self._glance.look(picture, poses)
        seen = np.array([_log_odds(glance.presence) for glance in glances])
        means = seen.reshape(len(found), len(_SHAKEN)).mean(axis=1).tolist()
        turns = [glance.turn for glance in glances[:: len(_SHAKEN)]]
        return [self._joined(mean, one, turn) for mean, one, turn in zip(means, found, turns, strict=True)]

    def _joined(self, glanced: float, one: FoundFace, turn: NDArray[np.float64]) -> float:
        """Log-odds of a face by the glance and by the fit.

        A profile is fitted badly, so that a bad fit says nothing against one of which the glance alone is sure.
        """
        evidence = self._fitting.evidence(one.score, one.fit)
        is_sure_profile = glanced + _UNSURE_BOX > 0 and sideways_rad(turn) >= _PROFILE_RAD
        return glanced + (max(0.0, evidence) if is_sure_profile else evidence)

    def presence(self, picture: GreyPicture, pose: Similarity) -> float:
        """Probability that a face of about that pose is there, 0 to 1, whatever a fit says of it."""
        return self._glance.look(picture, [pose])[0].presence

    def is_face(self, picture: GreyPicture, found: FoundFace) -> bool:
        """Whether there is a face where a sure box has led."""
        return self._odds(picture, [found])[0] + _SURE_BOX > 0

    def best_of_box(
        self, picture: GreyPicture, detection: Detection, variants: Sequence[Variant] = VARIANTS
    ) -> Hypothesis:
        """The best-looking estimate that starts from a box, or from one of its variants where that is doubtful."""
        best = self._estimate(picture, self._start(picture, detection.box, detection.view))
        for share, roll, view in variants:
            if best.score >= _GOOD_ENOUGH:
                break
            if view == detection.view:
                continue
            box = detection.box
            size = share * box.width_px
            moved = replace(box, width_px=size, height_px=size, angle_rad=box.angle_rad + roll)
            best = _better(best, self._estimate(picture, self._start(picture, moved, view or detection.view)))
        return best

    def refine(self, picture: GreyPicture, hypothesis: Hypothesis) -> FoundFace:
        """The best fit from there."""
        fit = self._fitting.fit_still(picture, hypothesis)
        return FoundFace(fit, self._fitting.rank(picture, fit))

    def _start(self, picture: GreyPicture, box: Box, view: str) -> FaceParameters:
        known = view if view in self._model.initialiser.relations else "frontal"
        start = self._model.initialiser.start(box, known)
        if self._filters is None or known != "frontal":
            return start
        return self._filters.start(picture, self._model.shape, box, start)

    def _estimate(self, picture: GreyPicture, start: FaceParameters) -> Hypothesis:
        """What the initialiser makes of a start, looked at twice.

        The second look starts from the average face at the pose that the first one found, so that the answer depends
        little on how the detector happened to draw its box.
        """
        initialiser, shape = self._model.initialiser, self._model.shape
        parameters = start
        for _ in range(_LOOKS):
            parameters = initialiser.refine(picture, shape, FaceParameters(parameters.pose, start.shape))
        return self._fitting.fit_coarse(picture, parameters)

    def _best_swept(self, picture: GreyPicture) -> Hypothesis:
        """The best estimate from where a glance at all places near the picture's middle sees a face most clearly."""
        places = list(_swept_places(*picture.size_px))
        presences = [glance.presence for glance in self._glance.look(picture, places)]
        tried = 0
        led_somewhere: list[Similarity] = []
        best, most = Hypothesis(FaceParameters(_NOWHERE, np.zeros(self._model.shape.mode_count)), 0.0), 0.0
        for number in np.argsort(presences)[::-1]:
            place = places[number]
            if any(_same_face(place, other) for other in led_somewhere):
                continue
            one = self._estimate(picture, FaceParameters(place, np.zeros(self._model.shape.mode_count)))
            # There are so many places that some texture always fits better than a face in the shade.
            worth = one.score * max(0.0, _log_odds(self.presence(picture, one.parameters.pose)))
            if worth > most:
                best, most = one, worth
            if worth > 0.0 and one.score >= _LOWEST_SWEPT:
                led_somewhere.append(place)
            tried += 1
            if tried == _SWEPT_TRIES:
                break
        return best


def _swept_places(width: int, height: int) -> Iterator[Similarity]:
    for share, roll, across, down in product(_SWEPT_SHARES, _SWEPT_ROLLS, _SWEPT_ACROSS, _SWEPT_DOWN):
        scale = share * min(width, height)
        x, y = 0.5 * width + across * scale, 0.5 * height + down * scale
        if 0 <= x < width and 0 <= y < height:
            yield Similarity(scale * cos(roll), scale * sin(roll), x, y)


def _better(first: Hypothesis, second: Hypothesis) -> Hypothesis:
    return second if second.score > first.score else first


class _Kept:
    """Hypotheses about different faces, and which of them are doubtful."""

    def __init__(self) -> None:
        self.hypotheses: list[Hypothesis] = []
        self.doubtful: list[bool] = []

    @property
    def best_score(self) -> float:
        """The best score; 0 where there is none."""
        return max((one.score for one in self.hypotheses), default=0.0)

    def has(self, box: Box) -> bool:
        """Whether a box is about one of the faces."""
        return any(_within(box, one.parameters.pose) for one in self.hypotheses)

    def keep(self, one: Hypothesis, *, doubtful: bool, lowest: float = _LOWEST) -> None:
        """Add a hypothesis unless it is no face, or the lesser view of one that is there already."""
        if one.score < lowest:
            return
        for number, other in enumerate(self.hypotheses):
            pose, known = one.parameters.pose, other.parameters.pose
            # Which way a face lies, a glance tells better than how well it is fitted.
            if _same_face(pose, known) and not _crossed(pose, known):
                self.hypotheses[number] = _better(other, one)
                self.doubtful[number] = self.doubtful[number] and doubtful
                return
        self.hypotheses.append(one)
        self.doubtful.append(doubtful)


def _log_odds(probability: float) -> float:
    """Of a probability, kept from being certain."""
    kept = min(1.0 - _LEAST_DOUBT, max(_LEAST_DOUBT, probability))
    return log(kept / (1.0 - kept))


def _same_face(first: Similarity, second: Similarity) -> bool:
    return _apart(first, second) < _SAME_FACE


def _apart(first: Similarity, second: Similarity) -> float:
    """Distance of two faces' middles as a share of the larger one's size."""
    distance = np.hypot(first.x_px - second.x_px, first.y_px - second.y_px)
    return float(distance / max(first.scale, second.scale))


def _crossed(first: Similarity, second: Similarity) -> bool:
    """Whether one lies across another, as a face that is taken for an upright one in a picture on its head."""
    return _apart(first, second) < _ACROSS and _other_way(first, second.roll_rad)


def _other_way(pose: Similarity, roll_rad: float) -> bool:
    return abs(remainder(pose.roll_rad - roll_rad, 2 * pi)) > _OTHER_WAY_RAD


def _within(box: Box, pose: Similarity) -> bool:
    """Whether a box is about the face of that pose, and lies as that does."""
    distance = np.hypot(box.x_px - pose.x_px, box.y_px - pose.y_px)
    return bool(distance < _SAME_FACE * pose.scale) and not _other_way(pose, box.angle_rad)


def _prominence(pose: Similarity, width: float, height: float) -> float:
    """Larger for larger and more central faces."""
    off_centre = np.hypot(pose.x_px / width - 0.5, pose.y_px / height - 0.5)
    return float(pose.scale * (1.0 - off_centre))
