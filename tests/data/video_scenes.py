"""Scenes for finding faces in video, made in memory from photographs of ../shared, with the truth of every face.

A scene is a row of pictures and of the faces in each; photographs are laid on a drawn room with soft edges.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np

from tracker.files.pts import read_pts
from tracker.sources.demo_room import draw_room

RATE_HZ = 30.0
NOISE_SIGMA = 1.5
_FEATHER = 0.12
# Parts of a head in the masks of ``data/yaw``, BGR: eyes, nose, mouth.
_FEATURES = (255, 0, 0), (255, 255, 0), (0, 255, 0)
# A head in profile fills so much of the width of its photograph, as the points of a face would.
_PROFILE_SHARE = 0.6
# What of a photograph is laid down, in widths of the face from its middle: its neighbours are not meant to be there.
_REACH = 0.85


@dataclass(frozen=True, eq=False)
class Card:
    """A photograph of one face: its picture, the middle and the width of the face's points in it."""

    image: np.ndarray
    x: float
    y: float
    size: float


@dataclass(frozen=True)
class Put:
    """A card laid down: where the face's middle comes to lie, how wide the face is there, how it is tilted."""

    card: Card
    x: float
    y: float
    size: float
    tilt_rad: float = 0.0


@dataclass(frozen=True)
class Scene:
    """Pictures, and who is in each: a list of `Put` by the number of the picture."""

    name: str
    size_px: tuple[int, int]
    frames: int
    script: Callable[[int], list[Put]]
    light: Callable[[int], tuple[float, float, float, float]] = lambda _: (1.0, 1.0, 1.0, 0.0)

    def pictures(self) -> Iterator[tuple[np.ndarray, list[Put]]]:
        """Every picture with the truth."""
        before, laid = None, None
        for index in range(self.frames):
            puts = self.script(index)
            if puts != before:
                before, laid = puts, _laid(self.size_px, tuple(puts))
            *gains, more = self.light(index)
            noise = np.random.default_rng(index).normal(0, NOISE_SIGMA, laid.shape)
            yield np.clip(laid * np.float64(gains) + more + noise, 0, 255).astype(np.uint8), puts


def annotated_cards(shared: Path, count: int) -> list[Card]:
    """Faces of ``data/faces``, large and from the front, always the same."""
    cards = []
    for path in sorted((shared / "data" / "faces" / "helen").glob("*.pts"))[:: max(1, 400 // count)]:
        points, image = read_pts(path), cv2.imread(str(path.with_suffix(".jpg")))
        middle, size = points.mean(axis=0), float(np.ptp(points[:, 0]))
        # From the front: the nose is about in the middle between the outer jaw points.
        share = (points[30, 0] - points[0, 0]) / size
        if size > 120 and 0.4 < share < 0.6:
            cards.append(_card(image, float(middle[0]), float(middle[1]), size))
    return cards[:count]


def profile_cards(shared: Path, angle: str, count: int) -> list[Card]:
    """Heads of ``data/yaw`` at one angle, such as ``"+75"``."""
    cards = []
    for path in sorted((shared / "data" / "yaw" / angle).glob("*_parts.png"))[:: max(1, 14 // count)][:count]:
        mask = cv2.imread(str(path))
        image = cv2.imread(str(path).replace("_parts.png", ".jpg"))
        rows, columns = np.nonzero(np.any([np.all(mask == colour, axis=2) for colour in _FEATURES], axis=0))
        cards.append(_card(image, float(columns.mean()), float(rows.mean()), _PROFILE_SHARE * image.shape[1]))
    return cards


def _card(image: np.ndarray, x: float, y: float, size: float) -> Card:
    """The surroundings of a face, with a border for the soft edge."""
    left, top = max(0, round(x - _REACH * size)), max(0, round(y - _REACH * size))
    part = image[top : round(y + _REACH * size), left : round(x + _REACH * size)]
    border = round(2 * _FEATHER * min(part.shape[:2]))
    bordered = cv2.copyMakeBorder(part, border, border, border, border, cv2.BORDER_REPLICATE)
    return Card(bordered, x - left + border, y - top + border, size)


def still(*puts: Put) -> Callable[[int], list[Put]]:
    """Nothing moves."""
    return lambda _: list(puts)


def coming(there: list[Put], newcomer: Put, first: int, way_px: float, over: int) -> Callable[[int], list[Put]]:
    """Somebody comes in from the side in so many pictures, and stays."""

    def script(index: int) -> list[Put]:
        share = min(1.0, max(0.0, (index - first) / over))
        at = replace(newcomer, x=newcomer.x + (1.0 - share) * way_px)
        return there if index < first else [*there, at]

    return script


def cuts(shots: list[list[Put]], every: int) -> Callable[[int], list[Put]]:
    """One shot after the other, without a transition."""
    return lambda index: shots[min(index // every, len(shots) - 1)]


def _laid(size_px: tuple[int, int], puts: tuple[Put, ...]) -> np.ndarray:
    canvas = _room(size_px).copy()
    for put in puts:
        height, width = put.card.image.shape[:2]
        scale = put.size / put.card.size
        a, b = scale * np.cos(put.tilt_rad), scale * np.sin(put.tilt_rad)
        x, y = put.card.x, put.card.y
        matrix = np.array([[a, -b, put.x - a * x + b * y], [b, a, put.y - b * x - a * y]])
        soft = round(_FEATHER * min(height, width))
        alpha = np.zeros((height, width), np.float32)
        alpha[soft:-soft, soft:-soft] = 1.0
        alpha = cv2.blur(alpha, (soft, soft))
        shrunk = cv2.GaussianBlur(put.card.image, (0, 0), max(0.1, 0.4 / scale)) if scale < 1 else put.card.image
        layer = cv2.warpAffine(shrunk, matrix, size_px, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        mask = cv2.warpAffine(alpha, matrix, size_px, flags=cv2.INTER_LINEAR)[..., None]
        canvas = canvas * (1 - mask) + layer * mask
    return canvas


@cache
def _room(size_px: tuple[int, int]) -> np.ndarray:
    return np.asarray(draw_room(size_px), np.float64)
