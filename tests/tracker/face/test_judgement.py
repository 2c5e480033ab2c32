from dataclasses import replace

import cv2
import numpy as np
import pytest

from tracker.face.follower import FaceFollower
from tracker.face.model_file import load_face_model, save_face_model, shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.validator import Judgement
from tracker.head.detector import FaceDetector
from tracker.sources.demo import DemoSource
from tracker.training.data_set import AnnotatedFace
from tracker.training.judgement import judged_by, learn_judgement


def test_quality_is_the_weighted_sum():
    assert Judgement().quality(0.7, -3.0) == pytest.approx(0.7)
    assert Judgement(0.5, 0.25, 0.1).quality(0.8, -1.0) == pytest.approx(0.5 * 0.8 - 0.25 + 0.1)


def test_a_model_keeps_its_judgement_in_its_file(tmp_path):
    model = judged_by(shipped_face_model(), Judgement(0.5, 0.25, 0.125))
    save_face_model(model, tmp_path / "m.npz")
    assert load_face_model(tmp_path / "m.npz").validator.judgement == Judgement(0.5, 0.25, 0.125)


@pytest.mark.parametrize("name", ["svm", "svm-sparse", "mosse"])
def test_shipped_models_trust_both_score_and_likelihood(name):
    judgement = shipped_face_model(name).validator.judgement
    assert 0.3 < judgement.score < 1
    assert 0 < judgement.likelihood < 2


def test_learning_finds_out_what_to_trust(tmp_path):
    demo = DemoSource()
    faces = []
    for i in (0, 150, 260, 500):
        frame = demo.frame(i)
        cv2.imwrite(str(tmp_path / f"{i}.png"), frame.image)
        faces.append(AnnotatedFace(str(i), tmp_path / f"{i}.png", frame.truth.landmarks_xy, np.ones(68, bool)))
    learnt = learn_judgement(shipped_face_model(), faces, lambda step, done: None)
    assert learnt == learn_judgement(shipped_face_model(), faces, lambda step, done: None)
    assert learnt.score > 0


def test_a_fit_that_only_the_score_likes_is_let_go():
    model, frame, detector = shipped_face_model(), DemoSource().frame(0), FaceDetector()

    def searches(judgement):
        """How often in four frames the follower had to look for the face."""
        follower, calls = FaceFollower(judged_by(model, judgement)), []
        for _ in range(4):
            picture = GreyPicture(frame.image)
            if follower.follow(picture).fit is None:
                calls.append(1)
                follower.acquire(picture, detector.detect(frame.image))
        return len(calls)

    assert searches(model.validator.judgement) == 1
    assert searches(replace(model.validator.judgement, offset=-9.0)) == 4
