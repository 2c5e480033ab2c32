"""Numbers over a long time: what of them is drawn, and what part of the time is on show."""

import numpy as np
import pytest

from gui.model.course import TimeWindow, gap_spans, lost_spans, merged, outline, ticks_s, value_at
from gui.model.course_plots import PLOTS, choices, lines_of, order_of, plots_of, signal_words
from tracker.run.timeline import LOST, TRACKED, UNSURE
from tracker.session.series import SessionSeries

RATE_HZ = 30.0


def hour():
    time_s = np.arange(int(3600 * RATE_HZ)) / RATE_HZ
    return time_s, np.sin(time_s / 9).astype(np.float32)


def test_an_hour_is_drawn_by_two_points_a_column_and_keeps_every_peak():
    time_s, values = hour()
    values[54321], values[77777] = 9.0, -9.0
    shown_s, shown = outline(time_s, {"a": values}, (0.0, 3600.0), 800)
    assert shown_s.size == shown["a"].size == 1600
    assert shown["a"].max() == 9.0 and shown["a"].min() == -9.0
    assert (np.diff(shown_s) >= 0).all() and shown_s[0] == 0.0 and shown_s[-1] == time_s[-1]


def test_a_short_window_shows_the_numbers_themselves_and_one_more_at_either_end():
    time_s, values = hour()
    shown_s, shown = outline(time_s, {"a": values}, (100.0, 101.0), 800)
    inside = (time_s >= 100.0 - 1.01 / RATE_HZ) & (time_s <= 101.0 + 1.01 / RATE_HZ)
    np.testing.assert_array_equal(shown_s, time_s[inside])
    np.testing.assert_allclose(shown["a"], values[inside])


def test_what_is_not_known_stays_a_gap():
    time_s, values = hour()
    values[:54000] = np.nan
    shown_s, shown = outline(time_s, {"a": values}, (0.0, 3600.0), 400)
    assert np.isnan(shown["a"][shown_s < 1790]).all() and np.isfinite(shown["a"][shown_s > 1810]).all()


def test_lost_spans_last_until_the_face_is_there_again():
    time_s = np.arange(8.0)
    states = np.array([LOST, LOST, TRACKED, UNSURE, LOST, TRACKED, LOST, LOST], np.uint8)
    assert lost_spans(time_s, states) == ((0.0, 2.0), (4.0, 5.0), (6.0, 7.0))
    assert lost_spans(np.zeros(0), np.zeros(0, np.uint8)) == ()


def test_gaps_are_where_frames_are_missing():
    time_s = np.array([0.0, 0.1, 0.2, 0.9, 1.0, 1.1])
    assert gap_spans(time_s) == ((0.2, 0.9),)
    assert gap_spans(np.arange(5) * 2.0) == ()


def test_spans_that_cannot_be_told_apart_become_one():
    assert merged(((0.0, 1.0), (1.2, 2.0), (5.0, 6.0)), 0.5) == ((0.0, 2.0), (5.0, 6.0))


@pytest.mark.parametrize(("window", "most"), [((0.0, 3600.0), 8), ((12.3, 14.0), 6), ((0.0, 0.5), 4)])
def test_ticks_are_round_within_the_window_and_few(window, most):
    ticks = ticks_s(window, most)
    assert 1 <= len(ticks) <= most + 1
    assert all(window[0] - 1e-6 <= tick <= window[1] + 1e-6 for tick in ticks)


def test_zoom_keeps_what_is_pointed_at_and_never_leaves_the_time():
    whole = TimeWindow.whole(100.0)
    near = whole.zoomed(3, 40.0)
    assert near.last_s - near.first_s < 40.0
    assert (40.0 - near.first_s) / (near.last_s - near.first_s) == pytest.approx(0.4)
    assert near.zoomed(-9, 40.0) == whole
    assert whole.zoomed(99, 100.0).last_s == pytest.approx(100.0)
    assert near.moved(1e9).last_s == pytest.approx(100.0) and near.moved(-1e9).first_s == 0.0


def test_the_play_head_turns_the_page():
    near = TimeWindow.whole(100.0).zoomed(5, 10.0)
    assert near.following(near.last_s) is near
    on = near.following(50.0)
    assert on.first_s < 50.0 < on.last_s and on.last_s - on.first_s == pytest.approx(near.last_s - near.first_s)


def test_lines_of_a_plot_are_those_that_are_known():
    known = np.zeros(3, np.float32)
    series = SessionSeries(
        np.arange(3.0), np.zeros(3, np.uint8), {"x": known}, {"jawOpen": known}, {"happiness": known}
    )
    assert list(lines_of(PLOTS["position"], series, ())) == ["x"]
    assert list(lines_of(PLOTS["signals"], series, ("jawOpen", "mouthSmileLeft"))) == ["Mouth open"]
    assert list(lines_of(PLOTS["expressions"], series, ())) == ["Happiness"]
    # A line keeps its colour whatever else is known.
    assert order_of(PLOTS["signals"], ("mouthSmileLeft", "jawOpen")) == ("Smile, left", "Mouth open")
    assert [spec.name for spec in plots_of("signals position nothing")] == ["position", "signals"]


def test_signals_are_found_by_their_words_and_the_known_ones_stand_first():
    series = SessionSeries(np.zeros(1), np.zeros(1, np.uint8), signals={"mouthSmileRight": np.zeros(1, np.float32)})
    found = choices(series, "smile")
    assert [one.name for one in found[:2]] == ["mouthSmileRight", "mouthSmileLeft"]
    assert [one.known for one in found[:2]] == [True, False]
    assert signal_words("nobody_knows") == "nobody_knows"


def test_a_number_that_is_not_known_is_none():
    values = np.array([1.0, np.nan], np.float32)
    assert value_at(values, 0) == 1.0
    assert value_at(values, 1) is None and value_at(values, 2) is None and value_at(values, -1) is None
