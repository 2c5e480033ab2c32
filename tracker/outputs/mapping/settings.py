"""What a profile says of the mapping: the filter, the centre, and a curve for each axis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType
from typing import Any, NamedTuple

from tracker.checked_file import shown
from tracker.errors import SettingsError
from tracker.outputs.axes import AXES
from tracker.outputs.mapping.curve import CurvePoints
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.settings import Needs, choice, group, knob, overlaid, switch, to_dict

CENTRE_MODES = ("roll-compensated", "full", "place", "off")
MOST_POINTS = 16
# A whole number that is beyond it is no float, and no number is not below it.
_LARGEST, _DECIMALS = 1e300, 3
_CURVES = ("points", "backward_points")


class AxisSpan(NamedTuple):
    """How far a curve goes to either side, in the axis' own unit: what the head does, and what is sent of it."""

    moved: float
    sent: float


# Those of opentrack.
SPANS: Mapping[str, AxisSpan] = MappingProxyType(
    {axis: AxisSpan(30.0, 75.0) for axis in AXES[:3]}
    | {axis: AxisSpan(90.0, 90.0) if axis == "pitch" else AxisSpan(180.0, 180.0) for axis in AXES[3:]}
)

_CENTRED = Needs("mode", CENTRE_MODES[:-1])


@dataclass(frozen=True, slots=True)
class CentreSettings:
    """What counts as straight ahead and in the middle."""

    mode: str = choice(
        "roll-compensated",
        CENTRE_MODES,
        "roll-compensated: place and turn from the centre, level with the picture. full: turned with the centre, for a "
        "camera that is tilted. place: only the place. off: all is sent as the camera sees it.",
        labels={"full": "Place and turn", "place": "Place only"},
        label="Centring",
    )
    at_start: bool = switch(
        True, "The centre is where the face is when it is first seen.", label="Centre at the start", needs=_CENTRED
    )
    about: str = choice(
        "neck",
        ("neck", "eyes"),
        "neck: a head that only turns stays in its place. eyes: the place is that of the eyes, which turns move.",
        label="The place is that of the",
    )
    follow_speed: float = knob(
        0.0,
        0.0,
        1.0,
        "1/s",
        "The centre slowly comes after a head that stays away from it, as in a chair that rolls; 0: never. Higher: "
        "sooner.",
        step=0.01,
        label="Recentre by itself",
        needs=_CENTRED,
    )
    follow_dead_zone: float = knob(
        1.0,
        0.0,
        10.0,
        "",
        "Not while the head is nearer to the centre than this, in centimetres and degrees. Higher: lets more be.",
        step=0.1,
        label="Recentre beyond",
        needs=_CENTRED,
        level="expert",
    )


@dataclass(frozen=True, slots=True)
class AxisMapping:
    """What is sent of one axis.

    Attributes
    ----------
    points : tuple of (float, float)
        The curve, see `tracker.outputs.mapping.curve.Curve`; within `SPANS`, at most `MOST_POINTS`.
    backward_points : tuple of (float, float)
        That of the other direction, both numbers without their signs, if it is ``asymmetric``.
    """

    gain: float = knob(1.0, 0.0, 10.0, "", "What is sent is so many times as large. Higher: moves more.", step=0.05)
    dead_zone: float = knob(
        0.0,
        0.0,
        30.0,
        "",
        "So much about the centre, in centimetres or degrees, sends nothing. Higher: rests more easily.",
        step=0.1,
    )
    inverted: bool = switch(False, "Moves the other way round.", label="Invert")
    limit: float = knob(
        180.0,
        0.0,
        300.0,
        "",
        "No more than this is sent, in centimetres or degrees. Higher: reaches farther.",
        step=1.0,
    )
    asymmetric: bool = switch(
        False, "Each direction has a curve of its own, as for looking up less than down.", label="Two curves"
    )
    points: CurvePoints = ()
    backward_points: CurvePoints = ()


@dataclass(frozen=True, slots=True)
class PoseMapping:
    """What becomes of a head's pose before it is sent."""

    filter: FilterSettings = group(FilterSettings)
    centre: CentreSettings = group(CentreSettings)
    x: AxisMapping = group(AxisMapping, "Sideways")
    y: AxisMapping = group(AxisMapping, "Up and down")
    z: AxisMapping = group(AxisMapping, "Near and far")
    yaw: AxisMapping = group(AxisMapping, "Turn")
    pitch: AxisMapping = group(AxisMapping, "Nod")
    roll: AxisMapping = group(AxisMapping, "Lean")

    @property
    def axes(self) -> tuple[AxisMapping, ...]:
        """Those of all axes, in their order."""
        return tuple(getattr(self, axis) for axis in AXES)


def table_of(mapping: PoseMapping) -> dict[str, Any]:
    """Plain dictionaries of a mapping, for TOML."""
    return to_dict(mapping)


def mapping_of(table: Mapping[str, Any]) -> tuple[PoseMapping, list[str]]:
    """A mapping of plain dictionaries, with the default wherever something is unknown or out of range.

    Returns
    -------
    mapping : PoseMapping
        Always valid.
    problems : list of str
        One line for each value that was not taken over.
    """
    curves, others, problems = {}, dict(table), list[str]()
    for axis in AXES:
        part = table.get(axis)
        if isinstance(part, Mapping):
            others[axis] = {name: value for name, value in part.items() if name not in _CURVES}
            curves[axis] = {name: part[name] for name in _CURVES if name in part}
    mapping, told = overlaid(PoseMapping(), others)
    problems += told
    for axis, given in curves.items():
        taken = {}
        for name, points in given.items():
            try:
                taken[name] = checked_points(axis, points, f"{axis}.{name}")
            except SettingsError as error:
                problems.append(str(error))
        mapping = replace(mapping, **{axis: replace(getattr(mapping, axis), **taken)})
    return mapping, problems


def checked_points(axis: str, points: object, name: str = "points") -> CurvePoints:
    """The points of a curve, if they are in order; numbers have three decimals, so that no slope is beyond all bounds.

    Parameters
    ----------
    axis : str
        One of `AXES`.
    points : list or tuple of pairs of numbers
    name : str
        What they are called in the message.

    Raises
    ------
    SettingsError
        If they are not.
    """
    span, taken = SPANS[axis], []
    if not isinstance(points, list | tuple) or len(points) > MOST_POINTS:
        raise SettingsError(f"{name} must be a list of at most {MOST_POINTS} points")
    for point in points:
        if not isinstance(point, list | tuple) or len(point) != 2 or not all(map(_is_number, point)):
            raise SettingsError(f"a point of {name} is {shown(point)}; it must be two numbers")
        moved, sent = (round(float(value), _DECIMALS) for value in point)
        if not (0 < moved <= span.moved and 0 <= sent <= span.sent):
            raise SettingsError(
                f"a point of {name} is {shown(point)}; the first number must be above 0 and at most {span.moved:g}, "
                f"the second from 0 to {span.sent:g}"
            )
        taken.append((moved, sent))
    if any(after[0] <= before[0] or after[1] < before[1] for before, after in pairwise(taken)):
        raise SettingsError(f"the points of {name} must go to the right, and never down")
    return tuple(taken)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _LARGEST
