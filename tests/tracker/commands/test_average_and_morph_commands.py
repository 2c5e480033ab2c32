"""`main.py average` and `main.py morph`, as a user types them."""

import shutil
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from tests.tracker.annotation.made_layouts import OF_68, write_layout
from tracker.files.pts import read_pts, write_pts
from tracker.files.training_log import read_training_log

PORTRAITS = Path(__file__).resolve().parents[3] / "assets" / "portraits"
FIRST, SECOND = PORTRAITS / "mona-lisa.jpg", PORTRAITS / "girl-with-a-pearl-earring.jpg"


@pytest.fixture
def two(tmp_path):
    """A folder of two annotated portraits."""
    folder = tmp_path / "two"
    folder.mkdir()
    for path in (FIRST, SECOND):
        shutil.copy(path, folder)
        shutil.copy(path.with_suffix(".pts"), folder)
    return folder


def test_the_average_of_annotated_faces_with_its_points_and_its_log(run, two, tmp_path, capsys):
    output, log = tmp_path / "face.png", tmp_path / "log.jsonl"
    assert run("average", two, "--output", output, "--symmetric", "--progress", log) == 0
    image, points = cv2.imread(str(output)), read_pts(output.with_suffix(".pts"))
    np.testing.assert_array_equal(image, image[:, ::-1])
    assert len(points) == 68 and (points > 0).all() and (points < image.shape[1::-1]).all()
    assert "The average of 2 faces" in capsys.readouterr().err
    assert read_training_log(log).end == "done"
    assert run("average", two, "--output", output) == 2
    assert "--overwrite" in capsys.readouterr().err


def test_faces_of_another_layout_are_averaged_too(run, two, tmp_path):
    chosen = [0, 8, 16, 36, 39, 42, 45, 30, 48, 51, 54, 57]
    every = [*chosen, *range(59)]
    for path in two.glob("*.pts"):
        points = read_pts(path)
        (two / path.name).write_text(
            "\n".join(["version: 1", "n_points: 71", "{", *(f"{x} {y}" for x, y in points[np.resize(every, 71)]), "}"])
        )
    assert run("average", two, "--output", tmp_path / "face.png", "--quiet") == 0
    assert len(read_pts(tmp_path / "face.pts")) == 71


def test_a_folder_without_faces_is_told_in_one_line(run, tmp_path, capsys):
    assert run("average", tmp_path / "none", "--output", tmp_path / "face.png") == 2
    assert "there is no folder" in capsys.readouterr().err


def test_a_face_between_two_and_a_film_from_one_to_the_other(run, two, tmp_path):
    first, second = sorted(two.glob("*.jpg"))
    for name, amount in (("a.png", 0), ("b.png", 1)):
        assert run("morph", first, second, "--output", tmp_path / name, "--amount", amount, "--quiet") == 0
    film = tmp_path / "film.mp4"
    assert run("morph", first, second, "--output", film, "--seconds", 0.5, "--quiet") == 0
    with av.open(str(film)) as container:
        frames = [frame.to_ndarray(format="bgr24") for frame in container.decode(video=0)]
        assert "changed by visavis (morph)" in container.metadata["comment"]
    assert len(frames) == 15
    for frame, name in ((frames[0], "a.png"), (frames[-1], "b.png")):
        still = cv2.imread(str(tmp_path / name)).astype(int)
        assert np.abs(frame[: still.shape[0], : still.shape[1]] - still).mean() < 6
    assert np.abs(frames[0].astype(int) - frames[-1]).mean() > 20


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(("--output", "a.gif"), "must end in .mp4"), (("--output", "a.mp4", "--amount", 0.5), "goes all the way")],
)
def test_what_cannot_be_is_told_in_one_line(run, capsys, arguments, told):
    assert run("morph", FIRST, SECOND, *arguments) == 2
    assert told in capsys.readouterr().err


def test_a_layout_of_ones_own_is_averaged_by_its_file(run, two, tmp_path, capsys):
    for path in two.glob("*.pts"):
        write_pts(path, read_pts(path)[list(OF_68)])
    assert run("average", two, "--output", tmp_path / "face.png") == 2
    assert "--layout" in capsys.readouterr().err
    assert run("average", two, "--output", tmp_path / "face.png", "--layout", write_layout(tmp_path), "--quiet") == 0
    points = read_pts(tmp_path / "face.pts")
    assert len(points) == 5 and points[0, 1] == pytest.approx(points[1, 1]) and points[0, 1] < points[3, 1]
