"""Turns of heads that are turned far: where glances count, how it goes over to them, and what they leave alone."""

from itertools import pairwise

import numpy as np
import pytest

from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import facing_from_camera, matrix_of, rotation_of, vector_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.pose.wide_turn import WideTurn, glance_share, sideways_rad, with_glance
from tracker.types import Rotation

SIZE, FOV_RAD = (640, 480), np.radians(60)
PLACE_M = np.array([0.02, -0.03, 0.6])
TOLD_SHARE = 0.8


def seen_points(rotation, place_m=PLACE_M):
    mean_m = shipped_shape_3d().mean_m
    return Pinhole.of_view(FOV_RAD, SIZE).project(mean_m @ matrix_of(rotation).T + place_m)


def by_points(estimator, yaw_rad, time_s=0.0):
    """What a fit says whose points tell only a part of the yaw."""
    points = seen_points(Rotation(TOLD_SHARE * yaw_rad, 0.0, 0.0))
    return estimator.step(points, np.ones(68), SIZE, FOV_RAD, time_s, learn=False)


def relative(yaw_rad):
    return facing_from_camera(PLACE_M) @ matrix_of(Rotation(yaw_rad, 0.0, 0.0))


def away_deg(turn, yaw_rad):
    return np.degrees(np.linalg.norm(vector_of(turn @ matrix_of(Rotation(yaw_rad, 0.0, 0.0)).T)))


def film(yaws_rad, wander_rad=0.0, forgetful=False):
    """Yaws that come of a head with these, and how many glances were taken."""
    estimator, wide, random = HeadPoseEstimator(), WideTurn(), np.random.default_rng(0)
    looks, found = 0, []
    for number, yaw in enumerate(yaws_rad):

        def look(yaw=yaw, number=number):
            nonlocal looks
            looks += 1
            return None if forgetful and number > 30 else relative(yaw + wander_rad * random.normal())

        fix = wide.step(estimator, by_points(estimator, yaw, number / 30), look, number / 30)
        found.append(fix.rotation.yaw_rad)
    return np.array(found), looks


@pytest.mark.parametrize("yaw_deg", [-88, -70, -55, 55, 70, 88])
def test_far_out_the_turn_is_the_glances_and_the_head_stays_where_it_is(yaw_deg):
    estimator, yaw = HeadPoseEstimator(), np.radians(yaw_deg)
    fix = with_glance(estimator, by_points(estimator, yaw), relative(yaw))
    assert away_deg(fix.turn, yaw) < 0.01
    assert np.linalg.norm(fix.place_m - PLACE_M) < 0.03
    np.testing.assert_allclose(fix.eyes_xy, Pinhole.of_view(FOV_RAD, SIZE).project(fix.place_m))
    assert np.sqrt(np.diag(fix.covariance)[3:]).min() > np.radians(4)


@pytest.mark.parametrize("yaw_deg", [-22, 0, 20])
def test_from_the_front_a_glance_tells_of_the_yaw_alone_and_in_films_not_even_that(yaw_deg):
    estimator = HeadPoseEstimator()
    fix = by_points(estimator, np.radians(yaw_deg))
    told = rotation_of(facing_from_camera(PLACE_M) @ fix.turn)
    glanced = matrix_of(Rotation(told.yaw_rad + 0.1, told.pitch_rad - 0.2, told.roll_rad + 0.1))
    before, after = fix.rotation, with_glance(estimator, fix, glanced).rotation
    assert 0.65 < (after.yaw_rad - before.yaw_rad) / 0.1 < 0.95
    assert after.pitch_rad == pytest.approx(before.pitch_rad, abs=0.015)
    assert after.roll_rad == pytest.approx(before.roll_rad, abs=0.015)
    fix = by_points(estimator, np.radians(yaw_deg))
    assert WideTurn().step(estimator, fix, lambda: glanced, 0.0) is fix


def test_points_that_say_straight_ahead_do_not_outvote_a_glance_at_a_profile():
    estimator = HeadPoseEstimator()
    fix = by_points(estimator, np.radians(15))
    assert away_deg(with_glance(estimator, fix, relative(np.radians(80))).turn, np.radians(80)) < 0.01


def test_where_points_have_no_pose_a_profile_has_one_by_the_glance():
    estimator, yaw = HeadPoseEstimator(), np.radians(80)
    points = seen_points(Rotation(yaw, 0.0, 0.0))
    # How far across each lies is guessed, and guessed wrong.
    points[:, 0] += 25.0 * (-1.0) ** np.arange(68)
    assert estimator.step(points, np.ones(68), SIZE, FOV_RAD, 0.0, learn=False) is None
    fix = with_glance(estimator, None, relative(yaw))
    assert away_deg(fix.turn, yaw) < 0.5
    assert np.linalg.norm(fix.place_m - PLACE_M) < 0.03
    assert with_glance(estimator, None, relative(0.2)) is None
    assert away_deg(WideTurn().step(estimator, None, lambda: relative(yaw), 0.0).turn, yaw) < 0.5
    assert WideTurn().step(estimator, None, lambda: relative(0.2), 0.0) is None


def test_a_turn_to_the_side_is_followed_without_a_leap():
    yaws = np.radians(np.linspace(0, 80, 161))
    found, looks = film(yaws)
    steps = np.degrees(np.diff(found))
    assert steps.min() > 0.0 and steps.max() < 2.5
    assert np.degrees(abs(found[-1] - yaws[-1])) < 3.0
    np.testing.assert_allclose(found[:40], TOLD_SHARE * yaws[:40], atol=1e-4)
    assert looks <= 45


def test_glances_that_wander_are_steadied_and_from_the_front_not_even_taken():
    still, looks = film(np.full(60, np.radians(10)), wander_rad=0.1)
    assert looks == 0 and np.ptp(still) < 1e-4
    turned, looks = film(np.full(120, np.radians(65)), wander_rad=0.05)
    assert looks == 40
    assert turned[30:].std() < 0.03


def test_what_a_glance_said_is_kept_for_a_while_only():
    found, _ = film(np.full(90, np.radians(60)), forgetful=True)
    assert np.degrees(found[35]) == pytest.approx(60, abs=1)
    assert np.degrees(found[-1]) == pytest.approx(60 * TOLD_SHARE, abs=1)


def test_a_head_that_was_lost_is_another_one():
    estimator, wide = HeadPoseEstimator(), WideTurn()
    wide.step(estimator, by_points(estimator, 1.0), lambda: relative(1.0), 0.0)
    assert wide.counts
    wide.forget()
    fix = by_points(estimator, 1.0, 0.1)
    assert wide.step(estimator, fix, lambda: None, 0.1) is fix


def test_the_share_rises_smoothly_from_nothing_to_all():
    shares = [glance_share(angle) for angle in np.radians(np.arange(0, 95, 1))]
    assert shares[0] == 0.0 and shares[-1] == 1.0
    assert all(0.0 <= later - sooner < 0.1 for sooner, later in pairwise(shares))


def test_the_hidden_half_is_hidden_by_the_glances_turn():
    estimator = HeadPoseEstimator()
    points = seen_points(Rotation(np.radians(30), 0.0, 0.0))
    fix = estimator.step(points, np.ones(68), SIZE, FOV_RAD, 0.0, learn=False)
    hidden = estimator.hidden(with_glance(estimator, fix, relative(np.radians(75))))
    assert hidden[[0, 1, 2, 3, 17, 18, 36]].all()
    assert not hidden[[13, 14, 15, 16, 25, 26, 44, 45]].any()


@pytest.mark.parametrize("angles", [(100, 5, 3), (-95, 10, -8), (89, -20, 4), (30, 20, 170), (0, 0, -100)])
def test_angles_past_the_profile_are_told_as_such(angles):
    rotation = Rotation(*np.radians(angles))
    told = rotation_of(matrix_of(rotation))
    np.testing.assert_allclose(np.degrees([told.yaw_rad, told.pitch_rad, told.roll_rad]), angles, atol=1e-6)


def test_a_camera_that_looks_at_the_head_sees_it_in_the_middle():
    np.testing.assert_allclose(facing_from_camera(PLACE_M) @ PLACE_M, (0, 0, np.linalg.norm(PLACE_M)), atol=1e-12)
    np.testing.assert_allclose(facing_from_camera(np.array([0.0, 0.0, 0.4])), np.eye(3), atol=1e-12)
    assert sideways_rad(relative(1.2)) == pytest.approx(1.2 - np.arctan2(PLACE_M[0], PLACE_M[2]), abs=0.02)
