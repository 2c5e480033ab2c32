"""What CONTRIBUTING.md says is done: its map is the tree, and its sink, page and stage work as they stand there."""

import re
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import numpy as np
import pytest
from PyQt6.QtWidgets import QLabel

from gui.model.app_settings import Folders
from gui.model.controller import Controller
from gui.model.measures import Recorder
from gui.model.page_spec import PageSpec
from gui.model.tracking import Update
from gui.pages.protocol import Page, Part
from gui.pages.registry import FEATURES, page_specs
from gui.shell.main_window import MainWindow
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.run.sinks import Delivery, SinkSet
from tracker.settings import describe, describe_groups, group, knob, overlaid
from tracker.types import Box, Frame, State, TrackedHead, TrackResult

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def code_of(title):
    """The code under a heading, and how many lines of it do something."""
    section = TEXT.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]
    (code,) = re.findall(r"```python\n(.*?)```", section, re.S)
    return code, sum(1 for line in code.splitlines() if line.strip() and '"""' not in line)


def made(title, name, **known):
    """The class that the code under a heading makes; it has fewer than ten lines."""
    code, lines = code_of(title)
    assert lines < 10
    namespace = {"__name__": __name__, **known}
    exec(code, namespace)
    return namespace[name]


def test_the_map_is_the_tree():
    """Every room in it is there, and every room is in it."""
    map_text = TEXT.split("## Layout\n", 1)[1].split("\nImports run", 1)[0]
    rooms, package = set(), ""
    for line in map_text.splitlines():
        if match := re.match(r"( +)(\w+(?:/|\.py))", line):
            package = match[2] if len(match[1]) == 4 else package
            rooms.add(match[2] if len(match[1]) == 4 else package + match[2])
    assert all((ROOT / room).exists() for room in rooms)
    for package in ("tracker", "gui"):
        folders = {f"{package}/{path.parent.name}/" for path in (ROOT / package).glob("*/__init__.py")}
        assert folders <= rooms, f"not in the map: {folders - rooms}"


def test_how_to_add_a_sink(capsys):
    sinks = SinkSet()
    sinks.attach("the widest face", made("How to add a sink", "WidestSink"), Delivery.LOSSLESS)
    for index, width_px in enumerate((30.0, 80.0, 50.0)):
        box = Box(50.0, 50.0, width_px, 60.0)
        frame = Frame(np.zeros((4, 4, 3), np.uint8), index / 25, index)
        sinks.put(frame, TrackResult(index, index / 25, State.TRACKING, tracked_head=TrackedHead(box=box)))
    sinks.close(10.0)
    sinks.check()
    assert capsys.readouterr().out == "80 pixels\n"


class NoTracking:
    """A tracker that does nothing."""

    def __init__(self):
        self.sinks = SinkSet()

    def __getattr__(self, name):
        return lambda *args, **named: None

    def pull(self):
        return Update()


def test_how_to_add_a_page(qtbot, tmp_path, monkeypatch):
    page = made("How to add a page", "HelloPage", Page=Page, PageSpec=PageSpec, Mode=Mode, Part=Part, QLabel=QLabel)
    monkeypatch.setattr("gui.shell.main_window.PULL_MS", 1_000_000)
    features = (*FEATURES, page)
    folders = Folders(tmp_path / "config", tmp_path / "pictures")
    window = MainWindow(Controller(NoTracking(), folders, page_specs(features)), features)
    window.start("demo")
    label = next(label for label in window.findChildren(QLabel) if label.text() == "Hello")
    assert not label.isVisible()
    window.actions_by_name["mode_hello"].trigger()
    assert label.isVisible()
    window.close()
    window.deleteLater()


def blinking(pipeline_settings, blink_settings):
    """A pipeline with the stage of the text, whose settings are one more group."""

    @dataclass(frozen=True, slots=True)
    class Settings(pipeline_settings):
        blink: blink_settings = group(blink_settings, "Blinks")

    class Blinking(Pipeline):
        def _placed_faces(self, faces, frame):
            with self._clock.stage("blink"):
                end_s = monotonic() + 0.001
                while monotonic() < end_s:
                    pass
            return super()._placed_faces(faces, frame)

    return Settings, Blinking


def test_how_to_add_a_stage():
    blink = made("How to add a stage", "BlinkSettings", dataclass=dataclass, knob=knob)
    settings_type, pipeline_type = blinking(PipelineSettings, blink)
    # The panel, the file and --set: all are built from these.
    assert "blink" in describe_groups(settings_type())
    assert describe(blink)["closed"].label == "Closed below"
    changed, problems = overlaid(settings_type(), {"blink": {"closed": 0.4}})
    assert changed.blink.closed == pytest.approx(0.4) and not problems
    assert overlaid(settings_type(), {"blink": {"closed": 4.0}})[1]
    # The plots and bench.
    pipeline, recorder = pipeline_type(PipelineSettings(white_balance=WhiteBalanceSettings(enabled=False))), Recorder()
    result = pipeline.step(Frame(np.zeros((60, 80, 3), np.uint8), 0.0, 0))
    recorder.add(result)
    assert next(time for time in result.stage_times if time.stage == "blink").milliseconds >= 1.0
    assert "blink" in recorder.stages_ms()[1]
