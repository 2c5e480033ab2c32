"""The page of recordings in the real window: what is recorded, listed, played and marked."""

from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtWidgets import QApplication

from gui.model.notices import Level, Remedy
from gui.model.tracking import Phase, Update
from gui.pages.sessions.actions import label_action
from gui.pages.sessions.sheet_desk import MadeSheet
from tests.gui.cut_labels import cut_labels
from tests.sessions_made import RATE_HZ, make_session
from tracker.changes import Change, ChangeKind
from tracker.run.playback import PlaybackSettings
from tracker.run.runner import ClipStatus
from tracker.session.layout import SessionError
from tracker.session.marker_channel import send_mark
from tracker.session.marker_lines import Mark
from tracker.session.markers import Marker, MarkerKind, read_markers
from tracker.session.playing import PlayClock
from tracker.session.reader import read_session
from tracker.session.sheet_features import Likeness
from tracker.session.sheet_file import Sheet, SheetCell
from tracker.types import Frame

BEGUN = (Change(ChangeKind.BEGUN),)
MARKS = (Marker(0.4, MarkerKind.EVENT, "go"), Marker(1.2, MarkerKind.EXCLUDE, "", 0.2))


@pytest.fixture
def page(window):
    return window.features.pages["sessions"]


@pytest.fixture
def tool(window):
    return window.features.tools["record"]


def do(window, name):
    window.actions_by_name[name].trigger()


@pytest.fixture
def played(window, page, tracking, controller, folders, qtbot):
    """A recording of 50 frames is played, and frame 10 is on show."""
    path = make_session(folders.sessions / "one", markers=MARKS)
    controller.use_page("sessions")
    show_session(tracking, controller, read_session(path), 10)
    window.features.tick(0.2)
    qtbot.waitUntil(lambda: settled(window, page), timeout=10_000)
    window.features.tick(0.4)
    return page


def settled(window, page):
    window.features.tick(0.3)
    return page.player.series is not None


def show_session(tracking, controller, session, index):
    """What the tracker says while it plays one, held still."""
    times_s = PlayClock(session.times_s).played_s
    clip = ClipStatus(times_s.size, RATE_HZ, times_s, True, np.zeros(0, np.uint8), 0, False, PlaybackSettings())
    frame = Frame(np.full((48, 64, 3), 40, np.uint8), float(times_s[index]), index, recorded=True)
    pair = frame, session.results[index]
    tracking.update = Update(Phase.PAUSED, source_name="one", clip=clip, session=session, pair=pair)
    controller.tick(0.1)


def test_r_records_on_any_page_and_again_ends_it(window, controller, tool, tracking, make_pair, camera, qtbot):
    controller.use_page("head")
    tracking.run(live=True, pair=make_pair(0))
    controller.tick(0.1)
    window.features.tick(0.1)
    assert tool.lamp.isHidden()
    assert window.actions_by_name["record"].shortcut().toString() == "R"
    do(window, "record")
    for index in range(1, 6):
        tracking.run(live=True, pair=make_pair(index, changes=BEGUN))
        controller.tick(0.1 + index)
        window.features.tick(0.1 + index)
    assert not tool.lamp.isHidden() and "0:00" in tool.lamp.text()
    assert window.actions_by_name["record"].isChecked()
    # Another page changes nothing about it.
    controller.use_page("effects")
    assert tool.desk.recording.view.on
    do(window, "mark_event")
    do(window, label_action(3))
    do(window, "record")
    tool.desk.recording.wait()
    window.features.tick(99.0)
    assert tool.lamp.isHidden()
    notice = controller.state.notice
    assert notice.remedies[0] is Remedy.OPEN_RECORDING
    session = read_session(Path(notice.link))
    assert len(session.results) >= 5 and session.description.ended
    assert {(m.kind, m.label) for m in session.markers} == {(MarkerKind.EVENT, ""), (MarkerKind.LABEL, "Label 3")}
    window.do_remedy(Remedy.OPEN_RECORDING)
    assert tracking.called("open")[-1][0] == notice.link


def test_what_is_read_is_asked_for_while_it_records_and_no_longer(window, controller, tool, tracking, make_pair):
    tracking.run(live=True, pair=make_pair(0))
    controller.tick(0.1)
    assert not controller.state.also_read.any
    tool.desk.set("gaze", True)
    do(window, "record")
    assert controller.state.also_read.signals and controller.state.also_read.gaze
    do(window, "record")
    assert not controller.state.also_read.any


def test_a_recording_ends_with_its_source_and_with_the_window(window, controller, tool, tracking, make_pair):
    tracking.run(live=True, pair=make_pair(0))
    controller.tick(0.1)
    do(window, "record")
    controller.choose("somewhere else")
    assert not tool.desk.recording.view.on
    tracking.run(live=True, pair=make_pair(0))
    controller.tick(0.2)
    do(window, "record")
    tracking.run(live=True, pair=make_pair(1, changes=BEGUN))
    controller.tick(0.3)
    folders = controller.folders.sessions
    window.close()
    ended = [read_session(path).description.ended for path in folders.iterdir()]
    assert ended and all(ended)


def test_without_a_picture_there_is_nothing_to_record(window, controller, tool, tracking):
    do(window, "record")
    assert not tool.desk.recording.view.on and controller.state.notice.level is Level.WARNING
    assert not window.actions_by_name["record"].isChecked()


def test_a_recording_is_not_recorded_again(window, controller, tool, played):
    do(window, "record")
    assert not tool.desk.recording.view.on and "already" in controller.state.notice.text


def test_the_list_tells_what_to_do_where_there_is_nothing(window, controller, page, qtbot):
    controller.use_page("sessions")
    controller.set_app(show_library=True)
    qtbot.waitUntil(lambda: looked(window, page), timeout=10_000)
    assert page.list._pages.currentIndex() == 1
    assert cut_labels(page.list) == []


def looked(window, page):
    window.features.tick(0.1)
    return page.library.known


def test_recordings_are_listed_renamed_and_opened(window, controller, page, folders, tracking, qtbot):
    for name in ("one", "two"):
        make_session(folders.sessions / name, 4)
    controller.use_page("sessions")
    qtbot.waitUntil(lambda: looked(window, page), timeout=10_000)
    assert page.list.list.count() == 2
    page.list.choose(folders.sessions / "one")
    page._rename(folders.sessions / "one", "better")
    assert sorted(path.name for path in folders.sessions.iterdir()) == ["better", "two"]
    qtbot.waitUntil(lambda: looked(window, page) and "better" in names(page), timeout=10_000)
    page.list.choose(folders.sessions / "better")
    qtbot.keyClick(page.list.list, Qt.Key.Key_Return)
    assert tracking.called("open")[-1][0] == str(folders.sessions / "better")


def names(page):
    return [entry.path.name for entry in page.library.entries]


def test_what_is_deleted_goes_to_the_trash(window, controller, page, folders, monkeypatch, qtbot):
    path = make_session(folders.sessions / "one", 4)
    asked = []
    monkeypatch.setattr("gui.pages.sessions.page.QFile.moveToTrash", lambda name: (asked.append(name), (True, ""))[1])
    page._delete(path)
    assert asked == [str(path)]


def test_a_recording_that_is_opened_on_any_page_is_shown_on_this_one(window, controller, tracking, folders):
    controller.use_page("effects")
    show_session(tracking, controller, read_session(make_session(folders.sessions / "one", 6)), 2)
    window.features.tick(0.2)
    assert controller.state.page.name == "sessions" and controller.state.app.show_library is False


def test_a_recording_that_is_played_is_shown_with_its_plots_and_marks(window, controller, played):
    assert controller.state.app.show_library is False and played.stage is None
    assert played.course.isVisible() and played.side.isVisible()
    QApplication.processEvents()
    played.course.refresh()
    assert [chart.spec.name for chart in played.course.charts] == ["position", "rotation", "signals"]
    assert played.course.charts[0].head.value() == pytest.approx(10 / RATE_HZ)
    ticks = controller.transport.view.ticks
    assert [(tick.words, tick.shape) for tick in ticks] == [("go", "diamond"), ("Leave out", "span")]
    # What was lost is known of all frames at once.
    assert 3 in controller.transport.known(50).tolist()


def test_a_click_in_a_plot_goes_there(window, controller, tracking, played, qtbot):
    QApplication.processEvents()
    played.course.refresh()
    chart = played.course.charts[0]
    view = chart.plot.viewport()
    place = next(x for x in range(view.width()) if chart.time_at(x) >= 1.0)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(place, view.height() // 2))
    assert tracking.called("seek")[-1] == (25,)


def test_marks_are_made_changed_and_taken_back_in_the_player(window, controller, played, folders):
    file = folders.sessions / "one" / "markers.jsonl"
    before = read_markers(file)
    do(window, "mark_event")
    assert [marker.time_s for marker in read_markers(file)] == pytest.approx([0.4, 0.4, 1.2])
    played.side.refresh()
    table = played.side.parts[2].table
    assert table.rowCount() == 3
    table.item(2, 1).setText("breakfast")
    assert [marker.label for marker in read_markers(file)][-1] == "breakfast"
    do(window, "undo")
    do(window, "undo")
    assert read_markers(file) == before
    do(window, "redo")
    assert len(read_markers(file)) == 3


def test_a_marker_that_is_chosen_is_gone_to_and_del_deletes_it(window, controller, tracking, played, folders, qtbot):
    played.side.refresh()
    table = played.side.parts[2].table
    table.selectRow(1)
    assert tracking.called("seek")[-1] == (30,)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [marker.label for marker in read_markers(folders.sessions / "one" / "markers.jsonl")] == ["go"]


def test_the_keys_go_from_marker_to_marker(window, tracking, played):
    do(window, "mark_after")
    assert tracking.called("seek")[-1] == (30,)


def test_signals_are_chosen_from_a_list_that_is_searched(window, controller, played):
    do(window, "choose_signals")
    dialog = played.signals
    dialog.search.setText("lip corner")
    item = dialog.list.item(0)
    item.setCheckState(Qt.CheckState.Checked)
    assert "AU12" in controller.state.app.session_signals.split()
    played.course.refresh()
    assert "AU12" in played.course._signals
    dialog.close()
    assert played.signals is None


@pytest.mark.parametrize("library", [True, False])
def test_nothing_is_cut_in_a_small_window(window, controller, played, library):
    controller.set_app(show_library=library, show_panel=False)
    window.resize(720, 480)
    for _ in range(3):
        QApplication.processEvents()
    window.features.tick(0.5)
    assert cut_labels(window) == []


def test_the_chosen_recording_is_exported_behind(window, page, folders, controller, qtbot):
    make_session(folders.sessions / "one", count=10)
    controller.use_page("sessions")
    controller.set_app(show_library=True)
    window.features.tick(0.2)
    qtbot.waitUntil(lambda: listed(window, page), timeout=10_000)
    page.list.list.setCurrentRow(0)
    do(window, "export_session")
    dialog = page.exports.dialog
    assert dialog.isVisible()
    assert dialog.choice.folder == folders.sessions.parent / "exports"
    dialog.export_button.click()
    qtbot.waitUntil(lambda: exported(window, page), timeout=20_000)
    assert (folders.sessions.parent / "exports" / "one.csv").is_file()
    assert page.exports.dialog is None
    assert Remedy.OPEN_FOLDER in controller.state.notice.remedies
    # What was chosen is offered again.
    assert page.exports.choice.names == ("csv",)


def listed(window, page):
    window.features.tick(0.3)
    return page.list.list.count() > 0


def exported(window, page):
    window.features.tick(0.4)
    return not page.exports.desk.is_running


def test_a_click_on_a_face_of_the_similarity_sheet_goes_to_its_frame(window, played, tracking, monkeypatch, qtbot):
    cells = (SheetCell(0, 0, 3, float(played.player.session.times_s[3])), SheetCell(1, 0, 20, 2.0))
    sheet = Sheet("one", Likeness.SHAPE, 2, 1, 24, 0.2, 1.0, cells)
    made = MadeSheet(sheet, np.zeros((24, 48, 3), np.uint8))
    monkeypatch.setattr("gui.pages.sessions.sheet_desk.sheet_of", lambda session, wish, tell: made)
    do(window, "similarity_sheet")

    def shown():
        window.features.tick(0.5)
        assert played.sheet.desk.state.made is made

    qtbot.waitUntil(shown, timeout=20_000)
    assert "2 faces" in played.sheet.words.text()
    place = played.sheet.view.area_of(cells[0]).center().toPoint()
    qtbot.mouseClick(played.sheet.view, Qt.MouseButton.LeftButton, pos=place)
    assert tracking.called("seek")[-1] == (3,)
    played.sheet.close()
    assert played.sheet is None


def test_other_programs_mark_what_is_recorded(window, tool, tracking, controller, make_pair, qtbot):
    tracking.run(live=True, pair=make_pair(0))
    controller.tick(0.1)
    do(window, "record")
    seen = iter(range(1, 1000))

    def marked():
        index = next(seen)
        tracking.run(live=True, pair=make_pair(index, changes=BEGUN))
        controller.tick(0.1 + index)
        window.features.tick(0.1 + index)
        with suppress(SessionError):  # nothing is recorded yet
            send_mark(Mark("from outside"))
            return
        raise AssertionError

    qtbot.waitUntil(marked, timeout=20_000)
    window.features.tick(2000.0)
    assert tool.desk.recording.view.markers == 1
    folder = tool.desk.recording.view.folder
    do(window, "record")
    tool.desk.recording.wait()
    (marker,) = read_markers(folder / "markers.jsonl")
    assert (marker.label, marker.origin) == ("from outside", "socket")
