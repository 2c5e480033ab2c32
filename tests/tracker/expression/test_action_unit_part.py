"""Action units as they come out of the stage: of what is seen, by the person's own face at rest, blinks told apart."""

import numpy as np
import pytest

from tests.tracker.expression.made_faces import moved, readings, resting_face, tracked, with_lids
from tracker.expression.action_unit_part import GIVEN
from tracker.expression.settings import ExpressionSettings
from tracker.expression.stage import ReadingStage
from tracker.types import State

REST = resting_face()
OPEN = with_lids(REST, 1.0, 1.0)


def read(faces, **settings):
    return readings(ReadingStage(ExpressionSettings(**settings)), faces)


def test_a_resting_face_does_nothing_and_a_smile_pulls_the_corners():
    smile = moved(OPEN, mouthSmileLeft=1.0, mouthSmileRight=1.0)
    found = read([OPEN] * 60 + [smile] * 20)
    assert set(found[59].action_units) == set(GIVEN)
    assert max(found[59].action_units.values()) < 0.15
    assert found[-1].action_units[12] > 0.4
    assert found[-1].action_units[15] < 0.05


@pytest.mark.parametrize(("frames", "unit", "other"), [(5, 45, 43), (30, 43, 45)])
def test_a_blink_is_told_from_eyes_that_stay_closed(frames, unit, other):
    found = read([OPEN] * 60 + [with_lids(REST, 0.0, 0.0)] * frames, smoothing=False)
    last = found[-1].action_units
    assert last[unit] > 0.5
    assert last[other] < 0.05


@pytest.mark.parametrize(("hidden", "gone", "left"), [(slice(17, 27), {1, 2, 4}, {12}), (slice(48, 68), {12, 25}, {1})])
def test_of_what_is_hidden_nothing_is_told(hidden, gone, left):
    seen = np.ones(68, bool)
    seen[hidden] = False
    last = read([OPEN] * 30 + [tracked(OPEN, seen=seen)])[-1].action_units
    assert not gone & set(last)
    assert left <= set(last)


def test_an_unsure_face_tells_nothing():
    found = read([OPEN] * 5 + [tracked(OPEN, state=State.UNCERTAIN)])
    assert found[4].action_units
    assert found[-1] is None
