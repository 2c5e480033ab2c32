"""Lenses that bend: points are straightened, and heads are found where they are."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tracker.head.position import HeadPositionSettings
from tracker.head.smoother import SmoothingSettings
from tracker.pose.head_tracks import HeadTracks
from tracker.pose.lens import Lens, lens_of, with_lens
from tracker.pose.pinhole import Pinhole
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.sources.demo import rotation_matrix
from tracker.timing import StageClock
from tracker.types import Box, Face, Frame, Rotation, Sighting, State, TrackedFace

SIZE = (640, 480)
BARREL = Lens(np.radians(70.0), 1.003, 0.015, -0.01, -0.3, 0.1, 0.002, -0.001)


def test_straightening_is_what_opencv_does():
    places_m = np.random.default_rng(0).uniform((-0.5, -0.4, 0.9), (0.5, 0.4, 1.1), (200, 3))
    seen, _ = cv2.projectPoints(places_m, np.zeros(3), np.zeros(3), BARREL.matrix(SIZE), BARREL.distortion)
    ideal = Pinhole.of_view(BARREL.horizontal_fov_rad, SIZE).project(places_m)
    np.testing.assert_allclose(BARREL.straightened(seen[:, 0], SIZE), ideal, atol=1e-6)
    np.testing.assert_allclose(BARREL.bent(ideal, SIZE), seen[:, 0], atol=1e-9)
    assert np.abs(seen[:, 0] - ideal).max() > 20


def test_a_lens_holds_for_every_size_of_picture():
    small, large = np.array([[600.0, 20.0]]), np.array([[1200.5, 40.5]])
    at_small, at_large = BARREL.straightened(small, SIZE), BARREL.straightened(large, (1280, 960))
    np.testing.assert_allclose(2 * at_small + 0.5, at_large, atol=1e-6)


def test_settings_and_matrices_carry_a_lens():
    position = with_lens(HeadPositionSettings(head_width_cm=17.0), BARREL)
    kept = lens_of(position)
    assert kept is not None and position.head_width_cm == 17.0
    np.testing.assert_allclose(kept.matrix(SIZE), BARREL.matrix(SIZE))
    again = Lens.of_matrix(BARREL.matrix(SIZE), np.append(BARREL.distortion, 0.0), SIZE)
    np.testing.assert_allclose(again.matrix(SIZE), BARREL.matrix(SIZE))
    assert lens_of(HeadPositionSettings()) is None and lens_of(replace(position, straighten_lens=False)) is None


def test_a_sighting_comes_back_from_the_ideal_picture():
    seen = Sighting(610.0, 30.0, 90.0)
    straight = BARREL.straightened_sighting(seen, SIZE)
    assert straight.width_px > 1.3 * seen.width_px, "a barrel makes small what is in the corner"
    again = BARREL.bent_sighting(straight, SIZE)
    assert (again.x_px, again.y_px, again.width_px) == pytest.approx((610.0, 30.0, 90.0), abs=1e-6)


def place_found(position, points_xy, given_fov_rad=None):
    """Where a face of these points is found, in the camera frame, and where its eyes are sighted."""
    tracks = HeadTracks(position, SmoothingSettings(), given_fov_rad)
    tracks.use_pose(True)
    face = Face(points_xy, np.zeros(4), np.zeros(0), np.ones(68), np.ones(68, bool), 1.0, 0.0)
    one = TrackedFace(face_id=1, primary=True, state=State.TRACKING, box=Box(0, 0, 1, 1), face=face)
    frame = Frame(np.zeros((SIZE[1], SIZE[0], 3), np.uint8), 0.0, 0)
    found = tracks.step(1, one, frame, StageClock(), sure=True)
    return found.pose_raw.place_m, found.head_raw, found.sighting


def test_a_head_in_the_corner_is_found_where_it_is():
    """Without the lens it would seem to be centimetres off; with it, it is not."""
    place = np.array([0.24, -0.15, 0.55])
    points_m = shipped_shape_3d().mean_m @ rotation_matrix(Rotation(0.1, 0.05, 0.0)).T + place
    ideal = Pinhole.of_view(BARREL.horizontal_fov_rad, SIZE)
    seen = BARREL.bent(ideal.project(points_m), SIZE)
    position = with_lens(HeadPositionSettings(camera_offset_y_cm=0.0), BARREL)
    found, head, sighting = place_found(position, seen)
    np.testing.assert_allclose(found, place, atol=0.002)
    np.testing.assert_allclose(head.as_array() * (-1, -1, 1), place, atol=0.004)
    eyes = BARREL.bent(ideal.project(place[None]), SIZE)[0]
    assert (sighting.x_px, sighting.y_px) == pytest.approx(tuple(eyes), abs=0.5), "as the picture shows them"
    without, *_ = place_found(replace(position, straighten_lens=False), seen)
    assert np.linalg.norm(without - place) > 0.03


def test_an_angle_of_view_by_hand_is_that_of_an_ideal_camera():
    points_m = shipped_shape_3d().mean_m + np.array([0.1, 0.0, 0.6])
    seen = Pinhole.of_view(0.9, SIZE).project(points_m)
    found, *_ = place_found(with_lens(HeadPositionSettings(), BARREL), seen, given_fov_rad=0.9)
    np.testing.assert_allclose(found, (0.1, 0.0, 0.6), atol=0.002)
