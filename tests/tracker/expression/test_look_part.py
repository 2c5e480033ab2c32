"""The masculine look: told only when switched on, of a face that has been seen for a while."""

import numpy as np
import pytest

from tests.tracker.expression.made_faces import PICTURE, tracked
from tracker.expression.settings import ExpressionSettings
from tracker.expression.shape_classifier import MASCULINE, ShapeClassifier
from tracker.expression.shape_classifier_file import shipped_shape_scorers
from tracker.expression.stage import ReadingStage
from tracker.readings import Wanted
from tracker.types import Frame


def looks(faces, fps=30.0, **settings):
    stage = ReadingStage(ExpressionSettings(**settings))
    stage.wanted = Wanted(expressions=True)
    return [
        stage.step(Frame(PICTURE, index / fps, index), (tracked(face),))[0].reading.masculine
        for index, face in enumerate(faces)
    ]


@pytest.fixture(scope="module")
def face_of():
    classifier = ShapeClassifier(shipped_shape_scorers())
    return lambda strength: classifier.face_m(MASCULINE, strength)


def test_it_is_off_unless_switched_on(face_of):
    assert ExpressionSettings().masculine is False
    assert looks([face_of(1.0)] * 60) == [None] * 60


def test_it_is_told_after_a_second_and_calm(face_of):
    more, less = (looks([face_of(strength)] * 60, masculine=True) for strength in (1.0, -1.0))
    assert more[:29] == [None] * 29
    assert more[-1] > less[-1] + 0.2
    # A face that does something for a moment stays who it is.
    moment = looks([face_of(1.0)] * 90 + [face_of(-1.0)] * 3, masculine=True)
    assert np.ptp(moment[60:]) < 0.2 * (more[-1] - less[-1])
