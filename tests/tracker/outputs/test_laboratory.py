"""Jitter against lag: known noise and known delays are told, the front is one, and too little is said to be so."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.outputs.mapping import laboratory
from tracker.outputs.mapping.course import Course, RecentCourse
from tracker.outputs.mapping.filter_settings import FILTERS, FilterSettings
from tracker.outputs.mapping.laboratory import candidates, compared, filtered
from tracker.pose.filter_trials import Trial, front_of
from tracker.pose.steadiness import Measure

HZ, NOISE_CM, NOISE_DEG = 60.0, 0.05, 0.1
NONE = FilterSettings(method="none")


def made_course(rest_s=4.0, motion_s=6.0, yaw=0.0, noise=1.0):
    """A head that rests, then sways and turns."""
    times_s = np.arange(0, rest_s + motion_s, 1 / HZ)
    since_s = np.maximum(0, times_s - rest_s)
    axes = np.zeros((len(times_s), 6))
    axes[:, 2] = 60
    axes[:, 0] = 6 * np.sin(2 * np.pi * 0.5 * since_s)
    axes[:, 3] = yaw + 25 * np.sin(2 * np.pi * 0.4 * since_s)
    axes += noise * np.random.default_rng(3).normal(0, 1, axes.shape) * ([NOISE_CM] * 3 + [NOISE_DEG] * 3)
    axes[:, 3] = (axes[:, 3] + 180) % 360 - 180
    return Course(times_s, axes)


@pytest.fixture(scope="module")
def findings():
    return compared(made_course(), candidates(FilterSettings()))


def trial_of(findings, **values):
    return next(one for one in findings.trials if all(getattr(one.settings, key) == values[key] for key in values))


def test_without_a_filter_all_trembling_is_left_and_nothing_lags(findings):
    none = trial_of(findings, method="none")
    assert findings.rested
    assert findings.moved
    # The local parabola takes a little of white noise with it.
    assert none.place.jitter == pytest.approx(10 * NOISE_CM * 3**0.5, rel=0.1)
    assert none.turn.jitter == pytest.approx(NOISE_DEG * 3**0.5, rel=0.1)
    assert none.left == pytest.approx(1)
    assert none.lag_ms == pytest.approx(0, abs=1)


@pytest.mark.parametrize("time_constant_ms", [30.0, 50.0, 80.0])
def test_an_average_lags_and_calms_as_theory_says(time_constant_ms):
    settings = FilterSettings(method="ema", time_constant_ms=time_constant_ms)
    weight = 1 - np.exp(-1000 / HZ / time_constant_ms)
    (trial,) = compared(made_course(), [settings]).trials
    # Of a slow motion; and of white noise, of which the local parabola takes some.
    assert trial.turn.lag_ms == pytest.approx(1000 / HZ * (1 - weight) / weight, rel=0.1)
    assert trial.place.lag_ms == pytest.approx(1000 / HZ * (1 - weight) / weight, rel=0.15)
    assert trial.left == pytest.approx((weight / (2 - weight)) ** 0.5, rel=0.25)


@pytest.mark.parametrize("time_constant_ms", [50.0, 53.0, 56.0, 59.0])
def test_a_lag_is_told_to_a_fraction_of_a_millisecond(time_constant_ms):
    """Of an average, from its phase at the one frequency there is."""
    times_s = np.arange(0, 10, 1 / HZ)
    axes = np.zeros((len(times_s), 6))
    axes[:, 3] = 25 * np.sin(2 * np.pi * 0.4 * times_s)
    (trial,) = compared(Course(times_s, axes), [FilterSettings(method="ema", time_constant_ms=time_constant_ms)]).trials
    weight, step_rad = 1 - np.exp(-1000 / HZ / time_constant_ms), 2 * np.pi * 0.4 / HZ
    phase = -np.angle(weight / (1 - (1 - weight) * np.exp(-1j * step_rad)))
    assert trial.turn.lag_ms == pytest.approx(1000 / HZ * phase / step_rad, abs=0.5)
    assert trial.place.lag_ms is None


def test_a_body_that_sways_does_not_tremble():
    course = made_course(noise=0.1)
    course.axes[:, 0] += 0.5 * np.sin(2 * np.pi * 0.3 * course.times_s)
    (trial,) = compared(course, [NONE]).trials
    assert trial.place.jitter == pytest.approx(NOISE_CM * 3**0.5, rel=0.15)


def test_prediction_takes_lag_away(findings):
    plain = trial_of(findings, method="one-euro", quickness=0.4)
    ahead = compared(made_course(), [replace(plain.settings, prediction_ms=40.0)]).trials[0]
    assert ahead.lag_ms < plain.lag_ms - 20


def test_steady_filters_lag_and_quick_ones_tremble(findings):
    for method in FILTERS[1:]:
        steady, quick = (trial_of(findings, method=method, quickness=share) for share in (0.0, 1.0))
        assert steady.lag_ms > quick.lag_ms
        assert steady.left < quick.left


def test_the_front_is_what_none_beats(findings):
    for trial in findings.trials:
        beaten = any(
            other.left <= trial.left
            and abs(other.lag_ms) <= abs(trial.lag_ms)
            and (other.left, abs(other.lag_ms)) != (trial.left, abs(trial.lag_ms))
            for other in findings.trials
        )
        assert beaten != (trial in findings.front)
    assert findings.suggested in findings.front
    assert findings.suggested.cost == min(trial.cost for trial in findings.trials)


@given(st.lists(st.tuples(st.floats(-200, 600), st.floats(0, 1)), max_size=12))
def test_a_front_goes_down_and_leaves_nothing_better_out(points):
    trials = [Trial(NONE, Measure(None, lag_ms), Measure(None, None), left) for lag_ms, left in points]
    front = front_of([*trials, Trial(NONE, Measure(1.0, None), Measure(1.0, None), None)])
    shown = [(abs(one.lag_ms), one.left) for one in front]
    assert all(a < c and b > d for (a, b), (c, d) in pairwise(shown))
    assert all(any(a <= abs(lag_ms) and b <= left for a, b in shown) for lag_ms, left in points)


def test_lines_are_there_to_be_drawn(findings):
    for part in ("place", "turn"):
        lines = findings.lines(part)
        assert [line.method for line in lines] == list(FILTERS)
        for line in lines:
            assert len(line.trials) == len(line.lags_ms) == len(line.jitters)
            assert [getattr(one, part).jitter for one in line.trials] == list(line.jitters)
    assert len(findings.lines("turn")[1].trials) == len(laboratory.QUICKNESSES)


def test_a_head_that_faces_the_back_tells_the_same():
    settings = [FilterSettings(method=method) for method in FILTERS]
    ahead, behind = (compared(made_course(yaw=yaw), settings).trials for yaw in (0.0, 180.0))
    for one, other in zip(ahead, behind, strict=True):
        assert other.turn.jitter == pytest.approx(one.turn.jitter, rel=0.05)
        assert other.turn.lag_ms == pytest.approx(one.turn.lag_ms, abs=2)


def test_a_moment_in_which_the_head_was_lost_counts_as_nothing():
    whole = made_course()
    kept = (whole.times_s < 6) | (whole.times_s > 7)
    moved_on = whole.axes[kept].copy()
    moved_on[whole.times_s[kept] > 7, 0] += 10
    settings = [FilterSettings(method="ema")]
    (before,), (after,) = (compared(one, settings).trials for one in (whole, Course(whole.times_s[kept], moved_on)))
    assert after.place.jitter == pytest.approx(before.place.jitter)
    assert after.place.lag_ms == pytest.approx(before.place.lag_ms, abs=4)


def test_who_never_rests_or_never_moves_is_told_nothing_of_it():
    moving = compared(made_course(rest_s=0.0), [NONE])
    assert (moving.rested, moving.moved, moving.suggested, moving.front) == (False, True, None, ())
    assert moving.trials[0].turn.jitter is None
    assert moving.lines("turn") == ()
    resting = compared(made_course(motion_s=0.0), [NONE])
    assert (resting.rested, resting.moved, resting.suggested) == (True, False, None)
    assert resting.trials[0].lag_ms is None


@pytest.mark.parametrize("count", [0, 1, 2, 30])
def test_a_course_that_is_too_short_tells_nothing(count):
    course = made_course()
    found = compared(Course(course.times_s[:count], course.axes[:count]), candidates(FilterSettings()))
    assert not found.rested
    assert not found.moved
    assert found.suggested is None


def test_without_any_noise_no_share_of_it_is_left():
    assert compared(made_course(noise=0.0), [NONE]).trials[0].left is None


def test_candidates_keep_the_expert_numbers_and_hold_the_present_one_once():
    present = FilterSettings(method="ema", quickness=0.33, prediction_ms=20.0, rest_cutoff_hz=2.0)
    tried = candidates(present)
    assert tried.count(present) == 1
    assert {one.prediction_ms for one in tried} == {20.0}
    assert len(candidates(replace(present, quickness=0.5))) == len(tried) - 1


def test_a_ghost_is_what_a_filter_makes_of_it():
    course = made_course()
    np.testing.assert_allclose(filtered(course, NONE), course.axes)
    assert filtered(course, FilterSettings(method="ema")).shape == course.axes.shape


def test_the_last_seconds_are_kept_and_a_jump_back_begins_anew():
    recent = RecentCourse(2.0)
    assert recent.course().length_s == 0
    for index in range(100):
        recent.put(index / 10, np.full(6, float(index)))
    course = recent.course()
    assert len(course) == 21
    assert course.length_s == pytest.approx(2)
    assert course.axes[-1, 3] == 99
    for time_s in (1.0, 1.0):
        recent.put(time_s, np.zeros(6))
        assert len(recent.course()) == 1
