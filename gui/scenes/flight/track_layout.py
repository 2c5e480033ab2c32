"""What lies ahead: rocks, beams, gates and things to collect, all given by a seed and the distance.

Lengths are in field units: the field is 3.2 wide and 1.8 high, with its middle at (0, 0); ``along`` counts from the
start. Nothing is stored: any part of the way can be asked for at any time, and is always the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from random import Random

FIELD_X, FIELD_Y = 1.6, 0.9
REACH_X, REACH_Y = 1.35, 0.68
SHIP_RADIUS = 0.11
ROW_LENGTH = 4.0
LEVEL_LENGTH = 120.0
FREE_ROWS = 3
GATE_RADIUS, GATE_TUBE = 0.48, 0.06

# The way that is always free: a sum of two waves each in x and y (share of the reach, wavelength).
_WAVES_X = ((0.60, 47.0), (0.40, 21.0))
_WAVES_Y = ((0.60, 37.0), (0.40, 17.0))
_CLEARANCE = 0.22
_ROCKS_MOST = 6
_TRIES = 12


class Kind(Enum):
    """What a thing is."""

    ROCK = "rock"
    BEAM_UPRIGHT = "upright beam"
    BEAM_LEVEL = "level beam"
    GATE = "gate"
    ORB = "orb"
    CELL = "shield cell"


HARMFUL = (Kind.ROCK, Kind.BEAM_UPRIGHT, Kind.BEAM_LEVEL)
TAKEN = (Kind.ORB, Kind.CELL)


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing on the way.

    Attributes
    ----------
    key : tuple of int
        Row and number in it; tells it from all others.
    kind : Kind
    x, y, along : float, field units
        Its middle. Of a beam only the coordinate across it counts.
    radius : float, field units
        Of a gate that of its opening.
    look : int
        Which of several shapes it has, and how it spins.
    """

    key: tuple[int, int]
    kind: Kind
    x: float
    y: float
    along: float
    radius: float
    look: int = 0


def free_way(seed: int, along: float) -> tuple[float, float]:
    """Where a ship meets nothing that harms it.

    Parameters
    ----------
    seed : int
        Of the course.
    along : float, field units

    Returns
    -------
    x, y : float, field units
        Within the ship's reach; never steeper than 0.5 across for 1 along.
    """
    # It begins in the middle: the first rows ease in.
    eased = min(1.0, along / (FREE_ROWS * ROW_LENGTH)) if along > 0 else 0.0
    begin_x, begin_y = _begins(seed)
    x, y = _wave(_WAVES_X, begin_x, along), _wave(_WAVES_Y, begin_y, along)
    return eased * REACH_X * x, eased * REACH_Y * y


def _wave(waves: tuple[tuple[float, float], ...], begins: tuple[float, ...], along: float) -> float:
    parts = zip(waves, begins, strict=True)
    return sum(share * math.sin(math.tau * (along / length + begin)) for (share, length), begin in parts)


@lru_cache(maxsize=16)
def _begins(seed: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Where in their round the waves of a course are at its start."""
    chance = Random(seed)
    return tuple(chance.random() for _ in _WAVES_X), tuple(chance.random() for _ in _WAVES_Y)


def level_at(along: float) -> int:
    """The level, from 1, that a distance belongs to."""
    return 1 + max(0, int(along // LEVEL_LENGTH))


def things_between(seed: int, begin: float, end: float) -> Iterator[Thing]:
    """Everything whose middle lies on a part of the way, from near to far row by row.

    Parameters
    ----------
    seed : int
        Of the course.
    begin, end : float, field units
        ``begin`` counts, ``end`` does not.
    """
    first = max(0, int(begin // ROW_LENGTH) - 1)
    for row in range(first, max(first, int(end // ROW_LENGTH) + 2)):
        yield from (thing for thing in row_of(seed, row) if begin <= thing.along < end)


@lru_cache(maxsize=256)
def row_of(seed: int, row: int) -> tuple[Thing, ...]:
    """The things of one row.

    Parameters
    ----------
    seed : int
        Of the course.
    row : int
        From 0; the first few hold nothing that harms.
    """
    chance = Random((seed + 1) * 1_000_003 + row)
    along = row * ROW_LENGTH
    level = level_at(along)
    placed: list[tuple[Kind, float, float, float, float]] = []
    if row >= FREE_ROWS:
        draw = chance.random()
        if draw < 0.18:
            placed.append((Kind.GATE, *free_way(seed, along), along, GATE_RADIUS))
        elif draw < 0.18 + min(0.28, 0.10 + 0.03 * level):
            placed.append(_beam(seed, along, chance))
        for number in range(min(_ROCKS_MOST, 1 + (level + chance.randrange(3)) // 2)):
            rock = _rock(seed, along, chance, central=number == 0)
            if rock is not None:
                placed.append(rock)
    placed += _collectables(seed, row, chance)
    return tuple(
        Thing((row, number), kind, x, y, at, radius, chance.randrange(1 << 16))
        for number, (kind, x, y, at, radius) in enumerate(placed)
    )


def _rock(seed: int, along: float, chance: Random, *, central: bool) -> tuple[Kind, float, float, float, float] | None:
    """A rock beside the free way, half of the time near the middle of the field if it is to be ``central``."""
    spread = 0.3 if central and chance.random() < 0.5 else 1.0
    for _ in range(_TRIES):
        radius = 0.17 + 0.20 * chance.random()
        at = along + 1.6 * (chance.random() - 0.5)
        x = spread * FIELD_X * (2 * chance.random() - 1)
        y = spread * FIELD_Y * (2 * chance.random() - 1)
        free_x, free_y = free_way(seed, at)
        if math.hypot(x - free_x, y - free_y) > radius + SHIP_RADIUS + _CLEARANCE:
            return Kind.ROCK, x, y, at, radius
    return None


def _beam(seed: int, along: float, chance: Random) -> tuple[Kind, float, float, float, float]:
    """A beam across the whole field, on the side of the free way where there is more room."""
    radius = 0.09
    away = radius + SHIP_RADIUS + _CLEARANCE + 0.5 * chance.random()
    x, y = free_way(seed, along)
    if chance.random() < 0.6:
        return Kind.BEAM_UPRIGHT, x - math.copysign(away, x), 0.0, along, radius
    return Kind.BEAM_LEVEL, 0.0, y - math.copysign(min(away, 0.75), y), along, radius


def _collectables(seed: int, row: int, chance: Random) -> list[tuple[Kind, float, float, float, float]]:
    """Orbs along the free way, and now and then a cell for the shield."""
    along = row * ROW_LENGTH
    placed = []
    if row > 0 and chance.random() < 0.62:
        for share in (0.30, 0.50, 0.70):
            at = along + share * ROW_LENGTH
            placed.append((Kind.ORB, *free_way(seed, at), at, 0.10))
    elif row > FREE_ROWS and chance.random() < 0.22:
        at = along + 0.5 * ROW_LENGTH
        placed.append((Kind.CELL, *free_way(seed, at), at, 0.14))
    return placed
