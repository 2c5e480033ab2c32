"""Which points are seen, on the mean head and on heads that are not the mean."""

import numpy as np
import pytest

from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.pose.surface import HeadSurface
from tracker.pose.visibility import Visibility
from tracker.types import Rotation

CERTAIN = np.ones(68)
# Of the half that is hidden by a positive yaw, which turns the face to the left in the picture.
FAR_JAW, FAR_BROW, FAR_EYE = range(6), (17, 18), (36, 39)
NEAR_JAW, NEAR_BROW, NEAR_EYE = range(9, 17), range(22, 27), range(42, 48)


@pytest.fixture(scope="module")
def model():
    return shipped_shape_3d()


def seen(shape_m, yaw_deg, pitch_deg=0.0, tilt_deg=0.0, confidences=CERTAIN):
    """``tilt_deg`` turns the whole picture."""
    tilt = matrix_of(Rotation(0.0, 0.0, np.radians(tilt_deg)))
    turn = tilt @ matrix_of(Rotation(*np.radians([yaw_deg, pitch_deg, 0.0])))
    points = shape_m @ turn.T + (0, 0, 0.6)
    return Visibility(0.25).seen(600 * points[:, :2] / points[:, 2:] + (320, 240), confidences)


def test_from_the_front_all_is_seen(model):
    for pitch in (-15, 0, 15):
        assert seen(model.mean_m, 0, pitch).all()


def test_a_turned_head_hides_the_far_side_and_never_the_near_one(model):
    hidden = {yaw: set(np.flatnonzero(~seen(model.mean_m, yaw))) for yaw in (0, 30, 45, 60)}
    assert set(FAR_JAW) <= hidden[30] < hidden[45] < hidden[60]
    assert 17 in hidden[45]
    assert {*FAR_BROW, *FAR_EYE} <= hidden[60]
    for yaw in (30, 45):
        assert not hidden[yaw] & {*FAR_EYE, *range(27, 36)}
    for points in hidden.values():
        assert not points & {*NEAR_JAW, *NEAR_BROW, *NEAR_EYE, *range(27, 31), 8}


@pytest.mark.parametrize("yaw", [20, 35, 50, 65])
def test_the_other_side_mirrors_it(model, yaw):
    left, right = seen(model.mean_m, yaw), seen(model.mean_m, -yaw)
    # The triangles between the points are not quite mirror images.
    assert (right != left[model.markup.mirror]).sum() <= 1
    assert 4 < (~left).sum() < 26


def test_a_tilt_of_the_head_hides_nothing(model):
    upright = seen(model.mean_m, 45)
    for tilt in (-40, 40):
        np.testing.assert_array_equal(seen(model.mean_m, 45, tilt_deg=tilt), upright)


def test_other_heads_are_not_much_different(model):
    rng = np.random.default_rng(5)
    for _ in range(10):
        shape = model.shape_m(0.7 * rng.normal(size=model.mode_count) * np.sqrt(model.variances))
        assert seen(shape, 0).sum() >= 64
        turned = seen(shape, 45)
        assert not turned[[0, 1, 2, 3]].any()
        assert turned[[*NEAR_BROW, *NEAR_EYE, *range(27, 31)]].all()


def test_what_is_not_found_is_not_seen(model):
    confidences = CERTAIN.copy()
    confidences[[5, 30, 66]] = 0.1
    assert set(np.flatnonzero(~seen(model.mean_m, 0, confidences=confidences))) == {5, 30, 66}


def test_points_without_a_pose_are_judged_by_confidence_alone():
    visibility = Visibility(0.25)
    assert visibility.seen(np.full((68, 2), np.nan), CERTAIN).all()
    other = visibility.seen(np.zeros((71, 2)), np.linspace(0, 1, 71))
    assert other.sum() == 53
    assert not other.flags.writeable


def test_the_surfaces_normals_point_outwards(model):
    normals = HeadSurface(model.mean_m).normals
    np.testing.assert_allclose(np.linalg.norm(normals, axis=1), 1)
    assert np.all(normals[27:31, 2] < -0.7)
    assert np.all(normals[:6, 0] < -0.5)
    assert np.all(normals[11:17, 0] > 0.5)
