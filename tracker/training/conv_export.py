"""From a trained trunk to the ONNX file that the program runs."""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Mapping, Sequence

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from tracker.training.conv_network import ResponseNetwork

_OPERATOR_SET = 17
# Numbers of a tensor.
_WORTH_HALVING = 512


class _Probabilities(nn.Module):
    """The trunk with its answers as probabilities over the places of each map."""

    def __init__(self, network: ResponseNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        features = self.network.features(pictures)
        logits = self.network.heads(features)
        return torch.softmax(logits.flatten(2), dim=2).view_as(logits), features


class _Mean(nn.Module):
    """Several trunks that are all asked: the mean of their probabilities. Their features are nobody's business."""

    def __init__(self, networks: Sequence[ResponseNetwork]) -> None:
        super().__init__()
        self.members = nn.ModuleList(_Probabilities(one) for one in networks)

    def forward(self, pictures: Tensor) -> tuple[Tensor]:
        return (torch.stack([one(pictures)[0] for one in self.members]).mean(dim=0),)


def to_onnx(networks: Sequence[ResponseNetwork], metadata: Mapping[str, object]) -> bytes:
    """A network as ONNX: ``pictures`` in, ``maps`` and ``features`` out, any number of faces at once.

    The weights of the heads are inputs with a default, ``heads.weight`` and ``heads.bias``: a user's own heads take
    their place at run time, on the same trunk. Several networks become one that gives the mean of their maps; its heads
    cannot be exchanged, it has no features, and its weights are kept with half the digits, so that two need the room of
    one.

    Parameters
    ----------
    networks : sequence of ResponseNetwork
        Of one canvas.
    metadata : mapping of str to object
        What the program must know to use it; kept as JSON.
    """
    alone = len(networks) == 1
    whole, side = (_Probabilities(networks[0]) if alone else _Mean(networks)), networks[0].size.side_px
    names = ["maps", "features"] if alone else ["maps"]
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        # The exporter that needs no further package is the older one, and says so at length.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            whole.eval(),
            (torch.zeros(1, 1, side, side),),
            buffer,  # type: ignore[arg-type]
            dynamo=False,
            opset_version=_OPERATOR_SET,
            input_names=["pictures"],
            output_names=names,
            dynamic_axes={name: {0: "faces"} for name in ("pictures", *names)},
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    for tensor in model.graph.initializer:
        part = tensor.name.removeprefix("network.")
        if part.startswith("heads."):
            _rename(model, tensor.name, part)
            model.graph.input.append(onnx.helper.make_tensor_value_info(part, tensor.data_type, list(tensor.dims)))
    if not alone:
        _halve(model)
    onnx.helper.set_model_props(model, {key: json.dumps(value) for key, value in metadata.items()})
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def _halve(model: onnx.ModelProto) -> None:
    """Keep large weights as float16; ONNX Runtime turns them back once, as it loads the network."""
    casts = []
    for tensor in model.graph.initializer:
        weights = onnx.numpy_helper.to_array(tensor)
        if weights.dtype == np.float32 and weights.size >= _WORTH_HALVING:
            name = tensor.name
            tensor.CopyFrom(onnx.numpy_helper.from_array(weights.astype(np.float16), f"{name}.half"))
            casts.append(onnx.helper.make_node("Cast", [f"{name}.half"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def _rename(model: onnx.ModelProto, old: str, new: str) -> None:
    for tensor in model.graph.initializer:
        if tensor.name == old:
            tensor.name = new
    for node in model.graph.node:
        for place, name in enumerate(node.input):
            if name == old:
                node.input[place] = new
