"""The Expression page in the window."""

import dataclasses

import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtGui import QRegion

from gui.model.signal_rows import ROW_OF, regions_given
from gui.pages.expression.bar_plan import ROW_PX
from gui.pages.expression.bars import SignalBars
from tracker.errors import SourceProblem
from tracker.readings import NOTHING, Emotion, Expression, EyeReading, FaceReading, Gesture, GestureKind

EXPRESSION = Expression(dict.fromkeys(Emotion, 0.05) | {Emotion.HAPPINESS: 0.65}, Emotion.HAPPINESS)
SMILE = FaceReading(
    shapes={"mouthSmileLeft": 0.8, "mouthSmileRight": 0.7, "jawOpen": 0.2},
    left=EyeReading(0.9),
    right=EyeReading(0.2),
    expression=EXPRESSION,
    gestures=(Gesture(GestureKind.WINK, 0.9, 1.0),),
)


@pytest.fixture
def page(window, controller):
    controller.use_page("expression")
    return window.features.page


@pytest.fixture
def show(page, tracking, controller, make_pair, make_face, window):
    """Lets the page see a reading, at a time."""

    def show(reading, now_s):
        frame, result = make_pair(round(now_s * 30), face=make_face())
        faces = tuple(dataclasses.replace(one, reading=reading) for one in result.faces)
        tracking.run(pair=(frame, dataclasses.replace(result, faces=faces)))
        controller.tick(now_s)
        window.features.tick(now_s)

    return show


def test_faces_are_read_only_while_the_page_is_shown(window, controller, tracking):
    assert tracking.called("want_reading")[-1] == (NOTHING,)
    controller.use_page("expression")
    assert tracking.called("want_reading")[-1][0].any
    controller.use_page("face")
    assert tracking.called("want_reading")[-1] == (NOTHING,)


def test_what_a_face_says_is_shown(page, show, qtbot):
    show(SMILE, 1.0)
    panel = page.panel_beside
    assert panel.headline.text() == "Happiness"
    place = next(p for p in panel.bars.plan.places if p.row is ROW_OF["mouthSmileLeft"])
    assert panel.bars.row_words(place) == "Smile: left 80, right 70 (measured)"
    assert page.over_time.last.text() == "Wink"


def test_a_masculine_look_is_told_only_where_it_is_asked_for(page, show):
    show(SMILE, 1.0)
    assert not page.panel_beside.masculine.isVisible()
    show(dataclasses.replace(SMILE, masculine=0.62), 1.1)
    assert "62 %" in page.panel_beside.masculine.text()
    show(None, 1.2)
    assert not page.panel_beside.masculine.isVisible()


def test_a_lost_face_leaves_nothing_behind(page, show):
    show(SMILE, 1.0)
    show(None, 1.1)
    panel = page.panel_beside
    assert panel.headline.text() == "No face"
    show(None, 3.0)
    place = next(p for p in panel.bars.plan.places if p.row is ROW_OF["mouthSmileLeft"])
    assert panel.bars.row_words(place) == "Smile: left –, right – (measured)"


def test_a_click_on_a_bar_draws_it_over_time_and_is_remembered(page, show, controller, qtbot):
    show(SMILE, 1.0)
    bars = page.panel_beside.bars
    place = next(p for p in bars.plan.places if p.row is ROW_OF["browDownLeft"])
    at = QPoint(place.x + 10, place.y + 5)
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=at)
    assert "browDownLeft" in controller.state.app.signals_over_time.split()
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=at)
    assert "browDownLeft" not in controller.state.app.signals_over_time.split()


def test_another_source_forgets_the_face_before(page, show, controller, tracking):
    show(SMILE, 1.0)
    controller.choose("other.mp4")
    assert page.model.reading is None


def test_a_camera_that_fails_leaves_no_face(page, show, controller, tracking):
    show(SMILE, 1.0)
    tracking.fail(SourceProblem.UNPLUGGED)
    controller.tick(2.0)
    assert page.model.reading is None


@pytest.fixture
def bars(qtbot):
    made = SignalBars()
    qtbot.addWidget(made)
    made.show_regions(regions_given({}), {})
    made.resize(280, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_only_the_bars_that_changed_are_painted_again(bars, qtbot, monkeypatch):
    known = dict.fromkeys((n for p in bars.plan.places for n in p.row.signals), 0.31)
    bars.show_signals(known, mirror=True, numbers=False)
    qtbot.wait(1)
    painted = []
    monkeypatch.setattr(bars, "update", lambda *area: painted.append(QRegion(*area) if area else None))
    bars.show_signals(known, mirror=True, numbers=False)
    assert painted == []
    # Less than a pixel is no change.
    bars.show_signals(known | {"jawOpen": 0.3101}, mirror=True, numbers=False)
    assert painted == []
    bars.show_signals(known | {"jawOpen": 0.9}, mirror=True, numbers=False)
    place = next(p for p in bars.plan.places if p.row is ROW_OF["jawOpen"])
    assert [(r.boundingRect().y(), r.boundingRect().height()) for r in painted] == [(place.y, ROW_PX)]


def test_the_keyboard_reaches_every_bar(bars, qtbot):
    chosen = []
    bars.row_clicked.connect(chosen.append)
    for _ in range(3):
        qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.keyClick(bars, Qt.Key.Key_Space)
    assert chosen == [bars.plan.places[3].row.left]
    assert bars.accessibleDescription() == bars.row_words(bars.plan.places[3])


def test_a_row_tells_what_it_is_told_from(bars):
    tips = {p.row.left: bars.tip_for(p) for p in bars.plan.places}
    assert tips["mouthSmileLeft"].endswith("Told from: the corners of the mouth")
    assert "\n" not in tips["headTurnLeft"]


def test_in_a_mirror_the_left_side_is_at_the_left(bars, qtbot):
    bars.show_signals({"mouthSmileLeft": 1.0, "mouthSmileRight": 0.0}, mirror=True, numbers=False)
    place = next(p for p in bars.plan.places if p.row is ROW_OF["mouthSmileLeft"])
    colours = []
    for mirror in (True, False):
        bars.show_signals({"mouthSmileLeft": 1.0, "mouthSmileRight": 0.0}, mirror=mirror, numbers=False)
        image = bars.grab().toImage()
        y = place.y + ROW_PX // 2
        colours.append((image.pixelColor(12, y).name(), image.pixelColor(place.width - 12, y).name()))
    assert colours[0] == colours[1][::-1]
    assert colours[0][0] != colours[0][1]
