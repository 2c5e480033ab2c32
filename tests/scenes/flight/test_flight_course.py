"""The course: the same for a seed, never without a way through, and full of things all the same."""

import math

import numpy as np
import pytest

from gui.scenes.flight.track_layout import (
    FIELD_X,
    FIELD_Y,
    FREE_ROWS,
    HARMFUL,
    LEVEL_LENGTH,
    REACH_X,
    REACH_Y,
    ROW_LENGTH,
    SHIP_RADIUS,
    Kind,
    free_way,
    level_at,
    row_of,
    things_between,
)

SEEDS = range(5)
FAR = 6 * LEVEL_LENGTH


def room_around(thing, seed):
    """How far a ship on the free way stays from a thing's surface, by many points along the way."""
    across = {Kind.BEAM_UPRIGHT: [0, 2], Kind.BEAM_LEVEL: [1, 2]}.get(thing.kind, [0, 1, 2])
    place = np.array([thing.x, thing.y, thing.along])
    way = [(*free_way(seed, along), along) for along in np.arange(thing.along - 1.5, thing.along + 1.5, 0.06)]
    return np.linalg.norm((np.array(way) - place)[:, across], axis=1).min() - thing.radius


@pytest.mark.parametrize("seed", SEEDS)
def test_there_is_always_a_way_through(seed):
    harmful = [thing for thing in things_between(seed, 0.0, FAR) if thing.kind in HARMFUL]
    assert len(harmful) > 150
    assert min(room_around(thing, seed) for thing in harmful) > SHIP_RADIUS + 0.05


@pytest.mark.parametrize("seed", SEEDS)
def test_the_way_can_be_flown(seed):
    along = np.arange(0.0, FAR, 0.05)
    way = np.array([free_way(seed, place) for place in along])
    assert (np.abs(way) <= (REACH_X, REACH_Y)).all(), "within reach"
    steepness = np.linalg.norm(np.diff(way, axis=0), axis=1) / 0.05
    assert steepness.max() < 0.5
    assert np.ptp(way, axis=0) == pytest.approx((2 * REACH_X, 2 * REACH_Y), rel=0.3), "it uses the field"
    np.testing.assert_allclose(way[0], 0.0, atol=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_things_lie_in_the_field_and_the_first_rows_are_harmless(seed):
    for thing in things_between(seed, 0.0, FAR):
        assert abs(thing.x) <= FIELD_X + 0.5 and abs(thing.y) <= FIELD_Y
        if thing.along < (FREE_ROWS - 0.5) * ROW_LENGTH:
            assert thing.kind not in HARMFUL


def test_the_same_seed_gives_the_same_course_however_it_is_asked():
    whole = list(things_between(5, 0.0, 200.0))
    row_of.cache_clear()
    pieces = [thing for begin in range(0, 200, 7) for thing in things_between(5, begin, min(begin + 7, 200))]
    assert sorted(pieces, key=lambda thing: thing.key) == sorted(whole, key=lambda thing: thing.key)
    assert len({thing.key for thing in whole}) == len(whole)
    assert whole != list(things_between(6, 0.0, 200.0))


def test_there_is_something_of_everything_and_more_as_it_goes_on():
    kinds = {kind: sum(thing.kind is kind for thing in things_between(1, 0.0, FAR)) for kind in Kind}
    assert min(kinds.values()) >= 5, kinds

    def rocks(begin):
        return sum(
            thing.kind is Kind.ROCK for seed in SEEDS for thing in things_between(seed, begin, begin + LEVEL_LENGTH)
        )

    assert rocks(6 * LEVEL_LENGTH) > 1.5 * rocks(0.0)


@pytest.mark.parametrize(("along", "level"), [(-1.0, 1), (0.0, 1), (LEVEL_LENGTH - 1e-6, 1), (LEVEL_LENGTH, 2)])
def test_levels_begin_where_they_should(along, level):
    assert level_at(along) == level


def test_there_is_no_safe_place_to_stay():
    """Whoever stays anywhere in the field is met by something before long."""
    for x in (-REACH_X, -0.7, 0.0, 0.7, REACH_X):
        for y in (-REACH_Y, 0.0, REACH_Y):
            met = [
                thing
                for thing in things_between(2, 0.0, 3 * LEVEL_LENGTH)
                if (thing.kind is Kind.ROCK and math.hypot(thing.x - x, thing.y - y) < thing.radius + 0.05)
                or (thing.kind is Kind.BEAM_UPRIGHT and abs(thing.x - x) < thing.radius)
                or (thing.kind is Kind.BEAM_LEVEL and abs(thing.y - y) < thing.radius)
            ]
            assert met, (x, y)
