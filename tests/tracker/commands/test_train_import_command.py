"""`train import` and `train eyes`: what they write, and how they refuse."""

import numpy as np

from tracker.commands import train_import
from tracker.face.model_file import load_face_model, shipped_face_model
from tracker.training.reference_model import ImportedModel


def test_import_writes_a_model_and_its_card(monkeypatch, run, tmp_path, capsys):
    donor = shipped_face_model()
    monkeypatch.setattr(
        "tracker.training.reference_model.read_reference_model",
        lambda path, given: ImportedModel(given, ("the score classifier",)),
    )
    output = tmp_path / "mine.npz"
    assert run("train", "import", tmp_path / "theirs.json", "--output", output) == 0
    assert load_face_model(output).shape.mode_count == donor.shape.mode_count
    card = output.with_suffix(".md").read_text(encoding="utf-8")
    assert all(word in card for word in ("theirs.json", "the score classifier", "licence", "svm"))
    assert "the score classifier" in capsys.readouterr().err.replace("\n", " ")


def test_import_refuses_other_files_in_one_line(run, tmp_path, capsys):
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    assert run("train", "import", tmp_path / "notes.txt", "--output", tmp_path / "mine.npz") == 2
    assert "notes.txt is not JSON" in capsys.readouterr().err
    assert not (tmp_path / "mine.npz").exists()


def test_import_says_what_it_is_for():
    assert ".js" in train_import.EPILOG


def test_eyes_need_the_points_of_the_shipped_model(run, tmp_path, capsys):
    import cv2

    from tracker.files.pts import write_pts

    cv2.imwrite(str(tmp_path / "a.png"), np.zeros((40, 40, 3), np.uint8))
    write_pts(tmp_path / "a.pts", np.full((71, 2), 20.0))
    assert run("train", "eyes", tmp_path, "--output", tmp_path / "eyes.npz") == 2
    assert "71 points; 68 are needed" in " ".join(capsys.readouterr().err.split())
