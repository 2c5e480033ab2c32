"""Mean-value coordinates: the properties that define them."""

from __future__ import annotations

import numpy as np
import pytest

from kernels.mean_value import mean_value_weights

# Not convex.
POLYGON = np.array([[0, 0], [30, 2], [60, -4], [58, 40], [33, 22], [4, 45]], float)


def weights_for(points, polygon=POLYGON):
    points = np.asarray(points, float)
    weights = np.full((len(points), len(polygon)), np.nan)
    mean_value_weights(points, polygon, weights)
    return weights


@pytest.mark.parametrize("polygon", [POLYGON, POLYGON[::-1].copy()])
def test_they_reproduce_linear_functions(polygon):
    points = np.array([[10, 10], [50, 20], [30, 15], [5, 40]], float)
    weights = weights_for(points, polygon)
    np.testing.assert_allclose(weights.sum(axis=1), 1)
    np.testing.assert_allclose(weights @ polygon, points, atol=1e-9)


def test_on_a_corner_and_on_an_edge_they_meet_the_values():
    weights = weights_for([POLYGON[3], 0.25 * POLYGON[0] + 0.75 * POLYGON[1]])
    np.testing.assert_allclose(weights[0], np.eye(6)[3])
    np.testing.assert_allclose(weights[1], [0.25, 0.75, 0, 0, 0, 0], atol=1e-6)


def test_in_a_circle_they_come_near_to_the_membrane():
    angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    circle = 50 * np.column_stack([np.cos(angles), np.sin(angles)])
    points = np.random.default_rng(1).uniform(-30, 30, (20, 2))
    weights = weights_for(points, circle)
    assert (weights >= 0).all()
    # x² - y² is harmonic.
    values = weights @ (circle[:, 0] ** 2 - circle[:, 1] ** 2)
    assert np.abs(values - (points[:, 0] ** 2 - points[:, 1] ** 2)).max() < 0.25 * 50**2
