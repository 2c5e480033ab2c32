"""From the points of a face without its pose to signals: how far each part of it has moved from rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import hypot, radians
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tracker.expression.directions import shipped_directions
from tracker.expression.eyes import Eyes, EyesReader, eye_shapes
from tracker.expression.seen import SeenFace
from tracker.expression.settings import ReadingSettings
from tracker.expression.smoothing import signal_smoother
from tracker.readings import FaceReading

Array = NDArray[np.float64]

# Of a head that is turned farther, nothing is learnt about the face at rest.
_AHEAD_RAD = radians(14.0)
# Points of the brows and of the mouth, and the share of them that must be seen.
_BROWS, _MOUTH, _LEAST_SEEN = slice(17, 27), slice(48, 68), 0.5
# Eyes that are more closed say nothing about a smile; a smile comes and goes in such a time.
_CLOSING, _SMILE_S = 0.3, 0.3
# The points of a face that has just been found come to rest first.
_SETTLING_S = 0.1
_FIRST_STEP_S, _LONGEST_STEP_S = 1 / 30, 0.3


class SignalPart:
    """The signals of one face, with its blinks.

    Parameters
    ----------
    settings : ReadingSettings
    """

    def __init__(self, settings: ReadingSettings) -> None:
        self._learn = settings.expression.learn
        self._eyes = EyesReader(settings.expression)
        self._directions = shipped_directions()
        names = self._directions.names
        self._of_brows = [name for name in names if name.startswith("brow")]
        self._of_mouth = [name for name in names if not name.startswith("brow")]
        self._smiles = [names.index("mouthSmileLeft"), names.index("mouthSmileRight")]
        self._smoother = signal_smoother(settings.expression)
        self._smile = 0.0
        self._time_s: float | None = None
        self._begun_s = 0.0

    def lost(self) -> None:
        """The face is not there, or not sure: what began before does not go on."""
        self._time_s = None
        self._smile = 0.0
        self._eyes.lost()
        self._smoother.reset()

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add eyes, shapes and blinks; nothing in the first moment of a face.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
            With irises and lids, if they are read.
        """
        time_s = seen.frame.time_s
        if self._time_s is None:
            self._begun_s = time_s
        dt_s = _FIRST_STEP_S if self._time_s is None else min(time_s - self._time_s, _LONGEST_STEP_S)
        self._time_s = time_s
        if time_s - self._begun_s < _SETTLING_S:
            return reading
        learn = self._learn and hypot(*seen.turn_rad) < _AHEAD_RAD
        eyes = self._eyes.step(seen, reading, self._smile, dt_s, learn=learn)
        amounts = self._amounts(seen, eyes, dt_s, learn=learn)
        self._follow_smile(float(min(1.0, amounts[self._smiles].mean())), eyes.closed, dt_s)
        calm = self._smoother.step(np.minimum(amounts / seen.person.most, 1.0), time_s)
        gestures = reading.gestures if eyes.blink is None else (*reading.gestures, eyes.blink)
        shapes = self._shapes(seen, eyes, calm)
        return replace(reading, left=eyes.left, right=eyes.right, shapes=shapes, gestures=gestures)

    def _follow_smile(self, smile: float, closed: float, dt_s: float) -> None:
        """How far the face smiles, for the eyes of the next frame: blinking eyes seem to."""
        if closed < _CLOSING:
            self._smile += min(1.0, dt_s / _SMILE_S) * (smile - self._smile)

    def _amounts(self, seen: SeenFace, eyes: Eyes, dt_s: float, *, learn: bool) -> Array:
        person, frontal_m = seen.person, seen.frontal_m
        if person.neutral_m is None:
            person.learn_rest(frontal_m, 0.0, dt_s)
        neutral_m = person.neutral_m
        assert neutral_m is not None
        amounts = self._directions.amounts(frontal_m[:, :2] - neutral_m[:, :2], *seen.turn_rad, eyes.closed)
        if learn:
            person.learn_rest(frontal_m, float(amounts.max()), dt_s)
            person.learn_extremes(amounts, dt_s)
        return amounts

    def _shapes(self, seen: SeenFace, eyes: Eyes, amounts: Array) -> Mapping[str, float]:
        values = dict(zip(self._directions.names, amounts.tolist(), strict=True))
        for points, names in ((_BROWS, self._of_brows), (_MOUTH, self._of_mouth)):
            if seen.seen_share(points) < _LEAST_SEEN:
                for name in names:
                    del values[name]
        return MappingProxyType(eye_shapes(eyes) | values)
