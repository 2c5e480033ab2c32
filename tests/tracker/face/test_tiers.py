"""The choice of the model: the best that is quick enough, and something in any case."""

import pytest

from tracker.errors import ModelFileError
from tracker.face import tiers

AFFORDABLE_TIER = tiers.affordable_tier


@pytest.fixture(autouse=True)
def _measure_anew(one_tier, monkeypatch):
    monkeypatch.setattr(tiers, "affordable_tier", AFFORDABLE_TIER)
    AFFORDABLE_TIER.cache_clear()
    yield
    AFFORDABLE_TIER.cache_clear()


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({"conv": 4.0, "conv-small": 1.0}, "conv"),
        ({"conv": 30.0, "conv-small": 6.0}, "conv-small"),
        ({"conv": 90.0, "conv-small": 25.0}, "svm"),
        ({"conv-small": 2.0}, "conv-small"),
        ({}, "svm"),
    ],
)
def test_the_best_affordable_tier_is_taken(monkeypatch, times, expected):
    def look_ms(tier):
        if tier not in times:
            raise ModelFileError(f"{tier} is missing")
        return times[tier]

    monkeypatch.setattr(tiers, "look_ms", look_ms)
    assert tiers.model_for(tiers.AUTOMATIC) == expected


def test_a_model_asked_for_by_name_is_not_measured(monkeypatch):
    monkeypatch.setattr(tiers, "look_ms", lambda tier: pytest.fail("measured"))
    assert tiers.model_for("svm-sparse") == "svm-sparse"


def test_a_classical_model_has_no_network_to_measure():
    with pytest.raises(ModelFileError, match="no network"):
        tiers.look_ms("svm")


def test_a_look_takes_time():
    assert 0 < tiers.look_ms("conv-small") < 1000
