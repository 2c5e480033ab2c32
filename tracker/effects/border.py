"""What a face's border tells about the colours it should take, with hair, background and hands told apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kernels.blend import border_moments, tame_border
from tracker.effects.layer import Layer

Border = NDArray[np.int32]

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
