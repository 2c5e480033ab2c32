"""The similarity sheet to look at: places, keys and clicks lead to frames; it is made behind."""

from types import SimpleNamespace

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QWheelEvent

from gui.model.sheet_cursor import SheetCursor, likeness_words, words_of
from gui.pages.sessions import sheet_desk
from gui.pages.sessions.sheet_desk import MadeSheet, SheetDesk
from gui.widgets.sheet_view import SheetView
from tracker.errors import VisavisError
from tracker.session.sheet import SheetWish
from tracker.session.sheet_features import Likeness
from tracker.session.sheet_file import Sheet, SheetCell

CELL = 24
# Three by three, with a hole in the middle and at the end.
CELLS = tuple(
    SheetCell(column, row, 10 * row + column, 100.0 + 10 * row + column)
    for row in range(3)
    for column in range(3)
    if (column, row) not in ((1, 1), (2, 2))
)
SHEET = Sheet("it", Likeness.SHAPE, 3, 3, CELL, 0.25, 1.0, CELLS)


def test_a_place_of_the_picture_is_a_face():
    cursor = SheetCursor(SHEET)
    assert cursor.at(30.0, 5.0) == CELLS[1]
    assert cursor.at(30.0, 30.0) is None
    assert cursor.at(-1.0, 5.0) is None
    assert cursor.at(3 * CELL, 0.0) is None


def test_arrows_go_over_holes_and_stay_within():
    cursor = SheetCursor(SHEET).moved(1, 0)
    assert cursor.cell == CELLS[0]
    down = cursor.moved(1, 0).moved(0, 1)
    assert (down.cell.column, down.cell.row) == (1, 2)
    assert down.moved(1, 0) == down
    assert cursor.moved(-1, 0) == cursor


def test_the_frame_on_show_is_the_nearest_face():
    assert SheetCursor(SHEET).nearest(119.0).cell.time_s == 120.0
    still = Sheet("it", Likeness.SHAPE, 1, 1, CELL, 0.0, 0.0, (SheetCell(0, 0, 0, None, "a.jpg"),))
    assert SheetCursor(still).nearest(3.0).cell is None


def test_what_is_said_of_a_face():
    assert words_of(CELLS[3], 100.0) == "0:10.00 · frame 10"
    assert words_of(SheetCell(0, 0, 0, None, "a.jpg")) == "a.jpg"
    assert words_of(SheetCell(0, 0, 0, None, "a.jpg", 2)) == "a.jpg, face 2"
    assert likeness_words(SHEET) == "7 faces. Neighbours differ 0.25 times as much as any two."


@pytest.fixture
def view(qtbot):
    view = SheetView()
    view.resize(400, 400)
    picture = np.zeros((3 * CELL, 3 * CELL, 3), np.uint8)
    for cell in CELLS:
        picture[cell.row * CELL : (cell.row + 1) * CELL, cell.column * CELL : (cell.column + 1) * CELL] = (
            60 + cell.index
        )
    view.show_sheet(SHEET, picture, 100.0)
    view.show()
    yield view
    view.close()
    view.deleteLater()


@pytest.fixture
def chosen(view):
    found = []
    view.chosen.connect(found.append)
    return found


def test_a_click_chooses_a_face_and_a_drag_none(view, chosen, qtbot):
    middle = view.area_of(CELLS[2]).center().toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert chosen == [CELLS[2]]
    before = view.area_of(CELLS[2])
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(40, 10))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 10))
    assert chosen == [CELLS[2]]
    moved = view.area_of(CELLS[2]).topLeft() - before.topLeft()
    assert (moved.x(), moved.y()) == (40.0, 10.0)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert len(chosen) == 1


def test_keys_move_choose_and_zoom(view, chosen, qtbot):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
    assert not chosen
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [(cell.column, cell.row) for cell in chosen] == [(1, 2)]
    assert view.accessibleDescription() == words_of(chosen[0], 100.0)
    side = view.area_of(CELLS[0]).width()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.area_of(CELLS[0]).width() > side
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.area_of(CELLS[0]).width() == pytest.approx(side)


def test_a_face_that_is_chosen_far_away_is_brought_into_view(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    view.zoom_by(6.0, QPointF(400, 400))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    assert view.rect().contains(view.area_of(view.cursor_.cell).toRect())


def test_the_wheel_zooms_about_the_pointer(view):
    place = view.area_of(CELLS[1]).center()
    delta = QPoint(0, 120)
    nothing = Qt.MouseButton.NoButton
    view.wheelEvent(
        QWheelEvent(
            place, place, QPoint(), delta, nothing, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
        )
    )
    after = view.area_of(CELLS[1])
    assert after.center().x() == pytest.approx(place.x()) and after.center().y() == pytest.approx(place.y())


def test_what_is_seen_are_the_faces(view):
    shown = view.grab().toImage()
    place = view.area_of(CELLS[6]).center().toPoint() * shown.devicePixelRatio()
    assert shown.pixelColor(place).red() == pytest.approx(60 + CELLS[6].index, abs=2)


# Made behind


BEHIND = SimpleNamespace(folder=SimpleNamespace(path="here"))


def wait_for(desk, qtbot, done):
    def ready():
        desk.tick()
        assert done(desk.state)

    qtbot.waitUntil(ready, timeout=20_000)


def test_a_sheet_is_made_behind_and_how_far_it_is_is_told(qtbot, monkeypatch):
    made = MadeSheet(SHEET, np.zeros((1, 1, 3), np.uint8))

    def make(session, wish, tell):
        tell(0.5, "half")
        return made

    monkeypatch.setattr(sheet_desk, "sheet_of", make)
    desk = SheetDesk()
    desk.start(BEHIND, SheetWish())
    assert desk.state.is_working
    wait_for(desk, qtbot, lambda state: state.made is not None)
    assert desk.state.made is made and not desk.state.is_working


@pytest.mark.parametrize("error", [VisavisError("No face."), ZeroDivisionError("oh")])
def test_what_goes_wrong_is_told(qtbot, monkeypatch, error):
    def make(session, wish, tell):
        raise error

    monkeypatch.setattr(sheet_desk, "sheet_of", make)
    desk = SheetDesk()
    desk.start(BEHIND, SheetWish())
    wait_for(desk, qtbot, lambda state: state.problem)
    expected = "No face." if isinstance(error, VisavisError) else "The sheet cannot be made (ZeroDivisionError: oh)."
    assert desk.state.problem == expected and not desk.state.is_working
