import numpy as np
import pytest

from kernels.response import (
    LANES,
    PATCH_PX,
    bring_to_sum_one,
    correlate_windows,
    inverse_lengths,
    to_probabilities,
)

NOISE = 2.0 * PATCH_PX**2


def _zero_mean(filters):
    return filters - filters.mean(axis=(2, 3), keepdims=True)


def _naive_score(planes, weights, x, y):
    """Bring the patch to zero mean and unit length, then correlate: the definition, in plain words."""
    patch = planes[:, y : y + PATCH_PX, x : x + PATCH_PX].astype(float)
    patch = patch - patch.mean(axis=(1, 2), keepdims=True)
    return (weights * patch).sum() / np.sqrt((patch**2).sum() + NOISE)


@pytest.mark.parametrize("planes", [1, 4])
@pytest.mark.parametrize("window", [7, 11, 15])
def test_correlation_equals_the_definition(planes, window):
    random = np.random.default_rng(planes * 100 + window)
    canvas = random.uniform(-120, 120, (planes, 60, 64 + LANES)).astype(np.float32)
    filters = _zero_mean(random.standard_normal((5, planes, PATCH_PX, PATCH_PX))).astype(np.float32)
    corners = random.integers(0, 60 - PATCH_PX - window + 1, (5, 2))
    lengths = np.empty((50, 54 + LANES), dtype=np.float32)
    inverse_lengths(canvas, np.empty((2, 64 + LANES)), lengths)
    out = np.empty((5, window, LANES), dtype=np.float32)
    correlate_windows(canvas, lengths, filters, corners, window, out)
    for i in range(5):
        for row in range(window):
            for column in range(window):
                x, y = corners[i, 0] + column, corners[i, 1] + row
                assert out[i, row, column] == pytest.approx(_naive_score(canvas, filters[i], x, y), abs=2e-4)


def test_correlation_does_not_depend_on_brightness_and_hardly_on_contrast():
    random = np.random.default_rng(7)
    canvas = random.uniform(-60, 60, (1, 40, 40 + LANES)).astype(np.float32)
    filters = _zero_mean(random.standard_normal((1, 1, PATCH_PX, PATCH_PX))).astype(np.float32)
    outs = []
    for seen in (canvas, canvas + np.float32(30), canvas * np.float32(2)):
        lengths = np.empty((30, 30 + LANES), dtype=np.float32)
        inverse_lengths(seen, np.empty((2, 40 + LANES)), lengths)
        out = np.empty((1, 11, LANES), dtype=np.float32)
        correlate_windows(seen, lengths, filters, np.array([[3, 4]]), 11, out)
        outs.append(out[:, :, :11])
    np.testing.assert_allclose(outs[1], outs[0], atol=1e-3)
    np.testing.assert_allclose(outs[2], outs[0], rtol=0.02, atol=1e-3)


def test_flat_skin_gives_no_response():
    canvas = np.zeros((1, 40, 40 + LANES), dtype=np.float32)
    lengths = np.empty((30, 30 + LANES), dtype=np.float32)
    inverse_lengths(canvas, np.empty((2, 40 + LANES)), lengths)
    assert np.isfinite(lengths).all()
    out = np.empty((1, 11, LANES), dtype=np.float32)
    correlate_windows(canvas, lengths, np.ones((1, 1, 11, 11), dtype=np.float32), np.array([[2, 2]]), 11, out)
    assert not out.any()


def test_probabilities_and_their_sum():
    scores = np.random.default_rng(3).uniform(-1, 1, (4, 9, LANES)).astype(np.float32)
    gains, biases = np.array([1, 4, 9, 0], dtype=np.float32), np.array([0, -2, 1, 0], dtype=np.float32)
    out = scores.copy()
    to_probabilities(out, gains, biases, 9)
    expected = 1 / (1 + np.exp(-(gains[:, None, None] * scores + biases[:, None, None])))
    np.testing.assert_allclose(out[:, :, :9], expected[:, :, :9], rtol=3e-5)
    assert not out[:, :, 9:].any()
    highest = np.empty(4)
    before = out.copy()
    bring_to_sum_one(out, 9, highest)
    np.testing.assert_allclose(out.sum(axis=(1, 2)), 1.0, rtol=1e-5)
    np.testing.assert_allclose(highest, before.max(axis=(1, 2)))
