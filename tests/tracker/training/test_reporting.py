"""The report on a model: its numbers, the file they are kept in, and the page."""

import base64
import re

import cv2
import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.face.model_file import shipped_face_model
from tracker.files.model_report import read_model_report, write_model_report
from tracker.files.report_page import report_html
from tracker.training.data_set import AnnotatedFace
from tracker.training.evaluation import MeasuredFace
from tracker.training.reporting import model_report

JPEG = b"\xff\xd8"


@pytest.fixture(scope="module")
def model():
    return shipped_face_model("svm")


@pytest.fixture
def measured(model, tmp_path):
    """Four faces: 2 % off, 9 % off on the jaw alone, 30 % off, and one that was not found."""
    points = model.shape.mean_xy * 80.0 + 160.0
    faces = []
    for name, error in (("a/good", 2.0), ("a/jaw", 9.0), ("b/bad", 30.0), ("b/<gone>", None)):
        picture = tmp_path / f"{name.split('/')[1]}.png"
        cv2.imwrite(str(picture), np.full((320, 320, 3), 90, np.uint8))
        face = AnnotatedFace(name, picture, points, np.ones(68, bool))
        errors = None if error is None else np.full(68, error)
        if name == "a/jaw":
            errors[17:] = 0.0
        found = None if errors is None else points + np.column_stack([errors, np.zeros(68)])
        faces.append(MeasuredFace(face, found, errors, 12.0 if error == 2.0 else float("nan")))
    return faces


@pytest.fixture
def report(model, measured):
    return model_report(model, measured, "Measured on 4 faces.", worst=2)


def test_groups_regions_and_the_curve(report):
    everybody, first, second = report.rows
    assert (everybody.label, everybody.total, everybody.found, everybody.failed) == ("all", 4, 3, 0.5)
    assert everybody.median == pytest.approx(9.0 * 17 / 68)
    assert (first.label, second.label) == ("a", "b") and second.failed == 1.0
    (yaw,) = report.yaws
    assert yaw.label == "yaw 10 to 20°" and yaw.total == 1 and yaw.mean == pytest.approx(2.0)
    regions = dict(report.regions)
    assert regions["jaw"] == pytest.approx((2 + 9 + 30) / 3) and regions["nose"] == pytest.approx((2 + 0 + 30) / 3)
    curve = dict(report.curve())
    assert curve[0.0] == 0.0 and curve[2.0] == 0.25 and curve[10.0] == 0.5


def test_the_worst_come_first_and_have_pictures(report):
    assert [face.name for face in report.faces] == ["b/<gone>", "b/bad", "a/jaw", "a/good"]
    assert [face.name for face in report.worst] == ["b/<gone>", "b/bad"]
    found = cv2.imdecode(np.frombuffer(report.worst[1].picture, np.uint8), cv2.IMREAD_COLOR).astype(int)
    green = (found[..., 1] > found[..., 2] + 60).sum()
    orange = (found[..., 2] > found[..., 0] + 60).sum()
    assert green > 100 and orange > 100


def test_a_report_is_read_as_it_was_written(report, tmp_path):
    write_model_report(report, tmp_path / "report.json")
    assert read_model_report(tmp_path / "report.json") == report


def test_what_is_no_report_is_told_in_a_sentence(report, tmp_path):
    path = tmp_path / "report.json"
    write_model_report(report, path)
    whole = path.read_text()
    for damaged in (whole[:-20], whole.replace('"version": 1', '"version": 7'), "{}", whole.replace("/9j/", "AAAA")):
        path.write_text(damaged)
        with pytest.raises(DataSetError, match=r"report\.json is not the report of a model"):
            read_model_report(path)


def test_the_page_has_all_in_itself(report):
    page = report_html(report)
    assert page.count("data:image/jpeg;base64,") == 2
    picture = base64.b64decode(re.search(r"base64,([^\"]+)", page)[1])
    assert picture == report.worst[0].picture and picture.startswith(JPEG)
    assert not re.search(r"(src|href)=\"(?!data:)|url\(|@import|https?:", page)
    assert "b/&lt;gone&gt;: not found" in page and "<gone>" not in page
    assert "3 of 4" in page and "$" not in page
