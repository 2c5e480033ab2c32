"""The trunk of a landmark network as what the decoder of covers reads from: which tensors, and what they hold."""

from __future__ import annotations

import numpy as np
import onnx
from numpy.typing import NDArray

from tracker.archives.onnx_session import CPU, open_session
from tracker.errors import DataSetError
from tracker.face.onnx_outputs import with_outputs
from tracker.training.cover_network import Tap

_STRIDES = (2, 4, 8, 16)
# Features are what such a layer ends with; what the heads make of them is not.
_RECTIFIERS = ("Relu", "Clip", "LeakyRelu", "PRelu", "HardSwish")


def taps_of(network: bytes, side_px: int) -> list[Tap]:
    """The last features of each size that a landmark network makes, on its way up again where it has one.

    Parameters
    ----------
    network : bytes
        An ONNX file.
    side_px : int
        Of the canvas that it looks at.

    Raises
    ------
    DataSetError
        If it has none at the strides 2, 4, 8 and 16.
    """
    model = onnx.load_model_from_string(network)
    dimensions = model.graph.input[0].type.tensor_type.shape.dim
    for dimension, value in zip(dimensions, (1, 1, side_px, side_px), strict=True):
        dimension.dim_value = value
    inferred = onnx.shape_inference.infer_shapes(model).graph
    sizes = {
        one.name: [dimension.dim_value for dimension in one.type.tensor_type.shape.dim]
        for one in (*inferred.value_info, *inferred.output)
    }
    found = {}
    for node in inferred.node:
        size = sizes.get(node.output[0], [])
        if node.op_type in _RECTIFIERS and len(size) == 4 and size[2] and side_px % size[2] == 0:
            stride = side_px // size[2]
            found[stride] = Tap(node.output[0], stride, size[1])
    if not set(_STRIDES) <= set(found):
        raise DataSetError("the network of this face model has no features at strides of 2, 4, 8 and 16")
    return [found[stride] for stride in _STRIDES]


class Trunk:
    """Runs a landmark network for its features.

    Parameters
    ----------
    network : bytes
        An ONNX file.
    side_px : int
        Of the canvas that it looks at.

    Attributes
    ----------
    network, side_px
        As given.
    taps : list of Tap

    Raises
    ------
    DataSetError
        See `taps_of`.
    """

    def __init__(self, network: bytes, side_px: int) -> None:
        self.network, self.side_px = network, side_px
        self.taps = taps_of(network, side_px)
        self._names = [tap.name for tap in self.taps]
        self._session = open_session(with_outputs(network, self._names), CPU)

    def seen(self, canvases: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """What the taps hold for canvases of shape (faces, 1, side, side)."""
        return list(self._session.run(self._names, {"pictures": canvases}))
