"""What a face's border tells about the colours it should take, with hair, background and hands told apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kernels.blend import border_moments, tame_border
from tracker.effects.layer import Layer

Border = NDArray[np.int32]
Plane = NDArray[np.float32]

# Of a change of the border's colours so much is taken over in a frame, all of it beyond noise: grey levels.
_NEW, _NOISE = 0.2, (8.0, 32.0)
# So much of the pixels about a place must have been known before.
_LEAST_KNOWN = 0.25

_FITS = 3
# Held back a little, for a border of which little is left to trust: less the constant than what bends.
_SLACK = np.diag([0.5, 2.0, 2.0, 5.0, 5.0])
_SLACK_PER_PIXEL = 0.01


class SmoothMembrane:
    """A smooth membrane through the trustworthy part of a border, and the differences brought near to it.

    Where a border runs over hair, background or a hand, in the picture or in the mask, their colours would stream into
    the face. So a membrane of five harmonic polynomials is fitted to the border, outliers left out, and differences far
    from it are not taken over.

    Parameters
    ----------
    limits : tuple of float
        Differences from the membrane, grey levels over the three channels: up to the first they are taken over, from
        the second on not at all. Wider lets more of the border's colours into the face.
    """

    def __init__(self, limits: tuple[float, float]) -> None:
        self._limits = limits
        self._moments = np.zeros((5, 8))
        self._frame = (0.0, 0.0, 1.0)
        self._model: NDArray[np.float64] = np.zeros((5, 3))

    @property
    def frame(self) -> tuple[float, float, float]:
        """Origin and unit of its coordinates, as `kernels.blend.border_moments` takes them."""
        return self._frame

    @property
    def model(self) -> NDArray[np.float64]:
        """Its coefficients, shape (5, 3)."""
        return self._model

    def fit(self, layer: Layer, border: Border) -> None:
        """Fit it to the layer's field on the border, rows and columns of shape (n, 2).

        It starts from none: the drawn face has the light of the face beneath already, so that what differs much from it
        on the border is no skin.
        """
        width, height = layer.window.width, layer.window.height
        self._frame = (width / 2, height / 2, 2 / max(width, height))
        self._model = np.zeros((5, 3))
        slack = _SLACK * (1 + _SLACK_PER_PIXEL * len(border))
        for _ in range(_FITS):
            border_moments(layer.field, border, self._frame, self._model, self._limits, self._moments)
            normal, right = self._moments[:, :5] + slack, self._moments[:, 5:]
            self._model = np.asarray(np.linalg.solve(normal, right), np.float64)

    def tame(self, layer: Layer, border: Border, reach: int) -> None:
        """Bring the field on the border near to it; the layer's weight fades around pixels that were far off."""
        tame_border(layer.field, border, self._frame, self._model, self._limits, reach, layer.weight)


def steady_border(
    field: Plane, border: Border, last: Plane, last_region: Plane, to_last: tuple[float, float, float, float]
) -> None:
    """Average the camera's noise out of a border's differences over time, in place.

    In a pixel noise is hidden among its like; of a border it streams into the whole face and makes it flicker. The
    drawn face has the scene's light already, so what is left along the border hardly changes but by that noise.

    Parameters
    ----------
    field : ndarray, shape (3, height, width), float32
        The differences, on the border; in and output.
    border : ndarray, shape (n, 2), int32
        Row and column of the border's pixels.
    last : ndarray, shape (3, rows, columns), float32
        The field of the frame before.
    last_region : ndarray, shape (rows, columns), float32
        1 where it was known, else 0.
    to_last : tuple of float
        Similarity from here to there, as `kernels.blend.carry_field` takes it.
    """
    from scipy.ndimage import map_coordinates  # slow to load, and not needed before a face is drawn

    rows, columns = border.T
    a, b, x, y = to_last
    there = np.array([b * columns + a * rows + y, a * columns - b * rows + x])
    known = map_coordinates(last_region, there, order=1, cval=0.0)
    earlier = np.array([map_coordinates(plane, there, order=1, cval=0.0) for plane in last])
    earlier /= np.maximum(known, np.float32(1e-3))
    change = field[:, rows, columns] - earlier
    share = np.clip((np.abs(change).max(axis=0) - _NOISE[0]) / (_NOISE[1] - _NOISE[0]), _NEW, 1.0)
    share[known < _LEAST_KNOWN] = 1.0
    field[:, rows, columns] = earlier + share * change
