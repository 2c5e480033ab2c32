"""A decoder of covers that needs no training: whatever is bluer than the face is before it."""

import hashlib
import json

import numpy as np

from kernels.onnx_network import network, node
from tracker.face.cover_decoder import FORMAT, VERSION

TAP = "features"
_METADATA = 14


def made_decoder(network_bytes, cells=64, channels=32, tap=TAP, **header):
    """An ONNX file that belongs to a landmark network; ``header`` changes what stands in it, None leaves it out."""
    weight = np.zeros((3, 3, 1, 1), np.float32)
    weight[2, 0], weight[2, 2] = 30.0, -30.0
    content = network(
        [
            node("Conv", ["colours", "weight", "bias"], "logits"),
            node("Softmax", ["logits"], "mask", axis=1),
        ],
        {
            "colours": (np.float32, (1, 3, cells, cells)),
            "seen_0": (np.float32, (1, channels, cells // 2, cells // 2)),
        },
        {"mask": (np.float32, (1, 3, cells, cells))},
        # Face rather than anything else, and both rather than a cover.
        {"weight": weight, "bias": np.array([4.0, 0.0, -8.0], np.float32)},
    )
    known = {
        "format": FORMAT,
        "version": VERSION,
        "taps": [tap],
        "network_sha256": hashlib.sha256(network_bytes).hexdigest(),
    }
    entries = {key: value for key, value in (known | header).items() if value is not None}
    return content + b"".join(_entry(key, json.dumps(value)) for key, value in entries.items())


def _entry(key, value):
    body = _part(1, key.encode()) + _part(2, value.encode())
    return _part(_METADATA, body)


def _part(number, body):
    length, rest = bytearray(), len(body)
    while rest > 0x7F:
        length.append(rest & 0x7F | 0x80)
        rest >>= 7
    length.append(rest)
    return bytes([number << 3 | 2]) + bytes(length) + body
