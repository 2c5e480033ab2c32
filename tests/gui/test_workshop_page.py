"""The workshop: its cards, and tools that somebody else might write."""

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel

from gui.model.controller import Controller
from gui.pages.registry import FEATURES, page_specs
from gui.pages.workshop import page as workshop
from gui.pages.workshop.bench import Bench, BenchSpec
from gui.pages.workshop.entry import WorkshopEntry
from gui.shell.main_window import MainWindow
from tracker.pipeline import Mode


class Scales(Bench):
    spec = BenchSpec("scales", "Scales", "Weigh a face", "calibrate", Mode.FACE)

    def __init__(self, host):
        super().__init__(host)
        self.said, self.frames, self.files = [], [], []

    def make_widget(self):
        self.said.append("made")
        label = QLabel("scales")
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return label

    def keys(self):
        return {"Space": lambda: self.said.append("weighed")}

    def enter(self):
        self.said.append("entered")

    def leave(self):
        self.said.append("left")

    def show_frame(self, frame, result):
        self.frames.append(frame.index)

    def file_words(self, path):
        return "Weigh it"

    def take_file(self, path):
        self.files.append(path)
        return True

    def close(self):
        self.said.append("closed")


class Lamp(Scales):
    spec = BenchSpec("lamp", "Lamp", "Beside the picture", "calibrate", beside=True)


class Page(workshop.WorkshopPage):
    actions = (Scales.spec.action, Lamp.spec.action, workshop.WorkshopPage.actions[-1])


@pytest.fixture
def window(tracking, folders, monkeypatch):
    monkeypatch.setattr("gui.shell.main_window.PULL_MS", 1_000_000)
    monkeypatch.setattr(workshop, "BENCHES", (Scales, Lamp))
    features = tuple(Page if feature is WorkshopEntry else feature for feature in FEATURES)
    controller = Controller(tracking, folders, page_specs(features))
    controller.set_app(welcomed=True)
    window = MainWindow(controller, features)
    window.start("demo")
    window.show()
    controller.use_page("workshop")
    yield window
    window.close()
    window.deleteLater()


def test_a_card_opens_a_tool_and_the_way_back_closes_it(window, tracking, make_pair, qtbot):
    page = window.features.pages["workshop"]
    scales, cards = page.benches["scales"], page.home.cards
    assert page.home.isVisible() and len(cards) == 2 and not scales.is_made
    qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    assert scales.said == ["made", "entered"] and scales.widget.isVisible() and not page.home.isVisible()
    assert tracking.called("use_mode")[-1] == (Mode.FACE,)
    tracking.run(pair=make_pair(7))
    window._tick()
    assert scales.frames == [7]
    qtbot.mouseClick(page.place.back, Qt.MouseButton.LeftButton)
    assert scales.said[-1] == "left" and page.home.isVisible() and not scales.widget.isVisible()
    assert tracking.called("use_mode")[-1] == (Mode.HEAD,)


def test_a_tool_may_stand_beside_the_picture(window):
    page = window.features.pages["workshop"]
    window.actions_by_name["bench_lamp"].trigger()
    assert page.benches["lamp"].widget.isVisible() and window.stage.live.isVisible() and page.stage is None
    window.actions_by_name["bench_scales"].trigger()
    assert page.benches["lamp"].said[-1] == "left" and not page.side.isVisible() and page.place.isVisible()


def test_another_page_and_back_leaves_a_tool_and_enters_it_again(window, tracking):
    page, control = window.features.pages["workshop"], window._controller
    page.open("scales")
    control.use_page("head")
    assert page.benches["scales"].said == ["made", "entered", "left"] and not page.place.isVisible()
    control.use_page("workshop")
    assert page.benches["scales"].said[-1] == "entered" and page.place.isVisible()
    assert tracking.called("use_mode")[-1] == (Mode.FACE,)
    control.use_page("head")
    page.open("lamp")
    assert page.benches["lamp"].said == ["made"]


def test_its_keys_are_a_tools_own_while_it_has_the_focus(window, tracking, qtbot):
    page, tool = window.features.pages["workshop"], window.features.pages["workshop"].benches["scales"]
    page.open("scales")
    tool.widget.setFocus()
    paused = len(tracking.called("pause"))
    qtbot.keyClick(tool.widget, Qt.Key.Key_Space)
    assert tool.said[-1] == "weighed" and len(tracking.called("pause")) == paused


def test_files_go_to_the_tool_that_is_open(window):
    page = window.features.pages["workshop"]
    assert page.file_words("/a.pts") == "" and not page.take_file("/a.pts")
    page.open("scales")
    assert page.file_words("/a.pts") == "Weigh it" and page.take_file("/a.pts")
    assert page.benches["scales"].files == ["/a.pts"]
