"""`main.py fit --steps`: pictures and numbers of every step."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.commands.application import run_command_line
from tracker.files.pts import read_pts

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "collins.png"


def _run(*arguments):
    return run_command_line([str(one) for one in arguments], lambda source: 99)


def _rows(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_every_step_is_written_as_a_picture_and_as_numbers(tmp_path):
    steps = tmp_path / "steps"
    arguments = ("fit", PORTRAIT, "--output", tmp_path / "out", "--model", "svm", "--steps", steps, "-q")
    assert _run(*arguments) == 0
    folder = steps / "collins"
    drawn = sorted(folder.glob("*.png"))
    assert drawn[0].name == "00-start.png"
    assert {cv2.imread(str(path)).shape for path in drawn} == {(1120, 960, 3)}
    points, parameters = _rows(folder / "points.csv"), _rows(folder / "parameters.csv")
    assert len(parameters) == len(drawn)
    assert len(points) == 68 * len(drawn)
    last = np.array([[float(row["x_px"]), float(row["y_px"])] for row in points[-68:]])
    np.testing.assert_allclose(last, read_pts(tmp_path / "out" / "collins.pts"), atol=1e-3)
    assert {row["shift_x_px"] for row in points[-68:]} == {""}
    assert {key for key in parameters[0] if key.startswith("mode_")} == {f"mode_{n}_sigmas" for n in range(1, 41)}


def test_steps_are_not_written_over_unasked(tmp_path, capsys):
    arguments = ("fit", PORTRAIT, "--output", tmp_path / "out", "--model", "svm", "--steps", tmp_path / "steps", "-q")
    (tmp_path / "steps" / "collins").mkdir(parents=True)
    (tmp_path / "steps" / "collins" / "points.csv").write_text("mine")
    assert _run(*arguments) == 2
    assert "points.csv is there already" in capsys.readouterr().err
    assert not (tmp_path / "out" / "collins.pts").exists()


@pytest.mark.parametrize(
    ("more", "told"),
    [(("--steps-channels", "sobel"), "knows no channels sobel"), (("--steps-point", "68"), "there is no point 68")],
)
def test_what_the_model_does_not_have_is_told(tmp_path, capsys, more, told):
    arguments = ("fit", PORTRAIT, "--output", tmp_path / "out", "--model", "svm", "--steps", tmp_path / "steps")
    assert _run(*arguments, *more) == 2
    assert told in " ".join(capsys.readouterr().err.split())
