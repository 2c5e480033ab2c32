"""Pictures without a face, made by chance: textures, texts, clouds, houses, leaves, and discs that look like eyes.

None has two eyes above a mouth: a drawn face is a face.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image

Random = np.random.Generator
_Plane = NDArray[np.float32]

_LETTERS = np.array(list("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?     "))
_FONTS = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_COMPLEX, cv2.FONT_HERSHEY_TRIPLEX, cv2.FONT_HERSHEY_SCRIPT_SIMPLEX)
# Shares of the kinds of wear that a scene gets in the end: softened, and another picture's texture over it.
_SOFT, _GRAINY = 0.4, 0.3


def made_scene(random: Random, side_px: int) -> Image:
    """One picture of a kind that is drawn too.

    Parameters
    ----------
    random : Generator
    side_px : int

    Returns
    -------
    ndarray, shape (side_px, side_px), uint8, grey
    """
    kinds = tuple(KINDS.values())
    scene = kinds[int(random.integers(len(kinds)))](random, side_px)
    if random.uniform() < _SOFT:
        scene = np.asarray(cv2.GaussianBlur(scene, (0, 0), float(random.uniform(0.6, 0.02 * side_px))), np.uint8)
    if random.uniform() < _GRAINY:
        scene = _grey(scene + random.uniform(4, 40) * _clouds(random, side_px, float(random.uniform(0.2, 1.5))))
    return scene


def _grey(plane: NDArray[np.floating]) -> Image:
    return np.asarray(np.clip(np.rint(plane), 0, 255), np.uint8)


def _shade(random: Random) -> int:
    return int(random.integers(0, 256))


def _clouds(random: Random, side: int, steepness: float) -> _Plane:
    """Noise whose amplitude falls with the frequency to that power: mean 0, spread 1."""
    fy, fx = np.meshgrid(np.fft.fftfreq(side), np.fft.rfftfreq(side), indexing="ij")
    stretch = np.exp(random.normal(0.0, 0.5))
    distance = np.hypot(fx * stretch, fy / stretch)
    distance[0, 0] = 1.0
    plane = np.fft.irfft2(np.fft.rfft2(random.standard_normal((side, side))) / distance**steepness, (side, side))
    plane -= plane.mean()
    return (plane / max(float(plane.std()), 1e-9)).astype(np.float32)


def _cloudy(random: Random, side: int) -> Image:
    plane = _clouds(random, side, float(random.uniform(0.5, 2.2)))
    return _grey(random.uniform(60, 200) + random.uniform(10, 70) * plane)


def _turned(random: Random, side: int) -> tuple[_Plane, _Plane]:
    """Coordinates in pixels on axes of any angle, a little bent."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32)
    bend = random.uniform(0.0, 0.06) * side
    x, y = x + bend * _clouds(random, side, 2.5), y + bend * _clouds(random, side, 2.5)
    angle = random.uniform(0, 2 * np.pi)
    return np.cos(angle) * x + np.sin(angle) * y, np.cos(angle) * y - np.sin(angle) * x


def _stripes(random: Random, side: int) -> Image:
    along, across = _turned(random, side)
    wave = np.sin(2 * np.pi * along / (side * random.uniform(0.02, 0.4)))
    if random.uniform() < 0.5:
        wave = 0.5 * (wave + np.sin(2 * np.pi * across / (side * random.uniform(0.02, 0.4))))
    if random.uniform() < 0.4:
        wave = np.sign(wave)
    return _grey(128 + random.uniform(20, 120) * wave)


def _checker(random: Random, side: int) -> Image:
    along, across = _turned(random, side)
    cell = side * random.uniform(0.03, 0.3)
    cells = np.floor(along / cell) + np.floor(across / (cell * random.uniform(0.6, 1.6)))
    return _grey(np.where(cells % 2 == 0, _shade(random), _shade(random)).astype(np.float32))


def _bricks(random: Random, side: int) -> Image:
    along, across = _turned(random, side)
    height = side * random.uniform(0.03, 0.2)
    row = np.floor(across / height)
    width = height * random.uniform(1.0, 4.0)
    column = along / width + 0.5 * (row % 2)
    seam = np.minimum(across / height - row, column - np.floor(column)) < random.uniform(0.03, 0.15)
    tones = random.normal(0, random.uniform(2, 30), 4096).astype(np.float32)
    tone = tones[((row * 57 + np.floor(column) * 131).astype(np.int64)) % 4096]
    return _grey(np.where(seam, _shade(random), _shade(random) + tone).astype(np.float32))


def _gradient(random: Random, side: int) -> Image:
    along, across = _turned(random, side)
    low, high = _shade(random), _shade(random)
    slope = along if random.uniform() < 0.6 else np.hypot(along - along.mean(), across - across.mean())
    slope = (slope - slope.min()) / max(float(np.ptp(slope)), 1.0)
    return _grey(low + (high - low) * slope ** np.exp(random.normal(0, 0.5)))


def _discs(random: Random, side: int) -> Image:
    """Dark or bright discs with rims and glints, alone, in pairs and in rows."""
    scene = _gradient(random, side) if random.uniform() < 0.5 else _cloudy(random, side)
    for _ in range(int(random.integers(1, 5))):
        radius = side * float(random.uniform(0.02, 0.14))
        x, y, angle = *random.uniform(0, side, 2), random.normal(0, 0.4)
        step = radius * float(random.uniform(2.2, 6.0))
        for number in range(int(random.choice((1, 2, 2, 2, 3, 5)))):
            place = (round(x + number * step * np.cos(angle)), round(y + number * step * np.sin(angle)))
            _eye(scene, place, radius, random)
    return scene


def _eye(scene: Image, place: tuple[int, int], radius: float, random: Random) -> None:
    squash = float(random.uniform(0.4, 1.0))
    axes = (max(1, round(radius)), max(1, round(radius * squash)))
    cv2.ellipse(scene, place, axes, 0.0, 0.0, 360.0, _shade(random), -1, cv2.LINE_AA)
    inner = max(1, round(radius * squash * float(random.uniform(0.3, 0.8))))
    cv2.circle(scene, place, inner, _shade(random), -1, cv2.LINE_AA)
    if random.uniform() < 0.4:
        glint = (place[0] - inner // 2, place[1] - inner // 2)
        cv2.circle(scene, glint, max(1, inner // 4), 250, -1, cv2.LINE_AA)


def _text(random: Random, side: int) -> Image:
    paper, ink = _shade(random), _shade(random)
    scene = np.full((side, side), paper, np.uint8)
    font, size = int(random.choice(_FONTS)), side * float(random.uniform(0.0008, 0.008))
    width = max(1, round(size * random.uniform(1, 3)))
    step = max(6, round(26 * size * random.uniform(1.1, 2.0)))
    for y in range(round(random.uniform(0, step)), side + step, step):
        line = "".join(random.choice(_LETTERS, 80))
        cv2.putText(scene, line, (-round(random.uniform(0, side / 4)), y), font, size, ink, width, cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), float(random.normal(0, 12)), 1.0)
    return np.asarray(cv2.warpAffine(scene, turn, (side, side), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _house(random: Random, side: int) -> Image:
    """Windows in rows, seen a little from the side."""
    scene = _grey(_shade(random) + random.uniform(0, 12) * _clouds(random, side, 1.0))
    wide, high = side * random.uniform(0.06, 0.35), side * random.uniform(0.08, 0.4)
    glass, frame = _shade(random), _shade(random)
    share = random.uniform(0.35, 0.8, 2)
    for y in np.arange(random.uniform(-high, 0), side, high):
        for x in np.arange(random.uniform(-wide, 0), side, wide):
            corner = (round(x), round(y))
            other = (round(x + share[0] * wide), round(y + share[1] * high))
            cv2.rectangle(scene, corner, other, glass + int(random.integers(-20, 20)), -1)
            cv2.rectangle(scene, corner, other, frame, max(1, round(0.04 * wide)))
    before = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    after = (before + random.normal(0, 0.08 * side, (4, 2))).astype(np.float32)
    view = cv2.getPerspectiveTransform(before, after)
    return np.asarray(cv2.warpPerspective(scene, view, (side, side), borderMode=cv2.BORDER_REFLECT), np.uint8)


def _leaves(random: Random, side: int) -> Image:
    scene = np.full((side, side), int(random.integers(0, 100)), np.uint8)
    size = side * float(random.uniform(0.015, 0.09))
    for _ in range(int(min(900, 2.5 * (side / size) ** 2))):
        x, y = (round(v) for v in random.uniform(0, side, 2))
        length = size * float(random.uniform(0.6, 1.6))
        axes = (max(1, round(length)), max(1, round(length * float(random.uniform(0.2, 0.6)))))
        shade = int(np.clip(random.normal(110, 50), 0, 255))
        cv2.ellipse(scene, (x, y), axes, float(random.uniform(0, 360)), 0.0, 360.0, shade, -1, cv2.LINE_AA)
    return scene


def _strands(random: Random, side: int) -> Image:
    """Hair, grass, or branches before the sky."""
    scene = _gradient(random, side)
    angle, spread = random.uniform(0, np.pi), random.uniform(0.05, 0.8)
    for _ in range(int(random.integers(30, 400))):
        points, direction = [random.uniform(0, side, 2)], angle + spread * random.normal()
        for _ in range(8):
            direction += random.normal(0, 0.15)
            points.append(points[-1] + 0.08 * side * np.array([np.cos(direction), np.sin(direction)]))
        path = np.rint(points).astype(np.int32)
        cv2.polylines(scene, [path], False, _shade(random), int(random.integers(1, 4)), cv2.LINE_AA)
    return scene


def _stones(random: Random, side: int) -> Image:
    """Cells about random seeds, each with a shade and a lit side."""
    count = int(random.integers(8, 120))
    seeds = random.uniform(0, side, (count, 2)).astype(np.float32)
    y, x = np.mgrid[0:side, 0:side].astype(np.float32)
    distances = np.hypot(x[..., None] - seeds[:, 0], y[..., None] - seeds[:, 1])
    nearest, two = distances.argmin(axis=-1), np.partition(distances, 1, axis=-1)[..., :2]
    shades = random.uniform(30, 220, count).astype(np.float32)
    lit = random.normal(0, 40) * (x - seeds[nearest, 0] + y - seeds[nearest, 1]) / (side / np.sqrt(count))
    seam = np.clip((two[..., 1] - two[..., 0]) / (0.01 * side), 0, 1)
    return _grey((shades[nearest] + lit) * seam)


def _things(random: Random, side: int) -> Image:
    """Boxes, bottles and balls before one another, each with a shadow of its own."""
    scene = _gradient(random, side).astype(np.float32)
    for _ in range(int(random.integers(3, 25))):
        mask = np.zeros((side, side), np.uint8)
        centre = tuple(float(v) for v in random.uniform(0, side, 2))
        size = tuple(float(v) for v in side * random.uniform(0.03, 0.5, 2))
        place = (centre, size, float(random.normal(0, 25)))
        if random.uniform() < 0.5:
            cv2.ellipse(mask, place, 255, -1)
        else:
            cv2.fillConvexPoly(mask, np.rint(cv2.boxPoints(place)).astype(np.int32), 255)
        scene = np.where(mask > 0, _gradient(random, side), scene)
    return _grey(scene)


KINDS: dict[str, Callable[[Random, int], Image]] = {
    "clouds": _cloudy,
    "stripes": _stripes,
    "checker": _checker,
    "bricks": _bricks,
    "gradient": _gradient,
    "discs": _discs,
    "text": _text,
    "house": _house,
    "leaves": _leaves,
    "strands": _strands,
    "stones": _stones,
    "things": _things,
}
