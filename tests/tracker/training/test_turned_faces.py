"""Heads seen from other sides: where points come to lie, what is seen, and that the photograph sticks to them."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.face.shape_model import fit_similarity
from tracker.files.pts import read_pts
from tracker.markup import IBUG_68
from tracker.pose.estimator import weak_perspective
from tracker.pose.rotation import matrix_of, rotation_of
from tracker.training.data_set import AnnotatedFace
from tracker.training.head_relief import ReliefMaker
from tracker.training.turned_faces import TurnedFaces
from tracker.types import Rotation

HOPPER = Path(__file__).parents[3] / "assets" / "portraits" / "hopper"
DOTTED = (27, 30, 33, 39, 42, 48, 54, 57)
MAGENTA = (255, 0, 255)


@pytest.fixture(scope="module")
def maker():
    return ReliefMaker()


@pytest.fixture(scope="module")
def faces(maker):
    return TurnedFaces(maker)


def hopper(picture=None):
    points = read_pts(HOPPER.with_suffix(".pts"))
    return AnnotatedFace("hopper", picture or HOPPER.with_suffix(".jpg"), points, np.ones(68, dtype=bool))


@pytest.fixture(scope="module")
def dotted(maker, tmp_path_factory):
    face = hopper()
    image = face.read_image().copy()
    radius = round(0.03 * np.ptp(face.points_xy[:, 0]))
    for x, y in face.points_xy[list(DOTTED)]:
        cv2.circle(image, (round(x), round(y)), radius, MAGENTA, -1)
    path = tmp_path_factory.mktemp("dotted") / "hopper.png"
    cv2.imwrite(str(path), image)
    return maker.of(hopper(path))


def random():
    return np.random.default_rng(3)


def test_turned_as_it_was_the_points_lie_as_annotated(maker, faces):
    relief = maker.of(hopper())
    rotation = rotation_of(relief.photographed)
    picture = faces.turned(relief, rotation.yaw_rad, rotation.pitch_rad, random())
    pose = fit_similarity(picture.points_xy, hopper().points_xy)
    apart = np.linalg.norm(pose.apply(picture.points_xy) - hopper().points_xy, axis=1)
    eyes_px = np.linalg.norm(np.subtract(*hopper().points_xy[[36, 45]]))
    assert np.median(apart) < 0.02 * eyes_px
    assert pose.roll_rad == pytest.approx(rotation.roll_rad, abs=0.03)


@pytest.mark.parametrize("yaw_deg", [-50, -25, 0, 25, 50])
def test_what_lies_at_a_point_in_the_photograph_lies_there_in_the_picture(faces, dotted, yaw_deg):
    picture = faces.turned(dotted, np.radians(yaw_deg), 0.1, random())
    pink = np.minimum(picture.image[..., 0], picture.image[..., 2]).astype(int) - picture.image[..., 1]
    _, _, _, places = cv2.connectedComponentsWithStats((pink > 60).astype(np.uint8))
    for number in DOTTED:
        if picture.seen[number]:
            assert np.linalg.norm(places[1:] - picture.points_xy[number], axis=1).min() < 4.0


def test_the_turn_is_that_of_the_points(faces, dotted):
    away = []
    for seed in range(6):
        picture = faces.turned(dotted, np.radians(40), -0.2, np.random.default_rng(seed))
        np.testing.assert_allclose(picture.turn, matrix_of(Rotation(np.radians(40), -0.2, 0.0)), atol=1e-12)
        turn = weak_perspective(picture.points_xy, dotted.points_m, np.ones(68))[0]
        away.append(np.degrees(np.linalg.norm(cv2.Rodrigues(turn @ picture.turn.T)[0])))
    # The nearer the camera, the more degrees perspective makes.
    assert min(away) < 3.0 and max(away) < 12.0


@pytest.mark.parametrize("side", [1, -1])
def test_the_far_side_is_not_seen_and_the_near_one_is(faces, dotted, side):
    seen = faces.turned(dotted, side * np.radians(70), 0.0, random()).seen
    seen = seen if side > 0 else seen[IBUG_68.mirror]
    assert not seen[[0, 1, 2, 3, 4, 17, 18, 36, 37, 41]].any()
    assert seen[[12, 13, 14, 15, 16, 24, 25, 26, 45, 44, 54]].all()


def test_from_the_front_all_but_the_outline_is_seen(faces, dotted):
    assert faces.turned(dotted, 0.0, 0.0, random()).seen[17:].all()


def test_the_same_chance_gives_the_same_picture(faces, dotted):
    first, second = (faces.turned(dotted, 1.2, 0.1, random()) for _ in range(2))
    assert np.array_equal(first.image, second.image)
    other = faces.turned(dotted, 1.2, 0.1, np.random.default_rng(4))
    assert not np.array_equal(first.image, other.image)


def test_a_backdrop_is_seen_beside_the_head_alone(faces, dotted):
    green = np.zeros((20, 30, 3), np.uint8)
    green[..., 1] = 255
    picture = faces.turned(dotted, -1.0, 0.0, random(), green)
    assert (picture.image[0, 0] == (0, 255, 0)).all() and (picture.image[0, -1] == (0, 255, 0)).all()
    inside = np.rint(picture.points_xy[30]).astype(int)
    assert picture.image[inside[1], inside[0], 0] > 50
    assert 0.3 < (picture.image != (0, 255, 0)).any(axis=2).mean() < 0.8


def test_pictures_of_another_size_show_the_same(maker, faces, dotted):
    small = TurnedFaces(maker, 144).turned(dotted, 0.5, 0.0, random())
    large = faces.turned(dotted, 0.5, 0.0, random())
    np.testing.assert_allclose((small.points_xy + 0.5) * 2 - 0.5, large.points_xy, atol=1e-3)
    assert small.image.shape == (144, 144, 3)
    assert (small.seen == large.seen).mean() > 0.95
