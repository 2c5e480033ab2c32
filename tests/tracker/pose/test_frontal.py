"""The points of a face without its pose: what moves in the head's frame, and nothing else."""

import numpy as np
import pytest

from tracker.pose.estimator import HeadPoseEstimator
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.types import Rotation

SIZE, FOV_RAD = (640, 480), np.deg2rad(60)


def seen(points_m, rotation, place_m):
    return Pinhole.of_view(FOV_RAD, SIZE).project(points_m @ matrix_of(rotation).T + place_m)


def frontal(points_m, rotation, place_m=(0.02, -0.03, 0.6)):
    estimator = HeadPoseEstimator()
    points_xy = seen(points_m, rotation, np.array(place_m))
    assert estimator.step(points_xy, np.ones(68), SIZE, FOV_RAD, 0.0, learn=False) is not None
    return estimator.frontal(points_xy, SIZE, FOV_RAD)


@pytest.mark.parametrize("rotation", [Rotation(0, 0, 0), Rotation(0.35, 0.1, -0.2), Rotation(-0.3, -0.2, 0.3)])
def test_a_face_at_rest_is_the_same_from_everywhere(rotation):
    mean = shipped_shape_3d().mean_m
    np.testing.assert_allclose(frontal(mean, rotation), mean, atol=5e-4)


@pytest.mark.parametrize("yaw", [0.0, 0.3, -0.3])
def test_a_lid_that_closes_does_so_by_its_whole_way(yaw):
    """The shape model knows few closed eyes, and would show half of it."""
    face = shipped_shape_3d().mean_m.copy()
    face[[37, 38]] = face[[41, 40]]
    found = frontal(face, Rotation(yaw, 0.0, 0.0))
    assert np.linalg.norm(found[37] - found[41]) < 0.15 * np.linalg.norm(found[43] - found[47])
