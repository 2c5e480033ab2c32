"""The window "Why was I lost?": the window, the line in the strip that leads to it, and the report."""

import zipfile
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtCore import QSize

from gui.model.loss_reports import description_of
from gui.model.notices import Remedy
from tests.gui.test_controls_are_named import nameless
from tracker.types import Event, Frame, Obstacle, State, TrackResult

RATE_HZ = 30.0


@pytest.fixture
def tool(window):
    return window.features.tools["why_lost"]


def lose(tool, controller, tracking, make_pair, first=0):
    """Two seconds of a head, and then a dark room."""
    tracking.run(live=True)
    controller.tick(0.1)
    watch = tool.losses.watch
    for index in range(first, first + 60):
        frame, result = make_pair(index)
        # No camera gives the very same picture twice.
        watch.take(Frame(frame.image // 2 + np.uint8(index % 7), frame.time_s, index), result)
    dark = np.full((48, 64, 3), 3, np.uint8)
    for index in range(first + 60, first + 80):
        events = (Event.LOST,) if index == first + 60 else ()
        result = TrackResult(index, index / RATE_HZ, State.LOST, events=events, obstacle=Obstacle.DARK)
        watch.take(Frame(dark, result.time_s, index), result)
    tool.tick(1.0)


def test_a_loss_is_told_in_the_strip_and_its_button_opens_the_window(tool, controller, tracking, make_pair, window):
    lose(tool, controller, tracking, make_pair)
    notice = controller.state.notice
    assert notice.text.startswith("It became too dark to see your face.")
    assert tool.panel is None
    window.do_remedy(Remedy.WHY_LOST)
    panel = tool.panel
    assert panel.isVisible()
    assert panel.list.count() == 1
    assert panel.what.text() == notice.text
    assert panel.detail.isVisible()
    assert not panel.empty.isVisible()
    tool.close()


def test_before_any_loss_it_says_what_it_is_for(tool, controller):
    tool.open()
    assert tool.panel.empty.isVisible()
    assert not tool.panel.detail.isVisible()
    assert not tool.panel.save.isEnabled()
    tool.close()


def test_the_newest_is_shown_until_another_is_chosen(tool, controller, tracking, make_pair):
    lose(tool, controller, tracking, make_pair)
    tool.open()
    panel = tool.panel
    first = panel.record
    lose(tool, controller, tracking, make_pair, first=100)
    assert panel.list.count() == 2
    assert panel.record is not first
    panel.list.setCurrentRow(1)
    lose(tool, controller, tracking, make_pair, first=200)
    assert panel.list.count() == 3
    assert panel.record.loss.index == first.loss.index
    tool.close()


def test_pictures_are_shown_and_can_be_switched_off(tool, controller, tracking, make_pair):
    controller.set_app(loss_pictures=True)
    lose(tool, controller, tracking, make_pair)
    tool.open()
    shown = [label for label, _, _ in tool.panel._stills if label.isVisible()]
    assert shown
    image = shown[-1].pixmap().toImage()
    assert image.pixelColor(60, 45).lightness() < 10
    assert shown[0].pixmap().toImage().pixelColor(20, 45).lightness() > 20
    tool.panel.pictures.setChecked(False)
    assert not controller.state.app.loss_pictures
    assert not tool.losses.watch.keeps_pictures
    tool.close()


def test_every_control_is_named_and_german_words_have_room(tool, controller, tracking, make_pair, qapp):
    lose(tool, controller, tracking, make_pair)
    tool.open()
    assert nameless(tool.panel) == []
    assert tool.panel.minimumSizeHint().width() <= 900
    tool.panel.resize(QSize(700, 520))
    qapp.processEvents()
    tool.close()


def test_another_source_begins_with_an_empty_list(tool, controller, tracking, make_pair):
    lose(tool, controller, tracking, make_pair)
    controller.choose("/films/a.mp4")
    assert tool.losses.records == ()


def test_the_watch_is_no_reason_to_track_while_nobody_looks(tool, controller):
    assert tool._queue in controller.sinks._queues
    assert not controller.sinks.is_wanted


def test_a_report_is_saved_without_a_picture(tool, controller, tracking, make_pair, monkeypatch, tmp_path):
    lose(tool, controller, tracking, make_pair)
    tool.open()
    path = tmp_path / "why.zip"
    monkeypatch.setattr("gui.pages.losses.tool.ask_where_report", lambda parent: str(path))
    tool.panel.save.click()
    tool.wait()
    tool.tick(2.0)
    assert "why.zip" in controller.state.notice.text
    assert Path(controller.state.notice.link) == tmp_path
    with zipfile.ZipFile(path) as archive:
        assert "results.arrows" in archive.namelist()
        assert not [name for name in archive.namelist() if name.startswith("video")]
    monkeypatch.setattr("gui.pages.losses.tool.ask_where_report", lambda parent: str(tmp_path / "why.zip" / "x.zip"))
    tool.panel.save.click()
    tool.wait()
    tool.tick(3.0)
    assert "cannot be written" in controller.state.notice.text
    tool.close()


def test_nothing_is_saved_where_the_user_thinks_better_of_it(tool, controller, tracking, make_pair, monkeypatch):
    lose(tool, controller, tracking, make_pair)
    tool.open()
    monkeypatch.setattr("gui.pages.losses.tool.ask_where_report", lambda parent: "")
    tool.panel.save.click()
    tool.wait()
    assert tool._saver.outcomes.empty()
    tool.close()


def test_what_is_told_of_the_source_is_what_the_app_knows(controller, camera):
    told = description_of(controller.state, (64, 48))
    assert (told.mode, told.source.live, told.source.size_px) == ("head", True, (64, 48))
    assert told.settings["smoothing"]
