"""What the fit viewer shows, without its window."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from gui.pages.workshop.fit_viewer.jobs import NO_FACE, FitAnswer, FitOrder, PaneChoice, Subject, answered, fit_jobs
from gui.pages.workshop.fit_viewer.model import STEP_S, ViewerModel
from gui.pages.workshop.fit_viewer.step_words import expert_words, point_words, step_words
from tracker.errors import VisavisError
from tracker.face.tracing import TraceStart
from tracker.files.pts import read_pts

PORTRAIT = Path(__file__).resolve().parents[2] / "assets" / "portraits" / "collins.png"
SUBJECT = Subject(cv2.imread(str(PORTRAIT)), read_pts(PORTRAIT.with_suffix(".pts")))


@pytest.fixture(scope="module")
def answer():
    return answered(FitOrder(SUBJECT, (PaneChoice("svm"), PaneChoice("conv-small")), TraceStart.AVERAGE))


class Jobs:
    """Answers when the test says so."""

    def __init__(self):
        self.orders, self.answer = [], None

    def begin(self, order):
        self.orders.append(order)

    def poll(self):
        answer, self.answer = self.answer, None
        return answer


@pytest.fixture
def model(answer):
    model = ViewerModel(Jobs())
    model.jobs.answer = answer
    model.poll(0.0)
    return model


def test_both_models_fit_the_same_face(answer):
    classical, network = answer.fits
    gap = np.linalg.norm(classical.result.points_xy - network.result.points_xy, axis=1)
    assert np.median(gap) < 0.06 * network.result.parameters.pose.scale
    # Both begin at the average face in the same place.
    starts = [fit.trace.iterates[0].points_xy.mean(axis=0) for fit in answer.fits]
    np.testing.assert_allclose(*starts, atol=3.0)


def test_a_picture_without_a_face_says_so():
    order = FitOrder(Subject(np.full((200, 200, 3), 120, np.uint8)), (PaneChoice("conv-small"),), TraceStart.FOUND)
    assert answered(order).problem == NO_FACE


def test_a_model_that_is_missing_is_told():
    jobs = fit_jobs()
    jobs.begin(FitOrder(SUBJECT, (PaneChoice("/nowhere/mine.npz"),), TraceStart.FOUND))
    jobs.join(60)
    problem = jobs.poll().problem
    assert "mine.npz" in problem
    with pytest.raises(VisavisError):
        answered(FitOrder(SUBJECT, (PaneChoice("/nowhere/mine.npz"),), TraceStart.FOUND))


def test_of_orders_that_come_while_it_works_the_last_is_next(monkeypatch):
    done = []
    monkeypatch.setattr(
        "gui.pages.workshop.fit_viewer.jobs.answered", lambda order: done.append(order) or FitAnswer(order)
    )
    jobs = fit_jobs()
    orders = [FitOrder(SUBJECT, (PaneChoice(name),), TraceStart.FOUND) for name in ("svm", "mosse", "finest")]
    for order in orders:
        jobs.begin(order)
    jobs.join(10)
    assert jobs.poll().order is orders[0]
    jobs.wait(10)
    assert jobs.poll().order is orders[2]
    assert done == [orders[0], orders[2]]
    assert not jobs.is_busy


def test_the_shorter_fit_waits_at_its_end(model):
    classical, network = model.answer.fits
    model.go_to(10**6)
    assert model.step == model.last_step == len(network.trace.iterates) - 1
    assert model.step_of(classical) == len(classical.trace.iterates) - 1 < model.step
    model.go_to(-5)
    assert model.step == 0


def test_steps_are_played_to_the_end_and_from_there_from_the_start(model):
    model.go_to(model.last_step)
    model.play(10.0)
    assert (model.step, model.is_playing) == (0, True)
    assert not model.poll(10.0 + 0.5 * STEP_S)
    now_s = 10.0
    for step in range(1, model.last_step + 1):
        now_s += STEP_S + 0.01
        assert model.poll(now_s)
        assert model.step == step
    assert not model.is_playing


def test_another_model_is_fitted_at_once_and_an_answer_keeps_the_step(model, answer):
    model.look_at(SUBJECT)
    model.use_pane(0, PaneChoice("mosse", "lbp"))
    assert model.jobs.orders[-1].panes == (PaneChoice("mosse", "lbp"),)
    asked = len(model.jobs.orders)
    model.use_pane(0, PaneChoice("mosse", "lbp"))
    assert len(model.jobs.orders) == asked
    model.go_to(2)
    model.jobs.answer = replace(answer, fits=answer.fits[:1])
    model.poll(0.0)
    assert model.step == 2


def test_a_fit_begins_beside_the_face_and_at_it_again(model):
    model.look_at(SUBJECT)
    model.move_start(0.2, -0.1)
    model.move_start(0.1, 0.0)
    assert model.jobs.orders[-1].beside == pytest.approx((0.3, -0.1))
    model.move_start(99.0, 0.0)
    assert model.beside[0] < 2
    model.use_start(model.start)
    assert model.jobs.orders[-1].beside == (0.0, 0.0)


def test_from_beside_the_face_the_start_is_off_and_the_network_finds_it_all_the_same(answer):
    order = FitOrder(SUBJECT, (PaneChoice("conv-small"),), TraceStart.AVERAGE, (0.2, 0.1))
    (moved,) = answered(order).fits
    usual = answer.fits[1]
    scale = usual.result.parameters.pose.scale
    gap = moved.trace.iterates[0].points_xy - usual.trace.iterates[0].points_xy
    np.testing.assert_allclose(gap.mean(axis=0), (0.2 * scale, 0.1 * scale), atol=0.05 * scale)
    assert np.linalg.norm(moved.result.points_xy - usual.result.points_xy, axis=1).mean() < 0.03 * scale


def test_who_looks_at_the_end_goes_on_to_do_so(model, answer):
    model.go_to(model.last_step)
    model.jobs.answer = replace(answer, fits=answer.fits[:1])
    model.poll(0.0)
    assert model.step == len(answer.fits[0].trace.iterates) - 1


def test_a_problem_leaves_what_is_on_show(model, answer):
    model.jobs.answer = replace(answer, fits=(), problem="It does not work.")
    model.poll(0.0)
    assert model.problem == "It does not work."
    assert len(model.answer.fits) == 2


def test_words_of_a_step(answer):
    classical, network = answer.fits
    assert step_words(classical, 0) == "Step 0 of 17: where it begins (look 1 of 2)"
    assert "average face was laid" in step_words(network, 1)
    assert step_words(classical, 9) == "Step 9 of 17: looked at anew from there (look 2 of 2)"
    assert expert_words(classical, 0) == "Filters on gradient, tried at 15 × 15 places."
    assert "mirror image" in expert_words(network, 0)
    motion = classical.trace.iterates[4].motion
    told = point_words(classical, 4, 30)
    assert f"takes back: {np.hypot(*motion.pulls_xy[30]):.2f} px" in told
    assert "Nothing moves it on" in point_words(classical, len(classical.trace.iterates) - 1, 30)
