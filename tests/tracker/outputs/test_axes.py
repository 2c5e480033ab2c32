"""The six axes: signs as the user feels them, and rotations that come back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.geometry import HeadPose, Rotation
from tracker.outputs.axes import ROTATION, angles_of_matrix, axes_of, matrix_of_axes, mirrored, pose_with
from tracker.pose.rotation import matrix_of, matrix_of_vector

# In the picture the subject's own left is on the right; y is down.
OWN_LEFT_IN_PICTURE = 1.0


def pose(yaw=0.0, pitch=0.0, roll=0.0, place=(0.0, 0.0, 0.6)):
    return HeadPose(Rotation(yaw, pitch, roll), np.array(place), np.zeros((6, 6)))


@pytest.mark.parametrize(
    ("moved", "axis", "expected"),
    [
        # the camera's x is the picture's right, the subject's own left
        (pose(place=(0.1, 0.0, 0.6)), 0, -10.0),
        (pose(place=(0.0, -0.1, 0.6)), 1, 10.0),
        (pose(place=(0.0, 0.0, 0.8)), 2, 80.0),
    ],
)
def test_places_are_centimetres_to_the_own_right_up_and_away(moved, axis, expected):
    assert axes_of(moved)[axis] == pytest.approx(expected)


@pytest.mark.parametrize(
    ("axis", "nose_or_top", "towards"),
    [
        # a positive yaw moves the nose to the own right, which is the picture's left
        (3, (0.0, 0.0, -1.0), (-OWN_LEFT_IN_PICTURE, 0.0)),
        # a positive pitch moves the nose up
        (4, (0.0, 0.0, -1.0), (0.0, -1.0)),
        # a positive roll moves the top of the head to the own right
        (5, (0.0, -1.0, 0.0), (-OWN_LEFT_IN_PICTURE, 0.0)),
    ],
)
def test_turns_are_to_the_own_right_up_and_to_the_own_right_shoulder(axis, nose_or_top, towards):
    axes = np.array([0.0, 0.0, 60.0, 0.0, 0.0, 0.0])
    axes[axis] = 20.0
    turned = matrix_of(pose_with(axes, pose()).rotation) @ np.array(nose_or_top)
    assert turned[:2] - np.array(nose_or_top)[:2] @ np.eye(2) * np.cos(np.radians(20.0)) == pytest.approx(
        np.sin(np.radians(20.0)) * np.array(towards)
    )


ANGLES = st.tuples(*[st.floats(-80.0, 80.0)] * 3)


@given(ANGLES)
def test_angles_come_back_from_their_matrix(angles):
    axes = np.array([1.0, 2.0, 3.0, *angles])
    assert angles_of_matrix(matrix_of_axes(axes)) == pytest.approx(axes[ROTATION], abs=1e-6)


@given(ANGLES)
def test_a_pose_comes_back_from_its_axes(angles):
    axes = np.array([-7.0, 4.0, 55.0, *angles])
    assert axes_of(pose_with(axes, pose())) == pytest.approx(axes)


@given(ANGLES)
def test_the_matrix_is_the_camera_frames_turned_half_about_the_line_of_sight(angles):
    axes = np.array([0.0, 0.0, 60.0, *angles])
    flip = np.diag([-1.0, -1.0, 1.0])
    assert matrix_of_axes(axes) == pytest.approx(flip @ matrix_of(pose_with(axes, pose()).rotation) @ flip)


@given(ANGLES)
def test_the_matrix_is_of_a_lean_then_a_nod_then_a_turn(angles):
    yaw, pitch, roll = np.radians(angles)
    y, x, z = np.array([0.0, -yaw, 0.0]), np.array([pitch, 0.0, 0.0]), np.array([0.0, 0.0, -roll])
    steps = matrix_of_vector(y) @ matrix_of_vector(x) @ matrix_of_vector(z)
    assert matrix_of_axes(np.array([0.0, 0.0, 60.0, *angles])) == pytest.approx(steps)


def test_yaw_is_the_heading_and_pitch_the_height_of_what_a_turned_head_looks_at():
    looks = matrix_of_axes(np.array([0.0, 0.0, 60.0, 40.0, 20.0, 0.0])) @ np.array([0.0, 0.0, -1.0])
    assert np.degrees(np.arctan2(looks[0], -looks[2])) == pytest.approx(40.0)
    assert np.degrees(np.arcsin(looks[1])) == pytest.approx(20.0)


def test_a_mirror_changes_sides_only_and_twice_is_never():
    axes = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    assert mirrored(axes) == pytest.approx([-1.0, 2.0, 3.0, -4.0, 5.0, -6.0])
    assert mirrored(mirrored(axes)) == pytest.approx(axes)


def test_the_pivot_is_told_where_it_is_known():
    with_pivot = HeadPose(Rotation(0, 0, 0), np.array([0.0, 0.0, 0.6]), np.zeros((6, 6)), np.array([0.0, 0.1, 0.7]))
    assert axes_of(with_pivot)[:3] == pytest.approx([0.0, 0.0, 60.0])
    assert axes_of(with_pivot, about_pivot=True)[:3] == pytest.approx([0.0, -10.0, 70.0])
    assert axes_of(pose(), about_pivot=True)[:3] == pytest.approx([0.0, 0.0, 60.0])
