import numpy as np
import pytest

from tracker.head.white_balance import WhiteBalanceGate, WhiteBalanceSettings, mean_grey

DT_S = 1 / 30


def picture(level):
    return np.full((48, 64, 3), level, np.uint8)


def first_steady_s(levels, settings=None):
    gate = WhiteBalanceGate(settings or WhiteBalanceSettings())
    for i, level in enumerate(levels):
        if gate.is_steady(picture(level), i * DT_S):
            return i * DT_S
    return None


def test_steady_light_opens_after_the_window():
    assert first_steady_s([120] * 60) == pytest.approx(WhiteBalanceSettings().window_s, abs=DT_S)


def test_a_ramp_is_waited_out():
    levels = [min(150, 60 + 3 * i) for i in range(90)]
    assert first_steady_s(levels) == pytest.approx(30 * DT_S + WhiteBalanceSettings().window_s, abs=2 * DT_S)


def test_unsteady_light_is_waited_for_no_longer_than_the_limit():
    levels = [60 + 40 * (i % 2) for i in range(200)]
    assert first_steady_s(levels) == pytest.approx(WhiteBalanceSettings().time_limit_s, abs=DT_S)


def test_off_means_at_once():
    assert first_steady_s([10, 200, 10], WhiteBalanceSettings(enabled=False)) == 0


def test_mean_grey_is_the_mean_of_the_channels():
    image = np.zeros((40, 40, 3), np.uint8)
    image[:, :] = (30, 60, 90)
    assert mean_grey(image) == pytest.approx(60)
    assert mean_grey(np.full((1, 1, 3), 7, np.uint8)) == pytest.approx(7)
