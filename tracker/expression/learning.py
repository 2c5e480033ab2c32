"""The course of learning own expressions: name one, show it for some seconds, the next, done. No clock, no window.

It goes by the times of the frames. Only frames of a surely tracked face count, so that looking away makes it longer and
spoils nothing.
"""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from tracker.expression.personal_classifier import (
    FEWEST_FRAMES,
    FEWEST_NAMES,
    MOST_NAMES,
    OwnFrames,
    PersonalClassifier,
    checked_name,
    learn_expressions,
)
from tracker.expression.personal_classifier_file import MOST_FRAMES

Array = NDArray[np.float64]

# How long an expression is shown, and how long it is waited for before: faces need a moment.
SECONDS, _SETTLING_S = 4.0, 1.0
# A longer gap between frames is none of the time that was shown.
_LONGEST_GAP_S = 0.2


class CollectingPhase(Enum):
    """What is going on."""

    IDLE = "idle"
    SETTLING = "settling"
    COLLECTING = "collecting"


class OwnExpressionsCourse:
    """Collects own expressions one by one, and learns them.

    Parameters
    ----------
    known : PersonalClassifier, optional
        Go on from these.

    Attributes
    ----------
    phase : CollectingPhase
    name : str
        What is being collected; '' while nothing is.
    """

    def __init__(self, known: PersonalClassifier | None = None) -> None:
        self._collected = list(known.frames) if known else []
        self._rows: list[Array] = []
        self._shown_s, self._last_s = 0.0, float("nan")
        self.phase, self.name = CollectingPhase.IDLE, ""

    @property
    def names(self) -> tuple[str, ...]:
        """The expressions that are collected."""
        return tuple(one.name for one in self._collected)

    @property
    def progress(self) -> float:
        """How much of the expression is collected, 0 to 1."""
        return min(1.0, self._shown_s / SECONDS) if self.phase is CollectingPhase.COLLECTING else 0.0

    @property
    def enough(self) -> bool:
        """Whether there is enough to learn from."""
        return len(self._collected) >= FEWEST_NAMES

    @property
    def full(self) -> bool:
        """Whether there is no room for another one."""
        return len(self._collected) >= MOST_NAMES

    def begin(self, name: str) -> None:
        """Collect an expression from the next frame on; one that is being collected is dropped.

        Raises
        ------
        PersonalModelError
            If it cannot be called so, or there are too many.
        """
        name = checked_name(name, self.names)
        self.cancel()
        self.phase, self.name = CollectingPhase.SETTLING, name

    def cancel(self) -> None:
        """Drop what is being collected."""
        self._rows, self._shown_s, self._last_s = [], 0.0, float("nan")
        self.phase, self.name = CollectingPhase.IDLE, ""

    def remove(self, name: str) -> None:
        """Drop an expression that was collected."""
        self._collected = [one for one in self._collected if one.name != name]

    def take(self, features: Array | None, time_s: float) -> None:
        """A frame.

        Parameters
        ----------
        features : ndarray, shape (D,), float64, or None
            Of the face; None where it is not surely tracked.
        time_s : float
            Of the frame.
        """
        if self.phase is CollectingPhase.IDLE:
            return
        gap_s = time_s - self._last_s
        self._last_s = time_s if features is not None else float("nan")
        if features is None:
            return
        if 0.0 < gap_s <= _LONGEST_GAP_S:
            self._shown_s += gap_s
        if self.phase is CollectingPhase.SETTLING:
            if self._shown_s >= _SETTLING_S:
                self.phase, self._shown_s = CollectingPhase.COLLECTING, 0.0
            return
        self._rows.append(np.array(features, dtype=np.float64))
        if self._shown_s >= SECONDS and len(self._rows) >= FEWEST_FRAMES:
            self._collected.append(OwnFrames(self.name, self._evenly()))
            self.cancel()

    def learn(self) -> PersonalClassifier:
        """Learn what was collected.

        Raises
        ------
        PersonalModelError
            If it is not enough.
        """
        return learn_expressions(tuple(self._collected))

    def _evenly(self) -> Array:
        """No more frames than are kept, so that what is learnt now is what is read later."""
        chosen = np.linspace(0, len(self._rows) - 1, min(len(self._rows), MOST_FRAMES)).astype(np.int64)
        return np.array([self._rows[one] for one in chosen])
