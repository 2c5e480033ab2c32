"""A pair of ears for a head without: shells with a rim and a hollow, to be textured and shaded."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.types import Points

Array = NDArray[np.float64]

# The right ear in the picture, head frame, metres: its middle, how far it stands off the head (radians), how far it
# leans back (radians), half its width and height.
_MIDDLE_M = np.array([0.0770, 0.016, 0.097])
_OFF_RAD, _BACK_RAD = np.radians(27.0), np.radians(14.0)
_HALF_M = (0.0175, 0.031)
# Rings from the middle out: share of the size, height above the ear's plane (metres), brightness.
_RINGS = (
    *((0.0, -0.004, 0.62), (0.3, -0.004, 0.66), (0.5, -0.001, 0.8), (0.65, 0.002, 0.95), (0.82, 0.003, 1.05)),
    *((0.94, 0.002, 0.98), (1.0, -0.003, 0.7)),
)
_AROUND = 16

# Rows and columns of an ear's grid; the first and the last column are one.
EAR_SHAPE = (len(_RINGS), _AROUND + 1)


def ears_m() -> Points:
    """Corners of both ears, the right one in the picture first, shape (2, EAR_SHAPE, 3), metres, head frame."""
    back = np.array([np.sin(_OFF_RAD), 0.0, np.cos(_OFF_RAD)])
    down = np.array([0.0, np.cos(_BACK_RAD), -np.sin(_BACK_RAD)])
    out = np.cross(down, back)
    out *= np.sign(out[0])
    angles = 2 * np.pi * np.arange(_AROUND + 1) / _AROUND
    # Wider above than below.
    across = _HALF_M[0] * np.cos(angles) * (1 - 0.25 * np.sin(angles))
    along = _HALF_M[1] * np.sin(angles)
    flat = across[:, None] * back + along[:, None] * down
    right = np.stack([_MIDDLE_M + share * flat + height * out for share, height, _ in _RINGS])
    return np.stack([right, right * (-1.0, 1.0, 1.0)])


def ear_shades() -> Array:
    """Brightness of each corner, shape (2, EAR_SHAPE)."""
    shades = np.array([shade for _, _, shade in _RINGS])
    return np.broadcast_to(shades[:, None], (2, *EAR_SHAPE))
