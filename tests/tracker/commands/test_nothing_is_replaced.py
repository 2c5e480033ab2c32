"""No output takes the place of an input, of another output, or unasked of anything that is there."""

import os
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.commands.fit_names import FitNames
from tracker.commands.outputs import check_outputs
from tracker.errors import VisavisError
from tracker.files.pts import read_pts

PORTRAITS = Path(__file__).resolve().parents[3] / "assets" / "portraits"


def refused(capsys, said):
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1, lines
    assert said in lines[0]


@pytest.fixture
def clip(tmp_path, opens, pipeline, list_source, make_frames):
    """A file that a command says it reads; what it is given are made-up frames."""
    opens(list_source(make_frames(4), frame_count=4))
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"the only one")
    return path


@pytest.mark.parametrize("name", ["table.csv", "film.mp4", "faces.csv"])
def test_track_replaces_nothing_unasked(tmp_path, run, clip, capsys, name):
    outputs = ["-o", tmp_path / "table.csv", "--video", tmp_path / "film.mp4"]
    outputs += ["--mode", "face", "--all-faces", tmp_path / "faces.csv"]
    (tmp_path / name).write_text("mine")
    assert run("track", "-s", clip, *outputs) == 2
    refused(capsys, "is there already")
    assert (tmp_path / name).read_text() == "mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted({name, "clip.mp4"})


def test_track_replaces_what_it_is_told_to(tmp_path, run, clip):
    (tmp_path / "table.csv").write_text("mine")
    assert run("track", "-s", clip, "-o", tmp_path / "table.csv", "-q", "--overwrite") == 0
    assert (tmp_path / "table.csv").read_text().startswith("frame,")


@pytest.mark.parametrize("way", ["link", "second name", "way round", "folder link"])
@pytest.mark.parametrize("option", ["--source", "--settings"])
def test_an_input_is_never_replaced_by_whatever_name_it_goes(tmp_path, run, opens, capsys, monkeypatch, way, option):
    mine = tmp_path / "mine.mp4"
    mine.write_bytes(b"the only one")
    output = tmp_path / "out.mp4"
    if way == "link":
        output.symlink_to(mine)
    elif way == "second name":
        os.link(mine, output)
    elif way == "way round":
        monkeypatch.chdir(tmp_path)
        output = Path("x/../mine.mp4")
        (tmp_path / "x").mkdir()
    else:
        (tmp_path / "again").symlink_to(tmp_path)
        output = tmp_path / "again" / "mine.mp4"
    given = ["--source", "demo"] if option == "--settings" else []
    arguments = ["-o", tmp_path / "t.csv", "--video", output, "--overwrite"]
    assert run("track", *given, option, mine, *arguments) == 2
    refused(capsys, "the source itself")
    assert mine.read_bytes() == b"the only one"
    assert not (tmp_path / "t.csv").exists()


@pytest.mark.parametrize("other", ["a.csv", "A.csv", "x/../a.csv", "link/a.csv"])
def test_two_outputs_of_one_name_are_refused(tmp_path, run, clip, capsys, other):
    (tmp_path / "x").mkdir()
    (tmp_path / "link").symlink_to(tmp_path)
    outputs = ["-o", tmp_path / "a.csv", "--mode", "face", "--all-faces", tmp_path / other]
    assert run("track", "-s", clip, *outputs, "--overwrite") == 2
    refused(capsys, "asked for twice")


def test_a_link_to_nowhere_is_not_taken_away(tmp_path):
    link = tmp_path / "out.csv"
    link.symlink_to(tmp_path / "later.csv")
    check_outputs([(link, ".csv")])
    assert link.is_symlink() and not (tmp_path / "later.csv").exists()


def test_a_picture_in_a_folder_that_is_read_is_an_input(tmp_path):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    picture = tmp_path / "in" / "deep" / "a.png"
    picture.write_bytes(b"mine")
    with pytest.raises(VisavisError, match="belongs to it"):
        check_outputs([(picture, ".png")], inputs=[tmp_path / "in"], overwrite=True)
    check_outputs([(tmp_path / "in" / "out.png", ".png")], inputs=[tmp_path / "in"])


def test_effect_replaces_no_picture_and_no_mask(tmp_path, run, capsys):
    mine, mask = tmp_path / "me.png", tmp_path / "her.jpg"
    for path in (mine, mask):
        path.write_bytes(b"the only one")
    for output, said in ((mine, "the source itself"), (mask, "the source itself")):
        assert run("effect", "swap", "-s", mine, "-m", mask, "-o", output, "--overwrite") == 2
        refused(capsys, said)
        assert output.read_bytes() == b"the only one"
    (tmp_path / "old.png").write_bytes(b"old")
    assert run("effect", "swap", "-s", mine, "-m", mask, "-o", tmp_path / "old.png") == 2
    refused(capsys, "is there already")


def test_room_replaces_no_pictures(tmp_path, run, capsys):
    track, folder = tmp_path / "track.csv", tmp_path / "pictures"
    track.write_text("mine")
    folder.mkdir()
    (folder / "000000.png").write_bytes(b"old")
    assert run("room", "-s", track, "-o", folder) == 2
    refused(capsys, "is there already")
    assert run("room", "-s", folder, "-o", folder, "--overwrite") == 2
    refused(capsys, "is the source itself")
    assert run("room", "-s", folder / "000000.png", "-o", folder, "--overwrite") == 2
    refused(capsys, "the source itself")
    assert (folder / "000000.png").read_bytes() == b"old"


@pytest.mark.parametrize(
    "command",
    [
        ["learn-face", "--source", "demo"],
        ["train", "model", "."],
        ["train", "shape", "."],
        ["train", "initialiser", ".", "--model", "m.npz"],
        ["train", "experts", ".", "--model", "m.npz"],
        ["train", "validator", ".", "--model", "m.npz"],
        ["train", "expressions-shape", "."],
        ["train", "eyes", "."],
        ["train", "shape3d", "."],
        ["train", "import", "m.js"],
    ],
)
def test_learning_and_training_replace_nothing(tmp_path, run, capsys, command, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("out.npz", "m.npz"):
        Path(name).write_bytes(b"mine")
    assert run(*command, "--output", "out.npz") == 2
    refused(capsys, "is there already")
    if "--model" in command:
        assert run(*command, "--output", "m.npz", "--overwrite") == 2
        refused(capsys, "the source itself")
    assert Path("out.npz").read_bytes() == Path("m.npz").read_bytes() == b"mine"


@pytest.mark.parametrize("command", [["model", "."], ["shape3d", "."], ["expressions-shape", "."], ["import", "m.js"]])
def test_the_card_beside_a_model_replaces_nothing_either(tmp_path, run, capsys, command, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("README.md").write_text("mine")
    assert run("train", *command, "--output", "README.npz") == 2
    refused(capsys, "README.md is there already")
    assert Path("README.md").read_text() == "mine"


@pytest.fixture
def portrait(tmp_path):
    image = cv2.imread(str(PORTRAITS / "collins.png"))
    scale = 240 / max(image.shape)
    folder = tmp_path / "photos"
    folder.mkdir()
    one = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    cv2.imwrite(str(folder / "photo_2.jpg"), one)
    cv2.imwrite(str(folder / "photo.jpg"), np.hstack([one, one[:, ::-1]]))
    return folder


def test_further_faces_do_not_take_the_names_of_other_pictures(portrait, tmp_path, run, capsys):
    out = tmp_path / "out"
    assert run("fit", portrait, "-o", out, "--model", "svm") == 0
    assert sorted(one.name for one in out.iterdir()) == ["photo.pts", "photo_2.pts", "photo_3.pts"]
    assert "face 2 of photo.jpg is in photo_3.pts" in capsys.readouterr().err
    alone = tmp_path / "alone"
    assert run("fit", portrait / "photo_2.jpg", "-o", alone, "--model", "svm", "-q") == 0
    np.testing.assert_array_equal(read_pts(out / "photo_2.pts"), read_pts(alone / "photo_2.pts"))


def test_fit_says_what_is_there_and_goes_on_if_asked(portrait, tmp_path, run, capsys):
    out = tmp_path / "out"
    assert run("fit", portrait / "photo_2.jpg", "-o", out, "--model", "svm", "-q") == 0
    before = (out / "photo_2.pts").stat()
    assert run("fit", portrait, "-o", out, "--model", "svm") == 2
    refused(capsys, "--resume")
    assert run("fit", portrait, "-o", out, "--model", "svm", "--resume") == 0
    assert "1 were done before" in capsys.readouterr().err
    assert (out / "photo_2.pts").stat().st_mtime_ns == before.st_mtime_ns
    assert sorted(one.name for one in out.iterdir()) == ["photo.pts", "photo_2.pts", "photo_3.pts"]
    assert run("fit", portrait, "-o", out, "--model", "svm", "--resume") == 0
    assert "have a .pts" in capsys.readouterr().err
    assert run("fit", portrait / "photo_2.jpg", "-o", out, "--model", "svm", "-q", "--overwrite") == 0
    assert (out / "photo_2.pts").stat().st_mtime_ns != before.st_mtime_ns


def test_an_overlay_replaces_no_picture(portrait, run, capsys):
    picture = portrait / "me.png"
    shutil.copy(portrait / "photo_2.jpg", picture)
    content = picture.read_bytes()
    for option in ((), ("--overwrite",)):
        assert run("fit", picture, "-o", portrait, "--overlay", *option) == 2
        refused(capsys, "me.png is the source itself")
    assert picture.read_bytes() == content


def test_points_by_hand_are_not_replaced(portrait, run, capsys):
    points = portrait / "photo.pts"
    points.write_text("by hand")
    assert run("fit", portrait / "photo.jpg", "-o", portrait) == 2
    refused(capsys, "photo.pts is there already")
    assert points.read_text() == "by hand"


def test_names_of_further_faces_are_nobody_elses(tmp_path):
    pictures = [Path("a.jpg"), Path("A_2.png"), Path("a_2_2.png"), Path("b.jpg")]
    (tmp_path / "a_4.pts").write_text("mine")
    names = FitNames(pictures, tmp_path, overlay=False)
    assert [path.name for path in names.further(pictures[0], 2)] == ["a_3.pts", "a_5.pts"]
    assert [path.name for path in names.further(pictures[1], 1)] == ["A_2_3.pts"]
    assert [path.name for path in names.further(pictures[3], 1)] == ["b_2.pts"]
    anew = FitNames(pictures, tmp_path, overlay=False, overwrite=True)
    assert [path.name for path in anew.further(pictures[0], 2)] == ["a_3.pts", "a_4.pts"]


def test_pictures_whose_names_differ_in_capitals_are_refused(tmp_path):
    with pytest.raises(VisavisError, match="two pictures"):
        FitNames([Path("a.jpg"), Path("A.png")], tmp_path, overlay=False)
