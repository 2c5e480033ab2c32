"""Training pictures for the mask of visible skin: faces as a fit would see them, with something before them, and worn.

Labels are shares of each cell, two pixels of the canvas wide, so that a soft edge is learnt as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.face.cover_decoder import CELL_PX, KINDS
from tracker.face.reference_frame import ReferenceFrame
from tracker.training.cover_faces import COVER, FACE, FINER, OTHER, UNKNOWN, PartedFace
from tracker.training.cover_sprites import Plane, Random, Sprite, SpriteBox
from tracker.types import Image

# Spread of the cuts about the true place: (roll, log scale, shift as a share of the side); one in five is far off.
_NEAR, _FAR, _FAR_SHARE = (np.radians(7.0), 0.07, 0.03), (np.radians(16.0), 0.15, 0.08), 0.2
# How often it is a face of which all is known.
_WHOLE_SHARE = 0.5
# How often there is nothing, one and two things before a face, and how much of it is hidden at most.
_COUNTS, _MOST_HIDDEN = (0.25, 0.55, 0.20), 0.6
_SIZES = (0.4, 1.2)
_MATCHED, _MOVING, _STRANDS, _SHADOWED = 0.75, 0.35, 0.2, 0.4


@dataclass(frozen=True, slots=True, eq=False)
class CoverSample:
    """One training picture.

    Attributes
    ----------
    image : ndarray, shape (side, side, 3), uint8, BGR
        The canvas.
    shares : ndarray, shape (3, side / 2, side / 2), float32
        Of each cell that is face, something else, and a cover.
    known : ndarray, shape (side / 2, side / 2), float32
        How much of the cell is known.
    """

    image: Image
    shares: Plane
    known: Plane


class CoverCrops:
    """Makes training pictures.

    Parameters
    ----------
    faces : sequence of PartedFace
    sprites : SpriteBox
    frame : ReferenceFrame
        Of the landmark network.
    """

    def __init__(self, faces: Sequence[PartedFace], sprites: SpriteBox, frame: ReferenceFrame) -> None:
        self._faces, self._sprites, self._side = faces, sprites, frame.width_px
        self._whole = [number for number, face in enumerate(faces) if (face.labels == OTHER).any()]

    def __len__(self) -> int:
        return len(self._faces)

    def draw(self, random: Random) -> int:
        """The number of any face; of those that are wholly known as often as of all others together."""
        if self._whole and random.uniform() < _WHOLE_SHARE:
            return self._whole[int(random.integers(len(self._whole)))]
        return int(random.integers(len(self._faces)))

    def cut(self, number: int, random: Random) -> CoverSample:
        """A fresh training picture of a face."""
        image, labels = self._moved(self._faces[number], random)
        planes = np.stack([labels == kind for kind in (FACE, OTHER, COVER, UNKNOWN)]).astype(np.float32)
        if random.uniform() < _STRANDS:
            image = _with_strands(image, planes, random)
        other = self._faces[int(random.integers(len(self._faces)))].image
        for _ in range(int(random.choice(len(_COUNTS), p=_COUNTS))):
            image = _covered(image, planes, self._sprites.draw(other, random), random)
        return _sample(_worn(image, random), planes)

    def plain(self, number: int) -> CoverSample:
        """The face cut exactly and left as it is, for measuring."""
        image, labels = self._affine(self._faces[number], np.eye(2), np.zeros(2))
        return _sample(image, np.stack([labels == kind for kind in (FACE, OTHER, COVER, UNKNOWN)]).astype(np.float32))

    def _moved(self, face: PartedFace, random: Random) -> tuple[Image, NDArray[np.uint8]]:
        roll, growth, shift = _FAR if random.uniform() < _FAR_SHARE else _NEAR
        angle, size = roll * random.normal(), np.exp(growth * random.normal())
        turn = size * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        if random.uniform() < 0.5:
            turn = turn @ np.diag([-1.0, 1.0])
        return self._affine(face, turn, shift * self._side * random.normal(size=2))

    def _affine(
        self, face: PartedFace, matrix: NDArray[np.float64], shift: NDArray[np.float64]
    ) -> tuple[Image, NDArray[np.uint8]]:
        matrix, side = matrix / FINER, (self._side, self._side)
        offset = (self._side - 1) / 2 + shift - matrix @ np.full(2, (face.image.shape[0] - 1) / 2)
        whole = np.hstack([matrix, offset[:, None]])
        image = cv2.warpAffine(face.image, whole, side, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        labels = cv2.warpAffine(face.labels, whole, side, flags=cv2.INTER_NEAREST, borderValue=UNKNOWN)
        return np.asarray(image, np.uint8), np.asarray(labels, np.uint8)


def _sample(image: Image, planes: Plane) -> CoverSample:
    cells = image.shape[1] // CELL_PX, image.shape[0] // CELL_PX
    shares = np.stack([cv2.resize(plane, cells, interpolation=cv2.INTER_AREA) for plane in planes])
    known = 1.0 - shares[KINDS]
    return CoverSample(image, (shares[:KINDS] / np.maximum(known, 1e-3)).astype(np.float32), known.astype(np.float32))


def _covered(image: Image, planes: Plane, sprite: Sprite, random: Random) -> Image:
    """The picture with something laid over it; its planes are changed along."""
    placed = _placed(image.shape[0], planes, sprite, random)
    if placed is None:
        return image
    colours, alpha = placed
    if sprite.is_skin and random.uniform() < _MATCHED:
        colours = _matched(colours, alpha, image, planes, random)
    below = image.astype(np.float32)
    if random.uniform() < _SHADOWED:
        shadow = np.roll(
            cv2.GaussianBlur(alpha, (0, 0), float(random.uniform(2, 7))), random.integers(-6, 7, 2), (0, 1)
        )
        below *= 1.0 - random.uniform(0.1, 0.5) * shadow[..., None]
    planes *= 1.0 - alpha
    planes[COVER] += alpha
    return np.clip(colours * alpha[..., None] + below * (1.0 - alpha[..., None]) + 0.5, 0, 255).astype(np.uint8)


def _placed(side: int, planes: Plane, sprite: Sprite, random: Random) -> tuple[Plane, Plane] | None:
    """A sprite's colours and alpha on the canvas: scaled, turned, sheared, moving; None where it hides too much."""
    rows, columns = np.nonzero(planes[FACE] > 0.5)
    if not len(rows):
        return None
    pick = int(random.integers(len(rows)))
    centre = np.array([columns[pick], rows[pick]]) + random.normal(0, 0.14 * side, 2)
    height, width = sprite.alpha.shape
    size = side * random.uniform(*_SIZES) / max(height, width)
    angle = random.normal(0, 0.9) if random.uniform() < 0.7 else random.uniform(0, 2 * np.pi)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    bend = np.array([[random.choice((-1.0, 1.0)) * random.uniform(0.7, 1.2), random.normal(0, 0.15)], [0.0, 1.0]])
    matrix = size * turn @ bend
    whole = np.hstack([matrix, (centre - matrix @ np.array([width / 2, height / 2]))[:, None]])
    colours = cv2.warpAffine(sprite.image, whole, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.warpAffine(sprite.alpha, whole, (side, side), flags=cv2.INTER_LINEAR)
    if random.uniform() < _MOVING:
        kernel = _streak(random)
        colours, alpha = cv2.filter2D(colours, -1, kernel), cv2.filter2D(alpha, -1, kernel)
    hidden = float((planes[FACE] * alpha).sum()) / float(planes[FACE].sum())
    return (colours.astype(np.float32), np.clip(alpha, 0, 1)) if hidden <= _MOST_HIDDEN else None


def _streak(random: Random) -> Plane:
    length = int(random.integers(3, 15))
    kernel = np.zeros((length, length), np.float32)
    angle, middle = random.uniform(0, np.pi), (length - 1) / 2
    reach = middle * np.array([np.cos(angle), np.sin(angle)])
    ends = [np.rint(middle + sign * reach).astype(int).tolist() for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0)
    return np.asarray(kernel / kernel.sum(), np.float32)


def _matched(colours: Plane, alpha: Plane, image: Image, planes: Plane, random: Random) -> Plane:
    """A hand in the colours of the face: the hard case."""
    face, mine = planes[FACE] > 0.5, alpha > 0.5
    if not face.any() or not mine.any():
        return colours
    wanted, own = image[face].mean(axis=0) + 1.0, colours[mine].mean(axis=0) + 1.0
    gain = wanted / own * np.exp(random.normal(0, 0.15) + random.normal(0, 0.04, 3))
    return np.clip(colours * gain, 0, 255).astype(np.float32)


def _with_strands(image: Image, planes: Plane, random: Random) -> Image:
    """Hair over the face, as it falls from above."""
    side = image.shape[0]
    drawn = np.zeros((side, side), np.uint8)
    root = side * np.array([random.uniform(0.15, 0.85), random.uniform(0.0, 0.3)])
    for _ in range(int(random.integers(2, 14))):
        start = root + random.normal(0, 0.05 * side, 2)
        end = start + side * np.array([random.normal(0, 0.2), random.uniform(0.15, 0.6)])
        bow = 0.5 * (start + end) + random.normal(0, 0.08 * side, 2)
        share = np.linspace(0, 1, 12)[:, None]
        curve = (1 - share) ** 2 * start + 2 * share * (1 - share) * bow + share**2 * end
        cv2.polylines(drawn, [np.rint(curve).astype(np.int32)], False, 255, int(random.integers(1, 5)), cv2.LINE_AA)
    alpha = cv2.GaussianBlur(drawn.astype(np.float32) / 255, (0, 0), 0.6) * random.uniform(0.6, 1.0)
    tone = np.array([1.0, 1.25, 1.6]) * random.uniform(15, 110) * random.uniform(0.85, 1.15, 3)
    grain = 1.0 + 0.12 * random.normal(size=(side, side, 1))
    planes *= 1.0 - alpha
    planes[OTHER] += alpha
    return np.clip(tone * grain * alpha[..., None] + image * (1 - alpha[..., None]), 0, 255).astype(np.uint8)


def _worn(image: Image, random: Random) -> Image:
    """Another lamp, exposure, lens, sensor and network."""
    side = image.shape[0]
    if random.uniform() < 0.25:
        angle = random.uniform(0, 2 * np.pi)
        across = np.cos(angle) * np.arange(side)[None, :] + np.sin(angle) * np.arange(side)[:, None]
        edge, width = random.uniform(across.min(), across.max()), side * random.uniform(0.03, 0.5)
        share = 1.0 / (1.0 + np.exp(-np.clip((across - edge) / width * 4, -30, 30)))
        image = (image * (1.0 - random.uniform(0.2, 0.7) * share[..., None])).astype(np.uint8)
    if random.uniform() < 0.7:
        ramp = np.arange(256) / 255.0
        curve = 255.0 * (0.5 + (ramp ** np.exp(random.uniform(-0.6, 0.6)) - 0.5) * np.exp(random.uniform(-0.5, 0.15)))
        cast = np.exp(random.normal(0, 0.08, 3))
        table = np.clip(curve[:, None] * cast + random.uniform(-25, 25), 0, 255).astype(np.uint8)
        image = cv2.LUT(image, table[None])
    if random.uniform() < 0.08:
        image = cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    if random.uniform() < 0.2:
        image = cv2.GaussianBlur(image, (0, 0), float(random.uniform(0.5, 2.0)))
    if random.uniform() < 0.2:
        small = (int(side * random.uniform(0.35, 0.8)),) * 2
        shrunk = cv2.resize(image, small, interpolation=cv2.INTER_AREA)
        image = cv2.resize(shrunk, (side, side), interpolation=cv2.INTER_LINEAR)
    if random.uniform() < 0.3:
        noise = random.standard_normal(image.shape, dtype=np.float32) * np.float32(random.uniform(2, 12))
        image = np.clip(image + noise, 0, 255).astype(np.uint8)
    if random.uniform() < 0.15:
        _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(15, 60))])
        image = cv2.imdecode(packed, cv2.IMREAD_COLOR)
    return np.asarray(image, np.uint8)
