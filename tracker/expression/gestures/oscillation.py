"""Nods and shakes: an angle that swings to and fro quickly enough, while the others keep still.

The course of an angle is cut into half-waves at its turning points, as a rain-flow count does: a turn back by less than
a threshold is noise. What tells a nod from looking down and up is how soon one half-wave follows the other; that is
measured between their middles, where the head is fastest, since the ends of a swing may be held or drift.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from statistics import fmean

from tracker.readings import Gesture, GestureKind
from tracker.types import Rotation

# Longer swings are no part of any nod.
_MEMORY_S = 3.0
# A swing is over when the head turns back by so much of the smallest swing, or makes no way for so long.
_TURN_BACK, _STAY_S = 0.5, 0.15
# How long the middle part of a swing (20 % to 80 %) may take, as a share of the longest half-wave: 0.41 is a cosine's.
_MIDDLE_SHARE = 0.65
# The smallest of the swings, as a share of the largest.
_EVENNESS = 0.4
# The strength is 1 for swings of so many times the smallest.
_STRONG = 3.0

# When, seconds, and the angle then, radians.
_Sample = tuple[float, float]


@dataclass(frozen=True, slots=True)
class HalfWave:
    """A swing from one turning point to the next.

    Attributes
    ----------
    start_s, middle_s, end_s : float
        When it had made 20 %, half and all of its way.
    middle_part_s : float
        How long it took from 20 % to 80 %.
    swing_rad : float
        Signed.
    """

    start_s: float
    middle_s: float
    end_s: float
    middle_part_s: float
    swing_rad: float


@dataclass(frozen=True, slots=True)
class Band:
    """What swings count: their least size, and the shortest and longest time from one to the next."""

    swing_rad: float
    shortest_s: float
    longest_s: float
    half_waves: int
    other_axes: float


class HalfWaves:
    """Cuts the course of one angle into half-waves.

    Parameters
    ----------
    turn_back_rad : float
        A smaller turn back is noise.
    """

    def __init__(self, turn_back_rad: float) -> None:
        self._turn_back = turn_back_rad
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._course: deque[_Sample] = deque()
        # Which way it goes, +1 or -1; 0 until it has gone anywhere.
        self._way = 0
        self._begin = self._farthest = self._low = self._high = (0.0, 0.0)
        self._told = False

    def step(self, time_s: float, angle_rad: float) -> HalfWave | None:
        """The half-wave that has just ended, if one has.

        Parameters
        ----------
        time_s : float
            Later than the last one.
        angle_rad : float
        """
        here = (time_s, angle_rad)
        if not self._course:
            self._low = self._high = here
        self._course.append(here)
        while time_s - self._course[0][0] > _MEMORY_S:
            self._course.popleft()
        if not self._way:
            self._set_out(here)
            return None
        back = (self._farthest[1] - angle_rad) * self._way
        if back < 0:
            self._farthest = here
        elif back >= self._turn_back:
            ended = None if self._told else self._half_wave()
            self._begin, self._farthest, self._way, self._told = self._farthest, here, -self._way, False
            return ended
        elif not self._told and time_s - self._farthest[0] >= _STAY_S:
            self._told = True
            return self._half_wave()
        return None

    def _set_out(self, here: _Sample) -> None:
        """Find out which way it goes first."""
        self._low, self._high = min(self._low, here, key=_angle), max(self._high, here, key=_angle)
        if self._high[1] - here[1] >= self._turn_back:
            self._way, self._begin, self._farthest = -1, self._high, here
        elif here[1] - self._low[1] >= self._turn_back:
            self._way, self._begin, self._farthest = 1, self._low, here

    def _half_wave(self) -> HalfWave:
        swing = self._farthest[1] - self._begin[1]
        start_s, middle_s, late_s = (self._last_below(self._begin[1] + share * swing) for share in (0.2, 0.5, 0.8))
        return HalfWave(start_s, middle_s, self._farthest[0], late_s - start_s, swing)

    def _last_below(self, angle_rad: float) -> float:
        """When it crossed an angle on its way to the farthest point, for the last time."""
        after = self._farthest
        for when, angle in reversed(self._course):
            if when >= self._farthest[0]:
                continue
            if (angle_rad - angle) * self._way > 0:
                share = (angle_rad - angle) / (after[1] - angle)
                return when + share * (after[0] - when)
            after = (when, angle)
        return self._course[0][0]


class Oscillation:
    """Finds one kind of swinging, nods or shakes, in the turns of a head.

    Parameters
    ----------
    kind : GestureKind
        NOD or SHAKE.
    band : Band
    """

    def __init__(self, kind: GestureKind, band: Band) -> None:
        self._kind, self._band = kind, band
        self._cutter = HalfWaves(_TURN_BACK * band.swing_rad)
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._cutter.forget()
        self._swings: list[HalfWave] = []
        self._turns: deque[tuple[float, float, float, float]] = deque()
        self._in_bout = False

    def step(self, time_s: float, rotation: Rotation) -> Gesture | None:
        """The gesture that is sure in this frame, if one is; one for each bout of swinging, however long it lasts.

        Parameters
        ----------
        time_s : float
        rotation : Rotation
        """
        angles = (rotation.pitch_rad, rotation.yaw_rad, rotation.roll_rad)
        if self._kind is GestureKind.SHAKE:
            angles = (rotation.yaw_rad, rotation.pitch_rad, rotation.roll_rad)
        self._turns.append((time_s, *angles))
        while time_s - self._turns[0][0] > _MEMORY_S:
            self._turns.popleft()
        swing = self._cutter.step(time_s, angles[0])
        if swing is None:
            return None
        if not self._follows(swing):
            self._swings, self._in_bout = [], False
        if not self._counts(swing):
            return None
        self._swings.append(swing)
        if self._in_bout or len(self._swings) < self._band.half_waves or not self._is_pure():
            return None
        self._in_bout = True
        return self._gesture()

    def _counts(self, swing: HalfWave) -> bool:
        """Whether it is large and quick enough."""
        longest_s = _MIDDLE_SHARE * self._band.longest_s
        return abs(swing.swing_rad) >= self._band.swing_rad and swing.middle_part_s <= longest_s

    def _follows(self, swing: HalfWave) -> bool:
        """Whether it belongs to those before."""
        if not self._swings:
            return True
        last, band = self._swings[-1], self._band
        sizes = sorted((abs(last.swing_rad), abs(swing.swing_rad)))
        return (
            last.swing_rad * swing.swing_rad < 0
            and band.shortest_s <= swing.middle_s - last.middle_s <= band.longest_s
            and sizes[0] >= _EVENNESS * sizes[1]
            and self._counts(swing)
        )

    def _is_pure(self) -> bool:
        """Whether the head turned mostly in this way."""
        swings = self._swings[-self._band.half_waves :]
        most = self._band.other_axes * fmean(abs(swing.swing_rad) for swing in swings)
        turns = [turn for turn in self._turns if swings[0].start_s <= turn[0] <= swings[-1].end_s]
        others = ([turn[axis] for turn in turns] for axis in (2, 3))
        return all(max(angles) - min(angles) <= most for angles in others)

    def _gesture(self) -> Gesture:
        swings = self._swings[-self._band.half_waves :]
        size = fmean(abs(swing.swing_rad) for swing in swings) / (_STRONG * self._band.swing_rad)
        return Gesture(self._kind, swings[0].start_s, swings[-1].end_s, strength=min(1.0, size))


def _angle(here: _Sample) -> float:
    return here[1]
