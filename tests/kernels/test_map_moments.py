"""Moments of response maps against sums written out."""

import numpy as np
import pytest

from kernels.map_moments import map_moments


def _maps(count=5, side=32, seed=0):
    maps = np.random.default_rng(seed).random((count, side, side)).astype(np.float32) ** 8
    return maps / maps.sum(axis=(1, 2), keepdims=True)


def _run(maps, points, variance):
    count = len(maps)
    means, covariances, masses = np.zeros((count, 2)), np.zeros((count, 3)), np.zeros(count)
    map_moments(maps, points, variance, means, covariances, masses)
    return means, covariances, masses


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


@pytest.mark.parametrize("variance", [1.0, 9.0, 400.0, 1e9])
def test_moments_are_those_of_plain_loops(variance):
    maps = _maps()
    points = np.random.default_rng(1).uniform(3, 28, (5, 2))
    means, covariances, masses = _run(maps, points, variance)
    for one, point, mean, covariance, mass in zip(maps, points, means, covariances, masses, strict=True):
        expected = _naive(one, point, variance)
        np.testing.assert_allclose(mean, expected[0], atol=2e-3)
        np.testing.assert_allclose(covariance, expected[1], atol=5e-3, rtol=2e-3)
        assert mass == pytest.approx(expected[2], abs=1e-3)


def test_a_point_off_its_map_is_seen_from_the_edge():
    maps = _maps(1)
    outside, edge = (_run(maps, np.array([[x, 10.0]]), 4.0) for x in (-50.0, 0.0))
    np.testing.assert_allclose(outside[0], edge[0])
    assert np.isfinite(outside[2]).all()


def test_an_empty_map_gives_numbers_all_the_same():
    means, _, masses = _run(np.zeros((1, 32, 32), dtype=np.float32), np.array([[5.0, 6.0]]), 9.0)
    np.testing.assert_allclose(means, [[5.0, 6.0]])
    assert np.isfinite(masses).all()
