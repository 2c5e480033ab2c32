"""What is known of one person: the face at rest, and how far it goes. Captured, or learnt while tracking."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tracker.expression.openness import OPEN_GAPS, USUAL_CLOSED_SHARE, Openness
from tracker.expression.ranges import MOST_LIMITS, PersonRanges
from tracker.expression.running import RunningExtremes, RunningQuantile
from tracker.types import Points, read_only

Array = NDArray[np.float64]

# What a shape goes to at most before more is known of a person, in amounts of its direction.
USUAL_MOST = 0.9
# Nobody rests with lips farther apart, metres; what hangs on the lower lip comes with it.
_MOST_PARTED_M = 0.004
_INNER_LIPS = (62, 66)
_LOWER = [6, 7, 8, 9, 10, 55, 56, 57, 58, 59, 65, 66, 67]
# Who talks opens the mouth again and again, and rests with the lower lip high; all else is as often above as below.
_HIGH, _MIDDLE = 0.3, 0.5
# While something strong is going on, the face is hardly at rest, and little is believed.
_STRONG, _BELIEVED = 0.4, 0.15


class Person:
    """One person's neutral face and extremes.

    Parameters
    ----------
    names : tuple of str
        The shapes that have extremes, in the order of the amounts.
    ranges : PersonRanges or None
        What is known already.

    Attributes
    ----------
    openness : Openness
    captured : bool
        Whether the neutral face is this person's own by word.
    """

    def __init__(self, names: tuple[str, ...], ranges: PersonRanges | None = None) -> None:
        self._names = names
        self.captured = ranges is not None and ranges.captured
        self._given = ranges.neutral_m if ranges is not None and ranges.captured else None
        begun = ranges.neutral_m.copy() if ranges is not None else None
        quantiles = np.full((68, 3), _MIDDLE)
        quantiles[_LOWER, 1] = _HIGH
        self._rest = RunningQuantile(quantiles, begun)
        known = ranges.most if ranges is not None else {}
        usual = np.array([known.get(name, USUAL_MOST) for name in names])
        self._extremes = RunningExtremes(usual, MOST_LIMITS)
        gaps = np.array(ranges.open_gaps) if ranges is not None and ranges.captured else None
        self.openness = Openness(gaps, ranges.closed_share if ranges is not None else USUAL_CLOSED_SHARE)

    @property
    def neutral_m(self) -> Points | None:
        """The face at rest, shape (68, 3), metres; None before the first frame."""
        return self._given if self._given is not None else self._rest.value

    @property
    def most(self) -> Array:
        """How far each shape goes at most, shape (shapes,), in amounts of its direction."""
        return self._extremes.value

    def learn_rest(self, frontal_m: Points, strongest: float, dt_s: float) -> None:
        """A face that looks ahead; says something about it at rest.

        Parameters
        ----------
        frontal_m : ndarray, shape (68, 3), float64, metres
        strongest : float
            The strongest of the shapes that it shows.
        dt_s : float
        """
        if self._given is None:
            self._rest.step(_with_lips_together(frontal_m), dt_s * (_BELIEVED if strongest > _STRONG else 1.0))

    def learn_extremes(self, amounts: Array, dt_s: float) -> None:
        """A face that looks ahead went so far.

        Parameters
        ----------
        amounts : ndarray, shape (shapes,), float64
        dt_s : float
        """
        self._extremes.step(amounts, dt_s)

    @property
    def ranges(self) -> PersonRanges | None:
        """What is known now, to be kept; None before the first frame."""
        neutral, gaps = self.neutral_m, self.openness.open_gaps
        if neutral is None or gaps is None:
            return None
        neutral = neutral.copy()
        read_only(neutral)
        left, right = (float(gap) for gap in np.clip(gaps, *OPEN_GAPS))
        most = dict(zip(self._names, self.most.tolist(), strict=True))
        return PersonRanges(neutral, (left, right), self.openness.closed_share, MappingProxyType(most), self.captured)


def _with_lips_together(frontal_m: Points) -> Points:
    parted = float(frontal_m[_INNER_LIPS[1], 1] - frontal_m[_INNER_LIPS[0], 1])
    if parted <= _MOST_PARTED_M:
        return frontal_m
    together = frontal_m.copy()
    together[_LOWER, 1] -= parted - _MOST_PARTED_M
    return together
