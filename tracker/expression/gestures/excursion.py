"""What leaves its rest and is held there: the pattern of tilts, leans, looks aside, raised brows and an open mouth."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

# A rest follows a value near it with this time constant.
_DRIFT_S = 3.0

# What leaves its rest for so short was noise, and was at rest all the time.
_GLITCH_S = 0.05


@dataclass(frozen=True, slots=True)
class Levels:
    """When a value has left its rest, all in its own unit.

    Attributes
    ----------
    on : float
        From here on it counts.
    off : float
        Below this it is at rest again.
    full, most : float
        Where the strength is 1, and beyond which it is something else altogether.
    hold_s : float
        How long it must be held.
    quiet_s : float
        How long it must have been at rest before.
    rise_s : float
        How long the way from one level to the other may take.
    steady : float
        How far it may wander while it is held.
    """

    on: float
    off: float
    full: float
    most: float
    hold_s: float
    quiet_s: float
    rise_s: float
    steady: float = math.inf


@dataclass(frozen=True, slots=True)
class Held:
    """An excursion that is sure: when it began, and 0 to 1 how large it is."""

    start_s: float
    strength: float


class Excursion:
    """Watches one value for leaving its rest quickly and being held; tells that once.

    Parameters
    ----------
    levels : Levels
    """

    def __init__(self, levels: Levels) -> None:
        self._levels = levels
        self.forget()

    def forget(self) -> None:
        """Begin anew: nothing counts until it was seen at rest."""
        # When it came to rest, was last seen there, and left; it is out while the last of these is known.
        self._rest_since_s = self._rest_until_s = 0.0
        self._out_since_s: float | None = -math.inf
        self._void = True
        self._lately: deque[tuple[float, float]] = deque()

    def step(self, time_s: float, value: float) -> Held | None:
        """The excursion that is sure in this frame, if one is.

        Parameters
        ----------
        time_s : float
        value : float
            0 at rest.
        """
        levels = self._levels
        if value < levels.off:
            if self._out_since_s is not None and time_s - self._out_since_s > _GLITCH_S:
                self._rest_since_s = time_s
            self._rest_until_s, self._out_since_s, self._void = time_s, None, False
            self._lately.clear()
            return None
        if self._out_since_s is None:
            self._void = self._rest_until_s - self._rest_since_s < levels.quiet_s
            self._out_since_s = time_s
        self._void |= value > levels.most
        if self._void or not self._is_held(time_s, value):
            return None
        self._void = True
        return Held(self._rest_until_s, min(1.0, value / levels.full))

    def _is_held(self, time_s: float, value: float) -> bool:
        """Whether it is out, and has hardly moved for long enough."""
        levels, lately = self._levels, self._lately
        # Once out, it may waver between the levels.
        least = 0.5 * (levels.on + levels.off) if lately else levels.on
        if not lately and time_s - self._rest_until_s > levels.rise_s:
            self._void = True
        elif value < least:
            lately.clear()
        else:
            lately.append((time_s, value))
        while len(lately) > 1 and time_s - lately[1][0] >= levels.hold_s:
            lately.popleft()
        if not lately or time_s - lately[0][0] < levels.hold_s:
            return False
        values = [value for _, value in lately]
        return max(values) - min(values) <= levels.steady


class Rest:
    """Where a value usually is, learnt while it hardly moves.

    Parameters
    ----------
    near : float
        So far from rest is still rest.
    after_s : float
        After so long elsewhere, that is the rest.
    settle_s : float
        It is known once the value has stayed there for so long.
    """

    def __init__(self, near: float, after_s: float, settle_s: float = 1.0) -> None:
        self._near, self._after_s, self._settle_s = near, after_s, settle_s
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._place: float | None = None
        self._since_s = self._seen_s = self._last_s = 0.0

    def step(self, time_s: float, value: float) -> float | None:
        """How far a value is from rest, in its own unit; None until the rest is known.

        Parameters
        ----------
        time_s : float
        value : float
        """
        known = self._place is not None and self._seen_s - self._since_s >= self._settle_s
        passed_s, self._last_s = time_s - self._last_s, time_s
        if self._place is not None and abs(value - self._place) <= self._near:
            self._place += (value - self._place) * (1.0 - math.exp(-passed_s / _DRIFT_S))
            self._seen_s = time_s
        elif self._place is None or not known or time_s - self._seen_s > self._after_s:
            self._place, self._since_s, self._seen_s = value, time_s, time_s
            return None
        return value - self._place if known else None
