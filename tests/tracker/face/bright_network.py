"""A network for tests: every map answers with the bright places of the canvas."""

import json

import numpy as np

from kernels.onnx_network import _part, _text, network, node
from tracker.face.conv_experts import CELL_PX, FORMAT, VERSION


def bright_network(model, shape_px, **header):
    """Of a shape model's points, on canvases of that shape (rows, columns)."""
    points, cells = len(model.mean_xy), [side // CELL_PX for side in shape_px]
    nodes = [
        node("Conv", ["pictures", "look"], "bright", strides=[CELL_PX, CELL_PX]),
        node("Reshape", ["bright", "flat"], "logits"),
        node("Softmax", ["logits"], "shares", axis=2),
        node("Reshape", ["shares", "square"], "maps"),
    ]
    constants = {
        "look": np.full((points, 1, CELL_PX, CELL_PX), 2.0, np.float32),
        "flat": np.array([0, points, -1]),
        "square": np.array([0, points, *cells]),
    }
    content = network(
        nodes,
        {"pictures": (np.float32, ["faces", 1, *shape_px])},
        {"maps": (np.float32, ["faces", points, *cells])},
        constants,
    )
    described = {
        "format": FORMAT,
        "version": VERSION,
        "mean_xy": model.mean_xy.tolist(),
        "spread": [0.01] * points,
        "lean": np.zeros((points, 2)).tolist(),
        **header,
    }
    for key, value in described.items():
        content += _part(14, _text(1, key) + _text(2, json.dumps(value)))
    return content
