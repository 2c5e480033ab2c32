"""The fit viewer, clicked through."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtWidgets import QApplication

from gui.pages.workshop.fit_viewer.jobs import FitOrder, PaneChoice, Subject, answered
from tests.gui.cut_labels import cut_labels
from tests.gui.mouse import drag_mouse
from tests.gui.test_controls_are_named import nameless
from tracker.face.tracing import TraceStart
from tracker.files.pts import read_pts
from tracker.types import Frame

PORTRAIT = Path(__file__).resolve().parents[2] / "assets" / "portraits" / "collins.png"
IMAGE, TRUTH = cv2.imread(str(PORTRAIT)), read_pts(PORTRAIT.with_suffix(".pts"))


@pytest.fixture
def bench(window, controller):
    controller.use_page("workshop")
    window.show()
    window.features.pages["workshop"].open("fit_viewer")
    bench = window.features.pages["workshop"].benches["fit_viewer"]
    yield bench
    bench.wait()


@pytest.fixture
def viewer(bench, make_pair, make_face):
    _, result = make_pair(0, face=make_face(TRUTH))
    bench.show_frame(Frame(IMAGE, 0.0, 0), result)
    _settle(bench)
    return bench.viewer


def _settle(bench):
    bench.model.jobs.join(120)
    bench.tick(0.0)
    QApplication.processEvents()


def _click(qtbot, widget, place=None):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center() if place is None else place)


def _shown(widget):
    image = widget.grab().toImage()
    return np.frombuffer(image.constBits().asarray(image.sizeInBytes()), np.uint8).copy()


def test_the_first_face_is_fitted_by_itself_and_stepped_through(viewer, bench, qtbot):
    first = _shown(viewer.panes[0].canvas)
    assert viewer.panes[0].said.text().startswith("Step 0 of 17")
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.panes[0].said.text().startswith("Step 2 of 17")
    assert not np.array_equal(first, _shown(viewer.panes[0].canvas))
    qtbot.keyClick(viewer, Qt.Key.Key_End)
    assert viewer.slider.value() == 17
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    assert bench.model.is_playing
    bench.tick(5.0)
    assert viewer.panes[0].said.text().startswith("Step 1 of 17")


def test_a_click_on_a_point_looks_into_it(viewer, bench, qtbot):
    canvas = viewer.panes[0].canvas
    canvas.grab()
    fit = bench.model.fit
    x, y = canvas._drawing.drawn_from_picture.apply(fit.trace.iterates[0].points_xy)[8] / 2
    _click(qtbot, canvas, QPoint(round(x), round(y)))
    assert bench.model.point == 8
    assert viewer.inspector.title.text() == "Point 8 · jaw"
    assert "px" in viewer.inspector.facts.text()
    qtbot.keyClick(viewer, Qt.Key.Key_Down)
    assert viewer.inspector.title.text() == "Point 9 · jaw"
    bench.model.choose(0)
    qtbot.keyClick(viewer, Qt.Key.Key_Up)
    assert bench.model.point == 67


def test_a_drag_begins_the_fit_elsewhere(viewer, bench, qtbot):
    canvas = viewer.panes[0].canvas
    canvas.grab()
    before = bench.model.fit.trace.iterates[0].points_xy.mean(axis=0)
    viewer.go(5)
    scale = canvas._drawing.drawn_from_picture.scale / 2
    drag_mouse(qtbot, canvas, QPoint(10, 10), QPoint(20, 30), QPoint(40, 10))
    assert bench.model.step == 0
    _settle(bench)
    after = bench.model.fit.trace.iterates[0].points_xy.mean(axis=0)
    np.testing.assert_allclose(after - before, (30 / scale, 0), atol=0.1 * 30 / scale)
    qtbot.keyClick(viewer, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert bench.model.beside[0] == pytest.approx(bench.model.answer.order.beside[0] - 0.05)


def test_what_is_drawn_is_switched_by_click_and_key(viewer, bench, qtbot):
    before = _shown(viewer.panes[0].canvas)
    viewer.drawn["heat"].click()
    assert not bench.model.choice.heat
    assert not np.array_equal(before, _shown(viewer.panes[0].canvas))
    qtbot.keyClick(viewer, Qt.Key.Key_P)
    assert bench.model.choice.patches
    assert viewer.drawn["patches"].isChecked()


def test_two_models_side_by_side_and_a_picture_of_them(viewer, bench, qtbot, folders, controller):
    _click(qtbot, viewer.beside, QPoint(8, viewer.beside.height() // 2))
    panes = (bench.model.panes[0], PaneChoice("conv-small"))
    bench.model.use_pane(1, panes[1])
    bench.model.jobs.wait(120)
    bench.model._take(answered(FitOrder(Subject(IMAGE, TRUTH), panes, TraceStart.AVERAGE)))
    viewer.show_all()
    assert viewer.panes[1].isVisible()
    assert viewer.panes[1].said.text().startswith("Step 0 of")
    assert not viewer.panes[1].channels.isEnabled()
    viewer.save.click()
    controller.tick(1.0)
    controller._snapshots.wait()
    (saved,) = folders.pictures.glob("*.png")
    height, width = cv2.imread(str(saved)).shape[:2]
    assert (width, height) == (2 * viewer.sheet.width(), 2 * viewer.sheet.height())


def test_who_wants_it_to_keep_up_has_the_newest_frame_fitted_twice_a_second(viewer, bench, make_pair, make_face):
    _, result = make_pair(1, face=make_face(TRUTH))
    bench.show_frame(Frame(IMAGE, 1.0, 1), result)
    assert not bench.model.jobs.is_busy
    viewer.keep_up.click()
    bench.tick(10.0)
    for index, (now_s, fitted) in enumerate(((10.1, True), (10.2, False), (10.7, True))):
        before = bench.model.subject
        bench.tick(now_s)
        bench.show_frame(Frame(IMAGE.copy(), 2.0 + index, index), result)
        assert (bench.model.subject is not before) is fitted
        bench.model.jobs.wait(60)


def test_a_dropped_picture_is_fitted(viewer, bench):
    assert bench.file_words(str(PORTRAIT))
    assert not bench.take_file("clip.mp4")
    assert bench.take_file(str(PORTRAIT))
    assert bench.model.subject.points_xy is None
    bench.model.jobs.wait(0.0)


def test_a_dropped_model_fits(viewer, bench):
    path = str(PORTRAIT.parents[2] / "models" / "face" / "mosse.npz")
    assert bench.file_words(path)
    assert bench.take_file(path)
    _settle(bench)
    assert bench.model.fit.model_name == "mosse"
    assert viewer.panes[0].models.currentText() == "mosse.npz"


def test_nothing_is_cut_and_all_controls_have_names(viewer, window):
    assert not nameless(viewer)
    assert not cut_labels(viewer)
