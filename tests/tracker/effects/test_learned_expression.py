"""Learned expressions are recognised by what told them, and their opposites are not."""

import numpy as np
import pytest

from tracker.effects.face_frame import POINTS, mean_face
from tracker.effects.learned_expression import expression_moves
from tracker.effects.making import Materials, moves_of
from tracker.effects.settings import EXPRESSIONS, EffectSettings
from tracker.expression.pose_free import shipped_shape_reader
from tracker.expression.shape_classifier import SCORED, ShapeClassifier
from tracker.expression.shape_classifier_file import shipped_shape_scorers
from tracker.readings import Emotion


def told(moves):
    """Log odds of an expression for the mean face with so much moved."""
    classifier = ShapeClassifier(shipped_shape_scorers())
    sigmas = shipped_shape_reader().of_points(200 * (mean_face()[:, :2] + moves[:POINTS]) + 300)
    return dict(zip(SCORED, classifier.logits(sigmas), strict=True))


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_an_expression_that_is_shown_is_told_and_its_opposite_is_not(name):
    moves, emotion = expression_moves(name), Emotion(name)
    assert told(moves)[emotion] > told(0 * moves)[emotion] > told(-moves)[emotion]
    np.testing.assert_allclose(moves[POINTS:], 0)
    assert not moves.flags.writeable


def test_settings_add_an_expression_to_what_bends_the_face():
    plain = moves_of(EffectSettings(kind="deform", preset="thin"), Materials())
    sulking = EffectSettings(kind="deform", preset="thin", expression="happiness", expression_amount=-0.5)
    np.testing.assert_allclose(moves_of(sulking, Materials()) - plain, -0.5 * expression_moves("happiness"))
