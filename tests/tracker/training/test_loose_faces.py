"""Looks at faces: whatever is done to a picture is done to its points and its turn, and a look astray is none."""

import cv2
import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.face.glance import glance_frame
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of, mirrored_turn, rotation_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.training.loose_faces import (
    LooseFaces,
    LooseSource,
    kept_faces,
    loose_faces,
    loose_frame,
    rolled,
    turns_of_points,
)
from tracker.types import Rotation

TURN = matrix_of(Rotation(0.35, 0.15, 0.1))


@pytest.fixture(scope="module")
def mean_xy():
    return shipped_face_model("svm").shape.mean_xy


def _seen(turn, px=240.0):
    """The points of the mean head, turned, before a camera that looks straight at it."""
    shape = shipped_shape_3d().mean_m
    return Pinhole(px / 0.09, (600, 600)).project((shape - shape.mean(axis=0)) @ turn.T + (0.0, 0.0, 1.0))


@pytest.fixture(scope="module")
def source(mean_xy):
    """One turned head that is nothing but bright spots at eye corners and chin."""
    points = _seen(TURN)
    image = np.full((600, 600), 40, dtype=np.uint8)
    for x, y in points[[36, 45, 8]]:
        cv2.circle(image, (round(16 * x), round(16 * y)), 16 * 9, 255, -1, cv2.LINE_AA, shift=4)
    frame = glance_frame(mean_xy)
    return LooseSource(loose_faces([GreyPicture(image)], [points], mean_xy, frame), mean_xy, frame)


def _angle_deg(one, other):
    return np.degrees(np.arccos(np.clip((np.trace(one.T @ other) - 1) / 2, -1, 1)))


def test_the_turn_is_that_of_the_points_wherever_and_however_large_they_are():
    for turn in (np.eye(3), TURN, matrix_of(Rotation(-0.6, -0.1, 0.0))):
        for points in (_seen(turn), 0.3 * _seen(turn) + (700.0, -40.0)):
            assert _angle_deg(turns_of_points(points[None])[0], turn) < 2.0


def test_what_is_done_to_a_look_is_done_to_its_points_and_its_turn(source):
    upright, _ = source.seen(0, Similarity(1.0, 0.0, 0.0, 0.0))
    assert upright.presence == 1.0
    for seed in range(12):
        look, points = source.moved(0, np.random.default_rng(seed))
        for x, y in points[[36, 45, 8]]:
            if min(x, y) > 2 and max(x, y) < 93:
                assert look.crop[round(y), round(x)] > 120
    motion = Similarity(0.9 * np.cos(0.3), 0.9 * np.sin(0.3), 20.0, -6.0)
    np.testing.assert_allclose(source.seen(0, motion)[0].turn, rolled(upright.turn, 0.3))
    np.testing.assert_allclose(source.seen(0, motion, mirrored=True)[0].turn, mirrored_turn(rolled(upright.turn, 0.3)))


def test_a_mirrored_head_is_turned_the_other_way():
    mirrored = rotation_of(mirrored_turn(TURN))
    truth = rotation_of(TURN)
    assert mirrored.yaw_rad == pytest.approx(-truth.yaw_rad)
    assert mirrored.pitch_rad == pytest.approx(truth.pitch_rad)
    assert mirrored.roll_rad == pytest.approx(-truth.roll_rad)
    # As do its points.
    points = _seen(TURN)
    swapped = shipped_face_model("svm").shape.markup.mirrored(points, 600)
    assert _angle_deg(turns_of_points(swapped[None])[0], mirrored_turn(TURN)) < 2.0


def test_a_look_astray_sees_less_of_a_face(source):
    def presence(size, roll, shift):
        middle = 47.5
        a, b = size * np.cos(roll), size * np.sin(roll)
        motion = Similarity(a, b, middle - (a - b) * middle + shift, middle - (b + a) * middle)
        return source.seen(0, motion)[0].presence

    assert presence(1.05, 0.05, 1.0) == 1.0
    assert presence(1.0, np.pi, 0.0) == presence(1.0, 0.0, 40.0) == presence(2.5, 0.0, 0.0) == 0.0
    assert 0.0 < presence(1.0, 0.3, 4.0) < 1.0


def test_turns_beyond_an_angle_are_unknown(source):
    faces = source._faces
    assert np.isfinite(faces.with_turns_to(0.5).turns).all()
    assert np.isnan(faces.with_turns_to(0.2).turns).all()


def test_faces_are_kept_and_read_again(source, tmp_path, mean_xy):
    faces = source._faces
    assert faces.images.shape[1:] == (loose_frame(glance_frame(mean_xy)).height_px,) * 2
    kept_faces(tmp_path / "kept", lambda: faces)

    def never():
        raise AssertionError("it is there")

    again = kept_faces(tmp_path / "kept", never)
    np.testing.assert_array_equal(again.images, faces.images)
    np.testing.assert_array_equal(again.turns, faces.turns)
    (tmp_path / "kept" / "turns.npy").write_bytes(b"nothing")
    with pytest.raises(DataSetError, match="delete"):
        kept_faces(tmp_path / "kept", never)


def test_the_size_of_a_head_that_is_looked_at_where_a_fit_finds_it_tells_nothing_of_its_turn(mean_xy):
    frame, random = glance_frame(mean_xy), np.random.default_rng(0)
    head_m, heights = shipped_shape_3d().mean_m, {}
    for yaw_deg in (0, 80):
        turn = matrix_of(Rotation(np.radians(yaw_deg), 0.0, 0.0))
        points = (head_m @ turn.T)[:, :2] * 500.0 + 84.0
        side = loose_frame(frame).width_px
        faces = LooseFaces(np.zeros((1, side, side), np.uint8), points[None].astype(np.float32), turn[None])
        source = LooseSource(faces, mean_xy, frame, as_found=True)
        seen = [source.moved(0, random) for _ in range(300)]
        heights[yaw_deg] = np.median([np.ptp(points[:, 1]) for _, points in seen])
        yaws = [abs(np.degrees(rotation_of(look.turn).yaw_rad)) for look, _ in seen]
        assert np.median(yaws) == pytest.approx(yaw_deg, abs=8)
    assert heights[80] == pytest.approx(heights[0], rel=0.12)
