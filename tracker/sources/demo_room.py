"""The room behind the demo's head, drawn with lines and fills: nothing in it has the colour of skin."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image

_Colour = tuple[int, int, int]
_WALL_TOP, _WALL_BOTTOM = np.array([168.0, 172.0, 162.0]), np.array([132.0, 136.0, 130.0])
# Of the orders tried, one in which no face cascade of OpenCV sees a face, even with a single hit.
_BOOK_ORDER = 1
_SHELF: _Colour = (52, 62, 74)
_BOOKS: tuple[_Colour, ...] = (
    *((96, 62, 38), (62, 92, 58), (120, 104, 52), (70, 54, 84), (148, 140, 128), (54, 48, 46), (104, 84, 70)),
    *((58, 66, 110), (86, 110, 98), (140, 120, 84), (46, 60, 50), (120, 92, 104)),
)


class _Canvas:
    """Draws in fractions of a 640 x 480 picture, whatever the real size."""

    def __init__(self, size_px: tuple[int, int]) -> None:
        width, height = size_px
        self.scale = np.array([width / 640.0, height / 480.0])
        down = np.linspace(0, 1, height)[:, None, None]
        across = np.linspace(1.06, 0.90, width)[None, :, None]
        self.image = ((_WALL_TOP * (1 - down) + _WALL_BOTTOM * down) * across).astype(np.uint8)

    def area(self, points_xy: NDArray[np.float64], colour: _Colour) -> None:
        at = np.round(points_xy * self.scale * 16).astype(np.int32)
        cv2.fillPoly(self.image, [at], colour, cv2.LINE_AA, 4)

    def box(self, left: float, top: float, right: float, bottom: float, colour: _Colour) -> None:
        self.area(np.array([[left, top], [right, top], [right, bottom], [left, bottom]], dtype=np.float64), colour)

    def oval(self, centre_xy: tuple[float, float], radii_xy: tuple[float, float], colour: _Colour) -> None:
        angle = np.linspace(0, 2 * np.pi, 60)
        self.area(np.stack([np.cos(angle), np.sin(angle)], axis=1) * radii_xy + centre_xy, colour)

    def glow(self, centre_xy: tuple[float, float], radius: float, light: _Colour) -> None:
        height, width = self.image.shape[:2]
        rows, columns = np.mgrid[0:height, 0:width]
        away = np.hypot(columns / self.scale[0] - centre_xy[0], rows / self.scale[1] - centre_xy[1]) / radius
        added = np.exp(-away * away)[..., None] * np.array(light, dtype=np.float64)
        self.image = np.clip(self.image + added, 0, 255).astype(np.uint8)


def draw_room(size_px: tuple[int, int]) -> Image:
    """A living room, a little out of focus.

    Parameters
    ----------
    size_px : tuple of int
        (width, height).

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, BGR
    """
    canvas = _Canvas(size_px)
    _window(canvas)
    _shelf(canvas, np.random.default_rng(_BOOK_ORDER))
    _picture(canvas)
    _lamp(canvas)
    canvas.box(0, 392, 640, 400, (96, 94, 84))
    canvas.box(0, 400, 640, 480, (74, 72, 66))
    _sideboard(canvas)
    _plant(canvas)
    return np.asarray(cv2.GaussianBlur(canvas.image, (0, 0), 2.4 * float(canvas.scale[0])), np.uint8)


def lens_shading(size_px: tuple[int, int]) -> NDArray[np.float32]:
    """Darker corners: 1 in the middle, 0.86 in the corners, shape (height, width), float32."""
    width, height = size_px
    rows, columns = np.mgrid[0:height, 0:width]
    away = ((columns / (width - 1) - 0.5) ** 2 + (rows / (height - 1) - 0.5) ** 2) * 2
    return np.asarray(1 - 0.14 * away, dtype=np.float32)


def _window(canvas: _Canvas) -> None:
    canvas.box(24, 34, 204, 300, (204, 204, 200))
    for step in range(24):
        share = step / 24
        sky = (int(246 - 22 * share), int(226 - 4 * share), int(192 + 34 * share))
        canvas.box(34, 44 + 246 * share, 194, 44 + 246 * (share + 1 / 24), sky)
    hills = [[34, 290], [34, 262], [70, 250], [112, 260], [150, 246], [194, 258], [194, 290]]
    canvas.area(np.array(hills, dtype=np.float64), (132, 156, 128))
    canvas.box(140, 40, 147, 294, (196, 196, 192))
    canvas.box(16, 300, 212, 309, (180, 180, 176))
    for stripe in range(9):
        shade = 134 + 12 * (stripe % 2) - 2 * stripe
        x = 4 + stripe * 6
        canvas.box(x, 24, x + 6.5, 330, (shade + 2, shade - 4, shade - 18))
    canvas.box(0, 20, 226, 25, (70, 70, 70))
    canvas.glow((122, 150), 200, (22, 22, 16))


def _sideboard(canvas: _Canvas) -> None:
    canvas.box(14, 344, 214, 436, (58, 80, 108))
    canvas.box(8, 338, 220, 346, (70, 94, 124))
    canvas.box(112, 350, 115, 432, (40, 56, 78))
    canvas.oval((105, 390), (2.5, 2.5), (40, 44, 48))
    canvas.oval((122, 390), (2.5, 2.5), (40, 44, 48))
    canvas.box(150, 322, 200, 330, (104, 84, 58))
    canvas.box(154, 330, 196, 338, (66, 92, 70))


def _shelf(canvas: _Canvas, rng: np.random.Generator) -> None:
    canvas.box(462, 92, 628, 392, _SHELF)
    for top in (100, 176, 250, 324):
        canvas.box(470, top, 620, top + 64, (34, 40, 46))
        x = 473.0
        while x < 604:
            thick, tall = rng.uniform(7, 15), rng.uniform(40, 58)
            colour = _BOOKS[int(rng.integers(len(_BOOKS)))]
            if rng.random() < 0.88:
                canvas.box(x, top + 64 - tall, x + thick, top + 64, colour)
                light: _Colour = (min(colour[0] + 50, 255), min(colour[1] + 50, 255), min(colour[2] + 46, 255))
                canvas.box(x + 2, top + 72 - tall, x + thick - 2, top + 75 - tall, light)
            x += thick + 0.8


def _picture(canvas: _Canvas) -> None:
    canvas.box(286, 48, 398, 132, (46, 46, 48))
    canvas.box(293, 55, 391, 125, (206, 208, 204))
    canvas.box(304, 65, 380, 115, (178, 150, 104))
    canvas.area(
        np.array([[304, 115], [304, 98], [330, 82], [352, 102], [366, 92], [380, 104], [380, 115]]), (110, 96, 62)
    )
    canvas.oval((362, 76), (7, 7), (214, 226, 224))


def _lamp(canvas: _Canvas) -> None:
    canvas.box(428, 196, 432, 392, (48, 48, 50))
    canvas.oval((430, 392), (24, 5), (48, 48, 50))
    canvas.area(np.array([[412, 150], [448, 150], [462, 200], [398, 200]], dtype=np.float64), (176, 206, 212))
    canvas.glow((430, 178), 70, (34, 48, 52))


def _plant(canvas: _Canvas) -> None:
    for lean, tall, green in ((-40, 96, 84), (-22, 124, 98), (0, 136, 78), (20, 118, 104), (38, 92, 88), (-54, 66, 72)):
        share = np.linspace(0, 1, 14)
        x, y = 252 + lean * share**1.6, 392 - tall * share + 26 * share**3
        half = 7.5 * np.sin(np.pi * share) ** 0.8 + 0.6
        leaf = np.concatenate([np.stack([x - half, y], axis=1), np.stack([x + half, y], axis=1)[::-1]])
        canvas.area(leaf, (46, green, 44))
    canvas.area(np.array([[230, 380], [274, 380], [268, 424], [236, 424]], dtype=np.float64), (120, 112, 98))
