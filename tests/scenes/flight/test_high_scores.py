"""The ten best are kept, in order, whatever happens to the file."""

import json

import pytest

from gui.scenes.flight.high_scores import MOST, Entry, HighScores


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "scores.json"


def filled(path, *scores):
    kept = HighScores(path)
    for score in scores:
        kept.add(Entry(score, 1 + score // 100, "2026-01-01"))
    return kept


def test_they_survive_a_restart_in_order(path):
    before = filled(path, 30, 500, 120)
    after = HighScores(path)
    assert [entry.score for entry in after.entries] == [500, 120, 30]
    assert after.entries == before.entries
    assert after.best == 500 and after.problem is None
    assert [file.name for file in path.parent.iterdir()] == ["scores.json"]


def test_only_the_ten_best_stay_and_the_place_is_told(path):
    kept = filled(path, *range(100, 100 * (MOST + 1), 100))
    assert kept.add(Entry(50, 1, "")) is None
    assert kept.add(Entry(100, 1, "later")) is None, "not better than the last of ten"
    assert kept.add(Entry(500, 1, "later")) == 6, "behind its equal"
    assert kept.add(Entry(5000, 9, "best")) == 0
    assert len(HighScores(path).entries) == MOST


def test_no_points_are_no_score():
    kept = HighScores()
    assert kept.add(Entry(0, 1, "")) is None
    assert kept.best == 0 and kept.entries == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"{",
        b'{"flights": 3}',
        b'{"flights": [{"score": "much", "level": 1, "day": ""}]}',
        b'{"flights": [{"score": -4, "level": 1, "day": ""}]}',
        b'{"flights": [{"score": true, "level": 1, "day": ""}]}',
        b'{"flights": [{"score": 4}]}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_put_aside_and_said(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    kept = HighScores(path)
    assert kept.entries == ()
    assert "scores.kept-1.json" in kept.problem and "\n" not in kept.problem
    assert path.with_name("scores.kept-1.json").read_bytes() == content
    kept.add(Entry(7, 1, "2026-01-01"))
    assert HighScores(path).best == 7
    path.write_bytes(content)
    assert "kept-2" in HighScores(path).problem


def test_a_list_in_disorder_or_too_long_is_put_right(path):
    path.parent.mkdir()
    flights = [{"score": score, "level": 1, "day": "2026-01-01 and more"} for score in range(15)]
    path.write_text(json.dumps({"version": 1, "flights": flights}))
    kept = HighScores(path)
    assert [entry.score for entry in kept.entries] == list(range(14, 4, -1))
    assert kept.entries[0].day == "2026-01-01"


def test_where_nothing_can_be_written_it_goes_on_and_says_so(tmp_path):
    (tmp_path / "file").write_text("in the way")
    kept = HighScores(tmp_path / "file" / "scores.json")
    assert kept.add(Entry(9, 1, "")) == 0
    assert kept.best == 9 and "cannot be saved" in kept.problem
    (tmp_path / "file").unlink()
    kept.add(Entry(10, 1, ""))
    assert kept.problem is None and HighScores(tmp_path / "file" / "scores.json").best == 10
