"""Places where the detector saw a face and no face could be fitted: tried again ever more seldom."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from tracker.types import Box

_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.3, 10.0
# Boxes whose middles are nearer than this share of their width are the same place.
_SAME_PLACE = 0.35


@dataclass(slots=True)
class _Refusal:
    box: Box
    until_s: float
    wait_s: float


class Refusals:
    """Remembers vain attempts. Each doubles the wait until the next one at that place."""

    def __init__(self) -> None:
        self._known: list[_Refusal] = []

    def clear(self) -> None:
        """Every place is new again."""
        self._known.clear()

    def allows(self, box: Box, time_s: float) -> bool:
        """Whether an attempt at this place is due."""
        known = self._at(box)
        return known is None or time_s >= known.until_s

    def add(self, box: Box, time_s: float) -> None:
        """An attempt at this place was in vain."""
        # What nobody has asked for in a while is another thing by now.
        self._known = [one for one in self._known if time_s < one.until_s + _LONGEST_WAIT_S]
        known = self._at(box)
        if known is None:
            self._known.append(_Refusal(box, time_s + _FIRST_WAIT_S, _FIRST_WAIT_S))
        else:
            known.wait_s = min(2 * known.wait_s, _LONGEST_WAIT_S)
            known.until_s = time_s + known.wait_s

    def _at(self, box: Box) -> _Refusal | None:
        for one in self._known:
            if hypot(box.x_px - one.box.x_px, box.y_px - one.box.y_px) < _SAME_PLACE * one.box.width_px:
                return one
        return None
