"""What is laid over faces: hands cut out of clips, drawn hands, drawn things, and pieces of other pictures.

Generating covers, as naturally as possible or wholly at random, teaches a network about those that it never saw (Voo,
Jiang and Loy, "Delving into high-quality synthetic face occlusion segmentation datasets", CVPRW 2022).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.head.detector import FaceDetector
from tracker.sources.opening import open_source
from tracker.types import Box, Image

Plane = NDArray[np.float32]
Random = np.random.Generator

# Drawn things are this large; they are scaled when they are laid over a face.
SIDE_PX = 160
# A hand that is cut out of a clip: farther than this from the first frames, in grey levels, and at least so much redder
# than it is blue as this share of the face is.
_CHANGED, _REDNESS = 24.0, 0.55
# Within so many widths of the face to both sides of it.
_ARMS_REACH = 2.2
_FIRST_FRAMES, _EVERY = 5, 3
# Share of the face's box that a hand has at least.
_LEAST_HAND = 0.08
_HALO_PX = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Sprite:
    """Something that can be laid over a face.

    Attributes
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    alpha : ndarray, shape (height, width), float32
        0 to 1.
    is_skin : bool
        Whether it takes the colours of the face that it is laid over.
    """

    image: Image
    alpha: Plane
    is_skin: bool


def hands_of_clip(clip: Path, detector: FaceDetector) -> list[Sprite]:
    """Hands of a clip that begins with somebody who holds them down: what has come since then and has skin's colour.

    Parameters
    ----------
    clip : Path
    detector : FaceDetector
    """
    frames = [frame.image for frame in open_source(str(clip))]
    found = detector.detect(frames[0])
    if not found:
        return []
    face, before = found[0].box, np.mean(frames[:_FIRST_FRAMES], axis=0)
    reach = int(0.2 * face.width_px)
    inner = tuple(slice(int(at) - reach, int(at) + reach) for at in (face.y_px, face.x_px))
    least = _REDNESS * float(_redness(frames[0])[inner].mean())
    near = np.abs(np.arange(frames[0].shape[1]) - face.x_px) < _ARMS_REACH * face.width_px
    sprites = []
    for image in frames[_FIRST_FRAMES::_EVERY]:
        changed = np.abs(image - before).max(axis=2) > _CHANGED
        skin = changed & near & (_redness(image) > least)
        sprites += _cut_out(image, skin.astype(np.uint8), face)
    return sprites


def _redness(image: Image) -> Plane:
    chroma = cv2.cvtColor(image, cv2.COLOR_BGR2YCrCb)[..., 1:].astype(np.float32)
    return cv2.GaussianBlur(chroma[..., 0] - chroma[..., 1], (0, 0), 1.0)


def _cut_out(image: Image, skin: NDArray[np.uint8], face: Box) -> list[Sprite]:
    """The pieces that are large enough for hands and off the face."""
    whole = cv2.morphologyEx(skin, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    whole = cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, pieces, facts, _ = cv2.connectedComponentsWithStats(whole)
    sprites = []
    for piece in range(1, count):
        left, top, width, height, area = facts[piece]
        near = abs(left + width / 2 - face.x_px) < 0.5 * (width + face.width_px) and top < face.y_px + face.height_px
        if area < _LEAST_HAND * face.width_px * face.height_px or (near and top < face.y_px + 0.5 * face.height_px):
            continue
        rows, columns = slice(max(0, top - 3), top + height + 3), slice(max(0, left - 3), left + width + 3)
        alpha = cv2.GaussianBlur((pieces[rows, columns] == piece).astype(np.float32), (0, 0), _HALO_PX)
        # Inwards of its border, where the pixels are all its own.
        sprites.append(Sprite(image[rows, columns].copy(), np.clip(2.0 * alpha - 1.0, 0, 1), is_skin=True))
    return sprites


def drawn_hand(random: Random) -> Sprite:
    """A hand and a piece of its arm, more or less: a palm, fingers as tapering rods, and light from one side."""
    height, part = np.zeros((SIDE_PX, SIDE_PX), np.float32), np.zeros((SIDE_PX, SIDE_PX), np.int16)
    for number, (ends, widths) in enumerate(_rods(random)):
        mine = _rod(ends, widths)
        part[mine > height] = number
        height = np.maximum(height, mine)
    alpha = np.clip(height / 2.0, 0, 1).astype(np.float32)
    smooth = cv2.GaussianBlur(height, (0, 0), 1.5)
    slopes = np.stack([cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)]) / 8.0
    angle, steep = random.uniform(0, 2 * np.pi), random.uniform(0.15, 0.7)
    lit = (1.0 - steep * (np.cos(angle) * slopes[0] + np.sin(angle) * slopes[1])) / np.sqrt(1 + (slopes**2).sum(axis=0))
    seams = cv2.morphologyEx(part, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    lit = lit * (1.0 - random.uniform(0.2, 0.6) * cv2.GaussianBlur(seams.astype(np.float32), (0, 0), 1.0))
    lit = lit * (1.0 + 0.12 * _mottled(random, 14.0) + 0.05 * _mottled(random, 3.0))
    tone = np.array([135.0, 160.0, 205.0]) * random.uniform(0.9, 1.1, 3)
    redder = 0.06 * _mottled(random, 18.0)
    colour = tone * np.stack([1 - redder, 1 - redder, 1 + redder], axis=2) * np.clip(lit, 0.25, 1.35)[..., None]
    return Sprite(np.clip(colour, 0, 255).astype(np.uint8), alpha, is_skin=True)


def _rods(random: Random) -> list[tuple[NDArray[np.float64], tuple[float, float]]]:
    """Arm, palm, thumb and fingers of an upright right hand, spread or closed, seen from any side by the turn later."""
    middle, unit = SIDE_PX / 2, SIDE_PX / 10
    spread, length = random.uniform(0.0, 0.28), random.uniform(0.6, 1.1)
    fist = random.uniform() < 0.3
    wrist = np.array([middle, middle + 1.6 * unit])
    down = np.array([0.0, unit])
    rods = [(np.array([wrist + 4.5 * down, wrist]), (1.15 * unit, 1.0 * unit))]
    knuckles = np.array([middle, middle - 0.6 * unit])
    rods.append((np.array([wrist - 0.4 * down, knuckles]), (1.35 * unit, 1.6 * unit)))
    for number, share in enumerate((0.92, 1.0, 0.95, 0.78)):
        root = knuckles + unit * np.array([0.85 * (number - 1.5), 0.15 * abs(number - 1.5)])
        lean = (number - 1.5) * spread + random.normal(0, 0.06)
        reach = (1.0 if fist else 3.2 * length * random.uniform(0.75, 1.0)) * share * unit
        tip = root + reach * np.array([np.sin(lean), -np.cos(lean)])
        rods.append((np.array([root, tip]), (0.52 * unit, 0.42 * unit)))
    if random.uniform() < 0.8:
        lean = -random.uniform(0.3, 1.3)
        root = wrist - unit * np.array([0.9, 0.4])
        tip = root + 2.3 * unit * np.array([np.sin(lean), -np.cos(lean)])
        rods.append((np.array([root, tip]), (0.6 * unit, 0.45 * unit)))
    return rods


def _rod(ends: NDArray[np.float64], widths: tuple[float, float]) -> Plane:
    """How high a rod with round ends stands over each pixel, in pixels; 0 beside it."""
    rows, columns = np.mgrid[:SIDE_PX, :SIDE_PX].astype(np.float32)
    along = (ends[1] - ends[0]).astype(np.float32)
    share = ((columns - ends[0, 0]) * along[0] + (rows - ends[0, 1]) * along[1]) / max(float(along @ along), 1e-6)
    share = np.clip(share, 0, 1)
    radius = widths[0] + share * (widths[1] - widths[0])
    away = (columns - ends[0, 0] - share * along[0]) ** 2 + (rows - ends[0, 1] - share * along[1]) ** 2
    return np.sqrt(np.maximum(radius**2 - away, 0)).astype(np.float32)


def _mottled(random: Random, size_px: float) -> Plane:
    """Clouds of about that size, -1 to 1."""
    coarse = random.normal(size=(max(2, int(SIDE_PX / size_px)),) * 2).astype(np.float32)
    return np.clip(cv2.resize(coarse, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_CUBIC), -1, 1)


def drawn_thing(random: Random) -> Sprite:
    """A cup, a telephone, a microphone or a sheet of paper."""
    draw = (_cup, _telephone, _microphone, _sheet)[int(random.integers(4))]
    image, alpha = np.zeros((SIDE_PX, SIDE_PX, 3), np.uint8), np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    draw(image, alpha, random)
    shade = 1.0 + 0.3 * random.normal() * np.linspace(-1, 1, SIDE_PX, dtype=np.float32)[None, :, None]
    image = np.clip(image * np.clip(shade, 0.3, 1.7), 0, 255).astype(np.uint8)
    return Sprite(image, cv2.GaussianBlur(alpha.astype(np.float32) / 255, (0, 0), 0.7), is_skin=False)


def _colour(random: Random) -> tuple[int, int, int]:
    blue, green, red = (int(level) for level in random.integers(0, 256, 3))
    if random.uniform() < 0.5:
        # Most things are greyish.
        grey = int(random.integers(10, 250))
        blue, green, red = ((grey * 3 + level) // 4 for level in (blue, green, red))
    return blue, green, red


def _cup(image: Image, alpha: NDArray[np.uint8], random: Random) -> None:
    half, foot, colour = int(random.integers(30, 55)), int(random.integers(22, 45)), _colour(random)
    top, bottom = int(random.integers(20, 50)), int(random.integers(110, 150))
    body = np.array([[80 - half, top], [80 + half, top], [80 + foot, bottom], [80 - foot, bottom]], np.int32)
    for plane, value in ((image, colour), (alpha, 255)):
        cv2.ellipse(plane, (80 + half, (top + bottom) // 2), (24, 30), 0, 0, 360, value, 9)
        cv2.fillConvexPoly(plane, body, value, cv2.LINE_AA)
        cv2.ellipse(plane, (80, bottom), (foot, 9), 0, 0, 360, value, -1)
    cv2.ellipse(image, (80, top), (half, 8), 0, 0, 360, _colour(random), 3)
    if random.uniform() < 0.5:
        cv2.rectangle(image, (80 - foot, top + 30), (80 + foot, bottom - 20), _colour(random), -1)


def _telephone(image: Image, alpha: NDArray[np.uint8], random: Random) -> None:
    half = int(random.integers(28, 42))
    cv2.rectangle(alpha, (80 - half, 8), (80 + half, 152), 255, -1)
    image[:] = _colour(random) if random.uniform() < 0.5 else int(random.integers(5, 60))
    if random.uniform() < 0.5:
        cv2.rectangle(image, (80 - half + 4, 16), (80 + half - 4, 144), _colour(random), -1)
    else:
        for y in (22, 36):
            cv2.circle(image, (80 - half + 14, y), 6, (20, 20, 20), -1, cv2.LINE_AA)


def _microphone(image: Image, alpha: NDArray[np.uint8], random: Random) -> None:
    radius = int(random.integers(22, 46))
    for plane, value in ((image, _colour(random)), (alpha, 255)):
        cv2.line(plane, (80, 60), (80 + int(random.integers(-40, 41)), 159), value, int(random.integers(10, 34)))
    cv2.circle(alpha, (80, 52), radius, 255, -1, cv2.LINE_AA)
    tone = np.array(_colour(random)) * 0.5
    mesh = (np.add.outer(np.arange(SIDE_PX), np.arange(SIDE_PX)) % 6 < 3) | (
        np.subtract.outer(np.arange(SIDE_PX), np.arange(SIDE_PX)) % 6 < 3
    )
    ball = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    cv2.circle(ball, (80, 52), radius, 1, -1)
    image[ball > 0] = np.where(mesh[..., None], tone, tone * 1.5)[ball > 0].astype(np.uint8)


def _sheet(image: Image, alpha: NDArray[np.uint8], random: Random) -> None:
    corners = np.array([[25, 25], [135, 25], [135, 135], [25, 135]]) + random.integers(-20, 21, (4, 2))
    cv2.fillConvexPoly(alpha, corners.astype(np.int32), 255, cv2.LINE_AA)
    image[:] = _colour(random)
    for y in range(20, 150, int(random.integers(8, 20))):
        cv2.line(image, (10, y), (int(random.integers(60, 150)), y), _colour(random), int(random.integers(1, 5)))


def piece_of(other: Image, random: Random) -> Sprite:
    """A piece of another picture, or an even colour, with a smooth or an angular outline."""
    count = int(random.integers(4, 12))
    angles = np.sort(random.uniform(0, 2 * np.pi, count))
    reach = random.uniform(0.25, 0.5, count) * SIDE_PX
    outline = SIDE_PX / 2 + np.stack([reach * np.cos(angles), reach * np.sin(angles)], axis=1)
    alpha = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    cv2.fillPoly(alpha, [np.rint(outline).astype(np.int32)], 255)
    if random.uniform() < 0.5:
        alpha = np.where(cv2.GaussianBlur(alpha, (0, 0), 12) > 110, 255, 0).astype(np.uint8)
    if random.uniform() < 0.3:
        image = np.full((SIDE_PX, SIDE_PX, 3), _colour(random), np.uint8)
    else:
        x, y = (int(random.integers(0, other.shape[0] - SIDE_PX + 1)) for _ in range(2))
        image = other[y : y + SIDE_PX, x : x + SIDE_PX]
    soft = cv2.GaussianBlur(alpha.astype(np.float32) / 255, (0, 0), float(random.uniform(0.4, 2.0)))
    # Skin of somebody else is what hands have.
    return Sprite(image, soft, is_skin=bool(random.uniform() < 0.3))


class SpriteBox:
    """Sprites to choose from.

    Parameters
    ----------
    clips : sequence of Path
        Where real hands are cut out; see `hands_of_clip`.
    drawn : int
        How many hands are drawn once and for all.
    seed : int
    progress : callable
        Told (what, share done).
    """

    def __init__(self, clips: Sequence[Path], drawn: int, seed: int, progress: Callable[[str, float], None]) -> None:
        detector, random = FaceDetector(), np.random.default_rng((seed, 7))
        self.hands: list[Sprite] = []
        for number, clip in enumerate(clips):
            progress("cutting out hands", number / len(clips))
            self.hands += hands_of_clip(clip, detector)
        self._drawn = [drawn_hand(random) for _ in range(drawn)]

    def draw(self, other: Image, random: Random) -> Sprite:
        """Any one; ``other`` is a picture of which a piece may be taken."""
        kind = random.uniform()
        if kind < 0.3 and self.hands:
            return self.hands[int(random.integers(len(self.hands)))]
        if kind < 0.6:
            return self._drawn[int(random.integers(len(self._drawn)))]
        return drawn_thing(random) if kind < 0.8 else piece_of(other, random)
