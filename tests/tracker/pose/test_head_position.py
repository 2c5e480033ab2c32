"""Where a head is, from how it is sighted."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.head.face_geometry import EYES_BELOW_CENTRE
from tracker.head.position import HeadPositionSettings, sighting_of
from tracker.pose.position import PATIENCE_FRAMES, HeadPositionEstimator
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
