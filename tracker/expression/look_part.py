"""How masculine a face looks, as a part of a reading: off unless somebody switched it on."""

from __future__ import annotations

from dataclasses import replace
from math import exp

import numpy as np
from numpy.typing import NDArray

from tracker.expression.seen import SeenFace
from tracker.expression.settings import ReadingSettings
from tracker.expression.shape_classifier import ShapeClassifier
from tracker.expression.shape_classifier_file import shipped_shape_scorers
from tracker.readings import FaceReading

# The shape of a head is meant, not what the face does: a mean over some seconds.
_TIME_CONSTANT_S, _FIRST_S = 5.0, 1.0


class LookPart:
    """Tells the masculine look of one face, if that is switched on.

    Parameters
    ----------
    settings : ReadingSettings

    Raises
    ------
    ModelFileError
        If it is switched on and the classifiers are missing or damaged.
    """

    def __init__(self, settings: ReadingSettings) -> None:
        on = settings.expression.masculine
        self._classifier = ShapeClassifier(shipped_shape_scorers(), with_masculine=True) if on else None
        self._mean: NDArray[np.float64] | None = None
        self._begun_s = self._time_s = 0.0

    def lost(self) -> None:
        """The face is not there, or not sure: the next one may be another's."""
        self._mean = None

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add the look, once the face has been seen for a second.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
        """
        if self._classifier is None:
            return reading
        sigmas, time_s = seen.shape_sigmas, seen.frame.time_s
        if sigmas is None:
            return reading
        if self._mean is None:
            self._mean, self._begun_s = sigmas, time_s
        else:
            # A plain mean at first.
            step_s, seen_s = max(0.0, time_s - self._time_s), max(time_s - self._begun_s, 1e-6)
            new = max(1.0 - exp(-step_s / _TIME_CONSTANT_S), step_s / (seen_s + step_s))
            self._mean = self._mean + new * (sigmas - self._mean)
        self._time_s = time_s
        if time_s - self._begun_s < _FIRST_S:
            return reading
        return replace(reading, masculine=self._classifier.masculine(self._mean))
