"""What tells one scene from the next: a thumbnail of the grey picture, in which cuts and newcomers are seen.

It is freed of brightness and contrast, so that light that is dimmed, switched or coloured changes little in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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
_NEWS, _LEAST_CELLS, _REFITS = 0.4, 2, 3
# A face may have changed in its middle only: so many cells around belong to it.
_AROUND = 3
# What a followed head and its body may change: in widths of its box to the sides and above; all that is below.
_SURROUNDINGS = 1.0

Thumbnail = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a picture: its edges as shares of the picture."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """As a share of the picture."""
        return max(0.0, self.right - self.left) * max(0.0, self.bottom - self.top)

    def within(self, other: Part) -> Part:
        """What the two have in common; of area 0 where that is nothing."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Part(left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom)))

    def with_(self, other: Part | None) -> Part:
        """The smallest part that holds both."""
        if other is None:
            return self
        return Part(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


WHOLE = Part(0.0, 0.0, 1.0, 1.0)


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
    """Says where something has changed in the picture, away from those who are known to be there."""

    def __init__(self) -> None:
        self._known: Thumbnail | None = None

    def reset(self) -> None:
        """All is new."""
        self._known = None

    def part(self, grey: GreyFrame, beside: Iterable[Box]) -> Part | None:
        """Where there is something that was not there when this was last asked and told.

        Parameters
        ----------
        grey : GreyFrame
        beside : iterable of Box
            Those who are known to be there.

        Returns
        -------
        Part or None
            The new and what is around it; None where nothing is new.
        """
        now = thumbnail(grey)
        if now is None:
            return None
        if self._known is None:
            self._known = now
            return WHOLE
        known, (columns, rows) = self._known, _SIZE
        for box in beside:
            reach = (0.5 + _SURROUNDINGS) * max(box.width_px, box.height_px)
            left, right = (max(0, round((box.x_px + side * reach) * columns / grey.shape[1])) for side in (-1, 1))
            top = max(0, round((box.y_px - reach) * rows / grey.shape[0]))
            known[top:, left:right] = now[top:, left:right]
        y, x = np.nonzero(_unlike(now, known) > _NEWS)
        if len(x) < _LEAST_CELLS:
            return None
        self._known = now
        first_x, first_y, last_x, last_y = int(x.min()), int(y.min()), int(x.max()) + 1, int(y.max()) + 1
        return Part(
            max(0.0, (first_x - _AROUND) / columns),
            max(0.0, (first_y - _AROUND) / rows),
            min(1.0, (last_x + _AROUND) / columns),
            min(1.0, (last_y + _AROUND) / rows),
        )


def _unlike(now: Thumbnail, known: Thumbnail) -> Thumbnail:
    """How far each cell is from what it was, in the light of the half that has changed least."""
    kept, residuals = np.ones(now.shape, bool), np.abs(now - known)
    for _ in range(_REFITS):
        x, y = known[kept], now[kept]
        gain = float(((x - x.mean()) * (y - y.mean())).sum() / max(float(((x - x.mean()) ** 2).sum()), 1e-6))
        residuals = np.abs(now - y.mean() - gain * (known - x.mean()))
        kept = residuals <= np.median(residuals)
    return np.asarray(residuals, np.float32)
