"""How far each eye is open: the distance of its lids against that of the same eye when it is open and when closed."""

from __future__ import annotations

from collections import deque
from math import dist, hypot

import numpy as np
from numpy.typing import NDArray

from tracker.expression.running import RunningQuantile
from tracker.types import Points

Array = NDArray[np.float64]

# iBUG points of each eye from its first, and of the lids that lie above each other; the subject's left eye, which is on
# the right of the picture, comes first.
_FIRST, _LIDS, _CORNERS = (42, 36), ((1, 5), (2, 4)), (0, 3)

# Lid distance of a closed eye as a share of that of the open one: points that are held to a plausible face never meet.
USUAL_CLOSED_SHARE = 0.74
CLOSED_SHARES = (0.35, 0.82)
# Lid distances of open eyes, in widths of the eye.
OPEN_GAPS = (0.14, 0.5)
# Half of the time eyes are more open than this.
_QUANTILE = 0.6
# A head that is tilted back by a radian shows its eyes narrower by so much.
_NARROWER_TILTED_BACK, _MOST_TILTED_RAD = 0.3, 0.8
# A turned head shows its eyes narrower or wider, by so much a radian beyond the first ones; it is learnt anew in this
# time, but from eyes that are nearly as open as they were.
_SWAY_PER_RAD, _STRAIGHT_RAD, _SWAY_S, _NEARLY = 0.35, 0.06, 0.2, 0.93
# The closed share is the median of what the last blinks went down to; what was known before counts as so many of them.
_BLINKS, _KNOWN_BEFORE = 9, 1
# A blink is told so long after its bottom at most.
_BLINK_S = 0.6


def lid_gaps(frontal_m: Points) -> Array:
    """Lid distances of the left and the right eye in widths of the eye, shape (2,).

    Parameters
    ----------
    frontal_m : ndarray, shape (68, 3), float64, metres
        See `tracker.types.HeadEstimate`.
    """
    # Few numbers: plain ones are quicker than arrays.
    return np.array([_gap(frontal_m[first : first + 6, :2].tolist()) for first in _FIRST])


def _gap(eye: list[list[float]]) -> float:
    apart = sum(dist(eye[upper], eye[lower]) for upper, lower in _LIDS) / len(_LIDS)
    return apart / max(dist(eye[_CORNERS[0]], eye[_CORNERS[1]]), 1e-6)


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
        self._closed = deque([closed_share] * _KNOWN_BEFORE, maxlen=_BLINKS)
        self._sway = np.ones(2)
        self._clock_s = 0.0
        self._lows: deque[tuple[float, float]] = deque()

    @property
    def open_gaps(self) -> Array | None:
        """Lid distances when open, shape (2,); None before the first frame."""
        return self._given if self._given is not None else self._open.value

    def step(
        self,
        frontal_m: Points,
        turn_rad: tuple[float, float],
        dt_s: float,
        *,
        narrowed: float = 0.0,
        learn: bool = True,
    ) -> Array:
        """Openness in a frame.

        Parameters
        ----------
        frontal_m : ndarray, shape (68, 3), float64, metres
        turn_rad : tuple of float
            Yaw and pitch of the head.
        dt_s : float
        narrowed : float
            Share of the lid distance that something else than the lids has taken, such as a smile.
        learn : bool
            Whether the frame may say how open these eyes usually are.

        Returns
        -------
        ndarray, shape (2,), float64
            Left and right; 0 closed, 1 as open as usual, below 0 more closed than these eyes were known to be.
        """
        tilted_back_rad = min(_MOST_TILTED_RAD, max(0.0, -turn_rad[1]))
        gaps = lid_gaps(frontal_m) / ((1.0 - narrowed) * (1.0 - _NARROWER_TILTED_BACK * tilted_back_rad))
        if self._given is None and (learn or self._open.value is None):
            self._open.step(gaps, dt_s)
        known = self.open_gaps
        assert known is not None
        ratios = gaps / np.minimum(np.maximum(known, OPEN_GAPS[0]), OPEN_GAPS[1])
        self._follow_sway(ratios, turn_rad, dt_s)
        openness = np.asarray((ratios / self._sway - self.closed_share) / (1 - self.closed_share))
        self._clock_s += dt_s
        self._lows.append((self._clock_s, float(openness.max())))
        while self._clock_s - self._lows[0][0] > _BLINK_S:
            self._lows.popleft()
        return openness

    def _follow_sway(self, ratios: Array, turn_rad: tuple[float, float], dt_s: float) -> None:
        most = _SWAY_PER_RAD * max(0.0, hypot(*turn_rad) - _STRAIGHT_RAD)
        share = np.where(ratios > _NEARLY * self._sway, min(1.0, dt_s / _SWAY_S), 0.0)
        followed = self._sway + share * (ratios - self._sway)
        self._sway = np.minimum(np.maximum(followed, 1 - most), 1 + most)

    def learn_closed(self) -> None:
        """Both eyes have just blinked: what they went down to is what they are like when closed."""
        lowest = min(low for _, low in self._lows)
        self._closed.append(self.closed_share + lowest * (1 - self.closed_share))
        self.closed_share = float(np.clip(np.median(self._closed), *CLOSED_SHARES))
