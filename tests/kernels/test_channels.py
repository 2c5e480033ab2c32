import numpy as np
import pytest

from kernels.channels import GRADIENT_MIRROR, PATTERN_MIRROR, local_patterns, rectified_gradient


def _patterns(image, out):
    local_patterns(image, 4.0, out)


@pytest.mark.parametrize(("fill", "mirror"), [(rectified_gradient, GRADIENT_MIRROR), (_patterns, PATTERN_MIRROR)])
def test_channels_mirror_as_they_say(fill, mirror):
    image = np.random.default_rng(0).uniform(0, 255, (12, 15)).astype(np.float32)
    straight = np.empty((4, 12, 15), dtype=np.float32)
    flipped = np.empty_like(straight)
    fill(image, straight)
    fill(np.ascontiguousarray(image[:, ::-1]), flipped)
    for plane, (target, sign) in enumerate(mirror):
        np.testing.assert_allclose(flipped[target], sign * straight[plane, :, ::-1], atol=1e-4)


def test_rectified_gradient_equals_plain_loops():
    image = np.random.default_rng(1).uniform(0, 255, (6, 7)).astype(np.float32)
    out = np.empty((4, 6, 7), dtype=np.float32)
    rectified_gradient(image, out)
    for row in range(6):
        for column in range(7):
            inside = 0 < row < 5 and 0 < column < 6
            across = (image[row, column + 1] - image[row, column - 1]) / 2 if inside else 0.0
            down = (image[row + 1, column] - image[row - 1, column]) / 2 if inside else 0.0
            expected = [max(across, 0), max(-across, 0), max(down, 0), max(-down, 0)]
            np.testing.assert_allclose(out[:, row, column], expected, atol=1e-4)


def test_patterns_ignore_what_is_below_the_threshold_and_saturate_above():
    image = np.full((5, 5), 100.0, dtype=np.float32)
    image[2, 3] += 1.5
    out = np.empty((4, 5, 5), dtype=np.float32)
    local_patterns(image, 4.0, out)
    assert not out[:, 2, 2].any()
    image[2, 3] += 100
    local_patterns(image, 4.0, out)
    assert out[0, 2, 2] == 1.0
    assert not out[1:, 2, 2].any()
