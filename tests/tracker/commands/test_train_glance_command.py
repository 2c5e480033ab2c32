"""`train glance`: the network and the card that it writes, and how it refuses."""

import shutil

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is installed for training networks only")
pytest.importorskip("onnx", reason="onnx is installed for training networks only")

import tracker.training.glance_lessons as lessons
import tracker.training.glance_report as report
from tracker.archives.manifest import MODELS
from tracker.face.glance import GlanceNetwork

PORTRAITS = MODELS.parent / "assets" / "portraits"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Two portraits, one of which is kept out for its name, and little of all that is made."""
    monkeypatch.setattr(lessons, "_DRAWN_EACH", 2)
    monkeypatch.setattr(lessons, "_DRAWN_ON_EACH", 1)
    monkeypatch.setattr(lessons, "_TURNED_RAD", 0.0)
    monkeypatch.setattr(lessons, "_YAWS_RAD", (-0.5, 1.2))
    monkeypatch.setattr(lessons, "_MADE", (2, 0))
    monkeypatch.setattr(lessons, "_MADE_KEPT_OUT", (2, 1))
    monkeypatch.setattr(report, "_NEGATIVES", 40)
    faces = tmp_path / "data" / "faces" / "one"
    faces.mkdir(parents=True)
    for name, called in (("collins.png", "b"), ("hopper.jpg", "c")):
        source = PORTRAITS / name
        shutil.copy(source, faces / f"{called}{source.suffix}")
        shutil.copy(source.with_suffix(".pts"), faces / f"{called}.pts")
    return tmp_path / "data"


def test_it_writes_a_network_and_its_card_and_replaces_nothing(run, folder, tmp_path, capsys):
    output = tmp_path / "look.onnx"
    arguments = ("train", "glance", folder, "--output", output, "--steps", 2)
    assert run(*arguments) == 0
    presences, turns = GlanceNetwork(output.read_bytes(), output.name).answers(np.zeros((2, 1, 96, 96), np.float32))
    assert presences.shape == (2,)
    assert turns.shape == (2, 3, 3)
    card = output.with_suffix(".md").read_text(encoding="utf-8")
    assert "1 photographs, 2 drawn, 1 drawn-on" in card
    assert "4 looks at faces" in card
    before = output.read_bytes()
    assert run(*arguments) == 2
    assert "look.onnx is there already" in capsys.readouterr().err
    # A training that was stopped goes on: nothing is left to do but to measure.
    output.with_suffix(".md").unlink()
    assert run(*arguments) == 0
    assert output.read_bytes() == before


def test_a_folder_without_faces_is_refused(run, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert run("train", "glance", tmp_path / "empty", "--output", tmp_path / "look.onnx") == 2
    assert "faces" in capsys.readouterr().err
