"""Faces of several pictures fitted together come out as they do one by one."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.face.finder import FaceFinder
from tracker.face.fitting import Hypothesis, make_fitting
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters
from tracker.files.pts import read_pts
from tracker.head.detector import FaceDetector

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "collins.png"


@pytest.fixture(scope="module")
def pictures():
    """One face, a wall, two faces, a mirrored face."""
    image = cv2.imread(str(PORTRAIT))
    scale = 400 / max(image.shape)
    image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    wall = np.full_like(image, 120)
    return [image, wall, np.hstack([image, np.ascontiguousarray(image[:, ::-1])]), np.ascontiguousarray(image[:, ::-1])]


@pytest.fixture(scope="module", params=["classical", "network"])
def model(request, learned_model):
    return shipped_face_model() if request.param == "classical" else learned_model


def _starts(model, scale):
    """Starts about the portrait's own points, a little off, as (picture, hypothesis)."""
    truth, random = (read_pts(PORTRAIT.with_suffix(".pts")) + 0.5) * scale - 0.5, np.random.default_rng(3)
    for shift in random.normal(0, 3, (5, 2)):
        parameters = model.shape.project(truth + shift)
        yield Hypothesis(FaceParameters(parameters.pose, model.shape.clamped(parameters.shape)), 0.5)


def test_a_batch_is_fitted_as_one_by_one(model, pictures):
    picture, fitting = GreyPicture(pictures[0]), make_fitting(model)
    scale = pictures[0].shape[0] / cv2.imread(str(PORTRAIT)).shape[0]
    seen = list(_starts(model, scale))
    together = fitting.fit_stills([picture] * len(seen), seen)
    for start, fit in zip(seen, together, strict=True):
        alone = make_fitting(model).fit_still(picture, start)
        assert np.abs(fit.points_xy - alone.points_xy).max() < 1e-3
        assert np.abs(fit.confidences - alone.confidences).max() < 1e-4
        assert fit.log_likelihood == pytest.approx(alone.log_likelihood, abs=1e-4)
    assert not np.allclose(together[0].points_xy, together[1].points_xy, atol=1e-4) or model.network is None


def test_nothing_is_fitted_where_nothing_is_given(model):
    assert make_fitting(model).fit_stills([], []) == []
    assert FaceFinder(model).fit_still([]) == []


def test_each_picture_gets_its_own_faces(model, pictures):
    finder, detector = FaceFinder(model), FaceDetector()
    greys, boxes = [GreyPicture(image) for image in pictures], [detector.detect(image) for image in pictures]
    guesses = [finder.guess(grey, box) for grey, box in zip(greys, boxes, strict=True)]
    assert [guess.doubtful for guess in guesses] == [(False,), (), (False, False), (False,)]
    together = finder.fit_still(guesses)
    assert [len(found) for found in together] == [1, 0, 2, 1]
    for number in (0, 2, 3):
        alone = finder.find(greys[number], boxes[number])
        for one, other in zip(together[number], alone, strict=True):
            assert np.abs(one.fit.points_xy - other.fit.points_xy).max() < 1e-3
            assert one.score == pytest.approx(other.score, abs=1e-4)
