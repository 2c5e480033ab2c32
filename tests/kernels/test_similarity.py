"""The nearest similarity against least squares written out."""

import numpy as np

from kernels.similarity import nearest_similarity


def test_it_is_the_least_squares_solution():
    random = np.random.default_rng(4)
    source, target, weights = random.normal(3, 20, (9, 2)), random.normal(-5, 30, (9, 2)), random.uniform(0, 2, 9)
    rows, right = [], []
    for (x, y), (u, v), weight in zip(source, target, weights, strict=True):
        root = np.sqrt(weight)
        rows += [root * np.array([x, -y, 1, 0]), root * np.array([y, x, 0, 1])]
        right += [root * u, root * v]
    expected = np.linalg.lstsq(np.array(rows), np.array(right), rcond=None)[0]
    np.testing.assert_allclose(nearest_similarity(source, target, weights), expected, rtol=1e-9)


def test_it_finds_the_one_that_was_used():
    points = np.random.default_rng(5).normal(0, 1, (12, 2))
    a, b, x, y = 40.0, -7.0, 320.0, 200.0
    moved = points @ np.array([[a, b], [-b, a]]) + (x, y)
    np.testing.assert_allclose(nearest_similarity(points, moved, np.ones(12)), (a, b, x, y), rtol=1e-9)
