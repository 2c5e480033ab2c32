"""Plots: colours that stay, and axes that one spike does not flatten."""

import random

import numpy as np
import pytest

from gui.model.spans import cut_off, robust_span
from gui.pages.live.plots import _AXES, _STAGES
from gui.widgets import theme
from gui.widgets.charts import Chart, series_colour

CALM = np.ones(300)


def test_a_single_spike_is_cut_off_and_what_comes_again_and_again_is_not():
    spiky = CALM.copy()
    spiky[100:102] = 60.0, 80.0
    low, high = robust_span([spiky], 2.0)
    assert high < 5.0 and cut_off(spiky, (low, high)) == ([101], [])
    each_second = CALM.copy()
    each_second[::30] = 20.0
    low, high = robust_span([spiky, each_second], 2.0)
    assert 20.0 < high < 25.0 and cut_off(each_second, (low, high)) == ([], [])
    low, high = robust_span([-spiky], 2.0)
    assert low > -5.0 and cut_off(-spiky, (low, high)) == ([], [101])


def test_what_sticks_out_a_little_is_shown_whole():
    values = np.linspace(0.0, 10.0, 300)
    low, high = robust_span([values], 1.0)
    assert low < 0.0 and high > 10.0 and cut_off(values, (low, high)) == ([], [])


@pytest.mark.parametrize("values", [np.empty(0), np.full(5, np.nan)])
def test_without_anything_known_there_is_no_span(values):
    assert robust_span([values, np.empty(0)], 1.0) is None
    assert robust_span([values, CALM], 4.0) == (-1.0, 3.0), "never less than the smallest, in the middle"
    assert cut_off(values, (0.0, 1.0)) == ([], [])


def test_each_series_has_a_colour_of_its_own_in_every_order_of_appearance(qtbot):
    colours = {name: series_colour(name, _STAGES) for name in _STAGES}
    assert len(set(colours.values())) == len(_STAGES) <= len(theme.SERIES)
    assert len({series_colour(name, _AXES) for name in _AXES}) == 3
    for seed in range(3):
        chart = Chart("Time", "ms", 2.0, "", _STAGES)
        qtbot.addWidget(chart)
        names = random.Random(seed).sample(_STAGES, len(_STAGES))
        for count in range(1, len(names) + 1):
            series = dict.fromkeys(names[:count], CALM)
            chart.show_series(np.linspace(-10, 0, 300), series, dict.fromkeys(series, 1.0))
        assert {name: entry.colour for name, entry in chart._entries.items()} == colours
        legend = [chart._legend.itemAt(row).widget() for row in range(len(names))]
        assert legend == [chart._entries[name] for name in _STAGES], "in the pipeline's order"


def test_a_stage_that_nobody_foresaw_has_a_steady_colour():
    assert series_colour("blink", _STAGES) == series_colour("blink", _STAGES) in theme.SERIES


def test_a_spike_is_marked_at_the_edge_in_the_colour_of_its_line(qtbot):
    chart = Chart("Time", "ms", 2.0, "", _STAGES)
    qtbot.addWidget(chart)
    spiky, time_s = CALM.copy(), np.linspace(-10, 0, 300)
    spiky[100] = 90.0
    chart.show_series(time_s, {"face": spiky, "pose": CALM}, {"face": 1.0, "pose": 1.0})
    (spot,) = chart._marks.points()
    low, high = chart.plot.getPlotItem().viewRange()[1]
    assert low < spot.pos().y() < high < 5.0 and spot.pos().x() == time_s[100]
    assert spot.brush().color().name() == series_colour("face", _STAGES)
    chart.show_series(time_s, {"face": CALM, "pose": CALM}, {"face": 1.0, "pose": 1.0})
    assert not len(chart._marks.points())
