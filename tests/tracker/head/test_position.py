import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.head.face_geometry import EYES_BELOW_CENTRE
from tracker.head.position import (
    PATIENCE_FRAMES,
    HeadPositionEstimator,
    HeadPositionSettings,
    complete_at_edges,
    rotation_screen_from_camera,
    screen_from_camera,
    sighting_of,
)
from tracker.types import Box, Sighting

SIZE = (640, 480)


def seen_from(x_m, y_m, z_m, fov_rad, estimator, roll_rad=0.0):
    """How a head is sighted, by its face box, whose eyes are at a place in the camera frame."""
    px_per_m = SIZE[0] / (2 * math.tan(fov_rad / 2)) / z_m
    side = estimator.face_width_m * px_per_m
    eyes = np.array([(SIZE[0] - 1) / 2 + x_m * px_per_m, (SIZE[1] - 1) / 2 + y_m * px_per_m])
    centre = eyes - EYES_BELOW_CENTRE * side * np.array([-math.sin(roll_rad), math.cos(roll_rad)])
    return sighting_of(Box(*centre, side, side, roll_rad))


@given(
    x=st.floats(-0.3, 0.3), y=st.floats(-0.2, 0.2), z=st.floats(0.3, 2), fov=st.floats(0.6, 1.6), roll=st.floats(-1, 1)
)
def test_position_inverts_the_projection(x, y, z, fov, roll):
    settings = HeadPositionSettings(camera_offset_x_cm=3, camera_offset_y_cm=12)
    estimator = HeadPositionEstimator(settings, fov)
    got = estimator.step(seen_from(x, y, z, fov, estimator, roll), SIZE)
    assert got.as_array() == pytest.approx([-x + 0.03, -y + 0.12, z], abs=1e-9)


def test_field_of_view_comes_from_the_start_distance_once():
    fov = math.radians(70)
    estimator = HeadPositionEstimator(HeadPositionSettings())
    start = seen_from(0, 0, 0.6, fov, estimator)
    first = [estimator.step(start, SIZE) for _ in range(6)]
    assert first[:5] == [None] * 5
    assert first[5].z_m == pytest.approx(0.6)
    assert estimator.horizontal_fov_rad == pytest.approx(fov)
    assert estimator.step(seen_from(0, 0, 0.9, fov, estimator), SIZE).z_m == pytest.approx(0.9)
    assert estimator.horizontal_fov_rad == pytest.approx(fov)


def test_field_of_view_waits_for_steadiness_but_not_for_ever():
    estimator = HeadPositionEstimator(HeadPositionSettings())
    answers = [estimator.step(Sighting(320, 240, 100 + 20 * (i % 2)), SIZE) for i in range(PATIENCE_FRAMES)]
    assert answers[:-1] == [None] * (PATIENCE_FRAMES - 1)
    assert answers[-1] is not None


def test_a_given_field_of_view_is_used_at_once():
    estimator = HeadPositionEstimator(HeadPositionSettings(estimate_fov=False, horizontal_fov_deg=50))
    assert estimator.horizontal_fov_rad == pytest.approx(math.radians(50))


def test_recentre_makes_here_the_middle():
    estimator = HeadPositionEstimator(HeadPositionSettings(), math.radians(60))
    estimator.recenter(seen_from(0.1, -0.05, 0.7, math.radians(60), estimator), SIZE)
    here = estimator.step(seen_from(0.1, -0.05, 0.6, math.radians(60), estimator), SIZE)
    assert (here.x_m, here.y_m) == pytest.approx((0, 0), abs=1e-9)


def test_screen_frame_is_as_the_viewer_sees_it():
    settings = HeadPositionSettings(camera_offset_y_cm=10)
    head = screen_from_camera(np.array([0.1, 0.2, 0.6]), settings)
    assert head.as_array() == pytest.approx([-0.1, -0.1, 0.6])


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
def test_a_head_cut_by_one_edge_is_completed(side):
    whole = {"left": (20, 240), "right": (620, 240), "top": (320, 30), "bottom": (320, 450)}[side]
    width, height = 80.0, 100.0
    left, right = max(0, whole[0] - 40), min(639, whole[0] + 40)
    top, bottom = max(0, whole[1] - 50), min(479, whole[1] + 50)
    cut = Box((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)
    made = complete_at_edges(cut, SIZE, width / height, 11.0)
    assert (made.width_px, made.height_px) == pytest.approx((width, height))
    assert (made.x_px, made.y_px) == pytest.approx(whole, abs=1)


def test_a_head_clear_of_the_edges_or_in_a_corner_is_left_alone():
    for box in (Box(320, 240, 80, 100, 0.2), Box(30, 40, 60, 80)):
        assert complete_at_edges(box, SIZE, 0.8, 11.0) == box


def test_completion_sets_in_without_a_jump():
    widths = [
        complete_at_edges(Box(40 + gap, 240, 80, 120), SIZE, 0.8, 11.0).width_px for gap in np.arange(-3, 13, 0.5)
    ]
    assert max(abs(np.diff(widths))) < 1.0


def test_a_tilted_and_turned_camera_is_put_right():
    # Looking down by 10°, a head on its axis is lower than the camera; turned to the right, it is to the right.
    down = screen_from_camera(np.array([0.0, 0.0, 0.6]), HeadPositionSettings(camera_offset_y_cm=0, camera_tilt_deg=10))
    assert down.as_array() == pytest.approx([0.0, -0.6 * math.sin(math.radians(10)), 0.6 * math.cos(math.radians(10))])
    right = screen_from_camera(np.array([0.0, 0.0, 0.6]), HeadPositionSettings(camera_offset_y_cm=0, camera_pan_deg=20))
    assert right.as_array() == pytest.approx([0.6 * math.sin(math.radians(20)), 0.0, 0.6 * math.cos(math.radians(20))])
    turn = rotation_screen_from_camera(0.3, -0.2)
    np.testing.assert_allclose(turn @ turn.T, np.eye(3), atol=1e-12)
    assert np.linalg.det(turn) == pytest.approx(1.0)
    np.testing.assert_allclose(rotation_screen_from_camera(0.0, 0.0), np.diag([-1.0, -1.0, 1.0]), atol=1e-12)
