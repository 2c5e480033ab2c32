"""The model builder: what it orders, how it follows a job, what it shows of it, and that it can be driven by hand."""

import io
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt

from gui.pages.workshop.model_builder import bench as bench_module
from gui.pages.workshop.model_builder.desk import BuilderDesk, Work
from gui.pages.workshop.model_builder.job import Job, JobState, start_process
from gui.pages.workshop.model_builder.morph_desk import PERIOD_S, MorphDesk
from gui.pages.workshop.model_builder.order import (
    BuildOrder,
    FolderSummary,
    ReportOrder,
    problem_of,
    summary_of,
    training_arguments,
)
from tests.tracker.annotation.made_layouts import write_layout
from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.marks import marks_of
from tracker.commands.application import build_application
from tracker.files.model_report import ErrorRow, FaceRow, ModelReport, write_model_report
from tracker.files.training_log import TrainingLog
from tracker.layouts import read_layout
from tracker.stopping import STATUS

LAYOUT = """
visavis_layout = 1
name = "three"
points = ["right eye", "left eye", "nose"]
mirror = [["right eye", "left eye"]]
size = ["right eye", "left eye"]
"""
PORTRAITS = Path(__file__).resolve().parents[2] / "assets" / "portraits"


class FakeProcess:
    """Does nothing until the test says how it ends."""

    pid = 0

    def __init__(self):
        self.status, self.said = None, b""

    def poll(self):
        return self.status

    def terminate(self):
        self.status = STATUS

    def kill(self):
        self.status = -9

    def wait(self, timeout=None):
        return self.status


class Jobs:
    """Makes jobs of fake processes, and remembers them."""

    def __init__(self):
        self.arguments, self.process, self.told = [], FakeProcess(), io.BytesIO()

    def __call__(self, arguments, log):
        self.arguments.append(tuple(arguments))
        self.log, self.process = log, FakeProcess()

        def start(arguments, told):
            self.told = told
            return self.process

        return Job(arguments, log, start)


@pytest.fixture
def jobs():
    return Jobs()


@pytest.fixture
def folder(tmp_path):
    """Two annotated pictures."""
    made = tmp_path / "faces"
    made.mkdir()
    for name in ("mona-lisa", "hopper"):
        for end in (".jpg", ".pts"):
            shutil.copy(PORTRAITS / f"{name}{end}", made)
    return made


@pytest.fixture
def desk(jobs, folder, tmp_path):
    made = BuilderDesk(jobs, learning=False)
    made.change(folder=folder, output=tmp_path / "mine.npz")
    _until(made, lambda: made.summary is not None)
    yield made
    made.close()
    made.wait()


def _until(desk, done):
    assert desk._looking is None or desk._looking.wait(20.0)
    desk.tick(0.0)
    assert done()


@pytest.fixture
def report():
    row = ErrorRow("all", 2, 1, 3.5, 3.5, 0.28, 0.5)
    picture = cv2.imencode(".jpg", np.full((20, 20, 3), 90, np.uint8))[1].tobytes()
    faces = (FaceRow("a/one", None, None, picture), FaceRow("a/two", 3.5, 12.0))
    mean = ((-0.5, 0.0), (0.5, 0.0), (0.0, 0.5))
    return ModelReport("mine", "a model", "of 2 faces", (row,), (), (("eyes", 3.5),), mean, (3.0, 3.5, 4.0), faces)


@pytest.mark.parametrize("kind", ["classical", "fast"])
def test_the_command_is_one_that_the_program_understands(kind, tmp_path):
    order = BuildOrder(
        tmp_path, tmp_path / "a.npz", kind=kind, channels=("grey",), scales=(20, 40), base=tmp_path / "b.npz"
    )
    arguments = training_arguments(order)
    assert arguments[:2] == ("train", "model" if kind == "classical" else "network")
    # Parsed, and refused for what it is to read alone.
    with pytest.raises(Exception, match=r"holds no pictures|PyTorch|cannot be read|there is no"):
        build_application(lambda _: 0)(list(arguments), standalone_mode=False)


def test_what_is_missing_is_said_in_order(tmp_path):
    summary = FolderSummary(tmp_path, 40, (68,))
    order = BuildOrder()
    said = [problem_of(order, None, learning=False)]
    for values in (
        {"folder": tmp_path},
        {"output": tmp_path / "a.npz"},
        {"kind": "fast"},
        {"kind": "classical", "channels": ()},
        {"channels": ("grey",), "scales": (50, 40)},
        {"scales": (30, 40)},
    ):
        order = replace(order, **values)
        said.append(problem_of(order, summary, learning=False))
    words = ("folder", "written", "", "PyTorch", "channel", "scale", "")
    assert all((word in told) if word else not told for word, told in zip(words, said, strict=True)), said
    assert "classical" in problem_of(replace(order, kind="fast"), summary, learning=True)
    (tmp_path / "a.npz").write_bytes(b"")
    assert "there already" in problem_of(order, summary, learning=False)


def test_a_network_that_was_stopped_is_gone_on_with(tmp_path):
    order = BuildOrder(tmp_path, tmp_path / "a.npz", kind="fast", base=tmp_path / "b.npz")
    assert not order.goes_on
    (tmp_path / "a.checkpoint").write_bytes(b"")
    assert order.goes_on and not replace(order, kind="classical").goes_on
    (tmp_path / "a.parts").mkdir()
    assert replace(order, kind="classical").goes_on
    (tmp_path / "a.md").write_text("its card")
    assert not order.goes_on


def test_what_a_folder_holds(folder, tmp_path):
    def tell(share=None, step=""):
        pass

    assert summary_of(folder, None, tell) == FolderSummary(folder, 2, (68,))
    assert "no pictures" in summary_of(tmp_path / "none", None, tell).problem
    (folder / "hopper.pts").write_text("version: 1\nn_points: 3\n{\n1 2\n3 4\n5 6\n}\n")
    assert "differ" in summary_of(folder, None, tell).problem
    (folder / "mona-lisa.pts").unlink()
    assert "layout" in summary_of(folder, None, tell).problem
    (tmp_path / "two.toml").write_text(LAYOUT)
    assert summary_of(folder, tmp_path / "two.toml", tell) == FolderSummary(folder, 1, (3,))
    (folder / "hopper.pts").write_text("no points")
    assert "hopper.pts is not a .pts file" in summary_of(folder, None, tell).problem


def test_a_folder_that_was_annotated_is_built_in_its_layout(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((20, 20, 3), 90, np.uint8))
    annotations = AnnotationSet(tmp_path, read_layout(write_layout(tmp_path)))
    annotations.put("a.png", marks_of(np.ones((5, 2))))
    order = BuildOrder(tmp_path, tmp_path / "a.npz")
    assert "done" in problem_of(order, summary_of(tmp_path, None, lambda *_: None), learning=True)
    annotations.put("a.png", marks_of(np.ones((5, 2)), done=True))
    summary = summary_of(tmp_path, None, lambda *_: None)
    assert summary.words == "1 faces of 5 points" and not problem_of(order, summary, learning=True)
    assert "patch experts" in problem_of(replace(order, kind="fast"), summary, learning=True)
    arguments = training_arguments(order, summary)
    assert arguments[arguments.index("--layout") + 1] == str(tmp_path / "five.annotations.jsonl")
    assert "--modes" not in arguments and "--modes" in training_arguments(replace(order, modes=12), summary)
    with pytest.raises(Exception, match="faces are too few"):
        build_application(lambda _: 0)(list(arguments), standalone_mode=False)


def test_a_training_is_followed_measured_and_its_report_shown(desk, jobs, report, tmp_path):
    assert not desk.problem and desk.build() == "" and "already" in desk.build()
    assert jobs.arguments[0][:2] == ("train", "model")
    log = TrainingLog(jobs.log, lambda: 0.0)
    log("patch experts", 0.25)
    assert desk.tick(1.0) and desk.view.course.steps[0].share == 0.25
    assert not desk.tick(1.1)
    log.close("done")
    jobs.process.status = 0
    assert desk.tick(2.0) and desk.work is Work.MEASURING and desk.is_running
    order = ReportOrder.of(desk.order)
    assert jobs.arguments[1] == order.arguments and "--all-faces" not in order.arguments
    write_model_report(report, order.numbers)
    jobs.process.status = 0
    desk.tick(3.0)
    assert not desk.is_running and desk.report == report and desk.page == tmp_path / "mine.report.html"


def test_what_fails_is_told_by_its_last_word_and_what_is_stopped_is_no_failure(desk, jobs):
    desk.build()
    jobs.told.write(b"a library says something\nvisavis: 9 faces are too few\nbye\n")
    jobs.process.status = 2
    desk.tick(1.0)
    assert (desk.view.state, desk.view.problem) == (JobState.FAILED, "9 faces are too few")
    desk.build()
    desk.stop()
    desk.tick(2.0)
    assert desk.view.state is JobState.STOPPED and not desk.is_running


def test_what_runs_is_stopped_as_the_app_ends(desk, jobs):
    desk.build()
    desk.close()
    assert jobs.process.status == STATUS and desk.is_running
    desk.wait()
    assert not desk.is_running


def test_a_real_process_runs_and_complains(tmp_path):
    job = Job(
        ("train", "report", "svm", str(tmp_path), "--output", str(tmp_path / "a.html")), tmp_path / "a", start_process
    )
    job._process.wait(60.0)
    view = job.view()
    job.close()
    assert view.state is JobState.FAILED and "holds no pictures" in view.problem


def test_a_morph_of_two_pictures_plays(qapp, tmp_path):
    desk = MorphDesk()
    assert desk.picture() is None
    for place, name in enumerate(("mona-lisa", "hopper")):
        shutil.copy(PORTRAITS / f"{name}.jpg", tmp_path)
        shutil.copy(PORTRAITS / f"{name}.pts", tmp_path)
        desk.choose(place, tmp_path / f"{name}.jpg")
    assert desk._making.wait(60.0) and desk.tick(0.0) and desk.is_ready
    desk.play(True)
    desk.tick(10.0)
    first = desk.picture()
    desk.tick(10.0 + PERIOD_S / 2)
    assert desk.shape == desk.texture == pytest.approx(1.0)
    assert np.abs(desk.picture().astype(int) - first).mean() > 15
    assert desk.save_picture(tmp_path / "a.png") == "" and (tmp_path / "a.png").exists()
    desk.choose(1, tmp_path / "none.jpg")
    desk._making.wait(60.0)
    desk.tick(0.0)
    assert desk.problem and not desk.is_ready


@pytest.fixture
def bench(window, jobs, monkeypatch):
    """The bench, open in the window as a user opens it, with processes that the test ends."""
    window.show()
    window.actions_by_name["mode_workshop"].trigger()
    window.actions_by_name["bench_model_builder"].trigger()
    made = window.features.pages["workshop"].open_bench
    made.desk._start_job = jobs
    return made


def test_driven_by_hand(qtbot, bench, jobs, folder, report, monkeypatch, tmp_path):
    builder = bench.builder
    assert not builder.build.isEnabled() and "folder" in builder.problem.text()
    monkeypatch.setattr("gui.pages.workshop.model_builder.form.ask_for_folder", lambda *_: str(folder))
    monkeypatch.setattr("gui.pages.workshop.model_builder.form.ask_where_model", lambda *_: str(tmp_path / "mine.npz"))
    qtbot.mouseClick(builder.form.folder, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(builder.form.output, Qt.MouseButton.LeftButton)
    assert bench.desk._looking.wait(20.0)
    bench.tick(0.0)
    assert "2 faces of 68 points" in builder.form.summary.text() and builder.build.isEnabled()
    box = builder.form.channels["lbp"]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert bench.desk.order.channels == ("gradient", "grey")
    qtbot.mouseClick(builder.build, Qt.MouseButton.LeftButton)
    assert "gradient,grey" in jobs.arguments[0] and builder.stop.isEnabled() and not builder.form.isEnabled()
    log = TrainingLog(jobs.log, lambda: 0.0)
    log("patch experts", 0.25)
    log.measure("loss", 1.0, 3.0)
    bench.tick(1.0)
    assert builder.course.bars[0][1].value() == 250 and set(builder.course.plots) == {"loss"}
    qtbot.mouseClick(builder.stop, Qt.MouseButton.LeftButton)
    bench.tick(2.0)
    assert builder.build.isEnabled() and "Stopped" in builder.course.state.text()
    write_model_report(report, tmp_path / "old.report.json")
    monkeypatch.setattr(bench_module, "ask_for_numbers", lambda *_: str(tmp_path / "old.report.json"))
    builder.tabs.setCurrentIndex(1)
    bench.open_report()
    assert builder.report.errors.item(0, 1).text() == "1 of 2" and builder.report.isVisible()
    assert builder.report.faces.labels[0][1].text() == "one: not found" and not builder.page.isEnabled()


def test_an_average_face_is_made_and_shown(qtbot, bench, jobs, folder, monkeypatch, tmp_path):
    monkeypatch.setattr(bench_module, "ask_for_folder", lambda *_: str(folder))
    monkeypatch.setattr(bench_module, "ask_where_picture", lambda *_: str(tmp_path / "face.png"))
    builder = bench.builder
    builder.tabs.setCurrentIndex(2)
    builder.average.symmetric.setChecked(True)
    qtbot.mouseClick(builder.average.make, Qt.MouseButton.LeftButton)
    assert jobs.arguments[0][:2] == ("average", str(folder)) and "--symmetric" in jobs.arguments[0]
    cv2.imwrite(str(tmp_path / "face.png"), np.full((120, 80, 3), 77, np.uint8))
    jobs.process.status = 0
    bench.tick(1.0)
    assert builder.average.view.image.mean() == 77 and "face.png" in builder.average.note.text()


def test_a_dropped_folder_and_a_dropped_report(bench, folder, report, tmp_path):
    assert bench.file_words(str(folder)) and not bench.file_words("clip.mp4")
    assert bench.take_file(str(folder)) and bench.desk.order.folder == folder
    write_model_report(report, tmp_path / "a.report.json")
    assert bench.take_file(str(tmp_path / "a.report.json")) and bench.builder.tabs.currentIndex() == 1
    assert bench.desk.report == report and not bench.take_file(str(tmp_path / "clip.mp4"))
