"""A fit to response maps, step by step in NumPy."""

import numpy as np

from kernels.map_fit import fit_shape, leave_shape, place_in_picture, weigh_maps
from kernels.map_moments import shift_means, whole_moments

COUNT, SIDE, MODES = 12, 24, 3


def _scene(seed=2):
    """Maps about the points of a made face, and the model that it is of."""
    random = np.random.default_rng(seed)
    mean = np.stack([5 * np.cos(np.arange(COUNT)), 5 * np.sin(2.0 * np.arange(COUNT))], axis=1)
    modes = random.standard_normal((MODES, 2 * COUNT)) * 0.5
    truth = (mean.reshape(-1) + np.array([0.8, -0.5, 0.3]) @ modes).reshape(-1, 2) @ [[1.0, 0.1], [-0.1, 1.0]]
    truth += [11.2, 12.1]
    places, sigmas = np.arange(SIDE), random.uniform(0.8, 2.0, (COUNT, 2))
    across, down = (np.exp(-0.5 * ((places - truth[:, k, None]) / sigmas[:, k, None]) ** 2) for k in (0, 1))
    maps = (down[:, :, None] * across[:, None, :]).astype(np.float32)
    return maps / maps.sum(axis=(1, 2), keepdims=True), mean, modes, truth


def _matrices(rows):
    return np.array([[[xx, xy], [xy, yy]] for xx, xy, yy in rows])


def _weighed(maps, slack, counts):
    means, noise, weights = np.empty((COUNT, 2)), np.empty((COUNT, 3)), np.empty((COUNT, 3))
    weights[:, 0] = counts
    weigh_maps(maps, 0.13, slack, means, noise, weights)
    return means, noise, weights


def test_maps_weigh_by_the_inverse_of_their_expected_error():
    maps, *_ = _scene()
    slack, counts = np.linspace(0.1, 0.5, COUNT), np.linspace(0.2, 2.0, COUNT)
    means, noise, weights = _weighed(maps, slack, counts)
    expected, covariances = np.empty((COUNT, 2)), np.empty((COUNT, 3))
    whole_moments(maps, expected, covariances)
    np.testing.assert_array_equal(means, expected)
    errors = np.array([0.13 * one @ one for one in _matrices(covariances)])
    np.testing.assert_allclose(_matrices(noise), errors, rtol=1e-9, atol=1e-12)
    inverses = np.linalg.inv(errors + slack[:, None, None] * np.eye(2))
    np.testing.assert_allclose(_matrices(weights), counts[:, None, None] * inverses, rtol=1e-6, atol=1e-9)


def test_steps_are_those_of_gauss_and_newton():
    maps, mean, modes, truth = _scene()
    means, _, weights = _weighed(maps, np.full(COUNT, 0.2), np.ones(COUNT))
    held = np.zeros((3, 4 + MODES))
    held[0, 4:], held[1, 4:], held[2, 4:] = 0.3, (0.1, 0.0, -0.1), 9.0
    variances, parameters, points = np.array([50.0, 9.0]), np.empty(4 + MODES), np.empty((COUNT, 2))
    fit_shape(maps, means, weights, mean.reshape(-1), modes, held, variances, parameters, points)
    np.testing.assert_allclose(points, _fitted(maps, means, weights, mean, modes, held, variances), atol=1e-6)
    assert np.linalg.norm(points - truth, axis=1).mean() < 0.15


def _placed(parameters, mean, modes):
    a, b, x, y = parameters[:4]
    shape = mean + (parameters[4:] @ modes).reshape(-1, 2)
    return shape @ np.array([[1 + a, b], [-b, 1 + a]]) + (x, y)


def _fitted(maps, means, weights, mean, modes, held, variances):
    """The same with derivatives by differences and matrices written out."""
    shares, inner = weights[:, 0] + weights[:, 2], _matrices(weights)
    whole = np.zeros((2 * COUNT, 2 * COUNT))
    for i, one in enumerate(inner):
        whole[2 * i : 2 * i + 2, 2 * i : 2 * i + 2] = one
    root = np.sqrt(np.repeat(shares, 2))
    x, y = mean.T
    rows = np.stack([np.stack([x, -y, 0 * x + 1, 0 * x], 1), np.stack([y, x, 0 * x, 0 * x + 1], 1)], 1).reshape(-1, 4)
    start = np.linalg.lstsq(rows * root[:, None], means.reshape(-1) * root, rcond=None)[0]
    parameters = np.concatenate([start - [1, 0, 0, 0], np.zeros(MODES)])
    for variance in variances:
        points, targets = _placed(parameters, mean, modes), np.empty((COUNT, 2))
        shift_means(maps, points, variance, targets)
        nudges = 1e-6 * np.eye(4 + MODES)
        jacobian = np.array([(_placed(parameters + n, mean, modes) - points).reshape(-1) / 1e-6 for n in nudges])
        normal = jacobian @ whole @ jacobian.T + np.diag(held[0])
        right = jacobian @ whole @ (targets - points).reshape(-1) - held[0] * (parameters - held[1])
        parameters = parameters + np.linalg.solve(normal, right)
        parameters[4:] = np.clip(parameters[4:], -held[2, 4:], held[2, 4:])
    return _placed(parameters, mean, modes)


def test_shape_parameters_are_kept_within_their_limits():
    maps, mean, modes, _ = _scene()
    means, _, weights = _weighed(maps, np.full(COUNT, 0.2), np.ones(COUNT))
    held = np.zeros((3, 4 + MODES))
    held[2, 4:] = 0.2
    parameters, points = np.empty(4 + MODES), np.empty((COUNT, 2))
    fit_shape(maps, means, weights, mean.reshape(-1), modes, held, np.array([9.0]), parameters, points)
    assert np.abs(parameters[4:]).max() == 0.2
    np.testing.assert_allclose(points, _placed(parameters, mean, modes), atol=1e-9)


def test_points_leave_the_model_by_as_much_as_their_maps_are_surer():
    maps, *_ = _scene()
    slack = np.linspace(0.1, 0.5, COUNT)
    means, noise, weights = _weighed(maps, slack, np.ones(COUNT))
    model = means + np.random.default_rng(0).normal(0, 1, means.shape)
    points = model.copy()
    mass = leave_shape(maps, means, weights, slack, 1.0, points)
    for own, mean, place, error, loose in zip(points, means, model, _matrices(noise), slack, strict=True):
        # The mean of two normal distributions, each by its precision.
        both = np.linalg.inv(error) + np.eye(2) / loose
        np.testing.assert_allclose(own, np.linalg.solve(both, np.linalg.solve(error, mean) + place / loose), atol=1e-6)
    assert mass == shift_means(maps, points, 1.0, np.empty((COUNT, 2)))


def test_points_and_their_confidences_are_those_of_the_picture():
    random = np.random.default_rng(1)
    points, bias, noise = random.normal(12, 3, (COUNT, 2)), random.normal(0, 0.2, (COUNT, 2)), np.full((COUNT, 3), 0.5)
    noise[0] = 0.0
    placed, confidences = np.empty((COUNT, 2)), np.empty(COUNT)
    place_in_picture(points, bias, noise, np.array([3.0, -0.5, 100.0, 50.0]), 0.2, placed, confidences)
    np.testing.assert_allclose(placed, (points - bias) @ np.array([[3.0, -0.5], [0.5, 3.0]]) + (100.0, 50.0))
    np.testing.assert_allclose(confidences[1:], 1 - np.exp(-0.5 * 0.2 / 0.5))
    assert confidences[0] == 1.0
