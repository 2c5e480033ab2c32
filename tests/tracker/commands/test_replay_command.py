"""`main.py replay` on sessions of the demo."""

import csv
import json
import shutil
from dataclasses import replace

import pytest

from tests.tracker.session.made_recording import FRAMES, a_recording
from tracker.commands.console import BAD_INPUT, FAILED
from tracker.session.description import read_description, write_description
from tracker.session.reader import read_session
from tracker.session.results_writer import ResultsWriter
from tracker.session.runs import runs_of


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("replay") / "take"
    a_recording(folder)
    return folder


@pytest.fixture
def take(recorded, tmp_path):
    return shutil.copytree(recorded, tmp_path / "take")


def test_equal_numbers_are_counted_and_a_table_is_written(run, take, tmp_path, capsys):
    assert run("replay", take, "--output", tmp_path / "take.csv") == 0
    out = capsys.readouterr().out
    assert f"values of {FRAMES} frames are equal" in out
    rows = list(csv.DictReader((tmp_path / "take.csv").open()))
    assert len(rows) == FRAMES
    assert float(rows[-1]["head_z_cm"]) == pytest.approx(100 * read_session(take).results[-1].head.z_m, abs=0.01)


def test_a_number_that_is_not_the_same_is_named_with_what_may_be_why(run, take, capsys):
    path = take / "results.arrows"
    session = read_session(take)
    change = session.results[0].changes[0]
    values = json.loads(change.text)
    other = json.dumps({**values, "camera": {**values["camera"], "middle_m": [0.01, 0.0]}})
    assert len(other) != len(change.text)
    first, *later = session.results
    writer = ResultsWriter(path)
    for result in (replace(first, changes=(replace(change, text=other),)), *later):
        writer.add(result)
    writer.close()
    described = read_description(take / "session.toml")
    write_description(take / "session.toml", replace(described, program="0.0.1"))
    assert run("replay", take) == FAILED
    out = capsys.readouterr().out
    assert "The first: frame 9, tracked_head.head_raw.x_m" in out and "version 0.0.1" in out
    assert "position: median 1, 95 % within 1" in out
    assert run("replay", take, "--quiet") == FAILED
    assert capsys.readouterr() == ("", "")


def test_other_settings_are_told_by_how_far_they_are_and_kept_as_a_run(run, take, capsys):
    assert run("replay", take, "--set", "position.start_distance_cm=90", "--keep", "far away") == 0
    assert "position: median" in capsys.readouterr().out
    assert [one.name for one in runs_of(read_session(take).folder)] == ["far away"]
    assert run("replay", take, "--keep", "far away") == BAD_INPUT
    assert "already" in capsys.readouterr().err


def test_what_cannot_be_replayed_is_told_in_a_line(run, take, tmp_path, capsys):
    assert run("replay", tmp_path / "nothing") == BAD_INPUT
    assert "There is no session" in capsys.readouterr().err
    (take / "video.mkv").unlink()
    assert run("replay", take) == BAD_INPUT
    assert "numbers only" in capsys.readouterr().err


def test_a_session_can_be_tracked_like_a_film(run, take, tmp_path):
    assert run("track", "--source", take, "--output", tmp_path / "track.csv", "--quiet") == 0
    assert len((tmp_path / "track.csv").read_text().splitlines()) == FRAMES + 1
