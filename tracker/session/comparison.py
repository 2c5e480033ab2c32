"""Whether two results are the same, number by number and bit by bit."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from itertools import zip_longest
from typing import Any

import numpy as np

from tracker.types import TrackResult

# How long something took is not the same twice, and what was done is what leads to the rest. Pictures are not recorded.
LEFT_OUT = frozenset({"stage_times", "changes", "step", "back_projection", "view", "covers"})
_NOTHING = object()


@dataclass(frozen=True, slots=True)
class Deviation:
    """A value that is not the same.

    Attributes
    ----------
    index : int
        Of the frame.
    place : str
        Which value, such as ``"faces[0].face.points_xy[3, 1]"``.
    recorded, again : str
        The two.
    """

    index: int
    place: str
    recorded: str
    again: str


@dataclass(slots=True)
class Comparison:
    """How many values of how many results are the same.

    Attributes
    ----------
    frames, values : int
        That were compared.
    frames_that_differ, values_that_differ : int
    first : Deviation or None
        The first value that is not the same.
    """

    frames: int = 0
    values: int = 0
    frames_that_differ: int = 0
    values_that_differ: int = 0
    first: Deviation | None = None

    @property
    def is_equal(self) -> bool:
        """Whether all are the same, and there were some."""
        return self.values > 0 and self.values_that_differ == 0

    def add(self, recorded: TrackResult, again: TrackResult) -> None:
        """Compare two results of one frame.

        Parameters
        ----------
        recorded, again : TrackResult
        """
        before = self.values_that_differ
        for place, first, second in pairs(recorded, again):
            if isinstance(first, np.ndarray) and isinstance(second, np.ndarray) and first.shape == second.shape:
                self.values += first.size
                for at in _where_they_differ(first, second):
                    self._differ(recorded.index, f"{place}[{', '.join(map(str, at))}]", first[at], second[at])
                continue
            self.values += 1
            if not _is_same(first, second):
                self._differ(recorded.index, place, first, second)
        self.frames += 1
        self.frames_that_differ += self.values_that_differ > before

    def _differ(self, index: int, place: str, first: Any, second: Any) -> None:
        self.values_that_differ += 1
        if self.first is None:
            self.first = Deviation(index, place, _shown(first), _shown(second))


def pairs(first: Any, second: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """All that stands in two values, side by side.

    Parameters
    ----------
    first, second : object
        Data classes, mappings, tuples, arrays, or plain values.
    place : str
        Where they stand.

    Yields
    ------
    tuple of (str, object, object)
        The place of a plain value or an array, and what stands there in both.
    """
    if is_dataclass(first) and type(first) is type(second):
        for item in fields(first):
            if item.name not in LEFT_OUT:
                dot = "." if place else ""
                name = f"{place}{dot}{item.name}"
                yield from pairs(getattr(first, item.name), getattr(second, item.name), name)
    elif isinstance(first, Mapping) and isinstance(second, Mapping):
        for key in dict.fromkeys((*first, *second)):
            name = getattr(key, "value", key)
            yield from pairs(first.get(key, _NOTHING), second.get(key, _NOTHING), f"{place}[{name}]")
    elif isinstance(first, tuple) and isinstance(second, tuple):
        for at, (one, other) in enumerate(zip_longest(first, second, fillvalue=_NOTHING)):
            yield from pairs(one, other, f"{place}[{at}]")
    else:
        yield place, first, second


def _where_they_differ(first: np.ndarray[Any, Any], second: np.ndarray[Any, Any]) -> Iterator[tuple[int, ...]]:
    """Places in which two arrays of one shape do not hold the same bits."""
    if first.dtype == second.dtype and first.tobytes() == second.tobytes():
        return
    for at in np.ndindex(first.shape):
        if not _is_same(first[at], second[at]):
            yield at


def _is_same(first: Any, second: Any) -> bool:
    if isinstance(first, float) and isinstance(second, float):
        return struct.pack("<d", first) == struct.pack("<d", second)
    return type(first) is type(second) and bool(first == second)


def _shown(value: Any) -> str:
    if value is _NOTHING:
        return "nothing"
    if is_dataclass(value) or isinstance(value, tuple | np.ndarray | Mapping):
        return type(value).__name__
    return repr(float(value)) if isinstance(value, np.floating) else str(getattr(value, "value", value))
