"""Where the bars stand, and how long each one is. No Qt.

The names stand in the middle, and a bar for each side of the face grows outwards, as the face itself has two sides; of
what has no sides both bars are the same one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from gui.model.signal_rows import Region, Row

ROW_PX: Final = 19
HEAD_PX: Final = 25
_GAP_PX: Final = 10
# Two columns where each has so much room.
_COLUMN_PX: Final = 250
_BETWEEN_PX: Final = 20


@dataclass(frozen=True, slots=True)
class Title:
    """The title of a region, and where it stands."""

    words: str
    x: int
    y: int
    width: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands."""

    row: Row
    x: int
    y: int
    width: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is drawn, and how high it is."""

    titles: tuple[Title, ...]
    places: tuple[Place, ...]
    height: int

    def at(self, x: float, y: float) -> Place | None:
        """The row at a place."""
        hits = (p for p in self.places if p.x <= x < p.x + p.width and p.y <= y < p.y + ROW_PX)
        return next(hits, None)


def plan_bars(regions: Sequence[Region], width: int) -> Plan:
    """Regions one below the other, in as many columns as there is room for, about equally high."""
    count = min(len(regions), max(1, (width + _BETWEEN_PX) // (_COLUMN_PX + _BETWEEN_PX)))
    if not count:
        return Plan((), (), 0)
    column_px = (width - (count - 1) * _BETWEEN_PX) // count
    whole = sum(map(_height, regions))
    titles, places, heights = list[Title](), list[Place](), [0] * count
    column = 0
    for number, region in enumerate(regions):
        # Half of a region may hang over before it goes to the next column.
        if number and column + 1 < count and heights[column] + 0.5 * _height(region) > whole / count:
            column += 1
        x, y = column * (column_px + _BETWEEN_PX), heights[column]
        titles.append(Title(region.title, x, y, column_px))
        places += [Place(row, x, y + HEAD_PX + line * ROW_PX, column_px) for line, row in enumerate(region.rows)]
        heights[column] += _height(region)
    return Plan(tuple(titles), tuple(places), max(heights) - _GAP_PX)


def bar_lengths(row: Row, signals: Mapping[str, float], room_px: int) -> tuple[int | None, int | None]:
    """How long the bars of the left and the right side are; None where nothing is known."""
    lengths = [
        None if (value := signals.get(name)) is None else round(room_px * min(1.0, max(0.0, value / row.full)))
        for name in (row.left, row.right)
    ]
    return lengths[0], lengths[1]


def value_words(row: Row, signals: Mapping[str, float]) -> tuple[str, str]:
    """The numbers of the left and the right side; a dash where nothing is known."""
    words = [
        "–" if (value := signals.get(name)) is None else f"{value:.0f}{row.unit}" if row.unit else f"{100 * value:.0f}"
        for name in (row.left, row.right)
    ]
    return words[0], words[1]


def _height(region: Region) -> int:
    return HEAD_PX + len(region.rows) * ROW_PX + _GAP_PX
