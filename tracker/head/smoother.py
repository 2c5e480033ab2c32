"""Smoothing of the head's position."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.settings import choice, knob

METHODS = ("none", "ema", "double-exponential", "one-euro")


@dataclass(frozen=True, slots=True)
class SmoothingSettings:
    """How the position is smoothed and how far ahead it is predicted."""

    method: str = choice(
        "one-euro",
        METHODS,
        "none: as measured. ema: simple average that lags. double-exponential: follows motion without lag. "
        "one-euro: calm at rest, quick in motion.",
    )
    alpha: float = knob(
        0.35, 0.02, 1.0, "", "Weight of the newest value at 30 frames a second (ema and double-exponential). "
        "Higher: quicker and noisier.", step=0.01,
    )
    min_cutoff_hz: float = knob(
        0.7, 0.05, 10.0, "Hz", "One-euro: cut-off at rest. Lower: calmer, but slower to start.", step=0.05
    )
    beta: float = knob(
        20.0, 0.0, 200.0, "Hz s/m", "One-euro: how much the cut-off rises with speed. Higher: less lag in motion.", step=1.0
    )
    prediction_s: float = knob(
        0.0, 0.0, 0.1, "s", "Predict this far ahead, to make up for the delay until it is shown. More than 0.05 overshoots.",
        step=0.005,
    )
