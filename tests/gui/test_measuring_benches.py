"""The workshop's tools that measure, driven by clicks: light coach, lens, latency, accuracy."""

import sys
from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtCore import Qt

from gui.model.notices import Level
from gui.pages.workshop.accuracy.run import AccuracyRun, command_for
from gui.pages.workshop.latency import bench as latency
from gui.pages.workshop.latency.model import Phase
from tests.gui.test_controls_are_named import nameless
from tests.tracker.calibration.lens_camera import film_all
from tracker.accuracy.conditions import CONDITIONS, FACES
from tracker.accuracy.report import Cell, Report, load_report, save_report
from tracker.calibration.file import CalibrationFile
from tracker.diagnosis.light_memory import FILE_NAME, LightMemory
from tracker.sources.demo_still import demo_still
from tracker.types import Frame, Sighting, State, TrackedHead, TrackResult


@pytest.fixture
def bench(window, controller, tracking, qtbot):
    """Opens a tool by a click on its card; gives it."""

    def open_bench(name):
        tracking.run(live=True, monotonic_stamps=True)
        controller.tick(0.1)
        controller.use_page("workshop")
        page = window.features.page
        place = list(page.benches).index(name)
        qtbot.mouseClick(page.home.cards[place], Qt.MouseButton.LeftButton)
        assert page.open_bench is page.benches[name]
        assert nameless(page.open_bench.widget) == []
        return page.open_bench

    return open_bench


def click(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def seen_by_side_light(index):
    """The demo's face with a lamp at the picture's left, which is the viewer's right."""
    gain = np.where(np.arange(640) < 319, 1.0, 0.45)[None, :, None]
    head = TrackedHead(sighting=Sighting(319.0, 218.0, 125.0))
    frame = Frame((demo_still() * gain).astype(np.uint8), index / 30, index)
    return frame, TrackResult(index, index / 30, State.TRACKING, tracked_head=head)


def test_the_light_coach_says_what_to_do_and_remembers_the_best(bench, qtbot, folders):
    coach = bench("light_coach")
    assert coach.panel.advice.text().startswith("No face is seen yet")
    for index in range(0, 120, 12):
        coach.show_frame(*seen_by_side_light(index))
    coach.tick(10.0)
    assert coach.panel.advice.text().startswith("The light at your right is ")
    assert coach.panel.forget.isEnabled() and "as good as ever" in coach.panel.compared.text()
    (best,) = [one for one in (LightMemory(folders.config / FILE_NAME).best("Fake"),) if one]
    assert best.reading.side > 2.5
    click(qtbot, coach.panel.forget)
    assert LightMemory(folders.config / FILE_NAME).best("Fake") is None
    assert not coach.panel.forget.isEnabled()


def test_a_lens_is_measured_and_used(bench, controller, qtbot, folders):
    lens = bench("lens")
    assert not lens.use.isEnabled() and "Show the printed board" in lens.guidance.text()
    for index, image in enumerate(film_all()):
        result = TrackResult(index, index / 30, State.DETECTING)
        for _ in range(2):
            lens.show_frame(Frame(image, index / 30, index), result)
            lens.model.wait()
    lens.tick(10.0)
    assert lens.so_far.text().startswith("11 views: 66.0")
    click(qtbot, lens.use)
    position = controller.state.settings.position
    assert position.straighten_lens and position.horizontal_fov_deg == pytest.approx(66.0, abs=0.2)
    assert not controller.state.calibrated, "only the lens is known"
    kept = CalibrationFile(folders.config / "calibration.toml").current
    assert kept is not None and kept.position.lens_k1 == position.lens_k1 == pytest.approx(-0.28, abs=0.01)
    click(qtbot, lens.restart)
    assert not lens.use.isEnabled() and not lens.model.guide.views


class Clock:
    """A made-up clock, and a camera that films the patch on the screen a known time later."""

    def __init__(self):
        self.now_s, self.course = 50.0, [(0.0, False)]

    def monotonic(self):
        return self.now_s

    def film(self, tool, delay_s, busy_s):
        lit = [bright for changed_s, bright in self.course if changed_s <= self.now_s - busy_s - delay_s][-1]
        image = np.full((48, 64, 3), 40, np.uint8)
        image[10:30, 20:40] += np.uint8(120 * lit)
        stamp_s = self.now_s - busy_s
        tool.show_frame(Frame(image, stamp_s, 0), TrackResult(0, stamp_s, State.DETECTING))

    def run(self, tool, seconds, delay_s, busy_s):
        for step in range(round(seconds * 60)):
            self.now_s += 1 / 60
            before = tool.patch.bright
            tool.tick(self.now_s)
            if tool.patch.bright is not before:
                self.course.append((self.now_s, tool.patch.bright))
            if step % 2:
                self.film(tool, delay_s, busy_s)


def test_the_delay_is_measured_kept_and_run_ahead_by(bench, controller, window, qtbot, monkeypatch):
    clock = Clock()
    monkeypatch.setattr(latency, "monotonic", clock.monotonic)
    monkeypatch.setattr(latency, "randbelow", lambda below: 3)
    tool = bench("latency")
    click(qtbot, tool.start)
    assert tool.model.phase is Phase.FLASHING and tool.start.text() == "Stop"
    clock.run(tool, 14.0, 0.085, 0.02)
    tool.model._work.result(30.0)
    tool.tick(clock.now_s)
    delay = controller.state.delay
    assert delay.seen_s == pytest.approx(0.085, abs=0.01) and delay.known_s == pytest.approx(0.105, abs=0.01)
    assert "until it is tracked" in tool.text.text() and tool.forget.isEnabled()
    page = window.features.pages["window"]
    assert page.model._view.settings.prediction_s == pytest.approx(delay.known_s)
    click(qtbot, tool.forget)
    assert controller.state.delay is None and page.model._view.settings.prediction_s == pytest.approx(0.03)


def test_a_patch_that_the_camera_does_not_see_is_told(bench, controller, qtbot, monkeypatch):
    clock = Clock()
    monkeypatch.setattr(latency, "monotonic", clock.monotonic)
    tool = bench("latency")
    click(qtbot, tool.start)
    for _ in range(14 * 30):
        clock.now_s += 1 / 30
        tool.tick(clock.now_s)
        image = np.random.default_rng(1).integers(0, 90, (48, 64, 3), dtype=np.uint8)
        tool.show_frame(Frame(image, clock.now_s, 0), TrackResult(0, clock.now_s, State.DETECTING))
    tool.model._work.result(30.0)
    tool.tick(clock.now_s)
    assert tool.text.text().startswith("The camera did not see the patch flash.")
    assert controller.state.delay is None and tool.start.text() == "Start"


class FakeRun:
    """Measures nothing, and is done when a test says so."""

    done, total, problem, is_running = 300, 1000, "", True

    def __init__(self, command):
        self.command, self.stopped = command, False

    def stop(self):
        self.stopped, self.is_running = True, False

    def wait(self):
        pass


def report(points=3.0, faces=FACES):
    cells = [Cell(face=face, condition=one.name, frames=100, found=1.0, points_percent=points, ms_median=8.0)
             for face in faces for one in CONDITIONS]  # fmt: skip
    return Report("Some Processor", 4, "fast", tuple(cells))


def test_accuracy_is_measured_stopped_gone_on_with_and_compared(bench, controller, qtbot, folders, tmp_path):
    tool = bench("accuracy")
    tool.model._start = FakeRun
    assert tool.go.text() == "Measure" and not tool.table.isVisible()
    click(qtbot, tool.go)
    run, mine = tool.model.run, folders.config / "accuracy.json"
    assert run.command == command_for(mine, anew=False) and tool.go.text() == "Stop"
    tool.tick(1.0)
    assert tool.bar.value() == 300
    save_report(report(faces=FACES[:2]), mine)
    click(qtbot, tool.go)
    tool.tick(2.0)
    assert run.stopped and tool.go.text() == "Go on"
    assert tool.table.rowCount() == len(CONDITIONS) + 1 and tool.table.item(0, 2).text() == "3.00"
    save_report(report(), mine)
    click(qtbot, tool.go)
    tool.model.run.is_running = False
    tool.tick(3.0)
    assert tool.go.text() == "Measure again"
    save_report(replace(report(5.0), processor="Other"), tmp_path / "other.json")
    assert tool.file_words(str(tmp_path / "other.json")) and tool.take_file(str(tmp_path / "other.json"))
    assert [tool.table.item(0, column).text() for column in (1, 2)] == ["3.00", "5.00"]
    assert "Other" in tool.table.horizontalHeaderItem(2).text()
    tool.column.setCurrentIndex(9)
    assert tool.table.item(0, 1).text() == "125"
    (tmp_path / "bad.json").write_text("{}")
    tool.take_file(str(tmp_path / "bad.json"))
    assert controller.state.notice.level is Level.WARNING and "bad.json" in controller.state.notice.text
    click(qtbot, tool.alone)
    assert tool.table.columnCount() == 11


def test_a_run_is_a_process_whose_lines_are_read():
    run = AccuracyRun([sys.executable, "-c", 'print("{\\"done\\": 15, \\"total\\": 60}"); print("noise")'])
    run.wait()
    assert (run.done, run.total, run.problem, run.is_running) == (15, 60, "", False)
    failed = AccuracyRun([sys.executable, "-c", 'import sys; sys.exit("visavis: It is broken. Mend it.")'])
    failed.wait()
    assert failed.problem == "It is broken. Mend it."


def test_a_report_comes_back_as_it_was(tmp_path):
    save_report(report(), tmp_path / "mine.json")
    assert load_report(tmp_path / "mine.json") == report() and report().is_complete
    assert not report(faces=FACES[:1]).is_complete
