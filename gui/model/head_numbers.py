"""What is written beside the head: where it is and how it is turned, as far as that is known now. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import degrees, isfinite

from gui.words import tr
from tracker.types import State, TrackResult

_FOLLOWED = (State.TRACKING, State.UNCERTAIN)
_MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class HeadNumber:
    """One line: its name and its number with the unit."""

    name: str
    text: str


def head_numbers(result: TrackResult) -> tuple[HeadNumber, ...]:
    """Position in centimetres and rotation in degrees; what is not known now is left out, and of a lost head all is."""
    if result.state not in _FOLLOWED or result.box is None:
        return ()
    lines: list[tuple[str, float, str]] = []
    if (head := result.head) is not None:
        lines += [("x", 100 * head.x_m, "cm"), ("y", 100 * head.y_m, "cm"), ("z", 100 * head.z_m, "cm")]
    if (pose := result.pose) is not None:
        turn = pose.rotation
        lines += [
            (tr("yaw"), degrees(turn.yaw_rad), "°"),
            (tr("pitch"), degrees(turn.pitch_rad), "°"),
            (tr("roll"), degrees(turn.roll_rad), "°"),
        ]
    return tuple(HeadNumber(name, _text(value, unit)) for name, value, unit in lines if isfinite(value))


def _text(value: float, unit: str) -> str:
    """Tenths of a centimetre and whole degrees: what can be read while it moves."""
    if unit == "°":
        return f"{_zeroless(value, 0):.0f}°".replace("-", _MINUS)
    return f"{_zeroless(value, 1):.1f} {unit}".replace("-", _MINUS)


def _zeroless(value: float, digits: int) -> float:
    """Rounded, and never minus zero, which would flicker."""
    return round(value, digits) + 0.0
