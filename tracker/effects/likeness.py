"""Which portrait a face is most like, and in what: by how both look, made neutral, and by the measures of their heads.

It is a game, not a proof of kinship: what is compared is a small grey picture and ten measures. On sitters of whom
there are two photographs each, `tests/benchmarks/likeness.py` tells how often the other one is found.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.face_frame import face_width, mean_face
from tracker.effects.gallery import ASSETS, Gallery, GalleryEntry
from tracker.effects.head_shape import expression_basis, head_shape
from tracker.effects.mask import MaskError, load_mask
from tracker.effects.neutral import Look, neutral_look
from tracker.effects.patches import whole_pixels
from tracker.face.appearance import Appearance, AppearanceEncoder
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import ConvFitter
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import fit_similarity
from tracker.face.shipped import MOST_EXACT
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Image, Points
from tracker.words import later

Array = NDArray[np.float64]

# The face that others are compared with, to say what sets them apart.
_AVERAGE = ASSETS / "masks" / "average.png"
# Larger faces are looked at in this width: enough for what is compared.
_FACE_PX = 240.0
_MARGIN = 1.0
# Heads by which the spread of measures among people is told.
_HEADS = 400
# From so many standard deviations on, a measure sets a face apart; two that differ by more are not alike in it.
_SPECIAL, _ALIKE = 0.6, 1.0
_MOST_REASONS = 3
# Parts look alike from this correlation on.
_PART_ALIKE = 0.35
_SHAPE_SHARE = 0.5
# Standard deviations, on average over the measures, by which a likeness of shapes falls to 0.6.
_SHAPE_SIGMA = 0.5


@dataclass(frozen=True, slots=True)
class _Measure:
    """A length by another one, and what is said of two faces that have more or less of it than others."""

    length: tuple[tuple[int, int], ...]
    by: tuple[int, int]
    more: str
    less: str


_WIDTH, _HEIGHT = (0, 16), (27, 8)
_MEASURES = (
    _Measure(((27, 8),), _WIDTH, later("Both have a long face."), later("Both have a broad face.")),
    _Measure(((4, 12),), _WIDTH, later("Both have a square jaw."), later("Both have a narrow chin.")),
    _Measure(((39, 42),), (36, 45), later("Both have eyes far apart."), later("Both have eyes close together.")),
    _Measure(((36, 39), (42, 45)), _WIDTH, later("Both have large eyes."), later("Both have small eyes.")),
    _Measure(((19, 37), (24, 44)), _HEIGHT, later("Both have high brows."), later("Both have low brows.")),
    _Measure(((27, 33),), _HEIGHT, later("Both have a long nose."), later("Both have a short nose.")),
    _Measure(((31, 35),), _WIDTH, later("Both have a broad nose."), later("Both have a slender nose.")),
    _Measure(((48, 54),), _WIDTH, later("Both have a wide mouth."), later("Both have a small mouth.")),
    _Measure(((51, 62), (66, 57)), _HEIGHT, later("Both have full lips."), later("Both have thin lips.")),
    _Measure(((57, 8),), _HEIGHT, later("Both have a long chin."), later("Both have a short chin.")),
)
# The parts of the face by the points around them.
_PARTS = {
    later("The eyes and brows look most alike."): (*range(17, 27), *range(36, 48)),
    later("The noses look most alike."): tuple(range(27, 36)),
    later("The mouths and chins look most alike."): (*range(6, 11), *range(48, 60)),
}


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """What is compared of a face.

    Attributes
    ----------
    look : ndarray, shape (M,), float32
        Of `tracker.face.appearance`, of the face made neutral.
    measures : ndarray, shape (10,), float64
        Of its shape: how it differs from the average face, in standard deviations among people.
    """

    look: Appearance
    measures: Array


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two faces are.

    Attributes
    ----------
    likeness : float
        0 to 1. Two photographs of one person by one camera mostly have 0.75 and more, those of two persons about 0.5;
        a photograph and a painting seldom have as much.
    reasons : tuple of str
        Plain sentences that say in what; the most telling first, empty where nothing stands out.
    """

    likeness: float
    reasons: tuple[str, ...]


class FeatureTeller:
    """Tells what is compared of faces; holds work space, so it belongs to one thread.

    Raises
    ------
    ModelFileError
        If a model file is missing or damaged.
    """

    def __init__(self) -> None:
        model = shipped_face_model(MOST_EXACT)
        assert model.network is not None
        self._fitter = ConvFitter(model.shape, ConvExperts(model.network, model.name))
        average = load_mask(_AVERAGE)
        self._mean = self._measures(average.image, average.points_xy)[1]

    def features(self, image: Image, points_xy: Points) -> Features:
        """What is compared of a face.

        Its points are fitted anew, all by one model: what a hand or another model places elsewhere is no likeness.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        points_xy : ndarray, shape (68, 2), float64, pixels

        Raises
        ------
        ModelFileError
            If the 3-D shape model is missing or damaged.
        """
        neutral, measures = self._measures(image, points_xy)
        look = _encoder().look(GreyPicture(neutral.image), fit_similarity(mean_face()[:, :2], neutral.points_xy))
        return Features(look, (measures - self._mean) / _spread())

    def _measures(self, image: Image, points_xy: Points) -> tuple[Look, Array]:
        small, points = _small(image, points_xy)
        points = self._fitter.fit_many([GreyPicture(small)], [points])[0].points_xy
        neutral = neutral_look(small, points)
        # Its smile is taken out of the shape too; what the model leaves of the points is the face's own.
        head = head_shape(neutral.points_xy)
        return neutral, _measured(neutral.points_xy - head.seen(head.parameters) + head.seen(head.neutral()))


def likeness_of(one: Features, other: Features) -> Likeness:
    """How alike two faces are, and in what."""
    apart = float(np.sqrt(np.mean((one.measures - other.measures) ** 2)))
    shape = float(np.exp(-0.5 * (apart / _SHAPE_SIGMA) ** 2))
    look = max(0.0, float(one.look @ other.look))
    likeness = _SHAPE_SHARE * shape + (1.0 - _SHAPE_SHARE) * look
    return Likeness(min(1.0, likeness), (*_shape_reasons(one, other), *_look_reasons(one, other))[:_MOST_REASONS])


class PortraitLikeness:
    """Which portraits of a gallery a face is most like. What is known of them is worked out once.

    Parameters
    ----------
    gallery : Gallery

    Raises
    ------
    ModelFileError
        If a model file is missing or damaged.
    """

    def __init__(self, gallery: Gallery) -> None:
        self._gallery, self._teller = gallery, FeatureTeller()
        self._known: dict[tuple[str, int], Features] = {}

    def of(self, image: Image, points_xy: Points) -> list[tuple[GalleryEntry, Likeness]]:
        """The portraits, the likest first. Drawn masks and the average face are none, nor are damaged ones.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        points_xy : ndarray, shape (68, 2), float64, pixels
        """
        own = self._teller.features(image, points_xy)
        others = [entry for entry in self._gallery.entries() if entry.name != _AVERAGE.stem]
        known = [(entry, self._features(entry)) for entry in others]
        told = [(entry, likeness_of(own, features)) for entry, features in known if features is not None]
        return sorted(told, key=lambda one: -one[1].likeness)

    def _features(self, entry: GalleryEntry) -> Features | None:
        try:
            # Its points may be corrected at any time.
            key = entry.name, entry.picture.with_suffix(".pts").stat().st_mtime_ns
            if key not in self._known:
                mask = self._gallery.load(entry.name)
                if mask.has_alpha:
                    return None
                self._known[key] = self._teller.features(mask.image, mask.points_xy)
        except (MaskError, OSError):
            return None
        return self._known[key]


def _shape_reasons(one: Features, other: Features) -> list[str]:
    found = []
    for measure, a, b in zip(_MEASURES, one.measures, other.measures, strict=True):
        if a * b > 0 and min(abs(a), abs(b)) >= _SPECIAL and abs(a - b) <= _ALIKE:
            found.append((min(abs(a), abs(b)) - 0.5 * abs(a - b), measure.more if a > 0 else measure.less))
    return [words for _, words in sorted(found, key=lambda one: -one[0])]


def _look_reasons(one: Features, other: Features) -> list[str]:
    alike = {words: _correlation(one.look[part], other.look[part]) for words, part in _parts().items()}
    words = max(alike, key=lambda part: alike[part])
    return [words] if alike[words] >= _PART_ALIKE else []


def _correlation(a: Appearance, b: Appearance) -> float:
    a, b = a - a.mean(), b - b.mean()
    return float(a @ b / max(float(np.linalg.norm(a) * np.linalg.norm(b)), 1e-9))


def _small(image: Image, points_xy: Points) -> tuple[Image, Points]:
    """The face and what is around it, no larger than needed."""
    margin = _MARGIN * float(np.ptp(points_xy, axis=0).max())
    low, high = whole_pixels(points_xy.min(axis=0) - margin, points_xy.max(axis=0) + margin, image.shape[1::-1])
    part, points = np.ascontiguousarray(image[low[1] : high[1], low[0] : high[0]]), points_xy - low
    scale = _FACE_PX / max(face_width(points_xy), 1.0)
    if scale >= 1.0:
        return part, points
    small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), (points + 0.5) * scale - 0.5


def _measured(points_xy: Points) -> Array:
    def length(pair: tuple[int, int]) -> float:
        return float(np.linalg.norm(points_xy[pair[0]] - points_xy[pair[1]]))

    return np.array([sum(map(length, one.length)) / max(length(one.by), 1e-6) for one in _MEASURES])


@lru_cache(maxsize=1)
def _spread() -> Array:
    """Standard deviations of the measures among the heads of the 3-D shape model, without expressions."""
    model, rng = shipped_shape_3d(), np.random.default_rng(0)
    basis = expression_basis()
    drawn = rng.normal(size=(_HEADS, model.mode_count)) * np.sqrt(model.variances)
    drawn -= drawn @ basis.T @ basis
    values = np.array([_measured(model.shape_m(parameters)[:, :2]) for parameters in drawn])
    return np.asarray(values.std(axis=0), np.float64)


@lru_cache(maxsize=1)
def _encoder() -> AppearanceEncoder:
    return AppearanceEncoder(mean_face()[:, :2])


@lru_cache(maxsize=1)
def _parts() -> dict[str, NDArray[np.bool_]]:
    """Which values of a look belong to each part of the face."""
    places = _encoder().places
    return {words: _within(places, mean_face()[list(points), :2]) for words, points in _PARTS.items()}


def _within(places: Points, points: Points) -> NDArray[np.bool_]:
    return np.asarray(np.all((places >= points.min(axis=0)) & (places <= points.max(axis=0)), axis=1))
