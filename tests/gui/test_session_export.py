"""Exports of the page of recordings: what is chosen, names that are free, and the dialog."""

import pytest
from PyQt6.QtWidgets import QWidget

from gui.model.notices import Level, Remedy
from gui.model.session_export import ExportChoice, ExportDesk, orders_of
from gui.model.session_library import entry_of
from gui.pages.sessions.export_dialog import ExportDialog
from tests.gui.cut_labels import cut_labels
from tests.sessions_made import make_session
from tracker.session.exports.exporting import export_behind
from tracker.session.exports.settings import ExportSettings


@pytest.fixture
def session(tmp_path):
    return make_session(tmp_path / "sessions" / "monday", count=30)


@pytest.fixture
def told():
    return []


@pytest.fixture
def desk(told):
    desk = ExportDesk(told.append)
    yield desk
    desk.close()


def finish(desk):
    assert desk._job.wait(30.0)
    desk.tick()


def test_what_is_chosen_is_written_and_told_with_its_folder(session, tmp_path, desk, told):
    choice = ExportChoice(("vtt", "csv"), tmp_path / "out")
    assert desk.start(session, choice) == ""
    assert desk.is_running
    finish(desk)
    assert not desk.is_running
    assert {path.name for path in (tmp_path / "out").iterdir()} >= {"monday.csv", "monday.vtt"}
    (notice,) = told
    assert notice.text == "Exported into out: monday.csv, monday.vtt"
    assert notice.remedies == (Remedy.OPEN_FOLDER,) and notice.link == str(tmp_path / "out")


def test_nothing_is_replaced_the_next_has_another_name(session, tmp_path, desk):
    choice = ExportChoice(("csv", "pts"), tmp_path / "out")
    for _ in range(2):
        desk.start(session, choice)
        finish(desk)
    assert {path.name for path in (tmp_path / "out").iterdir() if path.suffix in (".csv", "")} == {
        "monday.csv",
        "monday 2.csv",
        "monday-pts",
        "monday 2-pts",
    }
    (tmp_path / "out" / "monday 3.csv.README.md").write_text("mine")
    assert orders_of("monday", choice)[0].output.name == "monday 4.csv"


def test_a_data_set_gets_another_subject_and_never_the_same_one_twice(session, tmp_path, desk):
    choice = ExportChoice(("bids",), tmp_path / "out")
    assert desk.start(session, choice) == ""
    finish(desk)
    assert "is in the data set already" in desk.start(session, choice)
    assert desk.start(session, ExportChoice(("bids",), tmp_path / "out", ExportSettings(subject="02"))) == ""
    finish(desk)
    assert (tmp_path / "out" / "bids" / "sub-02").is_dir()
    assert "is no label of BIDS" in desk.start(session, ExportChoice(("bids",), tmp_path, ExportSettings(subject="ä")))


def test_why_it_cannot_be_is_said(session, tmp_path, desk, told):
    assert desk.start(session, ExportChoice((), tmp_path)) == "Choose at least one format."
    (tmp_path / "taken").write_text("a file")
    assert desk.start(session, ExportChoice(("csv",), tmp_path / "taken" / "in")) == ""
    assert (
        desk.start(session, ExportChoice(("csv",), tmp_path)) == "An export goes on already. Wait for it, or stop it."
    )
    finish(desk)
    assert told[0].level is Level.ERROR and "cannot be written" in told[0].text


def test_what_is_stopped_leaves_nothing_and_says_nothing(session, tmp_path, told):
    def stopped(*order):
        job = export_behind(*order)
        job.cancel()
        return job

    desk = ExportDesk(told.append, stopped)
    desk.start(session, ExportChoice(("csv", "bids", "video"), tmp_path / "out"))
    finish(desk)
    assert not told
    assert not list(tmp_path.glob("out/*"))


def test_options_are_those_of_the_chosen_formats():
    assert ExportChoice(("pts",)).options == ("every",)
    assert ExportChoice(("csv", "bids")).options == ("excluded", "faces", "subject", "task")


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent, session, tmp_path, desk):
    dialog = ExportDialog(parent, entry_of(session), ExportChoice(folder=tmp_path / "out"), desk)
    dialog.show()
    return dialog


def test_only_options_that_matter_are_shown(dialog):
    assert dialog.choice.names == ("csv",)
    assert dialog.editors["excluded"].isVisible() and not dialog.editors["every"].isVisible()
    dialog.boxes["csv"].setChecked(False)
    assert not dialog.export_button.isEnabled()
    dialog.boxes["bids"].setChecked(True)
    assert dialog.lines["subject"].isVisible() and not dialog.editors["faces"].isVisible()
    assert dialog.choice.names == ("bids",)


def test_export_writes_with_what_is_set_and_closes(dialog, desk, tmp_path, qtbot):
    dialog.boxes["csv"].setChecked(False)
    dialog.boxes["bids"].setChecked(True)
    dialog.lines["subject"].setText(" 07 ")
    dialog.export_button.click()
    assert dialog.bar.isVisible() and dialog.stop_button.isVisible() and not dialog.export_button.isVisible()
    finish(desk)
    with qtbot.waitSignal(dialog.finished):
        dialog.refresh()
    assert (tmp_path / "out" / "bids" / "sub-07").is_dir()
    assert dialog.choice.settings.subject == "07"


def test_why_not_stands_in_the_dialog(dialog):
    dialog.boxes["bids"].setChecked(True)
    dialog.lines["task"].setText("a b")
    dialog.export_button.click()
    assert "is no label of BIDS" in dialog.why.text()
    assert not dialog.bar.isVisible()


def test_a_recording_of_numbers_only_offers_no_pictures(parent, tmp_path, desk):
    path = make_session(tmp_path / "numbers", count=3, video="none")
    dialog = ExportDialog(parent, entry_of(path), ExportChoice(("sheet", "csv"), tmp_path), desk)
    assert not dialog.boxes["video"].isEnabled()
    assert dialog.choice.names == ("csv",)


def test_no_words_are_cut(dialog):
    for box in dialog.boxes.values():
        box.setChecked(True)
    dialog.adjustSize()
    assert not cut_labels(dialog)
