"""`export`: what it writes and says, and that nothing is replaced unasked."""

import pandas as pd
import pytest

from tests.tracker.session.exports.made_session import record


@pytest.fixture
def folder(tmp_path):
    """A small session."""
    record(tmp_path / "monday", video="none", count=20)
    return tmp_path / "monday"


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_one_format_goes_into_the_file_that_is_named(folder, tmp_path, run, capsys):
    output = tmp_path / "out" / "face.csv"
    assert run("export", folder, "--to", "openface", "-o", output) == 0
    assert len(pd.read_csv(output)) == 20
    assert files(tmp_path / "out") == ["face.csv", "face.csv.README.md", "face.csv.json"]
    said = capsys.readouterr().err
    assert f"20 frames as openface: {output}" in said


def test_several_go_into_a_folder(folder, tmp_path, run):
    assert (
        run("export", folder, "--to", "csv", "--to", "vtt", "--to", "pts", "--to", "csv", "-o", tmp_path / "o", "-q")
        == 0
    )
    assert [name for name in files(tmp_path / "o") if not name.startswith("monday-pts")] == [
        "monday.csv",
        "monday.csv.README.md",
        "monday.csv.json",
        "monday.vtt",
        "monday.vtt.README.md",
    ]
    assert "monday-pts/monday_000005.pts" in files(tmp_path / "o")


def test_options_reach_the_formats(folder, tmp_path, run):
    bids = tmp_path / "study"
    assert run("export", folder, "--to", "bids", "--subject", "07", "--task", "talk", "-o", bids, "-q") == 0
    assert (bids / "sub-07" / "motion" / "sub-07_task-talk_tracksys-visavis_motion.tsv").is_file()
    assert run("export", folder, "--to", "csv", "--excluded", "leave-out", "-o", tmp_path / "left.csv", "-q") == 0
    assert len(pd.read_csv(tmp_path / "left.csv")) == 20 - 5
    assert run("export", folder, "--format", "csv", "--faces", "all", "-o", tmp_path / "all.csv", "-q") == 0
    assert len(pd.read_csv(tmp_path / "all.csv")) == 21


@pytest.mark.parametrize("name", ["face.csv", "face.csv.README.md", "face.csv.json"])
def test_nothing_is_replaced_unasked(folder, tmp_path, run, capsys, name):
    (tmp_path / name).write_text("mine")
    assert run("export", folder, "--to", "csv", "-o", tmp_path / "face.csv") == 2
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / name).read_text() == "mine"
    assert run("export", folder, "--to", "csv", "-o", tmp_path / "face.csv", "--overwrite", "-q") == 0
    assert (tmp_path / name).read_text() != "mine"


def test_the_session_itself_is_never_replaced(tmp_path, run, capsys):
    session = record(tmp_path / "filmed", count=3)
    before = session.video.read_bytes()
    assert run("export", tmp_path / "filmed", "--to", "video", "-o", session.video, "--overwrite") == 2
    assert "is the source itself, or belongs to it" in capsys.readouterr().err
    assert session.video.read_bytes() == before


def test_a_subject_is_replaced_only_if_asked(folder, tmp_path, run, capsys):
    assert run("export", folder, "--to", "bids", "-o", tmp_path / "study", "-q") == 0
    assert run("export", folder, "--to", "bids", "-o", tmp_path / "study") == 2
    assert "Give another --subject or --task, or add --overwrite" in capsys.readouterr().err
    assert run("export", folder, "--to", "bids", "-o", tmp_path / "study", "-q", "--overwrite") == 0


def test_a_folder_with_something_in_it_is_not_filled_with_points(folder, tmp_path, run, capsys):
    (tmp_path / "points").mkdir()
    (tmp_path / "points" / "mine.txt").write_text("mine")
    assert run("export", folder, "--to", "pts", "-o", tmp_path / "points", "--overwrite") == 2
    assert "is not empty. Give a new one." in capsys.readouterr().err
    assert files(tmp_path / "points") == ["mine.txt"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "csv", "-o", "{}/a.txt"], "must end in .csv"),
        (["--to", "spss", "-o", "{}/a.csv"], "'spss' is not one of"),
        (["--to", "sheet", "-o", "{}/a.png"], "holds only numbers and no pictures"),
        (["--to", "bids", "--subject", "a/b", "-o", "{}/b"], "is no label of BIDS"),
    ],
)
def test_what_cannot_be_is_told_in_a_line(folder, tmp_path, run, capsys, arguments, said):
    out = tmp_path / "out"
    assert run("export", folder, *(argument.format(out) for argument in arguments)) == 2
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1 and said in lines[0]
    assert not out.exists() or not files(out)


def test_what_is_no_session_is_told(tmp_path, run, capsys):
    assert run("export", tmp_path, "--to", "csv", "-o", tmp_path / "a.csv") == 2
    assert "There is no session in" in capsys.readouterr().err


def test_ctrl_c_keeps_nothing_half(folder, tmp_path, run, capsys, monkeypatch):
    def stopped(session):
        raise KeyboardInterrupt
        yield

    monkeypatch.setattr("tracker.session.exports.exporting.moments_of", stopped)
    assert run("export", folder, "--to", "csv", "--to", "bids", "-o", tmp_path / "out") == 130
    assert "stopped; nothing was written" in capsys.readouterr().err
    assert not files(tmp_path / "out")
