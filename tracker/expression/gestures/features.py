"""Raised brows and an open mouth."""

from __future__ import annotations

import math
from collections.abc import Iterator

from tracker.expression.gestures.excursion import Excursion, Levels
from tracker.expression.gestures.observation import FaceObservation
from tracker.expression.gestures.settings import GestureSettings
from tracker.readings import Gesture, GestureKind

# Back at rest below this share of a level, and from rest to it within this time.
_OFF, _RISE_S = 0.5, 0.8
_BROWS_QUIET_S = 0.2


class FeatureReader:
    """Finds raised brows and an open mouth of one face; their signals are relative to the person's own rest already.

    Parameters
    ----------
    settings : GestureSettings
    """

    def __init__(self, settings: GestureSettings) -> None:
        self._mouth = Excursion(_levels(settings.mouth, settings.mouth_hold_s, settings.mouth_quiet_s))
        self._brows = Excursion(_levels(settings.brows, settings.brows_hold_s, _BROWS_QUIET_S))

    def forget(self) -> None:
        """Begin anew."""
        self._mouth.forget()
        self._brows.forget()

    def step(self, seen: FaceObservation) -> Iterator[Gesture]:
        """What is sure in this frame.

        Parameters
        ----------
        seen : FaceObservation
        """
        for excursion, value, kind in (
            (self._mouth, seen.jaw, GestureKind.OPEN_MOUTH),
            (self._brows, seen.brows, GestureKind.RAISED_BROWS),
        ):
            if value is None:
                excursion.forget()
            elif held := excursion.step(seen.time_s, value):
                yield Gesture(kind, held.start_s, seen.time_s, strength=held.strength)


def _levels(on: float, hold_s: float, quiet_s: float) -> Levels:
    return Levels(on, _OFF * on, 1.0, math.inf, hold_s, quiet_s, _RISE_S)
