"""The few controls that a stranger understands. One of them may turn several knobs of the tracker at once. No Qt.

A page names those that it shows, see `PageSpec.plain`. Everything else is for experts; where they have turned a knob so
that no position fits any more, the plain control says that the setting is their own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from gui.model.app_settings import value_at
from gui.words import later
from tracker.face.shipped import MOST_EXACT
from tracker.settings import describe, describe_groups

OWN: Final = later("Own")


@dataclass(frozen=True, slots=True)
class Position:
    """One position of a control: its word, and what it sets, by path."""

    word: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Composite:
    """A control that turns several knobs together.

    Attributes
    ----------
    name : str
        Its name in the code.
    label, help : str
        What people read.
    positions : tuple of Position
        From one end to the other; all of them set the same knobs.
    ends : tuple of str
        The words at both ends of a slider; none: it is a list to choose from.
    """

    name: str
    label: str
    help: str
    positions: tuple[Position, ...]
    ends: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """The knobs that it turns."""
        return tuple(self.positions[0].values)

    def position_in(self, settings: object) -> int | None:
        """Which position the settings are in; None: they are somebody's own."""
        for number, position in enumerate(self.positions):
            if all(value_at(settings, path) == value for path, value in position.values.items()):
                return number
        return None

    def nearest_in(self, settings: object) -> int:
        """The position that the settings are most like, where none fits."""
        distances = [
            sum(_distance(value_at(settings, path), value) for path, value in position.values.items())
            for position in self.positions
        ]
        return distances.index(min(distances))


@dataclass(frozen=True, slots=True)
class Single:
    """A knob of the tracker that everybody understands; a number has words at both ends."""

    path: str
    ends: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its name in the code."""
        return self.path

    @property
    def paths(self) -> tuple[str, ...]:
        """The knob that it turns."""
        return (self.path,)


Control = Composite | Single


def _smoothed(word: str, cutoff_hz: float, beta: float, rotation_beta: float) -> Position:
    values = {"method": "one-euro", "min_cutoff_hz": cutoff_hz, "beta": beta, "rotation_beta": rotation_beta}
    return Position(word, {f"smoothing.{name}": value for name, value in values.items()})


def _searched(word: str, size_px: int, ratio: float, smallest: float, every_s: float) -> Position:
    return Position(
        word,
        {
            "detector.work_size_px": size_px,
            "detector.scale_factor": ratio,
            "detector.min_face": smallest,
            "following.verify_interval_s": every_s,
        },
    )


def _head_held(word: str, match: float, patience_s: float) -> Position:
    return Position(word, {"camshift.min_confidence": match, "following.patience_s": patience_s})


def _face_held(word: str, good: float, lost: float) -> Position:
    return Position(word, {"face.good_score": good, "face.lost_score": lost})


def _fitted(word: str, model: str) -> Position:
    return Position(word, {"face.model": model})


_CONTROLS: Final[tuple[Control, ...]] = (
    Composite(
        "steadiness",
        later("Steadiness"),
        later("To the left, a head at rest stands stiller. To the right, the answer to a movement comes sooner."),
        (
            _smoothed(later("Steadiest"), 0.2, 15.0, 3.0),
            _smoothed(later("Very steady"), 0.3, 25.0, 5.0),
            _smoothed(later("Steady"), 0.45, 40.0, 8.0),
            _smoothed(later("Balanced"), 0.7, 60.0, 12.0),
            _smoothed(later("Lively"), 1.1, 90.0, 18.0),
            _smoothed(later("Quick"), 1.8, 130.0, 27.0),
            _smoothed(later("Quickest"), 3.0, 200.0, 40.0),
        ),
        (later("Steady"), later("Quick")),
    ),
    Composite(
        "search",
        later("Search"),
        later("To the left, smaller and half-hidden faces are found. To the right, the search takes less computing."),
        (
            _searched(later("Most thorough"), 640, 1.05, 0.06, 0.5),
            _searched(later("Thorough"), 480, 1.07, 0.1, 0.7),
            _searched(later("Balanced"), 320, 1.1, 0.15, 1.0),
            _searched(later("Fast"), 240, 1.15, 0.2, 1.5),
            _searched(later("Fastest"), 200, 1.2, 0.25, 2.5),
        ),
        (later("Thorough"), later("Fast")),
    ),
    Composite(
        "precision",
        later("Precision"),
        later(
            "How exactly the points are found. More exact takes more computing; automatic is what this machine can do."
        ),
        (
            _fitted(later("Automatic"), "automatic"),
            _fitted(later("Most exact"), MOST_EXACT),
            _fitted(later("Exact"), "exact"),
            _fitted(later("Fast"), "fast"),
        ),
    ),
    Composite(
        "holding_head",
        later("When covered"),
        later(
            "To the left, a head that is hardly seen is given up soon. To the right, it is held on to, also by mistake."
        ),
        (
            _head_held(later("Lets go at once"), 0.5, 0.4),
            _head_held(later("Lets go soon"), 0.4, 0.7),
            _head_held(later("Balanced"), 0.3, 1.0),
            _head_held(later("Holds on"), 0.22, 2.0),
            _head_held(later("Holds on long"), 0.15, 4.0),
        ),
        (later("Let go"), later("Hold on")),
    ),
    Composite(
        "holding_face",
        later("When covered"),
        later(
            "To the left, a face that is hardly seen is given up soon. To the right, it is held on to, also by mistake."
        ),
        (
            _face_held(later("Lets go at once"), 0.65, 0.5),
            _face_held(later("Lets go soon"), 0.6, 0.42),
            _face_held(later("Balanced"), 0.55, 0.35),
            _face_held(later("Holds on"), 0.5, 0.27),
            _face_held(later("Holds on long"), 0.45, 0.2),
        ),
        (later("Let go"), later("Hold on")),
    ),
    Single("face.point_weights"),
    Single("people.followed", (later("Only me"), later("Everybody"))),
    Single("expression.smoothing"),
    Single("expression.learn"),
    Single("position.start_distance_cm", (later("Near"), later("Far away"))),
)
CONTROLS: Final[Mapping[str, Control]] = {control.name: control for control in _CONTROLS}


def changed_knobs(settings: object, defaults: object, groups: Iterable[str], plain: Iterable[str]) -> tuple[str, ...]:
    """The knobs of some groups that are not as usual, and that none of the plain controls accounts for."""
    told = {path for name in plain if _tells(CONTROLS[name], settings) for path in CONTROLS[name].paths}
    paths = [f"{group}.{name}" for group in groups for name in describe(type(value_at(settings, group)))]
    return tuple(p for p in paths if p not in told and value_at(settings, p) != value_at(defaults, p))


def plain_paths(settings: object) -> tuple[str, ...]:
    """The knobs that say of themselves that everybody understands them."""
    return tuple(
        f"{group}.{name}"
        for group in describe_groups(settings)
        for name, declared in describe(type(value_at(settings, group))).items()
        if declared.level == "plain"
    )


def _tells(control: Control, settings: object) -> bool:
    return isinstance(control, Single) or control.position_in(settings) is not None


def _distance(value: object, other: object) -> float:
    """How unlike two values of a knob are: numbers by their ratio, names not at all or wholly."""
    if isinstance(value, int | float) and isinstance(other, int | float) and value > 0 and other > 0:
        return abs(math.log(value / other))
    return float(value != other)
