"""The face that all drawn masks are drawn on: its points, outlines and relief, made up for this purpose.

Unit: the distance between the outer corners of the eyes. x to the right, y down, origin in the middle of the nose.
Only the left half (of the picture) is written down; the rest is its mirror image.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.effects.art.canvas import Canvas, Field
from tracker.markup import IBUG_68
from tracker.types import Points

Path2D = list[tuple[float, float]]

_LEFT_HALF: dict[int, Path2D] = {
    0: [
        (-0.81, -0.41),
        (-0.80, -0.19),
        (-0.775, 0.02),
        (-0.73, 0.225),
        (-0.645, 0.415),
        (-0.515, 0.58),
        (-0.36, 0.71),
        (-0.19, 0.815),
        (0.0, 0.85),
    ],
    17: [(-0.665, -0.565), (-0.565, -0.66), (-0.425, -0.695), (-0.275, -0.675), (-0.135, -0.625)],
    27: [(0.0, -0.45), (0.0, -0.31), (0.0, -0.175), (0.0, -0.04), (-0.17, 0.06), (-0.085, 0.09), (0.0, 0.112)],
    36: [(-0.5, -0.425), (-0.41, -0.48), (-0.3, -0.478), (-0.21, -0.408), (-0.308, -0.385), (-0.415, -0.387)],
    48: [(-0.315, 0.315), (-0.2, 0.268), (-0.08, 0.243), (0.0, 0.262)],
    57: [(0.0, 0.488), (-0.086, 0.478), (-0.2, 0.43), (-0.265, 0.32), (-0.08, 0.31), (0.0, 0.318)],
    66: [(0.0, 0.37), (-0.08, 0.362)],
}

# Edge of a mask over the forehead, from the left to the middle, as far as the effects' mesh reaches.
_FOREHEAD: Path2D = [(-0.785, -0.53), (-0.705, -0.68), (-0.56, -0.865), (-0.40, -0.95), (-0.2, -0.972), (0.0, -0.975)]

EYE: Path2D = [(-0.51, -0.425), (-0.415, -0.487), (-0.3, -0.487), (-0.2, -0.406), (-0.3, -0.376), (-0.42, -0.378)]
EYE_CENTRE = (-0.355, -0.43)
BROW = _LEFT_HALF[17]


def plan_points() -> Points:
    """The 68 points, shape (68, 2), mirror-symmetric."""
    points = np.zeros((IBUG_68.point_count, 2))
    for first, run in _LEFT_HALF.items():
        points[first : first + len(run)] = run
    for index, mirrored in enumerate(IBUG_68.mirror):
        if not points[index].any():
            points[index] = points[mirrored] * (-1.0, 1.0)
    return points


def face_outline(inset: float = 0.015) -> Path2D:
    """Edge of a mask of the whole face, closed; ``inset`` is how far inside the face's edge, as a share of its size."""
    left = [*reversed(_LEFT_HALF[0]), *_FOREHEAD]
    right = [(-x, y) for x, y in reversed(left[1:-1])]
    middle = -0.1
    return [(x * (1 - inset), middle + (y - middle) * (1 - inset)) for x, y in [*left, *right]]


def face_relief(canvas: Canvas, softness: float = 0.012) -> Field:
    """Height of a face above the picture's plane at every pixel, towards the viewer."""
    x, y = canvas.x, canvas.y
    height = 0.8 * np.sqrt(np.clip(1 - (x / 1.06) ** 2 - ((y + 0.08) / 1.3) ** 2, 0.01, 1))
    height += _nose(x, y)
    brow = canvas.both_sides(canvas.stroke(BROW, 0.1))
    height += 0.055 * canvas.blurred(brow, 0.05)
    pairs = (
        (-0.355, -0.42, 0.17, 0.085, -0.1),  # socket
        (-0.355, -0.43, 0.12, 0.06, 0.06),  # eyeball
        (-0.46, -0.0, 0.24, 0.22, 0.075),  # cheek
        (-0.37, 0.32, 0.08, 0.12, -0.018),  # corner of the mouth
        (-0.42, -0.83, 0.2, 0.14, 0.03),  # forehead
    )
    for centre_x, centre_y, wide, high, rise in pairs:
        height += rise * (bump(x, y, centre_x, centre_y, wide, high) + bump(x, y, -centre_x, centre_y, wide, high))
    height += 0.08 * bump(x, y, 0, 0.36, 0.3, 0.2) + 0.08 * bump(x, y, 0, 0.69, 0.15, 0.11)
    height -= 0.03 * bump(x, y, 0, 0.545, 0.16, 0.035) + 0.02 * bump(x, y, 0, 0.18, 0.025, 0.05)
    height += 0.05 * canvas.blurred(canvas.fill(lips()), 0.022)
    height -= 0.05 * canvas.blurred(canvas.both_sides(canvas.stroke(MOUTH_LINE, 0.016)), 0.009)
    return canvas.blurred(height, softness)


MOUTH_LINE: Path2D = [(-0.3, 0.318), (-0.2, 0.328), (-0.09, 0.337), (0.0, 0.346)]


def lips() -> Path2D:
    """Outline of the closed lips."""
    left = [(0.0, 0.488), (-0.09, 0.478), (-0.2, 0.43), (-0.315, 0.317), (-0.2, 0.268), (-0.08, 0.243), (0.0, 0.262)]
    return [*left, *[(-x, y) for x, y in reversed(left[1:-1])]]


def bump(x: Field, y: Field, centre_x: float, centre_y: float, wide: float, high: float) -> Field:
    """A Gaussian hill of height 1."""
    return np.asarray(np.exp(-(((x - centre_x) / wide) ** 2) - ((y - centre_y) / high) ** 2), np.float32)


def _nose(x: Field, y: Field) -> Field:
    down: NDArray[np.float32] = np.clip((y + 0.52) / 0.56, 0, 1)
    end = 1 / (1 + np.exp((y - 0.085) / 0.016))
    start = 1 / (1 + np.exp((-0.44 - y) / 0.035))
    ridge = np.exp(-((x / (0.075 + 0.03 * down)) ** 2)) * (0.04 + 0.2 * down) * start * end
    tip = 0.07 * bump(x, y, 0, 0.0, 0.085, 0.075) * end
    wings = 0.085 * (bump(x, y, -0.125, 0.045, 0.05, 0.05) + bump(x, y, 0.125, 0.045, 0.05, 0.05))
    nostrils = -0.07 * (bump(x, y, -0.072, 0.088, 0.032, 0.016) + bump(x, y, 0.072, 0.088, 0.032, 0.016))
    return np.asarray(ridge + tip + wings + nostrils, np.float32)
