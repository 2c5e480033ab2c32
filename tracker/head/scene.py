"""What tells one scene from the next: a thumbnail of the grey picture, in which cuts and newcomers are seen.

It is freed of brightness and contrast, so that light that is dimmed, switched or coloured changes little in it.
"""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.head.grey import GreyFrame
from tracker.types import Box

# Width and height, and how many pixels of the picture make one of it in either direction, at most.
_SIZE = 32, 24
_SAMPLES = 4
# Grey levels; a picture with less contrast, whited out or black, says nothing about what is in it.
_LEAST_CONTRAST = 2.5
# Pictures of one scene correlate by more than this from one to the next. Measured: 0.89 and more in clips, flashes and
# coloured light; less than 0.63 from one photograph, or one person in the same room, to the next.
_SAME_SCENE = 0.75
# So much, in standard deviations of the picture, changes where somebody comes in; of so many cells.
_NEWS, _LEAST_CELLS = 0.4, 2
# What a followed head and its body may change: in widths of its box to the sides and above; all that is below.
_SURROUNDINGS = 1.0

Thumbnail = NDArray[np.float32]


def thumbnail(grey: GreyFrame) -> Thumbnail | None:
    """A small picture of mean 0 and standard deviation 1; None where there is no contrast.

    Parameters
    ----------
    grey : GreyFrame

    Returns
    -------
    ndarray, shape (24, 32), float32, or None
    """
    size = min(grey.shape[1], _SAMPLES * _SIZE[0]), min(grey.shape[0], _SAMPLES * _SIZE[1])
    small = cv2.resize(grey.sampled(*size).astype(np.float32), _SIZE, interpolation=cv2.INTER_AREA)
    mean, contrast = (float(one[0, 0]) for one in cv2.meanStdDev(small))
    return np.asarray((small - mean) / contrast, np.float32) if contrast >= _LEAST_CONTRAST else None


class CutDetector:
    """Says in which frame of a film, or of a folder of pictures, another scene begins.

    A dissolve, a flash or switched light is no cut.
    """

    def __init__(self) -> None:
        self._last: Thumbnail | None = None
        self._shape: tuple[int, ...] = ()

    def reset(self) -> None:
        """The next picture is the first one."""
        self._last, self._shape = None, ()

    def is_cut(self, grey: GreyFrame) -> bool:
        """Take a picture in and say whether it shows another scene than the one before.

        Parameters
        ----------
        grey : GreyFrame
        """
        last, shape = self._last, self._shape
        now = thumbnail(grey)
        self._shape = grey.shape
        # Between the pictures before and after a white-out there may have been none.
        if now is None:
            return False
        self._last = now
        return last is not None and (shape != grey.shape or float(np.vdot(now, last)) / now.size < _SAME_SCENE)


class News:
    """Says whether anything has changed in the picture away from those who are known to be there."""

    def __init__(self) -> None:
        self._known: Thumbnail | None = None

    def reset(self) -> None:
        """All is new."""
        self._known = None

    def is_new(self, grey: GreyFrame, beside: Iterable[Box]) -> bool:
        """Whether there is something to see that was not there when this was last said.

        Parameters
        ----------
        grey : GreyFrame
        beside : iterable of Box
            Those who are known to be there.
        """
        now = thumbnail(grey)
        if now is None:
            return False
        if self._known is None:
            self._known = now
            return True
        known = self._known
        cells_x, cells_y = _SIZE[0] / grey.shape[1], _SIZE[1] / grey.shape[0]
        for box in beside:
            reach = (0.5 + _SURROUNDINGS) * max(box.width_px, box.height_px)
            left, right = (max(0, round((box.x_px + side * reach) * cells_x)) for side in (-1, 1))
            top = max(0, round((box.y_px - reach) * cells_y))
            known[top:, left:right] = now[top:, left:right]
        if np.count_nonzero(np.abs(now - known) > _NEWS) < _LEAST_CELLS:
            return False
        self._known = now
        return True
