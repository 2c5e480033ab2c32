"""The gestures' panel, and the lamp that shows while they press keys of other programs."""

import pytest
from PyQt6.QtCore import QSize, Qt

from gui.model.gesture_actions import GestureActions
from gui.pages.gestures.panel import GesturesPanel
from tests.gui.test_controls_are_named import nameless
from tracker.errors import KeyboardError
from tracker.expression.gesture_map import NOTHING, Response, Trigger
from tracker.keyboard.names import parse_key_press
from tracker.readings import GestureKind

NOD = Trigger(GestureKind.NOD)


class Board:
    way = "a test"

    def down(self, press):
        pass

    def up(self, press):
        pass

    def close(self):
        pass


@pytest.fixture
def tool(window, folders, monkeypatch):
    tool = window.features.tools["gestures"]
    specs = [spec for spec in tool.actions if spec.name == "none"]
    tool.model = GestureActions(folders.config, specs, Board)
    tool.model.actions = {"pause": "Pause", "recenter": "Recentre"}
    yield tool
    tool.close()


@pytest.fixture
def panel(tool):
    tool.open()
    return tool.panel


def test_what_is_chosen_for_a_gesture_is_what_it_does(tool, panel):
    row = panel.rows[NOD]
    row.action.setCurrentIndex(row.action.findData("pause"))
    row.action.activated.emit(row.action.currentIndex())
    assert tool.model.map.responses[NOD] == Response("pause")
    row.key.setText("Ctrl + Right")
    row.key.editingFinished.emit()
    assert tool.model.map.responses[NOD] == Response("pause", parse_key_press("ctrl+right"))
    tool.tick(1.0)
    assert row.key.text() == "ctrl+right"
    row.action.setCurrentIndex(0)
    row.key.setText("")
    row.key.editingFinished.emit()
    assert tool.model.map.responses.get(NOD, NOTHING) == NOTHING


def test_a_key_that_there_is_not_is_told_and_changes_nothing(tool, panel):
    panel.rows[NOD].key.setText("ctrl+rihgt")
    panel.rows[NOD].key.editingFinished.emit()
    assert "right" in panel.problem.text()
    assert panel.problem.isVisible()
    assert NOD not in tool.model.map.responses


def test_a_lamp_shows_while_keys_are_pressed_and_ends_it(tool, panel, window):
    lamp = window.actions_by_name["gesture_keys"]
    tool.tick(1.0)
    assert not lamp.isVisible()
    panel.keys.click()
    assert lamp.isVisible()
    assert lamp.isChecked()
    assert "a test" in panel.keys_text.text()
    lamp.trigger()
    assert not lamp.isVisible()
    assert not panel.keys.isChecked()


def test_why_no_keys_can_be_pressed_is_told(tool, panel, window):
    def none():
        raise KeyboardError("There is no keyboard; get one.")

    tool.model._open_keys = none
    panel.keys.click()
    assert panel.problem.text() == "There is no keyboard; get one."
    assert not panel.keys.isChecked()
    assert not window.actions_by_name["gesture_keys"].isVisible()


def test_gestures_are_read_and_watched_only_while_they_do_something(tool, tracking):
    assert not tracking.called("want_reading")[-1][0].any
    tool.model.respond(NOD, Response("pause"))
    tool.model.arm(True)
    tool.tick(1.0)
    assert tracking.called("want_reading")[-1][0].gestures
    assert tracking.sinks.is_wanted
    tool.model.arm(False)
    tool.tick(2.0)
    assert not tracking.called("want_reading")[-1][0].any
    assert not tracking.sinks.is_wanted


def test_the_panel_tells_what_everything_is_and_fits_a_small_screen(panel, qtbot):
    assert nameless(panel) == []
    assert panel.minimumSizeHint().boundedTo(QSize(720, 480)) == panel.minimumSizeHint()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_the_panel_closes_by_escape(tool, panel, qtbot):
    assert isinstance(panel, GesturesPanel)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert tool.panel is None
