"""Frozen data classes as TOML tables and back, checked by their type hints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from math import isfinite
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from tracker.checked_file import shown

T = TypeVar("T")

# A whole number that is beyond it is none of ours, and no float holds some of them.
_LARGEST = 10**300
_KINDS = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}


def table_of(value: Any) -> Any:
    """Nested tables of a data class; what is None is left out, as TOML has no word for it."""
    if is_dataclass(value):
        parts = {item.name: getattr(value, item.name) for item in fields(value)}
        return {name: table_of(part) for name, part in parts.items() if part is not None}
    if isinstance(value, Mapping):
        return {str(name): table_of(part) for name, part in value.items() if part is not None}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [table_of(part) for part in value]
    return value


def from_table(kind: type[T], table: object, place: str = "") -> T:
    """A data class of nested tables; a table within it that is missing, and what is unknown in it, has its default.

    Parameters
    ----------
    kind : type
        The data class; its fields are numbers, texts, enumerations, tuples, mappings, and others like it.
    table : mapping
    place : str
        What stands before names in messages.

    Raises
    ------
    ValueError
        If something is missing that has no default, or is of another type.
    """
    if not isinstance(table, Mapping):
        raise ValueError(f"{place.rstrip('.') or 'it'} is no table")
    hints = get_type_hints(kind)
    values = {}
    for item in fields(kind):  # type: ignore[arg-type]
        if item.name in table:
            values[item.name] = _value(hints[item.name], table[item.name], f"{place}{item.name}")
        elif item.default is MISSING and item.default_factory is MISSING:
            raise ValueError(f"{place}{item.name} is missing")
    return kind(**values)


def _value(hint: Any, given: Any, place: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Any:
        return given
    if origin in (Union, UnionType):
        return _value(next(one for one in arguments if one is not NoneType), given, place)
    if origin is tuple:
        return _tuple(arguments, given, place)
    if origin is not None and issubclass(origin, Mapping):
        if not isinstance(given, Mapping):
            raise ValueError(f"{place} is no table")
        return {name: _value(arguments[1], part, f"{place}.{name}") for name, part in given.items()}
    if is_dataclass(hint):
        return from_table(hint, given, f"{place}.")  # type: ignore[arg-type]
    if issubclass(hint, Enum):
        try:
            return hint(given)
        except ValueError:
            raise ValueError(f"{place} is {shown(given)}, which this version does not know") from None
    return _plain(hint, given, place)


def _tuple(arguments: tuple[Any, ...], given: Any, place: str) -> tuple[Any, ...]:
    if not isinstance(given, list) or (Ellipsis not in arguments and len(given) != len(arguments)):
        raise ValueError(f"{place} is no list of the right length")
    return tuple(_value(arguments[0], part, place) for part in given)


def _plain(kind: type, given: Any, place: str) -> Any:
    if kind is float and type(given) is int:
        return float(min(max(given, -_LARGEST), _LARGEST))
    if type(given) is not kind or (isinstance(given, float) and not isfinite(given)):
        raise ValueError(f"{place} is {shown(given)}; it must be {_KINDS[kind]}")
    return given
