"""`main.py train report`, and what `main.py train model` makes of its channels and scales."""

import shutil
from pathlib import Path

import pytest

from tracker.commands.train import expert_plans
from tracker.errors import SettingsError
from tracker.files.model_report import read_model_report
from tracker.files.pts import read_pts, write_pts
from tracker.files.training_log import read_training_log
from tracker.training.samples import ExpertPlan

PORTRAITS = Path(__file__).resolve().parents[3] / "assets" / "portraits"


@pytest.fixture
def portraits(tmp_path):
    """A folder of two annotated portraits."""
    folder = tmp_path / "portraits"
    folder.mkdir()
    for name in ("mona-lisa", "hopper"):
        for end in (".jpg", ".pts"):
            shutil.copy(PORTRAITS / f"{name}{end}", folder)
    return folder


def test_a_page_numbers_and_a_log(run, portraits, tmp_path, capsys):
    page, numbers, log = (tmp_path / name for name in ("a.html", "a.json", "a.jsonl"))
    options = ("--output", page, "--json", numbers, "--all-faces", "--progress", log)
    assert run("train", "report", "svm", portraits, *options) == 0
    report = read_model_report(numbers)
    assert report.model == "svm" and report.rows[0].found == 2 and report.rows[0].median < 8
    assert len(report.worst) == 2 and report.yaws and dict(report.regions)["eyes"] > 0
    assert page.read_text().count("<img") == 2 and "folder portraits" in page.read_text()
    assert "2 of 2 faces found" in capsys.readouterr().err
    assert read_training_log(log).steps[0].name == "measuring"


def test_faces_of_other_points_are_told_in_one_line(run, portraits, tmp_path, capsys):
    for path in portraits.glob("*.pts"):
        write_pts(path, read_pts(path)[:5])
    assert run("train", "report", "svm", portraits, "--output", tmp_path / "a.html") == 2
    assert "have 5 points, the model 68" in capsys.readouterr().err


def test_nothing_to_measure_is_told_in_one_line(run, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert run("train", "report", "svm", tmp_path / "empty", "--output", tmp_path / "a.html") == 2
    assert "no picture" in capsys.readouterr().err.lower()


def test_of_a_small_folder_half_is_measured(run, portraits, tmp_path, capsys):
    assert run("train", "report", "svm", portraits, "--output", tmp_path / "a.html") == 0
    assert "1 of 1 faces found" in capsys.readouterr().err


def test_channels_and_scales_are_those_that_were_asked_for():
    plans = expert_plans(ExpertPlan(30.0, kind="mosse", seed=3), "grey, lbp", "20,40.5")
    assert [plan.scale for plan in plans] == [20.0, 40.5]
    assert all((plan.channels, plan.kind, plan.seed) == (("grey", "lbp"), "mosse", 3) for plan in plans)


@pytest.mark.parametrize(
    ("channels", "scales", "told"),
    [
        ("grey,red", "30,46", "not grey,red"),
        ("grey,grey", "30,46", "one or more of"),
        ("grey", "30", "two numbers"),
        ("grey", "46,30", "the smaller first"),
        ("grey", "nan,46", "the smaller first"),
    ],
)
def test_channels_and_scales_that_cannot_be(channels, scales, told):
    with pytest.raises(SettingsError, match=told):
        expert_plans(ExpertPlan(30.0), channels, scales)
