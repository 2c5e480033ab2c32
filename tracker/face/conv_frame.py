"""The canvas that the learned experts look at, and how its grey levels are brought to one scale."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.face.reference_frame import ReferenceFrame
from tracker.types import Points

SIDE_PX = 128
# The mean face is this share of the side, the longer way: the rest is room for turned heads, open mouths and misfits.
_FACE_SHARE = 0.66
# One grey level: flat pictures are not blown up into noise.
_LEAST_SPREAD = 1.0


def conv_frame(mean_xy: Points) -> ReferenceFrame:
    """The square canvas with the mean face in its middle.

    Parameters
    ----------
    mean_xy : ndarray, shape (N, 2)
        Outer-eye distance 1.
    """
    low, high = mean_xy.min(axis=0), mean_xy.max(axis=0)
    scale = _FACE_SHARE * SIDE_PX / float((high - low).max())
    x, y = (SIDE_PX - 1) / 2 - scale * 0.5 * (low + high)
    return ReferenceFrame(scale, float(x), float(y), SIDE_PX, SIDE_PX)


def standardised(canvas: NDArray[np.float32]) -> NDArray[np.float32]:
    """Grey levels of mean 0 and spread 1, so that the lamp does not matter; in place."""
    canvas -= canvas.mean()
    canvas /= max(float(canvas.std()), _LEAST_SPREAD)
    return canvas
