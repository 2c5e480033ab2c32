"""Action units as a part of reading a face."""

from __future__ import annotations

from dataclasses import replace

from tracker.expression.action_units import EyesKnown, action_units
from tracker.expression.seen import SeenFace
from tracker.expression.settings import ExpressionSettings
from tracker.readings import FaceReading

# Eyes that are less open than this are closed.
_CLOSED = 0.3


class ActionUnitPart:
    """Estimates of action units, against the person's neutral face.

    Parameters
    ----------
    settings : ExpressionSettings
        Not needed; parts are made alike.
    """

    def __init__(self, settings: ExpressionSettings) -> None:
        self._closed_since_s: float | None = None

    def lost(self) -> None:
        """The face is not there, or not sure: how long the eyes are closed is not known."""
        self._closed_since_s = None

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add the units.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
            With the eyes, and what the face looks like if that is read.
        """
        neutral_m = seen.person.neutral_m
        if neutral_m is None:
            return reading
        shares = None if reading.expression is None else reading.expression.probabilities
        units = action_units(seen.frontal_m, neutral_m, self._eyes(seen.frame.time_s, reading), shares)
        return replace(reading, action_units=units)

    def _eyes(self, time_s: float, reading: FaceReading) -> EyesKnown | None:
        known = [eye.openness for eye in (reading.left, reading.right) if eye is not None and eye.openness is not None]
        if not known:
            self._closed_since_s = None
            return None
        openness = sum(known) / len(known)
        if openness >= _CLOSED:
            self._closed_since_s = None
        elif self._closed_since_s is None:
            self._closed_since_s = time_s
        return EyesKnown(openness, 0.0 if self._closed_since_s is None else time_s - self._closed_since_s)
