"""Bending: the kernels against plain loops, and the promise that nothing folds."""

import numpy as np
import pytest

from kernels.bend import bend, fill_field, foldless_share, radial_matrix

STEP = 4


def wendland(r):
    return max(0.0, 1.0 - r) ** 4 * (4.0 * r + 1.0)


def naive_bend(source, field, step, share):
    height, width = source.shape[:2]
    out = np.zeros_like(source)
    for y in range(height):
        for x in range(width):
            row, column = y // step, x // step
            fy, fx = (y - row * step) / step, (x - column * step) / step
            cell = field[row : row + 2, column : column + 2].astype(float)
            u = (1 - fy) * ((1 - fx) * cell[0, 0] + fx * cell[0, 1]) + fy * ((1 - fx) * cell[1, 0] + fx * cell[1, 1])
            px, py = np.clip(x + share * u[0], 0, width - 1), np.clip(y + share * u[1], 0, height - 1)
            c, r = min(int(px), width - 2), min(int(py), height - 2)
            gx, gy = px - c, py - r
            s = source[r : r + 2, c : c + 2].astype(float)
            out[y, x] = np.floor(
                (1 - gy) * ((1 - gx) * s[0, 0] + gx * s[0, 1]) + gy * ((1 - gx) * s[1, 0] + gx * s[1, 1]) + 0.5
            )
    return out


def jacobian_areas(field, step, share):
    """Determinants at the corners of all cells of x + share * field."""
    areas = []
    for row in range(field.shape[0] - 1):
        for column in range(field.shape[1] - 1):
            for at_row in (row, row + 1):
                for at_column in (column, column + 1):
                    across = (field[at_row, column + 1].astype(float) - field[at_row, column]) / step
                    down = (field[row + 1, at_column].astype(float) - field[row, at_column]) / step
                    areas.append(np.linalg.det(np.eye(2) + share * np.column_stack([across, down])))
    return np.array(areas)


@pytest.fixture
def noise():
    return np.random.default_rng(3)


def test_matrix_and_field_equal_plain_loops(noise):
    centres = noise.uniform(0, 40, (7, 2))
    weights = noise.normal(0, 3, (7, 2))
    matrix = np.empty((7, 7))
    radial_matrix(centres, 15.0, 0.03, matrix)
    corner = np.array([-3.0, 2.0])
    field = np.full((9, 12, 2), 99, np.float32)
    fill_field(centres, weights, 15.0, corner, 4.0, field)
    for i in range(7):
        for j in range(7):
            expected = wendland(np.linalg.norm(centres[i] - centres[j]) / 15.0) + 0.03 * (i == j)
            assert matrix[i, j] == pytest.approx(expected, abs=1e-12)
    for row in range(9):
        for column in range(12):
            place = corner + 4.0 * np.array([column, row])
            radii = np.linalg.norm(centres - place, axis=1) / 15.0
            expected = sum(wendland(r) * weight for r, weight in zip(radii, weights, strict=True))
            np.testing.assert_allclose(field[row, column], expected, atol=1e-5)


@pytest.mark.parametrize("share", [1.0, 0.4])
def test_bend_equals_plain_loops(noise, share):
    source = noise.integers(0, 256, (23, 30, 3), dtype=np.uint8)
    field = noise.normal(0, 6, (7, 9, 2)).astype(np.float32)
    field[2:4, 2:5] = 0
    out = np.zeros_like(source)
    bend(source, field, STEP, share, out)
    difference = np.abs(out.astype(int) - naive_bend(source, field, STEP, share))
    # Single precision may round one level to the other side.
    assert difference.max() <= 1
    assert difference.mean() < 0.01


def test_a_constant_field_moves_the_picture(noise):
    source = noise.integers(0, 256, (20, 20, 3), dtype=np.uint8)
    field = np.zeros((6, 6, 2), np.float32)
    field[:] = (3, -2)
    out = np.empty_like(source)
    bend(source, field, STEP, 1.0, out)
    np.testing.assert_array_equal(out[4:, :15], source[2:18, 3:18])


def test_no_field_changes_nothing(noise):
    source = noise.integers(0, 256, (19, 22, 3), dtype=np.uint8)
    out = np.empty_like(source)
    bend(source, np.zeros((6, 7, 2), np.float32), STEP, 1.0, out)
    np.testing.assert_array_equal(out, source)


def test_the_share_is_the_largest_that_does_not_fold(noise):
    for _ in range(20):
        field = noise.normal(0, noise.uniform(0.1, 6.0), (5, 6, 2)).astype(np.float32)
        share = foldless_share(field, float(STEP), 0.1)
        assert 0 < share <= 1
        for smaller in np.linspace(0, share, 9):
            assert jacobian_areas(field, STEP, smaller).min() >= 0.1 - 1e-5
        if share < 1:
            assert jacobian_areas(field, STEP, share).min() == pytest.approx(0.1, abs=1e-4)


def test_a_field_that_shrinks_evenly_has_a_known_share():
    rows, columns = np.mgrid[0:5, 0:5] * float(STEP)
    field = np.stack([-columns, np.zeros_like(rows)], axis=2).astype(np.float32)  # all columns onto the first
    assert foldless_share(field, float(STEP), 0.25) == pytest.approx(0.75)
    assert foldless_share(-field, float(STEP), 0.25) == 1.0
