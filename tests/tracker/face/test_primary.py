"""Which face counts: the rules, and that nobody takes over in passing."""

import pytest

from tracker.face.primary import Candidate, PeopleSettings, PrimaryChoice

SIZE = 640, 480
EVERYBODY = range(100)


def face(number, x=320.0, y=240.0, size=60.0):
    return Candidate(number, x, y, size)


def chooser(**settings):
    return PrimaryChoice(PeopleSettings(**settings))


def after(choice, seconds, *faces, start_s=0.0):
    """Who counts at the end of some time with the same faces."""
    for tenth in range(round(10 * seconds) + 1):
        counting = choice.step(faces, SIZE, start_s + tenth / 10, EVERYBODY)
    return counting


@pytest.mark.parametrize(
    ("rule", "expected"), [("sticky", 2), ("clicked", 2), ("centre", 1), ("largest", 3)], ids=lambda value: str(value)
)
def test_the_first_choice_follows_the_rule(rule, expected):
    faces = face(1, size=30), face(2, x=340, size=60), face(3, x=40, y=40, size=70)
    assert chooser(primary=rule).step(faces, SIZE, 0.0) == expected


def test_with_nobody_there_nobody_counts():
    assert chooser().step((), SIZE, 0.0) is None


def test_sticky_stays_whatever_the_others_do():
    choice = chooser()
    after(choice, 1, face(1, x=100))
    assert after(choice, 20, face(1, x=20, size=20), face(2, size=150), start_s=2) == 1


@pytest.mark.parametrize("rule", ["centre", "largest"])
def test_a_rule_hands_over_only_to_one_that_stays(rule):
    choice = chooser(primary=rule)
    mine, other = face(1, x=500, size=40), face(2, x=320, size=90)
    after(choice, 1, mine)
    assert after(choice, 0.3, mine, other, start_s=2) == 1, "in passing"
    after(choice, 1, mine, start_s=3)
    assert after(choice, 0.3, mine, other, start_s=5) == 1, "the time starts anew"
    assert after(choice, 1, mine, other, start_s=6) == 2


def test_a_slightly_larger_face_is_no_reason():
    choice = chooser(primary="largest")
    after(choice, 1, face(1, size=60))
    assert after(choice, 5, face(1, size=60), face(2, size=66), start_s=2) == 1


def test_a_click_holds_against_the_rule_while_the_face_is_there():
    choice = chooser(primary="largest", hold_s=1.0)
    after(choice, 1, face(1, size=90), face(2, size=30))
    choice.click(2)
    assert after(choice, 5, face(1, size=90), face(2, size=30), start_s=2) == 2
    assert after(choice, 2, face(1, size=90), start_s=8) == 1


@pytest.mark.parametrize(("rule", "expected"), [("sticky", 1), ("clicked", None)])
def test_the_clicked_rule_waits_for_as_long_as_the_face_is_remembered(rule, expected):
    choice = chooser(primary=rule, hold_s=1.0)
    after(choice, 1, face(1), face(2))
    choice.click(2)
    after(choice, 1, face(1), face(2), start_s=2)
    assert after(choice, 10, face(1), start_s=4) == expected
    assert choice.step((face(1),), SIZE, 20.0, remembered=(1,)) == 1


def test_no_wait_for_one_that_is_forgotten():
    choice = chooser(hold_s=10.0)
    after(choice, 1, face(1))
    assert choice.step((face(2),), SIZE, 1.1, remembered=(2,)) == 2


def test_the_wait_is_as_long_as_asked_for():
    choice = chooser(hold_s=3.0)
    after(choice, 1, face(1))
    assert choice.step((face(2),), SIZE, 3.9, EVERYBODY) is None
    assert choice.step((face(2),), SIZE, 4.1, EVERYBODY) == 2
