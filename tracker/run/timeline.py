"""What the tracker knew in each frame of a recorded source, as far as it has seen them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.types import State

UNSEEN, TRACKED, UNSURE, LOST = 0, 1, 2, 3
_CODES = {State.TRACKING: TRACKED, State.UNCERTAIN: UNSURE}
_FEWEST = 1024


class Timeline:
    """One byte a frame. One thread writes; others may read `codes` at any time.

    Attributes
    ----------
    version : int
        Grows with every note, and when all is forgotten.
    """

    def __init__(self) -> None:
        self._codes = np.zeros(_FEWEST, np.uint8)
        self._count = 0
        self.version = 0

    @property
    def codes(self) -> NDArray[np.uint8]:
        """What is known, shape (N,), uint8: UNSEEN, TRACKED, UNSURE or LOST, up to the last frame that was seen.

        A view that goes on changing.
        """
        return self._codes[: self._count]

    def note(self, index: int, state: State, *, cold: bool = False) -> None:
        """Take in what is known of a frame.

        Parameters
        ----------
        index : int
        state : State
        cold : bool
            The tracker began anew in this frame. It may then miss what it would have followed here, so that what was
            known better before stays.
        """
        if index >= self._codes.size:
            grown = np.zeros(max(index + 1, 2 * self._codes.size), np.uint8)
            grown[: self._count] = self.codes
            self._codes = grown
        code = _CODES.get(state, LOST)
        if not (cold and UNSEEN < self._codes[index] < code):
            self._codes[index] = code
        self._count = max(self._count, index + 1)
        self.version += 1

    def forget(self) -> None:
        """Know nothing any more, as when something else is followed."""
        self._codes = np.zeros_like(self._codes)
        self.version += 1
