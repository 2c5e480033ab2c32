"""Filters of axes: what each promises at rest, in motion, across the back, and at any rate."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.outputs.axes import matrix_of_axes
from tracker.outputs.mapping.accela import AccelaFilter, Pursuit
from tracker.outputs.mapping.filter_settings import FILTERS, FilterSettings
from tracker.outputs.mapping.filters import make_filter
from tracker.outputs.mapping.turns import angle_between, turn_of

SMOOTHING = FILTERS[1:]
HZ = 60.0


def filtered(settings, course, hz=HZ):
    made = make_filter(settings)
    return np.array([made.step(axes, index / hz) for index, axes in enumerate(course)])


def step_of(size, count=240):
    course = np.zeros((count, 6))
    course[30:] = size
    return course


def settings_of(method, **values):
    return replace(FilterSettings(method=method), **values)


@pytest.mark.parametrize("method", FILTERS)
def test_what_stands_still_is_given_back_and_the_first_pose_at_once(method):
    axes = np.array([1.0, -2.0, 60.0, 30.0, -10.0, 5.0])
    np.testing.assert_allclose(filtered(settings_of(method), [axes] * 20), [axes] * 20, atol=1e-9)


@pytest.mark.parametrize("method", SMOOTHING)
def test_noise_gets_less_and_the_quicker_the_less_so(method):
    noise = np.random.default_rng(1).normal(0, 0.15, (600, 6))
    noise[0] = 0
    calm, middle, quick = (filtered(settings_of(method, quickness=share), noise)[60:].std() for share in (0, 0.5, 1))
    assert calm < middle < quick
    assert middle < 0.75 * noise.std()


@pytest.mark.parametrize("method", SMOOTHING)
def test_a_step_is_followed_and_the_quicker_the_sooner(method):
    course = step_of([2.0, 0, 0, 10.0, 0, 0])
    reached = []
    for share in (0.0, 0.5, 1.0):
        found = filtered(settings_of(method, quickness=share), course)
        reached.append([int(np.argmax(found[:, axis] > 0.5 * course[-1, axis])) for axis in (0, 3)])
        assert found[:30] == pytest.approx(0)
    assert reached[0][0] >= reached[1][0] >= reached[2][0] > 29
    assert reached[0][1] > reached[2][1]


@pytest.mark.parametrize("method", FILTERS)
def test_a_turn_across_the_back_is_no_jump(method):
    yaw = np.linspace(120, 240, 240)
    course = [np.array([0.0, 0, 0, (angle + 180) % 360 - 180, 0, 0]) for angle in yaw]
    found = filtered(settings_of(method, quickness=1.0), course)
    behind = [angle_between(turn_of(one), turn_of(axes)) for one, axes in zip(found, course, strict=True)]
    assert max(behind) < 12
    assert found[:, 4:] == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("method", SMOOTHING)
def test_a_slow_head_that_is_turned_far_is_not_bent(method):
    """Filtered angles would bend it: at a yaw of 80 degrees, pitch and roll are nearly one."""
    course = [np.array([0.0, 0, 0, 80.0, pitch, -pitch]) for pitch in np.linspace(-3, 3, 240)]
    found = filtered(settings_of(method), course)
    matrices = [matrix_of_axes(one) for one in found]
    for matrix, axes in zip(matrices, course, strict=True):
        assert np.degrees(np.arccos(min(1, (np.trace(matrix.T @ matrix_of_axes(axes)) - 1) / 2))) < 2


@pytest.mark.parametrize("method", ["double-exponential", "one-euro"])
def test_prediction_leads(method):
    course = np.zeros((180, 6))
    course[:, 0] = course[:, 3] = 40 * np.arange(180) / HZ
    plain = filtered(settings_of(method), course)[-1]
    ahead = filtered(settings_of(method, prediction_ms=50.0), course)[-1]
    assert ahead[0] - plain[0] == pytest.approx(40 * 0.05, rel=0.2)
    assert ahead[3] - plain[3] == pytest.approx(40 * 0.05, rel=0.2)


def test_the_numbers_of_one_euro_mean_the_same_for_places_and_turns():
    course = np.zeros((120, 6))
    course[:, 0] = course[:, 3] = 20 * np.arange(120) / HZ
    found = filtered(settings_of("one-euro", place_beta=0.3, turn_beta=0.3), course)
    assert course[-1, 0] - found[-1, 0] > 0.1
    np.testing.assert_allclose(found[:, 3], found[:, 0], atol=1e-3)


@pytest.mark.parametrize("method", SMOOTHING)
def test_after_a_gap_and_when_told_it_starts_anew(method):
    made = make_filter(settings_of(method, quickness=0.0))
    there, elsewhere = np.zeros(6), np.array([5.0, 0, 0, 20.0, 0, 0])
    made.step(there, 0.0)
    np.testing.assert_allclose(made.step(elsewhere, 1.0), elsewhere, atol=1e-9)
    assert made.step(there, 1.02)[3] > 1
    made.forget()
    np.testing.assert_allclose(made.step(there, 1.04), there, atol=1e-9)
    np.testing.assert_allclose(made.step(elsewhere, 1.04), elsewhere, atol=1e-9)


@pytest.mark.parametrize("hz", [15.0, 30.0, 240.0])
def test_accela_is_the_same_at_any_rate(hz):
    def after_a_second(rate):
        made = AccelaFilter(FilterSettings())
        made.step(np.zeros(6), 0.0)
        target = np.array([4.0, 0, 0, 12.0, 0, 0])
        return [made.step(target, (index + 1) / rate) for index in range(round(rate))][-1]

    np.testing.assert_allclose(after_a_second(hz), after_a_second(60.0), atol=1e-3)


@given(st.floats(0.0, 100.0), st.floats(1e-3, 0.49), st.floats(0.05, 5.0), st.floats(0.0, 1.0))
def test_a_pursuit_comes_nearer_and_never_too_far(distance, dt_s, smoothing, dead_zone):
    pursuit = Pursuit(((0.0, 0.0), (1.0, 1.5), (9.0, 300.0)), smoothing, dead_zone)
    left = pursuit.left(distance, dt_s)
    assert min(distance, dead_zone) - 1e-9 <= left <= distance + 1e-9


def test_a_pursuit_goes_as_fast_as_its_gains():
    pursuit = Pursuit(((0.0, 0.0), (1.0, 10.0), (9.0, 10.0)), 2.0, 0.5)
    # 10 a second, of smoothings of 2: what is farther than 1 smoothing is left at 10 a second.
    assert pursuit.left(12.5, 0.1) == pytest.approx(12.5 - 1.0, abs=1e-3)
    assert pursuit.left(40.5, 0.1) == pytest.approx(40.5 - 1.0, abs=1e-3)
    assert pursuit.left(0.5, 0.1) == 0.5


@given(
    st.sampled_from(FILTERS),
    st.floats(0.0, 1.0),
    st.lists(st.tuples(*[st.floats(-180.0, 180.0)] * 6), min_size=2, max_size=12),
)
def test_it_never_says_what_is_no_number(method, quickness, course):
    found = filtered(settings_of(method, quickness=quickness, prediction_ms=100.0), np.array(course))
    assert np.isfinite(found).all()
