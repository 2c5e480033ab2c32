"""From a trained eye network to the ONNX file that the program runs."""

from __future__ import annotations

import io
import json
import warnings

import onnx
import torch

from tracker.gaze.eye_canvas import HEIGHT_PX, WIDTH_PX
from tracker.gaze.eye_network_file import FORMAT, VERSION
from tracker.training.eye_network import EyeAnswers, EyeNetwork

_OPERATOR_SET = 17


def eyes_to_onnx(network: EyeNetwork) -> bytes:
    """The network as ONNX: ``pictures`` in, ``answers`` out, any number of eyes at once.

    Parameters
    ----------
    network : EyeNetwork
    """
    buffer = io.BytesIO()
    whole = EyeAnswers(network).eval().to(memory_format=torch.contiguous_format)
    with warnings.catch_warnings():
        # The exporter that needs no further package is the older one, and says so at length.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            whole,
            (torch.zeros(2, 1, HEIGHT_PX, WIDTH_PX),),
            buffer,  # type: ignore[arg-type]
            dynamo=False,
            opset_version=_OPERATOR_SET,
            input_names=["pictures"],
            output_names=["answers"],
            dynamic_axes={name: {0: "eyes"} for name in ("pictures", "answers")},
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    onnx.helper.set_model_props(model, {"format": json.dumps(FORMAT), "version": json.dumps(VERSION)})
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())
