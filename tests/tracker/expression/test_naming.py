"""Names of expressions over time."""

from math import exp

import numpy as np
import pytest

from tracker.expression.naming import Combination, ExpressionNamer, combined
from tracker.expression.probabilities import softmax
from tracker.readings import Emotion

HAPPY = np.array([0.0, 4.0, 0, 0, 0, 0, 0, 0])
SAD = np.array([0.0, 0, 0, 4.0, 0, 0, 0, 0])
EVEN = np.full(7, 1 / 7)


def test_a_clear_face_is_named_and_its_probabilities_sum_to_one():
    told = ExpressionNamer().step(HAPPY, None, 0.0)
    assert told.emotion is Emotion.HAPPINESS
    assert sum(told.probabilities.values()) == pytest.approx(1.0)
    assert list(told.probabilities) == list(Emotion)


def test_an_unclear_face_has_no_name():
    told = ExpressionNamer().step(np.array([1.0, 1.1, 0, 0, 0, 0, 0, 0]), None, 0.0)
    assert told.emotion is None
    assert max(told.probabilities.values()) < 0.6


def test_nothing_known_is_nothing_told_and_what_was_is_forgotten():
    namer = ExpressionNamer()
    namer.step(HAPPY, None, 0.0)
    assert namer.step(None, None, 0.1) is None
    assert namer.step(SAD, None, 0.2).emotion is Emotion.SADNESS


def test_a_lost_face_is_forgotten():
    namer = ExpressionNamer()
    namer.step(HAPPY, None, 0.0)
    namer.lost()
    assert namer.step(SAD, None, 0.03).emotion is Emotion.SADNESS


@pytest.mark.parametrize("frames", [3, 30])
def test_how_quickly_names_change_does_not_depend_on_the_frame_rate(frames):
    namer = ExpressionNamer(smoothing_s=0.3)
    namer.step(HAPPY, None, 0.0)
    for number in range(1, frames + 1):
        told = namer.step(SAD, None, 0.3 * number / frames)
    old = exp(-1.0)
    expected = softmax((old * HAPPY + (1 - old) * SAD) / Combination().temperature)
    np.testing.assert_allclose(list(told.probabilities.values()), expected, rtol=1e-9)


def test_without_smoothing_every_frame_stands_alone():
    namer = ExpressionNamer(smoothing_s=0.0)
    namer.step(HAPPY, None, 0.0)
    assert namer.step(SAD, None, 0.01).emotion is Emotion.SADNESS


def test_a_clock_that_runs_backwards_starts_afresh():
    namer = ExpressionNamer()
    namer.step(HAPPY, None, 10.0)
    assert namer.step(SAD, None, 0.0).emotion is Emotion.SADNESS


def test_the_shape_moves_the_odds_towards_what_it_sees_and_leaves_contempt():
    look = np.zeros(8)
    smile = np.array([0.05, 0.9, 0.01, 0.01, 0.01, 0.01, 0.01])
    odds = combined(look, smile, Combination(shape_weight=0.5))
    assert odds.argmax() == 1
    assert odds[7] == 0.0
    assert odds[0] < 0.0 < odds[1]


def test_a_shape_that_says_no_more_than_usual_changes_nothing():
    from tracker.expression.naming import _USUAL

    look = np.random.default_rng(0).normal(size=8)
    np.testing.assert_allclose(combined(look, _USUAL, Combination(0.7, 1.0)), look, atol=1e-12)


def test_either_part_may_be_missing():
    assert combined(None, None, Combination()) is None
    np.testing.assert_allclose(combined(HAPPY, None, Combination(temperature=2.0)), HAPPY / 2)
    alone = softmax(combined(None, EVEN, Combination()))
    np.testing.assert_allclose(alone[:7], 1 / 7, atol=2e-3)
    assert alone[7] < 2e-3
