import numpy as np
import pytest

from tracker.gaze.openness import Openness


def watched(gaps_m, closed=0.0):
    eye = Openness()
    return [eye.step(gap, closed, index / 30) for index, gap in enumerate(gaps_m)]


@pytest.mark.parametrize("usual_m", [0.006, 0.009, 0.012])
def test_an_eye_at_rest_is_open_however_narrow_it_is(usual_m):
    assert watched([usual_m] * 120)[-1] == pytest.approx(1.0, abs=0.03)


def test_closed_lids_are_closed_after_a_few_blinks_though_lashes_keep_them_apart():
    course = ([0.009] * 40 + [0.006, 0.003, 0.003, 0.006]) * 6
    found = watched(course)
    assert found[42] < 0.35
    assert found[-2] < 0.08
    assert found[-5] == pytest.approx(1.0, abs=0.05)


def test_half_closed_lids_are_no_blink():
    found = watched([0.009] * 60 + [0.0048] * 30 + [0.009] * 30 + [0.0048] * 3)
    assert found[-1] == pytest.approx(found[65], abs=0.05)
    assert 0.35 < found[-1] < 0.65


def test_sure_closedness_overrules_the_distance():
    assert watched([0.009] * 60, closed=1.0)[-1] == 0.0


def test_openness_rises_with_the_distance():
    eye = Openness()
    for index in range(60):
        eye.step(0.009, 0.0, index / 30)
    found = [eye.step(gap, 0.0, 2.0) for gap in np.linspace(0.001, 0.012, 12)]
    assert (np.diff(found) >= 0).all()
    assert found[-1] <= 1.5
