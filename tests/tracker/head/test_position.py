import math

import numpy as np
import pytest

from tracker.head.position import (
    HeadPositionSettings,
    complete_at_edges,
    rotation_screen_from_camera,
    screen_from_camera,
)
from tracker.types import Box

SIZE = (640, 480)


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
