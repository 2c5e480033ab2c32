"""The light on a face, as far as a plane can tell it: how bright it is, and how that changes across it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kernels.blend import plane_moments
from tracker.effects.layer import Window
from tracker.types import Image, Points

# Every so many rows and columns are looked at.
_STEP = 2
_DARKEST = 12.0
# One taken in the dark is not brightened until its noise shows.
_LEAST_GAIN, _MOST_GAIN = 0.35, 1.8
# A face of this brightness leaves a drawing's own colours.
_MIDDLE_LIGHT = 125.0
_LUMA = np.array([0.114, 0.587, 0.299])


class LightPlane:
    """A plane through the colours of a face, channel by channel, fitted by least squares."""

    def __init__(self) -> None:
        self._moments = np.zeros((3, 6))
        self._origin = np.zeros(2)
        self._plane: NDArray[np.float64] = np.zeros((3, 3))

    def fit(self, picture: Image, window: Window, owner: NDArray[np.int16]) -> None:
        """Fit it to the pixels of the picture's window that belong to a triangle."""
        plane_moments(picture, window.left, window.top, owner, _STEP, self._moments)
        normal, right = self._moments[:, :3].copy(), self._moments[:, 3:]
        # Held level where a sliver of a face cannot tell its slope.
        slack = 1e-3 * (window.width * window.height) * max(window.width, window.height)
        normal[1, 1] += slack
        normal[2, 2] += slack
        normal[0, 0] += 1e-6
        self._plane = np.asarray(np.linalg.solve(normal, right), np.float64)
        self._origin = np.array([window.left, window.top], np.float64)

    def at(self, vertices_xy: Points) -> NDArray[np.float64]:
        """The light at places of the picture, shape (N, 3), BGR."""
        return np.asarray(self._plane[0] + (vertices_xy - self._origin) @ self._plane[1:], np.float64)

    def gains(self, vertices_xy: Points, other_light: NDArray[np.float64]) -> NDArray[np.float64]:
        """Factors, shape (N, 3), that turn another face's light at the same vertices into this one's."""
        ratio = np.maximum(self.at(vertices_xy), _DARKEST) / np.maximum(other_light, _DARKEST)
        return np.asarray(np.clip(ratio, _LEAST_GAIN, _MOST_GAIN), np.float64)

    def shades(self, vertices_xy: Points) -> NDArray[np.float64]:
        """Factors, shape (N, 1), that put a drawing without a light of its own into this one, its colours kept."""
        brightness = np.maximum(self.at(vertices_xy), _DARKEST) @ _LUMA
        return np.asarray(np.clip(brightness / _MIDDLE_LIGHT, _LEAST_GAIN, 1.2)[:, None], np.float64)
