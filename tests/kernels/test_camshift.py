import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernels.camshift import (
    back_project,
    colour_weights,
    ellipse_from_moments,
    mean_in_and_around,
    mean_shift,
    window_moments,
)
from kernels.colour import RGB_BINS, rgb_table, table_index

WHOLE = np.array([0, 0, 60, 50], np.int64)


def naive_moments(probability, region, window):
    """Covered area of every pixel by every border, in plain loops."""
    x, y, width, height = window
    moments = np.zeros(6)
    for row in range(region[1], region[3]):
        for column in range(region[0], region[2]):
            overlap_x = min(column + 0.5, x + width / 2) - max(column - 0.5, x - width / 2)
            overlap_y = min(row + 0.5, y + height / 2) - max(row - 0.5, y - height / 2)
            mass = probability[row, column] * max(0.0, overlap_x) * max(0.0, overlap_y)
            u, v = column - x, row - y
            moments += mass * np.array([1, u, v, u * u, u * v, v * v])
    return moments


def blob(centre, radii, angle=0.0, shape=(50, 60)):
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    u = (columns - centre[0]) * np.cos(angle) + (rows - centre[1]) * np.sin(angle)
    v = -(columns - centre[0]) * np.sin(angle) + (rows - centre[1]) * np.cos(angle)
    return ((u / radii[0]) ** 2 + (v / radii[1]) ** 2 <= 1).astype(np.float32)


@settings(max_examples=40)
@given(x=st.floats(5, 55), y=st.floats(5, 45), width=st.floats(2, 40), height=st.floats(2, 40), seed=st.integers(0, 9))
def test_window_moments_equal_the_plain_loop(x, y, width, height, seed):
    probability = np.random.default_rng(seed).random((50, 60), dtype=np.float32)
    region = np.array([3, 2, 57, 48], np.int64)
    window = np.array([x, y, width, height])
    moments = np.zeros(6)
    window_moments(probability, region, window, moments)
    np.testing.assert_allclose(moments, naive_moments(probability, region, window), rtol=2e-4, atol=2e-2)


def test_window_moments_change_smoothly_with_the_window():
    probability = blob((30, 25), (8, 11))
    masses = []
    for shift in np.linspace(0, 2, 41):
        moments = np.zeros(6)
        window_moments(probability, WHOLE, np.array([20 + shift, 25, 16, 20.0]), moments)
        masses.append(moments[0])
    steps = np.diff(masses)
    assert steps.min() > 0
    assert steps.max() / steps.min() < 1.6  # whole-pixel windows give steps of 0 and of 20 times the mean


def test_back_project_looks_up_and_measures_in_one_pass():
    rng = np.random.default_rng(3)
    image = rng.integers(0, 256, (50, 60, 3), dtype=np.uint8)
    weights = rng.random(RGB_BINS, dtype=np.float32)
    table = rgb_table()
    region = np.array([5, 4, 50, 44], np.int64)
    window = np.array([27.3, 24.8, 21.5, 30.2])
    probability = np.full((50, 60), -1, np.float32)
    moments = np.zeros(6)
    back_project(image, table, weights, region, window, probability, moments)
    for row in range(50):
        for column in range(60):
            inside = 5 <= column < 50 and 4 <= row < 44
            expected = weights[table[table_index(*(int(c) for c in image[row, column]))]] if inside else -1
            assert probability[row, column] == expected
    np.testing.assert_allclose(moments, naive_moments(probability, region, window), rtol=2e-4, atol=2e-2)


@pytest.mark.parametrize("start", [(22, 20), (38, 30), (30, 25)])
def test_mean_shift_climbs_to_the_blob(start):
    probability = blob((30.4, 24.7), (7, 9))
    window = np.array([*start, 22.0, 26.0])
    moments = np.zeros(6)
    window_moments(probability, WHOLE, window, moments)
    steps = mean_shift(probability, WHOLE, window, moments, 20, 0.01)
    assert steps < 20
    np.testing.assert_allclose(window[:2], (30.4, 24.7), atol=0.15)
    assert tuple(window[2:]) == (22.0, 26.0)


def test_mean_shift_on_nothing_stays():
    window = np.array([30.0, 25, 10, 10])
    moments = np.zeros(6)
    assert mean_shift(np.zeros((50, 60), np.float32), WHOLE, window, moments, 10, 0.05) == 0
    assert tuple(window) == (30, 25, 10, 10)


@pytest.mark.parametrize("radii", [(6, 10), (12, 8)])
@pytest.mark.parametrize("angle", [-0.6, -0.2, 0.0, 0.3, 0.6])
def test_ellipse_from_moments_finds_axes_and_rotation(radii, angle):
    shape = (400, 400)
    probability = blob((203.3, 198.6), (radii[0] * 10, radii[1] * 10), angle, shape)
    moments, ellipse = np.zeros(6), np.zeros(5)
    window_moments(probability, np.array([0, 0, 400, 400], np.int64), np.array([200.0, 200, 398, 398]), moments)
    ellipse_from_moments(moments, ellipse)
    np.testing.assert_allclose(ellipse[:2], (3.3, -1.4), atol=0.1)
    np.testing.assert_allclose(ellipse[2:4], np.array(radii) * 10, rtol=0.005)
    assert ellipse[4] == pytest.approx(angle, abs=0.01)


def test_mean_in_and_around_equals_the_plain_loop():
    probability = np.random.default_rng(4).random((50, 60), dtype=np.float32)
    ellipse = np.array([28.2, 26.1, 9, 13, 0.4])
    inside, ring = [], []
    for row in range(50):
        for column in range(60):
            turn = np.array([[np.cos(0.4), np.sin(0.4)], [-np.sin(0.4), np.cos(0.4)]])
            distance = np.hypot(*(turn @ [column - 28.2, row - 26.1] / [9, 13]))
            if distance <= 1:
                inside.append(probability[row, column])
            elif distance <= 1.8:
                ring.append(probability[row, column])
    got = mean_in_and_around(probability, WHOLE, ellipse, 1.8)
    np.testing.assert_allclose(got, (np.mean(inside), np.mean(ring)), rtol=1e-5)


def test_weights_follow_bayes_and_stay_in_range():
    model = np.array([0.5, 0.5, 0.0], np.float32)
    background = np.array([0.0, 0.5, 0.5], np.float32)
    weights = colour_weights(model, background, np.zeros(3, np.float32))
    np.testing.assert_allclose(weights, (1, 0.5, 0), atol=2e-3)
    plain = colour_weights(np.array([0.2, 0.8, 0], np.float32), None, np.zeros(3, np.float32))
    np.testing.assert_allclose(plain, (0.25, 1, 0))
