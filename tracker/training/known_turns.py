"""Real heads turned by known angles, up to profiles, as loose faces: people who looked at marks on a wall.

N. Gourier, D. Hall and J. L. Crowley, "Estimating face orientation from robust detection of salient facial structures",
Pointing 2004; their parts were marked by hand (FASSEG). The parts tell where a face lies however it is turned, without
a fit that profiles mislead, and what is behind a head: other photographs can take its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from math import radians
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.errors import DataSetError
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import fit_similarity
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.sources.picture_file import read_image
from tracker.training.backdrops import Backdrops
from tracker.training.loose_faces import LooseFaces, cut_out
from tracker.types import Image, Points, Rotation

Array = NDArray[np.float64]
Random = np.random.Generator

# As the pictures are named: person, sitting and number, angle up, angle to a side.
_NAME = re.compile(r"personne(\d\d)(\d)\d\d[+-]\d+([+-]\d+)")
# Colours of the parts, BGR (below the eyes nose and mouth), and the points whose mean lies in the middle of each.
_BACKGROUND, _EYES, _BELOW = (0, 0, 255), (255, 0, 0), ((255, 255, 0), (0, 255, 0))
_NOSE_POINTS, _MOUTH_POINTS = tuple(range(27, 36)), tuple(range(48, 60))
_LEFT_EYE, _RIGHT_EYE = tuple(range(36, 42)), tuple(range(42, 48))
# Turned farther than that, the far eye is hardly seen, and its part tells nothing.
_BOTH_EYES_RAD = radians(20.0)
# How far a colour may be off, and of how few pixels a part is a slip.
_LIKE, _LEAST_PX = 40, 40
# How often another photograph is behind the head, how soft its edge is, pixels, and by how much of it hair is cut.
_ELSEWHERE_SHARE, _EDGE_PX, _CUT_PX = 0.75, 2.0, 5


@dataclass(frozen=True, slots=True)
class KnownHead:
    """A photograph of a head whose turn is known.

    Attributes
    ----------
    person : str
        Who it is; nobody is both learnt from and measured on.
    picture : Path
    yaw_rad : float
    """

    person: str
    picture: Path
    yaw_rad: float

    @property
    def parts(self) -> Path:
        """The picture of its parts."""
        return self.picture.with_name(f"{self.picture.stem}_parts.png")


def read_heads(folder: Path) -> list[KnownHead]:
    """All photographs under a folder that have parts beside them, by name.

    Raises
    ------
    DataSetError
        If there is none.
    """
    named = [(_NAME.fullmatch(path.stem), path) for path in sorted(folder.rglob("personne*.jpg"))]
    heads = [KnownHead(name[1], path, radians(float(name[3]))) for name, path in named if name is not None]
    heads = [head for head in heads if head.parts.exists()]
    if not heads:
        raise DataSetError(f"{folder} holds no personne*.jpg with pictures of their parts (_parts.png) beside them")
    return heads


def others(heads: Sequence[KnownHead], persons: Collection[str]) -> NDArray[np.bool_]:
    """Which of the heads are none of these persons', shape (n,).

    Raises
    ------
    DataSetError
        If one of the persons is not among them.
    """
    unknown = set(persons) - {head.person for head in heads}
    if unknown:
        raise DataSetError(f"no head of {', '.join(sorted(unknown))} is there; persons are named by two digits, as 01")
    return np.array([head.person not in persons for head in heads], dtype=np.bool_)


class KnownMaker:
    """Cuts out heads, each several times, before other backgrounds.

    Parameters
    ----------
    heads : sequence of KnownHead
    mean_xy : ndarray, shape (68, 2)
    backdrops : Backdrops
        What may be put behind a head.
    each : int
        Pictures of a head; the first one is as it was photographed.
    seed : int
    """

    def __init__(self, heads: Sequence[KnownHead], mean_xy: Points, backdrops: Backdrops, each: int, seed: int) -> None:
        self._heads, self._mean, self._backdrops = heads, mean_xy, backdrops
        self._each, self._seed = each, seed

    def made(self, progress: Callable[[str, float], None]) -> LooseFaces:
        """The pictures.

        Parameters
        ----------
        progress : callable
            Told (what, share done).

        Raises
        ------
        DataSetError
            If a picture cannot be read, or its parts show no face.
        """
        rows = list(self._rows(progress))
        images, points, turns = (np.array(column) for column in zip(*rows, strict=True))
        return LooseFaces(images, points.astype(np.float32), turns.astype(np.float32))

    def _rows(self, progress: Callable[[str, float], None]) -> Iterator[tuple[Image, Points, Array]]:
        for number, head in enumerate(self._heads):
            progress("cutting out known turns", number / len(self._heads))
            random = np.random.default_rng((self._seed, number))
            image, parts = read_image(head.picture), read_image(head.parts)
            points, turn = points_by_parts(parts, head), matrix_of(Rotation(head.yaw_rad, 0.0, 0.0))
            for k in range(self._each):
                picture = GreyPicture(image if k == 0 else self._elsewhere(image, parts, random))
                yield cut_out(picture, points, turn, self._mean, random)

    def _elsewhere(self, image: Image, parts: Image, random: Random) -> Image:
        """The head before another photograph."""
        if random.uniform() > _ELSEWHERE_SHARE:
            return image
        behind = cv2.resize(self._backdrops.part(random), image.shape[1::-1])
        head = (~_where(parts, _BACKGROUND)).astype(np.uint8)
        cut = cv2.erode(head, np.ones((_CUT_PX, _CUT_PX), np.uint8)).astype(np.float32)
        share = cv2.GaussianBlur(cut, (0, 0), _EDGE_PX)[..., None]
        return np.rint(share * image + (1 - share) * behind).astype(np.uint8)


def points_by_parts(parts: Image, head: KnownHead) -> Points:
    """Where the points of a face are, by the middles of its eyes, nose and mouth.

    Parameters
    ----------
    parts : ndarray, shape (h, w, 3), uint8, BGR
    head : KnownHead
        For its turn.

    Returns
    -------
    ndarray, shape (68, 2), float64, pixels
        Of the mean head, turned so and laid there.

    Raises
    ------
    DataSetError
        If there is no eye, nose or mouth.
    """
    try:
        eyes = _middles(parts, _EYES)
        middles = [_eyes_middle(eyes, head.yaw_rad), *(_middles(parts, colour)[0] for colour in _BELOW)]
    except ValueError as error:
        raise DataSetError(f"{head.parts.name} shows no face ({error})") from error
    seen = shipped_shape_3d().mean_m @ matrix_of(Rotation(head.yaw_rad, 0.0, 0.0)).T
    groups = (_eye_points(head.yaw_rad), _NOSE_POINTS, _MOUTH_POINTS)
    laid = fit_similarity(np.array([seen[list(group), :2].mean(axis=0) for group in groups]), np.array(middles))
    return laid.apply(seen[:, :2])


def _eye_points(yaw_rad: float) -> tuple[int, ...]:
    """Of both eyes, or of the near one, which is the one on the right in the picture of a head that looks left."""
    if abs(yaw_rad) < _BOTH_EYES_RAD:
        return _LEFT_EYE + _RIGHT_EYE
    return _RIGHT_EYE if yaw_rad > 0 else _LEFT_EYE


def _eyes_middle(eyes: Points, yaw_rad: float) -> Points:
    """As `_eye_points`, of the eyes' own middles."""
    if abs(yaw_rad) < _BOTH_EYES_RAD:
        return np.asarray(eyes[:2].mean(axis=0))
    return np.asarray(eyes[np.argmax(np.sign(yaw_rad) * eyes[:, 0])])


def _where(parts: Image, colour: tuple[int, int, int]) -> NDArray[np.bool_]:
    return np.asarray((np.abs(parts.astype(np.int16) - colour) < _LIKE).all(axis=2))


def _middles(parts: Image, colour: tuple[int, int, int]) -> Points:
    """Of the connected places of a colour, the largest first, shape (n, 2); there is one at least."""
    _, _, stats, middles = cv2.connectedComponentsWithStats(_where(parts, colour).astype(np.uint8))
    sizes = stats[1:, cv2.CC_STAT_AREA]
    largest = [place for place in np.argsort(-sizes) if sizes[place] >= _LEAST_PX]
    if not largest:
        raise ValueError("an eye, the nose or the mouth is missing")
    return np.asarray(middles[1:][largest], dtype=np.float64)
