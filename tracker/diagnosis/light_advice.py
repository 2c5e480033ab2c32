"""From what is measured of the light to one thing to do about it, and to one number of how good a set-up is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import log2

from tracker.diagnosis.light import LightReading

# An advice stays for so long, unless it was followed: a new one every second would be heard by nobody.
_KEPT_S = 3.0
# From a badness of 1 on there is something to be said; one that was said holds until below that one.
_SAID, _HOLDS = 1.0, 0.8


class Trouble(Enum):
    """What can be better. Sides are the viewer's own, as a camera that looks at the viewer sees them the other way."""

    DARK = "dark"
    BRIGHT = "bright"
    LAMP_LEFT = "lamp left"
    LAMP_RIGHT = "lamp right"
    BEHIND = "behind"
    FLAT = "flat"
    FLICKER = "flicker"
    NOISE = "noise"
    BLUR = "blur"
    BLUISH = "bluish"
    REDDISH = "reddish"
    GREENISH = "greenish"
    FAR = "far"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do.

    Attributes
    ----------
    trouble : Trouble
    badness : float
        1 where it begins to matter; twice that is bad.
    value : float
        What it is about, in the unit of the reading.
    """

    trouble: Trouble
    badness: float
    value: float


_Rule = Callable[[LightReading], tuple[float | None, float]]


def _over(value: float | None, limit: float) -> tuple[float | None, float]:
    return (None, 0.0) if value is None else (value / limit, value)


def _under(value: float | None, limit: float) -> tuple[float | None, float]:
    return (None, 0.0) if value is None else (limit / max(value, 1e-6), value)


def _dark(seen: LightReading) -> tuple[float | None, float]:
    return _under(seen.level, 60.0)


def _bright(seen: LightReading) -> tuple[float | None, float]:
    return (None, 0.0) if seen.burnt is None else (seen.burnt / 0.12, 100 * seen.burnt)


def _lamp(seen: LightReading, sign: int) -> tuple[float | None, float]:
    if seen.side is None:
        return None, 0.0
    # In octaves, as light is seen.
    octaves = sign * log2(seen.side)
    return max(0.0, octaves) / log2(2.2), 2.0 ** max(0.0, octaves)


# A back light matters where the face is dark for it; and a light face before a lighter wall is well lit.
def _behind(seen: LightReading) -> tuple[float | None, float]:
    if seen.behind is None or seen.level is None:
        return None, 0.0
    return seen.behind / 4.5 * min(1.5, 110.0 / max(seen.level, 1.0)), seen.behind


def _flat(seen: LightReading) -> tuple[float | None, float]:
    return _under(seen.contrast, 12.0)


def _bluish(seen: LightReading) -> tuple[float | None, float]:
    return _over(seen.blue, 1.15)


def _reddish(seen: LightReading) -> tuple[float | None, float]:
    return _over(seen.red, 4.0)


def _greenish(seen: LightReading) -> tuple[float | None, float]:
    return _under(seen.red, 0.95)


_RULES: dict[Trouble, _Rule] = {
    Trouble.DARK: _dark,
    Trouble.BRIGHT: _bright,
    # The picture's left is the viewer's right.
    Trouble.LAMP_RIGHT: lambda seen: _lamp(seen, 1),
    Trouble.LAMP_LEFT: lambda seen: _lamp(seen, -1),
    Trouble.BEHIND: _behind,
    Trouble.FLAT: _flat,
    Trouble.FLICKER: lambda seen: _over(seen.flicker, 1.5),
    Trouble.NOISE: lambda seen: _over(seen.noise, 6.0),
    Trouble.BLUR: lambda seen: _over(seen.blur, 2.5),
    Trouble.BLUISH: _bluish,
    Trouble.REDDISH: _reddish,
    Trouble.GREENISH: _greenish,
    Trouble.FAR: lambda seen: _under(seen.size, 0.13),
    Trouble.NEAR: lambda seen: _over(seen.size, 0.55),
}


def troubles(seen: LightReading) -> dict[Trouble, Advice]:
    """How bad everything is that is known.

    Parameters
    ----------
    seen : LightReading
    """
    told = {}
    for trouble, rule in _RULES.items():
        badness, value = rule(seen)
        if badness is not None:
            told[trouble] = Advice(trouble, badness, value)
    return told


def goodness(seen: LightReading) -> float | None:
    """How good a set-up is, 0 to 100; None while no face is seen.

    Each thing counts 1 while it is half as bad as what is spoken of, and falls to 0 where it is three times so bad; the
    worst counts as much as all others together.

    Parameters
    ----------
    seen : LightReading
    """
    if seen.level is None:
        return None
    marks = [1.0 - min(1.0, max(0.0, (advice.badness - 0.5) / 2.5)) for advice in troubles(seen).values()]
    return 100 * 0.5 * (min(marks) + sum(marks) / len(marks))


class LightCoach:
    """Says one thing at a time, the worst, and keeps to it for some seconds."""

    def __init__(self) -> None:
        self._said: Trouble | None = None
        self._since_s = float("-inf")

    def advice(self, seen: LightReading, time_s: float) -> Advice | None:
        """What to do now; None where all is well, or nothing is known.

        Parameters
        ----------
        seen : LightReading
        time_s : float
            Later than the time before.
        """
        told = troubles(seen)
        kept = told.get(self._said) if self._said is not None else None
        if kept is not None and kept.badness > _HOLDS and time_s - self._since_s < _KEPT_S:
            return kept
        worst = max(told.values(), key=lambda advice: advice.badness, default=None)
        if kept is not None and kept.badness > _HOLDS and (worst is None or worst.badness < 1.25 * kept.badness):
            return kept
        if worst is None or worst.badness < _SAID:
            self._said = None
            return None
        if worst.trouble is not self._said:
            self._said, self._since_s = worst.trouble, time_s
        return worst
