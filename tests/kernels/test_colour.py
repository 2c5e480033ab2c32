import colorsys

import numpy as np
import pytest

from kernels.colour import (
    HUE_BINS,
    HUE_SATURATION_BINS,
    MIN_SATURATION,
    MIN_VALUE,
    RGB_BINS,
    SATURATION_BINS,
    SHADE_BINS,
    TABLE_SIZE,
    VALUE_BINS,
    count_colours,
    hue_saturation_table,
    rgb_table,
    table_index,
)


def colour_of(entry: int) -> tuple[float, float, float]:
    """Red, green, blue of a table entry, 0 to 1, worked out the long way."""
    return tuple(((entry >> shift & 63) + 0.5) / 64 for shift in (0, 6, 12))


def test_hue_saturation_table_agrees_with_colorsys():
    table = hue_saturation_table()
    assert table.shape == (TABLE_SIZE,)
    assert table.max() == HUE_SATURATION_BINS - 1
    for entry in range(0, TABLE_SIZE, 37):
        hue, saturation, value = colorsys.rgb_to_hsv(*colour_of(entry))
        places = np.array([(hue + 0.5 / HUE_BINS) * HUE_BINS, saturation * SATURATION_BINS])
        on_border = np.any(np.abs(places - np.round(places)) < 1e-9)
        if on_border:
            continue
        if saturation < MIN_SATURATION or value < MIN_VALUE:
            expected = HUE_BINS * SATURATION_BINS * SHADE_BINS + min(int(value * VALUE_BINS), VALUE_BINS - 1)
        else:
            hue_bin = int((hue + 0.5 / HUE_BINS) % 1.0 * HUE_BINS)
            saturation_bin = min(int(saturation * SATURATION_BINS), SATURATION_BINS - 1)
            shade_bin = min(int(value * SHADE_BINS), SHADE_BINS - 1)
            expected = (hue_bin * SATURATION_BINS + saturation_bin) * SHADE_BINS + shade_bin
        assert table[entry] == expected, (entry, hue, saturation, value)


def test_rgb_table_keeps_four_bits_of_each_channel():
    table = rgb_table()
    rng = np.random.default_rng(1)
    for blue, green, red in rng.integers(0, 256, (500, 3)):
        assert table[table_index(blue, green, red)] == (blue >> 4) * 256 + (green >> 4) * 16 + (red >> 4)
    assert table.max() == RGB_BINS - 1


def test_skin_of_all_brightness_shares_its_hue():
    table = hue_saturation_table()
    skin = np.array([120, 150, 210])
    bins = {
        int(table[table_index(*(skin * shade).astype(int))]) // (SATURATION_BINS * SHADE_BINS)
        for shade in (0.3, 0.6, 1.0)
    }
    assert len(bins) == 1


def naive_count(image, table, ellipse, inner, outer, bins):
    counts = np.zeros(bins)
    x, y, radius_x, radius_y, angle = ellipse
    for row in range(image.shape[0]):
        for column in range(image.shape[1]):
            to_axes = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
            u, v = to_axes @ [column - x, row - y] / [radius_x, radius_y]
            if inner <= np.hypot(u, v) <= outer:
                counts[table[table_index(*(int(c) for c in image[row, column]))]] += 1
    return counts


@pytest.mark.parametrize("ellipse", [(20, 15, 8, 12, 0.0), (20, 15, 8, 12, 0.6), (2, 28, 9, 5, -1.0)])
@pytest.mark.parametrize("ring", [(0.0, 0.7), (1.5, 2.1)])
def test_count_colours_equals_the_plain_loop(ellipse, ring):
    image = np.random.default_rng(2).integers(0, 256, (30, 40, 3), dtype=np.uint8)
    table = hue_saturation_table()
    expected = naive_count(image, table, ellipse, *ring, HUE_SATURATION_BINS)
    histogram = np.zeros(HUE_SATURATION_BINS, np.float32)
    count = count_colours(image, table, np.array(ellipse, float), *ring, histogram)
    assert count == expected.sum()
    np.testing.assert_allclose(histogram, expected / expected.sum(), rtol=1e-6)


def test_count_colours_outside_the_picture_is_empty():
    histogram = np.ones(HUE_SATURATION_BINS, np.float32)
    image = np.zeros((5, 5, 3), np.uint8)
    assert count_colours(image, hue_saturation_table(), np.array([99.0, 99, 4, 4, 0]), 0.0, 1.0, histogram) == 0
    assert not histogram.any()
