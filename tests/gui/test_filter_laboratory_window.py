"""The filter laboratory, clicked through."""

import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtWidgets import QApplication

from tests.gui.cut_labels import cut_labels
from tests.gui.test_controls_are_named import nameless
from tests.tracker.commands.test_filters_command import write_track


@pytest.fixture
def bench(window, controller, tmp_path):
    controller.use_page("workshop")
    window.show()
    window.features.pages["workshop"].open("filter_laboratory")
    bench = window.features.pages["workshop"].benches["filter_laboratory"]
    path = str(write_track(tmp_path / "track.csv"))
    assert bench.file_words(path)
    assert bench.take_file(path)
    _settle(bench)
    yield bench
    bench.wait()


def _settle(bench):
    while bench.model.jobs.is_busy:
        bench.model.jobs.join(120)
        bench.tick(0.0)
    QApplication.processEvents()


def _click(qtbot, widget):
    # Of a button with a mark its words may end before the middle.
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(10, widget.height() // 2))


def test_a_filter_is_chosen_turned_and_used_and_that_is_undone(bench, qtbot, controller):
    laboratory = bench.laboratory
    before = controller.state.settings.smoothing
    _click(qtbot, laboratory.lanes.chosen["ema"])
    assert laboratory.lanes.knobs.editors["alpha"].isVisibleTo(laboratory)
    assert not laboratory.lanes.knobs.editors["beta"].isVisibleTo(laboratory)
    bench.model.set_knob("alpha", 0.2)
    _settle(bench)
    _click(qtbot, laboratory.use)
    assert (controller.state.settings.smoothing.method, controller.state.settings.smoothing.alpha) == ("ema", 0.2)
    controller.undo()
    assert controller.state.settings.smoothing == before


def test_filters_are_tuned_to_a_wish(bench, qtbot):
    laboratory = bench.laboratory
    laboratory.wanted.setValue(0.1)
    _click(qtbot, laboratory.tune)
    _settle(bench)
    assert bench.model.answer.tuned
    assert laboratory.lanes.chosen[bench.model.chosen].isChecked()
    assert bench.model.trials[bench.model.chosen].turn.jitter <= 0.1002


def test_the_replay_is_drawn_and_held(bench, qtbot):
    laboratory = bench.laboratory
    assert bench.model.is_playing
    bench.tick(0.5)
    first = laboratory.canvas.grab().toImage()
    bench.tick(6.5)
    assert laboratory.slider.value() > 200
    assert laboratory.canvas.grab().toImage() != first
    qtbot.keyClick(laboratory, Qt.Key.Key_Space)
    assert not bench.model.is_playing
    ghosts = laboratory.canvas.grab().toImage()
    laboratory.lanes.ghosts["ema"].click()
    assert laboratory.canvas.grab().toImage() != ghosts


def test_nothing_is_cut_and_all_controls_have_names(bench):
    assert not nameless(bench.laboratory)
    assert not cut_labels(bench.laboratory)
