"""The flight in the window: its keys, the head that steers it, and what becomes of it when the window changes."""

import numpy as np
import pytest
from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QFocusEvent, QGuiApplication

from gui.model.notices import Level, Notice
from gui.pages.window.page import SCORES_FILE
from gui.scenes.flight.high_scores import HighScores
from gui.scenes.flight.session import Phase
from tracker.types import HeadPosition


@pytest.fixture
def glass(window, qtbot):
    """The open window with the flight in it."""
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform has no OpenGL for widgets")
    opened = open_glass(window, qtbot)
    opened.showNormal()
    opened.resize(320, 180)
    qtbot.keyClick(opened, Qt.Key.Key_4)
    return opened


def open_glass(window, qtbot):
    """Show the page, and go to its full screen."""
    window.actions_by_name["mode_window"].trigger()
    window._tick()
    window.actions_by_name["full_screen"].trigger()
    opened = window.features.pages["window"].glass
    qtbot.waitUntil(opened.isValid)
    return opened


def draw(glass, pictures=1):
    for _ in range(pictures):
        glass.grabFramebuffer()


def test_keys_fly_it_without_a_head(glass, qtbot):
    game = glass._model.game
    assert glass._model.look.scene == "flight" and game.phase is Phase.READY
    qtbot.keyClick(glass, Qt.Key.Key_Return)
    assert game.phase is Phase.FLYING
    qtbot.keyPress(glass, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: game.flight.x < -0.2)
    qtbot.keyRelease(glass, Qt.Key.Key_Left)
    qtbot.keyClick(glass, Qt.Key.Key_P)
    assert game.phase is Phase.PAUSED
    held = game.flight
    draw(glass, 3)
    assert game.flight is held


def test_the_head_flies_it_and_its_loss_pauses_it(glass, tracking, controller, make_pair, qtbot):
    def seen(number, x):
        tracking.run(pair=make_pair(number, head=HeadPosition(x, 0.1, 0.6)))
        controller.tick(number / 30)
        draw(glass)

    for number in range(30):
        seen(number, 0.0)
    qtbot.keyClick(glass, Qt.Key.Key_Space)
    for number in range(30, 60):
        seen(number, min(0.06, 0.004 * (number - 30)))
    assert glass._model.game.pilot.steer.x == pytest.approx(0.06 / 0.09, abs=0.15)
    glass._model.arrived_s -= 1.0  # no news for a second
    draw(glass)
    assert glass._model.game.phase is Phase.HEAD_LOST


def test_another_size_or_scene_does_not_end_it(glass, qtbot):
    qtbot.keyClick(glass, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: glass._model.game.flight.ticks > 5)
    ticks = glass._model.game.flight.ticks
    glass.resize(400, 240)
    glass.rebuild()
    draw(glass)
    assert glass._model.game.flight.ticks >= ticks and glass._model.game.phase is Phase.FLYING
    qtbot.keyClick(glass, Qt.Key.Key_2)
    assert glass._model.look.scene == "room" and glass._model.game.phase is Phase.PAUSED
    qtbot.keyClick(glass, Qt.Key.Key_4)
    assert glass._model.game.flight.ticks >= ticks


def test_who_looks_away_to_another_window_finds_it_paused(glass, qtbot):
    qtbot.keyClick(glass, Qt.Key.Key_Return)
    glass.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))
    assert glass._model.game.phase is Phase.PAUSED


def test_the_scores_are_kept_with_the_settings(glass, window, folders, qtbot):
    qtbot.keyClick(glass, Qt.Key.Key_Return)
    game = glass._model.game
    while game.phase is Phase.FLYING:
        game.advance(0.2, None)
    assert HighScores(folders.config / SCORES_FILE).best == game.flight.score > 0
    qtbot.keyClick(glass, Qt.Key.Key_Escape)
    window.features.page.fill_screen()
    assert window.features.pages["window"].model.game.scores.best == game.flight.score


def test_damaged_scores_are_told_in_the_strip(window, controller, folders, qtbot):
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform has no OpenGL for widgets")
    folders.config.mkdir(parents=True, exist_ok=True)
    (folders.config / SCORES_FILE).write_text("{")
    open_glass(window, qtbot)
    assert controller.state.notice.level is Level.WARNING
    assert "high scores" in controller.state.notice.text


def test_scores_that_cannot_be_saved_in_play_are_told_at_once_and_at_the_end(
    glass, window, tracking, controller, make_pair, folders, qtbot
):
    (folders.config / SCORES_FILE).mkdir(parents=True)
    (folders.config / SCORES_FILE / "in the way").write_text("")
    tracking.run(pair=make_pair(0))
    controller.tick(0.9)
    qtbot.keyClick(glass, Qt.Key.Key_Return)
    game = glass._model.game
    while game.phase is Phase.FLYING:
        game.advance(0.2, None)
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    assert "high scores cannot be saved" in controller.state.notice.text
    assert "high scores cannot be saved" in glass._model._said
    controller.notify(Notice("something else"))
    tracking.run(pair=make_pair(2))
    controller.tick(1.1)
    assert controller.state.notice.text == "something else", "told once"
    qtbot.keyClick(glass, Qt.Key.Key_Escape)
    assert "high scores cannot be saved" in controller.state.notice.text


def test_how_far_to_lean_is_set_by_keys_and_kept(glass, window, controller, qtbot):
    qtbot.keyClick(glass, Qt.Key.Key_Period)
    qtbot.keyClick(glass, Qt.Key.Key_Period)
    qtbot.keyClick(glass, Qt.Key.Key_Comma)
    assert controller.state.app.flight.reach_x_cm == 9.5 and "9.5 cm" in glass._model._said
    qtbot.keyClick(glass, Qt.Key.Key_1)
    qtbot.keyClick(glass, Qt.Key.Key_Period)
    assert controller.state.app.flight.reach_x_cm == 9.5, "only in the game"
    qtbot.keyClick(glass, Qt.Key.Key_Escape)
    window.features.page.fill_screen()
    assert window.features.pages["window"].model.game.pilot._settings.reach_x_cm == 9.5


def test_the_inset_still_shows_the_camera(glass, tracking, controller, make_pair):
    """Writing on the glass leaves OpenGL as Qt's painter needs it."""
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    draw(glass)
    image = glass.grabFramebuffer()
    pixels = image.constBits()
    pixels.setsize(image.sizeInBytes())
    corner = np.frombuffer(pixels, np.uint8).reshape(image.height(), -1, 4)[-40:-25, :, :3]
    # The made-up camera has a red half and a blue one.
    assert ((corner[..., 2] > 200) & (corner[..., :2] < 60).all(axis=-1)).sum() > 50
