"""Annotations to other programs and back."""

import json

import cv2
import numpy as np
import pytest

from tests.tracker.annotation.made_layouts import write_layout
from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.coco import read_coco
from tracker.annotation.exchange import read_marks, write_marks
from tracker.annotation.marks import marks_of, no_marks
from tracker.errors import DataSetError, VisavisError
from tracker.files.pts import read_pts
from tracker.layouts import read_layout

POINTS = np.array([[10.5, 12.25], [30.0, 12.0], [20.0, 20.0], [14.0, 28.0], [26.0, 28.5]])


@pytest.fixture
def annotations(tmp_path):
    for name in ("a.png", "b.jpg", "c.png"):
        cv2.imwrite(str(tmp_path / name), np.full((40, 60, 3), 90, np.uint8))
    made = AnnotationSet(tmp_path, read_layout(write_layout(tmp_path)))
    made.put("a.png", marks_of(POINTS, [True, True, False, True, True], done=True))
    made.put("b.jpg", marks_of(POINTS + 2.0))
    made.put("c.png", no_marks(5).with_place(1, (3.0, 4.0)))
    return made


@pytest.mark.parametrize("name", ["points.csv", "points.json"])
def test_what_goes_out_comes_back(annotations, tmp_path, name):
    path = tmp_path / name
    assert write_marks(annotations, path).written == 1, "only what is done"
    assert read_marks(path, annotations.markup, annotations.names) == {"a.png": annotations.marks("a.png")}


def test_pts_lose_only_what_is_hidden_and_may_count_from_one(annotations, tmp_path):
    assert write_marks(annotations, tmp_path / "out", unfinished=True).unfinished == ("c.png",)
    np.testing.assert_allclose(read_pts(tmp_path / "out" / "b.pts"), POINTS + 2.0)
    found = read_marks(tmp_path / "out", annotations.markup, annotations.names)
    assert found == {"a.png": marks_of(POINTS, done=True), "b.jpg": marks_of(POINTS + 2.0, done=True)}
    write_marks(annotations, tmp_path / "ibug", one_based=True)
    np.testing.assert_allclose(read_pts(tmp_path / "ibug" / "a.pts"), POINTS + 1.0)
    again = read_marks(tmp_path / "ibug", annotations.markup, annotations.names, one_based=True)
    assert again == {"a.png": marks_of(POINTS, done=True)}


def test_files_that_are_there_are_left_as_they_are(annotations, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.pts").write_text("mine")
    exported = write_marks(annotations, out, unfinished=True)
    assert exported.written == 1 and exported.there == (out / "a.pts",) and (out / "a.pts").read_text() == "mine"
    assert write_marks(annotations, out, replace=True).written == 1 and (out / "a.pts").read_text() != "mine"
    (tmp_path / "p.csv").write_text("mine")
    assert write_marks(annotations, tmp_path / "p.csv").there and (tmp_path / "p.csv").read_text() == "mine"


def test_coco_says_all_that_there_is_to_say(annotations, tmp_path):
    write_marks(annotations, tmp_path / "p.json", unfinished=True)
    content = json.loads((tmp_path / "p.json").read_text())
    assert [image["file_name"] for image in content["images"]] == ["a.png", "b.jpg", "c.png"]
    assert (content["images"][0]["width"], content["images"][0]["height"]) == (60, 40)
    (category,) = content["categories"]
    assert category["keypoints"][0] == "right_eye" and category["skeleton"] == [[4, 3], [3, 5]]
    first, _, last = content["annotations"]
    assert first["keypoints"][:9] == [10.5, 12.25, 2, 30.0, 12.0, 2, 20.0, 20.0, 1] and first["num_keypoints"] == 5
    assert first["bbox"] == [10.5, 12.0, 19.5, 16.5] and last["num_keypoints"] == 1
    partly = read_coco(tmp_path / "p.json", annotations.markup)["c.png"]
    assert partly == annotations.marks("c.png")


def test_coco_of_somebody_else_is_taken_by_names_and_by_the_largest_face(annotations, tmp_path):
    names = ["nose", "left_eye", "right_eye", "left_corner", "right_corner"]
    order = [2, 1, 0, 4, 3]

    def face(points):
        return [value for x, y in points[order] for value in (x, y, 2)]

    content = {
        "images": [{"id": 7, "file_name": "deep/inside/b.jpg"}],
        "categories": [{"id": 3, "name": "face", "keypoints": names}],
        "annotations": [
            {"image_id": 7, "category_id": 3, "keypoints": face(0.2 * POINTS)},
            {"image_id": 7, "category_id": 3, "keypoints": face(POINTS)},
            {"image_id": 7, "category_id": 3},
        ],
    }
    (tmp_path / "theirs.json").write_text(json.dumps(content))
    assert read_coco(tmp_path / "theirs.json", annotations.markup) == {"b.jpg": marks_of(POINTS, done=True)}


def test_tables_with_commas_and_windows_paths_are_understood(annotations, tmp_path):
    cells = ",".join(f"{x},{y},{'false' if n == 2 else 'True'}" for n, (x, y) in enumerate(POINTS))
    (tmp_path / "t.csv").write_text(f"photos\\a.jpeg,{cells}\nelsewhere.png,{cells}\n")
    found = read_marks(tmp_path / "t.csv", annotations.markup, annotations.names)
    assert found == {"a.png": marks_of(POINTS, [True, True, False, True, True], done=True)}


def test_points_of_another_layout_are_refused(annotations, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.pts").write_text("version: 1\nn_points: 1\n{\n1 2\n}\n")
    with pytest.raises(DataSetError, match=r"a\.pts has 1 points, the layout five has 5"):
        read_marks(out, annotations.markup, annotations.names)
    with pytest.raises(VisavisError, match="none of them"):
        read_marks(tmp_path / "points.xml", annotations.markup, annotations.names)


def test_a_coco_file_of_no_sense_is_refused_in_one_sentence(annotations, tmp_path):
    for text in (
        "[]",
        '{"images": 3}',
        "{",
        '{"images": [], "categories": [], "annotations": [{"keypoints": [1, 2]}]}',
    ):
        (tmp_path / "x.json").write_text(text)
        with pytest.raises(DataSetError, match=r"x\.json is no file of COCO keypoints"):
            read_coco(tmp_path / "x.json", annotations.markup)
