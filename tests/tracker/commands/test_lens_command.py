"""`main.py lens`: a board to print, and the lens of a camera from pictures of it."""

import json

import cv2
import pytest

from tests.tracker.calibration.lens_camera import film_all


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("board")
    for number, image in enumerate(film_all()):
        cv2.imwrite(str(folder / f"{number:02}.png"), image)
    return sorted(folder.iterdir())


def test_a_lens_is_solved_from_pictures(run, pictures, capsys):
    assert run("lens", "solve", *pictures, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["horizontal_fov_deg"] == pytest.approx(66.0, abs=0.3) and found["views"] == len(pictures)
    assert found["settings"]["position.straighten_lens"] is True
    assert run("lens", "solve", *pictures) == 0
    told = capsys.readouterr().out
    assert "angle of view 6" in told and "--set position.lens_k1=-0.28" in told


def test_too_few_pictures_are_told(run, pictures, capsys):
    assert run("lens", "solve", *pictures[:2]) == 2
    assert "at least 5 are needed" in capsys.readouterr().err


def test_a_board_is_written_once(run, tmp_path, capsys):
    board = tmp_path / "board.pdf"
    assert run("lens", "board", "--output", board) == 0
    assert board.read_bytes().startswith(b"%PDF") and "10 cm" in capsys.readouterr().err
    assert run("lens", "board", "--output", board) == 2
    assert run("lens", "board", "--output", board, "--overwrite", "-q") == 0
