"""`train glance`: the network and the card that it writes, and how it refuses."""

import shutil

import cv2
import numpy as np
import onnxruntime
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is installed for training networks only")
pytest.importorskip("onnx", reason="onnx is installed for training networks only")

import tracker.training.glance_lessons as lessons  # noqa: E402
import tracker.training.glance_report as report  # noqa: E402
from tracker.archives.manifest import MODELS  # noqa: E402
from tracker.face.glance import LEFT_OUT_KEY, GlanceNetwork  # noqa: E402
from tracker.files.pts import read_pts  # noqa: E402

PORTRAITS = MODELS.parent / "assets" / "portraits"
EYE, OTHER_EYE, NOSE, MOUTH = slice(36, 42), slice(42, 48), slice(27, 36), slice(48, 60)
BLUE, CYAN, GREEN = (255, 0, 0), (255, 255, 0), (0, 255, 0)


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


@pytest.fixture
def turned(folder, monkeypatch):
    """The folder, with a head of a known turn in it."""
    monkeypatch.setattr(lessons, "_KNOWN_EACH", 2)
    (folder / "yaw").mkdir()
    for person in ("01", "02"):
        named = folder / "yaw" / f"personne{person}147+0+0.jpg"
        image = cv2.imread(str(PORTRAITS / "hopper.jpg"))
        cv2.imwrite(str(named), image)
        parts, points = np.full_like(image, (0, 255, 255)), read_pts(PORTRAITS / "hopper.pts")
        for part, colour in ((EYE, BLUE), (OTHER_EYE, BLUE), (NOSE, CYAN), (MOUTH, GREEN)):
            x, y = np.rint(points[part].mean(axis=0)).astype(int).tolist()
            cv2.circle(parts, (x, y), 6, colour, -1)
        cv2.imwrite(str(named.with_name(f"{named.stem}_parts.png")), parts)
    return folder


def test_a_twin_begins_with_another_ones_weights_and_names_whom_it_never_saw(run, turned, tmp_path, capsys):
    kept, first = tmp_path / "kept", tmp_path / "first.onnx"
    assert run("train", "glance", turned, "--output", first, "--steps", 2, "--kept", kept) == 0
    assert "1 drawn-on, 4 known" in first.with_suffix(".md").read_text(encoding="utf-8")
    twin = tmp_path / "twin.onnx"
    on = ("--kept", kept, "--begin", first.with_suffix(".checkpoint"), "--steps", 1, "--rate", 1e-5)
    assert run("train", "glance", turned, "--output", twin, *on, "--leave-out", "02") == 0
    card = twin.with_suffix(".md").read_text(encoding="utf-8")
    assert "2 known" in card and "No head of 02" in card
    metadata = onnxruntime.InferenceSession(twin).get_modelmeta().custom_metadata_map
    assert metadata[LEFT_OUT_KEY] == "02"
    # So low a rate changes nothing that could be seen.
    first_weights, twin_weights = (
        torch.load(path.with_suffix(".checkpoint"), weights_only=True)["mean"]["turn.last.weight"]
        for path in (first, twin)
    )
    torch.testing.assert_close(first_weights, twin_weights, atol=1e-3, rtol=0.0)
    assert run("train", "glance", turned, "--output", tmp_path / "no.onnx", *on, "--leave-out", "09") == 2
    assert "no head of 09" in capsys.readouterr().err


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
