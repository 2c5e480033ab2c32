"""`main.py sheet`: the demo's face, a folder of pictures, what is refused."""

import json

import cv2
import numpy as np

from tracker.sources.demo import DemoSource


def test_the_faces_of_the_demo_on_a_sheet(run, tmp_path, capfd):
    output = tmp_path / "sheet.png"
    assert run("sheet", "demo", "--output", output, "--max-frames", 40, "--count", 9, "--cell", 32) == 0
    data = json.loads((tmp_path / "sheet.json").read_text())
    picture = cv2.imread(str(output))
    assert picture.shape == (data["rows"] * 32, data["columns"] * 32, 3)
    assert len(data["cells"]) == 9
    assert all(cell["time_s"] >= 0 for cell in data["cells"])
    told = capfd.readouterr().err
    assert "9 faces of 40 frames on 3 x 3" in told
    assert "times as much as any two faces" in told


def test_the_faces_of_a_folder_by_their_names(run, tmp_path):
    folder = tmp_path / "faces"
    folder.mkdir()
    for name, index in (("one", 0), ("two", 60)):
        cv2.imwrite(str(folder / f"{name}.png"), DemoSource().frame(index).image)
    (folder / "broken.png").write_bytes(b"no picture")
    options = ("--model", "svm", "--by", "look")
    assert run("sheet", folder, "--output", tmp_path / "sheet.jpg", *options) == 0
    data = json.loads((tmp_path / "sheet.json").read_text())
    assert {cell["name"] for cell in data["cells"]} == {"one.png", "two.png"}
    assert not any("time_s" in cell for cell in data["cells"])


def test_nothing_is_replaced_and_other_kinds_of_picture_are_refused(run, tmp_path, capfd):
    (tmp_path / "sheet.json").write_text("mine")
    assert run("sheet", "demo", "--output", tmp_path / "sheet.jpg") == 2
    assert "sheet.json is there already" in capfd.readouterr().err
    assert (tmp_path / "sheet.json").read_text() == "mine"
    assert run("sheet", "demo", "--output", tmp_path / "sheet.bmp") == 2
    assert "must end in .jpg or .png" in capfd.readouterr().err


def test_pictures_without_a_face_are_told(run, tmp_path, capfd):
    folder = tmp_path / "empty"
    folder.mkdir()
    cv2.imwrite(str(folder / "grey.png"), np.full((120, 160, 3), 128, np.uint8))
    assert run("sheet", folder, "--output", tmp_path / "sheet.jpg", "--model", "svm") == 2
    assert "No face was surely seen" in capfd.readouterr().err
    assert not (tmp_path / "sheet.jpg").exists()
