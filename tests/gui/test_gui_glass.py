"""The window into the scene: it opens, follows, obeys its keys, and leaves nothing behind."""

from pathlib import Path

import numpy as np
import pytest
from PyQt6 import sip
from PyQt6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PyQt6.QtGui import QDropEvent, QGuiApplication

from gui.model.notices import Level
from gui.scenes.offscreen import OffscreenScene
from gui.scenes.opening import build_scene
from gui.widgets.screen_size import screen_key
from tests.gui.mouse import drag_mouse
from tracker.pipeline import Mode
from tracker.types import HeadPosition


@pytest.fixture
def glass(window, qtbot):
    """The open window into the scene."""
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform has no OpenGL for widgets")
    opened = open_glass(window, qtbot)
    opened.showNormal()
    opened.resize(320, 180)
    opened._model.say("", 0.0)
    opened._fade.begin(None)
    opened.bar.hide()
    return opened


def open_glass(window, qtbot):
    """Show the page, and go to its full screen."""
    window.actions_by_name["mode_window"].trigger()
    window._tick()
    window.actions_by_name["full_screen"].trigger()
    opened = window.features.pages["window"].glass
    qtbot.waitUntil(opened.isValid)
    return opened


def picture_of(glass):
    image = glass.grabFramebuffer()
    pixels = image.constBits()
    pixels.setsize(image.sizeInBytes())
    return np.frombuffer(pixels, np.uint8).reshape(image.height(), -1, 4)[:, : image.width(), :3].astype(int)


def test_it_shows_the_scene_and_the_camera(glass, tracking, controller, make_pair):
    before = picture_of(glass)
    assert before.std() > 10, "there is a picture"
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    corner = (picture_of(glass) - before)[-55:, -60:]
    assert np.abs(corner).max() > 60


def test_antialiasing_smooths_the_edges_and_survives_a_change_of_size(glass):
    glass.smooth.samples, glass.smooth.outlines = 0, False
    rough = picture_of(glass)
    for samples, outlines in ((4, False), (0, True)):
        glass.smooth.samples, glass.smooth.outlines = samples, outlines
        smooth = picture_of(glass)
        assert smooth.shape == rough.shape
        changed = np.abs(smooth - rough).max(axis=-1)
        assert 0 < np.mean(changed > 8) < 0.3, "the edges, and little else"
    glass.resize(400, 300)
    assert picture_of(glass).shape[:2] == (300, 400)


def test_the_view_follows_the_head(glass, tracking, controller, make_pair):
    for number in range(1, 60):
        tracking.once = {}
        tracking.run(pair=make_pair(number, head=HeadPosition(-0.15, 0.0, 0.6)))
        controller.tick(float(number))
    off = glass.mapToGlobal(glass.rect().center()) - glass.screen().geometry().center()
    eye = glass._model.eye_m(glass._model.arrived_s, glass.middle_m())
    assert eye[2] == pytest.approx(0.6, abs=0.01)
    # A smaller window than the display has its middle elsewhere; without a window manager it may count as full.
    scale_m = glass.size_m()[0] / glass.width()
    away_m = 0.0 if glass.isFullScreen() else scale_m * off.x()
    assert eye[0] == pytest.approx(-0.15 - away_m, abs=0.002)


def test_keys_choose_scene_strength_and_recentre(glass, tracking, qtbot):
    qtbot.keyClick(glass, Qt.Key.Key_2)
    assert glass._model.look.scene == "room"
    room = picture_of(glass)
    qtbot.keyClick(glass, Qt.Key.Key_1)
    assert glass._model.look.scene == "tunnel"
    assert np.abs(picture_of(glass) - room).mean() > 20
    qtbot.keyClick(glass, Qt.Key.Key_Plus)
    assert glass._model.look.strength == 1.25
    for _ in range(9):
        qtbot.keyClick(glass, Qt.Key.Key_Minus)
    assert glass._model.look.strength == 0.0
    qtbot.keyClick(glass, Qt.Key.Key_S)
    red_cyan = picture_of(glass)
    qtbot.keyClick(glass, Qt.Key.Key_S)
    assert np.abs(picture_of(glass) - red_cyan).mean() > 1
    qtbot.keyClick(glass, Qt.Key.Key_M)


def test_recentre_reaches_the_tracker(glass, tracking, controller, make_pair, qtbot):
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    qtbot.keyClick(glass, Qt.Key.Key_C)
    assert tracking.called("recenter")


def test_the_app_is_not_drawn_while_it_is_covered(glass, window, tracking, controller, make_pair, qtbot):
    tracking.run(pair=make_pair(1))
    glass.showFullScreen()
    controller.tick(1.0)
    assert not window.updatesEnabled()
    qtbot.keyClick(glass, Qt.Key.Key_Escape)
    assert window.updatesEnabled()


def drop(glass, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    glass.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_dropped_picture_is_shown_and_a_bad_file_changes_nothing(glass, tmp_path):
    portrait = Path(__file__).resolve().parents[2] / "assets" / "portraits" / "collins.png"
    drop(glass, portrait)
    assert glass._model.look.scene == "own"
    (tmp_path / "bad.glb").write_bytes(b"nothing")
    glass._model.use_scene("room")
    drop(glass, tmp_path / "bad.glb")
    assert glass._model.look.scene == "room"


def test_a_drag_turns_the_thing(glass, qtbot):
    glass._model.use_scene("room")
    before = picture_of(glass)
    drag_mouse(qtbot, glass, QPoint(100, 90), QPoint(180, 90))
    qtbot.waitUntil(lambda: np.abs(picture_of(glass) - before).max() > 60)


def test_escape_closes_it_and_it_can_be_opened_again(glass, window, qtbot):
    qtbot.keyClick(glass, Qt.Key.Key_Escape)
    assert window.features.pages["window"].glass is None
    window.features.page.fill_screen()
    first = window.features.pages["window"].glass
    window.features.page.fill_screen()
    assert window.features.pages["window"].glass is first
    qtbot.waitUntil(first.isValid)


def test_without_opengl_the_strip_says_so(window, controller, qtbot, monkeypatch):
    def refuse(**settings):
        raise RuntimeError("no driver")

    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform has no OpenGL for widgets")
    window.actions_by_name["mode_window"].trigger()
    monkeypatch.setattr("moderngl.create_context", refuse)
    window.features.page.fill_screen()
    qtbot.waitUntil(lambda: window.features.pages["window"].glass is None)
    assert controller.state.notice.level is Level.WARNING
    assert "OpenGL 3.3" in controller.state.notice.text


def test_what_was_chosen_is_there_the_next_time(glass, window, controller, qtbot):
    portrait = Path(__file__).resolve().parents[2] / "assets" / "portraits" / "collins.png"
    glass._model.use_scene("own", portrait)
    qtbot.keyClick(glass, Qt.Key.Key_Plus)
    qtbot.keyClick(glass, Qt.Key.Key_S)
    qtbot.keyClick(glass, Qt.Key.Key_I)
    glass.close()
    window.features.page.fill_screen()
    again = window.features.pages["window"].glass
    qtbot.waitUntil(again.isValid)
    assert (again._model.look.scene, again._model.look.file) == ("own", portrait)
    assert (again._model.look.strength, again._model.look.stereo, again._model.look.inset) == (1.25, True, False)
    qtbot.keyClick(again, Qt.Key.Key_0)
    assert controller.state.app.window_strength == 1.0


def test_a_kept_file_that_has_gone_gives_way_to_the_usual_scene(window, controller, qtbot, tmp_path):
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform has no OpenGL for widgets")
    window.features.pages["window"].model.use(scene="own", file=tmp_path / "gone.glb")
    opened = open_glass(window, qtbot)
    picture_of(opened)
    assert opened._model.look.scene == "tunnel"


def test_keys_open_a_file_of_the_viewers_own(glass, qtbot, monkeypatch):
    portrait = Path(__file__).resolve().parents[2] / "assets" / "portraits" / "collins.png"
    asked = []
    monkeypatch.setattr(
        "gui.pages.window.page.ask_for_scene", lambda parent, present: asked.append(present) or str(portrait)
    )
    qtbot.keyClick(glass, Qt.Key.Key_3)
    assert glass._model.look.scene == "own" and glass._model.is_sample
    assert not asked, "until there is one, ours is shown"
    qtbot.keyClick(glass, Qt.Key.Key_O)
    assert asked == [""] and glass._model.look.file == portrait
    qtbot.keyClick(glass, Qt.Key.Key_2)
    qtbot.keyClick(glass, Qt.Key.Key_3)
    assert glass._model.look.scene == "own" and not glass._model.is_sample and len(asked) == 1


def test_the_face_places_the_eye_while_the_window_is_open(glass, window, tracking, controller, qtbot):
    assert tracking.called("use_mode")[-1] == (Mode.FACE,)
    qtbot.keyClick(glass, Qt.Key.Key_E)
    assert controller.state.app.window_eye == "head"
    assert tracking.called("use_mode")[-1] == (Mode.HEAD,)
    qtbot.keyClick(glass, Qt.Key.Key_E)
    assert tracking.called("use_mode")[-1] == (Mode.FACE,)
    glass.close()
    assert controller.state.mode is Mode.FACE, "on the page as well"
    window.actions_by_name["mode_head"].trigger()
    assert controller.state.mode is Mode.HEAD
    assert tracking.called("use_mode")[-1] == (Mode.HEAD,)


def test_a_measured_screen_makes_the_scene_its_size(glass, window, controller):
    width_m = glass.size_m()[0]
    size_m = width_m / glass.width()
    controller.calibrations.set_metres_per_px(screen_key(glass.screen()), 1.5 * size_m)
    assert glass.size_m()[0] == pytest.approx(1.5 * width_m)
    controller.calibrations.set_metres_per_px(screen_key(glass.screen()), None)
    assert glass.size_m()[0] == pytest.approx(width_m)


def test_a_scene_drawn_off_screen_leaves_the_window_its_opengl(window, qtbot):
    """Qt gets no context of its kind on a thread on which one of another kind is current."""
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform has no OpenGL for widgets")
    drawn = OffscreenScene(build_scene("tunnel", (0.36, 0.2)), (64, 36))
    assert drawn.render(np.array([0.0, 0.0, 0.6])).std() > 10
    opened = open_glass(window, qtbot)
    assert picture_of(opened).std() > 5
    opened.close()
    drawn.close()


def test_a_closed_scene_holds_nothing_and_hears_nothing(glass, window, tracking, controller, make_pair):
    """What Qt and the tracker still have for it until it is deleted comes to nothing; it is gone before the next."""
    glass.close()
    glass.resize(500, 300)
    glass.resizeGL(500, 300)
    glass.initializeGL()
    glass.paintGL()
    assert glass.rebuild()
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    assert (glass._context, glass._renderer, glass.smooth) == (None, None, None)
    assert not (glass._calm.isActive() or glass._pulse.isActive() or glass._check.isActive())
    window.features.page.fill_screen()
    assert sip.isdeleted(glass) and window.features.pages["window"].glass is not glass


def test_a_fault_in_drawing_leaves_no_painter_at_work(glass, tracking, controller, make_pair, qtbot, monkeypatch):
    def fails(*args, **named):
        raise RuntimeError("no picture")

    monkeypatch.setattr("gui.pages.window.scene_window.paint_over", fails)
    tracking.run(pair=make_pair(1))
    with qtbot.captureExceptions() as seen:
        controller.tick(1.0)
        glass.grabFramebuffer()
        monkeypatch.undo()
    assert seen and not glass.paintingActive()
