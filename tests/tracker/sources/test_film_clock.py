"""Times of films whose stamps are missing, doubled, out of order or start anew."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace

import numpy as np
import pytest

from tracker.sources.film_clock import FilmClock

STEP = 20  # of 1/600 s, at 30 Hz


def times_of(shown, decoded=None):
    """Times in 1/600 s."""
    decoded = decoded or [None] * len(shown)
    base = Fraction(1, 600)
    pictures = [SimpleNamespace(pts=p, dts=d, time_base=base) for p, d in zip(shown, decoded, strict=True)]
    clock = FilmClock(STEP / 600)
    timed = list(clock.timed(pictures))
    assert [picture for picture, _ in timed] == pictures
    return 600 * np.array([time_s for _, time_s in timed]), 600 * clock.origin_s


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ([7, 27, 50, 300, 301], [0, 20, 43, 293, 294]),  # as they are
        ([None, None, None, None], [0, 20, 40, 60]),
        ([0, None, 60], [0, 20, 60]),
        ([0, None, 25, None, None, 100], [0, 12.5, 25, 45, 65, 100]),
        ([0, 20, 20, 60], [0, 20, 40, 60]),  # one that was shown twice
        ([100, 120, 90, 160, 180], [0, 20, 40, 60, 80]),  # a single one that is wrong
        ([0, 20, 9_000_000, 60, 80], [0, 20, 40, 60, 80]),
        ([100, 120, 140, 0, 20, 40], [0, 20, 40, 60, 80, 100]),  # two films that were joined
        ([100, 120, 140, 0, 30, 90, 5, 25], [0, 20, 40, 60, 90, 150, 170, 190]),
        ([600, 300, 320, 340], [0, 20, 40, 60]),
        ([5, 5, 5, 5], [0, 20, 40, 60]),  # a clock that stands still
    ],
)
def test_odd_stamps(shown, expected):
    times, _ = times_of(shown)
    np.testing.assert_allclose(times, expected, atol=1e-6)


def test_missing_stamps_are_those_of_decoding_where_they_are_known():
    times, _ = times_of([None] * 6, [40, 60, 80, 120, None, None])
    np.testing.assert_allclose(times, [0, 20, 40, 80, 100, 120], atol=1e-6)


@pytest.mark.parametrize(
    ("shown", "origin"), [([600, 620], 600), ([None, 600], 580), ([None, None], 0), ([-40, -20], -40)]
)
def test_where_a_film_begins(shown, origin):
    assert times_of(shown)[1] == pytest.approx(origin)


def test_times_increase_whatever_the_stamps_are():
    rng = np.random.default_rng(0)
    for _ in range(200):
        stamps = rng.integers(-(2**62), 2**62, 30) if rng.random() < 0.3 else rng.integers(0, 900, 30)
        shown = [None if rng.random() < 0.2 else int(stamp) for stamp in stamps]
        times, _ = times_of(shown)
        assert times[0] == 0.0 and np.isfinite(times).all() and (np.diff(times) > 0).all()
