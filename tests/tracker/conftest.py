"""A network like the learned experts', of a few untrained weights: what is tested with it is the machinery about it."""

import json
from dataclasses import replace

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from tracker.face.conv_experts import FORMAT, SIDE_CELLS, VERSION
from tracker.face.conv_frame import SIDE_PX
from tracker.face.model_file import shipped_face_model

FEATURES, PATCH, OPERATORS, IR_VERSION = 4, 8, 17, 8


@pytest.fixture(scope="session")
def untrained_network() -> bytes:
    """An ONNX file with the inputs, outputs and header of the real ones."""
    random, mean_xy = np.random.default_rng(0), shipped_face_model().shape.mean_xy
    points = len(mean_xy)
    arrays = {
        "trunk": random.normal(0, 0.2, (FEATURES, 1, PATCH, PATCH)).astype(np.float32),
        "heads.weight": random.normal(0, 1, (points, FEATURES, 1, 1)).astype(np.float32),
        "heads.bias": np.zeros(points, dtype=np.float32),
        "flat": np.array([0, points, -1], dtype=np.int64),
        "square": np.array([0, points, SIDE_CELLS, SIDE_CELLS], dtype=np.int64),
    }
    inner = (PATCH - SIDE_PX // SIDE_CELLS) // 2
    nodes = [
        helper.make_node("Conv", ["pictures", "trunk"], ["raw"], strides=[4, 4], pads=[inner] * 4),
        helper.make_node("Relu", ["raw"], ["features"]),
        helper.make_node("Conv", ["features", "heads.weight", "heads.bias"], ["logits"]),
        helper.make_node("Reshape", ["logits", "flat"], ["lines"]),
        helper.make_node("Softmax", ["lines"], ["shares"], axis=2),
        helper.make_node("Reshape", ["shares", "square"], ["maps"]),
    ]
    kinds = {
        "pictures": ["faces", 1, SIDE_PX, SIDE_PX],
        **{name: list(arrays[name].shape) for name in ("heads.weight", "heads.bias")},
        "maps": ["faces", points, SIDE_CELLS, SIDE_CELLS],
        "features": ["faces", FEATURES, SIDE_CELLS, SIDE_CELLS],
    }
    values = {name: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in kinds.items()}
    graph = helper.make_graph(
        nodes,
        "untrained",
        [values[name] for name in ("pictures", "heads.weight", "heads.bias")],
        [values[name] for name in ("maps", "features")],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPERATORS)], ir_version=IR_VERSION)
    header = {"format": FORMAT, "version": VERSION, "mean_xy": mean_xy.tolist(), "spread": [0.02] * points}
    helper.set_model_props(model, {name: json.dumps(value) for name, value in header.items()})
    onnx.checker.check_model(model)
    return model.SerializeToString()


@pytest.fixture(scope="session")
def untrained_model(untrained_network):
    """A face model of that network: it finds where faces are, and fits badly."""
    return replace(shipped_face_model(), name="untrained", experts=(), network=untrained_network)
