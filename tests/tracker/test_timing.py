"""Moments on the machine's clocks."""

from datetime import datetime

import pytest

from tracker.timing import Moment

NOON = Moment(wall_ns=1_700_000_000 * 10**9 + 250_000_000, monotonic_ns=40 * 10**9)


def test_a_moment_is_known_by_what_the_clock_showed_that_is_never_set():
    assert NOON.at(38.5) == Moment(NOON.wall_ns - 1_500_000_000, 38_500_000_000)


def test_seconds_of_the_day_are_those_of_where_the_machine_is():
    local = datetime.fromisoformat(NOON.local)
    since_midnight = (local - local.replace(hour=0, minute=0, second=0)).total_seconds()
    assert NOON.day_s == pytest.approx(since_midnight + 0.25)
