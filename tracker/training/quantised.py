"""An 8-bit copy of a network of the learned experts: quicker where a processor multiplies bytes, and a little noisier.

The stem, whose grey levels need more than 8 bits, and the heads, whose maps do, stay in floating point. Activations
are unsigned, as ONNX Runtime leaves signed ones that follow a ReLU in floating point; weights have a scale for each
channel.
Measured with `conv-small` (`tests/benchmarks/quantised_tiers.py`, `face_following.py`): half the time and the same
error; under a camera's noise the points of a face that is followed shake a tenth to a fifth more.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static

from tracker.errors import VisavisError
from tracker.face.conv_experts import ConvExperts, canvases_of
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.training.data_set import AnnotatedFace

# What has an 8-bit form that is quicker. The soft-max and what reshapes for it stay as they are.
_OPERATORS = ["Conv", "Add", "Relu", "Resize"]
# How far off its place a face is that the ranges are taken from: outer-eye distances, radians, log size.
_SHIFT, _ROLL, _SIZE = 0.06, 0.1, 0.06


def quantised(network: bytes, canvases: NDArray[np.float32], *, reduce_range: bool = False) -> bytes:
    """The 8-bit copy.

    Parameters
    ----------
    network : bytes
        An ONNX file of `tracker.training.conv_export`.
    canvases : ndarray, shape (faces, 1, side, side), float32
        From which the range of each layer is taken: some dozens of faces.
    reduce_range : bool
        Weights of 7 bits: processors with AVX2 but without VNNI add products of bytes in 16 bits, and may saturate.

    Returns
    -------
    bytes
        An ONNX file that is used as the other one is.

    Raises
    ------
    VisavisError
        If it is no such network.
    """
    model = _without_identities(onnx.load_model_from_string(network))
    with tempfile.TemporaryDirectory() as folder, _quiet():
        source, target = Path(folder) / "float.onnx", Path(folder) / "bytes.onnx"
        source.write_bytes(model.SerializeToString())
        quantize_static(
            source,
            target,
            _Canvases(canvases),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=_OPERATORS,
            per_channel=True,
            reduce_range=reduce_range,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=_stem_and_heads(model),
            calibrate_method=CalibrationMethod.MinMax,
        )
        made = onnx.load_model(target)
    del made.metadata_props[:]
    made.metadata_props.extend(model.metadata_props)
    return bytes(made.SerializeToString())


def calibration_canvases(
    experts: ConvExperts, faces: Sequence[AnnotatedFace], random: np.random.Generator
) -> NDArray[np.float32]:
    """Faces as a frame of a video has them: laid on the canvas a little off their places.

    Parameters
    ----------
    experts : ConvExperts
    faces : sequence of AnnotatedFace
    random : numpy.random.Generator

    Returns
    -------
    ndarray, shape (faces, 1, side, side), float32
    """
    poses = []
    for face in faces:
        pose = fit_similarity(experts.mean_xy, face.points_xy)
        roll, size = random.normal(0, _ROLL), np.exp(random.normal(0, _SIZE))
        turn = Similarity(float(size * np.cos(roll)), float(size * np.sin(roll)), *random.normal(0, _SHIFT, 2).tolist())
        poses.append(pose.after(turn))
    return canvases_of(experts, [GreyPicture(face.read_image()) for face in faces], poses)


class _Canvases(CalibrationDataReader):  # type: ignore[misc]
    """Hands them to ONNX Runtime one by one."""

    def __init__(self, canvases: NDArray[np.float32]) -> None:
        self._each: Iterator[NDArray[np.float32]] = iter(canvases)

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        canvas = next(self._each, None)
        return None if canvas is None else {"pictures": canvas[None]}


class _quiet:  # noqa: N801  # used as a function is
    """The quantiser advises steps that change nothing here."""

    def __enter__(self) -> None:
        logging.disable(logging.WARNING)

    def __exit__(self, *error: object) -> None:
        logging.disable(logging.NOTSET)


def _without_identities(model: onnx.ModelProto) -> onnx.ModelProto:
    """The exporter lets equal weights share an array by nodes that do nothing but keep layers from being joined."""
    graph = model.graph
    kept = {tensor.name: tensor for tensor in graph.initializer}
    for node in [one for one in graph.node if one.op_type == "Identity" and one.input[0] in kept]:
        copy = onnx.TensorProto()
        copy.CopyFrom(kept[node.input[0]])
        copy.name = node.output[0]
        graph.initializer.append(copy)
        graph.node.remove(node)
    return model


def _stem_and_heads(model: onnx.ModelProto) -> list[str]:
    names = [
        node.name
        for node in model.graph.node
        if node.op_type == "Conv" and ("pictures" in node.input or "heads.weight" in node.input)
    ]
    if len(names) != 2:
        raise VisavisError("This is no network of the learned experts; choose a file that `train network` has written.")
    return names
