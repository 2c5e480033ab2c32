"""The choice of the model: the best that is quick enough, and something in any case."""

import pytest

from tracker.errors import ModelFileError
from tracker.face import tiers


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({"exact": 4.0, "fast": 1.0}, "exact"),
        ({"exact": 30.0, "fast": 6.0}, "fast"),
        ({"exact": 90.0, "fast": 25.0}, "svm"),
        ({"fast": 2.0}, "fast"),
        ({}, "svm"),
    ],
)
def test_the_best_affordable_tier_is_taken(times, expected):
    def took_ms(tier):
        if tier not in times:
            raise ModelFileError(f"{tier} is missing")
        return times[tier]

    assert tiers.best_tier(took_ms) == expected


def test_the_environment_says_what_automatic_is_but_not_what_a_name_is(monkeypatch):
    monkeypatch.setenv(tiers.MODEL_VARIABLE, "mosse")
    assert tiers.model_for(tiers.AUTOMATIC) == "mosse"
    assert tiers.model_for("svm-sparse") == "svm-sparse"


def test_an_environment_that_names_no_model_is_told_so(monkeypatch):
    monkeypatch.setenv(tiers.MODEL_VARIABLE, "../secret")
    with pytest.raises(ModelFileError, match=r"VISAVIS_FACE_MODEL is \.\./secret.*conv-small"):
        tiers.model_for(tiers.AUTOMATIC)


def test_without_it_the_machine_is_measured_once(monkeypatch):
    monkeypatch.delenv(tiers.MODEL_VARIABLE)
    tier = tiers.model_for(tiers.AUTOMATIC)
    assert tier in ("exact", "fast", "svm")
    assert tiers.model_for(tiers.AUTOMATIC) == tier
    assert tiers.affordable_tier.cache_info().misses == 1


def test_a_classical_model_has_no_network_to_measure():
    with pytest.raises(ModelFileError, match="no network"):
        tiers.tier_ms("svm")


def test_a_look_takes_time():
    assert 0 < tiers.tier_ms("conv-small") < 1000
