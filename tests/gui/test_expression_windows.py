"""The windows that the Expression page opens: the board of the gaze, own expressions, the classes."""

import numpy as np
import pytest
from PyQt6.QtCore import QSize, Qt

from gui.pages.expression.gaze_board import BoardHooks, GazeBoard
from gui.pages.expression.gaze_course import GazePhase
from tests.gui.cut_labels import cut_labels
from tests.gui.test_controls_are_named import nameless
from tests.gui.test_gaze_calibration import go_through, look_at

SMALL = QSize(720, 480)


@pytest.fixture
def page(window, controller):
    controller.use_page("expression")
    return window.features.page


@pytest.mark.parametrize(("action", "attribute"), [("own_expressions", "own_dialog"), ("class_viewer", "viewer")])
def test_a_window_opens_once_fits_and_closes_by_escape(page, window, qtbot, qapp, action, attribute):
    window.actions_by_name[action].trigger()
    opened = getattr(page, attribute)
    window.actions_by_name[action].trigger()
    assert getattr(page, attribute) is opened
    qapp.processEvents()
    assert nameless(opened) == []
    assert opened.minimumSizeHint().boundedTo(SMALL) == opened.minimumSizeHint()
    opened.resize(opened.width(), 440)
    qapp.processEvents()
    assert cut_labels(opened) == []
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert getattr(page, attribute) is None


def test_windows_close_with_the_page(page, window, controller):
    for action in ("own_expressions", "class_viewer"):
        window.actions_by_name[action].trigger()
    controller.use_page("head")
    assert page.own_dialog is None
    assert page.viewer is None


def test_the_viewer_moves_the_face(page, window):
    window.actions_by_name["class_viewer"].trigger()
    viewer = page.viewer
    viewer.slider.setValue(0)
    mean = viewer.face._points_m
    assert viewer.amount.text() == "0"
    viewer.slider.setValue(viewer.slider.maximum())
    moved = viewer.face._points_m
    assert np.abs(moved - mean).max() > 2e-3
    viewer.list.setCurrentIndex(1)
    assert np.abs(viewer.face._points_m - moved).max() > 1e-3


def test_a_name_begins_a_recording_and_a_second_press_ends_it(page, window, qtbot):
    window.actions_by_name["own_expressions"].trigger()
    dialog = page.own_dialog
    dialog.record.click()
    assert "name" in dialog.status.text()
    dialog.line.setText("duck face")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert page.own.state.collecting == "duck face"
    assert dialog.bar.isVisible()
    dialog.record.click()
    assert page.own.state.collecting == ""
    assert not dialog.bar.isVisible()


def test_the_gaze_needs_a_camera(page, window, controller, tracking):
    tracking.run(live=False)
    controller.tick(0.1)
    window.actions_by_name["calibrate_gaze"].trigger()
    assert page.gaze.board is None
    assert "camera" in controller.state.notice.text


def test_the_gaze_is_calibrated_on_the_board(window, qtbot, qapp):
    kept, closed = [], []
    board = GazeBoard(BoardHooks(kept.append, lambda: None, lambda: closed.append(1)), window)
    board.start(window.screen(), 0.00027, calibrated=False)
    qapp.processEvents()
    assert nameless(board) == []
    assert cut_labels(board) == []
    qtbot.keyClick(board, Qt.Key.Key_Space)
    assert board.course.phase is GazePhase.LOOKING
    assert not board.panel.isVisible()
    go_through(board.course, until=GazePhase.CHECKING)
    for number in range(1000):
        if board.course.mark is not None:
            board.take(look_at(board.course.place_m(board.course.mark)), 100 + number / 30)
    assert board.course.phase is GazePhase.DONE
    assert board.panel.isVisible()
    assert "cm off" in board.text.text()
    board.go_on.click()
    assert kept == [board.course.made]
    assert closed == [1]
    board.deleteLater()


def test_escape_leaves_the_board(window, qtbot):
    closed = []
    board = GazeBoard(BoardHooks(lambda made: pytest.fail("kept"), lambda: None, lambda: closed.append(1)), window)
    board.start(window.screen(), 0.00027, calibrated=True)
    qtbot.keyClick(board, Qt.Key.Key_Space)
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    assert closed == [1]
    board.deleteLater()
