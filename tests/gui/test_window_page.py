"""The window as a page: the scene in the picture's place, its keys, its sample, and the way to full screen and back."""

import numpy as np
import pytest
from PyQt6.QtCore import QEvent, QPointF, Qt
from PyQt6.QtGui import QGuiApplication, QImage, QKeyEvent, QMouseEvent, QPainter
from PyQt6.QtWidgets import QApplication

from gui.pages.window.game_keys import SCENE_KEYS
from gui.pages.window.scene_overlay import FADE_S, Fade
from gui.scenes.flight.session import Phase
from gui.scenes.model_file import read_model
from gui.scenes.sample import as_glb, grown, sample_file
from gui.widgets.screen_size import metres_per_px
from tracker.types import HeadPosition


@pytest.fixture
def page(window, qtbot):
    """The page on show, with a scene."""
    window.resize(900, 600)
    window.actions_by_name["mode_window"].trigger()
    window._tick()
    shown = window.features.pages["window"]
    QApplication.processEvents()
    shown.scene.rebuild()
    shown.scene.beat()
    assert not shown.scene.problem
    return shown


def pixels_of(page):
    image = page.scene.picture().convertToFormat(page.scene.picture().Format.Format_RGB32)
    pixels = image.constBits()
    pixels.setsize(image.sizeInBytes())
    return np.frombuffer(pixels, np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def test_the_scene_stands_in_the_pictures_place_and_is_let_go_with_the_page(window, page):
    assert page.scene.isVisible() and page.bar.isVisible() and not window.stage.live.isVisible()
    assert page.scene.geometry() == window.stage.rect()
    assert pixels_of(page).std() > 10
    window.actions_by_name["mode_head"].trigger()
    assert window.stage.live.isVisible() and not page.scene.isVisible() and not page.bar.isVisible()
    assert not page.scene.is_at_work and not page.scene._pulse.isActive()


def test_the_eye_is_where_it_is_for_this_place_on_the_screen(window, page, tracking, controller, make_pair):
    for number in range(1, 60):
        tracking.run(pair=make_pair(number, head=HeadPosition(-0.15, 0.1, 0.6)))
        controller.tick(float(number))
    scale_m = metres_per_px(window.screen(), controller.calibrations)
    off = page.scene.mapToGlobal(page.scene.rect().center()) - window.screen().geometry().center()
    eye = page.model.eye_m(page.model.arrived_s, page.scene.middle_m())
    assert eye == pytest.approx([-0.15 - scale_m * off.x(), 0.1 + scale_m * off.y(), 0.6], abs=0.003)
    assert page.scene.size_m() == pytest.approx((scale_m * page.scene.width(), scale_m * page.scene.height()))


def test_nothing_is_drawn_while_nothing_changes(page, monkeypatch):
    drawn = []
    page.model.say("", -1.0)
    page.scene._fade.begin(None)
    page.scene.beat()
    monkeypatch.setattr(page.scene._drawn, "render", lambda *view: drawn.append(view) or page.scene._picture)
    page.scene.beat()
    assert not drawn
    page.model.say("something")
    page.scene.beat()
    assert len(drawn) == 1


def test_tiles_and_knobs_do_what_they_say(page, controller, qtbot):
    before = pixels_of(page)
    page.bar.tiles["room"].click()
    page.scene.beat()
    assert controller.state.app.window_scene == "room" and page.bar.tiles["room"].isChecked()
    assert np.abs(pixels_of(page) - before).mean() > 20
    page.bar.strength.setValue(8)
    assert controller.state.app.window_strength == 2.0 and page.bar.value.text() == "2×"
    page.host.actions["strength_less"].trigger()
    assert page.bar.strength.value() == 7
    page.bar.eye.activated.emit(1)
    assert controller.state.app.window_eye == "head"
    flat = pixels_of(page)
    page.host.actions["scene_stereo"].trigger()
    page.scene.beat()
    assert np.abs(pixels_of(page) - flat).mean() > 1


def test_the_sample_stands_in_until_there_is_something_of_ones_own(page, window, monkeypatch, controller):
    portrait = str(sample_file().parents[1] / "portraits" / "collins.png")
    window.actions_by_name["scene_own"].trigger()
    page.scene.beat()
    assert page.model.is_sample and page.scene.open_own.isVisible() and controller.state.app.window_file == ""
    monkeypatch.setattr("gui.pages.window.page.ask_for_scene", lambda parent, present: portrait)
    page.scene.open_own.click()
    page.scene.beat()
    assert controller.state.app.window_file == portrait and not page.scene.open_own.isVisible()
    assert not page.take_file("/a/clip.mp4")
    assert page.take_file(str(sample_file())) and controller.state.app.window_file == str(sample_file())


def test_the_sample_is_what_its_seed_grows():
    (mesh, _) = read_model(sample_file())[0]
    again = grown()
    assert len(mesh.triangles.reshape(-1, 3)) == len(again.triangles.reshape(-1, 3))
    np.testing.assert_allclose(np.ptp(mesh.vertices[:, :3], 0), np.ptp(again.vertices[:, :3], 0), atol=1e-4)
    assert as_glb(again)[:4] == b"glTF"


def test_the_games_keys_are_the_games_while_it_is_shown(page, window, controller, tracking, qtbot):
    def is_kept(key):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        page.scene.event(event)
        return event.isAccepted()

    assert not any(is_kept(key) for key in SCENE_KEYS)
    window.actions_by_name["scene_flight"].trigger()
    page.scene.beat()
    assert all(is_kept(key) for key in SCENE_KEYS)
    game = page.model.game
    qtbot.keyClick(page.scene, Qt.Key.Key_Return)
    assert game.phase is Phase.FLYING
    window.actions_by_name["mode_head"].trigger()
    assert game.phase is Phase.PAUSED


def test_a_fade_ends():
    def shade(now_s):
        """How much of the white picture of before is left over the black scene."""
        canvas = QImage(4, 4, QImage.Format.Format_RGB32)
        canvas.fill(Qt.GlobalColor.black)
        painter = QPainter(canvas)
        fade.paint(painter, canvas.rect(), now_s)
        painter.end()
        return canvas.pixelColor(1, 1).red() / 255

    fade, before = Fade(), QImage(4, 4, QImage.Format.Format_RGB32)
    before.fill(Qt.GlobalColor.white)
    fade.begin(before)
    shades = [shade(100.0 + share * FADE_S) for share in (0.0, 0.5, 2.0)]
    assert shades == pytest.approx([1.0, 0.5, 0.0], abs=0.01) and not fade.goes_on


@pytest.fixture
def glass(page, qtbot):
    """The page's full screen."""
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform has no OpenGL for widgets")
    page.host.actions["full_screen"].trigger()
    qtbot.waitUntil(page.glass.isValid)
    return page.glass


def test_escape_leaves_full_screen_for_the_page(glass, page, window, qtbot):
    assert not page.scene.is_at_work and not window.isFullScreen()
    qtbot.keyClick(glass, Qt.Key.Key_Escape)
    assert page.glass is None and page.is_shown
    page.scene.beat()
    assert page.scene.is_at_work
    qtbot.keyClick(page.scene, Qt.Key.Key_Escape)
    assert page.is_shown and window.isVisible()


def test_the_bar_comes_with_the_mouse_and_goes_with_the_cursor(glass, monkeypatch):
    # The tests of two processes share one pointer.
    monkeypatch.setattr(glass.bar, "underMouse", lambda: False)
    assert glass.bar.isVisible()
    glass.hiding._go()
    assert not glass.bar.isVisible() and glass.cursor().shape() is Qt.CursorShape.BlankCursor
    middle, none = QPointF(glass.rect().center()), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, middle, middle, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(glass, move)
    assert glass.bar.isVisible()
    assert glass.cursor().shape() is not Qt.CursorShape.BlankCursor
    glass.bar.full.click()
    assert not glass.isVisible()


def test_escape_from_calibration_comes_back_to_full_screen(glass, page, window, tracking, controller, qtbot):
    qtbot.keyClick(glass, Qt.Key.Key_K)
    assert "camera" in page.model._said and glass._pulse.isActive(), "a made-up source is no camera"
    tracking.run(live=True)
    controller.tick(0.1)
    qtbot.keyClick(glass, Qt.Key.Key_K)
    assistant = window.features.tools["calibrate"].assistant
    assert assistant is not None and not glass._pulse.isActive()
    qtbot.keyClick(assistant, Qt.Key.Key_Escape)
    assert page.glass is glass and glass.isVisible() and glass._pulse.isActive()
