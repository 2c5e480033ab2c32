"""Reading models in the reference tracker's JSON layout (clmtrackr 1.1 and the trainer made for it) into ours.

What carries over: the shape model, exactly; the raw and gradient patch experts, as well as another normalisation lets
them. Theirs scale every patch to 0..1, correlate, and stretch each response map to 0..1; ours bring patches to zero
mean and unit length, and keep probabilities. What does not: the pattern (LBP) experts, correlation filters (MOSSE), the
score classifier, the unregularised modes. Box, start and validator are carried over from one of our own models.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kernels.response import PATCH_PX
from tracker.checked_file import taken_apart, text_of
from tracker.errors import ModelFileError
from tracker.face.channels import CHANNELS
from tracker.face.face_model import FaceModel
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.shape_model import ShapeModel
from tracker.markup import CLMTOOLS_71
from tracker.training.markup_bridge import carried_over
from tracker.types import Points, read_only

_POINTS = CLMTOOLS_71.point_count
_DARK_POINTS = (27, 32)
# Length of a patch after its mean is gone, when its values reach from 0 to 1: eleven times a usual spread of 0.25.
_UNIT_RANGE_LENGTH = 2.75
# Their maps are stretched to 0..1 in every window; ours are not, so that the logistic has to be steeper instead.
_STEEPNESS = 8.0
_MOST_BYTES = 1 << 27
_COMMENT = re.compile(r"//[^\n\"]*$", re.MULTILINE)
_LAST_COMMA = re.compile(r",(\s*[\]}])")


@dataclass(frozen=True, slots=True, eq=False)
class ImportedModel:
    """A model read from somebody else's file.

    Attributes
    ----------
    model : FaceModel
    left_behind : tuple of str
        What the file holds and the model does not, in plain words.
    """

    model: FaceModel
    left_behind: tuple[str, ...]


def read_reference_model(path: Path, donor: FaceModel) -> ImportedModel:
    """Read a model in the reference tracker's layout.

    Parameters
    ----------
    path : Path
        JSON, or the JavaScript file that wraps it.
    donor : FaceModel
        A 68-point model of ours, whose initialiser and validator are carried over.

    Raises
    ------
    ModelFileError
        If it is not such a file, or a kind of model that cannot be converted; the message says why.
    """
    content = _parsed(path)
    try:
        with taken_apart():
            shape, scale = _shape_model(content["shapeModel"])
            channels, left_behind = _channels(content["patchModel"])
            initialiser, validator, errors = carried_over(donor, shape)
    except ValueError as error:
        raise ModelFileError(f"{path.name} is not a model in the reference tracker's layout: {error}") from error
    experts = PatchExperts(scale, channels, np.ones(_POINTS))
    # The finder and the follower look at the finer of two scales; this model has one.
    model = FaceModel(path.stem, shape, initialiser, errors, (experts, experts), validator)
    if content.get("scoring"):
        left_behind = (*left_behind, "the score classifier")
    if content["shapeModel"].get("nonRegularizedVectors"):
        left_behind = (*left_behind, "the list of modes that are not held to the mean")
    return ImportedModel(model, left_behind)


def _parsed(path: Path) -> dict[str, Any]:
    try:
        text = text_of(path, _MOST_BYTES)
    except (OSError, ValueError) as error:
        raise ModelFileError(f"the model {path.name} cannot be read ({error})") from error
    # A JavaScript file holds the object somewhere inside, with comments and trailing commas.
    wrapped = re.search(r"=\s*(?=\{\s*\")", text)
    text = text[wrapped.end() :] if wrapped else text
    text = _LAST_COMMA.sub(r"\1", _COMMENT.sub("", text)).strip()
    try:
        with taken_apart():
            content = json.JSONDecoder().raw_decode(text)[0]
    except ValueError as error:
        raise ModelFileError(f"{path.name} is not JSON ({error})") from error
    if not isinstance(content, dict):
        raise ModelFileError(f"{path.name} is not a model in the reference tracker's layout: it holds no object")
    return content


def _shape_model(part: dict[str, Any]) -> tuple[ShapeModel, float]:
    """The shape model in units of the outer-eye distance, and how many of the file's pixels that is."""
    mean = _numbers(part["meanShape"], "meanShape", (_POINTS, 2))
    variances = _numbers(part["eigenValues"], "eigenValues", (-1,))
    vectors = _numbers(part["eigenVectors"], "eigenVectors", (2 * _POINTS, len(variances)))
    if not (variances > 0).all():
        raise ValueError("eigenValues are not all positive")
    left, right = CLMTOOLS_71.outer_eyes
    along = mean[right] - mean[left]
    scale = float(np.hypot(*along))
    if not scale > 1.0:
        raise ValueError("meanShape has no distance between its eyes")
    # Eyes level, outer-eye distance 1, centroid at the origin.
    cosine, sine = along / scale
    level = np.array([[cosine, -sine], [sine, cosine]])
    modes = (vectors.T.reshape(len(variances), _POINTS, 2) @ level).reshape(len(variances), -1)
    lengths = np.linalg.norm(modes, axis=1)
    if not (lengths > 0).all():
        raise ValueError("eigenVectors has an empty column")
    unit = np.ascontiguousarray(modes / lengths[:, None])
    mean_xy: Points = (mean - mean.mean(axis=0)) @ level / scale
    sparse = np.abs(unit @ unit.T - np.eye(len(unit))).max() > 1e-3
    spread = variances * (lengths / scale) ** 2
    for array in (mean_xy, unit, spread):
        read_only(array)
    return ShapeModel("sparse-pca" if sparse else "pca", mean_xy, unit, spread), scale


def _channels(part: dict[str, Any]) -> tuple[tuple[ChannelExperts, ...], tuple[str, ...]]:
    """Our experts from theirs, and what was left behind."""
    if str(part["patchType"]).upper() != "SVM":
        raise ValueError(f"its patches are of type {part['patchType']}; only SVM ones can be converted")
    size = tuple(part["patchSize"])
    if size != (PATCH_PX, PATCH_PX):
        raise ValueError(f"its patches are of {size} pixels; only {PATCH_PX} x {PATCH_PX} can be converted")
    weights, biases = part["weights"], part["bias"]
    raw = _filters(weights["raw"], "raw")
    # Old versions of the learning library gave the weights with the opposite sign. Pupils are dark: there is no doubt.
    sign = -1.0 if _centre_over_surround(raw) > 0 else 1.0
    channels = [_experts("grey", sign * raw, _numbers(biases["raw"], "bias", (_POINTS,)))]
    left_behind = ["the pattern (LBP) experts, whose codes have no counterpart"] if "lbp" in weights else []
    if "sobel" in weights:
        sobel = sign * _filters(weights["sobel"], "sobel")
        channels.append(_experts("gradient", sobel, _numbers(biases["sobel"], "bias", (_POINTS,))))
    return tuple(channels), tuple(left_behind)


def _filters(given: object, name: str) -> NDArray[np.float64]:
    return _numbers(given, f"weights of {name}", (_POINTS, PATCH_PX * PATCH_PX)).reshape(-1, PATCH_PX, PATCH_PX)


def _centre_over_surround(filters: NDArray[np.float64]) -> float:
    """How much brighter than their surroundings the filters want the pupils to be."""
    pupils = filters[list(_DARK_POINTS)]
    return float((pupils[:, 3:8, 3:8].mean(axis=(1, 2)) - pupils.mean(axis=(1, 2))).sum())


def _experts(channel: str, filters: NDArray[np.float64], biases: NDArray[np.float64]) -> ChannelExperts:
    """One channel: zero mean and unit length, the rest goes into the logistic.

    The length of the gradient (theirs) becomes the sum of the rectified directions (ours): the same filter on each.
    """
    planes = CHANNELS[channel].planes
    means = filters.mean(axis=(1, 2))
    centred = filters - means[:, None, None]
    lengths = np.linalg.norm(centred, axis=(1, 2))
    if not (lengths > 0).all():
        raise ValueError(f"the {channel} weights of a point are all the same")
    unit = (centred / lengths[:, None, None])[:, None].repeat(planes, axis=1) / np.sqrt(planes)
    # A patch between 0 and 1 is 0.5 on average: that is what the mean of the weights is worth.
    offsets = biases + 0.5 * PATCH_PX * PATCH_PX * means
    return ChannelExperts(
        channel,
        np.ascontiguousarray(unit, dtype=np.float32),
        (_STEEPNESS * _UNIT_RANGE_LENGTH * lengths).astype(np.float32),
        (_STEEPNESS * offsets).astype(np.float32),
    )


def _numbers(given: object, name: str, shape: tuple[int, ...]) -> NDArray[np.float64]:
    """An array of that shape (-1: any size) of finite numbers."""
    try:
        array = np.array(given, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} is not a table of numbers") from error
    fits = array.ndim == len(shape) and all(want in (-1, got) for got, want in zip(array.shape, shape, strict=True))
    if not fits or not array.size or not np.isfinite(array).all():
        wanted = " x ".join("any" if size < 0 else str(size) for size in shape)
        raise ValueError(f"{name} is not a table of {wanted} numbers")
    return array
