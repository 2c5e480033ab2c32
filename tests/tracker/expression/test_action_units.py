"""Action units on movements that are known: the mean face with parts of it moved, and turned heads."""

from pathlib import Path

import numpy as np
import pytest

from tracker.expression.action_units import CARD, EyesKnown, action_units
from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import Emotion, Grade
from tracker.types import Rotation

SIZE, FOV_RAD = (640, 480), np.deg2rad(60)
MM = 0.001
UPPER_LIDS, LOWER_LIDS = (37, 38, 43, 44), (40, 41, 46, 47)
LOWER_LIP, LOWER_INNER = (55, 56, 57, 58, 59), (65, 66, 67)


def closed_mouth():
    """The mean face of the model, whose lips are apart as those of many people are, with lips that meet."""
    face = shipped_shape_3d().mean_m.copy()
    gap = face[[67, 66, 65], 1] - face[[61, 62, 63], 1]
    face[[65, 66, 67], 1] -= gap[::-1]
    face[list(LOWER_LIP), 1] -= gap[1]
    return face


NEUTRAL = closed_mouth()


def moved(*steps, of=NEUTRAL):
    """The face with points moved by (points, right mm, down mm)."""
    face = of.copy()
    for points, right, down in steps:
        face[list(points), :2] += (right * MM, down * MM)
    return face


def smile(up=6.0, out=5.0):
    return moved(((48,), -out, -up), ((54,), out, -up), ((49, 59, 60), -0.5 * out, -0.5 * up),
                 ((53, 55, 64), 0.5 * out, -0.5 * up))  # fmt: skip


CLOSED = NEUTRAL.copy()
CLOSED[list(UPPER_LIDS)] = CLOSED[[41, 40, 47, 46]]
MOVEMENTS = {
    "inner brows up": (moved(((20, 21, 22, 23), 0, -8)), {1}, {4, 12, 15, 43}),
    "outer brows up": (moved(((17, 18, 25, 26), 0, -8)), {2}, {1, 4, 43}),
    "brows down and together": (moved(((19, 20, 21), 2, 5), ((22, 23, 24), -2, 5)), {4}, {1, 2, 43}),
    "upper lids up": (moved((UPPER_LIDS, 0, -2)), {5}, {7, 43}),
    "lower lids up": (moved((LOWER_LIDS, 0, -1.5)), {7}, {5, 6}),
    "smile": (smile(), {12}, {15, 20, 26, 4}),
    "corners down": (moved(((48, 54), 0, 6)), {15}, {12, 20, 25}),
    "corners out": (moved(((48,), -6, 0), ((54,), 6, 0)), {20}, {15, 26}),
    "upper lip up": (moved(((49, 50, 51, 52, 53, 61, 62, 63), 0, -5)), {10}, {4, 15}),
    "wings and lip up": (moved(((31, 35), 0, -3), ((49, 50, 51, 52, 53, 61, 62, 63), 0, -5)), {9, 10}, {12, 15}),
    "lips part": (moved((LOWER_LIP, 0, 5), (LOWER_INNER, 0, 5)), {25}, {15, 17, 24}),
    "jaw drops": (moved((LOWER_LIP, 0, 22), (LOWER_INNER, 0, 22), ((48, 54), 0, 11), (range(6, 11), 0, 22)),
                  {25, 26}, {12, 15, 17, 24}),
    "chin up": (moved(((56, 57, 58), 0, -6)), {17}, {12, 26, 25}),
    "lips pressed": (moved(((50, 51, 52), 0, 3), ((56, 57, 58), 0, -3)), {24}, {25, 26, 12}),
    "eyes closed": (CLOSED, {43}, {5, 12}),
}  # fmt: skip


@pytest.mark.parametrize("name", MOVEMENTS)
def test_a_movement_is_told_by_its_units_and_not_by_others(name):
    face, units, others = MOVEMENTS[name]
    amounts = action_units(face, NEUTRAL)
    rest = action_units(NEUTRAL, NEUTRAL)
    assert all(amounts[unit] > 0.4 for unit in units), amounts
    assert all(amounts[unit] - rest[unit] < 0.1 for unit in others), amounts


def test_a_face_at_rest_does_nothing():
    rest = action_units(NEUTRAL, NEUTRAL)
    assert all(amount < 1e-9 for amount in rest.values()), rest


def test_amounts_grow_with_the_movement_and_end_at_one():
    pulls = [action_units(smile(size, size), NEUTRAL)[12] for size in (0, 2, 4, 6, 30)]
    assert pulls == sorted(pulls)
    assert pulls[0] < 1e-9
    assert pulls[-1] == 1.0


def test_where_the_face_lies_and_how_large_it_is_changes_nothing():
    face = smile()
    other = 1.7 * face + (0.2, -0.1, 0.05)
    for unit, amount in action_units(other, NEUTRAL).items():
        assert amount == pytest.approx(action_units(face, NEUTRAL)[unit], abs=1e-9)


def test_the_neutral_face_is_what_it_is_compared_with():
    """Who smiles at rest does not smile."""
    assert action_units(smile(), smile())[12] < 1e-9


def test_a_raised_lid_belongs_to_the_smile():
    both = moved((LOWER_LIDS, 0, -1.5), of=smile(10, 8))
    amounts = action_units(both, NEUTRAL)
    assert amounts[6] > 0.4 > amounts[7]
    unhappy = action_units(both, NEUTRAL, shares={Emotion.HAPPINESS: 0.0})
    assert unhappy[7] > amounts[7]


@pytest.mark.parametrize(("closed_s", "unit", "other"), [(0.1, 45, 43), (0.8, 43, 45)])
def test_a_blink_is_short(closed_s, unit, other):
    amounts = action_units(CLOSED, NEUTRAL, EyesKnown(openness=0.05, closed_s=closed_s))
    assert amounts[unit] > 0.9
    assert amounts[other] == 0.0


def test_a_blink_is_not_told_where_nobody_counts():
    assert 45 not in action_units(CLOSED, NEUTRAL)
    assert action_units(NEUTRAL, NEUTRAL, EyesKnown(openness=0.1))[43] > 0.9


def test_the_card_tells_what_is_given():
    given = set(action_units(NEUTRAL, NEUTRAL, EyesKnown(closed_s=0.0)))
    assert given == {unit for unit, facts in CARD.items() if facts.grade is not Grade.NOT_GIVEN}
    assert set(CARD) == {1, 2, 4, 5, 6, 7, 9, 10, 12, 14, 15, 17, 20, 23, 24, 25, 26, 43, 45}


def seen(points_m, rotation):
    return Pinhole.of_view(FOV_RAD, SIZE).project(points_m @ matrix_of(rotation).T + (0.02, -0.03, 0.6))


def frontal(estimator, head_m, rotation, time_s):
    points_xy = seen(head_m, rotation)
    estimator.lost()
    assert estimator.step(points_xy, np.ones(68), SIZE, FOV_RAD, time_s, learn=False) is not None
    return estimator.frontal(points_xy, SIZE, FOV_RAD)


@pytest.mark.parametrize("seed", range(3))
def test_turning_the_head_moves_no_unit_by_more_than_an_eighth(seed):
    """Of a head whose shape has been learnt from some views, by 20 degrees either way."""
    model, time_s = shipped_shape_3d(), 0.0
    head = model.shape_m(np.random.default_rng(seed).normal(size=model.mode_count) * np.sqrt(model.variances))
    estimator = HeadPoseEstimator(model)
    for yaw in np.deg2rad([-20, -10, 0, 10, 20]):
        for pitch in np.deg2rad([-10, 0, 10]):
            for _ in range(5):
                estimator.step(seen(head, Rotation(yaw, pitch, 0.0)), np.ones(68), SIZE, FOV_RAD, time_s)
                time_s += 0.03
    neutral = frontal(estimator, head, Rotation(0, 0, 0), time_s)
    rest, turn = action_units(neutral, neutral), np.deg2rad(20)
    for rotation in (Rotation(turn, 0, 0), Rotation(-turn, 0, 0), Rotation(0, turn, 0), Rotation(0, -turn, 0)):
        amounts = action_units(frontal(estimator, head, rotation, time_s), neutral)
        assert max(abs(amounts[unit] - rest[unit]) for unit in amounts) < 0.125


def test_the_written_card_says_the_same():
    card = (Path(__file__).resolve().parents[3] / "tracker" / "expression" / "ACTION-UNITS.md").read_text("utf-8")
    rows = [line for line in card.splitlines() if line.startswith("| ") and line[2].isdigit()]
    assert rows == [f"| {unit} | {facts.name} | {facts.grade.value} | {facts.source} |" for unit, facts in CARD.items()]
