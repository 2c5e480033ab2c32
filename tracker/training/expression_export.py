"""From a trained expression network to the ONNX file that the program runs."""

from __future__ import annotations

import io
import json
import warnings

import onnx
import torch

from tracker.expression.appearance import EMOTIONS, FORMAT, HEADER_KEY, VERSION
from tracker.expression.face_crop import SIDE_PX
from tracker.training.expression_network import ExpressionNetwork

_OPERATOR_SET = 17


def to_onnx(network: ExpressionNetwork, temperature: float) -> bytes:
    """The network as ONNX: ``faces`` in, ``logits`` out, any number of faces at once.

    Parameters
    ----------
    network : ExpressionNetwork
    temperature : float
        What the program divides the logits by.
    """
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        # The exporter that needs no further package is the older one, and says so at length.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network.eval(),
            (torch.zeros(1, 1, SIDE_PX, SIDE_PX),),
            buffer,  # type: ignore[arg-type]
            dynamo=False,
            opset_version=_OPERATOR_SET,
            input_names=["faces"],
            output_names=["logits"],
            dynamic_axes={"faces": {0: "count"}, "logits": {0: "count"}},
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    header = {
        "format": FORMAT,
        "version": VERSION,
        "emotions": [one.value for one in EMOTIONS],
        "temperature": temperature,
    }
    onnx.helper.set_model_props(model, {HEADER_KEY: json.dumps(header)})
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())
