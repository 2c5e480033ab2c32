"""Tilts, leans and looks aside: the head leaves the posture in which it rests, and holds another."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.expression.gestures.excursion import Excursion, Levels, Rest
from tracker.expression.gestures.observation import FaceObservation
from tracker.expression.gestures.settings import GestureSettings
from tracker.readings import Gesture, GestureKind, Side

# Back at rest below this share of a level; full strength at twice the level, and steady within half of it.
_OFF, _FULL, _STEADY = 0.5, 2.0, 0.5
# The second half of the way takes no longer; what takes longer is a change of posture, no gesture.
_RISE_S = 0.7
# Time constant of the smoothing, without which many noisy frames a second reach a level sooner than few.
_CALM_S = 0.05
# Farther is no tilt, look or lean: somebody stands up, walks by, or is not well tracked.
_MOST_TILT_RAD, _MOST_LOOK_RAD, _MOST_LEAN_M = math.radians(60.0), math.radians(75.0), 0.6


@dataclass(frozen=True, slots=True)
class _Way:
    """A way that a measure can go from rest: up (+1) or down (-1), from which level on, and what it is then."""

    sign: int
    on: float
    kind: GestureKind
    side: Side | None = None


class _Measure:
    """One measure of the head, and the ways it can go from rest."""

    def __init__(self, ways: tuple[_Way, ...], most: float, settings: GestureSettings) -> None:
        self._rest = Rest(_OFF * min(way.on for way in ways), settings.rest_after_s)
        self._ways = tuple((way, Excursion(_levels(way.on, most, settings.pose_hold_s))) for way in ways)
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._rest.forget()
        self.away = 0.0
        self._calm: tuple[float, float] | None = None
        for _, excursion in self._ways:
            excursion.forget()

    def step(self, time_s: float, value: float) -> Iterator[Gesture]:
        """What is sure in this frame."""
        if self._calm is not None:
            value += (self._calm[1] - value) * math.exp((self._calm[0] - time_s) / _CALM_S)
        self._calm = time_s, value
        away = self._rest.step(time_s, value)
        self.away = away or 0.0
        for way, excursion in self._ways:
            if away is None:
                excursion.forget()
            elif held := excursion.step(time_s, way.sign * away):
                yield Gesture(way.kind, held.start_s, time_s, way.side, held.strength)


class PostureReader:
    """Finds tilts, leans and looks aside of one head.

    Parameters
    ----------
    settings : GestureSettings
    """

    def __init__(self, settings: GestureSettings) -> None:
        tilt, look = math.radians(settings.tilt_deg), math.radians(settings.look_aside_deg)
        self._aside_m, self._look_rad = settings.lean_aside_cm / 100, look
        depths = (
            _Way(-1, settings.lean_in_cm / 100, GestureKind.LEAN_IN),
            _Way(1, settings.lean_back_cm / 100, GestureKind.LEAN_BACK),
        )
        self._tilt = _Measure(_to_both(GestureKind.TILT, tilt), _MOST_TILT_RAD, settings)
        self._look = _Measure(_to_both(GestureKind.LOOK_ASIDE, look), _MOST_LOOK_RAD, settings)
        self._aside = _Measure(_to_both(GestureKind.LEAN_ASIDE, self._aside_m), _MOST_LEAN_M, settings)
        self._depth = _Measure(depths, _MOST_LEAN_M, settings)

    def forget(self) -> None:
        """Begin anew."""
        for measure in (self._tilt, self._look, self._aside, self._depth):
            measure.forget()

    def step(self, seen: FaceObservation) -> Iterator[Gesture]:
        """What is sure in this frame.

        Parameters
        ----------
        seen : FaceObservation
        """
        found: list[Gesture] = []
        # By the signs of kernels/README.md; the subject's left is on the right of the picture, where x grows.
        if seen.pivot_m is not None:
            found += self._depth.step(seen.time_s, seen.pivot_m[2])
            found += self._aside.step(seen.time_s, seen.pivot_m[0])
        if seen.rotation is not None:
            found += self._look.step(seen.time_s, -seen.rotation.yaw_rad)
            found += self._tilt.step(seen.time_s, seen.rotation.roll_rad)
        for gesture in found:
            if not self._goes_along(gesture.kind):
                yield gesture

    def _goes_along(self, kind: GestureKind) -> bool:
        """Whether it only goes along with another: a body that leans aside tilts its head, and while the head is
        turned it is not known well enough about which point."""
        if kind is GestureKind.TILT:
            return abs(self._aside.away) >= self._aside_m
        return kind is GestureKind.LEAN_ASIDE and abs(self._look.away) >= _OFF * self._look_rad


def _to_both(kind: GestureKind, on: float) -> tuple[_Way, _Way]:
    """To the subject's left is up."""
    return _Way(1, on, kind, Side.LEFT), _Way(-1, on, kind, Side.RIGHT)


def _levels(on: float, most: float, hold_s: float) -> Levels:
    return Levels(on, _OFF * on, _FULL * on, max(most, _FULL * on), hold_s, 0.0, _RISE_S, _STEADY * on)
