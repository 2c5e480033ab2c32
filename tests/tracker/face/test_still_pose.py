"""Poses of faces in still pictures: with and without a glance, from afar, and what is seen then."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from tracker.face import still_face
from tracker.face.finder import FoundFace
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, fit_similarity
from tracker.face.still_face import StillFaces
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Rotation

PICTURE = GreyPicture(np.full((300, 280), 90, np.uint8))


@pytest.fixture(scope="module")
def model():
    return shipped_face_model("svm")


def found(model, yaw_deg, distance_m=1.2):
    """A face that fills a small picture, as one that was cut from a larger one."""
    head_m = shipped_shape_3d().mean_m @ matrix_of(Rotation(np.radians(yaw_deg), 0.0, 0.0)).T
    points = Pinhole(1000.0 * distance_m, (280, 300)).project(head_m + np.array([0.0, 0.0, distance_m]))
    pose = fit_similarity(model.shape.mean_xy, points)
    fit = SimpleNamespace(points_xy=points, confidences=np.ones(68), parameters=FaceParameters(pose, np.zeros(1)))
    return FoundFace(fit, 0.9)


def glances(monkeypatch, turn):
    monkeypatch.setattr(still_face, "turn_at", lambda picture, pose, network: turn)


@pytest.mark.parametrize("distance_m", [0.7, 1.2, 2.5])
@pytest.mark.parametrize("yaw_deg", [-22, 10, 20])
def test_a_head_in_a_cut_picture_is_turned_by_what_it_is(monkeypatch, model, yaw_deg, distance_m):
    glances(monkeypatch, None)
    still = StillFaces(model).of(found(model, yaw_deg, distance_m), PICTURE)
    assert np.degrees(still.rotation.yaw_rad) == pytest.approx(yaw_deg, abs=4)
    assert still.place_m is None


@pytest.mark.parametrize("moved_px", [(-130.0, 0.0), (90.0, 30.0)])
def test_where_a_picture_was_cut_does_not_turn_the_head(monkeypatch, model, moved_px):
    glances(monkeypatch, None)
    there = found(model, 10)
    moved = replace(there, fit=SimpleNamespace(**{**vars(there.fit), "points_xy": there.fit.points_xy + moved_px}))
    one, other = (StillFaces(model).of(face, PICTURE).rotation for face in (moved, there))
    assert one.yaw_rad == pytest.approx(other.yaw_rad, abs=np.radians(1))
    assert one.pitch_rad == pytest.approx(other.pitch_rad, abs=np.radians(1))
    # With the camera's angle of view the same place in the picture is another direction.
    fov_rad = Pinhole(1200.0, (280, 300)).horizontal_fov_rad
    turns = [StillFaces(model, fov_rad).of(one, PICTURE).rotation.yaw_rad for one in (moved, there)]
    assert abs(turns[0] - turns[1]) > np.radians(3)


def test_with_its_angle_of_view_a_camera_has_a_place_for_the_head(monkeypatch, model):
    glances(monkeypatch, None)
    fov_rad = Pinhole(600.0, (280, 300)).horizontal_fov_rad
    still = StillFaces(model, fov_rad).of(found(model, 0, 0.6), PICTURE)
    assert still.place_m[2] == pytest.approx(0.6, abs=0.01)


def test_a_profile_is_one_though_its_points_tell_half_of_it(monkeypatch, model):
    glances(monkeypatch, matrix_of(Rotation(np.radians(80), 0.05, 0.1)))
    still = StillFaces(model).of(found(model, 42), PICTURE)
    told = np.degrees([still.rotation.yaw_rad, still.rotation.pitch_rad, still.rotation.roll_rad])
    np.testing.assert_allclose(told, np.degrees([np.radians(80), 0.05, 0.1]), atol=2)
    assert not still.seen[[0, 1, 2, 3, 17, 18, 19, 36]].any()
    assert still.seen[[13, 14, 15, 16, 24, 25, 26, 45]].all()


def test_from_the_front_points_and_glance_share_the_yaw_and_the_points_tell_the_rest(monkeypatch, model):
    glances(monkeypatch, None)
    alone = StillFaces(model).of(found(model, 10), PICTURE).rotation
    glances(monkeypatch, matrix_of(Rotation(np.radians(16), 0.1, 0.0)))
    both = StillFaces(model).of(found(model, 10), PICTURE).rotation
    assert alone.yaw_rad + np.radians(4) < both.yaw_rad < alone.yaw_rad + np.radians(6)
    assert both.pitch_rad == pytest.approx(alone.pitch_rad, abs=0.01)
    assert both.roll_rad == pytest.approx(alone.roll_rad, abs=0.01)
