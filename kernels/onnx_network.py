"""Small networks in ONNX's format, written straight to bytes (protocol buffers, https://onnx.ai/onnx/repo-docs/IR.html).

The format's own package is needed to export trained networks, but not to run the program: what is built here is a dozen
nodes, and ONNX Runtime checks them when it loads them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_IR_VERSION = 8
_OPERATOR_SET = 13
# Numbers of the format's fields and types.
_FLOAT, _INT64 = 1, 7
_TYPES = {np.dtype(np.float32): _FLOAT, np.dtype(np.int64): _INT64}
_INTEGERS_ATTRIBUTE = 7
_INTEGER_ATTRIBUTE = 2

Dimensions = Sequence[int | str]


def node(kind: str, inputs: Sequence[str], output: str, **attributes: int | Sequence[int]) -> bytes:
    """One operation.

    Parameters
    ----------
    kind : str
        The operator's name in ONNX.
    inputs : sequence of str
    output : str
    **attributes : int or sequence of int
        Of the operator.
    """
    parts = [_text(1, name) for name in inputs] + [_text(2, output), _text(4, kind)]
    for name, value in attributes.items():
        if isinstance(value, int):
            body = _text(1, name) + _number(3, value) + _number(20, _INTEGER_ATTRIBUTE)
        else:
            body = _text(1, name) + b"".join(_number(8, one) for one in value) + _number(20, _INTEGERS_ATTRIBUTE)
        parts.append(_part(5, body))
    return b"".join(parts)


def network(
    nodes: Sequence[bytes],
    inputs: Mapping[str, tuple[type[np.generic], Dimensions]],
    outputs: Mapping[str, tuple[type[np.generic], Dimensions]],
    constants: Mapping[str, NDArray[Any]],
) -> bytes:
    """A whole network.

    Parameters
    ----------
    nodes : sequence of bytes
        From `node`, each after those whose outputs it reads.
    inputs, outputs : mapping of str to (type, dimensions)
        A dimension is a number, or a name where it may differ from call to call.
    constants : mapping of str to ndarray, float32 or int64
        What is built in.
    """
    graph = [_part(1, one) for one in nodes]
    graph.append(_text(2, "visavis"))
    graph += [_part(5, _tensor(name, np.ascontiguousarray(array))) for name, array in constants.items()]
    graph += [_part(11, _value(name, *described)) for name, described in inputs.items()]
    graph += [_part(12, _value(name, *described)) for name, described in outputs.items()]
    return _number(1, _IR_VERSION) + _part(7, b"".join(graph)) + _part(8, _number(2, _OPERATOR_SET))


def _tensor(name: str, array: NDArray[Any]) -> bytes:
    little = array.astype(array.dtype.newbyteorder("<"), copy=False)
    dimensions = b"".join(_number(1, size) for size in array.shape)
    return dimensions + _number(2, _TYPES[array.dtype]) + _text(8, name) + _part(9, little.tobytes())


def _value(name: str, kind: type[np.generic], dimensions: Dimensions) -> bytes:
    sizes = [_number(1, size) if isinstance(size, int) else _text(2, size) for size in dimensions]
    shape = b"".join(_part(1, size) for size in sizes)
    tensor = _number(1, _TYPES[np.dtype(kind)]) + _part(2, shape)
    return _text(1, name) + _part(2, _part(1, tensor))


def _varint(value: int) -> bytes:
    # Negative numbers are written as the 64-bit pattern they have in memory.
    value &= (1 << 64) - 1
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    written.append(value)
    return bytes(written)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _part(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _text(field: int, content: str) -> bytes:
    return _part(field, content.encode())
