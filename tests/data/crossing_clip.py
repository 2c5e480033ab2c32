"""Clips of two and more people who walk past each other, made from the shipped portraits, with the truth of each face.

Every person is a flat cut-out that moves, grows, leans and bobs; nearer ones are drawn over farther ones.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np

from tracker.sources.demo_layers import BODY_ORIGIN_XY, HEAD_ORIGIN_XY
from tracker.sources.demo_portrait import load_layer, portrait_landmarks_xy
from tracker.sources.demo_room import draw_room
from tracker.types import Frame

PORTRAITS = Path(__file__).resolve().parents[2] / "assets" / "portraits"
SIZE = 640, 480
RATE_HZ = 30.0
NOISE_SIGMA = 1.5
COLLINS, HOPPER = "collins", "hopper"
_HOPPER_OUTLINE = (
    "146 140 152 92 172 76 178 50 205 34 240 22 290 24 330 44 352 76 372 96 372 168 378 192 366 236 352 268 340 300 "
    "336 316 430 362 490 392 512 460 512 600 24 600 28 460 44 392 110 350 196 322 196 300 170 286 164 250 152 204"
)


@dataclass(frozen=True)
class Person:
    """A cut-out: picture with premultiplied alpha (float32 BGRA), its 68 points, the distance of its outer eyes."""

    layer: np.ndarray
    points_xy: np.ndarray

    @property
    def eye_span(self) -> float:
        return float(np.linalg.norm(self.points_xy[36] - self.points_xy[45]))

    def tinted(self, gains_bgr: tuple[float, float, float]) -> "Person":
        """The same face mirrored and in another light."""
        layer = self.layer[:, ::-1] * np.float32([*gains_bgr, 1.0])
        points = self.points_xy * (-1, 1) + (layer.shape[1] - 1, 0)
        order = [*range(16, -1, -1), *range(26, 16, -1), *range(27, 31), *range(35, 30, -1)]
        order += [45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40]
        order += [54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55, 64, 63, 62, 61, 60, 67, 66, 65]
        return Person(np.ascontiguousarray(layer), points[order])


@dataclass(frozen=True)
class Shot:
    """Where a person is in one frame: the middle between the eyes, the outer-eye distance, the roll."""

    name: str
    x: float
    y: float
    eye_px: float
    roll_rad: float = 0.0


@dataclass(frozen=True)
class Truth:
    """Points of a face and how much of them a nearer person hides."""

    points_xy: np.ndarray
    hidden: float


@cache
def people() -> dict[str, Person]:
    """Two persons, and two more that are made of them."""
    collins, hopper = _collins(), _hopper()
    return {
        COLLINS: collins,
        HOPPER: hopper,
        "collins-2": collins.tinted((0.75, 0.7, 0.62)),
        "hopper-2": hopper.tinted((0.8, 0.9, 1.1)),
    }


def render(shots: list[Shot], index: int) -> tuple[Frame, dict[str, Truth]]:
    """One frame and the truth of every face in it."""
    canvas = _room().copy()
    covered: list[tuple[np.ndarray, str]] = []
    truths = {}
    for shot in shots:
        person = people()[shot.name]
        matrix = _matrix(person, shot)
        layer = cv2.warpAffine(
            person.layer, matrix, SIZE, flags=cv2.INTER_AREA if matrix[0, 0] < 1 else cv2.INTER_LINEAR
        )
        canvas = canvas * (1 - layer[..., 3:]) + layer[..., :3]
        covered = [(np.maximum(mask, 0) * (1 - layer[..., 3]), name) for mask, name in covered]
        covered.append((np.ones(SIZE[::-1], np.float32), shot.name))
        truths[shot.name] = person.points_xy @ matrix[:, :2].T + matrix[:, 2]
    noise = np.random.default_rng(index).normal(0, NOISE_SIGMA, canvas.shape)
    image = np.clip(canvas + noise, 0, 255).astype(np.uint8)
    image.flags.writeable = False
    known = {name: Truth(truths[name], _hidden(truths[name], mask)) for mask, name in covered}
    return Frame(image, index / RATE_HZ, index), known


def _hidden(points_xy: np.ndarray, seen: np.ndarray) -> float:
    """Share of the points that are covered, or outside the picture."""
    columns, rows = np.round(points_xy).astype(int).T
    inside = (columns >= 0) & (columns < SIZE[0]) & (rows >= 0) & (rows < SIZE[1])
    shown = seen[rows.clip(0, SIZE[1] - 1), columns.clip(0, SIZE[0] - 1)] > 0.5
    return 1.0 - float((inside & shown).mean())


def clip(script: Callable[[float], list[Shot]], seconds: float) -> Iterator[tuple[Frame, dict[str, Truth]]]:
    """The frames of a script, which says where everybody is at a time in seconds."""
    for index in range(round(seconds * RATE_HZ)):
        yield render(script(index / RATE_HZ), index)


def behind(time_s: float) -> list[Shot]:
    """Collins sits still; Hopper walks past behind her, is hidden, and comes out on the other side. 6 s."""
    return [
        Shot(HOPPER, 90 + 76 * time_s, 205 + 4 * np.sin(6 * time_s), 52, 0.04 * np.sin(5 * time_s)),
        Shot(COLLINS, 320 + 6 * np.sin(1.1 * time_s), 215, 62, 0.05 * np.sin(1.3 * time_s)),
    ]


def in_front(time_s: float) -> list[Shot]:
    """Collins sits still; Hopper walks past before her and hides her. 6 s."""
    return [
        Shot(COLLINS, 320 + 6 * np.sin(1.1 * time_s), 200, 52, 0.05 * np.sin(1.3 * time_s)),
        Shot(HOPPER, 80 + 80 * time_s, 215 + 4 * np.sin(6 * time_s), 68, 0.04 * np.sin(5 * time_s)),
    ]


def both_walk(time_s: float) -> list[Shot]:
    """They walk past each other, Collins nearer. 5 s."""
    return [
        Shot(HOPPER, 110 + 84 * time_s, 205 + 4 * np.sin(6 * time_s), 54, 0.04 * np.sin(5 * time_s)),
        Shot(COLLINS, 530 - 84 * time_s, 210 + 5 * np.sin(5 * time_s), 60, 0.04 * np.sin(4 * time_s)),
    ]


def near_pass(time_s: float) -> list[Shot]:
    """They pass so closely that their hair touches, but no face is hidden: one is taller. 5 s."""
    return [
        Shot(COLLINS, 510 - 76 * time_s, 170 + 3 * np.sin(5 * time_s), 46, 0.03 * np.sin(4 * time_s)),
        Shot(HOPPER, 130 + 76 * time_s, 300 + 3 * np.sin(6 * time_s), 44, 0.03 * np.sin(5 * time_s)),
    ]


def turn_back(time_s: float) -> list[Shot]:
    """They meet, one half hidden, stop, and each goes back to where it came from. 6 s."""
    way = 170 * np.sin(np.pi * time_s / 6) ** 2
    return [
        Shot(HOPPER, 180 + way, 205, 54, 0.04 * np.sin(5 * time_s)),
        Shot(COLLINS, 470 - way * 0.45, 210, 60, 0.04 * np.sin(4 * time_s)),
    ]


def passer_by(time_s: float) -> list[Shot]:
    """Collins sits alone; after a second Hopper comes in, larger, passes before her and leaves. 7 s."""
    return [
        Shot(COLLINS, 330 + 6 * np.sin(1.1 * time_s), 200, 52, 0.05 * np.sin(1.3 * time_s)),
        Shot(HOPPER, -220 + 150 * time_s, 220 + 4 * np.sin(6 * time_s), 70, 0.04 * np.sin(5 * time_s)),
    ]


def crowd(count: int) -> Callable[[float], list[Shot]]:
    """So many people side by side, each swaying a little."""
    places = {1: (320,), 2: (200, 440), 3: (130, 320, 510), 4: (85, 240, 400, 555)}[count]

    def script(time_s: float) -> list[Shot]:
        return [
            Shot(
                name,
                x + 5 * np.sin(1.3 * time_s + x),
                220 + 3 * np.sin(1.7 * time_s + x),
                54,
                0.05 * np.sin(time_s + x),
            )
            for name, x in zip(people(), places, strict=False)
        ]

    return script


SCRIPTS: dict[str, tuple[Callable[[float], list[Shot]], float]] = {
    "behind": (behind, 6.0),
    "in front": (in_front, 6.0),
    "both walk": (both_walk, 5.0),
    "near pass": (near_pass, 5.0),
    "turn back": (turn_back, 6.0),
    "passer-by": (passer_by, 7.0),
}


@cache
def _room() -> np.ndarray:
    return np.asarray(draw_room(SIZE), np.float32)


def _matrix(person: Person, shot: Shot) -> np.ndarray:
    """From the pixels of a cut-out to those of the picture, shape (2, 3)."""
    scale = shot.eye_px / person.eye_span
    a, b = scale * np.cos(shot.roll_rad), scale * np.sin(shot.roll_rad)
    x, y = person.points_xy[36:48].mean(axis=0)
    return np.array([[a, -b, shot.x - a * x + b * y], [b, a, shot.y - b * x - a * y]])


def _collins() -> Person:
    canvas = np.zeros((512, 400, 4), np.float32)
    for layer, (x, y) in ((load_layer("body"), BODY_ORIGIN_XY), (load_layer("head"), HEAD_ORIGIN_XY)):
        rows, columns = layer.shape[:2]
        part = canvas[y : y + rows, x : x + columns]
        above = _premultiplied(layer)[: part.shape[0], : part.shape[1]]
        part *= 1 - above[..., 3:]
        part += above
    return Person(canvas, portrait_landmarks_xy(COLLINS))


def _hopper() -> Person:
    portrait = cv2.imread(str(PORTRAITS / "hopper.jpg"))
    outline = np.array(_HOPPER_OUTLINE.split(), float).reshape(-1, 2)
    mask = np.zeros(portrait.shape[:2], np.uint8)
    cv2.fillPoly(mask, [outline.round().astype(np.int32)], 255, cv2.LINE_AA)
    layer = np.dstack([portrait, cv2.GaussianBlur(mask, (0, 0), 2.0)])
    return Person(_premultiplied(layer), portrait_landmarks_xy(HOPPER))


def _premultiplied(layer: np.ndarray) -> np.ndarray:
    out = layer.astype(np.float32)
    out[..., 3] /= 255
    out[..., :3] *= out[..., 3:]
    return out
