"""What the tests of the app share: a made-up tracker, made-up frames, and a watch for what a test leaves behind."""

import dataclasses
import gc

import numpy as np
import pytest
from PyQt6.QtCore import QEvent, QTimer
from PyQt6.QtWidgets import QApplication

from gui.model.app_settings import Folders
from gui.model.controller import Controller
from gui.model.tracking import Phase, Problem, Rates, Update
from gui.pages.registry import page_specs
from gui.shell.main_window import MainWindow
from tracker.run.sinks import SinkSet
from tracker.types import (
    Box,
    Detection,
    Face,
    FitView,
    Frame,
    HeadPosition,
    Rotation,
    StageTime,
    State,
    TrackedFace,
    TrackedHead,
    TrackResult,
    Truth,
)


class FakeTracking:
    """Writes down what it is asked for, and says at each pull what the test has put in."""

    def __init__(self):
        self.calls = []
        self.sinks, self.put = SinkSet(), None
        self.update = Update()
        self.once = {}
        self.closed = False

    def __getattr__(self, name):
        return lambda *args, **named: self.calls.append((name, *args, *named.values()))

    def pull(self):
        update = dataclasses.replace(self.update, **self.once)
        self.once = {}
        if update.pair is not None and update.pair is not self.put:
            self.put = update.pair
            self.sinks.put(*update.pair)
        return update

    def close(self):
        self.sinks.close(5.0)
        self.closed = True

    def called(self, name):
        return [call[1:] for call in self.calls if call[0] == name]

    def run(self, **values):
        self.update = Update(Phase.RUNNING, source_name="Fake", rates=Rates(30.0, 29.0, 7.0, 3), **values)

    def fail(self, kind, message="It does not work."):
        self.update = Update(Phase.FAILED, problem=Problem(kind, message))


@pytest.fixture(autouse=True)
def nothing_left(qapp):
    """Fail a test that leaves a window or a running timer behind."""
    before = set(QApplication.topLevelWidgets())
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()
    widgets = [w for w in QApplication.topLevelWidgets() if w not in before]
    assert not widgets, f"windows left behind: {widgets}"
    timers = [t for t in gc.get_objects() if type(t) is QTimer and _runs(t)]
    assert not timers, f"timers left running: {[(t, t.parent()) for t in timers]}"


def _runs(timer):
    try:
        return timer.isActive()
    except RuntimeError:
        return False


@pytest.fixture
def tracking():
    return FakeTracking()


@pytest.fixture
def folders(tmp_path):
    return Folders(tmp_path / "config", tmp_path / "pictures")


@pytest.fixture
def controller(tracking, folders):
    return Controller(tracking, folders, page_specs())


@pytest.fixture
def first_window(qtbot, controller, monkeypatch):
    """The window as it is at the very first start, on the made-up tracker; pulls only when a test says so."""
    monkeypatch.setattr("gui.shell.main_window.PULL_MS", 1_000_000)
    window = MainWindow(controller)
    window.start(None)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def window(qtbot, controller, monkeypatch):
    """The window of somebody who has settings and plots open; pulls only when a test says so."""
    monkeypatch.setattr("gui.shell.main_window.PULL_MS", 1_000_000)
    controller.set_app(welcomed=True, show_panel=True, show_plots=True)
    window = MainWindow(controller)
    window.start("demo")
    # As on a usual screen, whatever the one of the tests is.
    window.resize(1280, 820)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def camera(tracking, controller, window):
    """The made-up source is a camera."""
    tracking.run(live=True)
    controller.tick(0.1)


@pytest.fixture
def make_pair():
    """Makes a frame with its result: of a head, or of the face that is given."""

    def make(index=0, state=State.TRACKING, rate_hz=30.0, **values):
        image = np.full((48, 64, 3), (200, 100, 50), np.uint8)
        image[:, :32] = (0, 0, 255)
        known, box = {}, values.pop("box", Box(20, 24, 10, 14, 0.1))
        seen = {name: values.pop(name) for name in ("sighting", "head", "pose_raw") if name in values}
        if state is State.TRACKING:
            seen = {"head": HeadPosition(0.01, 0.02, 0.6)} | seen
            known = {
                "tracked_head": TrackedHead(box=box, **seen),
                "detection": Detection(Box(20, 24, 12, 12), 5.0, 4, "frontal"),
                "back_projection": np.full((48, 64), 128, np.uint8),
                "stage_times": (StageTime("camshift", 0.5), StageTime("position", 0.1)),
            }
        known["truth"] = Truth(True, np.zeros(3), Rotation(0, 0, 0), Box(21, 24, 12, 12), None, 1.0)
        if (face := values.pop("face", None)) is not None:
            known |= {"tracked_head": None, "faces": (TrackedFace(1, True, state, box, face, **seen),)}
        result = TrackResult(index, index / rate_hz, state, **(known | values))
        return Frame(image, index / rate_hz, index), result

    return make


# A face of 68 points in the frames of 64 x 48 pixels: on a ring, so that no two of them are near each other.
ANGLES = np.linspace(0, 2 * np.pi, 68, endpoint=False)
RING_XY = np.stack([32 + 20 * np.cos(ANGLES), 24 + 18 * np.sin(ANGLES)], axis=1)
CANVAS_FROM_PICTURE = 2.0


@pytest.fixture
def make_face():
    """Makes a fitted face, with the inside of its fit."""

    def make(points_xy=RING_XY, with_view=True, seed=0, **values):
        rng = np.random.default_rng(seed)
        maps = rng.random((68, 9, 9), np.float32)
        on_canvas = CANVAS_FROM_PICTURE * points_xy + 5.0
        view = FitView(
            canvas=np.full((110, 140), 90, np.uint8),
            points_on_canvas_xy=on_canvas,
            patch_px=11,
            response_maps=maps / maps.sum(axis=(1, 2), keepdims=True),
            corners_xy=np.rint(on_canvas) - 4,
            iterates_xy=(points_xy - 2.0, points_xy - 1.0, points_xy),
        )
        known = {
            "parameters": np.concatenate([[1.0, 0.0, 32.0, 24.0], rng.normal(size=6)]),
            "shape_sigmas": np.full(6, 0.5),
            "confidences": np.linspace(0.05, 0.9, 68),
            "seen": np.ones(68, dtype=np.bool_),
            "score": 0.93,
            "motion": 0.0004,
            "view": view if with_view else None,
        }
        return Face(points_xy, **(known | values))

    return make
