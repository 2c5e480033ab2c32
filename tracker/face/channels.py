"""The channels that patch experts look at, as planes of a canvas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kernels.channels import (
    GRADIENT_MIRROR,
    GRADIENT_PLANES,
    PATTERN_MIRROR,
    PATTERN_PLANES,
    local_patterns,
    rectified_gradient,
)
from tracker.face.reference_frame import Canvas

Planes = NDArray[np.float32]

_PATTERN_THRESHOLD = 4.0
# Patterns are of size 1 and gradients smaller than grey levels; the noise floor of the normalisation is in grey levels.
_PATTERN_GAIN = np.float32(16.0)
_GRADIENT_GAIN = np.float32(2.0)


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to look at a canvas.

    Attributes
    ----------
    name : str
    planes : int
        How many pictures it makes of one.
    mirror : tuple of (int, float)
        Which plane each plane becomes when the canvas is mirrored, and with which sign.
    fill : callable
        Takes the canvas and the output, shape (planes, rows, columns), float32.
    """

    name: str
    planes: int
    mirror: tuple[tuple[int, float], ...]
    fill: Callable[[Canvas, Planes], None]


def _grey(canvas: Canvas, out: Planes) -> None:
    # Without its mean the float32 sums of squares keep their digits.
    np.subtract(canvas, canvas.mean(), out=out[0])


def _gradient(canvas: Canvas, out: Planes) -> None:
    rectified_gradient(canvas, out)
    out *= _GRADIENT_GAIN


def _pattern(canvas: Canvas, out: Planes) -> None:
    local_patterns(canvas, _PATTERN_THRESHOLD, out)
    out *= _PATTERN_GAIN


CHANNELS = {
    channel.name: channel
    for channel in (
        Channel("grey", 1, ((0, 1.0),), _grey),
        Channel("gradient", GRADIENT_PLANES, GRADIENT_MIRROR, _gradient),
        Channel("lbp", PATTERN_PLANES, PATTERN_MIRROR, _pattern),
    )
}
