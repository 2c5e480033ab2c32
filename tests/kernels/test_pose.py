"""The pose solver against known truths, numeric derivatives, and OpenCV's solver."""

import cv2
import numpy as np
import pytest

from kernels.pose import invert_leading, solve_pose

CAMERA = np.array([550.0, 319.5, 239.5])


def turn_of(vector):
    return cv2.Rodrigues(np.asarray(vector, dtype=np.float64))[0]


def picture(shape, turn, place):
    points = shape @ turn.T + place
    return CAMERA[0] * points[:, :2] / points[:, 2:] + CAMERA[1:]


def solved(points, shape, *, weights=None, modes=None, precisions=None, start=None, rounds=25):
    modes = np.zeros((0, len(shape), 3)) if modes is None else modes
    size = 6 + len(modes)
    turn, place = start or (np.eye(3), np.array([0.0, 0.0, 0.7]))
    turn, place, amounts = turn.copy(), place.copy(), np.zeros(len(modes))
    normal, work = np.full((size, size), np.nan), np.empty((size + 4, size))
    error = solve_pose(
        points,
        np.ones(len(shape)) if weights is None else weights,
        shape,
        modes,
        np.zeros(len(modes)) if precisions is None else precisions,
        CAMERA,
        turn,
        place,
        amounts,
        normal,
        work,
        rounds,
    )
    return turn, place, amounts, normal, error


@pytest.fixture
def shape():
    rng = np.random.default_rng(3)
    return rng.normal(0, 0.04, (68, 3)) * (1.0, 1.0, 0.4)


@pytest.mark.parametrize("vector", [(0, 0, 0), (0.3, -0.6, 0.4), (-0.4, 0.8, -0.3), (0.0, 0.0, 1.2)])
@pytest.mark.parametrize("place", [(0.0, 0.0, 0.6), (0.2, -0.15, 0.45), (-0.3, 0.1, 1.4)])
def test_the_true_pose_is_found_from_afar(shape, vector, place):
    truth, place = turn_of(vector), np.array(place)
    start = turn_of(0.5 * np.array(vector)), np.array([0.0, 0.0, 0.7])
    turn, found, _, _, error = solved(picture(shape, truth, place), shape, start=start)
    np.testing.assert_allclose(turn, truth, atol=1e-6)
    np.testing.assert_allclose(found, place, atol=1e-6)
    assert error < 1e-9


def test_it_agrees_with_opencv_on_noisy_points(shape):
    rng = np.random.default_rng(5)
    truth, place = turn_of((0.2, -0.4, 0.1)), np.array([0.1, -0.05, 0.6])
    points = picture(shape, truth, place) + rng.normal(0, 1.0, (68, 2))
    turn, found, _, _, error = solved(points, shape)
    matrix = np.array([[CAMERA[0], 0, CAMERA[1]], [0, CAMERA[0], CAMERA[2]], [0, 0, 1]])
    _, vector, translation = cv2.solvePnP(shape, points, matrix, None, flags=cv2.SOLVEPNP_ITERATIVE)
    np.testing.assert_allclose(turn, turn_of(vector), atol=1e-5)
    np.testing.assert_allclose(found, translation[:, 0], atol=1e-5)
    assert error == pytest.approx(np.square(points - picture(shape, turn, found)).mean(), rel=1e-4)


def test_the_normal_matrix_is_that_of_numeric_derivatives(shape):
    rng = np.random.default_rng(7)
    modes = rng.normal(0, 0.1, (2, 68, 3))
    weights, precisions = rng.uniform(0, 1, 68), np.array([3.0, 5.0])
    truth, place = turn_of((0.2, 0.3, -0.1)), np.array([0.05, 0.02, 0.6])
    points = picture(shape, truth, place)
    *_, normal, _ = solved(
        points, shape, weights=weights, modes=modes, precisions=precisions, start=(truth, place), rounds=1
    )

    def seen(change):
        moved = shape + np.tensordot(change[6:], modes, 1)
        return picture(moved, turn_of(change[3:6]) @ truth, place + change[:3])

    columns = [(seen(step) - seen(-step)).reshape(-1) / 2e-6 for step in 1e-6 * np.eye(8)]
    jacobian = np.stack(columns, 1)
    expected = jacobian.T @ (np.repeat(weights, 2)[:, None] * jacobian)
    expected[[6, 7], [6, 7]] += precisions
    np.testing.assert_allclose(normal, expected, rtol=1e-5, atol=1e-3)


def test_amounts_are_found_and_the_prior_holds_them_back(shape):
    modes = np.random.default_rng(9).normal(0, 0.1, (3, 68, 3))
    truth, place, amounts = turn_of((0.1, 0.2, 0.0)), np.array([0.0, 0.0, 0.6]), np.array([0.03, -0.02, 0.05])
    points = picture(shape + np.tensordot(amounts, modes, 1), truth, place)
    turn, found, free, _, _ = solved(points, shape, modes=modes)
    np.testing.assert_allclose(free, amounts, atol=1e-6)
    np.testing.assert_allclose(turn, truth, atol=1e-6)
    held = solved(points, shape, modes=modes, precisions=np.full(3, 1e9))[2]
    assert np.abs(held).max() < 0.1 * np.abs(amounts).max()
    assert found[2] == pytest.approx(0.6)


def test_a_point_of_no_weight_may_be_anywhere(shape):
    truth, place = turn_of((0.1, -0.2, 0.3)), np.array([0.1, 0.0, 0.6])
    points, weights = picture(shape, truth, place), np.ones(68)
    points[5], weights[5] = (9e3, -4e3), 0.0
    turn, found, _, _, _ = solved(points, shape, weights=weights)
    np.testing.assert_allclose(turn, truth, atol=1e-6)
    np.testing.assert_allclose(found, place, atol=1e-6)


def test_the_covariance_is_the_spread_of_the_poses(shape):
    """Sigma^2 times the inverse of the normal matrix, by many draws of the noise."""
    rng = np.random.default_rng(11)
    truth, place, sigma = turn_of((0.1, 0.3, 0.0)), np.array([0.05, 0.0, 0.6]), 0.5
    clean, draws = picture(shape, truth, place), []
    for _ in range(600):
        turn, found, _, normal, _ = solved(clean + rng.normal(0, sigma, (68, 2)), shape, start=(truth, place))
        draws.append([*(found - place), *cv2.Rodrigues(turn @ truth.T)[0][:, 0]])
    expected = sigma * np.sqrt(np.diag(np.linalg.inv(normal)))
    np.testing.assert_allclose(np.std(draws, axis=0), expected, rtol=0.12)


@pytest.mark.parametrize("spoil", ["nan", "no weight", "behind"])
def test_what_has_no_solution_is_said_to_have_none(shape, spoil):
    points, weights, place = picture(shape, np.eye(3), np.array([0.0, 0.0, 0.6])), np.ones(68), np.array([0, 0, 0.6])
    if spoil == "nan":
        points[0] = np.nan
    elif spoil == "no weight":
        weights[:] = 0
    else:
        place[2] = -0.5
    assert np.isnan(solved(points, shape, weights=weights, start=(np.eye(3), place))[-1])


def test_the_leading_block_of_an_inverse_is_that_of_the_whole():
    half = np.random.default_rng(3).normal(size=(16, 16))
    matrix, block = half @ half.T + np.eye(16), np.empty((6, 6))
    assert invert_leading(matrix, block)
    np.testing.assert_allclose(block, np.linalg.inv(matrix)[:6, :6], rtol=1e-8, atol=1e-12)
    matrix[9, 9] = -1.0
    assert not invert_leading(matrix, block) and np.isnan(block).all()
