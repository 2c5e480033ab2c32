"""Action units as a part of a reading: of what is seen of a face, calmed, with blinks told from closed eyes."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np

from tracker.expression.action_units import CARD, EyesKnown, action_units
from tracker.expression.seen import SeenFace
from tracker.expression.settings import ReadingSettings
from tracker.expression.smoothing import signal_smoother
from tracker.readings import FaceReading, Grade

GIVEN = tuple(unit for unit, facts in CARD.items() if facts.grade is not Grade.NOT_GIVEN)
# Points of the brows and of the mouth, the share of them that must be seen, and what is told from them.
_BROWS, _MOUTH, _LEAST_SEEN = slice(17, 27), slice(48, 68), 0.5
_OF_BROWS, _OF_EYES = {1, 2, 4}, {5, 6, 7, 43, 45}
_OF_MOUTH = set(GIVEN) - _OF_BROWS - _OF_EYES
# From here on eyes are closing, and how long that lasts counts.
_CLOSING = 0.5


class ActionUnitPart:
    """The action units of one face; goes after the signals, by whose eyes and person it goes.

    Parameters
    ----------
    settings : ReadingSettings
    """

    def __init__(self, settings: ReadingSettings) -> None:
        self._smoother = signal_smoother(settings.expression)
        self._closed_since_s: float | None = None

    def lost(self) -> None:
        """The face is not there, or not sure: what began before does not go on."""
        self._closed_since_s = None
        self._smoother.reset()

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add the action units.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
            With the openness of the eyes, and what the face looks like if that is read.
        """
        neutral_m, time_s = seen.person.neutral_m, seen.frame.time_s
        if neutral_m is None:
            return reading
        eyes = self._eyes(reading, time_s)
        shares = None if reading.expression is None else reading.expression.probabilities
        amounts = action_units(seen.frontal_m, neutral_m, eyes, shares)
        calm = self._smoother.step(np.array([amounts[unit] for unit in GIVEN]), time_s)
        hidden = set() if eyes.openness is not None else set(_OF_EYES)
        for points, units in ((_BROWS, _OF_BROWS), (_MOUTH, _OF_MOUTH)):
            if seen.seen_share(points) < _LEAST_SEEN:
                hidden |= units
        told = {unit: float(value) for unit, value in zip(GIVEN, calm, strict=True) if unit not in hidden}
        return replace(reading, action_units=MappingProxyType(told))

    def _eyes(self, reading: FaceReading, time_s: float) -> EyesKnown:
        known = [eye.openness for eye in (reading.left, reading.right) if eye is not None and eye.openness is not None]
        if not known:
            self._closed_since_s = None
            return EyesKnown(None, 0.0)
        openness = sum(known) / len(known)
        if openness > _CLOSING:
            self._closed_since_s = None
        elif self._closed_since_s is None:
            self._closed_since_s = time_s
        return EyesKnown(openness, 0.0 if self._closed_since_s is None else time_s - self._closed_since_s)
