"""Runs beside a recording: made behind, and compared frame by frame."""

from dataclasses import replace
from threading import Event

import numpy as np
import pytest

from gui.model.notices import Level
from gui.pages.sessions.runs import AgainOrder, RunsDesk, altered, at_rows, rows_of, summary_words
from tests.sessions_made import made_result, make_session
from tracker.pipeline import PipelineSettings
from tracker.run.behind import Progress, WorkStatus
from tracker.session.difference import DifferenceSummary, Spread
from tracker.session.reader import read_session
from tracker.session.run_making import MadeRun
from tracker.session.runs import RunWriter, describe_again
from tracker.session.series import SessionSeries
from tracker.types import Frame, HeadPosition, State


class MadeAgain:
    """A run in the making, of which a test says how far it is."""

    def __init__(self, session, name, alter, mode=None):
        self.session, self.name, self.alter = session, name, alter
        self.status = WorkStatus()
        self.begun = self.cancelled = False

    def start(self):
        self.begun = True

    def cancel(self):
        self.cancelled = True

    def wait(self, timeout_s=None):
        return True


@pytest.fixture
def session(tmp_path):
    return read_session(make_session(tmp_path / "one", 40, video="none"))


@pytest.fixture
def told():
    return []


@pytest.fixture
def desk(session, told):
    made = RunsDesk(told.append, MadeAgain)
    made.use(session)
    settle(made)
    yield made
    made.close()


def settle(desk, done=lambda: True):
    """Let what is read behind be taken in."""
    patience = Event()
    for _ in range(400):
        desk.tick()
        if done():
            return
        patience.wait(0.02)
    raise AssertionError("it is not read")


def keep_run(session, name, shift_m):
    """A run in which the head is farther to the right, and frames 0 to 4 are missing."""
    writer = RunWriter(session.folder, name, describe_again(session, lambda settings: settings, None))
    for index in range(5, 40):
        result = made_result(index)
        if result.faces:
            moved = replace(result.faces[0], head=HeadPosition(0.01 * index + shift_m, 0.02, 0.6))
            result = replace(result, faces=(moved,))
        writer.take(Frame(np.zeros((2, 2, 3), np.uint8), result.time_s, index), result)
    writer.finish()
    writer.close()


def test_a_run_is_compared_frame_by_frame(desk, session):
    keep_run(session, "moved", 0.05)
    desk._look()
    settle(desk, lambda: bool(desk.runs))
    desk.compare("moved")
    settle(desk, lambda: desk.compared is not None)
    compared = desk.compared
    assert compared.rows.tolist() == [-1] * 5 + list(range(35))
    assert compared.result(3).state is State.LOST
    assert compared.result(10).index == 10 and compared.result(10).head.x_m == pytest.approx(0.15)
    apart = compared.apart["position, cm"]
    assert np.isnan(apart[:5]).all() and np.isnan(apart[22])
    np.testing.assert_allclose(apart[30:], 5.0, rtol=1e-5)
    np.testing.assert_allclose(compared.series.numbers["x"][30:], np.arange(30, 40) + 5.0, rtol=1e-5)
    assert "position 5 cm" in summary_words(compared.summary)
    desk.delete("moved")
    settle(desk, lambda: not desk.runs)
    assert desk.compared is None and desk.wanted == ""


def test_a_run_is_made_behind_and_its_end_is_told(desk, told):
    assert desk.start(AgainOrder("first"), PipelineSettings()) == ""
    job = desk._job
    assert job.begun and desk.is_running
    assert desk.start(AgainOrder("second"), PipelineSettings()) != ""
    job.status = WorkStatus(share=0.5)
    assert desk.share == 0.5
    same = DifferenceSummary(10, 0, 0, 0, None, Spread(10, 0.0, 0.0, 0.0), None, None)
    job.status = WorkStatus(Progress.DONE, 1.0, made=MadeRun(same, ()))
    desk.tick()
    assert not desk.is_running and "the same in all 10 frames" in told[-1].text


def test_what_fails_is_told_and_what_is_left_is_not(desk, told):
    desk.start(AgainOrder("first"), PipelineSettings())
    desk._job.status = WorkStatus(Progress.FAILED, problem="There is no picture.")
    desk.tick()
    assert told[-1].level is Level.ERROR and "no picture" in told[-1].text
    desk.start(AgainOrder("first"), PipelineSettings())
    desk.cancel()
    assert desk._job.cancelled
    desk._job.status = WorkStatus(Progress.CANCELLED)
    desk.tick()
    assert len(told) == 1 and not desk.is_running


@pytest.mark.parametrize("name", ["", "a/b", ".hidden", "taken"])
def test_names_that_a_run_cannot_have(desk, session, name):
    keep_run(session, "taken", 0.0)
    desk._look()
    settle(desk, lambda: bool(desk.runs))
    assert desk.start(AgainOrder(name), PipelineSettings()) and not desk.is_running


def test_settings_are_those_of_the_app_or_of_the_recording_with_another_model():
    recorded = now = PipelineSettings()
    now = replace(now, smoothing=replace(now.smoothing, method="ema"))
    assert altered(recorded, AgainOrder("a"), now) == now
    assert altered(recorded, AgainOrder("a", as_recorded=True), now) == recorded
    other = altered(recorded, AgainOrder("a", as_recorded=True, model="conv-small"), now)
    assert other.face.model == "conv-small" and other.smoothing == recorded.smoothing


def test_rows_are_found_by_the_numbers_of_the_frames():
    assert rows_of(np.array([3, 4, 5, 9]), np.array([4, 9])).tolist() == [-1, 0, -1, 1]
    series = SessionSeries(np.array([0.4, 0.9]), np.array([1, 3], np.uint8), {"x": np.array([4.0, 9.0], np.float32)})
    moved = at_rows(series, np.array([-1, 0, -1, 1]))
    np.testing.assert_array_equal(moved.numbers["x"], np.array([np.nan, 4.0, np.nan, 9.0], np.float32))
    assert moved.states.tolist() == [0, 1, 0, 3]


def test_nothing_to_compare_says_so():
    assert "nothing" in summary_words(None)
