"""How far each eye is open: the distance of its lids against that of the same eye when it is open and when closed."""

from __future__ import annotations

from math import hypot

import numpy as np
from numpy.typing import NDArray

from tracker.expression.running import RunningQuantile
from tracker.types import Points

Array = NDArray[np.float64]

# iBUG points of the upper lids, of the lower ones below them, of the inner and outer corners; the subject's left eye,
# which is on the right of the picture, comes first.
_UPPER, _LOWER = [[43, 44], [37, 38]], [[47, 46], [41, 40]]
_INNER, _OUTER = [42, 39], [45, 36]

# Lid distance of a closed eye as a share of that of the open one: points that are held to a plausible face never meet.
USUAL_CLOSED_SHARE = 0.7
CLOSED_SHARES = (0.35, 0.82)
# Lid distances of open eyes, in widths of the eye.
OPEN_GAPS = (0.14, 0.5)
# Half of the time eyes are more open than this.
_QUANTILE = 0.6
# A turned head shows its eyes narrower or wider, by so much a radian beyond the first ones; it is learnt anew in this
# time, but from eyes that are nearly as open as they were.
_SWAY_PER_RAD, _STRAIGHT_RAD, _SWAY_S, _NEARLY = 0.3, 0.06, 0.4, 0.93
# Of a closed share that was seen, how much is believed; more where the eyes were more closed than was known.
_CLOSER, _LESS_CLOSED = 0.5, 0.1


def lid_gaps(frontal_m: Points) -> Array:
    """Lid distances of the left and the right eye in widths of the eye, shape (2,).

    Parameters
    ----------
    frontal_m : ndarray, shape (68, 3), float64, metres
        See `tracker.types.HeadEstimate`.
    """
    plane = frontal_m[:, :2]
    across = plane[_OUTER] - plane[_INNER]
    lids = plane[_LOWER] - plane[_UPPER]
    widths = np.sqrt((across * across).sum(axis=-1))
    return np.asarray(np.sqrt((lids * lids).sum(axis=-1)).mean(axis=1) / np.maximum(widths, 1e-6))


class Openness:
    """Openness of both eyes of one person.

    Parameters
    ----------
    open_gaps : ndarray, shape (2,), or None
        Lid distances when open, where they are known; None: learn them.
    closed_share : float
        Of these, when closed.
    """

    def __init__(self, open_gaps: Array | None = None, closed_share: float = USUAL_CLOSED_SHARE) -> None:
        self._given = open_gaps
        self._open = RunningQuantile(_QUANTILE)
        self.closed_share = closed_share
        self._sway = np.ones(2)

    @property
    def open_gaps(self) -> Array | None:
        """Lid distances when open, shape (2,); None before the first frame."""
        return self._given if self._given is not None else self._open.value

    def step(self, frontal_m: Points, turn_rad: tuple[float, float], dt_s: float, *, learn: bool) -> Array:
        """Openness in a frame.

        Parameters
        ----------
        frontal_m : ndarray, shape (68, 3), float64, metres
        turn_rad : tuple of float
            Yaw and pitch of the head.
        dt_s : float
        learn : bool
            Whether the frame may say how open these eyes usually are.

        Returns
        -------
        ndarray, shape (2,), float64
            Left and right; 0 closed, 1 as open as usual, below 0 more closed than these eyes were known to be.
        """
        gaps = lid_gaps(frontal_m)
        if self._given is None and (learn or self._open.value is None):
            self._open.step(gaps, dt_s)
        known = self.open_gaps
        assert known is not None
        ratios = gaps / np.clip(known, *OPEN_GAPS)
        self._follow_sway(ratios, turn_rad, dt_s)
        return np.asarray((ratios / self._sway - self.closed_share) / (1 - self.closed_share))

    def _follow_sway(self, ratios: Array, turn_rad: tuple[float, float], dt_s: float) -> None:
        most = _SWAY_PER_RAD * max(0.0, hypot(*turn_rad) - _STRAIGHT_RAD)
        share = np.where(ratios > _NEARLY * self._sway, min(1.0, dt_s / _SWAY_S), 0.0)
        self._sway = np.clip(self._sway + share * (ratios - self._sway), 1 - most, 1 + most)

    def learn_closed(self, lowest: float) -> None:
        """A blink went down to this openness, by what was known of closed eyes until now.

        Parameters
        ----------
        lowest : float
        """
        seen = self.closed_share + lowest * (1 - self.closed_share)
        belief = _CLOSER if seen < self.closed_share else _LESS_CLOSED
        self.closed_share = float(np.clip(self.closed_share + belief * (seen - self.closed_share), *CLOSED_SHARES))
