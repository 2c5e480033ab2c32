"""Quantiles and extremes that are learnt while running, in constant memory and at any frame rate."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# So long the mean is taken for the quantile; what is remembered then.
_BEGIN_S, _MEMORY_S = 1.0, 45.0
# A pause is no evidence of anything.
_LONGEST_STEP_S = 0.2


class RunningQuantile:
    """Quantiles of values that come one after another, each followed by steps up and down.

    A value above moves it up by the quantile's share, one below down by the rest, so that it comes to rest where that
    share of the values is below. Steps shrink as more is known, and go by the spread of the values.

    Parameters
    ----------
    quantiles : ndarray or float
        0 to 1, of the shape of the values or one for all.
    value : ndarray, optional
        What is known already.

    References
    ----------
    Q. Ma, S. Muthukrishnan, M. Sandler, "Frugal streaming for estimating quantiles", 2013, with steps in time.
    """

    def __init__(self, quantiles: Array | float, value: Array | None = None) -> None:
        self._up, self._down = np.asarray(quantiles), 1.0 - np.asarray(quantiles)
        self.value = value
        self._spread = np.zeros(()) if value is None else np.full(value.shape, 0.1 * np.abs(value).max())
        self._seen_s = 0.0 if value is None else _BEGIN_S

    @property
    def settled(self) -> bool:
        """Whether the values of some time stand behind it."""
        return self._seen_s >= _BEGIN_S

    def step(self, values: Array, dt_s: float) -> Array:
        """Take values in.

        Parameters
        ----------
        values : ndarray, float64
            Always of the same shape.
        dt_s : float
            Time since the last ones; what counts is the time for which something was seen.

        Returns
        -------
        ndarray
            The quantiles now.
        """
        dt_s = min(dt_s, _LONGEST_STEP_S)
        if self.value is None:
            self.value, self._spread = values.copy(), np.zeros_like(values)
        self._seen_s += dt_s
        away = values - self.value
        if self._seen_s < _BEGIN_S:
            share = dt_s / self._seen_s if self._seen_s > 0 else 1.0
            self.value = self.value + share * away
        else:
            share = dt_s / min(self._seen_s, _MEMORY_S)
            # Never past the value itself.
            step = np.minimum(2 * share * self._spread * np.where(away > 0, self._up, self._down), np.abs(away))
            self.value = self.value + np.copysign(step, away)
        self._spread = self._spread + share * (np.abs(away) - self._spread)
        return self.value


class RunningExtremes:
    """How far a person goes, by the decaying histogram of what counts as going anywhere.

    Parameters
    ----------
    usual : ndarray, shape (N,), float64
        What is taken for the extreme until more is known.
    limits : tuple of float
        No extreme is below or above.
    """

    _BINS, _TOP = 24, 1.6
    # Less is no expression; the share of the time above it in which a person goes farther than the extreme.
    _LEAST, _BEYOND = 0.15, 0.1
    # For how long the usual extreme stands, and how long something counts.
    _TRUSTED_S, _MEMORY_S = 4.0, 300.0
    _EVERY_S = 1.0

    def __init__(self, usual: Array, limits: tuple[float, float]) -> None:
        self.value = np.clip(usual, *limits)
        self._limits = limits
        self._rows = np.arange(len(usual))
        self._times = np.zeros((len(usual), self._BINS))
        self._times[self._rows, self._bins(self.value)] = self._TRUSTED_S
        self._since_s = 0.0

    def _bins(self, values: Array) -> NDArray[np.int64]:
        return np.minimum((values * (self._BINS / self._TOP)).astype(np.int64), self._BINS - 1)

    def step(self, values: Array, dt_s: float) -> Array:
        """Take values in; gives the extremes now, which are looked at anew each second.

        Parameters
        ----------
        values : ndarray, shape (N,), float64
            0 or more.
        dt_s : float
        """
        dt_s = min(dt_s, _LONGEST_STEP_S)
        active = values > self._LEAST
        if active.any():
            rows = self._rows[active]
            self._times[rows, self._bins(values[active])] += dt_s
        self._since_s += dt_s
        if self._since_s >= self._EVERY_S:
            self._look_anew()
        return self.value

    def _look_anew(self) -> None:
        totals = self._times.sum(axis=1, keepdims=True)
        above = np.cumsum(self._times[:, ::-1], axis=1)[:, ::-1] / totals
        bins = np.count_nonzero(above >= self._BEYOND, axis=1) - 1
        # Within the bin, as far as the share reaches into it.
        upper = np.where(bins + 1 < self._BINS, above[self._rows, np.minimum(bins + 1, self._BINS - 1)], 0.0)
        inside = (above[self._rows, bins] - self._BEYOND) / np.maximum(above[self._rows, bins] - upper, 1e-9)
        found = (bins + inside) * (self._TOP / self._BINS)
        self.value = np.clip(found, *self._limits)
        # Each shape forgets as fast as it is used: brows that rest for an hour keep their extreme.
        self._times *= np.minimum(1.0, self._MEMORY_S / np.maximum(totals, 1e-9))
        self._since_s = 0.0
