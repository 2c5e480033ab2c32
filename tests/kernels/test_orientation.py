import numpy as np

from kernels.orientation import DIRECTIONS, describe_points, oriented_gradients, pool


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


def test_pool_equals_plain_loops():
    planes = np.random.default_rng(2).uniform(0, 9, (8, 7, DIRECTIONS)).astype(np.float32)
    out = np.empty_like(planes)
    pool(planes, 5, np.empty((7, DIRECTIONS), dtype=np.float32), out)
    padded = np.pad(planes, ((2, 2), (2, 2), (0, 0)))
    for row in range(8):
        for column in range(7):
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
        described.append(out)
    np.testing.assert_allclose(np.linalg.norm(described[0], axis=1), 1.0, atol=1e-3)
    np.testing.assert_allclose(described[0], described[1], atol=0.02)


def test_a_blank_picture_is_described_by_nothing():
    pooled = np.zeros((20, 20, DIRECTIONS), dtype=np.float32)
    out = np.full((1, 9 * DIRECTIONS), np.nan, dtype=np.float32)
    describe_points(pooled, np.array([[10.0, 10.0]]), 3, 4.0, out)
    assert not out.any()
