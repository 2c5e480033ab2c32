"""The glance's word counts: what it says is no face gets no points, however well they fit."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.face.face_model import FaceModel
from tracker.face.finder import FaceFinder, Guess
from tracker.face.fitting import Hypothesis
from tracker.face.follower import FaceFollower, FaceState
from tracker.face.glance import Glance
from tracker.face.model_file import model_by_name
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.files.pts import read_pts
from tracker.head.detector import FaceDetector

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "collins.png"


class Judge:
    """Says what it is told to, and counts how often it is asked."""

    def __init__(self, presence):
        self.presence, self.asked = presence, 0

    def look(self, picture, poses):
        self.asked += len(poses)
        return [Glance(self.presence(pose), np.eye(3)) for pose in poses]


@pytest.fixture(scope="module", params=["svm", "conv-small"])
def model(request) -> FaceModel:
    return model_by_name(request.param)


@pytest.fixture(scope="module")
def portrait():
    image = cv2.imread(str(PORTRAIT))
    return image, read_pts(PORTRAIT.with_suffix(".pts")), FaceDetector().detect(image)


def _at(model, points, size=1.0, shift=0.0):
    """A hypothesis about the face, or about a part of it."""
    pose = model.shape.project(points).pose
    laid = Similarity(size * pose.a, size * pose.b, pose.x_px, pose.y_px + shift * pose.scale)
    return Hypothesis(FaceParameters(laid, np.zeros(model.shape.mode_count)), 0.9)


def test_nothing_is_found_where_the_judge_sees_no_face(model, portrait):
    image, _, boxes = portrait
    for presence, count in ((0.0, 0), (1.0, 1)):
        judge = Judge(lambda pose, presence=presence: presence)
        assert len(FaceFinder(model, glance=judge).find(GreyPicture(image), boxes)) == count


def test_of_two_hypotheses_on_one_face_the_likelier_one_wins(model, portrait):
    """The mouth comes first, and its fit pleases; the judge is not so sure of it."""
    image, points, _ = portrait
    picture, (face, mouth) = GreyPicture(image), (_at(model, points), _at(model, points, 0.5, 0.4))
    size = face.parameters.pose.scale
    judge = Judge(lambda pose: 0.9 if pose.scale > 0.8 * size else 0.6)
    (found,) = FaceFinder(model, glance=judge).fit_still([Guess(picture, (mouth, face), (False, True))])[0]
    assert found.fit.parameters.pose.scale == pytest.approx(size, rel=0.1)


def test_a_face_that_the_judge_denies_is_let_go_after_some_frames(model, portrait):
    image, _, boxes = portrait
    picture, judge = GreyPicture(image), Judge(lambda pose: 1.0)
    follower = FaceFollower(model, glance=judge)
    assert follower.acquire(picture, boxes).state is FaceState.TRACKING
    judge.presence = lambda pose: 0.0
    states = [follower.follow(picture).state for _ in range(60)]
    assert states[0] is FaceState.TRACKING
    assert FaceState.UNCERTAIN in states
    assert FaceState.LOST in states
    assert states[states.index(FaceState.LOST) + 1] is FaceState.FITTING


def test_a_quiet_face_is_hardly_ever_judged(model, portrait):
    image, _, boxes = portrait
    picture, judge = GreyPicture(image), Judge(lambda pose: 1.0)
    follower = FaceFollower(model, glance=judge)
    follower.acquire(picture, boxes)
    judge.asked = 0
    assert all(follower.follow(picture).state is FaceState.TRACKING for _ in range(60))
    assert judge.asked <= 3


def test_what_the_judge_denies_is_not_taken_up(model, portrait):
    image, _, boxes = portrait
    follower = FaceFollower(model, glance=Judge(lambda pose: 0.0))
    track = follower.acquire(GreyPicture(image), boxes)
    assert track.state is FaceState.FITTING
    assert track.fit is None
