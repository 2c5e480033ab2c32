"""Blinks and winks: eyes that close quickly and open again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from tracker.readings import Gesture, GestureKind, Side

# An eye closes within this time; what happens more slowly is a look down or a smile.
_CLOSING_S = 0.25
# Of the depth of a dip, what counts as its beginning, and what must come back before it is over.
_BEGUN, _BACK = 0.2, 0.3
# A wink takes longer than a blink.
_LONGEST_WINK_S = 1.2
# Of the deeper eye's dip: less than this, and the other eye stayed open; more, and it closed too.
_STAYED_OPEN = 0.4
_BOTH = 0.6
# Of how open it was, an eye must lose this share too: narrow eyes have not far to go.
_LEAST_SHARE = 0.5
# A blink closes by more than half. Points that are held to a plausible face show a wink as both eyes half closed.
_SHUT = 0.47
# Eyes that were wide for a moment and are as usual again have not blinked.
_WIDEST = 1.15
# From half closed, and from open, to half open; what is shorter in both is an error of the points in one frame.
_SHORTEST_S, _SHORTEST_IN_ALL_S = 0.055, 0.11
# A gap in the frames ends everything.
_GAP_S = 0.3


@dataclass(slots=True)
class _Dip:
    start_s: float
    half_s: float
    levels: tuple[float, float]
    lows: tuple[float, float]


class BlinkDetector:
    """Finds blinks and winks in the openness of both eyes, one frame after another, at any frame rate.

    Parameters
    ----------
    depth : float
        How far an eye must close, in openness.
    longest_s : float
        What takes longer is no blink.
    """

    def __init__(self, depth: float = 0.5, longest_s: float = 0.8) -> None:
        self._depth, self._longest_s = depth, longest_s
        self.reset()

    def reset(self) -> None:
        """The face was away: nothing that began before is brought to an end."""
        self._past: deque[tuple[float, float, float]] = deque()
        self._dip: _Dip | None = None

    def step(self, left: float, right: float, time_s: float) -> Gesture | None:
        """Take a frame in.

        Parameters
        ----------
        left, right : float
            Openness.
        time_s : float

        Returns
        -------
        Gesture or None
            A blink or wink that has just come to an end, told when the eyes are half open again.
        """
        if self._past and not 0 < time_s - self._past[-1][0] < _GAP_S:
            self.reset()
        while self._past and time_s - self._past[0][0] > _CLOSING_S:
            self._past.popleft()
        left, right = min(left, _WIDEST), min(right, _WIDEST)
        self._past.append((time_s, left, right))
        if self._dip is None:
            self._dip = self._begun()
            return None
        return self._followed(self._dip, left, right, time_s)

    def _begun(self) -> _Dip | None:
        levels = max(one[1] for one in self._past), max(one[2] for one in self._past)
        _, left, right = self._past[-1]
        if max(levels[0] - left, levels[1] - right) < self._depth:
            return None
        side = 1 if levels[0] - left >= levels[1] - right else 2
        edge = levels[side - 1] - _BEGUN * (levels[side - 1] - self._past[-1][side])
        start_s = max((one[0] for one in self._past if one[side] >= edge), default=self._past[0][0])
        return _Dip(start_s, self._past[-1][0], levels, (left, right))

    def _followed(self, dip: _Dip, left: float, right: float, time_s: float) -> Gesture | None:
        dip.lows = min(dip.lows[0], left), min(dip.lows[1], right)
        depths = dip.levels[0] - dip.lows[0], dip.levels[1] - dip.lows[1]
        deeper = 0 if depths[0] >= depths[1] else 1
        if (left, right)[deeper] < dip.lows[deeper] + _BACK * depths[deeper]:
            if time_s - dip.start_s > _LONGEST_WINK_S:
                self.reset()
            return None
        self._dip = None
        self._past.clear()
        self._past.append((time_s, left, right))
        if depths[deeper] < _LEAST_SHARE * dip.levels[deeper] or dip.lows[deeper] > _SHUT:
            return None
        if time_s - dip.half_s < _SHORTEST_S and time_s - dip.start_s < _SHORTEST_IN_ALL_S:
            return None
        kind = self._kind(depths[1 - deeper] / depths[deeper], time_s - dip.start_s)
        if kind is None:
            return None
        side = (Side.LEFT, Side.RIGHT)[deeper] if kind is GestureKind.WINK else None
        return Gesture(kind, dip.start_s, time_s, side, min(1.0, depths[deeper]))

    def _kind(self, other_share: float, duration_s: float) -> GestureKind | None:
        if other_share >= _BOTH:
            return GestureKind.BLINK if duration_s <= self._longest_s else None
        return GestureKind.WINK if other_share <= _STAYED_OPEN and duration_s <= _LONGEST_WINK_S else None
