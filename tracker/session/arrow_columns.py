"""How the values of frozen data classes are kept in Arrow: worked out from their type hints, so that none is missed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np
import pyarrow as pa

from tracker.geometry import read_only

# A field of a data class: the names of both.
Place = tuple[str, str]
# The lengths of an array's axes, None for any.
Shape = tuple[int | None, ...]

_PLAIN = {float: pa.float64(), int: pa.int64(), bool: pa.bool_(), str: pa.string(), bytes: pa.binary()}


@dataclass(frozen=True, slots=True)
class Column:
    """How values of one type are kept.

    Attributes
    ----------
    kind : pyarrow.DataType
    plain : callable
        Turns a value into numbers, texts, lists and dictionaries, as pyarrow takes them.
    value : callable
        Turns these back.
    nullable : bool
        Whether a value may be None.
    """

    kind: pa.DataType
    plain: Callable[[Any], Any]
    value: Callable[[Any], Any]
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Makes columns for data classes.

    Attributes
    ----------
    shapes : mapping of (str, str) to tuple
        Of every array, by class and field: all axes but the first have a fixed length.
    left_out : set of (str, str)
        Fields that are not kept; each has a default, which is what is read back.
    """

    shapes: Mapping[Place, Shape]
    left_out: frozenset[Place]

    def of_class(self, kind: type) -> Column:
        """A struct with a child for each field.

        Raises
        ------
        TypeError
            If a field is of a type that nobody has said how to keep.
        """
        hints = get_type_hints(kind)
        names = [item.name for item in fields(kind) if (kind.__name__, item.name) not in self.left_out]
        kept = {name: self._of_hint(hints[name], (kind.__name__, name)) for name in names}

        def plain(value: Any) -> dict[str, Any]:
            return {name: column.plain(getattr(value, name)) for name, column in kept.items()}

        def value(row: Mapping[str, Any]) -> Any:
            return kind(**{name: column.value(row[name]) for name, column in kept.items() if name in row})

        return Column(pa.struct([_field(name, column) for name, column in kept.items()]), plain, value)

    def _of_hint(self, hint: Any, place: Place) -> Column:
        origin, arguments = get_origin(hint), get_args(hint)
        # As NumPy's names of arrays are from 2.5 on.
        if (aliased := getattr(origin, "__value__", None)) is not None:
            return self._of_hint(aliased[arguments], place)
        if hint in _PLAIN:
            return Column(_PLAIN[hint], _same, _same)
        if origin in (Union, UnionType) and NoneType in arguments and len(arguments) == 2:
            return _optional(self._of_hint(next(one for one in arguments if one is not NoneType), place))
        if origin is tuple:
            return self._of_tuple(arguments, place)
        if origin is np.ndarray:
            return self._of_array(np.dtype(get_args(arguments[1])[0]), place)
        if origin is not None and issubclass(origin, Mapping):
            return _mapping(self._of_hint(arguments[0], place), self._of_hint(arguments[1], place))
        if isinstance(hint, type) and issubclass(hint, Enum):
            return Column(pa.string(), lambda value: value.name, lambda name: _member(hint, name))
        if isinstance(hint, type) and is_dataclass(hint):
            return self.of_class(hint)
        raise TypeError(f"it is not known how to keep {'.'.join(place)}, which is {hint}")

    def _of_tuple(self, arguments: tuple[Any, ...], place: Place) -> Column:
        if len(set(arguments) - {Ellipsis}) != 1:
            raise TypeError(f"it is not known how to keep {'.'.join(place)}, a tuple of several types")
        one = self._of_hint(arguments[0], place)
        length = -1 if Ellipsis in arguments else len(arguments)
        return Column(
            pa.list_(pa.field("item", one.kind, one.nullable), length),
            lambda value: [one.plain(item) for item in value],
            lambda row: tuple(one.value(item) for item in row),
        )

    def _of_array(self, dtype: np.dtype[Any], place: Place) -> Column:
        if place not in self.shapes:
            raise TypeError(f"the shape of {'.'.join(place)} is not given")
        shape = self.shapes[place]
        kind = pa.from_numpy_dtype(dtype)
        for length in reversed(shape):
            kind = pa.list_(pa.field("item", kind, nullable=False), -1 if length is None else length)
        lengths = tuple(-1 if length is None else length for length in shape)
        return Column(
            kind,
            lambda array: array.tolist(),
            lambda row: read_only(np.array(row, dtype).reshape(lengths)),
        )


def _same(value: Any) -> Any:
    return value


def _field(name: str, column: Column) -> pa.Field:
    return pa.field(name, column.kind, column.nullable)


def _optional(column: Column) -> Column:
    return Column(
        column.kind,
        lambda value: None if value is None else column.plain(value),
        lambda row: None if row is None else column.value(row),
        nullable=True,
    )


def _mapping(key: Column, item: Column) -> Column:
    return Column(
        pa.map_(key.kind, pa.field("value", item.kind, item.nullable)),
        lambda value: [(key.plain(name), item.plain(one)) for name, one in value.items()],
        lambda row: MappingProxyType({key.value(name): item.value(one) for name, one in row}),
    )


def _member(kind: type[Enum], name: str) -> Enum:
    try:
        return kind[name]
    except KeyError:
        raise ValueError(f"{name} is no {kind.__name__} that this version knows") from None
