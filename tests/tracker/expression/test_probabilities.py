"""Calibration: temperatures, errors, thresholds, each beside a naive twin or a known truth."""

import numpy as np
import pytest

from tracker.expression.probabilities import calibration_error, fitted_temperature, softmax, sure_above, surprise


def _drawn(count=20_000, sharpness=1.5, seed=0):
    """Logits, and labels drawn by the very probabilities that they stand for."""
    random = np.random.default_rng(seed)
    logits = sharpness * random.normal(size=(count, 8))
    levels = softmax(logits).cumsum(axis=1)
    labels = (random.uniform(size=(count, 1)) > levels).sum(axis=1).clip(max=7)
    return logits, labels


def test_softmax_sums_to_one_and_does_not_overflow():
    shares = softmax(np.array([[1e4, 0.0], [-1e4, -1e4], [np.log(3.0), 0.0]]))
    np.testing.assert_allclose(shares, [[1.0, 0.0], [0.5, 0.5], [0.75, 0.25]], atol=1e-12)


def test_surprise_is_the_mean_log_of_what_was_said_of_the_truth():
    logits, labels = _drawn(50)
    by_hand = [-np.log(np.exp(row[label]) / np.exp(row).sum()) for row, label in zip(logits, labels, strict=True)]
    assert surprise(logits, labels) == pytest.approx(np.mean(by_hand))


@pytest.mark.parametrize("true", [0.6, 1.0, 2.2])
def test_the_temperature_that_logits_were_spoilt_by_is_found(true):
    logits, labels = _drawn()
    assert fitted_temperature(true * logits, labels) == pytest.approx(true, rel=0.05)


def test_the_calibration_error_is_that_of_a_naive_loop():
    logits, labels = _drawn(500)
    probabilities = softmax(2.0 * logits)
    total = 0.0
    for place in range(15):
        low, high = place / 15, (place + 1) / 15
        inside = [
            (row.max(), row.argmax() == label)
            for row, label in zip(probabilities, labels, strict=True)
            if low <= row.max() < high or (place == 14 and row.max() >= high)
        ]
        if inside:
            confidence, right = np.mean([one[0] for one in inside]), np.mean([one[1] for one in inside])
            total += len(inside) / len(labels) * abs(confidence - right)
    assert calibration_error(probabilities, labels) == pytest.approx(total)


def test_true_probabilities_have_little_error_and_boastful_ones_much():
    logits, labels = _drawn()
    assert calibration_error(softmax(logits), labels) < 0.02
    assert calibration_error(softmax(3.0 * logits), labels) > 0.1


def test_above_the_threshold_the_promised_share_is_right():
    logits, labels = _drawn(sharpness=4.0)
    probabilities = softmax(logits)
    threshold = sure_above(probabilities, labels, 0.9)
    above = probabilities.max(axis=1) >= threshold
    assert (probabilities.argmax(axis=1) == labels)[above].mean() == pytest.approx(0.9, abs=0.005)
    assert 0.1 < above.mean() < 0.9


def test_a_promise_that_cannot_be_kept_keeps_everything_back():
    probabilities = np.array([[0.9, 0.1], [0.8, 0.2]])
    assert sure_above(probabilities, np.array([1, 1]), 0.9) == 1.0
