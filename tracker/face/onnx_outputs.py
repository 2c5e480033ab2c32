"""Reading inside a network without the onnx package, which only training needs.

An ONNX file is a protocol buffer, and two of these, one after the other, are one with the contents of both. So a graph
(field 7 of the model) gets further outputs (12) by a few bytes after its end.
"""

from __future__ import annotations

from collections.abc import Sequence

_GRAPH, _OUTPUT, _NAME, _TYPE, _TENSOR_TYPE = 7, 12, 1, 2, 1
_FLOAT_ELEMENTS = b"\x08\x01"
_BYTES = 2


def with_outputs(network: bytes, names: Sequence[str]) -> bytes:
    """A network that gives some of its inner tensors as well, float32 each.

    Parameters
    ----------
    network : bytes
        An ONNX file.
    names : sequence of str
        Tensors of its graph. ONNX Runtime refuses those that are not in it.
    """
    outputs = [_part(_NAME, name.encode()) + _part(_TYPE, _part(_TENSOR_TYPE, _FLOAT_ELEMENTS)) for name in names]
    return network + _part(_GRAPH, b"".join(_part(_OUTPUT, output) for output in outputs))


def _part(number: int, body: bytes) -> bytes:
    length, rest = b"", len(body)
    while rest > 0x7F:
        length += bytes([rest & 0x7F | 0x80])
        rest >>= 7
    return bytes([number << 3 | _BYTES]) + length + bytes([rest]) + body
