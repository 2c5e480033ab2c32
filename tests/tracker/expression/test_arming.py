import math

import pytest

from tracker.expression.arming import Arming, ArmingSettings, Readiness
from tracker.settings import checked
from tracker.types import Rotation


def turned(yaw_deg=0.0, pitch_deg=0.0):
    return Rotation(math.radians(yaw_deg), math.radians(pitch_deg), 0.5)


def course(arming, rotations, start_s=0.0, rate=30):
    return [arming.step(start_s + index / rate, rotation) for index, rotation in enumerate(rotations)]


@pytest.mark.parametrize("rate", [15, 30, 120])
def test_a_face_that_was_just_found_waits_and_then_is_ready(rate):
    arming = Arming()
    told = course(arming, [None, *[turned()] * (2 * rate)], rate=rate)
    assert told[0] is Readiness.AWAY
    assert told[1] is Readiness.SETTLING and told[-1] is Readiness.READY
    assert told.count(Readiness.SETTLING) == pytest.approx(rate, abs=1)


def test_a_head_that_is_turned_away_disarms_until_it_is_well_back():
    arming = Arming()
    course(arming, [turned()] * 60)
    told = course(arming, [turned(degrees) for degrees in (34, 36, 34, 31, 29, -36, 0)], 2.0)
    ready, away = Readiness.READY, Readiness.TURNED
    assert told == [ready, away, away, away, ready, away, ready]


@pytest.mark.parametrize(
    ("yaw", "pitch", "readiness"),
    [(0, 40, Readiness.TURNED), (0, -40, Readiness.TURNED), (30, 30, Readiness.TURNED), (20, 20, Readiness.READY)],
)
def test_any_way_of_turning_away_counts(yaw, pitch, readiness):
    arming = Arming()
    course(arming, [turned()] * 60)
    assert arming.step(2.0, turned(yaw, pitch)) is readiness


def test_a_short_doubt_is_no_loss_but_a_second_is():
    arming = Arming()
    course(arming, [turned()] * 60)
    assert course(arming, [None] * 5, 2.0)[-1] is Readiness.AWAY
    assert arming.step(2.2, turned()) is Readiness.READY
    assert arming.step(3.2, turned()) is Readiness.SETTLING
    # A clock that goes back is another source.
    assert course(arming, [turned()] * 45, 3.3)[-1] is Readiness.READY
    assert arming.step(0.0, turned()) is Readiness.SETTLING


def test_settings_count():
    checked(ArmingSettings())
    arming = Arming(ArmingSettings(turned_deg=60.0, settle_s=0.0))
    assert arming.step(0.0, turned(50)) is Readiness.READY
