"""The closed form: made-up features, a plain oracle, and what must come of it."""

import numpy as np
import pytest

from tracker.face.conv_experts import OutputHeads
from tracker.personal.ridge import STRENGTHS, best_strength, left_over, leverage_of, map_means, ridge_step

SIDE, FEATURES = 12, 5
MIRROR = np.array([1, 0, 2])


@pytest.fixture
def heads():
    random = np.random.default_rng(0)
    return OutputHeads(random.normal(size=(3, FEATURES)).astype(np.float32), random.normal(size=3).astype(np.float32))


@pytest.fixture
def sides():
    random = np.random.default_rng(1)
    return tuple(random.normal(size=(7, FEATURES, SIDE, SIDE)).astype(np.float32) for _ in range(2))


def mean_of(weights, bias, features):
    """A map's mean in plain loops."""
    powers = np.array([[np.exp(weights @ features[:, y, x] + bias) for x in range(SIDE)] for y in range(SIDE)])
    powers /= powers.sum()
    x = sum(powers[row, column] * column for row in range(SIDE) for column in range(SIDE))
    y = sum(powers[row, column] * row for row in range(SIDE) for column in range(SIDE))
    return np.array([x, y])


def look_from_both_sides(weights, biases, sides, view):
    means = []
    for point, image in enumerate(MIRROR):
        seen = mean_of(weights[point], biases[point], sides[0][view])
        x, y = mean_of(weights[image], biases[image], sides[1][view])
        means.append(0.5 * (seen + np.array([SIDE - 1 - x, y])))
    return np.array(means)


def test_errors_are_targets_less_the_means_of_both_sides(heads, sides):
    targets = np.random.default_rng(2).uniform(0, SIDE, (7, 3, 2))
    leverage = leverage_of(heads, sides, targets, MIRROR)
    for view in range(7):
        means = look_from_both_sides(heads.weights.astype(float), heads.biases.astype(float), sides, view)
        np.testing.assert_allclose(leverage.errors[view], targets[view] - means, atol=1e-4)


def test_slopes_are_the_derivatives(heads, sides):
    leverage = leverage_of(heads, sides, np.zeros((7, 3, 2)), MIRROR)
    weights, biases = heads.weights.astype(float), heads.biases.astype(float)
    for point in range(3):
        for feature in range(FEATURES):
            step = np.zeros_like(weights)
            step[point, feature] = 1e-4
            after, before = (look_from_both_sides(weights + sign * step, biases, sides, 4) for sign in (1, -1))
            slope = (after - before) / 2e-4
            expected = np.zeros((3, 2))
            expected[point] += leverage.own[4, point, :, feature]
            expected[MIRROR[point]] += leverage.other[4, MIRROR[point], :, feature]
            np.testing.assert_allclose(slope, expected, atol=2e-3)


def test_means_of_maps_are_as_in_plain_loops():
    maps = np.random.default_rng(3).random((2, 3, SIDE, SIDE)).astype(np.float32)
    maps /= maps.sum(axis=(2, 3), keepdims=True)
    rows, columns = np.mgrid[:SIDE, :SIDE]
    for view in range(2):
        for point in range(3):
            one = maps[view, point].astype(float)
            np.testing.assert_allclose(
                map_means(maps)[view, point], [(one * columns).sum(), (one * rows).sum()], atol=1e-4
            )


def test_a_step_finds_the_heads_that_made_the_targets(heads, sides):
    truth = heads.weights.astype(float) + 0.02 * np.random.default_rng(4).normal(size=heads.weights.shape)
    biases = heads.biases.astype(float)
    targets = np.array([look_from_both_sides(truth, biases, sides, view) for view in range(7)])
    leverage = leverage_of(heads, sides, targets, MIRROR)
    change = ridge_step(leverage, 1e-6)
    assert left_over(leverage, change) < 0.1 * left_over(leverage, np.zeros_like(change))
    np.testing.assert_allclose(change, truth - heads.weights, atol=0.01)


def test_a_stronger_pull_changes_less_and_the_strongest_next_to_nothing(heads, sides):
    targets = np.random.default_rng(5).uniform(4, 8, (7, 3, 2))
    leverage = leverage_of(heads, sides, targets, MIRROR)
    sizes = [np.linalg.norm(ridge_step(leverage, strength)) for strength in STRENGTHS]
    assert sizes == sorted(sizes, reverse=True) and sizes[-1] < 0.05 * sizes[0]


def test_targets_of_pure_chance_are_not_believed(heads):
    random = np.random.default_rng(6)
    sides = tuple(random.normal(size=(24, FEATURES, SIDE, SIDE)).astype(np.float32) for _ in range(2))
    now = leverage_of(heads, sides, np.zeros((24, 3, 2)), MIRROR).errors
    groups = np.repeat(np.arange(4), 6)
    by_chance = leverage_of(heads, sides, random.normal(0, 1, now.shape) - now, MIRROR)
    truth = heads.weights + 0.05 * random.normal(size=heads.weights.shape)
    meant = np.array([look_from_both_sides(truth, heads.biases, sides, view) for view in range(24)])
    by_law = leverage_of(heads, sides, meant, MIRROR)
    assert best_strength(by_chance, groups) > 10 * best_strength(by_law, groups)
