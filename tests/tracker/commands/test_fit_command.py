"""`main.py fit` and `main.py train shape`, as a user types them."""

import csv
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from tracker.commands import fit
from tracker.commands.application import run_command_line
from tracker.commands.fit_files import FitFiles
from tracker.commands.fit_names import FitNames
from tracker.face.finder import Guess
from tracker.face.reference_frame import GreyPicture
from tracker.files.pts import read_pts, write_pts

PORTRAITS = Path(__file__).resolve().parents[3] / "assets" / "portraits"


def _run(*arguments):
    return run_command_line([str(one) for one in arguments], lambda source: 99)


@pytest.fixture
def portrait(tmp_path):
    image = cv2.imread(str(PORTRAITS / "collins.png"))
    scale = 480 / max(image.shape)
    path = tmp_path / "in" / "someone.jpg"
    path.parent.mkdir()
    cv2.imwrite(str(path), cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))
    return path, (read_pts(PORTRAITS / "collins.pts") + 0.5) * scale - 0.5


def test_a_portrait_is_fitted_and_drawn(portrait, tmp_path, capsys):
    path, truth = portrait
    assert _run("fit", path, "--output", tmp_path / "out", "--overlay") == 0
    points = read_pts(tmp_path / "out" / "someone.pts")
    assert np.linalg.norm(points - truth, axis=1).mean() < 0.06 * np.linalg.norm(truth[36] - truth[45])
    assert cv2.imread(str(tmp_path / "out" / "someone.png")).shape == cv2.imread(str(path)).shape
    assert "1" in capsys.readouterr().err


def test_a_folder_is_fitted_and_faceless_pictures_are_named(portrait, tmp_path, capsys):
    path, _ = portrait
    cv2.imwrite(str(path.parent / "wall.png"), np.full((200, 300, 3), 120, dtype=np.uint8))
    assert _run("fit", path.parent, "--output", tmp_path / "out") == 0
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["someone.pts"]
    assert "no face in wall.png" in capsys.readouterr().err


def test_what_is_left_out_of_a_folder_is_said(portrait, tmp_path, capsys):
    path, _ = portrait
    for name in ("IMG_2.HEIC", "notes.txt", "._IMG_1.jpg", ".DS_Store", "Thumbs.db", "someone.pts"):
        (path.parent / name).write_bytes(b"no picture")
    assert _run("fit", path.parent, "--output", tmp_path / "out") == 0
    told = capsys.readouterr().err
    assert "2 files left out: IMG_2.HEIC (HEIC pictures cannot be read), notes.txt (not a picture)" in told
    assert "in 1 pictures" in told
    assert _run("fit", path.parent, "--output", tmp_path / "out", "-q", "--overwrite") == 0
    assert capsys.readouterr().err == ""


def test_a_name_that_is_not_utf_8_and_several_pictures_in_a_file(portrait, tmp_path, capsys):
    path, _ = portrait
    odd = path.with_name("ph\udcff.tif")
    page = Pillow.open(path)
    page.save(odd, save_all=True, append_images=[page])
    assert _run("fit", odd, "--output", tmp_path / "out", "--overlay") == 0
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["ph\udcff.png", "ph\udcff.pts"]
    told = capsys.readouterr().err
    assert "Of the 2 pictures in ph\\xff.tif only the first was fitted." in told


def test_a_name_too_long_to_add_to_is_told(portrait, tmp_path, capsys):
    path, _ = portrait
    long = path.rename(path.with_name("x" * 251 + ".jpg"))
    second = cv2.imread(str(long))
    cv2.imwrite(str(long), np.hstack([second, second]))
    assert _run("fit", long, "--output", tmp_path / "out") == 2
    assert "its name is too long to add to it" in capsys.readouterr().err
    assert [one.name for one in (tmp_path / "out").iterdir()] == [f"{long.stem}.pts"]


def test_what_cannot_be_read_is_named_and_the_rest_is_done(portrait, tmp_path, capsys):
    path, _ = portrait
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(path.read_bytes()[:200])
    assert _run("fit", broken, path, "--output", tmp_path / "out", "--quiet") == 2
    assert (tmp_path / "out" / "someone.pts").exists()
    assert "broken.jpg" in capsys.readouterr().err


def test_batches_change_nothing(portrait, tmp_path, monkeypatch):
    path, _ = portrait
    for number in range(2):
        cv2.imwrite(str(path.parent / f"{number}.png"), cv2.imread(str(path))[:, 6 * number :])
    answers = []
    for faces in (1, 2, 16):
        monkeypatch.setattr(fit, "BATCH_FACES", faces)
        assert _run("fit", path.parent, "--output", tmp_path / str(faces), "--quiet") == 0
        answers.append([read_pts(one) for one in sorted((tmp_path / str(faces)).iterdir())])
    assert len(answers[0]) == 3
    assert np.array_equal(answers[0], answers[1])
    assert np.array_equal(answers[0], answers[2])


def test_what_waits_is_bounded_by_faces_and_by_memory(tmp_path, monkeypatch):
    sizes = []

    class Finder:
        def fit_still(self, guesses):
            sizes.append(len(guesses))
            return [[] for _ in guesses]

    monkeypatch.setattr(fit, "BATCH_FACES", 4)
    monkeypatch.setattr(fit, "_BATCH_BYTES", 30_000)
    small, large = np.zeros((10, 10, 3), dtype=np.uint8), np.zeros((100, 100, 3), dtype=np.uint8)
    names = FitNames([Path(f"{number}.png") for number in range(6)], tmp_path, overlay=False)
    work = fit._Work(Finder(), FitFiles(names, []))
    for number, (image, faces) in enumerate([(small, 2), (small, 1), (small, 1), (large, 0), (small, 0), (small, 1)]):
        work.take(Path(f"{number}.png"), image, Guess(GreyPicture(image), (None,) * faces, (False,) * faces))
    assert sizes == [3, 1]
    work.finish()
    assert sizes == [3, 1, 2]
    assert work.faceless == [f"{number}.png" for number in range(6)]


def _rows(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_tells_of_every_face(portrait, tmp_path):
    path, truth = portrait
    image = cv2.imread(str(path))
    cv2.imwrite(str(path), np.hstack([image, image[:, ::-1]]))
    table = tmp_path / "faces.csv"
    assert _run("fit", path, "--output", tmp_path / "out", "--table", table, "--quiet") == 0
    first, second = _rows(table)
    assert [(row["picture"], row["face"], row["points"]) for row in (first, second)] == [
        ("someone.jpg", "1", "someone.pts"),
        ("someone.jpg", "2", "someone_2.pts"),
    ]
    one, other = sorted((first, second), key=lambda row: float(row["box_x_px"]))
    assert truth[36, 0] < float(one["box_x_px"]) < truth[45, 0]
    # What is a turn to one side is one to the other in the mirror.
    assert float(one["yaw_deg"]) == pytest.approx(-float(other["yaw_deg"]), abs=3)
    assert float(one["pitch_deg"]) == pytest.approx(float(other["pitch_deg"]), abs=3)
    assert 0.7 < float(one["score"]) <= 1
    assert sum(int(one[f"seen_{point}"]) for point in range(68)) > 50
    assert one["camera_z_cm"] == ""


def test_the_place_needs_the_angle_of_view(portrait, tmp_path):
    path, truth = portrait
    table = tmp_path / "faces.csv"
    assert _run("fit", path, "--output", tmp_path / "out", "--table", table, "--fov", "50", "--quiet") == 0
    (row,) = _rows(table)
    focal_px = 0.5 * cv2.imread(str(path)).shape[1] / np.tan(np.radians(25))
    # Outer corners of eyes are nine centimetres apart, give or take one.
    assert float(row["camera_z_cm"]) == pytest.approx(9 * focal_px / np.linalg.norm(truth[36] - truth[45]), rel=0.2)


def test_a_table_is_gone_on_with(portrait, tmp_path, capsys):
    path, _ = portrait
    out, table = tmp_path / "out", tmp_path / "faces.csv"
    everything = ("fit", path.parent, "--output", out, "--table", table)
    assert _run(*everything, "--quiet") == 0
    before = table.read_text()
    for name in ("a.jpg", "b.jpg"):
        shutil.copy(path, path.with_name(name))
    assert _run(*everything) == 2
    assert "faces.csv is there already" in capsys.readouterr().err
    assert _run(*everything, "--resume", "--quiet") == 0
    assert table.read_text().startswith(before)
    assert sorted(row["picture"] for row in _rows(table)) == ["a.jpg", "b.jpg", "someone.jpg"]
    # A row whose points never came to be written is made anew.
    (out / "b.pts").unlink()
    assert _run(*everything, "--resume", "--quiet") == 0
    assert sorted(row["picture"] for row in _rows(table)) == ["a.jpg", "b.jpg", "someone.jpg"]
    (out / "b.pts").unlink()
    assert _run("fit", path.parent, "--output", out, "--table", tmp_path / "new.csv", "--resume") == 0
    assert "no rows of 2 pictures" in " ".join(capsys.readouterr().err.split())


def test_another_table_is_not_gone_on_with(portrait, tmp_path, capsys):
    table = tmp_path / "faces.csv"
    table.write_text("mine\n1\n")
    assert _run("fit", portrait[0], "--output", tmp_path / "out", "--table", table, "--resume") == 2
    assert "is no table of fit" in capsys.readouterr().err
    assert table.read_text() == "mine\n1\n"


def test_points_count_from_1_where_that_is_wanted(portrait, tmp_path):
    path, _ = portrait
    assert _run("fit", path, "--output", tmp_path / "0", "--quiet") == 0
    assert _run("fit", path, "--output", tmp_path / "1", "--one-based", "--quiet") == 0
    difference = read_pts(tmp_path / "1" / "someone.pts") - read_pts(tmp_path / "0" / "someone.pts")
    np.testing.assert_allclose(difference, 1.0, atol=2e-3)


@pytest.mark.parametrize("model", ["nobody", "missing.npz"])
def test_a_model_that_is_not_there_is_named(portrait, tmp_path, capsys, model):
    assert _run("fit", portrait[0], "--output", tmp_path / "out", "--model", model) == 2
    assert model in capsys.readouterr().err


def test_pictures_of_one_name_are_refused(portrait, tmp_path, capsys):
    path, _ = portrait
    twin = tmp_path / "other" / "someone.png"
    twin.parent.mkdir()
    cv2.imwrite(str(twin), cv2.imread(str(path)))
    assert _run("fit", path, twin, "--output", tmp_path / "out") == 2
    assert "someone" in capsys.readouterr().err


def test_a_picture_that_is_not_there_is_one_line(tmp_path, capsys):
    assert _run("fit", tmp_path / "nope.jpg", "--output", tmp_path / "out") == 2
    assert "nope.jpg" in capsys.readouterr().err


def test_a_shape_model_is_trained_from_a_csv(tmp_path):
    from tracker.face.shape_file import load_shape_model

    random = np.random.default_rng(0)
    base = random.uniform(0, 300, (71, 2))
    rows = []
    for number in range(30):
        cells = [f"{x:.2f};{y:.2f};true" for x, y in base + random.normal(0, 5, (71, 2))]
        rows.append(";".join([f"{number}.jpg", *cells]))
    (tmp_path / "faces.csv").write_text("\n".join(rows))
    assert _run("train", "shape", tmp_path / "faces.csv", "--output", tmp_path / "s.npz", "--modes", "10", "-q") == 0
    assert load_shape_model(tmp_path / "s.npz").mode_count == 10


def test_training_on_next_to_nothing_is_refused_in_words(tmp_path, capsys):
    for number in range(3):
        cv2.imwrite(str(tmp_path / f"{number}_1.png"), np.zeros((50, 50, 3), dtype=np.uint8))
        write_pts(tmp_path / f"{number}_1.pts", np.random.default_rng(number).uniform(5, 45, (68, 2)))
    assert _run("train", "model", tmp_path, "--output", tmp_path / "m.npz", "--quiet") == 2
    assert "too few" in capsys.readouterr().err
