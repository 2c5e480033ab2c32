from types import SimpleNamespace

import numpy as np
import pytest
from PyQt6.QtCore import QMimeData, QPoint, Qt, QUrl
from PyQt6.QtGui import QAction, QDropEvent, QImage
from PyQt6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QToolButton

from gui.model.notices import Notice, Remedy, source_advice
from gui.model.tracking import CameraChoice, Phase, Progress, Update
from gui.pages.registry import FEATURES, page_specs
from gui.shell.actions import menus_of, shown_on
from gui.shell.main_window import MainWindow
from tracker.errors import SourceProblem
from tracker.types import State


@pytest.fixture
def tick(window, controller):
    clock = iter(range(1, 1000))
    return lambda: controller.tick(float(next(clock)))


def test_a_frame_is_shown_mirrored_with_its_numbers(window, tracking, tick, make_pair):
    tracking.run(pair=make_pair(1))
    tick()
    assert window.strip.state.text() == "Tracking"
    assert window.strip.camera.value.text() == "30 fps"
    assert window.strip.tracking.value.text() == "29 fps"
    assert window.strip.latency.value.text() == "7 ms"
    assert window.strip.dropped.value.text() == "3"
    picture = window.stage.live.render_snapshot()
    assert picture.size().width() == 64
    assert picture.pixelColor(60, 2).red() == 255, "the red left half is on the right, as in a mirror"
    window.actions_by_name["mirror"].trigger()
    assert window.stage.live.render_snapshot().pixelColor(2, 2).red() == 255


@pytest.mark.parametrize(
    ("action", "at_xy"), [("show_head", (15, 18)), ("show_detector", (14, 20)), ("show_colours", (2, 2))]
)
def test_each_overlay_can_be_toggled(window, tracking, tick, make_pair, action, at_xy):
    for name in ("show_head", "show_detector", "show_colours", "show_trail", "mirror"):
        if window.actions_by_name[name].isChecked():
            window.actions_by_name[name].trigger()
    tracking.run(pair=make_pair(1))
    tick()
    plain = window.stage.live.render_snapshot()
    window.actions_by_name[action].trigger()
    drawn = window.stage.live.render_snapshot()
    x, y = at_xy
    area = [(i, j) for i in range(x - 2, x + 3) for j in range(y - 2, y + 3) if i >= 0 and j >= 0]
    assert any(plain.pixel(i, j) != drawn.pixel(i, j) for i, j in area)


@pytest.mark.parametrize("kind", SourceProblem)
def test_a_failing_source_is_worded_and_the_old_picture_goes(window, tracking, tick, make_pair, qtbot, kind):
    tracking.run(pair=make_pair(1))
    tick()
    tracking.fail(kind, f"Detail about {kind.value}.")
    tick()
    assert window.stage.live.frame is None, "an old picture must not pass for a live one"
    assert window.stage.advice.isVisible()
    assert window.stage.advice.title.text() == source_advice(kind).title
    assert not window.strip.message.text(), "the stage says it"
    assert window.strip.state.text() == "No picture"
    remedies = [remedy.value for remedy in source_advice(kind).remedies]
    advice = window.stage.advice
    qtbot.waitUntil(lambda: [b.text() for b in advice.findChildren(QAbstractButton) if b.isVisible()] == remedies)
    told = [b.text() for b in window.strip.findChildren(QAbstractButton) if b.isVisible()]
    assert not set(told) & set(remedies)


def test_a_button_of_the_advice_helps(window, tracking, tick, qtbot):
    tracking.fail(SourceProblem.BUSY)
    tick()
    button = next(b for b in window.stage.advice.findChildren(QAbstractButton) if b.text() == Remedy.DEMO.value)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tracking.called("open")[-1][0] == "demo"
    tracking.run()
    tick()
    assert not window.stage.advice.isVisible()


def test_a_button_in_the_strip_helps(window, tracking, tick, qtbot):
    tracking.run(note="The camera hangs.")
    tick()
    button = next(b for b in window.strip.findChildren(QAbstractButton) if b.text() == Remedy.RETRY.value)
    opened = len(tracking.called("open"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(tracking.called("open")) == opened + 1


@pytest.mark.parametrize(("phase", "name"), [(Phase.PAUSED, "resume"), (Phase.ENDED, "open")])
def test_a_sign_says_that_the_picture_stands_still_and_lets_it_go_on(
    window, tracking, tick, make_pair, qtbot, phase, name
):
    mark = window.stage.mark
    tracking.run(pair=make_pair(1))
    tick()
    assert not mark.isVisible()
    tracking.update = Update(phase)
    tick()
    assert mark.isVisible() and window.stage.live.geometry().contains(mark.geometry())
    told = len(tracking.called(name))
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert len(tracking.called(name)) == told + 1
    tracking.run()
    tick()
    assert not mark.isVisible()


def test_warming_up_shows_progress(window, tracking, tick, qtbot):
    tracking.update = Update(Phase.PREPARING, progress=Progress("Preparing", 0.4))
    tick()
    qtbot.waitUntil(window.stage.progress.isVisible)
    assert window.stage.progress.bar.value() == 400
    tracking.run()
    tick()
    assert not window.stage.progress.isVisible()


def test_the_demo_stands_still_until_it_can_move(window, tracking, tick, make_pair, qtbot):
    tracking.update = Update(Phase.PREPARING, progress=Progress("Preparing", 0.4))
    tick()
    assert window.stage.live.frame.image.shape == (480, 640, 3)
    tracking.update = Update(Phase.OPENING)
    tick()
    assert window.stage.live.frame is not None, "no dark page between the still picture and the moving one"
    tracking.run(pair=make_pair(3))
    tick()
    assert window.stage.live.frame.index == 3


def test_what_a_page_waits_for_is_shown_over_the_moving_picture(window, tracking, tick, make_pair, qtbot):
    tracking.run(pair=make_pair(1), progress=Progress("Preparing faces", 0.6))
    tick()
    qtbot.waitUntil(window.stage.progress.isVisible)
    assert window.stage.live.frame.index == 1 and window.stage.progress.bar.value() == 600
    tracking.run(pair=make_pair(2))
    tick()
    assert not window.stage.progress.isVisible()


def test_the_pulse_is_slower_where_nothing_moves_and_slowest_where_nothing_is_seen(
    window, tracking, make_pair, monkeypatch
):
    monkeypatch.setattr("gui.shell.main_window.PULL_MS", 15)
    intervals = {}
    for phase in (Phase.RUNNING, Phase.PAUSED, Phase.ENDED):
        tracking.update = Update(phase)
        window._tick()
        intervals[phase] = window._pulse.interval()
    monkeypatch.setattr(window, "isMinimized", lambda: True)
    window._tick()
    intervals["hidden"] = window._pulse.interval()
    window._pulse.stop()
    assert intervals == {Phase.RUNNING: 15, Phase.PAUSED: 60, Phase.ENDED: 60, "hidden": 250}


def test_a_window_that_others_lie_over_is_hidden_once_it_was_seen(window, monkeypatch):
    handle = SimpleNamespace(exposed=False)
    handle.isExposed = lambda: handle.exposed
    monkeypatch.setattr(window, "windowHandle", lambda: handle)
    window.host._was_exposed = False
    assert not window.host.hidden, "it is about to be seen"
    handle.exposed = True
    assert not window.host.hidden
    handle.exposed = False
    assert window.host.hidden and window.host.covered


def test_plots_are_drawn_again_only_for_what_is_new(window, tracking, tick, make_pair, monkeypatch):
    plots = window.features.pages["head"].plots
    drawn = []
    monkeypatch.setattr(plots, "_draw_position", lambda: drawn.append(1))
    window.host.controller.set_app(show_plots=True)
    tracking.run(pair=make_pair(1))
    tick()
    plots.refresh(1e6)
    plots.refresh(2e6)
    assert len(drawn) == 1
    tracking.run(pair=make_pair(2))
    tick()
    plots.refresh(3e6)
    assert len(drawn) == 2


def test_keys_pause_recentre_and_go_on(window, tracking, tick, qtbot):
    tracking.run()
    tick()
    window.activateWindow()
    window.stage.live.setFocus()
    qtbot.waitUntil(window.stage.live.hasFocus)
    qtbot.keyClick(window.stage.live, Qt.Key.Key_C)
    qtbot.keyClick(window.stage.live, Qt.Key.Key_Home)
    assert len(tracking.called("recenter")) == 2
    qtbot.keyClick(window.stage.live, Qt.Key.Key_Space)
    assert len(tracking.called("pause")) == 1
    tracking.update = Update(Phase.PAUSED)
    tick()
    assert window.actions_by_name["pause"].text() == "&Go on"
    qtbot.keyClick(window.stage.live, Qt.Key.Key_Space)
    assert len(tracking.called("resume")) == 1


def test_space_turns_the_switch_that_has_the_focus_instead(window, tracking, tick, qtbot):
    tracking.run()
    tick()
    window.host.controller.set_app(show_panel=True, show_expert=True)
    switch = window.panel.groups["white_balance"].editors["enabled"].switch
    window.activateWindow()
    switch.setFocus()
    qtbot.waitUntil(switch.hasFocus)
    before = switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked() is not before
    assert not tracking.called("pause")


def test_a_setting_turned_in_the_panel_arrives_and_can_be_undone(window, tracking):
    field = window.panel.groups["smoothing"].editors["alpha"].field
    old = field.value()
    assert not window.actions_by_name["undo"].isEnabled()
    field.setValue(0.5)
    assert tracking.called("change")[-1][0].smoothing.alpha == 0.5
    window.actions_by_name["undo"].trigger()
    assert field.value() == old
    window.actions_by_name["redo"].trigger()
    assert field.value() == 0.5


def test_the_experts_settings_are_shown_from_now_on(window, controller):
    group = window.panel.groups["smoothing"]
    assert not group.isVisibleTo(window.panel)
    window.actions_by_name["show_expert"].trigger()
    assert controller.state.app.show_expert and group.isVisibleTo(window.panel)


def test_a_plain_control_turns_the_tracker_and_is_taken_back_in_one_step(window, tracking):
    slider = window.panel.plain.editors["steadiness"].slider
    before = slider.value()
    slider.setValue(0)
    assert tracking.called("change")[-1][0].smoothing.min_cutoff_hz == 0.2
    assert not window.panel.others.isVisible()
    window.actions_by_name["undo"].trigger()
    assert slider.value() == before and not window.actions_by_name["undo"].isEnabled()


def test_space_turns_a_switch_of_what_is_drawn(window, controller, tracking, tick, qtbot):
    controller.use_page("face")
    tracking.run()
    tick()
    window.activateWindow()
    switch, before = window.panel.plain.switches["show_mesh"].switch, controller.state.app.show_mesh
    switch.setFocus()
    qtbot.waitUntil(switch.hasFocus)
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert controller.state.app.show_mesh is not before and not tracking.called("pause")


def test_a_setting_is_looked_for_from_wherever_one_is(window, controller, qtbot):
    controller.set_app(show_panel=False)
    window.activateWindow()
    window.actions_by_name["find_setting"].trigger()
    assert controller.state.app.show_expert and window.panel.search.isVisible()
    qtbot.waitUntil(window.panel.search.hasFocus)


def test_a_snapshot_is_written(window, tracking, tick, make_pair, folders, qtbot):
    window.actions_by_name["snapshot"].trigger()
    assert "no picture" in window.strip.message.text()
    tracking.run(pair=make_pair(1))
    tick()
    window.actions_by_name["snapshot"].trigger()

    def saved():
        tick()
        assert window.stage.toast.isVisible()

    assert window.stage._flash.isVisible()
    qtbot.waitUntil(saved)
    (file,) = folders.pictures.iterdir()
    assert QImage(str(file)).size().width() == 64
    assert window.stage.toast.text.toolTip() == str(file) and not window.stage.toast.picture.icon().isNull()
    assert not window.strip.message.text(), "it is not told twice"
    qtbot.waitUntil(lambda: not window.stage._flash.isVisible())
    for _ in range(20):
        tick()
    assert not window.stage.toast.isVisible()


def test_a_saved_picture_and_its_folder_are_opened_from_its_message(window, controller, qtbot, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr("gui.shell.main_window.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    file, toast = tmp_path / "a.png", window.stage.toast
    controller.notify(Notice("Saved as a.png", picture=str(file), thumbnail=np.zeros((9, 16, 3), np.uint8)))
    qtbot.mouseClick(toast.picture, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(toast.folder, Qt.MouseButton.LeftButton)
    assert opened == [str(file), str(tmp_path)]
    toast.findChildren(QToolButton)[-1].click()
    assert controller.state.saved is None and not toast.isVisible()


def test_cameras_appear_in_the_list_when_plugged_in(window, tracking, tick):
    assert "No camera found" in window.picker.list.actions()[0].text()
    asked = len(tracking.called("list_cameras"))
    devices = getattr(window._hot_plug, "devices", None)
    if devices is not None:
        devices.videoInputsChanged.emit()
        assert len(tracking.called("list_cameras")) == asked + 1
    tracking.once = {"cameras": (CameraChoice("/dev/video0", "Laptop Camera"), CameraChoice("/dev/video2", "Other"))}
    tick()
    texts = [action.text() for action in window.picker.list.actions()]
    assert texts[:2] == ["Laptop Camera", "Other"]
    window.picker.list.actions()[1].trigger()
    assert tracking.called("open")[-1][0] == "/dev/video2"
    assert window.picker.text() == "Other"


def test_a_dropped_file_is_opened(window, tracking, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "clip.mp4"))])
    event = QDropEvent(
        window.rect().center().toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert tracking.called("open")[-1][0] == str(tmp_path / "clip.mp4")
    assert window.picker.text() == "clip.mp4"


def test_panel_and_plots_fold_away_and_hidden_plots_do_no_work(window, tracking, tick, make_pair, monkeypatch):
    tracking.run(pair=make_pair(1))
    tick()
    window.features.pages["face"].plots.refresh(1e6)
    worked = []
    monkeypatch.setattr(window._controller.recorder, "positions_cm", lambda: worked.append(1))
    window.actions_by_name["show_plots"].trigger()
    window.actions_by_name["show_panel"].trigger()
    assert not window.features.pages["face"].plots.isVisible() and not window.panel.isVisible()
    window.features.pages["face"].plots.refresh(2e6)
    assert not worked


def test_full_screen_shows_nothing_but_the_picture(window, qtbot):
    window.actions_by_name["full_screen"].trigger()
    assert window.isFullScreen()
    for part in (window.panel, window.features.pages["face"].plots, window.strip, window.menuBar()):
        assert not part.isVisible()
    window._leave_full_screen()
    assert not window.isFullScreen() and window.strip.isVisible()


def test_every_action_has_text_help_and_a_name_and_no_key_is_taken_twice(window):
    keys = {page.name: [] for page in page_specs()}
    for _, specs in menus_of(FEATURES):
        for spec in specs:
            action = window.actions_by_name[spec.name]
            assert isinstance(action, QAction)
            assert action.text() and action.statusTip() and action.toolTip() and action.objectName() == spec.name
            assert not action.icon().isNull()
            for page, taken in keys.items():
                if spec.name in shown_on(FEATURES, page):
                    taken += [key.toString() for key in action.shortcuts()]
    for page, taken in keys.items():
        assert len(taken) == len(set(taken)), page


def test_every_control_has_a_name_a_tooltip_and_is_reached_by_keyboard(window):
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox)
    for widget in (w for kind in kinds for w in window.findChildren(kind)):
        if widget.objectName().startswith("qt_") or widget.metaObject().className() == "QScrollBar":
            continue
        if not widget.isVisibleTo(window):
            continue
        assert widget.accessibleName() or widget.text(), widget
        assert widget.toolTip() or widget.parentWidget().toolTip(), widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()


@pytest.mark.parametrize("name", ["keys", "about"])
def test_the_dialogs_open_and_close(window, name, qtbot):
    window.actions_by_name[name].trigger()
    dialog = next(w for w in window.findChildren(type(window)) + window.children() if hasattr(w, "table"))
    assert dialog.table.rowCount() > 10
    assert all(dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount()))
    dialog.close()


def test_closing_stops_the_tracker_and_keeps_the_toggles(window, controller, tracking, folders):
    window.actions_by_name["mirror"].trigger()
    window.close()
    assert tracking.closed
    assert "mirror = false" in (folders.config / "app.toml").read_text()
    assert controller.state.app.geometry


def test_losing_the_head_is_said_in_a_word(window, tracking, tick, make_pair):
    tracking.run(pair=make_pair(1, State.LOST))
    tick()
    assert window.strip.state.text() == "Lost"
    assert window.strip.jitter.value.text() == "hold still"
    assert window.stage.live.rect().contains(QPoint(1, 1))


def test_a_second_window_takes_over_what_was_saved(qtbot, tracking, folders, window):
    from gui.model.controller import Controller

    window._controller.set_app(show_panel=False)
    window.close()
    again = MainWindow(Controller(tracking, folders, page_specs()))
    qtbot.addWidget(again)
    again.start(None)
    assert not again.panel.isVisible()
    again.close()
