import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernels.integral import integral_images


def naive_integral(values):
    height, width = values.shape
    out = np.zeros((height + 1, width + 1), np.int64)
    for y in range(height):
        for x in range(width):
            out[y + 1, x + 1] = values[y, x] + out[y, x + 1] + out[y + 1, x] - out[y, x]
    return out


def column(x, step, stride):
    return x if step == 1 else (x & 1) * (stride // 2) + (x >> 1)


@pytest.mark.parametrize("step", [1, 2])
@given(height=st.integers(1, 9), width=st.integers(1, 14), spare=st.integers(0, 3), seed=st.integers(0, 1000))
@settings(max_examples=40)
def test_equals_plain_loops_in_either_order_of_columns(step, height, width, spare, seed):
    grey = np.random.default_rng(seed).integers(0, 256, (height, width), np.uint8)
    stride = 2 * (width // 2 + 1 + spare)
    sums = np.full((height + 1, stride), -7, np.int32)
    squares = np.full((height + 1, stride), 7, np.uint32)
    integral_images(grey, step, sums, squares)
    order = [column(x, step, stride) for x in range(width + 1)]
    np.testing.assert_array_equal(sums[:, order], naive_integral(grey.astype(np.int64)))
    np.testing.assert_array_equal(squares[:, order], naive_integral(grey.astype(np.int64) ** 2))


@pytest.mark.parametrize("step", [1, 2])
def test_differences_survive_the_wrap_of_large_sums(step):
    grey = np.full((300, 301), 255, np.uint8)
    stride = 304
    sums, squares = np.zeros((301, stride), np.int32), np.zeros((301, stride), np.uint32)
    integral_images(grey, step, sums, squares)
    assert 300 * 301 * 255**2 > 2**32
    a, b = column(280, step, stride), column(300, step, stride)
    corners = int(squares[280, a]) - int(squares[280, b]) - int(squares[300, a]) + int(squares[300, b])
    assert corners % 2**32 == 20 * 20 * 255**2
