"""The eye follows the head exactly, is predicted to display time, eases away and back, and never jumps."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tracker.errors import SettingsError
from tracker.pose.viewpoint import Viewpoint, ViewpointSettings, eye_pair
from tracker.types import Event, HeadPosition, Sighting, State, TrackedHead, TrackResult

DT_S = 1 / 30
REST = np.array([0.0, 0.0, 0.6])
UNPREDICTED = ViewpointSettings(prediction_s=0.0)
# Faster than this between two pictures looks like a jump.
LARGEST_SPEED_M_S = 3.0


def seen(time_s, x, y=0.0, z=0.6, *, state=State.TRACKING, events=()):
    return TrackResult(0, time_s, state, events=events, tracked_head=TrackedHead(head=HeadPosition(x, y, z)))


def unseen(time_s, state=State.LOST):
    return TrackResult(0, time_s, state)


def settled(view, *place):
    """The view after the head has been at a place for two seconds; gives the time too."""
    for index in range(60):
        view.take(seen(index * DT_S, *place))
    return 59 * DT_S


def test_it_rests_in_the_centre_before_anything_is_known():
    view = Viewpoint()
    np.testing.assert_array_equal(view.at(0.0), REST)
    view.take(unseen(0.0, State.DETECTING))
    np.testing.assert_array_equal(view.at(5.0), REST)
    assert not view.follows


def test_at_strength_one_it_is_where_the_head_is():
    view = Viewpoint()
    time_s = settled(view, 0.11, -0.07, 0.52)
    np.testing.assert_allclose(view.at(time_s), [0.11, -0.07, 0.52], atol=1e-12)


@pytest.mark.parametrize(
    ("strength", "expected"), [(0.0, [0, 0, 0.6]), (2.0, [0.2, -0.1, 0.5]), (0.5, [0.05, -0.025, 0.575])]
)
def test_strength_scales_the_way_from_the_centre(strength, expected):
    view = Viewpoint(ViewpointSettings(strength=strength))
    time_s = settled(view, 0.1, -0.05, 0.55)
    np.testing.assert_allclose(view.at(time_s), expected, atol=1e-12)


def test_steady_motion_is_predicted_to_display_time():
    view = Viewpoint(ViewpointSettings(prediction_s=0.05))
    speed = np.array([0.3, -0.1, 0.05])
    for index in range(90):
        now_s = index * DT_S
        view.take(seen(now_s, *(REST + speed * (now_s - 1.5))))
    for later_s in (0.0, 0.01, DT_S):
        expected = REST + speed * (now_s - 1.5 + later_s + 0.05)
        np.testing.assert_allclose(view.at(now_s + later_s), expected, atol=2e-3)


@pytest.mark.parametrize(("speed_m_s", "run_ahead_of_m_s"), [(1.2, 1.2), (2.0, 1.5)])
def test_speeds_that_no_head_has_are_run_ahead_of_only_so_far(speed_m_s, run_ahead_of_m_s):
    """Slantwise, so that it is the speed that is limited and not its share along each axis."""
    view, direction = Viewpoint(ViewpointSettings(prediction_s=0.1)), np.array([0.6, 0.8, 0.0])
    along, speed = -1.0, 0.0
    for index in range(60):
        speed = min(speed_m_s, speed + 3.0 * DT_S)
        along += speed * DT_S
        view.take(seen(index * DT_S, *(REST + along * direction)))
    ahead = view.at(index * DT_S) - (REST + along * direction)
    np.testing.assert_allclose(ahead, 0.1 * run_ahead_of_m_s * direction, atol=2e-3)


def test_noise_at_rest_is_not_blown_up():
    noise = np.random.default_rng(1).normal(0, 0.0004, (300, 3))
    view, places = Viewpoint(ViewpointSettings(prediction_s=0.1)), []
    for index, off in enumerate(noise):
        view.take(seen(index * DT_S, *(REST + off)))
        places.append(view.at(index * DT_S))
    assert np.std(places[60:], axis=0).max() < 1.3 * 0.0004


def path_of(view, results, until_s, step_s=1 / 60):
    """What would be drawn 60 times a second."""
    places, waiting = [], list(results)
    for now_s in np.arange(0.0, until_s, step_s):
        while waiting and waiting[0].time_s <= now_s:
            view.take(waiting.pop(0))
        places.append(view.at(now_s))
    return np.array(places)


def test_lost_it_eases_back_to_the_centre_and_found_it_eases_in():
    view = Viewpoint(UNPREDICTED)
    results = [seen(i * DT_S, 0.15) if i < 60 or i >= 150 else unseen(i * DT_S) for i in range(240)]
    path = path_of(view, results, 8.0)
    at = lambda time_s: path[round(time_s * 60), 0]  # noqa: E731
    assert at(1.95) == pytest.approx(0.15)
    assert 0.05 < at(2.7) < 0.10, "half way back after half the time"
    assert at(3.6) == pytest.approx(0.0, abs=1e-9)
    assert 0.03 < at(5.3) < 0.12
    assert at(5.7) == pytest.approx(0.15)
    assert np.abs(np.diff(path, axis=0)).max() < 0.15 * 1.875 / 0.6 / 60 * 1.01, "no faster than minimum jerk"


def test_a_short_miss_hardly_shows():
    view = Viewpoint(UNPREDICTED)
    results = [unseen(i * DT_S) if 60 <= i < 63 else seen(i * DT_S, 0.12) for i in range(120)]
    path = path_of(view, results, 4.0)
    assert np.abs(path[110:, 0] - 0.12).max() < 0.002


def test_a_stalled_camera_counts_as_lost():
    view = Viewpoint(UNPREDICTED)
    time_s = settled(view, 0.1)
    assert view.at(time_s + 0.4)[0] == pytest.approx(0.1)
    assert view.at(time_s + 0.5 + 0.75)[0] == pytest.approx(0.05, abs=1e-3)
    np.testing.assert_allclose(view.at(time_s + 3.0), REST)


def test_recentring_and_a_face_found_elsewhere_are_eased():
    for events, place in (((Event.RECENTERED,), 0.05), ((), -0.2)):
        view = Viewpoint(UNPREDICTED)
        time_s = settled(view, 0.1)
        view.take(seen(time_s + DT_S, place, events=events))
        assert view.at(time_s + DT_S)[0] == pytest.approx(0.1)
        for index in range(2, 40):
            view.take(seen(time_s + index * DT_S, place))
        assert view.at(time_s + 39 * DT_S)[0] == pytest.approx(place)


def test_a_setting_changed_in_use_is_eased():
    view = Viewpoint(UNPREDICTED)
    time_s = settled(view, 0.1)
    view.change(ViewpointSettings(prediction_s=0.0, strength=2.0))
    assert view.at(time_s)[0] == pytest.approx(0.1)
    for index in range(1, 40):
        view.take(seen(time_s + index * DT_S, 0.1))
    assert view.at(time_s + 39 * DT_S)[0] == pytest.approx(0.2)
    with pytest.raises(SettingsError):
        view.change(ViewpointSettings(strength=9.0))


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_position_that_is_no_number_counts_as_lost(bad):
    view = Viewpoint(UNPREDICTED)
    time_s = settled(view, 0.1)
    view.take(seen(time_s + DT_S, bad))
    assert np.isfinite(view.at(time_s + 1.0)).all()
    assert not view.follows


def test_the_eye_stays_before_the_screen():
    view = Viewpoint(ViewpointSettings(strength=3.0))
    time_s = settled(view, 0.0, 0.0, 0.2)
    assert view.at(time_s)[2] == pytest.approx(0.18)


@given(st.lists(st.tuples(st.integers(0, 3), st.floats(-0.3, 0.3), st.floats(0.3, 1.0)), min_size=2, max_size=12))
@example([(1, 0.0, 0.5), (1, 0.0, 0.957), (1, 0.0, 0.980)])
def test_it_never_jumps_whatever_comes(scenes):
    """Spells of 0.4 s: away, still somewhere, or swaying there, in any order."""
    results = []
    for number, (kind, x, z) in enumerate(scenes):
        for index in range(12):
            time_s = (number * 12 + index) * DT_S
            sway = 0.02 * np.sin(5 * time_s) * (kind == 2)
            results.append(unseen(time_s) if kind == 0 else seen(time_s, x + sway, -0.3 * x, z))
    path = path_of(Viewpoint(), results, len(results) * DT_S + 2.0)
    assert np.linalg.norm(np.diff(path, axis=0), axis=1).max() < LARGEST_SPEED_M_S / 60


def test_the_two_eyes_are_apart_by_their_true_distance_and_tilt_with_the_head():
    left, right = eye_pair(np.array([0.1, 0.2, 0.6]), 0.063)
    np.testing.assert_allclose(right - left, [0.063, 0.0, 0.0])
    np.testing.assert_allclose((left + right) / 2, [0.1, 0.2, 0.6])
    # Clockwise in the camera's picture, the viewer's right eye goes up.
    left, right = eye_pair(REST, 0.063, np.radians(30))
    assert right[1] > left[1]
    assert np.linalg.norm(right - left) == pytest.approx(0.063)


def test_a_change_of_what_measures_the_head_is_eased():
    """From the head's box to the face's pose, which has it a little elsewhere: less than any jump of the head."""
    view = Viewpoint(UNPREDICTED)
    time_s = settled(view, 0.1)
    for index in range(1, 40):
        result = seen(time_s + index * DT_S, 0.11)
        by_pose = Sighting(0.0, 0.0, 100.0, by_pose=True)
        result = replace(result, tracked_head=replace(result.tracked_head, sighting=by_pose))
        view.take(result)
        if index == 1:
            assert view.at(result.time_s)[0] == pytest.approx(0.1)
    assert view.at(time_s + 39 * DT_S)[0] == pytest.approx(0.11)
