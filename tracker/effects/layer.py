"""The work space in which a face is drawn before it is laid over the picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kernels.poisson import work_size
from tracker.types import Points

Plane = NDArray[np.float32]

# Room around the drawn face, so that its border has neighbours.
_MARGIN_PX = 2
_SMALLEST_SIDE_PX = 4
_HALVABLE = 16


@dataclass(frozen=True, slots=True)
class Window:
    """An upright rectangle of whole pixels in a picture."""

    left: int
    top: int
    width: int
    height: int


def window_around(vertices_xy: Points, picture_size: tuple[int, int]) -> Window | None:
    """The part of a picture of that height and width that a mesh may touch; None when there is nothing to speak of.

    Where the picture's right or bottom edge cuts it off, it is widened to the other side, to a size that can be halved
    a few times: grids of half the size then end at the edge too.
    """
    height, width = picture_size
    low = np.clip(np.floor(vertices_xy.min(axis=0)) - _MARGIN_PX, 0, (width, height)).astype(int)
    high = np.clip(np.ceil(vertices_xy.max(axis=0)) + _MARGIN_PX + 1, 0, (width, height)).astype(int)
    cut = high >= (width, height)
    low = np.where(cut, np.maximum(high - -(-(high - low) // _HALVABLE) * _HALVABLE, 0), low)
    window = Window(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
    return window if min(window.width, window.height) >= _SMALLEST_SIDE_PX else None


class Layer:
    """Planes of one window, views of memory that is taken once for a size of picture.

    Attributes
    ----------
    window : Window
    owner : ndarray, shape (height, width), int16
        Triangle of each pixel, -1 for none.
    face : ndarray, shape (3, height, width), float32
        The drawn face, BGR.
    weight : ndarray, shape (height, width), float32
        How much it covers.
    free : ndarray, shape (height, width), float32
        1 within a region whose border is fixed.
    field : ndarray, shape (3, height, width), float32
        What is added to the face to fit it into the picture.
    last_field : ndarray, shape (3, rows, columns), float32
        The field of the window before; it holds something only while one owner opens windows and fills fields.
    work : ndarray, shape (n,), float32
        Scratch for `kernels.poisson.solve_membrane`.
    """

    def __init__(self, picture_size: tuple[int, int]) -> None:
        self.picture_size = picture_size
        pixels = picture_size[0] * picture_size[1]
        self._owner = np.empty(pixels, np.int16)
        self._planes = [np.empty(count * pixels, np.float32) for count in (3, 1, 1, 3, 3)]
        self.work = np.empty(work_size(*picture_size), np.float32)
        self._side = 0
        self.open(Window(0, 0, picture_size[1], picture_size[0]))
        self.last_field = self.field

    def open(self, window: Window) -> None:
        """Turn to a window; what the planes hold is not defined until it is written."""
        size, shape = window.width * window.height, (window.height, window.width)
        if hasattr(self, "field"):
            self.last_field = self.field
            self._side = 1 - self._side
        self.window = window
        self.owner = self._owner[:size].reshape(shape)
        face, weight, free, *fields = self._planes
        self.face = face[: 3 * size].reshape(3, *shape)
        self.weight = weight[:size].reshape(shape)
        self.free = free[:size].reshape(shape)
        self.field: Plane = fields[self._side][: 3 * size].reshape(3, *shape)
