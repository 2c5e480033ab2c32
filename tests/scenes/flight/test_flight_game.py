"""The flight: fair, the same on every machine, won by steering and lost by doing nothing."""

import math
from dataclasses import replace
from itertools import pairwise
from random import Random

import numpy as np
import pytest

from gui.scenes.flight.game import (
    LONGEST_STEP_S,
    SHIELDS_AT_START,
    SHIELDS_MOST,
    TICK_S,
    UNHURT_S,
    Flight,
    Happening,
    Steer,
    speed_of,
    step,
)
from gui.scenes.flight.pilot import autopilot
from gui.scenes.flight.sweep import crossing, nearest_on_way
from gui.scenes.flight.track_layout import REACH_X, REACH_Y, SHIP_RADIUS, Kind, Thing

STILL = Steer()


def fly(seed, policy, seconds=400.0, dt_s=1 / 30):
    flight, happened = Flight(seed), []
    while not flight.is_over and flight.time_s < seconds:
        before, flight = flight, step(flight, dt_s, policy(flight))
        happened += [spark.happening for spark in flight.sparks if spark not in before.sparks]
    return flight, happened


def course(*things):
    """A course with things of one's own on it, instead of those of the seed."""
    return lambda seed, begin, end: [one for one in things if begin <= one.along < end]


@pytest.mark.parametrize("seed", range(4))
def test_doing_nothing_loses_in_the_end(seed):
    flight, happened = fly(seed, lambda flight: STILL)
    assert flight.is_over
    assert happened.count(Happening.HURT) >= SHIELDS_AT_START
    assert flight.score > 0, "the distance counts"


@pytest.mark.parametrize("seed", range(3))
def test_who_steers_along_the_way_collects_rises_and_survives(seed):
    flight, happened = fly(seed, autopilot, seconds=75)
    assert Happening.HURT not in happened
    assert happened.count(Happening.CAUGHT) > 40
    assert happened.count(Happening.GATE) >= 3
    assert flight.level >= 4
    assert flight.score > 20 * fly(seed, lambda flight: STILL)[0].score


def test_the_same_seed_and_steering_make_the_same_flight():
    chance = Random(4)
    steering = [Steer(chance.uniform(-1, 1), chance.uniform(-1, 1)) for _ in range(200)]

    def flown(seed):
        flight = Flight(seed)
        for steer in steering:
            flight = step(flight, 0.05, steer)
        return flight

    assert flown(11) == flown(11)
    assert flown(11) != flown(12)


@pytest.mark.parametrize("rate_hz", [24, 37, 60, 144, 1000])
def test_the_rate_of_pictures_changes_nothing(rate_hz):
    steer, wanted = Steer(0.6, -0.3), 420

    def flown(dt_s):
        flight = Flight(3)
        while flight.ticks < wanted and not flight.is_over:
            # The last picture may come a little early, to end on the same tick.
            flight = step(flight, min(dt_s, (wanted - flight.ticks) * TICK_S - flight.left_over_s), steer)
        return replace(flight, left_over_s=0.0)

    assert flown(1 / rate_hz) == flown(TICK_S)


def test_no_time_changes_nothing_and_a_stall_does_not_fly_blind():
    flight = step(Flight(1), 0.5 * TICK_S, STILL)
    assert flight.ticks == 0
    assert step(flight, 0.0, STILL) == flight
    assert step(flight, -1.0, STILL) == flight
    assert step(flight, 0.5 * TICK_S, STILL).ticks == 1
    assert step(Flight(1), 60.0, STILL).ticks == round(LONGEST_STEP_S / TICK_S)


def test_the_ship_goes_where_it_is_steered_and_no_farther():
    on = course()
    flight = Flight(1)
    places = []
    for _ in range(60):
        flight = step(flight, TICK_S, Steer(1.0, -9.0), on)
        places.append((flight.x, flight.y))
    assert places[-1] == pytest.approx((REACH_X, -REACH_Y), abs=1e-3)
    assert (np.diff(np.array(places)[:, 0]) >= -1e-9).all(), "it does not swing past"
    kept = step(flight, 0.2, Steer(math.nan, math.inf), on)
    assert math.isfinite(kept.x) and kept.y <= REACH_Y


@pytest.mark.parametrize("kind", [Kind.ROCK, Kind.BEAM_UPRIGHT, Kind.BEAM_LEVEL])
@pytest.mark.parametrize("radius", [0.02, 0.3])
def test_collisions_are_those_of_the_whole_way_not_of_its_ends(kind, radius):
    """At high speed a tick is longer than a thing is: compared with points close together along the way."""
    across = {Kind.BEAM_UPRIGHT: [0, 2], Kind.BEAM_LEVEL: [1, 2]}.get(kind, [0, 1, 2])
    chance, hits = Random(5), 0
    for _ in range(150):
        thing = Thing(
            (9, 0), kind, chance.uniform(-0.3, 0.3), chance.uniform(-0.3, 0.3), 50.4 + 0.7 * chance.random(), radius
        )
        on = course(thing)
        before = Flight(0, along=50.4, speed=40.0, x=chance.uniform(-0.2, 0.2), y=chance.uniform(-0.2, 0.2))
        after = step(before, TICK_S, Steer(chance.uniform(-1, 1), chance.uniform(-1, 1)), on)
        ends = np.array([[before.x, before.y, before.along], [after.x, after.y, after.along]])
        ways = ends[0] + np.linspace(0, 1, 4001)[:, None] * (ends[1] - ends[0])
        away = np.linalg.norm((ways - [thing.x, thing.y, thing.along])[:, across], axis=1).min()
        limit = radius + SHIP_RADIUS - 0.04
        if abs(away - limit) < 1e-4:
            continue
        assert (after.shields < before.shields) == (away < limit)
        hits += away < limit
    assert hits > 5


def test_the_nearest_point_of_a_way_is_that_of_many_points():
    chance = np.random.default_rng(0)
    for dimensions in (2, 3):
        for _ in range(50):
            start, end, point = chance.normal(size=(3, dimensions))
            shares = np.linspace(0, 1, 20001)
            naive = np.linalg.norm(start + shares[:, None] * (end - start) - point, axis=1)
            away, share = nearest_on_way(start, end, point)
            assert away == pytest.approx(naive.min(), abs=1e-6)
            assert share == pytest.approx(shares[naive.argmin()], abs=1e-3)
    assert nearest_on_way([1, 1], [1, 1], [4, 5]) == (5.0, 0.0)


def test_a_plane_is_passed_once_by_ways_that_follow_each_other():
    edges = [0.0, 0.7, 1.0, 1.0, 1.9]
    for plane in (0.0, 0.35, 0.7, 1.0, 1.5):
        assert sum(crossing(a, b, plane) is not None for a, b in pairwise(edges)) == 1
    assert crossing(1.0, 3.0, 1.5) == 0.25


def test_a_blow_costs_one_shield_and_then_nothing_for_a_while():
    rocks = [Thing((n, 0), Kind.ROCK, 0.0, 0.0, 2.0 + 0.6 * n, 0.3) for n in range(60)]
    on = course(*rocks)
    flight, blows = Flight(0), []
    while not flight.is_over and flight.time_s < 20:
        before, flight = flight, step(flight, TICK_S, STILL, on)
        if flight.shields < before.shields:
            assert flight.shields == before.shields - 1
            blows.append(flight.time_s)
    assert len(blows) == SHIELDS_AT_START
    assert np.diff(blows).min() >= UNHURT_S - 1e-9
    assert step(flight, 1.0, Steer(1, 1), on) is flight


def test_orbs_count_more_in_a_chain_and_once_only():
    on = course(*(Thing((n, 0), Kind.ORB, 0.0, 0.0, 1.0 + 0.5 * n, 0.1) for n in range(12)))
    flight = Flight(0)
    for _ in range(120):
        flight = step(flight, TICK_S, STILL, on)
    assert flight.chain == 12 and flight.times == 3
    assert flight.points - flight.along == pytest.approx(10 * (5 * 1 + 5 * 2 + 2 * 3))


def test_a_gate_counts_inside_breaks_the_chain_outside_and_cannot_be_jumped_over():
    gate = Thing((0, 0), Kind.GATE, 0.0, 0.0, 1.0, 0.48)
    on = course(gate)
    for x, inside in ((0.0, True), (0.41, True), (0.43, False), (1.2, False)):
        flight = Flight(0, along=0.9, speed=40.0, x=x, chain=7)
        flight = step(flight, TICK_S, Steer(x / REACH_X, 0.0), on)
        assert flight.along > 1.3, "one tick goes right through"
        assert (flight.chain, flight.shields) == (8 if inside else 0, SHIELDS_AT_START)


def test_a_cell_mends_the_shield_up_to_the_most():
    on = course(*(Thing((n, 0), Kind.CELL, 0.0, 0.0, 1.0 + n, 0.14) for n in range(4)))
    flight = Flight(0)
    for _ in range(80):
        flight = step(flight, TICK_S, STILL, on)
    assert flight.shields == SHIELDS_MOST


def test_levels_get_faster_and_are_rewarded():
    on = course()
    speeds = [speed_of(level) for level in range(1, 20)]
    assert all(later >= sooner for sooner, later in pairwise(speeds))
    assert speeds[4] > 1.3 * speeds[0] and speeds[-1] == speeds[-2]
    flight = Flight(0, along=119.0)
    for _ in range(120):
        before, flight = flight, step(flight, TICK_S, STILL, on)
        assert abs(flight.speed - before.speed) < 0.1, "no jerk"
    assert flight.level == 2 and flight.speed == pytest.approx(speed_of(2))
    assert flight.points > 100
