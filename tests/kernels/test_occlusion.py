"""What lies before what: against plain loops and on a plate whose shadow is known."""

import numpy as np
import pytest

from kernels.occlusion import mark_covered


def covered_naively(corners, triangles, towards, least_m, count):
    """Solve ``point + s towards = a + u (b - a) + v (c - a)`` for each pair."""
    answer = np.zeros(count, bool)
    for point in range(count):
        for i, j, k in triangles:
            if point in (i, j, k):
                continue
            matrix = np.stack([corners[j] - corners[i], corners[k] - corners[i], -towards], axis=1)
            if abs(np.linalg.det(matrix)) < 1e-12:
                continue
            u, v, s = np.linalg.solve(matrix, corners[point] - corners[i])
            answer[point] |= u > 0 and v > 0 and u + v < 1 and s > least_m
    return answer


@pytest.mark.parametrize("seed", range(6))
def test_it_agrees_with_plain_loops(seed):
    rng = np.random.default_rng(seed)
    corners = rng.normal(size=(40, 3))
    triangles = np.array([rng.choice(40, 3, replace=False) for _ in range(25)])
    towards = rng.normal(size=3)
    towards /= np.linalg.norm(towards)
    covered = np.ones(30, bool)
    mark_covered(corners, triangles, towards, 0.3, covered)
    expected = covered_naively(corners, triangles, towards, 0.3, 30)
    assert 3 < expected.sum() < 28
    np.testing.assert_array_equal(covered, expected)


@pytest.mark.parametrize(("depth", "expected"), [(0.02, True), (0.002, False), (-0.02, False)])
def test_a_plate_covers_what_is_far_enough_behind_it(depth, expected):
    """Seen along z from the front, which is at negative z."""
    plate = np.array([[-1.0, -1.0, 0.0], [3.0, -1.0, 0.0], [-1.0, 3.0, 0.0]])
    corners = np.concatenate([[[0.1, 0.1, depth]], plate])
    covered = np.zeros(1, bool)
    mark_covered(corners, np.array([[1, 2, 3]]), np.array([0.0, 0.0, -1.0]), 0.005, covered)
    assert covered[0] == expected
