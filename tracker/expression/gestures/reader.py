"""Gestures of one face over time."""

from __future__ import annotations

import math

from tracker.expression.gestures.eyes import ClosingReader, LidGuard
from tracker.expression.gestures.features import FeatureReader
from tracker.expression.gestures.observation import FaceObservation
from tracker.expression.gestures.oscillation import Band, Oscillation
from tracker.expression.gestures.posture import PostureReader
from tracker.expression.gestures.settings import GestureSettings
from tracker.readings import Gesture, GestureKind, Side

# After the face was not sure for so long, the past says nothing about the present.
_GAP_S = 0.3


class GestureReader:
    """Finds the gestures of one face, from 15 to 120 frames a second; single blinks and winks are told by its eyes.

    Parameters
    ----------
    settings : GestureSettings, optional
    """

    def __init__(self, settings: GestureSettings | None = None) -> None:
        settings = settings or GestureSettings()
        self._refractory_s = settings.refractory_s
        band = Band(
            swing_rad=math.radians(settings.swing_deg),
            shortest_s=0.5 / settings.fastest_hz,
            longest_s=0.5 / settings.slowest_hz,
            half_waves=settings.half_waves,
            other_axes=settings.other_axes,
        )
        self._swinging = tuple(Oscillation(kind, band) for kind in (GestureKind.NOD, GestureKind.SHAKE))
        self._posture, self._features = PostureReader(settings), FeatureReader(settings)
        self._closing, self._lids = ClosingReader(settings), LidGuard()
        self._seen_s = -math.inf
        self._told_s: dict[tuple[GestureKind, Side | None], float] = {}

    def forget(self) -> None:
        """Another face, or one that was away: the past says nothing about it."""
        for swinging in self._swinging:
            swinging.forget()
        for part in (self._posture, self._features, self._closing, self._lids):
            part.forget()
        self._told_s.clear()
        self._seen_s = -math.inf

    def step(self, seen: FaceObservation) -> tuple[Gesture, ...]:
        """The gestures that became sure in this frame.

        Parameters
        ----------
        seen : FaceObservation
            Where the face is not surely tracked nothing is told, and after a while all is forgotten.

        Returns
        -------
        tuple of Gesture
            Each one once.
        """
        if not seen.tracking:
            return ()
        if not 0.0 < seen.time_s - self._seen_s <= _GAP_S:
            self.forget()
        self._seen_s = seen.time_s
        found = [*self._posture.step(seen), *self._features.step(seen), *self._closing.step(seen)]
        if not self._lids.step(seen) and seen.rotation is not None:
            swings = [part.step(seen.time_s, seen.rotation) for part in self._swinging]
            found += [gesture for gesture in swings if gesture]
        return tuple(gesture for gesture in found if self._is_fresh(gesture, seen.time_s))

    def _is_fresh(self, gesture: Gesture, time_s: float) -> bool:
        key = gesture.kind, gesture.side
        if time_s - self._told_s.get(key, -math.inf) < self._refractory_s:
            return False
        self._told_s[key] = time_s
        return True
