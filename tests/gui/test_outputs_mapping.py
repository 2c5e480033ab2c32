"""The mapping on the page of outputs: points under a hand, and filters tried on how the head moved."""

from itertools import pairwise

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt

from gui.pages.outputs.curve_points import view_of, with_added, with_moved, with_point_between, without
from gui.pages.outputs.trials import LEAST_S, FilterTrials, advice, trial_words, used
from tests.gui.test_controls_are_named import nameless
from tracker.outputs.axes import AXES
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import MOST_POINTS, SPANS, checked_points
from tracker.outputs.mapping.stages import MappedPose
from tracker.pose.filter_trials import Findings

POINTS = ((10.0, 5.0), (30.0, 60.0), (45.0, 90.0))


@pytest.mark.parametrize("axis", AXES)
def test_points_stay_a_curve_however_they_are_dragged(axis):
    rng, points = np.random.default_rng(AXES.index(axis)), ()
    span = SPANS[axis]
    for _ in range(300):
        moved, sent = rng.uniform(-0.2, 1.3, 2) * (span.moved, span.sent)
        kind = rng.integers(4)
        if kind == 0 and points:
            points = without(points, int(rng.integers(len(points))))
        elif kind == 1 or not points:
            added = with_added(axis, points, moved, sent)
            points = points if added is None else added[0]
        elif kind == 2:
            added = with_point_between(axis, points)
            points = points if added is None else added[0]
        else:
            points = with_moved(axis, points, int(rng.integers(len(points))), moved, sent)
        assert checked_points(axis, points) == points
        assert all(after[0] > before[0] and after[1] >= before[1] for before, after in pairwise(points))
    assert len(points) <= MOST_POINTS


def test_a_point_goes_where_it_is_dragged_and_no_farther_than_its_neighbours():
    assert with_moved("yaw", POINTS, 1, 20.0, 40.0)[1] == (20.0, 40.0)
    assert with_moved("yaw", POINTS, 1, 100.0, 200.0)[1] == (44.28, 90.0)
    assert with_moved("yaw", POINTS, 1, -5.0, -5.0)[1] == (10.72, 5.0)
    assert with_moved("yaw", POINTS, 2, 999.0, 999.0)[2] == (180.0, 180.0)
    assert with_moved("yaw", POINTS, 0, -1.0, -1.0)[0] == (0.72, 0.0)


def test_a_point_is_added_where_it_belongs_and_where_there_is_room():
    assert with_added("yaw", POINTS, 20.0, 30.0) == ((POINTS[0], (20.0, 30.0), *POINTS[1:]), 1)
    assert with_added("yaw", POINTS, 10.1, 30.0) is None
    assert with_added("yaw", POINTS, -3.0, 30.0) is None
    full = tuple((float(n), float(n)) for n in range(1, MOST_POINTS + 1))
    assert with_added("yaw", full, 50.0, 60.0) is None


def test_all_points_are_seen():
    assert view_of("yaw", ()).moved == 60.0
    seen = view_of("yaw", ((100.0, 150.0),))
    assert 100.0 < seen.moved <= 180.0 and 150.0 < seen.sent <= 180.0


def pose(time_s, yaw):
    axes = np.array([0.0, 0.0, 60.0, yaw, 0.0, 0.0])
    return MappedPose(time_s, axes, axes, axes, axes)


def taken(trials, seconds, moves=True):
    rng = np.random.default_rng(1)
    for step in range(int(25 * seconds)):
        time_s = step / 25
        yaw = 20 * np.sin(3 * time_s) if moves and time_s > 3 else 0.0
        trials.take(pose(time_s, yaw + rng.normal(0, 0.1)))


def test_filters_are_tried_on_what_the_head_did(monkeypatch):
    monkeypatch.setattr("gui.pages.outputs.trials.candidates", lambda present: (present, FilterSettings(method="none")))
    trials = FilterTrials()
    taken(trials, LEAST_S - 1)
    trials.begin(FilterSettings())
    assert not trials.is_busy, "too little is known"
    taken(trials, 6.0)
    trials.begin(FilterSettings(quickness=0.2, prediction_ms=30.0))
    trials.wait(20.0)
    assert trials.poll() and not trials.poll()
    findings = trials.findings
    assert advice(findings) == "" and len(findings.trials) == 2
    told = trial_words(findings.trials[0])
    assert told.startswith("One Euro, 20 % quick: trembles 0.0") and told.endswith(" ms")
    plain = used(FilterSettings(prediction_ms=30.0), findings.trials[1])
    assert (plain.method, plain.prediction_ms) == ("none", 30.0)


def test_what_is_missing_is_told():
    assert "still" in advice(Findings((), (), None, rested=False, moved=True))
    assert "Turn" in advice(Findings((), (), None, rested=True, moved=False))


def test_a_pose_that_was_seen_already_is_not_taken_twice():
    trials, one = FilterTrials(), pose(1.0, 0.0)
    for _ in range(3):
        trials.take(one)
    trials.take(None)
    assert trials.known_s == 0.0


@pytest.fixture
def page(window, controller, qapp):
    controller.use_page("outputs")
    controller.set_app(show_mapping=True)
    window.resize(1366, 768)
    for _ in range(3):
        qapp.processEvents()
    return window.features.pages["outputs"]


def yaw(page):
    return page.model.desk.profile.mapping.yaw


def test_points_are_made_dragged_and_taken_away_by_mouse_and_keys(page, qtbot, window):
    canvas = page.mapping.curves.canvas
    at = canvas.place_px(30.0, 30.0).toPoint()
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    ((moved, sent),) = yaw(page).points
    assert moved == pytest.approx(30.0, abs=0.6) and sent == pytest.approx(30.0, abs=0.6)
    at = canvas.place_px(moved, sent).toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 5):
        qtbot.mouseMove(canvas, at + QPoint(0, -4 * step))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(0, -16))
    dragged = yaw(page).points[0]
    assert dragged[1] > sent + 1.0
    window.actions_by_name["undo"].trigger()
    assert yaw(page).points == ((moved, sent),), "a drag is one step"
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_PageUp, Qt.Key.Key_Right):
        qtbot.keyClick(canvas, key)
    assert len(yaw(page).points) == 2
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(yaw(page).points) == 1
    at = canvas.place_px(*yaw(page).points[0]).toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.RightButton, pos=at)
    assert yaw(page).points == ()


def test_each_axis_and_each_direction_has_a_curve_of_its_own(page, qtbot):
    curves = page.mapping.curves
    curves.choose("pitch")
    curves.editors["gain"].field.setValue(2.0)
    curves.editors["asymmetric"].switch.click()
    curves._choose_way("backward_points")
    qtbot.keyClick(curves.canvas, Qt.Key.Key_Insert)
    mapping = page.model.desk.profile.mapping
    assert mapping.pitch.gain == 2.0 and mapping.yaw.gain == 1.0
    assert mapping.pitch.points == () and len(mapping.pitch.backward_points) == 1
    curves.straight.click()
    assert page.model.desk.profile.mapping.pitch.backward_points == ()


def test_where_the_head_is_is_told_and_an_unknown_head_is_not(page):
    curves = page.mapping.curves
    curves.show_pose(pose(0.0, -12.34))
    assert curves.now.text() == "−12.3°  →  −12.3°"
    curves.show_pose(None)
    assert curves.now.text() == "–"


def test_the_filter_with_the_ring_is_used(page, monkeypatch):
    monkeypatch.setattr("gui.pages.outputs.trials.candidates", lambda present: (FilterSettings(method="none"),))
    part = page.mapping.steadiness
    assert not part.use_button.isEnabled()
    taken(page.model.trials, 6.0)
    part.refresh()
    part.measure.click()
    page.model.trials.wait(20.0)
    part.refresh()
    assert part.trial is page.model.trials.findings.suggested
    part.use_button.click()
    assert page.model.desk.profile.mapping.filter.method == "none"


def test_the_centre_is_taken_by_the_usual_key_and_nudged(page, monkeypatch, camera, tracking):
    asked = []
    hub = page.model.hub
    monkeypatch.setattr(hub, "nudge", lambda *what: asked.append(what))
    monkeypatch.setattr(hub._mapper, "recenter", lambda: asked.append("recenter"))
    page.host.do("recenter")
    assert asked == ["recenter"] and tracking.called("recenter")


@pytest.mark.parametrize("tab", range(3))
def test_everything_tells_what_it_is(page, tab, qapp):
    page.mapping.tabs[tab].click()
    page.host.controller.set_app(show_expert=True)
    for _ in range(3):
        qapp.processEvents()
    assert nameless(page.mapping) == []
