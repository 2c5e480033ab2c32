"""Smoothing tried on courses with known trembling and known motion."""

from dataclasses import replace

import numpy as np
import pytest

from tracker.geometry import HeadPose, HeadPosition, Rotation
from tracker.head.smoother import METHODS, SmoothingSettings, make_rotation_smoother, make_smoother
from tracker.pose.head_course import CourseKeeper, HeadCourse, HeadMoment, course_of, moment_of
from tracker.pose.rotation import matrix_of, vector_of
from tracker.pose.smoothing_laboratory import SmoothingLaboratory, candidates, smoothed
from tracker.types import State, TrackedHead, TrackResult

HZ, NOISE_M, NOISE_RAD = 60.0, 0.0005, np.radians(0.1)
NONE = SmoothingSettings(method="none")


def made_course(rest_s=4.0, motion_s=6.0, turns=True, noise=1.0):
    """A head that rests, then sways and turns."""
    times_s = np.arange(0, rest_s + motion_s, 1 / HZ)
    since_s = np.maximum(0, times_s - rest_s)
    random = np.random.default_rng(3)
    places = np.tile([0.0, 0.0, 0.6], (len(times_s), 1))
    places[:, 0] = 0.06 * np.sin(2 * np.pi * 0.5 * since_s)
    places += noise * random.normal(0, NOISE_M, places.shape)
    vectors = np.zeros((len(times_s), 3))
    vectors[:, 1] = np.radians(25) * np.sin(2 * np.pi * 0.4 * since_s)
    vectors += noise * random.normal(0, NOISE_RAD, vectors.shape)
    return HeadCourse(times_s, places, vectors if turns else None, np.zeros(len(times_s), np.bool_), False)


@pytest.fixture(scope="module")
def laboratory():
    return SmoothingLaboratory(made_course())


def test_without_smoothing_all_trembling_is_left_and_nothing_lags(laboratory):
    trial = laboratory.trial(NONE)
    # The local parabola takes a little of white noise with it.
    assert trial.place.jitter == pytest.approx(1000 * NOISE_M * 3**0.5, rel=0.1)
    assert trial.turn.jitter == pytest.approx(0.1 * 3**0.5, rel=0.1)
    assert trial.lag_ms == pytest.approx(0, abs=1)


def test_an_average_lags_as_theory_says(laboratory):
    alpha = 0.5
    weight = 1 - (1 - alpha) ** (30 / HZ)
    trial = laboratory.trial(SmoothingSettings(method="ema", alpha=alpha))
    assert trial.turn.lag_ms == pytest.approx(1000 / HZ * (1 - weight) / weight, rel=0.1)
    assert trial.left == pytest.approx((weight / (2 - weight)) ** 0.5, rel=0.25)


@pytest.mark.parametrize("method", METHODS)
def test_what_is_tried_is_what_the_tracker_would_have_made(method):
    course, settings = made_course(1.0, 1.0), SmoothingSettings(method=method)
    place, turn = make_smoother(settings), make_rotation_smoother(settings)
    out = smoothed(course, settings)
    for number, time_s in enumerate(course.times_s.tolist()):
        np.testing.assert_array_equal(out.places_m[number], place.step(course.places_m[number], time_s))
        np.testing.assert_array_equal(out.turns[number], turn.step(course.turns[number], time_s))


def test_where_the_head_was_lost_smoothing_begins_anew():
    course = made_course(1.0, 1.0)
    breaks = np.arange(len(course)) == 90
    out = smoothed(replace(course, breaks=breaks), SmoothingSettings(method="ema", alpha=0.05))
    np.testing.assert_array_equal(out.places_m[90], course.places_m[90])
    assert np.abs(out.places_m[89] - course.places_m[89]).max() > 1e-4


@pytest.mark.parametrize("method", METHODS[1:])
@pytest.mark.parametrize(("part", "jitter"), [("turn", 0.08), ("place", 0.4)])
def test_the_tuned_filter_is_calm_enough_and_no_calmer_than_it_must_be(laboratory, method, part, jitter):
    tuned = laboratory.tuned(SmoothingSettings(), method, part, jitter)
    assert tuned.settings.method == method
    assert 0.9 * jitter < tuned.part(part).jitter <= 1.002 * jitter


def test_the_tuned_one_euro_lags_no_more_than_any_other_that_is_as_calm(laboratory):
    present, jitter = SmoothingSettings(), 0.08
    tuned = laboratory.tuned(present, "one-euro", "turn", jitter)
    for beta in (2.0, 10.0, 60.0, 200.0):
        for cutoff_hz in (0.1, 0.4, 1.2, 3.5, 6.0):
            other = laboratory.trial(replace(present, beta=beta, rotation_beta=0.2 * beta, min_cutoff_hz=cutoff_hz))
            if other.turn.jitter <= jitter:
                assert abs(tuned.turn.lag_ms) <= abs(other.turn.lag_ms) + 1.0


def test_what_cannot_be_had_is_not_given(laboratory):
    present = SmoothingSettings()
    assert laboratory.tuned(present, "ema", "turn", 1e-4) is None
    assert laboratory.tuned(present, "none", "turn", 0.01) is None
    assert laboratory.tuned(present, "none", "turn", 1.0).settings.method == "none"
    generous = laboratory.tuned(present, "ema", "turn", 1.0)
    assert generous.settings.alpha == pytest.approx(0.99)
    resting = SmoothingLaboratory(made_course(motion_s=0.0))
    assert resting.tuned(present, "ema", "turn", 0.1) is None


def test_of_a_head_without_turns_the_place_alone_is_measured():
    laboratory = SmoothingLaboratory(made_course(turns=False))
    assert laboratory.parts == ("place",)
    trial = laboratory.trial(SmoothingSettings())
    assert trial.turn.jitter is trial.turn.lag_ms is None
    assert trial.place.jitter > 0
    assert laboratory.tuned(SmoothingSettings(), "ema", "place", 0.4).place.jitter <= 0.401


def test_findings_have_a_line_for_every_kind(laboratory):
    present = SmoothingSettings(min_cutoff_hz=0.93)
    tried = candidates(present)
    assert tried.count(present) == 1
    findings = laboratory.findings(tried)
    assert [line.method for line in findings.lines("turn")] == list(METHODS)
    assert findings.suggested in findings.front
    assert findings.rested
    assert findings.moved


def _result(index, head_raw=True, pose=True, lost=False):
    if lost:
        return TrackResult(index, index / 30, State.LOST)
    place = HeadPosition(0.001 * index, 0.0, 0.6)
    turned = HeadPose(Rotation(0.01 * index, 0.02, 0.03), np.zeros(3), np.eye(6)) if pose else None
    raw = HeadPosition(0.001 * index + 0.5, 0.0, 0.6) if head_raw else None
    head = TrackedHead(head=place, head_raw=raw, pose_raw=turned)
    return TrackResult(index, index / 30, State.TRACKING, tracked_head=head)


def test_a_course_is_what_was_tracked_before_smoothing():
    course = course_of(_result(index) for index in range(10))
    np.testing.assert_allclose(course.places_m[:, 0], 0.5 + 0.001 * np.arange(10))
    np.testing.assert_allclose(course.turns[3], vector_of(matrix_of(Rotation(0.03, 0.02, 0.03))))
    assert not course.smoothed
    assert course_of([_result(0, head_raw=False)]).smoothed
    assert moment_of(_result(0, lost=True)) is None
    assert not course.places_m.flags.writeable


def test_frames_without_a_head_are_breaks_and_few_without_a_turn_are_left_out():
    course = course_of(_result(index, pose=index != 2, lost=index in (5, 6)) for index in range(10))
    assert len(course) == 7
    np.testing.assert_allclose(course.times_s[course.breaks], [7 / 30])
    mostly = course_of(_result(index, pose=index < 3) for index in range(10))
    assert mostly.turns is None
    assert len(mostly) == 10


def test_the_last_seconds_are_kept_and_a_jump_back_begins_anew():
    keeper = CourseKeeper(2.0)
    assert keeper.length_s == 0
    for index in range(100):
        keeper.put(HeadMoment(index / 10, np.zeros(3), None, False))
    assert keeper.length_s == pytest.approx(2)
    keeper.put(HeadMoment(1.0, np.zeros(3), None, False))
    assert len(keeper.course()) == 1
