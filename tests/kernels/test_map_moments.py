"""Moments of response maps against sums written out."""

import numpy as np
import pytest

from kernels.map_moments import shift_means, whole_moments


def _maps(count=5, side=32, seed=0):
    maps = np.random.default_rng(seed).random((count, side, side)).astype(np.float32) ** 8
    return maps / maps.sum(axis=(1, 2), keepdims=True)


def _naive(one, point, variance):
    side = len(one)
    total, first, second = 0.0, np.zeros(2), np.zeros((2, 2))
    for row in range(side):
        for column in range(side):
            place = np.array([column, row], dtype=float)
            share = float(one[row, column]) * np.exp(-((place - point) ** 2).sum() / (2 * variance))
            total += share
            first += share * place
            second += share * np.outer(place, place)
    mean = first / total
    covariance = second / total - np.outer(mean, mean)
    return mean, (covariance[0, 0], covariance[0, 1], covariance[1, 1]), np.log(total)


@pytest.mark.parametrize("side", [32, 24, 7])
def test_moments_of_whole_maps_are_those_of_plain_loops(side):
    maps, means, covariances = _maps(side=side), np.empty((5, 2)), np.empty((5, 3))
    whole_moments(maps, means, covariances)
    for one, mean, covariance in zip(maps, means, covariances, strict=True):
        expected = _naive(one, np.zeros(2), np.inf)
        np.testing.assert_allclose(mean, expected[0], atol=1e-4)
        np.testing.assert_allclose(covariance, expected[1], atol=1e-3)


@pytest.mark.parametrize("variance", [1.0, 9.0, 400.0])
@pytest.mark.parametrize("side", [32, 24, 7])
def test_means_under_a_bell_are_those_of_plain_loops(side, variance):
    maps, means = _maps(side=side), np.empty((5, 2))
    points = np.random.default_rng(1).uniform(0.5, side - 1.5, (5, 2))
    mass = shift_means(maps, points, variance, means)
    expected = [_naive(one, point, variance) for one, point in zip(maps, points, strict=True)]
    np.testing.assert_allclose(means, [one[0] for one in expected], atol=2e-3)
    assert mass == pytest.approx(np.mean([one[2] for one in expected]), abs=1e-3)


def test_a_point_off_its_map_is_seen_from_the_edge():
    maps, (outside, edge) = _maps(1), np.empty((2, 1, 2))
    masses = [shift_means(maps, np.array([[x, 10.0]]), 4.0, out) for x, out in ((-50.0, outside), (0.0, edge))]
    np.testing.assert_allclose(outside, edge)
    assert np.isfinite(masses).all()


def test_an_empty_map_gives_numbers_all_the_same():
    empty, means, covariances = np.zeros((1, 32, 32), dtype=np.float32), np.empty((1, 2)), np.empty((1, 3))
    assert np.isfinite(shift_means(empty, np.array([[5.0, 6.0]]), 9.0, means))
    np.testing.assert_allclose(means, [[5.0, 6.0]])
    whole_moments(empty, means, covariances)
    np.testing.assert_allclose(means, [[15.5, 15.5]])
    assert not covariances.any()
