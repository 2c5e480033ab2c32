"""The two spheres: a known eye is projected and its direction found again, and its centre is learnt from looks."""

from __future__ import annotations

import numpy as np
import pytest

from tracker.gaze.eye_model import IRIS_AWAY_M, EyeModel, HeadView, angles_of, direction_of
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.readings import Iris, Side
from tracker.types import Rotation

CAMERA = Pinhole(600.0, (640, 480))


def view_of(yaw=0.0, pitch=0.0, roll=0.0, place=(0.05, -0.03, 0.6)):
    return HeadView(matrix_of(Rotation(yaw, pitch, roll)), np.array(place), CAMERA)


def iris_of(centre_m, direction, view):
    """How the camera sees the iris of an eye that turns about a centre (head frame)."""
    at = view.turn @ (centre_m + IRIS_AWAY_M * direction) + view.place_m
    x, y = CAMERA.project(at[None])[0]
    return Iris(float(x), float(y), 600 * 0.00585 / at[2], 1.0)


def to_camera(centre_m, view):
    back = -(view.turn @ centre_m + view.place_m)
    return view.turn.T @ back / np.linalg.norm(back)


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("head", [(0.0, 0.0, 0.0), (0.4, -0.2, 0.3), (-0.5, 0.2, -0.2)])
@pytest.mark.parametrize("look", [(0.0, 0.0), (0.35, -0.1), (-0.3, 0.2)])
def test_a_projected_eye_is_found_to_look_where_it_looks(side, head, look):
    model, view = EyeModel(), view_of(*head)
    direction = direction_of(*look)
    found = model.direction(iris_of(model.centre_m(side), direction, view), side, view)
    np.testing.assert_allclose(found, direction, atol=1e-9)


def test_angles_have_the_signs_of_the_heads_turns():
    for yaw, pitch in ((0.3, 0.1), (-0.2, -0.15)):
        turned = matrix_of(Rotation(yaw, pitch, 0.0)) @ np.array([0.0, 0.0, -1.0])
        np.testing.assert_allclose(direction_of(yaw, pitch), turned, atol=1e-12)
        assert angles_of(turned) == pytest.approx((yaw, pitch))


def test_an_iris_beside_the_eyeball_means_its_edge():
    model, view = EyeModel(), view_of()
    found = model.direction(Iris(500.0, 200.0, 6.0, 0.5), Side.LEFT, view)
    assert np.linalg.norm(found) == pytest.approx(1)
    assert found[0] > 0.9


def test_centres_are_learnt_from_looks_into_the_camera_despite_looks_elsewhere():
    random = np.random.default_rng(0)
    model = EyeModel()
    true = {side: model.centre_m(side) + np.array([0.0022, -0.0018, 0.0]) for side in Side}
    for frame in range(1200):
        view = view_of(*random.normal(0, (0.1, 0.06, 0.05)), place=random.normal((0, 0, 0.6), 0.03))
        elsewhere = direction_of(*random.normal(0, 0.3, 2))
        looks = {side: to_camera(true[side], view) if frame % 5 < 3 else elsewhere for side in Side}
        model.learn({side: iris_of(true[side], looks[side], view) for side in Side}, view, frame / 30)
    for side in Side:
        assert np.abs(model.centre_m(side) - true[side])[:2].max() < 0.0005
    before = EyeModel()
    view = view_of()
    iris = iris_of(true[Side.LEFT], direction_of(0.1, 0.05), view)
    errors = [np.linalg.norm(one.direction(iris, Side.LEFT, view) - direction_of(0.1, 0.05)) for one in (model, before)]
    assert errors[0] < 0.3 * errors[1]


def test_time_that_stands_still_teaches_nothing():
    model, view = EyeModel(), view_of()
    was = model.centre_m(Side.LEFT)
    for _ in range(50):
        model.learn({Side.LEFT: Iris(330.0, 200.0, 6.0, 1.0)}, view, 1.0)
    np.testing.assert_array_equal(model.centre_m(Side.LEFT), was)
