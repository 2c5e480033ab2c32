"""Which signals of a face are shown, in which order, and under which words. No Qt.

A row has a bar for each side of the face, or one bar for both. Left and right are the subject's own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from gui.words import later, tr
from tracker.expression.action_units import CARD
from tracker.expression.shapes import SHAPES
from tracker.readings import Grade

FULL_TURN_DEG: Final = 40.0
"""How far a head is turned when its bar is full."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of bars.

    Attributes
    ----------
    label : str
        What people read.
    left, right : str
        The signals of the two sides; the same one where there are no sides.
    full, unit : float and str
        What a full bar stands for, in the unit of the text.
    """

    label: str
    left: str
    right: str
    full: float = 1.0
    unit: str = ""

    @property
    def is_pair(self) -> bool:
        """Whether there is a bar for each side."""
        return self.left != self.right

    @property
    def signals(self) -> tuple[str, ...]:
        """Its signals, each once."""
        return (self.left, self.right) if self.is_pair else (self.left,)


@dataclass(frozen=True, slots=True)
class Region:
    """Rows about one part of the face, under its title."""

    title: str
    rows: tuple[Row, ...]


def _pair(label: str, stem: str) -> Row:
    return Row(label, f"{stem}Left", f"{stem}Right")


def _single(label: str, name: str) -> Row:
    return Row(label, name, name)


def _turn(label: str, left: str, right: str) -> Row:
    return Row(label, left, right, FULL_TURN_DEG, "°")


REGIONS: Final = (
    Region(
        later("Eyes"),
        (
            _pair(later("Eyes open"), "eyeOpen"),
            _pair(later("Blink"), "eyeBlink"),
            _pair(later("Wide open"), "eyeWide"),
            _pair(later("Squint"), "eyeSquint"),
            _pair(later("Look up"), "eyeLookUp"),
            _pair(later("Look down"), "eyeLookDown"),
            _pair(later("Look inwards"), "eyeLookIn"),
            _pair(later("Look outwards"), "eyeLookOut"),
        ),
    ),
    Region(
        later("Brows"),
        (
            _single(later("Inner ends up"), "browInnerUp"),
            _pair(later("Outer ends up"), "browOuterUp"),
            _pair(later("Brows down"), "browDown"),
        ),
    ),
    Region(
        later("Mouth"),
        (
            _pair(later("Smile"), "mouthSmile"),
            _pair(later("Corners down"), "mouthFrown"),
            _pair(later("Corners drawn in"), "mouthDimple"),
            _pair(later("Stretched"), "mouthStretch"),
            _pair(later("Upper lip up"), "mouthUpperUp"),
            _pair(later("Lower lip down"), "mouthLowerDown"),
            _pair(later("Lips pressed"), "mouthPress"),
            Row(later("Mouth aside"), "mouthLeft", "mouthRight"),
            _single(later("Lips rounded"), "mouthFunnel"),
            _single(later("Pout"), "mouthPucker"),
            _single(later("Lips together"), "mouthClose"),
            _single(later("Upper lip in"), "mouthRollUpper"),
            _single(later("Lower lip in"), "mouthRollLower"),
            _single(later("Upper lip raised"), "mouthShrugUpper"),
            _single(later("Chin raised"), "mouthShrugLower"),
            _single(later("Tongue out"), "tongueOut"),
        ),
    ),
    Region(
        later("Jaw"),
        (
            _single(later("Mouth open"), "jawOpen"),
            Row(later("Jaw aside"), "jawLeft", "jawRight"),
            _single(later("Jaw forward"), "jawForward"),
        ),
    ),
    Region(
        later("Cheeks and nose"),
        (
            _pair(later("Cheeks up"), "cheekSquint"),
            _pair(later("Nose wrinkled"), "noseSneer"),
            _single(later("Cheeks puffed"), "cheekPuff"),
        ),
    ),
    Region(
        later("Head"),
        (
            _turn(later("Turned"), "headTurnLeft", "headTurnRight"),
            _turn(later("Tilted"), "headTiltLeft", "headTiltRight"),
            _turn(later("Raised"), "headUp", "headUp"),
            _turn(later("Lowered"), "headDown", "headDown"),
        ),
    ),
)

ROWS: Final = tuple(row for region in REGIONS for row in region.rows)
ROW_OF: Final[Mapping[str, Row]] = MappingProxyType({name: row for row in ROWS for name in row.signals})


_SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {shape.name: shape.source for shape in SHAPES} | {f"AU{number}": facts.source for number, facts in CARD.items()}
)


def action_unit(number: int) -> str:
    """The name of an action unit, by its number in FACS, as a signal."""
    return f"AU{number}"


def words_of(row: Row) -> str:
    """The name of a row as people read it, translated."""
    label = tr(row.label)
    return label[:1].upper() + label[1:]


UNIT_REGION: Final = Region(
    later("Action units: estimates, not FACS codings"),
    tuple(
        _single(facts.name, action_unit(number)) for number, facts in CARD.items() if facts.grade is not Grade.NOT_GIVEN
    ),
)
UNITS_BY_SIGNAL: Final = frozenset(row.left for row in UNIT_REGION.rows)


def regions_given(grades: Mapping[str, Grade], *, with_units: bool = False) -> tuple[Region, ...]:
    """The regions with the rows of which a camera gives anything.

    Parameters
    ----------
    grades : mapping of str to Grade
        Signals that are not in it are given.
    with_units : bool
        Whether the action units follow.
    """
    given = [Region(one.title, tuple(r for r in one.rows if _is_given(r, grades))) for one in REGIONS]
    units = (UNIT_REGION,) if with_units else ()
    return (*(region for region in given if region.rows), *units)


def not_given(grades: Mapping[str, Grade]) -> tuple[str, ...]:
    """The words for what an ordinary camera does not see."""
    return tuple(row.label for row in ROWS if not _is_given(row, grades))


def grade_of(row: Row, grades: Mapping[str, Grade]) -> Grade:
    """How far a row can be trusted: as its weaker side."""
    found: Collection[Grade] = [grades.get(name, Grade.MEASURED) for name in row.signals]
    return Grade.ESTIMATED if row.left in UNITS_BY_SIGNAL or Grade.ESTIMATED in found else Grade.MEASURED


def source_of(row: Row) -> str:
    """What a row is told from; '' where that goes without saying."""
    return _SOURCES.get(row.left, "")


def _is_given(row: Row, grades: Mapping[str, Grade]) -> bool:
    return any(grades.get(name) is not Grade.NOT_GIVEN for name in row.signals)
