"""The closed form against singular values."""

import numpy as np
import pytest

from kernels.weak_perspective import fit_weak_perspective


def _fit(points, shape, weights):
    turn, middle_m, middle_xy = np.full((3, 3), np.nan), np.empty(3), np.empty(2)
    return fit_weak_perspective(points, shape, weights, turn, middle_m, middle_xy), turn, middle_m, middle_xy


@pytest.mark.parametrize("seed", range(5))
def test_it_is_the_nearest_rotation_to_the_least_squares_map(seed):
    random = np.random.default_rng(seed)
    shape, points = random.normal(0.1, 0.05, (20, 3)), random.normal(200, 60, (20, 2))
    weights = random.uniform(0, 2, 20)
    scale, turn, middle_m, middle_xy = _fit(points, shape, weights)
    share = weights / weights.sum()
    np.testing.assert_allclose(middle_m, share @ shape)
    np.testing.assert_allclose(middle_xy, share @ points)
    root = np.sqrt(share)[:, None]
    flat = np.linalg.lstsq(root * (shape - middle_m), root * (points - middle_xy), rcond=None)[0].T
    left, singular, right = np.linalg.svd(flat, full_matrices=False)
    np.testing.assert_allclose(turn[:2], left @ right, atol=1e-8)
    np.testing.assert_allclose(turn[2], np.cross(turn[0], turn[1]), atol=1e-12)
    assert scale == pytest.approx(singular.mean())


def test_points_on_a_line_or_in_one_place_have_no_rotation():
    shape = np.random.default_rng(1).normal(0, 1, (9, 3))
    for points in (np.full((9, 2), 7.0), np.outer(shape[:, 0], (3.0, 1.0))):
        assert np.isnan(_fit(points, shape, np.ones(9))[0])
