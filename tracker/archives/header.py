"""What the header of an archive may say: rules for JSON, under which nothing that the program reads is a surprise.

A rule takes a value that JSON gave and hands it back as the type that it promises, or raises a `ValueError` that says
in plain words where the value stands and what is wrong with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, NoReturn, Protocol

# Beyond what any field means, and small enough that every number is a finite float.
_ANY = 1e12


class Rule(Protocol):
    """What a value of the header has to be."""

    def taken(self, value: object, where: str) -> Any:
        """The value, as the type that the rule promises; a ValueError tells ``where`` it is wrong."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line that can be shown; of ``options`` where they are given."""

    options: tuple[str, ...] = ()
    longest: int = 300

    def taken(self, value: object, where: str) -> str:
        """The text."""
        if not isinstance(value, str) or len(value) > self.longest or not value.isprintable():
            raise ValueError(f"{where} is not a line of text")
        if self.options and value not in self.options:
            raise ValueError(f"{where} is {value!r}, not one of {', '.join(self.options)}")
        return value


@dataclass(frozen=True, slots=True)
class Number:
    """A number from ``low`` to ``high``, or more than ``above``."""

    low: float = -_ANY
    high: float = _ANY
    above: float = -2 * _ANY

    def taken(self, value: object, where: str) -> float:
        """The number."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(f"{where} is not a number")
        if not (self.low <= value <= self.high and value > self.above):
            raise ValueError(f"{where} is out of range")
        return float(value)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from ``low`` to ``high``."""

    low: int
    high: int

    def taken(self, value: object, where: str) -> int:
        """The number."""
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(f"{where} is not a whole number")
        if not self.low <= value <= self.high:
            raise ValueError(f"{where} is out of range")
        return value


@dataclass(frozen=True, slots=True)
class Maybe:
    """What another rule says, or nothing."""

    rule: Rule

    def taken(self, value: object, where: str) -> Any:
        """The value, or None."""
        return None if value is None else self.rule.taken(value, where)


@dataclass(frozen=True, slots=True)
class Items:
    """A list, all of one rule."""

    rule: Rule
    fewest: int = 0
    most: int = 32

    def taken(self, value: object, where: str) -> tuple[Any, ...]:
        """The items."""
        if not isinstance(value, list) or not self.fewest <= len(value) <= self.most:
            raise ValueError(f"{where} is not a list of {self.fewest} to {self.most}")
        return tuple(self.rule.taken(one, f"{where} {number}") for number, one in enumerate(value))


@dataclass(frozen=True, slots=True)
class Record:
    """Fields by name. Those it does not know are left out, so that later versions may add some."""

    fields: Mapping[str, Rule]
    optional: Mapping[str, Rule] = field(default_factory=dict)

    def taken(self, value: object, where: str) -> dict[str, Any]:
        """The fields that are there."""
        if not isinstance(value, dict):
            raise ValueError(f"{where} is not a table")
        if missing := [name for name in self.fields if name not in value]:
            raise ValueError(f"{where} has no {missing[0]}")
        rules = {**self.fields, **{name: rule for name, rule in self.optional.items() if name in value}}
        return {name: rule.taken(value[name], f"{where}: {name}") for name, rule in rules.items()}


def parsed(text: str) -> dict[str, Any]:
    """A table out of JSON without anything that is not a finite number.

    Raises
    ------
    ValueError
        If it is no JSON, or no table.
    """
    try:
        table = json.loads(text, parse_float=_finite, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise ValueError("its header is not JSON, or holds numbers that are not finite") from error
    if not isinstance(table, dict):
        raise ValueError("its header is not a table")
    return table


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise ValueError(text)
    return value


def _refused(constant: str) -> NoReturn:
    raise ValueError(constant)
