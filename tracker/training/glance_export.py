"""From a trained glance network to the ONNX file that the program runs."""

from __future__ import annotations

import copy
import io
import json
import warnings
from collections.abc import Sequence

import onnx
import torch

from tracker.face.glance import FORMAT, HEADER_KEY, LEFT_OUT_KEY, SIDE_PX, VERSION
from tracker.face.reference_frame import ReferenceFrame
from tracker.training.glance_network import GlanceNetwork

_OPERATOR_SET = 17


def glance_to_onnx(
    network: GlanceNetwork, frame: ReferenceFrame, temperature: float, left_out: Sequence[str] = ()
) -> bytes:
    """The network as ONNX: ``crops`` in, ``answers`` out, any number of them at once.

    Parameters
    ----------
    network : GlanceNetwork
    frame : ReferenceFrame
        Of the crops.
    temperature : float
        What the presence's logit is divided by.
    left_out : sequence of str
        Persons from whom nothing was learnt.
    """
    network = copy.deepcopy(network).eval().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    with torch.no_grad():
        network.presence.last.weight.div_(temperature)
        network.presence.last.bias.div_(temperature)
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        # The exporter that needs no further package is the older one, and says so at length.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            (torch.zeros(2, 1, SIDE_PX, SIDE_PX),),
            buffer,  # type: ignore[arg-type]
            dynamo=False,
            opset_version=_OPERATOR_SET,
            input_names=["crops"],
            output_names=["answers"],
            dynamic_axes={name: {0: "count"} for name in ("crops", "answers")},
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    header = {
        "format": FORMAT,
        "version": VERSION,
        "scale": frame.scale,
        "x_px": frame.x_px,
        "y_px": frame.y_px,
    }
    onnx.helper.set_model_props(model, {HEADER_KEY: json.dumps(header), LEFT_OUT_KEY: " ".join(left_out)})
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())
