"""A person's own expressions as a part of a reading, calmed as probabilities, not as names."""

from __future__ import annotations

from dataclasses import replace
from math import exp
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tracker.expression.personal_classifier import PersonalClassifier
from tracker.expression.personal_classifier_file import load_own_expressions
from tracker.expression.pose_free import shipped_shape_reader
from tracker.expression.seen import SeenFace
from tracker.expression.settings import ExpressionSettings, ReadingSettings
from tracker.readings import Expression, FaceReading

Array = NDArray[np.float64]

# Expressions last longer than frames.
_TIME_CONSTANT_S = 0.3
_LONGEST_STEP_S = 0.3
# What is less probable than this is not called by its name.
_SURE = 0.5


def own_expressions_of(settings: ExpressionSettings) -> PersonalClassifier | None:
    """The own expressions in the file that the settings name, if they do.

    Parameters
    ----------
    settings : ExpressionSettings

    Raises
    ------
    PersonalModelError
        If the file cannot be used; one line that says why.
    """
    return load_own_expressions(Path(settings.own), shipped_shape_reader().kind) if settings.own else None


class OwnPart:
    """Tells a person's own expressions of one face; adds them to the general ones, if these are read.

    Parameters
    ----------
    settings : ReadingSettings
        With what was learnt, if something was.
    """

    def __init__(self, settings: ReadingSettings) -> None:
        self._classifier = settings.own
        self.lost()

    def lost(self) -> None:
        """The face is not there, or not sure: what it showed before does not go on."""
        self._shares: Array | None = None
        self._time_s = 0.0

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add the own expressions, where there are some.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
        """
        sigmas = seen.shape_sigmas if self._classifier is not None else None
        if self._classifier is None or sigmas is None:
            return reading
        shares = self._calmed(self._classifier.shares(sigmas), seen.frame.time_s)
        best = int(shares.argmax())
        name = self._classifier.names[best] if best < len(shares) - 1 and shares[best] >= _SURE else ""
        own = MappingProxyType(dict(zip(self._classifier.names, map(float, shares[:-1]), strict=True)))
        general = reading.expression or Expression(MappingProxyType({}), None)
        return replace(reading, expression=replace(general, own=own, own_name=name))

    def _calmed(self, shares: Array, time_s: float) -> Array:
        if self._shares is None:
            self._shares = shares
        else:
            step_s = min(max(0.0, time_s - self._time_s), _LONGEST_STEP_S)
            self._shares = shares + exp(-step_s / _TIME_CONSTANT_S) * (self._shares - shares)
        self._time_s = time_s
        return self._shares
