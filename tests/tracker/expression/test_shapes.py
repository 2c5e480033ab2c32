"""The 52 shapes: their names and order as receivers expect them, and a card that says what the data say."""

from collections import Counter
from pathlib import Path

from tracker.expression.directions import shipped_directions
from tracker.expression.shapes import NAMES, SHAPES, given_names, mirrored_name
from tracker.readings import Grade

_EYE = ("eyeBlink", "eyeLookDown", "eyeLookIn", "eyeLookOut", "eyeLookUp", "eyeSquint", "eyeWide")
# As PyLiveLinkFace sends them.
ORDER = (
    *(name + "Left" for name in _EYE),
    *(name + "Right" for name in _EYE),
    *("jawForward", "jawLeft", "jawRight", "jawOpen", "mouthClose", "mouthFunnel", "mouthPucker", "mouthLeft"),
    *("mouthRight", "mouthSmileLeft", "mouthSmileRight", "mouthFrownLeft", "mouthFrownRight", "mouthDimpleLeft"),
    *("mouthDimpleRight", "mouthStretchLeft", "mouthStretchRight", "mouthRollLower", "mouthRollUpper"),
    *("mouthShrugLower", "mouthShrugUpper", "mouthPressLeft", "mouthPressRight", "mouthLowerDownLeft"),
    *("mouthLowerDownRight", "mouthUpperUpLeft", "mouthUpperUpRight", "browDownLeft", "browDownRight"),
    *("browInnerUp", "browOuterUpLeft", "browOuterUpRight", "cheekPuff", "cheekSquintLeft", "cheekSquintRight"),
    *("noseSneerLeft", "noseSneerRight", "tongueOut"),
)


def test_the_names_and_their_order():
    assert NAMES == ORDER
    assert len(set(NAMES)) == 52


def test_both_sides_are_told_alike():
    by_name = {shape.name: shape for shape in SHAPES}
    for shape in SHAPES:
        other = by_name[mirrored_name(shape.name)]
        assert (other.grade, other.source) == (shape.grade, shape.source)
    assert mirrored_name("mouthSmileLeft") == "mouthSmileRight" and mirrored_name("jawOpen") == "jawOpen"


def test_what_is_given_is_what_is_measured():
    """Every shape that has a direction has a grade, and what has neither direction nor eyes is not given."""
    by_eyes = {name for name in NAMES if name.startswith("eye") and "Squint" not in name}
    given = {shape.name for shape in SHAPES if shape.grade is not Grade.NOT_GIVEN}
    assert given == set(shipped_directions().names) | by_eyes
    assert set(given_names()) == given


def test_the_card_says_what_the_data_say():
    card = (Path(__file__).resolve().parents[3] / "tracker" / "expression" / "README.md").read_text(encoding="utf-8")
    rows = [line.strip().strip("|").split("|") for line in card.splitlines() if line.startswith("| `")]
    told = {cells[0].strip().strip("`"): [cell.strip() for cell in cells[1:3]] for cells in rows}
    assert tuple(told) == NAMES
    for shape in SHAPES:
        assert told[shape.name] == [shape.grade.value, shape.source]
    assert Counter(grade for grade, _ in told.values())["not given"] == 15
