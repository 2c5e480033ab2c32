"""Reading weights out of an ONNX file without the onnx package, which only training needs.

An ONNX file is a protocol buffer: fields of (number, kind, value). Here it is enough to walk from the model to its
graph (field 7), to the graph's initialisers (5), and to read an initialiser's shape (1), kind of numbers (2), name (8)
and data (9).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from tracker.errors import ModelFileError
from tracker.face.conv_experts import OutputHeads

_GRAPH, _INITIALISER = 7, 5
_SHAPE, _NUMBERS, _NAME, _DATA = 1, 2, 8, 9
_FLOATS = 1
_HEADS = "heads."
_VARINT, _LONG, _BYTES, _SHORT = 0, 1, 2, 5
# Of 64 bits, 7 in a byte.
_LONGEST_VARINT = 10

Field = tuple[int, int, "int | bytes"]


def heads_of(network: bytes) -> OutputHeads:
    """The heads that come with a network.

    Parameters
    ----------
    network : bytes
        An ONNX file of `tracker.training.conv_export`.

    Raises
    ------
    ModelFileError
        If it has no heads.
    """
    try:
        found = dict(_initialisers(network))
        weights, biases = found["heads.weight"], found["heads.bias"]
        if not (np.isfinite(weights).all() and np.isfinite(biases).all()):
            raise ValueError("its numbers are not finite")
        return OutputHeads(np.ascontiguousarray(weights.reshape(len(biases), -1)), biases)
    except (KeyError, ValueError, IndexError, TypeError, OverflowError) as error:
        raise ModelFileError("the network of this face model has no heads that could be learnt anew") from error


def first_filters(network: bytes) -> NDArray[np.float32] | None:
    """The filters of a network's first layer, shape (filters, rows, columns); None where it has none on one plane.

    Parameters
    ----------
    network : bytes
        An ONNX file of `tracker.training.conv_export`.
    """
    try:
        for name, weights in _initialisers(network):
            if not name.startswith(_HEADS) and weights.ndim == 4 and weights.shape[1] == 1 and weights.shape[2] > 1:
                return np.ascontiguousarray(weights[:, 0]) if np.isfinite(weights).all() else None
    except (ValueError, IndexError, TypeError, OverflowError):
        pass
    return None


def _initialisers(network: bytes) -> Iterator[tuple[str, NDArray[np.float32]]]:
    for number, _, graph in _fields(network):
        if number != _GRAPH or not isinstance(graph, bytes):
            continue
        for inner, _, tensor in _fields(graph):
            if inner == _INITIALISER and isinstance(tensor, bytes):
                name, array = _tensor(tensor)
                if array is not None:
                    yield name, array


def _tensor(content: bytes) -> tuple[str, NDArray[np.float32] | None]:
    shape: list[int] = []
    name, data, kind_of_numbers = "", b"", 0
    for number, kind, value in _fields(content):
        if number == _SHAPE and isinstance(value, int):
            shape.append(value)
        elif number == _SHAPE and kind == _BYTES and isinstance(value, bytes):
            shape += _packed(value)
        elif number == _NUMBERS and isinstance(value, int):
            kind_of_numbers = value
        elif number == _NAME and isinstance(value, bytes):
            name = value.decode()
        elif number == _DATA and isinstance(value, bytes):
            data = value
    if kind_of_numbers != _FLOATS:
        return name, None
    return name, np.frombuffer(data, dtype="<f4").astype(np.float32).reshape(shape)


def _packed(content: bytes) -> list[int]:
    numbers, at = [], 0
    while at < len(content):
        number, at = _varint(content, at)
        numbers.append(number)
    return numbers


def _fields(content: bytes) -> Iterator[Field]:
    at = 0
    while at < len(content):
        key, at = _varint(content, at)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, at = _varint(content, at)
            yield number, kind, value
            continue
        if kind == _BYTES:
            length, at = _varint(content, at)
        elif kind in (_LONG, _SHORT):
            length = 8 if kind == _LONG else 4
        else:
            raise ValueError(f"unknown kind of field {kind}")
        if at + length > len(content):
            raise ValueError("the file is cut short")
        yield number, kind, content[at : at + length]
        at += length


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(_LONGEST_VARINT):
        byte = content[at + place]
        value |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            return value, at + place + 1
    raise ValueError("a number is too long")
