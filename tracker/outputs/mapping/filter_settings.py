"""How a head's pose is filtered before it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.head.smoother import METHODS
from tracker.settings import Needs, choice, knob

ACCELA = "accela"
FILTERS = (*METHODS, ACCELA)
# The quickest is so many times as quick as what the expert's numbers say, and these so many times as the steadiest.
_REACH = 6.0

_ONE_EURO = Needs("method", ("one-euro",))
_ACCELA = Needs("method", (ACCELA,))
_LEVELS = Needs("method", ("ema", "double-exponential"))


@dataclass(frozen=True, slots=True)
class FilterSettings:
    """How calmly, and how quickly, what is sent follows the head."""

    method: str = choice(
        "one-euro",
        FILTERS,
        "none: as tracked. ema: an average that lags. double-exponential: follows motion without lag. "
        "one-euro: calm at rest, quick in motion. accela: the farther it is behind, the faster it comes after.",
        labels={"ema": "EMA", "one-euro": "One Euro"},
        label="Filter",
    )
    quickness: float = knob(
        0.5,
        0.0,
        1.0,
        "",
        "0: steadiest, 1: quickest. Higher: less delay and more trembling.",
        step=0.05,
        label="Steady or quick",
        needs=Needs("method", FILTERS[1:]),
    )
    prediction_ms: float = knob(
        0.0,
        0.0,
        100.0,
        "ms",
        "Send where the head will be in this time, to make up for delays. More than 50 overshoots.",
        step=5.0,
        label="Predict ahead",
        needs=Needs("method", ("double-exponential", "one-euro")),
    )
    time_constant_ms: float = knob(
        80.0,
        10.0,
        500.0,
        "ms",
        "In this time most of a change has come through, in the middle between steady and quick. Higher: calmer.",
        step=5.0,
        needs=_LEVELS,
        level="expert",
    )
    rest_cutoff_hz: float = knob(
        0.7,
        0.05,
        10.0,
        "Hz",
        "Cut-off at rest, in the middle between steady and quick. Lower: calmer, but slower to start.",
        step=0.05,
        label="Cut-off at rest",
        needs=_ONE_EURO,
        level="expert",
    )
    place_beta: float = knob(
        0.6,
        0.0,
        5.0,
        "Hz s/cm",
        "How much the cut-off rises with the speed of the head's place. Higher: less lag in motion.",
        step=0.05,
        label="Speed-up in motion",
        needs=_ONE_EURO,
        level="expert",
    )
    turn_beta: float = knob(
        0.2,
        0.0,
        2.0,
        "Hz s/°",
        "How much the cut-off rises with the speed of turns. Higher: less lag in motion.",
        step=0.02,
        label="Speed-up in turns",
        needs=_ONE_EURO,
        level="expert",
    )
    place_smoothing_cm: float = knob(
        1.0,
        0.05,
        5.0,
        "cm",
        "A place so far behind comes after at 0.9 cm a second, in the middle between steady and quick. Higher: calmer.",
        step=0.05,
        label="Smoothing of the place",
        needs=_ACCELA,
        level="expert",
    )
    turn_smoothing_deg: float = knob(
        1.5,
        0.05,
        5.0,
        "°",
        "A turn so far behind comes after at 1.5° a second, in the middle between steady and quick. Higher: calmer.",
        step=0.05,
        label="Smoothing of turns",
        needs=_ACCELA,
        level="expert",
    )
    place_dead_zone_cm: float = knob(
        0.1,
        0.0,
        1.0,
        "cm",
        "Smaller changes of the place are not followed. Higher: stands still more often.",
        step=0.01,
        label="Dead zone of the place",
        needs=_ACCELA,
        level="expert",
    )
    turn_dead_zone_deg: float = knob(
        0.03,
        0.0,
        1.0,
        "°",
        "Smaller turns are not followed. Higher: stands still more often.",
        step=0.01,
        label="Dead zone of turns",
        needs=_ACCELA,
        level="expert",
    )

    @property
    def pace(self) -> float:
        """How many times as quick as the expert's numbers say."""
        return float(_REACH ** (2 * self.quickness - 1))
