"""The filter laboratory without its window."""

import numpy as np
import pytest

from gui.pages.workshop.filter_laboratory.ghosts import GhostView
from gui.pages.workshop.filter_laboratory.jobs import LaboratoryJobs, Order, Wish
from gui.pages.workshop.filter_laboratory.model import LEAST_S, LaboratoryModel, advice, trial_numbers
from tests.tracker.commands.test_filters_command import write_track
from tracker.geometry import HeadPose, HeadPosition, Rotation
from tracker.head.smoother import METHODS, SmoothingSettings
from tracker.pose.smoothing_laboratory import Smoothed
from tracker.types import State, TrackedHead, TrackResult

HZ = 30.0


def seen(index, x_m=0.0, yaw_rad=0.0):
    """A head as it is tracked, and as smoothing has it."""
    raw = HeadPosition(x_m, 0.0, 0.6)
    pose = HeadPose(Rotation(yaw_rad, 0.0, 0.0), np.zeros(3), np.eye(6))
    head = TrackedHead(head=HeadPosition(9.0, 0.0, 0.6), head_raw=raw, pose_raw=pose)
    return TrackResult(index, index / HZ, State.TRACKING, tracked_head=head)


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    return write_track(tmp_path_factory.mktemp("track") / "track.csv")


@pytest.fixture(scope="module")
def answer(table):
    jobs = LaboratoryJobs()
    jobs.begin(Order(table, {method: SmoothingSettings(method=method) for method in METHODS}, SmoothingSettings()))
    jobs.wait(60)
    return jobs.poll()


class Jobs:
    """Answers when the test says so."""

    def __init__(self):
        self.orders, self.answer, self.is_busy = [], None, False

    def begin(self, order):
        self.orders.append(order)

    def poll(self):
        answer, self.answer = self.answer, None
        return answer


@pytest.fixture
def model(table, answer):
    model = LaboratoryModel(Jobs())
    model.begin_with(SmoothingSettings())
    model.open(table)
    model.jobs.answer = answer
    assert model.tick(0.0)
    return model


def test_a_table_is_tried_through_all_filters(answer):
    assert set(answer.heads) == set(answer.trials) == set(METHODS)
    assert answer.trials["ema"].turn.jitter < answer.trials["none"].turn.jitter
    assert answer.trials["ema"].turn.lag_ms > answer.trials["none"].turn.lag_ms + 20
    assert len(answer.findings.trials) > 20
    np.testing.assert_array_equal(answer.heads["none"].places_m, answer.course.places_m)


def test_what_cannot_be_read_is_told(tmp_path):
    model = LaboratoryModel()
    model.open(tmp_path / "nothing.csv")
    model.jobs.join(30)
    model.tick(0.0)
    assert "There is no file" in model.problem == advice(model)


def test_the_replay_goes_on_with_the_clock_and_begins_again(model):
    assert model.is_playing
    model.tick(1.5)
    assert model.place_s == pytest.approx(1.5)
    assert model.course.times_s[model.index] == pytest.approx(1.5, abs=0.04)
    model.tick(1.5 + model.length_s)
    assert model.place_s == pytest.approx(1.5)
    model.seek(99.0)
    assert model.place_s == model.length_s
    assert model.index == len(model.course) - 1


def test_a_knob_is_tried_at_once(model):
    model.chosen = "ema"
    model.set_knob("alpha", 0.11)
    assert model.jobs.orders[-1].lanes["ema"].alpha == 0.11
    # Of what was read, not of the file again.
    assert model.jobs.orders[-1].source is model.course


def test_what_is_used_is_what_the_chosen_filter_needs(model):
    model.chosen = "ema"
    assert set(model.used()) == {"smoothing.method", "smoothing.alpha", "smoothing.prediction_s"}
    model.choose(model.answer.findings.suggested)
    used = model.used()
    assert used["smoothing.method"] == model.answer.findings.suggested.settings.method
    assert all(getattr(model.lanes[model.chosen], name.split(".")[1]) == value for name, value in used.items())


def test_tuned_filters_are_taken_and_the_one_that_lags_least_is_chosen(model, answer):
    jobs = LaboratoryJobs()
    jobs.begin(Order(answer.course, model.lanes, SmoothingSettings(), Wish("turn", 0.1)))
    jobs.wait(120)
    model.jobs.answer = jobs.poll()
    model.tick(0.0)
    assert "none" not in model.answer.tuned
    lags = {method: model.trials[method].turn.lag_ms for method in model.answer.tuned}
    assert model.chosen == min(lags, key=lambda method: abs(lags[method]))
    assert model.lanes == model.answer.lanes
    assert all(model.trials[method].turn.jitter <= 0.1002 for method in lags)


def test_a_wish_that_cannot_be_granted_is_told(model, answer):
    jobs = LaboratoryJobs()
    jobs.begin(Order(answer.course, model.lanes, SmoothingSettings(), Wish("turn", 1e-5)))
    jobs.wait(120)
    model.jobs.answer = jobs.poll()
    model.tick(0.0)
    assert "Allow for more" in advice(model)


def test_the_live_head_is_kept_before_smoothing_and_tried_again_and_again():
    model = LaboratoryModel(Jobs())
    for index in range(int(LEAST_S * HZ) - 5):
        model.take(seen(index))
    model.use_live()
    assert not model.jobs.orders
    for index in range(int(LEAST_S * HZ) - 5, 2 * int(LEAST_S * HZ)):
        result = seen(index, 0.01)
        # The same frame is shown again while there is no newer one.
        model.take(result)
        model.take(result)
    model.go_live(True)
    model.tick(10.0)
    model.tick(10.5)
    (order,) = model.jobs.orders
    assert order.quickly
    assert order.source.places_m[:, 0].max() == 0.01
    assert not order.source.smoothed
    model.tick(12.5)
    assert len(model.jobs.orders) == 2


def test_lines_are_of_the_chosen_axis_about_where_the_replay_stands(model):
    model.seek(6.0)
    times_s, series = model.window(1.0, 0.5)
    assert times_s.min() >= -1.0
    assert times_s.max() <= 0.5
    assert list(series) == list(METHODS)
    number = int(np.abs(times_s).argmin())
    assert series["none"][number] == pytest.approx(np.degrees(model.course.turns[model.index][1]))
    model.axis = "x"
    model.shown.discard("ema")
    _, series = model.window(1.0, 0.5)
    assert "ema" not in series
    assert series["none"][number] == pytest.approx(100 * model.course.places_m[model.index][0])


def test_of_a_head_without_turns_the_place_is_shown(model, tmp_path):
    jobs = LaboratoryJobs()
    jobs.begin(Order(write_track(tmp_path / "track.csv", turns=False), model.lanes, SmoothingSettings()))
    jobs.wait(60)
    model.jobs.answer = jobs.poll()
    model.tick(0.0)
    assert (model.part, model.axis) == ("place", "x")
    assert model.trials["ema"].place.jitter < model.trials["none"].place.jitter
    raw = model.answer.heads["none"]
    assert np.isfinite(GhostView(model.course).points_xy(raw, raw, 0)).all()


def test_unknown_numbers_are_dashes(model):
    assert trial_numbers(None, "turn") == ("–", "–")
    jitter, lag = trial_numbers(model.trials["none"], "place")
    assert jitter.endswith(" mm")
    assert lag.endswith(" ms")


def test_a_head_that_turns_to_its_own_right_and_goes_there_does_so_in_the_mirror(answer):
    view = GhostView(answer.course)
    middle = np.median(answer.course.places_m, axis=0)

    def nose(place=(0.0, 0.0, 0.0), turn=(0.0, 0.0, 0.0)):
        head = Smoothed(np.array([middle + place]), np.array([turn]))
        return view.points_xy(head, head, 0)[30]

    rest = nose()
    assert nose(place=(0.05, 0.0, 0.0))[0] > rest[0] + 0.1
    assert nose(place=(0.0, 0.05, 0.0))[1] < rest[1] - 0.1
    # Positive yaw is to the own right, which a mirror shows at the right; positive pitch is down.
    assert nose(turn=(0.0, 0.4, 0.0))[0] > rest[0] + 0.02
    assert nose(turn=(0.4, 0.0, 0.0))[1] > rest[1] + 0.01


def test_differences_are_magnified_from_the_raw_head(answer):
    view, raw, calm = GhostView(answer.course), answer.heads["none"], answer.heads["ema"]
    one, five = (view.points_xy(calm, raw, 300, times) - view.points_xy(raw, raw, 300) for times in (1.0, 5.0))
    assert np.abs(five).max() > 4 * np.abs(one).max() > 0
