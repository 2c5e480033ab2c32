"""The pinhole camera, against OpenCV and against itself."""

import math

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.pose.pinhole import Pinhole

SIZE = (641, 480)


@given(fov_deg=st.floats(20, 150), x=st.floats(-1, 1), y=st.floats(-1, 1), z=st.floats(0.2, 5))
def test_a_point_is_seen_where_opencv_sees_it_and_found_again_from_there(fov_deg, x, y, z):
    camera = Pinhole.of_view(math.radians(fov_deg), SIZE)
    matrix = np.array([[camera.focal_px, 0, 320.0], [0, camera.focal_px, 239.5], [0, 0, 1]])
    point = np.array([x, y, z])
    seen, _ = cv2.projectPoints(point[None], np.zeros(3), np.zeros(3), matrix, None)
    np.testing.assert_allclose(camera.project(point), seen[0, 0], rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(camera.point_at(camera.project(point), camera.px_per_m(z)), point, atol=1e-9)
    assert camera.depth_m(camera.px_per_m(z)) == pytest.approx(z)


def test_the_edges_of_the_picture_lie_at_half_the_angle_of_view():
    camera = Pinhole.of_view(math.radians(70), SIZE)
    edge = camera.point_at(np.array([320.0 + 320.5, 239.5]), 100.0)
    assert math.degrees(math.atan2(edge[0], edge[2])) == pytest.approx(35)
    assert math.degrees(camera.horizontal_fov_rad) == pytest.approx(70)
    assert math.degrees(Pinhole(0.5 * 640, (640, 480)).horizontal_fov_rad) == pytest.approx(90)


def test_many_points_are_seen_at_once_and_the_kernel_is_told_the_same():
    camera = Pinhole(500.0, SIZE)
    points = np.random.default_rng(0).normal((0, 0, 1), 0.2, (4, 5, 3))
    seen = camera.project(points)
    assert seen.shape == (4, 5, 2)
    np.testing.assert_allclose(seen[2, 3], 500 * points[2, 3, :2] / points[2, 3, 2] + (320, 239.5))
    np.testing.assert_array_equal(camera.as_array(), (500, 320, 239.5))


def test_the_widest_view_has_a_focal_length_still():
    assert Pinhole.of_view(math.pi, SIZE).focal_px > 1.0
