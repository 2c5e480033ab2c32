"""What of a row of buttons has room, and how much of each. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """One button in a row: how long it is with its words and without, and what it is worth; what is of least worth goes
    first, of equals the last one."""

    full_px: int
    short_px: int
    worth: int = 0


@dataclass(frozen=True, slots=True)
class Fold:
    """Which items, by number, have their words, and which stand in the menu of those without room."""

    full: frozenset[int]
    away: frozenset[int]


def fold(items: Sequence[Item], room_px: int, more_px: int) -> Fold:
    """Find room for a row: first words go, of all that are of one worth together, then whole buttons into a menu.

    Parameters
    ----------
    items : sequence of Item
        In their order; their lengths include the space to the next.
    room_px : int
        How long the row may be.
    more_px : int
        How long the button is that opens the menu.
    """
    by_worth = sorted(range(len(items)), key=lambda number: (items[number].worth, -number))
    full, away = set(range(len(items))), set[int]()
    needed = sum(item.full_px for item in items)
    for worth in sorted({item.worth for item in items}):
        if needed <= room_px:
            break
        alike = {number for number, item in enumerate(items) if item.worth == worth}
        needed -= sum(items[number].full_px - items[number].short_px for number in alike)
        full -= alike
    if needed > room_px:
        room_px -= more_px
    for number in by_worth:
        if needed <= room_px:
            break
        needed -= items[number].short_px
        away.add(number)
    return Fold(frozenset(full), frozenset(away))
