"""One flight from its start to its end: a frozen state, and a step to the next.

Time goes on in ticks of the same length however often a picture is drawn, so that the same seed and steering make the
same flight on any machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum

from gui.scenes.flight.sweep import crossing, nearest_on_way
from gui.scenes.flight.track_layout import (
    GATE_TUBE,
    HARMFUL,
    LEVEL_LENGTH,
    REACH_X,
    REACH_Y,
    ROW_LENGTH,
    SHIP_RADIUS,
    Kind,
    Thing,
    level_at,
    things_between,
)

# What lies on a course: of a seed, from one place along it to another.
Things = Callable[[int, float, float], Iterable[Thing]]

TICK_S = 1 / 60
SHIELDS_AT_START, SHIELDS_MOST = 3, 5
# A picture that took longer than this holds the flight up, rather than flying blind.
LONGEST_STEP_S = 0.25
SPARK_S = 0.9

_SPEED, _SPEED_A_LEVEL, _SPEED_MOST = 5.0, 0.7, 14.0
_SPEED_CHANGE_A_S = 1.5
_FOLLOW_S, _FASTEST_ACROSS = 0.07, 7.0
UNHURT_S = 1.5
_ORB_POINTS, _GATE_POINTS, _CELL_POINTS, _LEVEL_POINTS = 10, 50, 20, 100
_CHAIN_STEP, _TIMES_MOST = 5, 5
# Things to collect are caught a little sooner than they are touched, and rocks hurt a little later.
_CATCH, _FORGIVEN = 0.08, 0.04
# No thing reaches farther along than this.
_LONGEST_RADIUS = 0.5


class Happening(Enum):
    """What a flash of sparks is about."""

    CAUGHT = "caught"
    HURT = "hurt"
    GATE = "gate"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Steer:
    """Where the ship is to be: shares of its reach, -1 (left, low) to 1 (right, high); beyond is cut off."""

    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Spark:
    """Something that happened a moment ago, for the eye.

    Attributes
    ----------
    happening : Happening
    x, y, along : float, field units
        Where.
    since_s : float
        When, in seconds of the flight.
    """

    happening: Happening
    x: float
    y: float
    along: float
    since_s: float


@dataclass(frozen=True, slots=True)
class Flight:
    """All there is to know about a flight.

    Attributes
    ----------
    seed : int
        Of the course.
    ticks : int
        How much time has passed.
    left_over_s : float
        Time that is not yet a whole tick.
    along, speed : float, field units and those a second
    x, y, speed_x, speed_y : float, field units and those a second
        Of the ship.
    points : float
        Whole ones count; distance adds in parts.
    chain : int
        Things caught one after the other since the last mishap.
    shields : int
        0: the flight is over.
    unhurt_until_s : float
        Until then nothing hurts.
    gone : tuple of tuple of int
        Keys of the things near by that have been caught, met or passed.
    sparks : tuple of Spark
        Of the last moments.
    """

    seed: int
    ticks: int = 0
    left_over_s: float = 0.0
    along: float = 0.0
    speed: float = _SPEED
    x: float = 0.0
    y: float = 0.0
    speed_x: float = 0.0
    speed_y: float = 0.0
    points: float = 0.0
    chain: int = 0
    shields: int = SHIELDS_AT_START
    unhurt_until_s: float = 0.0
    gone: tuple[tuple[int, int], ...] = ()
    sparks: tuple[Spark, ...] = ()

    @property
    def time_s(self) -> float:
        """How long the flight has lasted."""
        return self.ticks * TICK_S

    @property
    def score(self) -> int:
        """Points, as shown."""
        return int(self.points)

    @property
    def level(self) -> int:
        """From 1."""
        return level_at(self.along)

    @property
    def times(self) -> int:
        """What points of things are multiplied by: it grows with the chain."""
        return min(_TIMES_MOST, 1 + self.chain // _CHAIN_STEP)

    @property
    def is_over(self) -> bool:
        """Whether the last shield is gone."""
        return self.shields <= 0


def step(flight: Flight, dt_s: float, steer: Steer, things: Things = things_between) -> Flight:
    """Fly on.

    Parameters
    ----------
    flight : Flight
    dt_s : float
        Time since the last step; of long ones only `LONGEST_STEP_S` counts.
    steer : Steer
        Held for all of the step.
    things : callable
        What lies on the course.

    Returns
    -------
    Flight
        The same one when it is over.
    """
    waiting_s = flight.left_over_s + min(max(dt_s, 0.0), LONGEST_STEP_S)
    ticks = int(waiting_s / TICK_S + 1e-9)
    for _ in range(ticks):
        if flight.is_over:
            return flight
        flight = _tick(flight, steer, things)
    return replace(flight, left_over_s=max(0.0, waiting_s - ticks * TICK_S))


def speed_of(level: int) -> float:
    """How fast the ship flies in a level, in field units a second."""
    return min(_SPEED_MOST, _SPEED + _SPEED_A_LEVEL * (level - 1))


def _tick(flight: Flight, steer: Steer, things: Things) -> Flight:
    moved = _moved(flight, steer)
    begin, end = flight.along - _LONGEST_RADIUS, moved.along + _LONGEST_RADIUS
    for thing in things(flight.seed, begin, end):
        if thing.key not in moved.gone:
            moved = _met(flight, moved, thing)
            if moved.is_over:
                break
    return _tidied(moved)


def _moved(flight: Flight, steer: Steer) -> Flight:
    wanted = speed_of(flight.level)
    speed = flight.speed + min(max(wanted - flight.speed, -1.0), _SPEED_CHANGE_A_S * TICK_S)
    speed_x = _towards(flight.x, REACH_X * _cut(steer.x))
    speed_y = _towards(flight.y, REACH_Y * _cut(steer.y))
    along = flight.along + speed * TICK_S
    risen = level_at(along) - flight.level
    return replace(
        flight,
        ticks=flight.ticks + 1,
        along=along,
        speed=speed,
        x=flight.x + speed_x * TICK_S,
        y=flight.y + speed_y * TICK_S,
        speed_x=speed_x,
        speed_y=speed_y,
        points=flight.points + speed * TICK_S + risen * _LEVEL_POINTS,
    )


def _towards(place: float, target: float) -> float:
    return min(_FASTEST_ACROSS, max(-_FASTEST_ACROSS, (target - place) / _FOLLOW_S))


def _cut(share: float) -> float:
    # NaN compares false with everything and would become 1.
    return min(1.0, max(-1.0, share)) if share == share else 0.0


def _met(before: Flight, now: Flight, thing: Thing) -> Flight:
    """What a thing near by does to the flight within one tick."""
    start, end = (before.x, before.y, before.along), (now.x, now.y, now.along)
    if thing.kind is Kind.GATE:
        return _through_gate(start, end, now, thing)
    if thing.kind in HARMFUL:
        away, _ = _nearest(start, end, thing)
        hit = away < thing.radius + SHIP_RADIUS - _FORGIVEN
        return _hurt(now, thing) if hit and now.time_s >= now.unhurt_until_s else now
    away, _ = nearest_on_way(start, end, (thing.x, thing.y, thing.along))
    return _caught(now, thing) if away < thing.radius + SHIP_RADIUS + _CATCH else now


def _nearest(start: tuple[float, float, float], end: tuple[float, float, float], thing: Thing) -> tuple[float, float]:
    """Of a beam only what is across it counts."""
    place = thing.x, thing.y, thing.along
    across = {Kind.BEAM_UPRIGHT: (0, 2), Kind.BEAM_LEVEL: (1, 2)}.get(thing.kind, (0, 1, 2))
    return nearest_on_way([start[k] for k in across], [end[k] for k in across], [place[k] for k in across])


def _through_gate(
    start: tuple[float, float, float], end: tuple[float, float, float], now: Flight, gate: Thing
) -> Flight:
    share = crossing(start[2], end[2], gate.along)
    if share is None:
        return now
    x, y = (start[k] + share * (end[k] - start[k]) for k in (0, 1))
    away = ((x - gate.x) ** 2 + (y - gate.y) ** 2) ** 0.5
    if away <= gate.radius - GATE_TUBE:
        rewarded = replace(now, points=now.points + _GATE_POINTS * now.times, chain=now.chain + 1)
        return _gone(rewarded, gate, Happening.GATE)
    return replace(now, gone=(*now.gone, gate.key), chain=0)


def _caught(now: Flight, thing: Thing) -> Flight:
    if thing.kind is Kind.CELL:
        shields = min(SHIELDS_MOST, now.shields + 1)
        return _gone(replace(now, shields=shields, points=now.points + _CELL_POINTS), thing, Happening.CELL)
    rewarded = replace(now, points=now.points + _ORB_POINTS * now.times, chain=now.chain + 1)
    return _gone(rewarded, thing, Happening.CAUGHT)


def _hurt(now: Flight, thing: Thing) -> Flight:
    hurt = replace(now, shields=now.shields - 1, chain=0, unhurt_until_s=now.time_s + UNHURT_S)
    return _gone(hurt, thing, Happening.HURT)


def _gone(now: Flight, thing: Thing, happening: Happening) -> Flight:
    spark = Spark(happening, now.x, now.y, now.along, now.time_s)
    return replace(now, gone=(*now.gone, thing.key), sparks=(*now.sparks, spark))


def _tidied(now: Flight) -> Flight:
    """Without what is long past."""
    if not now.gone and not now.sparks:
        return now
    row_behind = int(now.along // ROW_LENGTH) - 3
    gone = tuple(key for key in now.gone if key[0] >= row_behind)
    sparks = tuple(spark for spark in now.sparks if now.time_s - spark.since_s < SPARK_S)
    return (
        now if (len(gone), len(sparks)) == (len(now.gone), len(now.sparks)) else replace(now, gone=gone, sparks=sparks)
    )


def level_share(flight: Flight) -> float:
    """How much of the present level is done, 0 to 1."""
    return flight.along % LEVEL_LENGTH / LEVEL_LENGTH
