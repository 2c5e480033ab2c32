"""The second mode: what it asks of the tracker, what it shows, and that the first one is as before."""

import dataclasses

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt

from gui.model.controller import Controller
from gui.model.notices import Level, Remedy
from gui.pages.registry import FEATURES, page_specs
from gui.shell.actions import menus_of, shown_on
from gui.widgets.face_overlays import sureness, sureness_colour
from tracker.pipeline import Mode, PipelineSettings
from tracker.pose.visibility import CLASSICAL_SPAN, LEARNED_SPAN
from tracker.types import Rotation, State, Truth

HEAD_OVERLAYS = ("show_head", "show_colours", "show_trail")
FACE_OVERLAYS = ("show_points", "show_mesh", "show_contour", "show_numbers", "show_patches")


@pytest.fixture
def tick(window, controller):
    clock = iter(range(1, 1000))
    return lambda: controller.tick(float(next(clock)))


@pytest.fixture
def face_window(window, tracking, tick, make_pair, make_face):
    """The window in face mode, with a face on show and nothing drawn over it."""
    window.actions_by_name["mode_face"].trigger()
    for name in (*FACE_OVERLAYS, "show_detector", "mirror"):
        if window.actions_by_name[name].isChecked():
            window.actions_by_name[name].trigger()
    tracking.run(pair=make_pair(1, face=make_face()))
    tick()
    return window


def picture_of(window):
    image = window.stage.live.render_snapshot()
    return np.array([[image.pixel(x, y) for x in range(image.width())] for y in range(image.height())])


def test_the_mode_reaches_the_tracker_and_is_remembered(controller, tracking, folders):
    controller.start("demo")
    assert tracking.called("use_mode") == [(Mode.HEAD,)]
    controller.use_page("face")
    assert tracking.called("use_mode")[-1] == (Mode.FACE,)
    controller.close()
    again = Controller(tracking, folders, page_specs())
    again.start("demo")
    assert again.state.mode is Mode.FACE and tracking.called("use_mode")[-1] == (Mode.FACE,)


def test_the_inside_of_fits_is_asked_for_only_while_it_is_shown(controller, tracking):
    controller.start("demo")
    controller.set_app(show_inside=True)
    assert tracking.called("want_fit_view") == [(False,)], "head mode has no fits"
    controller.use_page("face")
    assert tracking.called("want_fit_view")[-1] == (True,)
    controller.set_app(show_patches=True)
    controller.set_app(show_inside=False)
    assert len(tracking.called("want_fit_view")) == 2, "patches need it too"
    controller.set_app(show_patches=False)
    assert tracking.called("want_fit_view")[-1] == (False,)


def test_head_colours_are_not_made_in_face_mode(controller, tracking):
    controller.start("demo")
    controller.set_app(show_colours=True)
    controller.use_page("face")
    assert tracking.called("want_colours")[-1] == (False,)
    controller.use_page("head")
    assert tracking.called("want_colours")[-1] == (True,)


def test_without_its_model_head_mode_goes_on_and_says_why(controller, tracking):
    controller.start("demo")
    controller.use_page("face")
    tracking.run()
    tracking.once = {"model_problem": "The model file x.npz is damaged."}
    controller.tick(0.0)
    assert controller.state.mode is Mode.HEAD
    assert controller.state.notice.level is Level.ERROR
    assert "x.npz" in controller.state.notice.text and "Head mode goes on" in controller.state.notice.text
    assert not controller.state.notice.remedies, "there is no other model to offer"
    controller.tick(0.1)
    assert controller.state.notice is not None, "running is no answer to it"


def test_what_was_learnt_of_a_face_and_does_not_fit_is_switched_off(controller, tracking):
    controller.start("demo")
    controller.use_page("face")
    controller.set_setting("face.personal", "somewhere")
    tracking.run()
    tracking.once = {"personal_problem": "the personal model me.npz was learnt with another version"}
    controller.tick(0.0)
    assert controller.state.mode is Mode.FACE and controller.state.settings.face.personal == ""
    assert tracking.called("change")[-1][0].face.personal == ""
    notice = controller.state.notice
    assert notice.level is Level.WARNING and notice.text.startswith("The personal model me.npz")
    assert notice.text.endswith("Your face is followed as any face.") and "Head mode" not in notice.text
    controller.tick(0.1)
    assert controller.state.notice is notice


def test_another_model_is_given_up_for_the_usual_one(controller, tracking):
    usual = PipelineSettings().face.model
    controller.start("demo")
    controller.use_page("face")
    controller.set_setting("face.model", "mosse")
    tracking.run()
    tracking.once = {"model_problem": "The model file x.npz is damaged."}
    controller.tick(0.0)
    assert controller.state.notice.remedies == (Remedy.USUAL_MODEL,)
    controller.remedy(Remedy.USUAL_MODEL)
    assert controller.state.settings.face.model == usual and controller.state.mode is Mode.FACE
    assert controller.state.notice is None


def test_the_window_shows_what_belongs_to_the_mode(window, controller):
    def shown(names):
        return {window.actions_by_name[name].isVisible() for name in names}

    assert shown(HEAD_OVERLAYS) == {True} and shown(FACE_OVERLAYS) == {False}
    controller.set_app(show_expert=True)
    assert window.panel.groups["camshift"].isVisible() and not window.panel.groups["face"].isVisible()
    window.actions_by_name["mode_face"].trigger()
    assert shown(HEAD_OVERLAYS) == {False} and shown(FACE_OVERLAYS) == {True}
    assert not window.panel.groups["camshift"].isVisible() and window.panel.groups["face"].isVisible()
    assert window.actions_by_name["mode_face"].isChecked() and not window.actions_by_name["mode_head"].isChecked()
    window.actions_by_name["mode_face"].trigger()
    assert window.actions_by_name["mode_face"].isChecked(), "a mode is not switched off, only exchanged"


def test_every_action_belongs_to_a_mode():
    everywhere = [shown_on(FEATURES, page.name) for page in page_specs()]
    assert all(any(spec.name in shown for shown in everywhere) for _, specs in menus_of(FEATURES) for spec in specs)


@pytest.mark.parametrize("name", FACE_OVERLAYS)
def test_each_part_of_the_face_can_be_toggled(face_window, name):
    plain = picture_of(face_window)
    face_window.actions_by_name[name].trigger()
    assert (picture_of(face_window) != plain).sum() > 60
    face_window.actions_by_name[name].trigger()
    assert (picture_of(face_window) == plain).all()


def test_points_are_drawn_where_they_are_also_in_the_mirror(face_window):
    plain = picture_of(face_window)
    face_window.actions_by_name["show_points"].trigger()
    drawn = picture_of(face_window) != plain
    assert drawn[24, 52] and drawn[42, 32] and not drawn[24, 32]
    face_window.actions_by_name["show_points"].trigger()
    face_window.actions_by_name["mirror"].trigger()
    mirrored = picture_of(face_window)
    face_window.actions_by_name["show_points"].trigger()
    drawn = picture_of(face_window) != mirrored
    assert drawn[24, 63 - 52]


def test_surer_points_are_larger_and_of_another_colour(face_window, tracking, tick, make_pair, make_face):
    face_window.actions_by_name["show_points"].trigger()
    pictures = []
    for index, confidence in enumerate((0.0, 0.9)):
        tracking.run(pair=make_pair(2 + index, face=make_face(confidences=np.full(68, confidence))))
        tick()
        pictures.append(picture_of(face_window))
    face_window.actions_by_name["show_points"].trigger()
    plain = picture_of(face_window)
    unsure, sure = ((picture != plain).sum() for picture in pictures)
    assert sure > 1.1 * unsure
    assert pictures[0][24, 52] != pictures[1][24, 52]


@pytest.mark.parametrize(
    ("span", "doubtful", "usual"), [(CLASSICAL_SPAN, 0.15, 0.45), (LEARNED_SPAN, 0.6, 0.85), (LEARNED_SPAN, 0.3, 0.75)]
)
def test_doubtful_points_are_told_from_usual_ones_whatever_the_experts(make_face, span, doubtful, usual):
    confidences = np.full(68, usual)
    confidences[:10] = doubtful
    shares = sureness(make_face(confidences=confidences, confidence_span=span))
    assert (shares[:10] < 0.4).all() and (shares[10:] > 0.8).all()
    assert sureness_colour(shares[0]).red() - sureness_colour(shares[0]).blue() > 0, "rather orange"
    assert sureness_colour(shares[-1]).red() - sureness_colour(shares[-1]).blue() < 0, "rather blue"


def test_the_true_points_are_drawn_where_the_demo_knows_them(face_window, tracking, tick, make_pair, make_face):
    truth = Truth(True, np.zeros(3), Rotation(0, 0, 0), None, np.full((68, 2), (50.0, 10.0)), 1.0)
    tracking.run(pair=make_pair(2, face=make_face(), truth=truth))
    tick()
    plain = picture_of(face_window)
    face_window.actions_by_name["show_truth"].trigger()
    changed = np.argwhere(picture_of(face_window) != plain)
    assert np.abs(changed.mean(axis=0) - (10, 50)).max() < 1


def test_a_face_that_is_not_known_is_not_drawn(face_window, tracking, tick, make_pair, make_face):
    for name in ("show_points", "show_contour"):
        face_window.actions_by_name[name].trigger()
    tracking.run(pair=make_pair(2, State.LOST))
    tick()
    plain = picture_of(face_window)
    nowhere = make_face(points_xy=np.full((68, 2), np.nan))
    tracking.run(pair=make_pair(3, State.LOST, face=nowhere))
    tick()
    assert (picture_of(face_window) == plain).all()


def test_score_and_jitter_stand_in_the_strip(face_window, tracking, tick, make_pair, make_face):
    strip = face_window.strip
    assert strip.score.isVisible() and strip.score.value.text() == "0.93"
    clock = face_window._controller
    for index in range(2, 100):
        tracking.run(pair=make_pair(index, face=make_face()))
        clock.tick(100.0 + index)
    assert strip.jitter.value.text() == "0.00 % of eyes"
    face_window.actions_by_name["mode_head"].trigger()
    assert not strip.score.isVisible()


def test_an_unsure_face_is_said_in_a_word(face_window, tracking, tick, make_pair, make_face):
    tracking.run(pair=make_pair(2, State.UNCERTAIN, face=make_face()))
    tick()
    assert face_window.strip.state.text() == "Unsure"


def test_a_click_on_a_point_chooses_it(face_window, controller, qtbot):
    live = face_window.stage.live
    target = live._target(live.frame)
    scale = target.width() / 64
    place = QPoint(round(target.x() + (52 + 0.5) * scale), round(target.y() + (24 + 0.5) * scale))
    qtbot.mouseClick(live, Qt.MouseButton.LeftButton, pos=place)
    assert controller.state.point == 0
    face_window.actions_by_name["mirror"].trigger()
    mirrored = QPoint(round(target.x() + (64 - 52 - 0.5) * scale), place.y())
    controller.choose_point(5)
    qtbot.mouseClick(live, Qt.MouseButton.LeftButton, pos=mirrored)
    assert controller.state.point == 0
    qtbot.mouseClick(live, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert controller.state.point == 0, "beside all points nothing is chosen"


def test_the_plots_of_a_mode_are_drawn_and_those_of_the_other_do_no_work(face_window, monkeypatch):
    plots = face_window.features.pages["face"].plots
    plots.refresh(1e6)
    assert plots.score.value.text() == "0.93" and plots.convergence.value.text() == "0.040 %"
    assert list(plots.shape_bars._bars.opts["height"]) != []
    face_window.resize(2200, 820)
    plots._arrange()
    assert plots.position.isVisible(), "the position stays where there is room"
    face_window.actions_by_name["mode_head"].trigger()
    assert plots.position.isVisible() and plots.stages.isVisible() and not plots.score.isVisible()
    monkeypatch.setattr(face_window._controller.recorder, "fits", lambda: pytest.fail("nobody sees the fits"))
    plots.refresh(2e6)


def test_jitter_of_the_face_is_a_share_of_the_eyes(make_pair, make_face):
    from gui.model.measures import Recorder

    rng = np.random.default_rng(1)
    recorder, ring = Recorder(), make_face().points_xy
    eyes_px = np.linalg.norm(ring[45] - ring[36])
    for index in range(90):
        noise = rng.normal(0, 0.01 * eyes_px / np.sqrt(2), (68, 2))
        recorder.add(make_pair(index, face=make_face(points_xy=ring + 0.001 * index + noise, with_view=False))[1])
    assert recorder.jitter().face == pytest.approx(0.01, rel=0.05)
    lost = dataclasses.replace(make_pair(90)[1], faces=())
    recorder.add(lost)
    assert recorder.jitter().face is None and recorder.score() is None
    _, fits = recorder.fits()
    assert np.isnan(fits[-1]).all() and fits[0] == pytest.approx((0.93, 0.0004))
