"""The first start: the picture, one sentence below it, and three cards."""

import numpy as np
import pytest
from PyQt6.QtCore import QRectF, Qt
from PyQt6.QtGui import QColor, QImage, QPainter
from PyQt6.QtWidgets import QToolButton

from gui.model.app_settings import AppSettings
from gui.model.tracking import CameraChoice
from gui.pages.effects.kinds import kind_action
from gui.pages.registry import FEATURES
from gui.widgets.backdrop import Backdrop
from tracker.errors import SourceProblem
from tracker.settings import load, save
from tracker.types import Frame

CAMERA = CameraChoice("/dev/video0", "Laptop Camera")
TITLES = ["See my face tracked", "Look through the window", "Try a mask"]


@pytest.fixture
def welcome(first_window, tracking, controller):
    tracking.run()
    controller.tick(1.0)
    return first_window.stage.welcome


@pytest.fixture
def opened(first_window, monkeypatch):
    """What was asked for in place of opening a dialog or a window."""
    asked = []
    commands = first_window._actions._slots
    for name in ("open_clip", "mode_window"):
        monkeypatch.setitem(commands, name, lambda *on, name=name: asked.append(name))
    return asked


def card(welcome, title):
    return next(card for card in welcome.cards if card.accessibleName() == title)


def test_the_first_start_is_a_picture_a_sentence_and_three_cards(first_window, welcome):
    assert [card.accessibleName() for card in welcome.cards] == TITLES
    assert "demo" in welcome.sentence.text() and welcome.sentence.isVisible()
    assert all(card.isVisible() and card.focusPolicy() & Qt.FocusPolicy.TabFocus for card in welcome.cards)
    assert not first_window.panel.isVisible()
    assert not any(view.isVisible() for view in first_window.features.views)
    assert welcome.y() >= first_window.stage.live.geometry().bottom(), "nothing lies on the face"


def test_who_has_settings_already_keeps_what_is_open(folders):
    folders.config.mkdir()
    save(AppSettings(show_panel=True, show_plots=True), folders.config / "app.toml")
    kept, _ = load(AppSettings, folders.config / "app.toml")
    assert kept.show_panel and kept.show_plots


def test_a_camera_is_offered_once_there_is_one(welcome, controller, tracking, opened, qtbot):
    assert welcome.own.text() == "Open a clip…"
    assert "clip" in card(welcome, TITLES[0]).line.text()
    qtbot.mouseClick(welcome.own, Qt.MouseButton.LeftButton)
    assert opened == ["open_clip"]
    tracking.once = {"cameras": (CAMERA,)}
    controller.tick(2.0)
    assert welcome.own.text() == "Use my camera"
    assert "camera" in card(welcome, TITLES[0]).line.text()
    qtbot.mouseClick(welcome.own, Qt.MouseButton.LeftButton)
    assert tracking.called("open")[-1][0] == CAMERA.key and not welcome.isVisible()


@pytest.mark.parametrize("cameras", [(), (CAMERA,)])
def test_the_card_of_the_face_shows_it_with_what_there_is(welcome, controller, tracking, opened, qtbot, cameras):
    tracking.once = {"cameras": cameras}
    controller.tick(2.0)
    qtbot.mouseClick(card(welcome, TITLES[0]), Qt.MouseButton.LeftButton)
    assert controller.state.page.name == "face" and controller.state.app.welcomed
    assert tracking.called("open")[-1][0] == (CAMERA.key if cameras else "demo")
    assert opened == ([] if cameras else ["open_clip"])


def test_the_other_cards_lead_on_with_the_demo(first_window, welcome, controller, tracking, opened, qtbot):
    card(welcome, TITLES[1]).setFocus()
    qtbot.keyClick(card(welcome, TITLES[1]), Qt.Key.Key_Space)
    assert opened == ["mode_window"] and not welcome.isVisible()
    first_window.actions_by_name["welcome"].trigger()
    assert welcome.isVisible()
    qtbot.mouseClick(card(welcome, TITLES[2]), Qt.MouseButton.LeftButton)
    effects = first_window.features.pages["effects"]
    assert effects.is_shown and effects.gallery.isVisible()
    assert first_window.actions_by_name[kind_action("mask")].isChecked()
    assert [call[0] for call in tracking.called("open")] == ["demo"]


def test_the_welcome_is_dismissed_and_comes_back_from_help(first_window, welcome, controller, qtbot):
    qtbot.mouseClick(welcome.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not welcome.isVisible() and controller.state.app.welcomed
    controller.choose("clip.mp4")
    first_window.actions_by_name["welcome"].trigger()
    assert welcome.isVisible() and "demo" not in welcome.sentence.text() and not welcome.own.isVisible()


def test_no_card_is_in_the_way_of_advice_and_another_source_is_answer_enough(welcome, controller, tracking):
    tracking.fail(SourceProblem.BUSY)
    controller.tick(2.0)
    assert not controller.state.welcome
    tracking.run()
    controller.tick(3.0)
    assert controller.state.welcome
    controller.choose("clip.mp4")
    assert controller.state.app.welcomed


def test_with_little_room_the_cards_have_titles_alone(welcome, qtbot):
    tall = welcome.sizeHint().height()
    welcome.fold(True)
    assert not any(card.line.isVisible() for card in welcome.cards)
    qtbot.waitUntil(lambda: welcome.sizeHint().height() < tall)
    assert all(card.toolTip() for card in welcome.cards)
    welcome.fold(False)
    assert all(card.line.isVisible() for card in welcome.cards)


def test_every_invitation_leads_somewhere(first_window):
    invitations = [feature.invitation for feature in FEATURES if feature.invitation]
    assert [one.title for one in invitations] == TITLES
    assert all(name in first_window.actions_by_name for one in invitations for name in one.then)


# What is beside the picture


def painted(backdrop, frame, target, mirror=False):
    room = QRectF(0, 0, 200, 60)
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    painter = QPainter(image)
    backdrop.paint(painter, frame, target, room, mirror)
    painter.end()
    return image


def halves(index=0, left=(0, 0, 200), right=(200, 0, 0)):
    image = np.empty((60, 80, 3), np.uint8)
    image[:, :40], image[:, 40:] = left, right
    return Frame(image, float(index), index)


def test_the_picture_goes_on_dark_beside_itself_and_only_there(qapp):
    image = painted(Backdrop(), halves(), QRectF(60, 0, 80, 60))
    left, right = image.pixelColor(10, 30), image.pixelColor(190, 30)
    assert 40 < left.red() < 160 > left.blue() and left.red() > 3 * left.blue()
    assert right.blue() > 3 * right.red()
    assert image.pixelColor(100, 30) == QColor("#123456"), "where the picture stands nothing is painted"
    mirrored = painted(Backdrop(), halves(), QRectF(60, 0, 80, 60), mirror=True)
    assert mirrored.pixelColor(10, 30).blue() > 3 * mirrored.pixelColor(10, 30).red()


def test_a_picture_that_fills_the_view_has_nothing_beside_it(qapp):
    image = painted(Backdrop(), halves(), QRectF(0, 0, 200, 60))
    assert image.pixelColor(1, 1) == image.pixelColor(199, 59) == QColor("#123456")


def test_what_moves_in_the_picture_hardly_moves_beside_it(qapp):
    backdrop, target = Backdrop(), QRectF(60, 0, 80, 60)
    before = painted(backdrop, halves(0), target).pixelColor(10, 30)
    changed = halves(1, left=(0, 200, 0))
    for _ in range(5):
        after = painted(backdrop, changed, target).pixelColor(10, 30)
    assert abs(after.red() - before.red()) <= 0.1 * before.red()
    for index in range(2, 300):
        after = painted(backdrop, halves(index, left=(0, 200, 0)), target).pixelColor(10, 30)
    assert after.green() > 3 * after.red(), "but it comes to it in the end"
