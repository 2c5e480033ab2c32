"""Columns of a table with what they mean: names, unit, axes and signs, and the values of a row, in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from tracker.session.exports.moments import Row

Value = float | int | str | bool | None


class Kind(Enum):
    """What the values of a column are."""

    NUMBER = "number"
    COUNT = "whole number"
    TEXT = "text"
    FLAG = "0 or 1"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Block:
    """Columns of one unit that are known together, or left out together.

    Attributes
    ----------
    names : tuple of str
    unit : str
        ``""`` for what has none.
    words : str
        What they are, with axes and signs.
    values : callable
        From a row to a value for each name; None where none is known.
    kind : Kind
    decimals : int
        Of numbers as text.
    always : bool
        Written even if no row has a value.
    """

    names: tuple[str, ...]
    unit: str
    words: str
    values: Callable[[Row], Sequence[Value] | None]
    kind: Kind = Kind.NUMBER
    decimals: int = 4
    always: bool = False

    def cells(self, row: Row) -> Sequence[Value]:
        """A value for each name."""
        values = self.values(row)
        return (None,) * len(self.names) if values is None else values

    def texts(self, row: Row, missing: str = "") -> list[str]:
        """A text for each name."""
        values = self.cells(row)
        match self.kind:
            case Kind.NUMBER:
                pattern = f"%.{self.decimals}f"
                return [missing if value is None else pattern % value for value in values]
            case Kind.TEXT:
                return [missing if value is None else str(value) for value in values]
            case Kind.COUNT | Kind.FLAG:
                return [missing if value is None else str(int(value)) for value in values]

    def has_values(self, row: Row) -> bool:
        """Whether any value is known in a row."""
        values = self.values(row)
        return values is not None and any(value is not None for value in values)

    @property
    def title(self) -> str:
        """The names in short, such as ``x_0 … x_67``."""
        return ", ".join(self.names) if len(self.names) <= _MOST_NAMED else f"{self.names[0]} … {self.names[-1]}"


_MOST_NAMED = 6


def one(
    name: str, unit: str, words: str, value: Callable[[Row], Value], *, kind: Kind = Kind.NUMBER, always: bool = False
) -> Block:
    """A block of one column.

    Parameters
    ----------
    name, unit, words : str
    value : callable
        From a row to the value.
    kind : Kind
    always : bool
    """
    decimals = _TIME_DECIMALS if unit == "s" else 4
    return Block(
        names=(name,), unit=unit, words=words, values=lambda row: (value(row),), kind=kind, decimals=decimals,
        always=always,
    )  # fmt: skip


_TIME_DECIMALS = 6


def named(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The names of all columns, in order.

    Parameters
    ----------
    blocks : iterable of Block
    """
    return tuple(name for block in blocks for name in block.names)
