"""Blinks and winks: found at any frame rate, none invented."""

import numpy as np
import pytest

from tests.tracker.expression.made_faces import mean_face, moved, readings, tracked, with_lids
from tracker.expression.blinks import BlinkDetector
from tracker.expression.settings import ExpressionSettings
from tracker.expression.stage import ReadingStage
from tracker.readings import GestureKind, Side
from tracker.types import State

RATES = (15.0, 30.0, 60.0)


def dip(times_s, start_s, closing_s=0.09, closed_s=0.06, opening_s=0.18):
    """1 open, 0 closed."""
    marks = np.cumsum([start_s, closing_s, closed_s, opening_s])
    return np.interp(times_s, marks, [1.0, 0.0, 0.0, 1.0])


def blinks_of(left, right, fps):
    detector = BlinkDetector()
    found = [detector.step(one, other, index / fps) for index, (one, other) in enumerate(zip(left, right, strict=True))]
    return [gesture for gesture in found if gesture is not None]


@pytest.mark.parametrize("fps", RATES)
def test_blinks_are_found_when_they_are(fps):
    starts_s = (0.7, 1.5, 3.2, 3.65)
    times_s = np.arange(0, 5, 1 / fps)
    eyes = np.min([dip(times_s, start) for start in starts_s], axis=0)
    found = blinks_of(eyes, eyes, fps)
    assert [gesture.kind for gesture in found] == [GestureKind.BLINK] * 4
    assert [gesture.start_s for gesture in found] == pytest.approx(starts_s, abs=0.08)
    assert all(gesture.side is None and gesture.end_s - gesture.start_s < 0.4 for gesture in found)


@pytest.mark.parametrize("fps", RATES)
@pytest.mark.parametrize("side", list(Side))
def test_a_wink_is_of_its_side(fps, side):
    times_s = np.arange(0, 2, 1 / fps)
    shut, open_ = dip(times_s, 0.8, closed_s=0.3), np.ones_like(times_s)
    left, right = (shut, open_) if side is Side.LEFT else (open_, shut)
    (found,) = blinks_of(left, right, fps)
    assert (found.kind, found.side) == (GestureKind.WINK, side)


@pytest.mark.parametrize(
    "eyes",
    [
        # A look down or a smile that stays; eyes that stay closed; a slow one; eyes that were wide; noise; a wink as
        # points that are held to a plausible face show it.
        lambda times_s: np.interp(times_s, [1.0, 1.2], [1.0, 0.45]),
        lambda times_s: np.interp(times_s, [1.0, 1.1], [1.0, 0.0]),
        lambda times_s: np.interp(times_s, [1.0, 1.8, 2.0, 2.8], [1.0, 0.1, 0.1, 1.0]),
        lambda times_s: np.interp(times_s, [1.0, 1.1, 1.5, 1.6], [1.0, 1.9, 1.9, 1.0]),
        lambda times_s: 1.0 - 0.5 * (1.0 - dip(times_s, 1.0, closed_s=0.2)),
        lambda times_s: 1.0 + np.random.default_rng(1).normal(0, 0.05, len(times_s)),
    ],
)
@pytest.mark.parametrize("fps", RATES)
def test_nothing_else_is_a_blink(eyes, fps):
    times_s = np.arange(0, 4, 1 / fps)
    assert not blinks_of(eyes(times_s), eyes(times_s), fps)


def test_a_blink_is_found_after_eyes_that_stayed_closed():
    times_s = np.arange(0, 6, 1 / 30)
    eyes = np.interp(times_s, [1.0, 1.1, 3.0, 3.1], [1.0, 0.0, 0.0, 1.0]) * dip(times_s, 4.5)
    assert [gesture.start_s for gesture in blinks_of(eyes, eyes, 30.0)] == pytest.approx([4.5], abs=0.08)


def test_an_error_in_one_frame_is_no_blink():
    eyes = np.ones(60)
    eyes[30] = 0.1
    assert not blinks_of(eyes, eyes, 25.0)
    eyes[30:33] = 0.1
    assert len(blinks_of(eyes, eyes, 25.0)) == 1


def faces(openness, base=None):
    base = mean_face() if base is None else base
    return [with_lids(base, float(value), float(value)) for value in openness]


def test_a_blink_that_is_shut_in_one_frame_of_a_slow_camera_only_is_one():
    """As measured on a person at 24 frames a second: half closed in the frames before and after."""
    eyes = np.array([0.86, 0.84, 0.47, 0.01, 0.39, 0.45, 0.74, 0.8, 0.85])
    assert [one.kind for one in blinks_of(eyes, eyes, 24.0)] == [GestureKind.BLINK]


@pytest.mark.parametrize("fps", RATES)
def test_the_points_of_a_face_tell_openness_and_blinks(fps):
    times_s = np.arange(0, 6, 1 / fps)
    truth = np.min([dip(times_s, start) for start in (2.0, 3.0, 4.5)], axis=0)
    found = readings(ReadingStage(ExpressionSettings()), faces(truth), fps)
    blinks = [gesture for one in found for gesture in one.gestures]
    assert [gesture.start_s for gesture in blinks] == pytest.approx([2.0, 3.0, 4.5], abs=0.1)
    assert found[0].left is None, "its points come to rest first"
    settled = times_s > 0.12
    found, truth = [one for one, there in zip(found, settled, strict=True) if there], truth[settled]
    told = np.array([[one.left.openness, one.right.openness] for one in found])
    assert min(np.corrcoef(truth, told[:, eye])[0, 1] for eye in (0, 1)) > 0.95
    closed = np.array([one.shapes["eyeBlinkLeft"] for one in found])
    assert closed[truth == 0].min() > 0.5 and closed[truth == 1][-5:].max() < 0.05


def test_a_smile_narrows_the_eyes_and_closes_none():
    smile = np.interp(np.arange(0, 4, 1 / 30), [1.5, 1.9], [0.0, 0.9])
    made = [with_lids(moved(mouthSmileLeft=s, mouthSmileRight=s), 1 - 0.5 * s, 1 - 0.5 * s) for s in smile]
    found = readings(ReadingStage(ExpressionSettings()), made)
    assert not [gesture for one in found for gesture in one.gestures]
    assert found[-1].left.openness > 0.8


def test_what_was_closed_when_the_face_was_lost_is_no_blink():
    stage, open_, shut = ReadingStage(ExpressionSettings()), *faces([1.0, 0.0])
    lost = tracked(open_, state=State.UNCERTAIN)
    found = readings(stage, [open_] * 40 + [shut, shut, lost, None, open_, open_, open_])
    assert found[42] is None and found[43] is None
    assert not [gesture for one in found if one is not None for gesture in one.gestures]


def test_a_hidden_eye_is_not_told():
    seen = np.ones(68, bool)
    seen[36:42] = False
    *_, one = readings(ReadingStage(ExpressionSettings()), [tracked(mean_face(), seen=seen)] * 6)
    assert one.right.openness is None and one.left.openness == pytest.approx(1.0, abs=0.05)
    assert "eyeBlinkRight" not in one.shapes and "eyeBlinkLeft" in one.shapes
