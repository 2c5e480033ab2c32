"""`main.py likeness`, as a user types it."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.effects.gallery import Gallery

PORTRAITS = Path(__file__).resolve().parents[3] / "assets" / "portraits"


@pytest.fixture
def few(tmp_path, monkeypatch):
    """A gallery of two portraits."""
    for name in ("hopper.jpg", "hopper.pts", "hopper.toml", "collins.png", "collins.pts", "collins.toml"):
        (tmp_path / name).write_bytes((PORTRAITS / name).read_bytes())
    gallery = Gallery(tmp_path / "own", [tmp_path])
    monkeypatch.setattr("tracker.effects.gallery.Gallery", lambda: gallery)


@pytest.mark.usefixtures("few")
def test_the_likest_portraits_are_told_for_people_and_for_programs(run, capsys):
    assert run("likeness", PORTRAITS / "hopper.jpg") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 and "Grace Hopper: " in lines[0] and int(lines[0].split("%")[0]) > 90
    assert run("likeness", PORTRAITS / "hopper.jpg", "--top", "1", "--json", "--quiet") == 0
    (first,) = json.loads(capsys.readouterr().out)
    assert first["name"] == "hopper" and first["likeness"] > 0.9 and first["reasons"]


def test_a_picture_without_a_face_is_told_in_one_line(run, capsys, tmp_path):
    cv2.imwrite(str(tmp_path / "wall.png"), np.full((200, 300, 3), 120, np.uint8))
    assert run("likeness", tmp_path / "wall.png") == 2
    assert capsys.readouterr().err.startswith("visavis: no face was found in wall.png")
