"""Turns as quaternions, against matrices."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.outputs.axes import angles_of_matrix, matrix_of_axes
from tracker.outputs.mapping.turns import (
    STRAIGHT,
    angle_between,
    angles_of,
    between,
    inverse,
    product,
    turn_of,
    turned,
)

angles = st.floats(-180.0, 180.0)
turns = st.builds(lambda *said: turn_of(np.array([0.0, 0.0, 0.0, *said])), angles, angles, angles)


def axes(yaw, pitch, roll):
    return np.array([0.0, 0.0, 0.0, yaw, pitch, roll])


def matrix(turn):
    return np.column_stack([turned(turn, tuple(one)) for one in np.eye(3)])


@given(angles, angles, angles)
def test_a_turn_is_the_matrix_of_its_axes(yaw, pitch, roll):
    np.testing.assert_allclose(
        matrix(turn_of(axes(yaw, pitch, roll))), matrix_of_axes(axes(yaw, pitch, roll)), atol=1e-12
    )


@given(st.floats(-179.0, 179.0), st.floats(-89.0, 89.0), st.floats(-179.0, 179.0))
def test_angles_say_the_turn_again(yaw, pitch, roll):
    found = angles_of(turn_of(axes(yaw, pitch, roll)))
    np.testing.assert_allclose(matrix_of_axes(axes(*found)), matrix_of_axes(axes(yaw, pitch, roll)), atol=1e-9)
    if abs(abs(yaw) - 90) > 0.01:
        np.testing.assert_allclose(found, (yaw, pitch, roll), atol=1e-6)


@given(st.floats(-89.0, 89.0), st.floats(-89.0, 89.0), st.floats(-179.0, 179.0))
def test_within_a_quarter_turn_angles_are_those_of_the_axes(yaw, pitch, roll):
    told = angles_of_matrix(matrix_of_axes(axes(yaw, pitch, roll)))
    np.testing.assert_allclose(angles_of(turn_of(axes(yaw, pitch, roll))), told, atol=1e-6)


@given(turns, turns)
def test_a_product_is_that_of_matrices_and_an_inverse_undoes(first, second):
    np.testing.assert_allclose(matrix(product(first, second)), matrix(first) @ matrix(second), atol=1e-12)
    np.testing.assert_allclose(matrix(product(first, inverse(first))), np.eye(3), atol=1e-12)


@given(turns, turns, st.floats(0.0, 1.0))
def test_between_two_turns_the_angle_is_shared(first, second, share):
    whole = angle_between(first, second)
    middle = between(first, second, share)
    assert angle_between(first, middle) == pytest.approx(share * whole, abs=1e-4)
    assert angle_between(middle, second) == pytest.approx((1 - share) * whole, abs=1e-4)


def test_the_shortest_way_leads_across_the_back():
    back = between(turn_of(axes(170, 0, 0)), turn_of(axes(-170, 0, 0)), 0.5)
    assert abs(angles_of(back)[0]) == pytest.approx(180)
    assert angle_between(STRAIGHT, back) == pytest.approx(180)
