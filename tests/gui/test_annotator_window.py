"""The annotator in the window, by mouse and keyboard."""

from time import monotonic

import cv2
import numpy as np
import pytest
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtWidgets import QMessageBox

from gui.model.controller import Controller
from gui.pages.registry import page_specs
from gui.pages.workshop.annotator.annotator import Annotator
from gui.shell.main_window import MainWindow
from tests.gui.mouse import drag_mouse
from tests.tracker.annotation.made_layouts import write_layout
from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.marks import PictureState
from tracker.files.pts import read_pts

PLACES = ((30, 40), (80, 40), (55, 60), (38, 85), (72, 85))


@pytest.fixture
def folder(tmp_path):
    for name in ("a.png", "b.png", "c.png"):
        cv2.imwrite(str(tmp_path / name), np.full((120, 110, 3), 90, np.uint8))
    write_layout(tmp_path)
    return tmp_path


@pytest.fixture
def bench(tracking, folders, folder, monkeypatch):
    monkeypatch.setattr("gui.shell.main_window.PULL_MS", 1_000_000)
    controller = Controller(tracking, folders, page_specs())
    controller.set_app(welcomed=True, page="workshop")
    window = MainWindow(controller)
    window.start("demo")
    window.resize(1280, 720)
    window.show()
    page = window.features.pages["workshop"]
    page.open("annotator")
    bench = page.benches["annotator"]
    assert bench.take_file(str(folder / "five.toml")) and bench.take_file(str(folder))
    yield bench
    window.close()
    window.deleteLater()


def at(canvas, place):
    """Where a place of the picture is in the view."""
    zero = canvas.on_view_of((0.0, 0.0))
    return (zero + QPointF(*place) * canvas.zoom).toPoint()


def place_all(bench, qtbot):
    for place in PLACES:
        qtbot.mouseClick(bench.view.canvas, Qt.MouseButton.LeftButton, pos=at(bench.view.canvas, place))


def test_clicks_place_the_points_one_by_one_and_each_is_kept_at_once(bench, folder, qtbot):
    canvas, view = bench.view.canvas, bench.view
    assert view.next.text() == "Next: right eye (1 of 5)" and view.pictures.count() == 3 and view.points.count() == 5
    for number, place in enumerate(PLACES):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, place))
        kept = AnnotationSet(folder).marks("a.png")
        if number == 1:
            qtbot.keyClick(canvas, Qt.Key.Key_H)
            assert AnnotationSet(folder).marks("a.png").hidden == {1}, "the one that was placed last"
        assert kept.placed == number + 1 and np.abs(np.subtract(kept.places[number], place)).max() < 1.0
    assert "All points are placed" in view.next.text()
    before = canvas.on_view_of((0.0, 0.0))
    drag_mouse(qtbot, canvas, QPoint(60, 60), QPoint(90, 75), button=Qt.MouseButton.RightButton)
    moved = canvas.on_view_of((0.0, 0.0)) - before
    assert (moved.x(), moved.y()) == pytest.approx((30, 15)), "the picture itself is moved"
    drag_mouse(qtbot, canvas, at(canvas, PLACES[2]), at(canvas, (60, 66)))
    assert np.abs(np.subtract(AnnotationSet(folder).marks("a.png").places[2], (60, 66))).max() < 1.5


def test_everything_goes_by_keys(bench, folder, qtbot):
    canvas, model = bench.view.canvas, bench.model
    place_all(bench, qtbot)
    canvas.setFocus()

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(bench.host.window.focusWidget(), key, modifier)

    before = canvas.choose(None) or model.editor.marks
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_H, Qt.Key.Key_Right):
        press(key)
    kept = AnnotationSet(folder).marks("a.png")
    assert kept.hidden == {1} and kept.places[1] == pytest.approx(
        (before.places[1][0] + 0.5, before.places[1][1]), abs=2e-3
    )
    press(Qt.Key.Key_Delete)
    assert AnnotationSet(folder).marks("a.png").places[1] is None and "left eye (5 of 5)" in bench.view.next.text()
    press(Qt.Key.Key_M)
    assert AnnotationSet(folder).marks("a.png").is_whole, "the other side says where it is"
    press(Qt.Key.Key_Return)
    assert model.name == "b.png" and AnnotationSet(folder).marks("a.png").state is PictureState.DONE
    press(Qt.Key.Key_C)
    assert model.editor.marks.is_whole and not model.editor.marks.done
    assert bench.host.actions["undo"].isEnabled()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert AnnotationSet(folder).marks("b.png").placed == 0
    press(Qt.Key.Key_N)
    assert model.name == "c.png"
    press(Qt.Key.Key_B)
    press(Qt.Key.Key_B)
    assert model.name == "a.png" and bench.view.next.text() == "Done"
    zoom = canvas.zoom
    press(Qt.Key.Key_Plus)
    assert canvas.zoom == pytest.approx(1.25 * zoom)
    press(Qt.Key.Key_0)
    assert canvas.zoom == pytest.approx(zoom)


def test_small_pictures_come_and_show_how_far_each_is(bench, qtbot):
    view, end = bench.view, monotonic() + 20
    while len(bench.model.thumbnails) < 3 and monotonic() < end:
        bench.tick(0.0)
        qtbot.wait(5)
    assert [view.pictures.item(row).toolTip() for row in range(3)] == [f"{name}.png: untouched" for name in "abc"]
    place_all(bench, qtbot)
    assert view.pictures.item(0).toolTip() == "a.png: begun"
    row = view.pictures.visualItemRect(view.pictures.item(2)).center()
    qtbot.mouseClick(view.pictures.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert bench.model.name == "c.png"
    row = view.points.visualItemRect(view.points.item(3)).center()
    qtbot.mouseClick(view.points.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert view.canvas.point_to_place == 3 and "right corner" in view.next.text()


def test_the_work_goes_on_where_it_was(bench, folder, qtbot, tracking, folders):
    place_all(bench, qtbot)
    anew = Annotator(bench.host)
    anew.enter()
    assert anew.model.annotations.folder == folder and anew.model.markup.name == "five"
    assert anew.model.editor.marks.is_whole
    anew.close()
    anew.widget.deleteLater()


def test_nothing_is_replaced_before_somebody_says_so(bench, folder, qtbot, monkeypatch):
    place_all(bench, qtbot)
    bench.model.set_done(True)
    out = folder / "out"
    out.mkdir()
    (out / "a.pts").write_text("mine")
    bench.export_to(out)
    assert (out / "a.pts").read_text() == "mine"
    (question,) = bench.host.window.findChildren(QMessageBox)
    replace = next(button for button in question.buttons() if button.text().replace("&", "") == "Replace")
    qtbot.mouseClick(replace, Qt.MouseButton.LeftButton)
    assert len(read_pts(out / "a.pts")) == 5
