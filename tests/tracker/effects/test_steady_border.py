"""What the camera's noise does to a border's differences: little, and less over time."""

import numpy as np
import pytest

from tracker.effects.border import steady_border

BORDER = np.array([[5, column] for column in range(4, 36)], np.int32)
STILL = 1.0, 0.0, 0.0, 0.0


def field_with(values):
    """A field and its region, whose border has the values, (3, n), and whose cells below it are their mean."""
    field, region = np.zeros((3, 20, 40), np.float32), np.zeros((20, 40), np.float32)
    rows, columns = BORDER.T
    field[:, rows, columns] = values
    field[:, 6:12, 4:36] = np.mean(values)
    region[5:12, 4:36] = 1
    return field, region


def on_border(field):
    return field[:, BORDER[:, 0], BORDER[:, 1]]


def test_noise_is_averaged_over_time():
    rng = np.random.default_rng(0)
    last, region = field_with(3.0 + rng.normal(0, 4, (3, len(BORDER))))
    kept = []
    for _ in range(60):
        field, region = field_with(3.0 + rng.normal(0, 4, (3, len(BORDER))))
        steady_border(field, BORDER, last, region, STILL)
        kept.append(on_border(field))
        last = field
    assert np.std(kept[20:]) < 0.5 * 4
    assert np.mean(kept[20:]) == pytest.approx(3.0, abs=0.3)


def test_what_is_no_noise_is_taken_over_at_once():
    last, region = field_with(0.0)
    field, _ = field_with(40.0)
    steady_border(field, BORDER, last, region, STILL)
    np.testing.assert_allclose(on_border(field), 40.0)


def test_a_border_that_was_not_there_before_is_as_it_is():
    last, region = field_with(2.0)
    region[:] = 0
    field, _ = field_with(5.0)
    steady_border(field, BORDER, last, region, STILL)
    np.testing.assert_allclose(on_border(field), 5.0)


def test_the_earlier_border_is_looked_up_where_it_was():
    ramp = np.arange(len(BORDER), dtype=np.float32)[None].repeat(3, axis=0)
    last, region = field_with(ramp)
    # Everything has moved by two columns to the right since.
    moved, _ = field_with(ramp - 2)
    steady_border(moved, BORDER, last, region, (1.0, 0.0, -2.0, 0.0))
    np.testing.assert_allclose(on_border(moved)[:, 2:], (ramp - 2)[:, 2:], atol=1e-5)
