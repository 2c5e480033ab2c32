"""Curves of axes: through their points, never down, the same at their ends."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.outputs.mapping.curve import Curve

# As curves are checked: a thousandth apart.
heights = st.integers(0, 180_000).map(lambda thousandths: thousandths / 1000)


@st.composite
def curve_points(draw):
    moved = sorted(draw(st.lists(heights.filter(bool), min_size=1, max_size=8, unique=True)))
    sent = sorted(draw(st.lists(heights, min_size=len(moved), max_size=len(moved))))
    return tuple(zip(moved, sent, strict=True))


@given(curve_points())
def test_a_curve_starts_at_nothing_never_falls_and_stays_within_its_points(points):
    curve = Curve(points)
    sent = [curve.at(moved) for moved in np.linspace(0, 1.2 * points[-1][0], 500)]
    assert sent[0] == 0
    assert (np.diff(sent) >= -1e-9).all()
    assert max(sent) <= points[-1][1]


@given(st.lists(heights, min_size=4, max_size=4).map(sorted))
def test_a_curve_goes_through_its_points(sent):
    points = tuple(zip((45.0, 90.0, 135.0, 180.0), sent, strict=True))
    curve = Curve(points)
    assert [curve.at(moved) for moved, _ in points] == pytest.approx(sent, abs=1e-9)


def test_points_on_a_line_are_a_line_and_beyond_the_last_it_stays():
    curve = Curve(((10.0, 20.0), (30.0, 60.0)))
    assert [curve.at(moved) for moved in (0.0, 3.0, 17.0, 30.0, 31.0, 1e300)] == pytest.approx([0, 6, 34, 60, 60, 60])


def test_a_curve_has_no_corner_at_a_point_of_a_bend():
    curve = Curve(((10.0, 5.0), (20.0, 20.0)))
    slopes = [(curve.at(at + 0.1) - curve.at(at)) / 0.1 for at in (9.8, 10.1)]
    assert slopes[0] == pytest.approx(slopes[1], rel=0.1)


def test_without_points_the_same_is_sent():
    assert Curve(()).at(123.4) == 123.4
