"""`bench`: the contract of its JSON, and figures that follow from known times."""

import json

import numpy as np
import pytest

import tracker.commands.effect_speed as effect_speed
import tracker.commands.measuring as measuring
import tracker.commands.window_speed as window_speed
from tracker.errors import SourceError
from tracker.types import StageTime, State, TrackResult

EFFECTS = {"swap", "mask", "deform", "caricature"}


@pytest.fixture
def opened(monkeypatch, list_source, make_frames):
    """Every source that is opened is a fresh one of 20 frames."""
    monkeypatch.setattr(measuring, "open_source", lambda spec: list_source(make_frames(20)))


@pytest.fixture
def ticking(monkeypatch):
    """Clocks that only move when told to."""
    now = {"wall": 0.0, "processor": 0.0}
    monkeypatch.setattr(measuring.time, "perf_counter", lambda: now["wall"])
    monkeypatch.setattr(measuring.time, "process_time", lambda: now["processor"])
    return now


def test_figures_follow_from_the_times(opened, ticking):
    def slow_every_tenth():
        def step(frame):
            took_s = 0.010 if frame.index % 10 == 0 else 0.002
            ticking["wall"] += took_s
            ticking["processor"] += 0.001
            stages = (StageTime("detection", 8.0),) if frame.index % 10 == 0 else ()
            return TrackResult(frame.index, frame.time_s, State.DETECTING, stage_times=stages)

        return step

    figures = measuring.measure_modes("any", 2, {"head": slow_every_tenth})["head"]
    assert figures.fps == pytest.approx(20 / (18 * 0.002 + 2 * 0.010))
    assert figures.median_ms == pytest.approx(2.0)
    assert figures.p95_ms == pytest.approx(10.0)
    # A stage that ran in 2 of 20 frames is spread over all.
    assert figures.stages_ms == pytest.approx({"reading": 0.0, "detection": 0.8})
    assert figures.cpu_s_per_frame == pytest.approx(0.001)
    assert figures.memory_mb > 10
    assert (figures.frames, figures.size_px) == (20, (160, 120))


@pytest.mark.parametrize(("per_frame_s", "frames"), [(0.001, measuring.MEASURED_FRAMES), (2.0, 8)])
def test_of_a_long_clip_the_beginning_is_measured_and_of_a_slow_one_less(
    monkeypatch, list_source, make_frames, ticking, per_frame_s, frames
):
    one, runs = make_frames(1)[0], []
    endless = [one] * (2 * measuring.MEASURED_FRAMES)
    monkeypatch.setattr(measuring, "open_source", lambda spec: list_source(endless))

    def make_step():
        def step(frame):
            ticking["wall"] += per_frame_s
            return TrackResult(frame.index, frame.time_s, State.TRACKING)

        return step

    figures = measuring.measure_modes("any", 2, {"head": make_step}, lambda: runs.append(1))
    assert figures["head"].frames == frames
    assert len(runs) == 2


def test_a_source_without_end_is_refused(monkeypatch, list_source, make_frames):
    monkeypatch.setattr(measuring, "open_source", lambda spec: list_source(make_frames(1), live=True))
    with pytest.raises(SourceError, match="never ends"):
        measuring.measure_modes("camera", 1)


def test_an_empty_source_is_refused(monkeypatch, list_source):
    monkeypatch.setattr(measuring, "open_source", lambda spec: list_source([]))
    with pytest.raises(SourceError, match="no pictures"):
        measuring.measure_modes("any", 1)


@pytest.fixture
def hasty(monkeypatch):
    """Effects are timed on a frame or two."""
    monkeypatch.setattr(effect_speed, "_WARM_UP_FRAMES", 0)
    monkeypatch.setattr(effect_speed, "_FRAMES", 2)


def test_json_contract(monkeypatch, hasty, run, opens, pipeline, list_source, make_frames, opened, capsys):
    monkeypatch.setattr(measuring, "keep_to_one_core", lambda: None)
    monkeypatch.setattr(measuring, "Pipeline", pipeline)
    opens(list_source(make_frames(10)))
    assert run("bench", "--json", "--runs", "1") == 0
    printed = capsys.readouterr()
    report = json.loads(printed.out)
    assert printed.err == ""
    head = report["modes"]["head"]
    assert head.keys() >= {"fps", "median_ms", "p95_ms", "cpu_percent_at_30_fps_640x480"}
    assert head["fps"] > 0
    assert head["p95_ms"] >= head["median_ms"] > 0
    assert report["stages"].keys() == {"reading", "camshift", *EFFECTS}
    assert report["stages"]["camshift"] == 0.5
    assert np.isfinite(report["memory_mb"])
    assert report["backend"] in ("numba", "onnx-cuda")
    assert report["modes"].keys() == {"head", "face", "face + reading", *EFFECTS}
    assert report["effects"].pop("face_px") == 200
    assert report["effects"].keys() == effect_speed.CASES.keys()
    assert all(speed["p95_ms"] >= speed["median_ms"] > 0 for speed in report["effects"].values())
    assert report["fitting"]["passes_per_second"] > 0
    assert all(value > 0 for value in report["fitting"]["tracked_frame_ms"].values())
    assert "svm" in report["fitting"]["tracked_frame_ms"]
    assert report["threads"] == 1
    assert report["window"] == {"tunnel": None, "room": None}, "no OpenGL was handed in"


def test_the_model_and_the_settings_are_what_is_measured(
    monkeypatch, hasty, run, opens, pipeline, list_source, make_frames, opened, capsys
):
    monkeypatch.setattr(measuring, "keep_to_one_core", lambda: None)
    monkeypatch.setattr(measuring, "Pipeline", pipeline)
    opens(list_source(make_frames(10)))
    options = ("--model", "mosse", "--set", "face.combine=cycle", "--set", "smoothing.method=none")
    assert run("bench", "--json", "--runs", "1", *options) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["fitting"]["tracked_frame_ms"].keys() == {"mosse"}
    assert report["modes"].keys() == {"head", "face", "face + reading", *EFFECTS}
    told = {
        (one.settings.face.model, one.settings.face.combine, one.settings.smoothing.method) for one in pipeline.made
    }
    assert told == {("mosse", "cycle", "none")}


def test_the_gpu_is_measured_with_nothing_set(run, capsys):
    assert run("bench", "--gpu", "--set", "face.combine=cycle") == 2
    assert "leave out" in capsys.readouterr().err


class StillScene:
    """A scene that takes no time."""

    def render(self, eye_m, roll_rad=0.0):
        return np.zeros((1, 1, 3), np.uint8)

    def close(self):
        pass


def test_the_window_is_measured_as_the_app_draws_it(monkeypatch):
    orders = []
    clock = iter(np.arange(0.0, 10.0, 0.025))
    monkeypatch.setattr(window_speed.time, "perf_counter", lambda: next(clock))
    measured = window_speed.measure_window(lambda order: orders.append(order) or StillScene(), pictures=5)
    assert [(order.scene, order.size_px, order.quick) for order in orders] == [
        ("tunnel", (1280, 720), True),
        ("room", (1280, 720), True),
    ]
    assert window_speed.speed_row(measured["room"]) == {"fps": 40.0, "median_ms": 25.0, "p95_ms": 25.0}


def test_table_names_mode_and_stages(
    monkeypatch, hasty, run, opens, pipeline, list_source, make_frames, opened, capsys
):
    monkeypatch.setattr(measuring, "keep_to_one_core", lambda: None)
    monkeypatch.setattr(measuring, "Pipeline", pipeline)
    opens(list_source(make_frames(10)))
    assert run("bench", "--runs", "1", "-q") == 0
    printed = capsys.readouterr().out
    assert all(
        word in printed for word in ("head", "face", "camshift", "reading", "memory", "svm", "passes", "caricature")
    )


def test_a_face_that_is_never_tracked_has_no_time(monkeypatch, pipeline, list_source, make_frames):
    monkeypatch.setattr(measuring, "Pipeline", pipeline)
    monkeypatch.setattr(measuring, "open_source", lambda spec: list_source(make_frames(2)))
    assert measuring.tracked_frame_ms("any", ["svm"]) == {"svm": None}
