import numpy as np
import pytest

from kernels.orientation import DIRECTIONS, describe_canvas, describe_points, oriented_gradients, pool


def test_oriented_gradients_equal_plain_loops():
    image = np.random.default_rng(0).uniform(0, 255, (9, 11)).astype(np.float32)
    out = np.full((9, 11, DIRECTIONS), np.nan, dtype=np.float32)
    oriented_gradients(image, out)
    expected = np.zeros_like(out)
    for row in range(1, 8):
        for column in range(1, 10):
            across = (image[row, column + 1] - image[row, column - 1]) / 2
            down = (image[row + 1, column] - image[row - 1, column]) / 2
            for k in range(DIRECTIONS):
                along = across * np.cos(k * np.pi / 4) + down * np.sin(k * np.pi / 4)
                expected[row, column, k] = max(0.0, along - np.hypot(across, down) * np.cos(np.pi / 4))
    np.testing.assert_allclose(out, expected, atol=1e-3)


def test_a_ramp_points_one_way():
    image = np.tile(np.arange(10, dtype=np.float32) * 5, (8, 1))
    out = np.empty((8, 10, DIRECTIONS), dtype=np.float32)
    oriented_gradients(image, out)
    assert (out[3, 4, 0] > 1) and not out[3, 4, 2:7].any()


@pytest.mark.parametrize("columns", [7, 2])
def test_pool_equals_plain_loops(columns):
    planes = np.random.default_rng(2).uniform(0, 9, (8, columns, DIRECTIONS)).astype(np.float32)
    out = np.empty_like(planes)
    pool(planes, 5, np.empty((columns, DIRECTIONS), dtype=np.float32), out)
    padded = np.pad(planes, ((2, 2), (2, 2), (0, 0)))
    for row in range(8):
        for column in range(columns):
            expected = padded[row : row + 5, column : column + 5].sum(axis=(0, 1)) / 25
            np.testing.assert_allclose(out[row, column], expected, rtol=1e-4, atol=1e-4)


def test_descriptions_have_unit_length_and_do_not_depend_on_contrast():
    image = np.random.default_rng(3).uniform(0, 100, (30, 30)).astype(np.float32)
    points = np.array([[15.0, 15.0], [8.3, 20.7], [-5.0, 40.0]])
    described = []
    for gain in (1.0, 2.0):
        planes = np.empty((30, 30, DIRECTIONS), dtype=np.float32)
        pooled = np.empty_like(planes)
        oriented_gradients(image * np.float32(gain) + np.float32(7.0), planes)
        pool(planes, 5, np.empty((30, DIRECTIONS), dtype=np.float32), pooled)
        out = np.empty((3, 9 * DIRECTIONS), dtype=np.float32)
        describe_points(pooled, points, 3, 4.0, out)
        at_once = np.empty_like(out)
        describe_canvas(image * np.float32(gain) + np.float32(7.0), 5, points, 3, 4.0, at_once)
        np.testing.assert_array_equal(at_once, out)
        described.append(out)
    np.testing.assert_allclose(np.linalg.norm(described[0], axis=1), 1.0, atol=1e-3)
    np.testing.assert_allclose(described[0], described[1], atol=0.02)


def _naive_description(pooled, point, cells, spacing):
    """Bilinear samples on the grid, brought to unit length, cut at 0.2, brought to unit length again."""
    rows, columns, _ = pooled.shape
    entries = []
    for row in range(cells):
        for column in range(cells):
            x = min(max(point[0] + spacing * (column - (cells - 1) / 2), 0.0), columns - 1.000001)
            y = min(max(point[1] + spacing * (row - (cells - 1) / 2), 0.0), rows - 1.000001)
            left, top = int(x), int(y)
            for plane in np.moveaxis(pooled.astype(float), 2, 0):
                square = plane[top : top + 2, left : left + 2]
                entries.append(np.array([1 - (y - top), y - top]) @ square @ [1 - (x - left), x - left])
    unit = np.array(entries) / np.sqrt(np.sum(np.square(entries)) + 4.0)
    cut = np.minimum(unit, 0.2)
    return cut / np.sqrt(np.sum(cut**2) + 1e-6)


def test_descriptions_equal_plain_loops_and_no_entry_drowns_the_rest():
    """One edge far stronger than the rest: uncut, its entry would be nearly all of the description."""
    pooled = np.random.default_rng(6).uniform(0, 3, (24, 26, DIRECTIONS)).astype(np.float32)
    pooled[11:14, 12:15, 2] = 90.0
    points = np.array([[13.0, 12.0], [9.4, 14.3], [-4.0, 30.0]])
    out = np.empty((3, 9 * DIRECTIONS), dtype=np.float32)
    describe_points(pooled, points, 3, 4.0, out)
    for point, description in zip(points, out, strict=True):
        np.testing.assert_allclose(description, _naive_description(pooled, point, 3, 4.0), atol=1e-5)
    assert out[0].max() > 3 * np.sort(out[0])[-2], "the strong edge is still the strongest"


def test_a_blank_picture_is_described_by_nothing():
    pooled = np.zeros((20, 20, DIRECTIONS), dtype=np.float32)
    out = np.full((1, 9 * DIRECTIONS), np.nan, dtype=np.float32)
    describe_points(pooled, np.array([[10.0, 10.0]]), 3, 4.0, out)
    assert not out.any()
