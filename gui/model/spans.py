"""How much of an axis a plot needs: one spike must not flatten all the rest. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np

from tracker.types import Points

_SHARE: Final = 98.0
# What sticks out by less than this share of the rest is shown whole.
_STICKS_OUT: Final = 0.5
_SPARE: Final = 0.08


def robust_span(series: Iterable[Points], smallest: float) -> tuple[float, float] | None:
    """Lowest and highest value to be shown, at least ``smallest`` apart; None where nothing is known.

    Each series is shown but for its rarest values, two in a hundred at either end, where those stick far out; what
    comes seldom but again and again, as a stage does that runs once a second, is not rare.
    """
    known = [found for values in series if len(found := values[np.isfinite(values)])]
    if not known:
        return None
    usual = np.array([np.percentile(values, (100.0 - _SHARE, _SHARE)) for values in known])
    extreme = np.array([(values.min(), values.max()) for values in known])
    low, high = float(usual[:, 0].min()), float(usual[:, 1].max())
    reach = _STICKS_OUT * max(high - low, smallest)
    lowest, highest = float(extreme[:, 0].min()), float(extreme[:, 1].max())
    low = lowest if low - lowest <= reach else low
    high = highest if highest - high <= reach else high
    spare = max(0.5 * (smallest - (high - low)), _SPARE * (high - low))
    return low - spare, high + spare


def cut_off(values: Points, span: tuple[float, float]) -> tuple[list[int], list[int]]:
    """Where values leave the span at the top and at the bottom: the outermost one of each time that they do."""
    return _peaks(values, span[1]), _peaks(-values, -span[0])


def _peaks(values: Points, limit: float) -> list[int]:
    with np.errstate(invalid="ignore"):
        outside = np.flatnonzero(values > limit)
    runs = np.split(outside, np.flatnonzero(np.diff(outside) > 1) + 1)
    return [int(run[np.argmax(values[run])]) for run in runs if len(run)]
