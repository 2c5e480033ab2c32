import csv
from pathlib import Path

import numpy as np
import pytest

from tracker.head.smoother import METHODS, DoubleExponentialSmoother, OneEuroSmoother, SmoothingSettings, make_smoother

GOLDEN = Path(__file__).parents[2] / "data" / "smoother_golden.csv"


@pytest.mark.parametrize(
    ("column", "settings"),
    [
        ("none", SmoothingSettings(method="none")),
        ("ema", SmoothingSettings(method="ema")),
        ("double-exponential", SmoothingSettings(method="double-exponential")),
        ("double-exponential ahead", SmoothingSettings(method="double-exponential", prediction_s=0.05)),
        ("one-euro", SmoothingSettings(method="one-euro", min_cutoff_hz=0.7, beta=20.0)),
    ],
)
def test_filter_equals_its_golden_file(column, settings):
    smoother = make_smoother(settings)
    with GOLDEN.open(newline="") as file:
        for row in csv.DictReader(file):
            (got,) = smoother.step(np.array([float(row["input"])]), float(row["time_s"]))
            assert got == pytest.approx(float(row[column]), abs=2e-8)


def test_the_faults_of_the_reference_are_not_there():
    """A ramp by 10: a single average gives 3.5, 9.275 ...; the true double one gives 5.775, 14.508 ... 109.374."""
    smoother = DoubleExponentialSmoother(0.35)
    out = [smoother.step(np.array([10.0 * i]), i / 30)[0] for i in range(12)]
    assert out[:3] == pytest.approx([0, 5.775, 14.508], abs=1e-3)
    assert out[-1] == pytest.approx(109.374, abs=1e-3)


@pytest.mark.parametrize("method", METHODS)
def test_a_constant_stays_and_a_gap_starts_anew(method):
    smoother = make_smoother(SmoothingSettings(method=method, prediction_s=0.05))
    for i in range(20):
        assert smoother.step(np.array([1.0, 2.0, 3.0]), i / 30) == pytest.approx([1, 2, 3])
    assert smoother.step(np.array([5.0, 5.0, 5.0]), 10.0) == pytest.approx([5, 5, 5])
    smoother.reset()
    assert smoother.step(np.array([7.0, 7.0, 7.0]), 10.01) == pytest.approx([7, 7, 7])


@pytest.mark.parametrize("method", ["double-exponential", "one-euro"])
def test_prediction_makes_up_for_the_lag(method):
    def lag_m(prediction_s):
        smoother = make_smoother(SmoothingSettings(method=method, prediction_s=prediction_s))
        times = np.arange(200) / 30
        out = np.array([smoother.step(np.array([0.3 * t]), t)[0] for t in times])
        return np.abs(out - 0.3 * (times + 0.05))[150:].max()

    assert lag_m(0.05) < 0.4 * lag_m(0.0)


def test_one_euro_is_calm_at_rest_and_predicts_nothing_there():
    rng = np.random.default_rng(5)
    noise = rng.normal(0, 0.001, (300, 3))
    smoother = OneEuroSmoother(0.7, 20.0, prediction_s=0.05)
    out = np.array([smoother.step(value, i / 30) for i, value in enumerate(noise)])
    assert out[60:].std() < 0.45 * noise.std()


def test_a_slanted_motion_stays_on_its_line():
    smoother = OneEuroSmoother(0.7, 20.0)
    out = np.array([smoother.step(np.array([t, 0.1 * t]), t) for t in np.arange(0, 1, 1 / 30)])
    np.testing.assert_allclose(out[:, 1], 0.1 * out[:, 0], atol=1e-12)


@pytest.mark.parametrize("hz", [0.5, 1.0])
def test_what_one_euro_predicts_comes_true(hz):
    """A head that sways by 10 cm, predicted for the next frame: little more than half the error of no prediction."""
    times = np.arange(0, 6, 1 / 30)

    def way(t):
        return 0.1 * np.sin(2 * np.pi * hz * np.asarray(t))[:, None] * np.array([1.0, 0.2, 0.0])

    def error_m(prediction_s):
        smoother = make_smoother(SmoothingSettings(method="one-euro", prediction_s=prediction_s))
        told = np.array([smoother.step(value, time_s) for value, time_s in zip(way(times), times, strict=True)])
        return np.sqrt(np.mean((told - way(times + 1 / 30))[30:] ** 2))

    assert error_m(1 / 30) < 0.6 * error_m(0.0)
