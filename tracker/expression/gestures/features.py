"""Raised brows and an open mouth."""

from __future__ import annotations

import math
from collections.abc import Iterator

from tracker.expression.gestures.excursion import Excursion, Levels, Rest
from tracker.expression.gestures.observation import FaceObservation
from tracker.expression.gestures.settings import GestureSettings
from tracker.readings import Gesture, GestureKind

# Back at rest below this share of a level, and from rest to it within this time.
_OFF, _RISE_S = 0.5, 0.8
_BROWS_QUIET_S = 0.2
# The signals of a face that was just found are restless, as its own ranges are still being learnt.
_SETTLE_S = 2.5


class _Feature:
    """One part of the face that goes one way from rest; a signal of it need not be 0 there."""

    def __init__(self, kind: GestureKind, levels: Levels, rest_after_s: float) -> None:
        self._kind = kind
        self._rest = Rest(levels.off, rest_after_s, _SETTLE_S)
        self._excursion = Excursion(levels)

    def forget(self) -> None:
        """Begin anew."""
        self._rest.forget()
        self._excursion.forget()

    def step(self, time_s: float, value: float | None) -> Iterator[Gesture]:
        """What is sure in this frame."""
        if value is None:
            self.forget()
        elif (away := self._rest.step(time_s, value)) is None:
            self._excursion.forget()
        elif held := self._excursion.step(time_s, away):
            yield Gesture(self._kind, held.start_s, time_s, strength=held.strength)


class FeatureReader:
    """Finds raised brows and an open mouth of one face.

    Parameters
    ----------
    settings : GestureSettings
    """

    def __init__(self, settings: GestureSettings) -> None:
        mouth = _levels(settings.mouth, settings.mouth_hold_s, settings.mouth_quiet_s)
        brows = _levels(settings.brows, settings.brows_hold_s, _BROWS_QUIET_S)
        self._mouth = _Feature(GestureKind.OPEN_MOUTH, mouth, settings.rest_after_s)
        self._brows = _Feature(GestureKind.RAISED_BROWS, brows, settings.rest_after_s)

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
        yield from self._mouth.step(seen.time_s, seen.jaw)
        yield from self._brows.step(seen.time_s, seen.brows)


def _levels(on: float, hold_s: float, quiet_s: float) -> Levels:
    return Levels(on, _OFF * on, 1.0, math.inf, hold_s, quiet_s, _RISE_S)
