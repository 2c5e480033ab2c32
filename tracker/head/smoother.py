"""Smoothing of the head's position: four filters of one shape."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from tracker.settings import Needs, choice, knob
from tracker.types import Points

METHODS = ("none", "ema", "double-exponential", "one-euro")
# The rate at which `alpha` is meant; at other rates it is converted so that the filter behaves the same in seconds.
NOMINAL_DT_S = 1 / 30
# After a gap this long the past says nothing about the present.
RESTART_AFTER_S = 0.5
# A head that turns more slowly is at rest: nothing is predicted.
STILL_SPEED_RAD_S = 0.15

_ONE_EURO = Needs("method", ("one-euro",))


@dataclass(frozen=True, slots=True)
class SmoothingSettings:
    """How the position is smoothed and how far ahead it is predicted."""

    method: str = choice(
        "one-euro",
        METHODS,
        "none: as measured. ema: simple average that lags. double-exponential: follows motion without lag. "
        "one-euro: calm at rest, quick in motion.",
        labels={"ema": "EMA", "one-euro": "One Euro"},
        also="kind",
        level="expert",
    )
    alpha: float = knob(
        0.35,
        0.02,
        0.99,
        "",
        "Weight of the newest value at 30 frames a second (ema and double-exponential). Higher: quicker and noisier.",
        step=0.01,
        label="Weight of the newest",
        needs=Needs("method", ("ema", "double-exponential")),
        level="expert",
    )
    min_cutoff_hz: float = knob(
        0.7,
        0.05,
        10.0,
        "Hz",
        "One-euro: cut-off at rest. Lower: calmer, but slower to start.",
        step=0.05,
        label="Cut-off at rest",
        needs=_ONE_EURO,
        level="expert",
    )
    beta: float = knob(
        60.0,
        0.0,
        200.0,
        "Hz s/m",
        "One-euro: how much the cut-off rises with speed. Higher: less lag in motion.",
        step=1.0,
        label="Speed-up in motion",
        level="expert",
        needs=_ONE_EURO,
    )
    rotation_beta: float = knob(
        12.0,
        0.0,
        60.0,
        "Hz s/rad",
        "One-euro: the same for turns of the head. Higher: less lag in motion.",
        step=0.5,
        label="Speed-up in turns",
        level="expert",
        needs=_ONE_EURO,
    )
    prediction_s: float = knob(
        0.0,
        0.0,
        0.1,
        "s",
        "Predict this far ahead, to make up for the delay until it is shown. More than 0.05 overshoots.",
        step=0.005,
        label="Predict ahead",
        level="expert",
    )


class Smoother(ABC):
    """Filters a vector over time. Starts anew by itself after a gap of half a second."""

    def __init__(self) -> None:
        self._time_s: float | None = None

    def reset(self) -> None:
        """Forget the past."""
        self._time_s = None

    def step(self, value: Points, time_s: float) -> Points:
        """Take a measurement in and give the smoothed (and, if set so, predicted) value.

        Parameters
        ----------
        value : ndarray, shape (n,), float64, finite
            Metres, for a head.
        time_s : float
            Capture time of the measurement, later than the last one.

        Returns
        -------
        ndarray, shape (n,), float64
        """
        if self._time_s is None or not 0 < time_s - self._time_s < RESTART_AFTER_S:
            self._time_s = time_s
            return self._start(value)
        dt_s = time_s - self._time_s
        self._time_s = time_s
        return self._update(value, dt_s)

    @abstractmethod
    def _start(self, value: Points) -> Points: ...

    @abstractmethod
    def _update(self, value: Points, dt_s: float) -> Points: ...


class NoSmoother(Smoother):
    """Gives back what it is given."""

    def _start(self, value: Points) -> Points:
        return value

    def _update(self, value: Points, dt_s: float) -> Points:
        return value


class ExponentialSmoother(Smoother):
    """Exponential moving average.

    Parameters
    ----------
    alpha : float
        Weight of the newest value at 30 values a second; at other rates ``1 - (1 - alpha)^(30 dt)``.
    """

    def __init__(self, alpha: float) -> None:
        super().__init__()
        self._alpha = alpha

    def _start(self, value: Points) -> Points:
        self._level = value
        return value

    def _update(self, value: Points, dt_s: float) -> Points:
        weight = _weight_at(self._alpha, dt_s)
        self._level = weight * value + (1 - weight) * self._level
        return self._level


class DoubleExponentialSmoother(Smoother):
    """LaViola's double exponential smoothing-based predictor.

    Parameters
    ----------
    alpha : float
        As for `ExponentialSmoother`.
    prediction_s : float
        How far ahead the value is wanted; 0 still follows a steady motion without lag.

    References
    ----------
    J. LaViola, "Double exponential smoothing: an alternative to Kalman filter-based predictive tracking", IPT/EGVE
    2003, section 3.
    """

    def __init__(self, alpha: float, prediction_s: float = 0.0) -> None:
        super().__init__()
        self._alpha = alpha
        self._prediction_s = prediction_s

    def _start(self, value: Points) -> Points:
        self._once = self._twice = value
        return value

    def _update(self, value: Points, dt_s: float) -> Points:
        weight = _weight_at(self._alpha, dt_s)
        self._once = weight * value + (1 - weight) * self._once
        self._twice = weight * self._once + (1 - weight) * self._twice
        # p(t + tau) = (2 + a tau / (1 - a)) S - (1 + a tau / (1 - a)) S2, tau in samples
        ahead = weight * (self._prediction_s / dt_s) / (1 - weight)
        return (2 + ahead) * self._once - (1 + ahead) * self._twice


class OneEuroSmoother(Smoother):
    """One-euro filter over the whole vector, with a short prediction, by its own velocity, that only acts in motion.

    The cut-off follows the speed of the vector, not of each axis, so that a slanted motion is not bent.

    Parameters
    ----------
    min_cutoff_hz : float
        Cut-off at rest.
    beta : float
        Rise of the cut-off with speed, Hz per unit and second.
    prediction_s : float
        How far ahead the value is wanted.
    still_speed : float
        Below this speed (units per second) nothing is predicted, so that noise at rest is not blown up.

    References
    ----------
    G. Casiez, N. Roussel, D. Vogel, "1 euro filter", CHI 2012, algorithm 1.
    """

    DERIVATIVE_CUTOFF_HZ = 1.0
    # Of the velocity that is predicted with, which must not lag: on the demo, predictions of 33 ms err a fifth less
    # than with the derivative that sets the cut-off.
    VELOCITY_CUTOFF_HZ = 6.0

    def __init__(self, min_cutoff_hz: float, beta: float, prediction_s: float = 0.0, still_speed: float = 0.03) -> None:
        super().__init__()
        self._min_cutoff_hz = min_cutoff_hz
        self._beta = beta
        self._prediction_s = prediction_s
        self._still_speed = still_speed

    def _start(self, value: Points) -> Points:
        # Plain numbers: of three of them each operation takes a fifth of the time that it takes of an array.
        self._value: list[float] = value.tolist()
        self._measured = self._value
        self._speed, self._velocity = [0.0] * len(value), [0.0] * len(value)
        return value

    def _update(self, value: Points, dt_s: float) -> Points:
        now: list[float] = value.tolist()
        share = _low_pass_weight(self.DERIVATIVE_CUTOFF_HZ, dt_s)
        pairs = zip(self._speed, now, self._measured, strict=True)
        self._speed = [old + share * ((new - before) / dt_s - old) for old, new, before in pairs]
        self._measured = now
        cutoff_hz = self._min_cutoff_hz + self._beta * math.hypot(*self._speed)
        share = _low_pass_weight(cutoff_hz, dt_s)
        step = [share * (new - old) for new, old in zip(now, self._value, strict=True)]
        self._value = [old + more for old, more in zip(self._value, step, strict=True)]
        share = _low_pass_weight(self.VELOCITY_CUTOFF_HZ, dt_s)
        self._velocity = [old + share * (more / dt_s - old) for old, more in zip(self._velocity, step, strict=True)]
        # Fades in over one more still_speed, so that the gate itself makes no jump.
        gate = min(1.0, max(0.0, math.hypot(*self._velocity) / self._still_speed - 1.0))
        ahead_s = gate * self._prediction_s
        return np.array([at + ahead_s * rate for at, rate in zip(self._value, self._velocity, strict=True)])


def make_smoother(settings: SmoothingSettings) -> Smoother:
    """The filter that the settings ask for."""
    match settings.method:
        case "ema":
            return ExponentialSmoother(settings.alpha)
        case "double-exponential":
            return DoubleExponentialSmoother(settings.alpha, settings.prediction_s)
        case "one-euro":
            return OneEuroSmoother(settings.min_cutoff_hz, settings.beta, settings.prediction_s)
        case _:
            return NoSmoother()


def make_rotation_smoother(settings: SmoothingSettings) -> Smoother:
    """The same filter for rotation vectors, in radians."""
    if settings.method == "one-euro":
        return OneEuroSmoother(settings.min_cutoff_hz, settings.rotation_beta, settings.prediction_s, STILL_SPEED_RAD_S)
    return make_smoother(settings)


def _weight_at(alpha: float, dt_s: float) -> float:
    return float(1.0 - (1.0 - alpha) ** (dt_s / NOMINAL_DT_S))


def _low_pass_weight(cutoff_hz: float, dt_s: float) -> float:
    # alpha = 1 / (1 + tau / dt), tau = 1 / (2 pi cutoff)
    return 1.0 / (1.0 + 1.0 / (2.0 * math.pi * cutoff_hz * dt_s))
