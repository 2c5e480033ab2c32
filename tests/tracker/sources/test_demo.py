"""The demo: the same each time, and its truth agrees with itself and with its pictures."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tracker.errors import SettingsError
from tracker.sources.demo import DemoSettings, DemoSource, head_pose, rotation_matrix
from tracker.sources.demo_path import ROUND_S, moment_at
from tracker.types import Rotation

STEP = 11  # of the frames looked at


@pytest.fixture(scope="module")
def demo():
    return DemoSource()


@pytest.fixture(scope="module")
def truths(demo):
    return [demo.truth(index) for index in range(demo.frame_count)]


def test_a_frame_is_a_pure_function_of_seed_and_index(demo):
    again, other = DemoSource(), DemoSource(DemoSettings(seed=1))
    again.read()
    for index in (0, 400, 1000):
        image = demo.frame(index).image
        np.testing.assert_array_equal(again.frame(index).image, image)
        assert (other.frame(index).image != image).any()
        assert not image.flags.writeable
        assert image.flags.c_contiguous
        assert image.shape == (480, 640, 3)


def test_frames_come_in_order_with_their_times_and_end():
    source = DemoSource(DemoSettings(width_px=64, height_px=48, frame_rate_hz=3.0))
    frames = list(source)
    assert [frame.index for frame in frames] == list(range(source.frame_count))
    assert (np.diff([frame.time_s for frame in frames]) > 0).all()
    assert len(frames) == 90
    assert source.read() is None


def test_the_loop_has_no_seam_and_goes_on_counting():
    source = DemoSource(DemoSettings(loop=True, noise_sigma=0.0))
    assert source.frame_count is None
    last, first, begin = (source.frame(index) for index in (899, 900, 0))
    np.testing.assert_array_equal(first.image, begin.image)
    assert np.abs(last.image.astype(int) - first.image).max() <= 1
    assert (first.index, first.time_s) == (900, pytest.approx(30.0))


def test_read_ends_after_close(demo):
    source = DemoSource(DemoSettings(width_px=64, height_px=48))
    source.close()
    source.close()
    assert source.read() is None


def test_it_starts_still_at_60_cm(truths):
    for truth in truths[:75]:
        np.testing.assert_allclose(truth.head_camera_m, [0, 0, 0.6], atol=1e-9)
        assert truth.rotation == Rotation(0.0, 0.0, 0.0)
        assert truth.visible


def test_the_path_shows_everything(truths):
    place = np.array([truth.head_camera_m for truth in truths if truth.visible])
    turns = np.degrees([(t.rotation.yaw_rad, t.rotation.pitch_rad, t.rotation.roll_rad) for t in truths])
    assert place[:, 2].min() == pytest.approx(0.40, abs=0.02)
    assert place[:, 2].max() == pytest.approx(0.90, abs=0.02)
    assert np.ptp(place[:, 0]) > 0.18
    assert np.ptp(place[:, 1]) > 0.12
    np.testing.assert_allclose(turns.max(axis=0), [25, 15, 20], atol=0.5)
    np.testing.assert_allclose(turns.min(axis=0), [-25, -12, -20], atol=0.5)


def test_the_head_moves_no_faster_than_people_do(truths):
    place = np.array([truth.head_camera_m for truth in truths])
    turns = np.degrees([(t.rotation.yaw_rad, t.rotation.pitch_rad, t.rotation.roll_rad) for t in truths])
    assert np.linalg.norm(np.diff(place, axis=0), axis=1).max() * 30 < 1.2  # metres a second, walking out
    assert np.abs(np.diff(turns, axis=0)).max() * 30 < 120  # degrees a second


def test_the_head_is_away_once_and_comes_back(demo, truths):
    away = np.flatnonzero([not truth.visible for truth in truths])
    assert 1.5 <= len(away) / 30 <= 2.1
    np.testing.assert_array_equal(np.diff(away), 1)
    for truth in (truths[index] for index in away):
        assert truth.box is None
        assert truth.landmarks_xy is None
    empty = DemoSource(DemoSettings(noise_sigma=0.0))
    np.testing.assert_array_equal(empty.frame(825).image, empty.frame(820).image)


def test_the_eyes_middle_is_the_head_position(demo, truths):
    """Open eyes; perspective alone keeps the mean of the pictures from being the picture of the mean."""
    for index, truth in enumerate(truths[::STEP]):
        if truth.visible and moment_at(index * STEP / 30).closed == (0, 0):
            middle = demo.project(truth.head_camera_m[None])[0]
            assert np.linalg.norm(truth.landmarks_xy[36:48].mean(axis=0) - middle) < 0.6


def test_pose_from_landmarks_and_points_is_the_truth(demo, truths):
    camera = np.array([[demo.focal_px, 0, demo.centre_xy[0]], [0, demo.focal_px, demo.centre_xy[1]], [0, 0, 1.0]])
    for index, truth in list(enumerate(truths))[::STEP]:
        if not truth.visible:
            continue
        moment = moment_at(index / 30)
        points = demo.head.landmarks.posed(moment.mouth, moment.closed).astype(np.float64)
        found, vector, place = cv2.solvePnP(points, truth.landmarks_xy, camera, None, flags=cv2.SOLVEPNP_SQPNP)
        assert found
        np.testing.assert_allclose(place[:, 0], truth.head_camera_m, atol=2e-4)
        np.testing.assert_allclose(cv2.Rodrigues(vector)[0], rotation_matrix(truth.rotation), atol=2e-3)


@pytest.mark.parametrize(
    ("rotation", "point", "moved"),
    [
        (Rotation(0, 0.3, 0), [0, 0, -1], lambda p: p[1] > 0),  # positive pitch: the nose goes down
        (Rotation(0.3, 0, 0), [0, 0, -1], lambda p: p[0] < 0),  # positive yaw: to the picture's left
        (Rotation(0, 0, 0.3), [0, -1, 0], lambda p: p[0] > 0),  # positive roll: clockwise, the top goes right
    ],
)
def test_signs_of_rotation(rotation, point, moved):
    assert moved(rotation_matrix(rotation) @ np.array(point, dtype=float))


def test_rotation_is_about_x_after_y_after_z():
    """Against OpenCV's rotation about each axis; with all three turns the order matters."""
    about_x, about_y, about_z = (cv2.Rodrigues(np.array(axis))[0] for axis in ([0.4, 0, 0], [0, -0.5, 0], [0, 0, 0.3]))
    found = rotation_matrix(Rotation(yaw_rad=-0.5, pitch_rad=0.4, roll_rad=0.3))
    np.testing.assert_allclose(found, about_x @ about_y @ about_z, atol=1e-12)


def test_the_neck_stays_where_the_body_is():
    for time_s in np.arange(0, ROUND_S, 0.7):
        moment = moment_at(float(time_s))
        turn, place = head_pose(moment)
        neck = turn @ np.array([0, 0.118, 0.08]) + place
        np.testing.assert_allclose(neck, np.add(moment.place_m, [0, 0.118, 0.08]), atol=1e-12)


def test_the_truth_lies_on_the_picture(demo):
    """Eyes and mouth are where the landmarks say: dark pupils, lips apart when speaking, lids over the pupils."""
    for time_s in (0.0, 4.3, 7.8, 13.3, 17.8):
        frame = demo.frame(round(time_s * 30))
        grey = cv2.cvtColor(frame.image, cv2.COLOR_BGR2GRAY).astype(float)
        marks = frame.truth.landmarks_xy
        for eye in (marks[36:42], marks[42:48]):
            x, y = np.round(eye.mean(axis=0)).astype(int)
            width = np.linalg.norm(eye[3] - eye[0])
            cheek = grey[y + int(0.8 * width) : y + int(1.0 * width), x - 3 : x + 4].mean()
            assert grey[y - 3 : y + 4, x - 5 : x + 6].min() < 0.5 * cheek
    shut, wide = demo.frame(round(1.97 * 30)).truth.landmarks_xy, demo.frame(0).truth.landmarks_xy
    assert shut[41, 1] - shut[37, 1] < 0.35 * (wide[41, 1] - wide[37, 1])
    speaking = demo.frame(round(20.4 * 30))
    top, bottom = speaking.truth.landmarks_xy[62], speaking.truth.landmarks_xy[66]
    assert bottom[1] - top[1] > 14
    x, y = np.round(0.4 * top + 0.6 * bottom).astype(int)
    assert speaking.image[y - 1 : y + 2, x - 3 : x + 4].mean() < 70


def test_the_box_frames_the_face(truths):
    for truth in truths[::STEP]:
        if truth.visible:
            box, marks = truth.box, truth.landmarks_xy
            eyes_px = np.linalg.norm(marks[36:42].mean(axis=0) - marks[42:48].mean(axis=0))
            assert 1.9 < box.width_px / eyes_px < 2.9
            assert np.linalg.norm(marks[27:36].mean(axis=0) - [box.x_px, box.y_px]) < 0.25 * box.width_px
            assert box.angle_rad == truth.rotation.roll_rad


def test_static_only_the_noise_changes():
    source = DemoSource(DemoSettings(static=True))
    one, two = source.frame(3), source.frame(700)
    np.testing.assert_array_equal(one.truth.landmarks_xy, two.truth.landmarks_xy)
    difference = one.image.astype(float) - two.image
    spread = difference[(one.image > 20).all(axis=2) & (one.image < 235).all(axis=2)].std()
    assert spread == pytest.approx(1.5 * np.sqrt(2), rel=0.08)


def test_settings_change_what_they_say():
    source = DemoSource(DemoSettings(width_px=320, height_px=240, horizontal_fov_deg=75.0, speed=2.0))
    assert source.frame_count == 450
    truth = source.frame(0).truth
    assert source.horizontal_fov_rad == truth.horizontal_fov_rad == pytest.approx(np.radians(75))
    eyes_px = np.linalg.norm(truth.landmarks_xy[36:42].mean(axis=0) - truth.landmarks_xy[42:48].mean(axis=0))
    assert eyes_px == pytest.approx(0.065 / 0.6 * 160 / np.tan(np.radians(37.5)), rel=0.03)


def test_settings_out_of_range_are_refused():
    with pytest.raises(SettingsError, match="noise_sigma"):
        DemoSource(DemoSettings(noise_sigma=-1.0))
