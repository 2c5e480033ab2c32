"""The rules on made-up measures: each cause alone, what explains what, and what nobody can tell."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tests.tracker.diagnosis.courses import AFTER, BEFORE, course
from tracker.diagnosis.loss import LossCause, Side
from tracker.diagnosis.measures import COLUMN, MEASURES, OBSTACLES, STATES, Course, Measure
from tracker.diagnosis.rules import SURE, above, diagnose
from tracker.types import Obstacle

M = Measure
DARK, COVERED, GLARE = (float(OBSTACLES.index(one)) for one in (Obstacle.DARK, Obstacle.COVERED, Obstacle.GLARE))

CASES = [
    (LossCause.DARK, {M.FACE_BRIGHTNESS: 12.0}, {}),
    (LossCause.DARK, {}, {M.OBSTACLE: DARK}),
    (LossCause.DARK, {M.BRIGHTNESS: 4.0}, {M.OBSTACLE: COVERED}),
    (LossCause.LENS_COVERED, {M.BRIGHTNESS: 90.0, M.LIKENESS: 0.1}, {M.OBSTACLE: COVERED}),
    (LossCause.GLARE, {M.FACE_BRIGHTNESS: 252.0}, {}),
    (LossCause.GLARE, {}, {M.OBSTACLE: GLARE}),
    (LossCause.BACKLIGHT, {M.FACE_BRIGHTNESS: 45.0, M.BACKLIGHT: 5.0}, {}),
    (LossCause.SIDE_LIGHT, {M.SIDE_LIGHT: -0.7}, {}),
    (LossCause.BLUR, {M.SHARPNESS: 0.01, M.LIKENESS: 0.75}, {}),
    (LossCause.FAST, {M.VELOCITY_X: 7.0}, {}),
    (LossCause.COVERED, {M.CHANGED: 0.9, M.LIKENESS: 0.2, M.SHARPNESS: 0.02}, {}),
    (LossCause.COVERED, {M.SURE_BELOW: 0.1}, {}),
    (LossCause.FAR, {M.SIZE: 0.09}, {}),
    (LossCause.NEAR, {M.SIZE: 1.1}, {}),
    (LossCause.OTHER_FACE, {M.OVERLAP: 0.7, M.OTHERS: 1.0}, {}),
    (LossCause.STALLED, {}, {M.GAP: 2.5}),
    (LossCause.UNKNOWN, {}, {}),
]


@pytest.mark.parametrize(("cause", "late", "after"), CASES)
def test_every_cause_is_found_by_its_measures(cause, late, after):
    found = diagnose(*course(late, after))
    assert found.cause is cause
    assert (found.confidence >= SURE) == (cause is not LossCause.UNKNOWN)
    assert bool(found.evidence) == (cause is not LossCause.UNKNOWN)


@pytest.mark.parametrize(
    ("edge", "velocity", "sign", "side"),
    [
        (M.LEFT, M.VELOCITY_X, -1, Side.LEFT),
        (M.RIGHT, M.VELOCITY_X, 1, Side.RIGHT),
        (M.TOP, M.VELOCITY_Y, -1, Side.ABOVE),
        (M.BOTTOM, M.VELOCITY_Y, 1, Side.BELOW),
    ],
)
def test_a_face_leaves_by_the_edge_that_it_goes_to(edge, velocity, sign, side):
    found = diagnose(*course({edge: -0.05, velocity: sign * 2.5}))
    assert (found.cause, found.side) == (LossCause.LEFT, side)
    # One that comes back from the edge as quickly did not leave.
    assert diagnose(*course({edge: 0.2, velocity: -sign * 2.5})).cause is LossCause.UNKNOWN


@pytest.mark.parametrize(
    ("measure", "angle", "side"),
    [
        (M.YAW, 50.0, Side.LEFT),
        (M.YAW, -50.0, Side.RIGHT),
        (M.PITCH, 45.0, Side.BELOW),
        (M.PITCH, -45.0, Side.ABOVE),
        (M.ROLL, 60.0, Side.TILTED),
        (M.ROLL, -60.0, Side.TILTED),
    ],
)
def test_a_face_turns_to_the_side_of_its_angle(measure, angle, side):
    found = diagnose(*course({measure: angle}))
    assert (found.cause, found.side) == (LossCause.TURNED, side)


def test_without_a_pose_a_profile_and_a_lost_symmetry_tell_a_turn():
    for late, side in (({M.PROFILE: -1.0}, Side.LEFT), ({M.MIRROR: 0.0, M.LIKENESS: 0.5}, None)):
        given_course, lost = course(late)
        given_course.values[:, [COLUMN[M.YAW], COLUMN[M.PITCH]]] = np.nan
        found = diagnose(given_course, lost)
        assert (found.cause, found.side) == (LossCause.TURNED, side)


def test_what_happens_first_explains_what_comes_of_it():
    """A face that leaves the picture looks changed and blurred, too."""
    looks = {M.CHANGED: 0.8, M.SHARPNESS: 0.02, M.LIKENESS: 0.55}
    found = diagnose(*course({M.LEFT: -0.6, **looks}))
    assert found.cause is LossCause.LEFT
    assert diagnose(*course(looks)).cause is not LossCause.LEFT


def test_a_cut_is_one_step_and_what_moves_in_is_none():
    for rows, cause in ((1, LossCause.CUT), (4, LossCause.UNKNOWN)):
        given_course, lost = course()
        given_course.values[lost : lost + rows, COLUMN[M.KINSHIP]] = 0.1
        given_course.values[lost : lost + rows, COLUMN[M.CHANGE]] = 50.0
        assert diagnose(given_course, lost).cause is cause


def test_two_causes_that_do_not_explain_each_other_are_both_told():
    found = diagnose(*course({M.SIDE_LIGHT: 0.5, M.CHANGED: 0.75, M.LIKENESS: 0.2}))
    assert {found.cause, found.second} == {LossCause.SIDE_LIGHT, LossCause.COVERED}
    assert found.confidence < diagnose(*course({M.SIDE_LIGHT: 0.5})).confidence


def test_the_same_picture_again_and_again_is_a_stalled_camera():
    assert diagnose(*course({M.CHANGE: 0.0}, late_rows=30)).cause is LossCause.STALLED
    # Two alike are no more than a film of another rate.
    assert diagnose(*course({M.CHANGE: 0.0}, {M.CHANGE: 1.2}, late_rows=2)).cause is LossCause.UNKNOWN


def test_another_face_in_the_next_frame_took_over():
    given_course, lost = course()
    values = given_course.values.copy()
    values[lost, COLUMN[M.FACE_ID]] = 2.0
    states = given_course.states.copy()
    states[lost] = states[0]
    found = diagnose(Course(given_course.times_s, given_course.indices, states, values), lost)
    assert found.cause is LossCause.OTHER_FACE


def test_what_was_found_elsewhere_at_once_moved_too_fast_if_it_looks_the_same():
    given_course, lost = course()
    for likeness, cause in ((0.9, LossCause.FAST), (0.1, LossCause.UNKNOWN)):
        values, states = given_course.values.copy(), given_course.states.copy()
        states[lost + 4 :] = states[0]
        values[lost + 4, COLUMN[M.JUMP]] = 1.4
        values[lost + 4 :, COLUMN[M.LIKENESS]] = likeness
        found = diagnose(Course(given_course.times_s, given_course.indices, states, values), lost)
        assert found.cause is cause


def test_nothing_measured_is_nothing_known():
    given_course, lost = course()
    nothing = np.full_like(given_course.values, np.nan)
    found = diagnose(Course(given_course.times_s, given_course.indices, given_course.states, nothing), lost)
    assert found.cause is LossCause.UNKNOWN
    assert found.confidence == 0.0


@given(
    arrays(np.float64, (BEFORE + AFTER, len(MEASURES)), elements=st.floats(-300, 300) | st.just(float("nan"))),
    arrays(np.int64, BEFORE + AFTER, elements=st.integers(0, len(STATES) - 1)),
    st.integers(0, BEFORE + AFTER - 1),
)
def test_whatever_was_measured_something_is_said(values, states, lost):
    times_s = np.arange(len(values)) / 30.0
    found = diagnose(Course(times_s, np.arange(len(values)), states, values), lost)
    assert 0.0 <= found.confidence <= 1.0
    assert found.cause is not found.second


def test_strength_is_a_half_at_the_limit_in_either_direction():
    assert above(0.4, 0.4, 0.8) == above(32.0, 32.0, 18.0) == 0.5
    assert above(0.9, 0.4, 0.8) == above(10.0, 32.0, 18.0) == 1.0
    assert above(float("nan"), 0.4, 0.8) == 0.0
