"""The list of recordings."""

import pytest

from gui.model.session_library import SessionLibrary, entry_of, list_sessions, name_problem
from tests.sessions_made import make_session
from tracker.session.markers import Marker, MarkerKind


@pytest.fixture
def folder(tmp_path):
    make_session(tmp_path / "lib" / "older", 10, markers=[Marker(0.1, MarkerKind.EVENT, "")])
    make_session(tmp_path / "lib" / "newer", 30, video="none")
    for name, when in (("older", "2026-01-01T00:00:00+00:00"), ("newer", "2026-02-01T00:00:00+00:00")):
        rewrite(tmp_path / "lib" / name, "started", f'"{when}"')
    (tmp_path / "lib" / "holiday pictures").mkdir()
    return tmp_path / "lib"


def rewrite(path, key, value):
    """Change a line of a description."""
    file = path / "session.toml"
    lines = [f"{key} = {value}" if line.startswith(f"{key} =") else line for line in file.read_text().splitlines()]
    file.write_text("\n".join(lines))


def test_the_newest_stands_first_and_other_folders_are_left_out(folder):
    entries = list_sessions(folder)
    assert [entry.path.name for entry in entries] == ["newer", "older"]
    newer, older = entries
    assert (newer.frames, older.frames) == (30, 10)
    assert newer.seconds == pytest.approx(29 / 25) and newer.video is None and older.video is not None
    assert "no picture" in newer.contents and "film" in older.contents and "markers: 1" in older.contents
    assert not older.ended_early and older.state == ""


def test_what_was_cut_off_says_so(folder):
    rewrite(folder / "older", "ended", "false")
    assert entry_of(folder / "older").state == "ended early"


def test_what_cannot_be_opened_is_listed_with_the_reason(folder):
    (folder / "older" / "results.arrows").write_bytes(b"nothing of the kind")
    (folder / "older" / "session.toml").write_text("format = 99")
    entry = entry_of(folder / "older")
    assert entry.problem and entry.state == "cannot be opened" and entry.frames == 0
    assert len(list_sessions(folder)) == 2


def test_the_list_is_made_behind_and_taken_in_when_it_is_there(folder):
    library = SessionLibrary(folder)
    library.refresh()
    library._thread.join(10.0)
    assert not library.known
    library.tick()
    assert library.known and library.version == 1 and len(library.entries) == 2
    assert [entry.path.name for entry in library.shown("no picture")] == ["newer"]
    library.refresh()
    library._thread.join(10.0)
    library.tick()
    assert library.version == 1, "nothing has changed"
    library.close()


def test_a_folder_that_is_not_there_has_no_recordings(tmp_path):
    assert list_sessions(tmp_path / "none") == ()


@pytest.mark.parametrize("name", ["", "  ", "..", "a/b", "a:b", "what?", "a\n", "older"])
def test_names_that_a_folder_cannot_have(folder, name):
    assert name_problem(folder, name)


def test_a_good_name_has_no_problem(folder):
    assert name_problem(folder, "Interview 3, Ännchen") == ""
