"""Holes in a drawn face: whole in the middle, soft at the rim, and nothing far from them."""

import numpy as np
import pytest

from tracker.effects.holes import cut_hole


def square(low, high):
    return np.array([[low, low], [high, low], [high, high], [low, high]], float)


@pytest.mark.parametrize("share", [1.0, 0.4])
def test_a_polygon_is_cut_softly(share):
    weight = np.full((60, 60), 0.5, np.float32)
    cut_hole(weight, square(20, 40), 0.0, 1.5, share)
    assert weight[30, 30] == pytest.approx(0.5 * (1 - share), abs=2e-3)
    assert (weight[:12] == 0.5).all() and (weight[:, 50:] == 0.5).all()
    assert (np.diff(weight[30, 12:31]) <= 1e-6).all() and 0.5 * (1 - share) < weight[30, 20] < 0.5


def test_wider_is_wider_and_a_line_is_seen():
    thin, wide = np.ones((40, 40), np.float32), np.ones((40, 40), np.float32)
    line = np.array([[8, 20], [20, 20], [32, 20], [20, 20]], float)
    cut_hole(thin, line, 0.0, 0.6)
    cut_hole(wide, line, 3.0, 0.6)
    assert thin[20, 20] < 0.75 and thin[16, 20] == 1
    assert wide[18, 20] < 0.1 and wide[12, 20] == 1


@pytest.mark.parametrize("shift", [(-100, 0), (0, 100), (22, 22), (-12, -12)])
def test_a_hole_that_is_partly_or_wholly_outside(shift):
    weight = np.ones((30, 30), np.float32)
    cut_hole(weight, square(5, 15) + shift, 1.0, 1.0)
    assert weight.min() >= 0 and ((weight < 1).any() == (max(map(abs, shift)) < 50))
