"""Light, shading, noise and edge softening against plain loops."""

from __future__ import annotations

import numpy as np

from kernels.camera_look import develop, soften_edges


def test_develop_equals_the_plain_loop():
    rng = np.random.default_rng(1)
    scene = rng.integers(0, 256, (9, 13, 3), dtype=np.uint8)
    gain, shading = np.array([0.7, 1.1, 1.6], np.float32), rng.uniform(0.5, 1, (9, 13)).astype(np.float32)
    noise, starts = rng.normal(0, 9, 500).astype(np.float32), rng.integers(0, 460, 9)
    image = np.empty_like(scene)
    develop(scene, gain, shading, noise, starts, image)
    for row in range(9):
        for column in range(13):
            for channel in range(3):
                value = float(scene[row, column, channel]) * shading[row, column] * gain[channel]
                value += noise[starts[row] + 3 * column + channel]
                assert abs(image[row, column, channel] - min(max(value, 0), 255)) <= 0.501 or value >= 255


def test_edges_are_softened_only_where_the_depth_jumps():
    rng = np.random.default_rng(2)
    scene = rng.integers(0, 256, (12, 14, 3), dtype=np.uint8)
    nearness = np.full((12, 14), 1.0, np.float32)
    nearness[4:8, 5:10] = 1.3
    nearness[9:, :] = 0.0
    image = scene.copy()
    soften_edges(scene, nearness, 0.1, image)
    weights = np.array([[1, 2, 1], [2, 4, 2], [1, 2, 1]]) / 16
    for row in range(1, 11):
        for column in range(1, 13):
            cross = [nearness[row + y, column + x] for y, x in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))]
            near = scene[row - 1 : row + 2, column - 1 : column + 2]
            edge = max(cross) - min(cross) > 0.1 * max(cross)
            expected = (near * weights[..., None]).sum(axis=(0, 1)) if edge else scene[row, column]
            assert np.abs(image[row, column] - expected).max() <= 0.5
    np.testing.assert_array_equal(image[[0, -1]], scene[[0, -1]])
