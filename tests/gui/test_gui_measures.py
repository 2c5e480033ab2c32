import dataclasses

import numpy as np
import pytest

from gui.model.history import History
from gui.model.measures import PLOT_SECONDS, Recorder
from tracker.types import Box, HeadPosition, State


def test_jitter_is_the_scatter_around_the_way(make_pair):
    rng = np.random.default_rng(0)
    recorder = Recorder()
    noise = rng.normal(0, 0.0005, (60, 2))
    for index in range(61):
        wobble = noise[index - 1]
        head = HeadPosition(0.005 * index / 60 + wobble[0], wobble[1] / 2, 0.6)
        recorder.add(make_pair(index, head=head, box=Box(20 + 3 * wobble[0] * 1e3, 24, 10, 14))[1])
    jitter = recorder.jitter()
    assert jitter.millimetres == pytest.approx(0.5, rel=0.25)
    assert jitter.pixels == pytest.approx(1.5, rel=0.25)


def test_jitter_is_not_claimed_when_moving_lost_or_too_early(make_pair):
    recorder = Recorder()
    assert recorder.jitter() is None
    for index in range(30):
        recorder.add(make_pair(index)[1])
    assert recorder.jitter() is None, "not two seconds yet"
    for index in range(30, 120):
        recorder.add(make_pair(index)[1])
    assert recorder.jitter().millimetres == pytest.approx(0, abs=1e-9)
    recorder.add(make_pair(120, State.LOST)[1])
    assert recorder.jitter() is None
    for way in ((0.002, 0.0), (0.0, 0.002)):
        moving = Recorder()
        for index in range(90):
            moving.add(make_pair(index, head=HeadPosition(way[0] * index, 0, 0.6 + way[1] * index))[1])
        assert moving.jitter() is None


def test_what_is_old_is_forgotten_and_unknown_positions_leave_gaps(make_pair):
    recorder = Recorder()
    for index in range(int(30 * PLOT_SECONDS) + 100):
        recorder.add(make_pair(index, State.LOST if index % 2 else State.TRACKING)[1])
    time_s, position = recorder.positions_cm()
    assert -PLOT_SECONDS <= time_s[0] < -PLOT_SECONDS + 0.1 and time_s[-1] == 0
    assert np.isnan(position).any(axis=1).sum() == pytest.approx(len(position) / 2, abs=1)
    assert np.nanmax(position[:, 2]) == pytest.approx(60.0)
    _, stages = recorder.stages_ms()
    assert list(stages) == ["camshift", "position"]
    assert set(stages["camshift"]) == {0.0, 0.5}


def test_a_clock_that_starts_again_starts_a_new_record(make_pair):
    recorder = Recorder()
    for index in (5, 6, 0):
        recorder.add(make_pair(index)[1])
    assert len(recorder.positions_cm()[0]) == 1


def test_a_detection_fades_and_goes(make_pair):
    recorder = Recorder()
    recorder.add(make_pair(0)[1])
    assert recorder.detection()[1] == 1.0
    recorder.add(dataclasses.replace(make_pair(6)[1], detection=None))
    assert 0 < recorder.detection()[1] < 1
    recorder.add(dataclasses.replace(make_pair(30)[1], detection=None))
    assert recorder.detection() is None


def test_history_joins_steps_of_one_knob_and_forgets_the_future():
    history = History(0)
    for value in (1, 2, 3):
        history.push(value, "a")
    history.push(4, "b")
    assert history.undo() == 3
    assert history.undo() == 0
    assert not history.can_undo
    assert history.redo() == 3
    history.push(9, "a")
    assert not history.can_redo
    assert history.undo() == 3
    history.push(3, "same value")
    assert history.can_redo, "no change is no step"
