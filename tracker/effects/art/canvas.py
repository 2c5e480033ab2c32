"""What the masks are drawn with: smooth shapes with clean edges, a relief, light on it. All at three times the size."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.effects.clear_pixels import with_spread_colours
from tracker.types import Image, Points

Field = NDArray[np.float32]
Colour = tuple[float, float, float]
Outline = Sequence[tuple[float, float]]

SCALE_PX = 190.0
LEFT, TOP, RIGHT, BOTTOM = -1.0, -1.2, 1.0, 1.0
_OVERSAMPLING = 3
_SHIFT = 6  # bits of sub-pixel place in OpenCV's drawing
# What the mask darkens on the face beneath, and how far down it falls.
_SHADOW, _SHADOW_DROP, _SHADOW_SOFTNESS = 0.4, 0.02, 0.018
_LIGHT = np.array([0.0, -0.5, 0.87], np.float32)


def rgb(code: str) -> Colour:
    """A colour written as ``"e0a020"``, as blue, green, red from 0 to 1."""
    red, green, blue = (int(code[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return blue, green, red


class Canvas:
    """A mask while it is drawn: colour, cover and relief, mirror-symmetric about the middle column.

    Attributes
    ----------
    x, y : ndarray, shape (height, width), float32
        Place of each pixel in the plan of the face.
    colour : ndarray, shape (height, width, 3), float32
        Of the surface without light, BGR from 0 to 1.
    alpha, relief : ndarray, shape (height, width), float32
    """

    def __init__(self, colour: str, oversampling: int = _OVERSAMPLING) -> None:
        self._oversampling = oversampling
        self._unit = SCALE_PX * oversampling
        width, height = round((RIGHT - LEFT) * self._unit), round((BOTTOM - TOP) * self._unit)
        columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
        self.x, self.y = (columns / self._unit + LEFT).astype("f4"), (rows / self._unit + TOP).astype("f4")
        self.colour = np.empty((height, width, 3), np.float32)
        self.colour[:] = rgb(colour)
        self.alpha = np.zeros((height, width), np.float32)
        self.relief = np.zeros((height, width), np.float32)

    def fill(self, outline: Outline, *, sharp: bool = False) -> Field:
        """Cover, 0 to 1, of a closed shape through the points given, rounded unless ``sharp``."""
        cover = np.zeros(self.alpha.shape, np.uint8)
        path = np.asarray(outline, np.float64) if sharp else _smooth(outline, closed=True)
        cv2.fillPoly(cover, [self._fixed(path)], 255, cv2.LINE_AA, _SHIFT)
        return cover.astype(np.float32) / np.float32(255)

    def stroke(self, line: Outline, width: float, *, sharp: bool = False, closed: bool = False) -> Field:
        """Cover of a line through the points given."""
        cover = np.zeros(self.alpha.shape, np.uint8)
        path = np.asarray(line, np.float64) if sharp else _smooth(line, closed=closed)
        thickness = max(1, round(width * self._unit))
        cv2.polylines(cover, [self._fixed(path)], closed, 255, thickness, cv2.LINE_AA, _SHIFT)
        return cover.astype(np.float32) / np.float32(255)

    def disc(self, x: float, y: float, radius: float) -> Field:
        """Cover of a disc."""
        distance = np.hypot(self.x - x, self.y - y)
        return np.asarray(np.clip((radius - distance) * self._unit + 0.5, 0, 1), np.float32)

    def both_sides(self, cover: Field) -> Field:
        """A cover and its mirror image."""
        return np.maximum(cover, cover[:, ::-1])

    def blurred(self, field: Field, radius: float) -> Field:
        """Gaussian blur; the radius is in units of the plan."""
        if radius <= 0:
            return field
        return np.asarray(cv2.GaussianBlur(field.astype(np.float32), (0, 0), radius * self._unit), np.float32)

    def paint(self, colour: str | Colour, cover: Field, strength: float = 1.0) -> None:
        """Lay a colour over the surface."""
        ink = np.array(rgb(colour) if isinstance(colour, str) else colour, np.float32)
        share = (strength * cover)[..., None]
        self.colour += share * (ink - self.colour)

    def raise_(self, cover: Field, height: float, softness: float) -> None:
        """Lift (or, below 0, sink) what is covered, with rounded edges."""
        self.relief += height * self.blurred(cover, softness)

    def round_edge(self, height: float = 0.1, softness: float = 0.022) -> None:
        """Let the mask's edges and its holes fall away, as those of something with a thickness."""
        self.raise_(1 - self.alpha, -height, softness)

    def speckle(self, seed: int, size: float) -> Field:
        """Symmetric noise, mean 0, standard deviation 1, of spots of that size."""
        noise = np.random.default_rng(seed).standard_normal(self.alpha.shape).astype(np.float32)
        soft = self.blurred(noise, size)
        both = soft + soft[:, ::-1]
        return np.asarray((both - both.mean()) / both.std(), np.float32)

    def normals(self) -> NDArray[np.float32]:
        """Unit normals of the relief, shape (height, width, 3)."""
        down, right = np.gradient(self.relief * self._unit)
        normals = np.dstack([-right, -down, np.ones_like(right)])
        return np.asarray(normals / np.linalg.norm(normals, axis=2, keepdims=True), np.float32)

    def shaded(
        self, gloss: float | Field = 0.15, sharpness: float = 25.0, ambient: float = 0.42
    ) -> NDArray[np.float32]:
        """The colours under light from above (Blinn's model): matt at gloss 0, like lacquer at 1."""
        normals = self.normals()
        facing = np.clip(normals @ (_LIGHT / np.linalg.norm(_LIGHT)), 0, 1)
        half = _LIGHT / np.linalg.norm(_LIGHT) + np.array([0, 0, 1], np.float32)
        shine = np.clip(normals @ (half / np.linalg.norm(half)), 0, 1) ** sharpness
        lit = self.colour * (ambient + (1.12 - ambient) * facing)[..., None] + (gloss * shine)[..., None]
        return np.asarray(np.clip(lit, 0, 1), np.float32)

    def metal(self, ramp: Sequence[tuple[float, str]], tint: float = 0.0) -> NDArray[np.float32]:
        """Polished metal: what it mirrors, told by a ramp of colours from the ground (0) to the sky (1).

        ``tint`` is how much of the painted colour remains.
        """
        normals = self.normals()
        up = -2 * normals[..., 2] * normals[..., 1]  # of the mirrored view ray
        side = 2 * normals[..., 2] * normals[..., 0]
        place = np.clip(0.5 + 0.5 * up + 0.1 * np.abs(side), 0, 1)
        stops = [stop for stop, _ in ramp]
        inks = np.array([rgb(code) for _, code in ramp])
        mirrored = np.dstack([np.interp(place, stops, inks[:, channel]) for channel in range(3)])
        return np.asarray(mirrored * (1 - tint) + mirrored * self.colour * tint, np.float32)

    def finished(self, picture: NDArray[np.float32]) -> Image:
        """The picture at its real size with the cover as alpha and a soft shadow under it: uint8 BGRA."""
        factor = 1 / self._oversampling
        dropped = np.roll(self.alpha, round(_SHADOW_DROP * self._unit), axis=0)
        cover = self.alpha + (1 - self.alpha) * _SHADOW * self.blurred(dropped, _SHADOW_SOFTNESS)
        solid = cv2.resize(picture * self.alpha[..., None], None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        alpha = cv2.resize(cover, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        return with_spread_colours(np.asarray(solid, np.float32), np.asarray(alpha, np.float32))

    def _fixed(self, path: Points) -> NDArray[np.int32]:
        pixels = (path - (LEFT, TOP)) * self._unit - 0.5
        return np.round(pixels * (1 << _SHIFT)).astype(np.int32)


def _smooth(points: Outline, closed: bool) -> Points:
    """A Catmull-Rom curve through points, centripetal enough for drawing: 16 places a piece."""
    given = np.asarray(points, np.float64)
    if len(given) < 3:
        return given
    if closed:
        padded = np.concatenate([given[-1:], given, given[:2]])
    else:
        padded = np.concatenate([2 * given[:1] - given[1:2], given, 2 * given[-1:] - given[-2:-1]])
    t = np.linspace(0, 1, 16, endpoint=False)[:, None]
    pieces = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        pieces.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.concatenate([*pieces, given[:1] if closed else given[-1:]])
