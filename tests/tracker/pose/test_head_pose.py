"""Pose from points: synthetic heads whose pose and shape are known."""

from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from tracker.errors import ModelFileError
from tracker.head.position import HeadPositionSettings
from tracker.head.smoother import SmoothingSettings
from tracker.pose.estimator import HeadPoseEstimator, weak_perspective
from tracker.pose.identity import Identity
from tracker.pose.rotation import matrix_of, matrix_of_vector, rotation_of, vector_of
from tracker.pose.shape_model_3d import load_shape_3d, save_shape_3d, shipped_shape_3d
from tracker.pose.stage import PoseStage
from tracker.sources.demo import rotation_matrix
from tracker.types import Frame, Rotation

SIZE, FOV_RAD = (640, 480), np.deg2rad(60)
FOCAL_PX = 320 / np.tan(FOV_RAD / 2)
CERTAIN = np.ones(68)
# The weakly determined: a still frame of a mean head.
STRAIGHT = Rotation(0.0, 0.0, 0.0)


@pytest.fixture(scope="module")
def model():
    return shipped_shape_3d()


def picture(shape_m, rotation, place_m):
    points = shape_m @ rotation_matrix(rotation).T + place_m
    return FOCAL_PX * points[:, :2] / points[:, 2:] + (319.5, 239.5)


def turn_between_deg(turn, rotation):
    return np.degrees(np.linalg.norm(vector_of(turn @ rotation_matrix(rotation).T)))


def somebody(model, seed, spread=0.7):
    """Shape of a random head, of the mean head's size; no expression."""
    draw = spread * np.random.default_rng(seed).normal(size=model.mode_count) * np.sqrt(model.variances)
    basis, _ = model.expression_basis(10)
    return model.shape_m(draw - draw @ basis.T @ basis)


@pytest.mark.parametrize("rotation", [STRAIGHT, Rotation(0.5, 0.2, -0.3), Rotation(-0.6, -0.3, 0.4)])
@pytest.mark.parametrize("place", [(0.0, 0.0, 0.6), (0.2, -0.1, 0.5), (-0.3, 0.1, 1.2)])
def test_the_mean_head_is_found_where_it_is(model, rotation, place):
    fix = HeadPoseEstimator(model).step(picture(model.mean_m, rotation, place), CERTAIN, SIZE, FOV_RAD, 0.0)
    np.testing.assert_allclose(fix.place_m, place, atol=1e-4)
    assert turn_between_deg(fix.turn, rotation) < 0.02
    assert fix.px_per_m == pytest.approx(FOCAL_PX / place[2], rel=1e-3)
    np.testing.assert_allclose(fix.eyes_xy, picture(np.zeros((1, 3)), rotation, place)[0], atol=0.05)


def test_an_expression_is_no_turn_and_no_move(model):
    basis, variances = model.expression_basis(10)
    speaking = model.shape_m(1.5 * np.sqrt(variances[0]) * basis[0])
    assert np.abs(speaking - model.mean_m)[48:68].max() > 0.003
    assert np.abs(speaking - model.mean_m)[27:36].max() < 0.002
    fix = HeadPoseEstimator(model).step(picture(speaking, STRAIGHT, (0, 0, 0.6)), CERTAIN, SIZE, FOV_RAD, 0.0)
    assert turn_between_deg(fix.turn, STRAIGHT) < 1.0
    assert np.all(np.abs(fix.place_m - (0, 0, 0.6)) < (0.001, 0.001, 0.004))


def watched(model, shape, *, frames=160, noise_px=0.0, learn=True, seed=1):
    """Errors of rotation (deg) and place (m) along a head that turns and nods, and the estimator."""
    rng, estimator, rows = np.random.default_rng(seed), HeadPoseEstimator(model), []
    for i in range(frames):
        rotation = Rotation(0.5 * np.sin(i / 12), 0.25 * np.sin(i / 7), 0.1 * np.sin(i / 9))
        place = np.array([0.05 * np.sin(i / 15), 0.02, 0.6])
        points = picture(shape, rotation, place) + rng.normal(0, noise_px, (68, 2))
        fix = estimator.step(points, CERTAIN, SIZE, FOV_RAD, i / 30, learn=learn)
        rows.append([turn_between_deg(fix.turn, rotation), *(fix.place_m - place)])
    return np.array(rows), estimator


def test_a_head_that_is_not_the_mean_is_learnt(model):
    shape = somebody(model, 3)
    ignorant, _ = watched(model, shape, learn=False)
    rows, estimator = watched(model, shape, noise_px=0.5)
    late, before = rows[100:, 0], ignorant[100:, 0]
    assert np.sqrt(np.mean(late**2)) < 0.6 * np.sqrt(np.mean(before**2))
    assert estimator.identity.known > 0.6
    assert estimator.identity.view_count >= 5
    # The size of a head cannot be seen: what is left of depth must not waver.
    assert rows[100:, 3].std() < 0.006


def test_a_still_head_stops_being_learnt_and_does_not_move(model):
    rng, estimator = np.random.default_rng(2), HeadPoseEstimator(model)
    points, fixes, shapes = picture(somebody(model, 4), STRAIGHT, (0, 0, 0.6)), [], []
    for i in range(90):
        fixes.append(estimator.step(points + rng.normal(0, 0.3, (68, 2)), CERTAIN, SIZE, FOV_RAD, i / 30))
        shapes.append(estimator.shape_m)
    assert shapes[-1] is shapes[50]
    assert shapes[10] is not shapes[9]
    assert np.std([fix.place_m for fix in fixes[50:]], axis=0) == pytest.approx(0, abs=0.0025)


def test_the_covariance_says_how_far_the_pose_scatters(model):
    """Noise of the very size that is assumed for points: standard deviations within a third of the told ones."""
    rng, estimator = np.random.default_rng(6), HeadPoseEstimator(model)
    truth = picture(model.mean_m, STRAIGHT, (0.05, 0, 0.6))
    sigma_px, rows, told, weights = 0.002 * FOCAL_PX / 0.6, [], [], np.ones(68)
    weights[:17], weights[48:] = 0.25, 0.1
    for i in range(250):
        noisy = truth + rng.normal(0, sigma_px, (68, 2)) / np.sqrt(weights)[:, None]
        fix = estimator.step(noisy, CERTAIN, SIZE, FOV_RAD, i / 30, learn=False)
        rows.append([*fix.place_m, *vector_of(fix.turn)])
        told.append(np.sqrt(np.diag(fix.covariance)))
    ratio = np.std(rows, axis=0) / np.mean(told, axis=0)
    assert np.all((ratio > 0.6) & (ratio < 1.35)), ratio


def test_after_a_long_absence_it_may_be_somebody_else(model):
    _, estimator = watched(model, somebody(model, 3), frames=40)
    assert estimator.identity.view_count > 0
    points = picture(model.mean_m, STRAIGHT, (0, 0, 0.6))
    estimator.step(points, CERTAIN, SIZE, FOV_RAD, 40 / 30 + 2.0, learn=False)
    assert estimator.identity.view_count > 0
    estimator.step(points, CERTAIN, SIZE, FOV_RAD, 40 / 30 + 9.0, learn=False)
    assert estimator.identity.view_count == 0


def test_size_and_turn_are_told_without_the_angle_of_view(model):
    points = picture(model.mean_m, Rotation(0.2, 0.1, 0.0), (0.05, 0, 0.6))
    fix = HeadPoseEstimator(model).step(points, CERTAIN, SIZE, None, 0.0)
    assert not fix.metric
    assert fix.px_per_m == pytest.approx(FOCAL_PX / 0.6, rel=0.01)


def test_points_outside_the_picture_say_nothing(model):
    rotation, place = Rotation(0.2, 0.0, 0.0), np.array([-0.33, 0.0, 0.6])
    points = picture(model.mean_m, rotation, place)
    outside = points[:, 0] < 0
    assert 10 < outside.sum() < 40
    points[outside] += 25.0 * np.random.default_rng(1).normal(size=(outside.sum(), 2)) * (1, 1) - (80, 0)
    fix = HeadPoseEstimator(model).step(points, CERTAIN, SIZE, FOV_RAD, 0.0)
    np.testing.assert_allclose(fix.place_m, place, atol=1e-3)
    assert turn_between_deg(fix.turn, rotation) < 0.2


def test_points_without_a_pose_give_none_and_the_next_ones_are_fine(model):
    estimator, points = HeadPoseEstimator(model), picture(model.mean_m, STRAIGHT, (0, 0, 0.6))
    assert estimator.step(np.full((68, 2), np.nan), CERTAIN, SIZE, FOV_RAD, 0.0) is None
    assert estimator.step(np.full((68, 2), 100.0), CERTAIN, SIZE, FOV_RAD, 0.03) is None
    np.testing.assert_allclose(estimator.step(points, CERTAIN, SIZE, FOV_RAD, 0.1).place_m, (0, 0, 0.6), atol=1e-4)


def test_weak_perspective_is_exact_where_it_holds(model):
    turn = rotation_matrix(Rotation(0.4, -0.2, 0.7))
    points = 900 * model.mean_m @ turn[:2].T + (200, 150)
    found, scale, middle_m, middle_xy = weak_perspective(points, model.mean_m, np.linspace(0.1, 1, 68))
    np.testing.assert_allclose(found, turn, atol=1e-9)
    assert scale == pytest.approx(900)
    np.testing.assert_allclose(middle_xy - 900 * turn[:2] @ middle_m, (200, 150))


def test_information_of_one_view_counts_once(model):
    """Against the textbook: prior plus the mean information of each view."""
    rng, identity, count = np.random.default_rng(8), Identity(model), model.mode_count
    total, right = np.diag(1 / model.variances), np.zeros(count)
    for yaw, frames in ((0.0, 5), (0.5, 2)):
        matrices, vectors = [], []
        for _ in range(frames):
            half = rng.normal(size=(count, count))
            matrices.append(1e5 * half @ half.T)
            vectors.append(rng.normal(size=count))
            identity.learn(yaw, 0.0, matrices[-1], vectors[-1])
        total, right = total + np.mean(matrices, axis=0), right + np.mean(vectors, axis=0)
    np.testing.assert_allclose(identity.parameters, np.linalg.solve(total, right), rtol=1e-6)
    np.testing.assert_allclose(identity.covariance, np.linalg.inv(total), rtol=1e-6, atol=1e-12)


@pytest.mark.parametrize("angles", [(0, 0, 0), (0.6, -0.3, 0.2), (-1.2, 0.7, -2.5)])
def test_angles_matrices_and_vectors_belong_together(angles):
    rotation = Rotation(*angles)
    turn = matrix_of(rotation)
    np.testing.assert_allclose(turn, rotation_matrix(rotation), atol=1e-12)
    back = rotation_of(turn)
    assert (back.yaw_rad, back.pitch_rad, back.roll_rad) == pytest.approx(angles)
    np.testing.assert_allclose(matrix_of_vector(vector_of(turn)), turn, atol=1e-9)


def test_the_signs_are_those_of_the_conventions():
    """kernels/README.md: the nose goes down, the face turns left in the picture, the head tilts clockwise."""
    nose, up = np.array([0, 0, -1.0]), np.array([0, -1.0, 0])
    assert (matrix_of(Rotation(0, 0.3, 0)) @ nose)[1] > 0
    assert (matrix_of(Rotation(0.3, 0, 0)) @ nose)[0] < 0
    assert (matrix_of(Rotation(0, 0, 0.3)) @ up)[0] > 0


def test_opencv_sees_the_same_pose(model):
    points = picture(model.mean_m, Rotation(0.3, 0.1, 0.1), (0.1, 0.05, 0.7))
    points += np.random.default_rng(1).normal(0, 0.2, points.shape)
    fix = HeadPoseEstimator(model).step(points, CERTAIN, SIZE, FOV_RAD, 0.0, learn=False)
    camera = np.array([[FOCAL_PX, 0, 319.5], [0, FOCAL_PX, 239.5], [0, 0, 1]])
    _, vector, place = cv2.solvePnP(model.mean_m, points, camera, None)
    assert np.degrees(np.linalg.norm(vector_of(fix.turn @ cv2.Rodrigues(vector)[0].T))) < 0.5
    np.testing.assert_allclose(fix.place_m, place[:, 0], atol=0.004)


def test_models_survive_the_disk_and_damage_is_named(model, tmp_path):
    path = tmp_path / "heads.npz"
    save_shape_3d(model, path)
    again = load_shape_3d(path)
    np.testing.assert_array_equal(again.mean_m, model.mean_m)
    assert again.noise_m == model.noise_m
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(ModelFileError, match=r"heads\.npz"):
        load_shape_3d(path)
    with pytest.raises(ModelFileError, match=r"nowhere\.npz"):
        load_shape_3d(tmp_path / "nowhere.npz")
    np.savez(tmp_path / "other.npz", header=np.array('{"format": "x", "version": 1}'))
    with pytest.raises(ModelFileError, match=r"other\.npz"):
        load_shape_3d(tmp_path / "other.npz")


def test_a_jaw_that_strays_turns_nobody(model):
    """The jaw line is where the head ends in the picture, not a line on the skull."""
    rotation = Rotation(np.radians(35), 0.0, 0.0)
    points = picture(model.mean_m, rotation, (0, 0, 0.6))
    points[:6, 0] -= 20

    def settled(points_xy):
        estimator = HeadPoseEstimator(model)
        return [estimator.step(points_xy, CERTAIN, SIZE, FOV_RAD, i / 30, learn=False) for i in range(4)][-1]

    assert turn_between_deg(settled(points).turn, rotation) < 0.5
    points[11:17, 0] += 20
    assert turn_between_deg(settled(points).turn, rotation) < 0.5
    points[27:31, 0] += 20
    assert turn_between_deg(settled(points).turn, rotation) > 1.5


def test_a_turn_in_another_picture_is_told_without_a_trace(model):
    estimator, rotation = HeadPoseEstimator(model), Rotation(0.3, -0.1, 0.2)
    here = picture(model.mean_m, STRAIGHT, (0, 0, 0.6))
    first = estimator.step(here, CERTAIN, SIZE, FOV_RAD, 0.0, learn=False)
    turn = estimator.turn_in(picture(model.mean_m, rotation, (0.1, 0, 0.5)), CERTAIN, SIZE, FOV_RAD)
    assert turn_between_deg(turn, rotation) < 0.05
    assert estimator.turn_in(np.full((68, 2), 100.0), CERTAIN, SIZE, FOV_RAD) is None
    again = estimator.step(here, CERTAIN, SIZE, FOV_RAD, 0.03, learn=False)
    np.testing.assert_allclose(again.place_m, first.place_m, atol=1e-6)


def test_what_is_learnt_later_does_not_turn_straight_ahead(model):
    """The same picture as at the start is still straight ahead when the shape of the head is known."""
    shape = somebody(model, 3)
    stage = PoseStage(HeadPositionSettings(), SmoothingSettings())

    def turn_at(i, rotation):
        points = picture(shape, rotation, (0, 0, 0.6))
        face = SimpleNamespace(points_xy=points, confidences=CERTAIN)
        frame = Frame(np.zeros((SIZE[1], SIZE[0], 3), np.uint8), i / 30, i)
        fix = stage.measure(face, frame, FOV_RAD, lambda: None, sure=True)
        return stage.raw(fix).rotation, fix.turn

    _, ignorant = turn_at(0, STRAIGHT)
    for i in range(1, 40):
        turn_at(i, STRAIGHT)
    for i in range(40, 160):
        turn_at(i, Rotation(0.5 * np.sin(i / 12), 0.25 * np.sin(i / 7), 0.0))
    rotation, knowing = turn_at(160, STRAIGHT)
    assert np.degrees(np.linalg.norm(vector_of(knowing @ ignorant.T))) > 0.5
    assert np.degrees(np.abs([rotation.yaw_rad, rotation.pitch_rad])).max() < 0.1
