"""From a trained decoder of covers to the ONNX file that the program runs."""

from __future__ import annotations

import copy
import hashlib
import io
import json
import warnings
from typing import cast

import onnx
import torch
from torch import Tensor, nn

from tracker.face.cover_decoder import CELL_PX, FORMAT, VERSION
from tracker.training.cover_network import CoverDecoder
from tracker.training.cover_trunk import Trunk

_OPERATOR_SET = 17


class _Probabilities(nn.Module):
    def __init__(self, decoder: CoverDecoder) -> None:
        super().__init__()
        self.decoder = decoder

    def forward(self, colours: Tensor, *seen: Tensor) -> Tensor:
        return torch.softmax(self.decoder(colours, *seen), dim=1)


def folded(decoder: CoverDecoder) -> CoverDecoder:
    """A copy that says the same without the normalisation where ways join, which the exporter leaves in."""
    copied = copy.deepcopy(decoder).eval()
    for level, joined in enumerate(copied.joined):
        norm = cast(nn.BatchNorm2d, cast(nn.Sequential, joined)[0])
        assert norm.running_mean is not None
        assert norm.running_var is not None
        gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        ways = [ways[level] for ways in (copied.enter, copied.tint, copied.up) if level < len(ways)]
        for way in ways:
            convolution = cast(nn.Conv2d, way)
            convolution.weight.data *= gain[:, None, None, None]
        cast(nn.Conv2d, ways[0]).bias = nn.Parameter(norm.bias - norm.running_mean * gain)
        copied.joined[level] = nn.ReLU()
    return copied


def decoder_to_onnx(decoder: CoverDecoder, trunk: Trunk) -> bytes:
    """The decoder as ONNX: ``colours`` and ``seen_0`` to ``seen_3`` in, ``mask`` out.

    Parameters
    ----------
    decoder : CoverDecoder
    trunk : Trunk
        Of the landmark network that it belongs to.
    """
    side_px, taps = trunk.side_px, trunk.taps
    whole = _Probabilities(folded(decoder)).to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    cells, buffer = side_px // CELL_PX, io.BytesIO()
    inputs = [torch.zeros(1, 3, cells, cells)]
    inputs += [torch.zeros(1, tap.channels, side_px // tap.stride, side_px // tap.stride) for tap in taps]
    with warnings.catch_warnings():
        # The exporter that needs no further package is the older one, and says so at length.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            whole,
            tuple(inputs),
            buffer,  # type: ignore[arg-type]
            dynamo=False,
            opset_version=_OPERATOR_SET,
            input_names=["colours", *(f"seen_{number}" for number in range(len(taps)))],
            output_names=["mask"],
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    header = {
        "format": FORMAT,
        "version": VERSION,
        "taps": [tap.name for tap in taps],
        "network_sha256": hashlib.sha256(trunk.network).hexdigest(),
    }
    onnx.helper.set_model_props(model, {key: json.dumps(value) for key, value in header.items()})
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())
