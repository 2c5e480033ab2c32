"""What is said of a file that is dragged over the window, and that it is what happens when it is let go."""

import pytest
from PyQt6.QtCore import QMimeData, QPoint, Qt, QUrl
from PyQt6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from gui.model.drop import drop_plan, source_plan
from gui.model.notices import Level

NO_KEYS, LEFT, COPY = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction


@pytest.mark.parametrize(
    ("name", "word"),
    [
        *(("a.mp4", "clip"), ("A.MKV", "clip"), ("a.ts", "clip"), ("a.mpe", "clip"), ("a.ogg", "clip")),
        *(("a.png", "picture"), ("a.JPEG", "picture"), ("a.webp", "picture")),
        *(("noname", "Try"), ("a.strange", "Try"), ("a.b.mp4", "clip")),
    ],
)
def test_what_can_be_tracked_is_said_by_its_name(name, word):
    assert word in source_plan(f"/there/{name}").words and source_plan(name).possible


@pytest.mark.parametrize("name", ["a.pdf", "a.txt", "a.mp3", "a.zip", "a.svg", "a.heic", "a.py"])
def test_what_cannot_is_refused_with_a_way_out(name):
    plan = source_plan(name)
    assert not plan.possible and "cannot open" in plan.words and "MP4" in plan.words


def test_a_folder_is_one_whatever_it_is_called(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    assert "folder" in source_plan(str(tmp_path / "a.pdf")).words


def test_the_page_comes_first_and_counts_what_it_takes():
    def words(path):
        return "Bake it" if path.endswith(".dough") else ""

    assert drop_plan(["a.dough"], words).words == "Bake it"
    assert drop_plan(["a.dough", "b.dough", "c.mp4"], words).words == "Bake it (2 files)"
    assert drop_plan(["c.mp4", "a.dough"], words) == source_plan("c.mp4")


# In the window


@pytest.fixture
def drag(window):
    """Drags files over the window, and away again or down on it; the data lives as long as the test."""
    data = QMimeData()
    middle = window.rect().center()

    def enter(*paths):
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        event = QDragEnterEvent(QPoint(middle), COPY, data, LEFT, NO_KEYS)
        window.dragEnterEvent(event)
        return event

    def leave():
        window.dragLeaveEvent(QDragLeaveEvent())

    def drop():
        window.dropEvent(QDropEvent(middle.toPointF(), COPY, data, LEFT, NO_KEYS))

    return enter, leave, drop


def test_while_files_are_dragged_it_is_said_what_will_happen(window, drag, tracking):
    enter, leave, drop = drag
    overlay = window.stage.drop
    assert not overlay.isVisible()
    enter("/there/a.mp4")
    assert overlay.isVisible() and overlay.words.text() == source_plan("a.mp4").words
    assert overlay.geometry() == window.stage.live.geometry()
    leave()
    assert not overlay.isVisible() and len(tracking.called("open")) == 1
    enter("/there/a.mp4")
    drop()
    assert not overlay.isVisible() and tracking.called("open")[-1][0] == "/there/a.mp4"


def test_what_cannot_be_opened_is_not_opened_but_told(window, drag, tracking, controller):
    enter, _, drop = drag
    assert enter("/there/a.pdf").isAccepted(), "else nobody hears when it is dragged away"
    assert "cannot open" in window.stage.drop.words.text()
    drop()
    assert len(tracking.called("open")) == 1, "the demo goes on"
    assert controller.state.notice.level is Level.WARNING and "cannot open" in controller.state.notice.text


def test_a_page_says_what_it_does_with_a_file(window, drag, monkeypatch):
    enter, leave, _ = drag
    monkeypatch.setattr(window.features.page, "file_words", lambda path: "Hang it on the wall")
    enter("/there/a.png")
    assert window.stage.drop.words.text() == "Hang it on the wall"
    leave()


def test_text_and_addresses_are_nobodys_matter(window):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.mp4")])
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NO_KEYS)
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted() and not window.stage.drop.isVisible()
