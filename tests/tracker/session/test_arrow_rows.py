"""A result as a row: everything in it, bit for bit."""

import struct
from dataclasses import fields, is_dataclass, make_dataclass
from enum import Enum
from types import MappingProxyType, NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typing_extensions import TypeAliasType

from tracker.session.arrow_columns import Columns
from tracker.session.arrow_rows import PICTURES, SCHEMA, SHAPES, result_of, row_of
from tracker.types import TrackResult

REALS = st.floats(width=64)


def a_value(hint, place):
    """Any value that a field may have, worked out apart from the code that is tried."""
    origin, arguments = get_origin(hint), get_args(hint)
    plain = {
        float: REALS,
        int: st.integers(-(2**63), 2**63 - 1),
        bool: st.booleans(),
        str: st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
        bytes: st.binary(max_size=8),
    }
    if hint in plain:
        return plain[hint]
    if NoneType in arguments:
        return st.none() | a_value(arguments[0], place)
    if origin is tuple and Ellipsis in arguments:
        return st.lists(a_value(arguments[0], place), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*(a_value(one, place) for one in arguments))
    if origin is np.ndarray:
        return an_array(np.dtype(get_args(arguments[1])[0]), SHAPES[place])
    if origin is not None:
        pairs = st.dictionaries(a_value(arguments[0], place), a_value(arguments[1], place), max_size=3)
        return pairs.map(MappingProxyType)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return a_record(hint)


def an_array(dtype, shape):
    def made(seed_and_length):
        random, length = np.random.default_rng(seed_and_length[0]), seed_and_length[1]
        lengths = tuple(length if axis is None else axis for axis in shape)
        if dtype.kind == "b":
            return random.random(lengths) < 0.5
        # Any pattern of bits: NaN with all their payloads, infinities, minus zero, subnormal ones.
        return np.frombuffer(random.bytes(8 * int(np.prod(lengths))), dtype).reshape(lengths)

    return st.tuples(st.integers(0, 2**32), st.integers(0, 5)).map(made)


def a_record(kind):
    hints = get_type_hints(kind)
    kept = [item.name for item in fields(kind) if (kind.__name__, item.name) not in PICTURES]
    return st.builds(kind, **{name: a_value(hints[name], (kind.__name__, name)) for name in kept})


def bits(value):
    """A value in which two are the same only if all of their bits are."""
    if isinstance(value, float):
        return struct.pack("d", value)
    if isinstance(value, np.ndarray):
        return value.dtype.str, value.shape, value.tobytes()
    if is_dataclass(value):
        return type(value), tuple(bits(getattr(value, item.name)) for item in fields(value))
    if isinstance(value, tuple):
        return tuple(bits(one) for one in value)
    if isinstance(value, MappingProxyType):
        return tuple((bits(key), bits(one)) for key, one in value.items())
    return type(value), value


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(a_record(TrackResult), min_size=1, max_size=3))
def test_every_result_comes_back_bit_for_bit(results):
    batch = pa.RecordBatch.from_pylist([row_of(one) for one in results], SCHEMA)
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, SCHEMA) as stream:
        stream.write_batch(batch)
    (read,) = pa.ipc.open_stream(sink.getvalue())
    read.validate(full=True)
    assert [bits(result_of(row)) for row in read.to_pylist()] == [bits(one) for one in results]


def classes_in(hint):
    """The data classes that a type is made of."""
    if isinstance(hint, type) and is_dataclass(hint):
        return [hint]
    return [found for part in get_args(hint) for found in classes_in(part)]


def structs_in(kind):
    """The structs that an Arrow type is made of, but for the pairs of a mapping."""
    if pa.types.is_map(kind):
        return structs_in(kind.item_type)
    if pa.types.is_struct(kind):
        return [kind]
    return [found for place in range(kind.num_fields) for found in structs_in(kind.field(place).type)]


def check_complete(kind, columns, seen):
    """Every field of a class, and of all classes in it, has a column, but for pictures."""
    kept = {item.name for item in fields(kind)} - {name for owner, name in PICTURES if owner == kind.__name__}
    assert {column.name for column in columns} == kept, kind
    hints = get_type_hints(kind)
    for column in columns:
        seen.add((kind.__name__, column.name))
        for part, struct_type in zip(classes_in(hints[column.name]), structs_in(column.type), strict=True):
            check_complete(part, list(struct_type), seen)


def test_the_table_has_every_field_but_pictures():
    seen = set()
    check_complete(TrackResult, list(SCHEMA), seen)
    assert seen >= {
        ("HeadPose", "covariance"),
        ("TrackedFace", "reading"),
        ("Iris", "radius_px"),
        ("TrueEye", "openness"),
    }


def test_nothing_but_pictures_is_left_out():
    assert {("TrackResult", "back_projection"), ("Face", "view"), ("Face", "covers")} == PICTURES


def test_an_array_may_have_another_name():
    kind = TypeVar("kind", bound=np.generic)
    alias = TypeAliasType("alias", np.ndarray[Any, np.dtype[kind]], type_params=(kind,))
    with_name = make_dataclass("WithName", [("points", alias[np.float32] | None)])
    column = Columns({("WithName", "points"): (None, 2)}, frozenset()).of_class(with_name)
    points = np.arange(6, dtype=np.float32).reshape(3, 2)
    again = column.value(column.plain(with_name(points)))
    assert again.points.dtype == np.float32 and again.points.tolist() == points.tolist()
    assert column.value(column.plain(with_name(None))).points is None


def test_a_row_that_is_no_result_is_told():
    for row in ({}, {"index": 1}, {"index": 1, "time_s": 0.0, "state": "NOWHERE"}):
        with pytest.raises(ValueError):
            result_of(row)
