"""The screen is a window: what lies in its plane stays, what lies behind or before it moves by similar triangles."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kernels.projection import off_axis_frustum, off_axis_projection, project, screen_axes, screen_corners, view

SIZE_PX = (1280, 720)
NEAR_M, FAR_M = 0.01, 10.0

lengths = st.floats(0.05, 2.0)
offsets = st.floats(-0.8, 0.8)
distances = st.floats(0.1, 2.0)
shares = st.floats(0.0, 1.0)
angles = st.floats(-np.pi, np.pi)


def turned(yaw, pitch, roll):
    """A rotation, one plain matrix after the other."""
    (a, b, c), (d, e, f) = np.cos([yaw, pitch, roll]), np.sin([yaw, pitch, roll])
    about_y = np.array([[a, 0, d], [0, 1, 0], [-d, 0, a]])
    about_x = np.array([[1, 0, 0], [0, b, -e], [0, e, b]])
    about_z = np.array([[c, -f, 0], [f, c, 0], [0, 0, 1]])
    return about_y @ about_x @ about_z


def clip_from_world(eye, corners):
    return off_axis_projection(eye, corners, NEAR_M, FAR_M) @ view(eye, corners)


def seen_px(points, eye, corners):
    return project(np.atleast_2d(points), clip_from_world(eye, corners), SIZE_PX)


@st.composite
def windows(draw):
    """A screen somewhere in space, and an eye before it: corners, eye, and the eye in the screen's own frame."""
    width, height = draw(lengths), draw(lengths)
    rotation = turned(draw(angles), draw(angles), draw(angles))
    place = np.array([draw(offsets), draw(offsets), draw(offsets)])
    eye = np.array([draw(offsets), draw(offsets), draw(distances)])
    return screen_corners(width, height) @ rotation.T + place, rotation @ eye + place, eye


@given(windows(), shares, shares)
def test_a_point_of_the_screen_stays_at_its_pixel_wherever_the_eye_is(window, across, up):
    corners, eye, _ = window
    point = corners[0] + across * (corners[1] - corners[0]) + up * (corners[2] - corners[0])
    expected = [across * SIZE_PX[0] - 0.5, (1 - up) * SIZE_PX[1] - 0.5]
    np.testing.assert_allclose(seen_px(point, eye, corners)[0], expected, atol=1e-6 * SIZE_PX[0])


@given(lengths, lengths, offsets, offsets, distances, offsets, offsets, st.floats(-3.0, 0.9))
def test_other_points_move_by_similar_triangles(width, height, eye_x, eye_y, eye_z, x, y, depth_share):
    z = depth_share * eye_z
    corners, eye = screen_corners(width, height), np.array([eye_x, eye_y, eye_z])
    # The ray from the eye through the point meets the glass here.
    on_glass = eye[:2] + (np.array([x, y]) - eye[:2]) * eye_z / (eye_z - z)
    expected = [(on_glass[0] / width + 0.5) * SIZE_PX[0] - 0.5, (0.5 - on_glass[1] / height) * SIZE_PX[1] - 0.5]
    np.testing.assert_allclose(seen_px([x, y, z], eye, corners)[0], expected, rtol=1e-7, atol=1e-6 * SIZE_PX[0])


@given(windows())
def test_a_screen_turned_in_space_is_a_screen_at_rest_seen_from_its_own_frame(window):
    corners, eye, own_eye = window
    size = np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[2] - corners[0])
    np.testing.assert_allclose(
        off_axis_projection(eye, corners, NEAR_M, FAR_M),
        off_axis_projection(own_eye, screen_corners(*size), NEAR_M, FAR_M),
        rtol=1e-9,
        atol=1e-9,
    )


@given(lengths, lengths, distances)
def test_an_eye_on_the_axis_has_the_symmetric_frustum(width, height, distance):
    projection = off_axis_projection(np.array([0.0, 0.0, distance]), screen_corners(width, height), NEAR_M, FAR_M)
    # gluPerspective's matrix
    cotangent = distance / (height / 2)
    expected = np.zeros((4, 4))
    expected[0, 0], expected[1, 1] = cotangent * height / width, cotangent
    expected[2, 2] = (FAR_M + NEAR_M) / (NEAR_M - FAR_M)
    expected[2, 3] = 2 * FAR_M * NEAR_M / (NEAR_M - FAR_M)
    expected[3, 2] = -1
    np.testing.assert_allclose(projection, expected, rtol=1e-12, atol=1e-12)


@given(windows())
def test_the_near_and_far_planes_are_the_ends_of_clip_space(window):
    corners, eye, _ = window
    forward = -screen_axes(corners)[2]
    points = np.array([eye + NEAR_M * forward, eye + FAR_M * forward, eye - forward])
    clip = np.column_stack([points, np.ones(3)]) @ clip_from_world(eye, corners).T
    np.testing.assert_allclose(clip[:2, 2] / clip[:2, 3], [-1, 1], atol=1e-6)
    assert clip[2, 3] < 0, "what is behind the eye must be cut"


def test_the_frustum_is_the_reference_formula():
    """l, r = near (-+W/2 - x) / z, b, t = near (-+H/2 - y) / z."""
    eye, width, height = np.array([0.08, -0.03, 0.55]), 0.36, 0.20
    frustum = off_axis_frustum(eye, screen_corners(width, height), 0.1)
    expected = [0.1 * (edge - at) / 0.55 for edge, at in ((-0.18, 0.08), (0.18, 0.08), (-0.10, -0.03), (0.10, -0.03))]
    np.testing.assert_allclose(frustum, expected, rtol=1e-12)


def test_moving_left_shows_more_of_the_right_side():
    corners = screen_corners(0.36, 0.20)
    right_wall = [[0.18, 0.0, -0.5]]
    from_left, from_right = (seen_px(right_wall, np.array([x, 0.0, 0.6]), corners)[0, 0] for x in (-0.1, 0.1))
    glass_edge = SIZE_PX[0] - 0.5
    assert glass_edge - from_left > glass_edge - from_right > 0


@pytest.mark.parametrize("z", [0.0, -0.3, np.nan])
def test_an_eye_that_is_not_before_the_screen_is_refused(z):
    with pytest.raises(ValueError, match="in front of the screen"):
        off_axis_projection(np.array([0.0, 0.0, z]), screen_corners(0.3, 0.2), NEAR_M, FAR_M)


@pytest.mark.parametrize(("near", "far"), [(0.0, 1.0), (1.0, 1.0), (2.0, 1.0), (-1.0, 1.0)])
def test_planes_in_the_wrong_order_are_refused(near, far):
    with pytest.raises(ValueError, match="near plane"):
        off_axis_projection(np.array([0.0, 0.0, 0.6]), screen_corners(0.3, 0.2), near, far)
