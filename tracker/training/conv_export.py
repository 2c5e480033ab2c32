"""From a trained trunk to the ONNX file that the program runs."""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Mapping

import onnx
import torch
from torch import Tensor, nn

from tracker.face.conv_experts import SIDE_PX
from tracker.training.conv_network import ResponseNetwork

_OPERATOR_SET = 17


class _Probabilities(nn.Module):
    """The trunk with its answers as probabilities over the places of each map."""

    def __init__(self, network: ResponseNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        features = self.network.features(pictures)
        logits = self.network.heads(features)
        return torch.softmax(logits.flatten(2), dim=2).view_as(logits), features


def to_onnx(network: ResponseNetwork, metadata: Mapping[str, object], side_px: int = SIDE_PX) -> bytes:
    """The network as ONNX: ``pictures`` in, ``maps`` and ``features`` out, any number of faces at once.

    The weights of the heads are inputs with a default, ``heads.weight`` and ``heads.bias``: a user's own heads take
    their place at run time, on the same trunk.

    Parameters
    ----------
    network : ResponseNetwork
    metadata : mapping of str to object
        What the program must know to use it; kept as JSON.
    side_px : int
        Of the canvas that it looks at.
    """
    whole = _Probabilities(network).eval()
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        # The exporter that needs no further package is the older one, and says so at length.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            whole,
            (torch.zeros(1, 1, side_px, side_px),),
            buffer,  # type: ignore[arg-type]
            dynamo=False,
            opset_version=_OPERATOR_SET,
            input_names=["pictures"],
            output_names=["maps", "features"],
            dynamic_axes={name: {0: "faces"} for name in ("pictures", "maps", "features")},
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    for tensor in model.graph.initializer:
        part = tensor.name.removeprefix("network.")
        if part.startswith("heads."):
            _rename(model, tensor.name, part)
            model.graph.input.append(onnx.helper.make_tensor_value_info(part, tensor.data_type, list(tensor.dims)))
    onnx.helper.set_model_props(model, {key: json.dumps(value) for key, value in metadata.items()})
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def _rename(model: onnx.ModelProto, old: str, new: str) -> None:
    for tensor in model.graph.initializer:
        if tensor.name == old:
            tensor.name = new
    for node in model.graph.node:
        for place, name in enumerate(node.input):
            if name == old:
                node.input[place] = new
