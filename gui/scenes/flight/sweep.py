"""Whether things that move in a straight line met within a step, wherever between its ends that was."""

from __future__ import annotations

import math
from collections.abc import Sequence


def nearest_on_way(start: Sequence[float], end: Sequence[float], point: Sequence[float]) -> tuple[float, float]:
    """How near a point a straight way comes, and when.

    Parameters
    ----------
    start, end : sequence of float
        Of the way, in two or three dimensions.
    point : sequence of float
        In as many.

    Returns
    -------
    distance : float
    share : float
        0 at the start to 1 at the end.
    """
    ways = [b - a for a, b in zip(start, end, strict=True)]
    offsets = [p - a for a, p in zip(start, point, strict=True)]
    squared = sum(way * way for way in ways)
    along = sum(way * offset for way, offset in zip(ways, offsets, strict=True))
    share = min(1.0, max(0.0, along / squared)) if squared > 0 else 0.0
    return math.hypot(*(share * way - offset for way, offset in zip(ways, offsets, strict=True))), share


def crossing(start: float, end: float, plane: float) -> float | None:
    """When a way that goes on from ``start`` to ``end`` passes a plane: 0 to below 1 of the way, or None.

    Of two ways one after the other exactly one passes a plane where they meet.
    """
    return (plane - start) / (end - start) if start <= plane < end else None
