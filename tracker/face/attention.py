"""What a network looks at: how much its answer for each point changes when a part of the face is covered.

M. D. Zeiler and R. Fergus, "Visualizing and understanding convolutional networks" (ECCV 2014).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tracker.face.conv_experts import ConvExperts, Maps

# Covers along a side of the canvas; each is so many times as wide as they are apart.
PLACES = 16
_OVERLAP = 2
_AT_ONCE = 16


def cover_changes(experts: ConvExperts, canvas: NDArray[np.float32], tell: Callable[[float], object]) -> Maps:
    """How much each point's response map changes by a square of plain grey at each place.

    Parameters
    ----------
    experts : ConvExperts
    canvas : ndarray, shape (side_px, side_px), float32
        A face on it, standardised: its mean grey is 0.
    tell : callable
        Told the share done; what it raises ends the work.

    Returns
    -------
    ndarray, shape (N, PLACES, PLACES), float32
        0: the map is the same; 1: all of it went elsewhere (half the sum of the differences).
    """
    step = experts.side_px / PLACES
    seen = experts.maps(canvas[None, None])[0]
    changes = np.empty((PLACES * PLACES, len(seen)), np.float32)
    for first in range(0, PLACES * PLACES, _AT_ONCE):
        tell(first / (PLACES * PLACES))
        covered = np.repeat(canvas[None, None], _AT_ONCE, axis=0)
        for number, place in enumerate(range(first, first + _AT_ONCE)):
            row, column = divmod(place, PLACES)
            top, left = (round((index + 0.5 * (1 - _OVERLAP)) * step) for index in (row, column))
            side = round(_OVERLAP * step)
            covered[number, 0, max(0, top) : top + side, max(0, left) : left + side] = 0.0
        for number, maps in enumerate(experts.maps(covered)):
            changes[first + number] = 0.5 * np.abs(maps - seen).sum(axis=(1, 2))
    return np.ascontiguousarray(changes.T.reshape(-1, PLACES, PLACES))
